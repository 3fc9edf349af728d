import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, LibsqlError } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { ConstraintError } from './constraints.ts';
import { classify, DatabaseUnavailable } from './failures.ts';
import { balanceOf, grant, spend } from './ledger.ts';
import { openDatabase } from './open.node.ts';
import { insertTask } from './tasks.ts';

test('a file that somebody else locks is unavailable, and works again when it is free', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'busy-'));
  const url = `file:${join(directory, 'test.db')}`;
  const db = await openDatabase({ url, patienceMs: 100 });
  const other = createClient({ url, concurrency: 1 });
  const gift = (id: string) => grant(db.query, { accountId: 'a', id, credits: 10, now: 1 });

  for (const round of ['first', 'second']) {
    const lock = await other.transaction('write');
    await expect(db.commit(gift(round))).rejects.toThrow(DatabaseUnavailable);
    const reads = Promise.all([1, 2, 3].map(() => balanceOf(db.query, 'a')));
    const late = db.commit(gift(round));
    await reads;
    await lock.rollback();
    await late;
  }
  expect(await balanceOf(db.query, 'a')).toBe(20);
  const [row] = await db.query.all<{ foreign_keys: number }>(sql`pragma foreign_keys`);
  expect(row?.foreign_keys).toBe(1);
  const tooMuch = spend(db.query, { accountId: 'a', generationId: 'g', credits: 21, now: 1 });
  await expect(db.commit(tooMuch)).rejects.toThrow(ConstraintError);
  other.close();
  await db.close();
  await rm(directory, { recursive: true });
});

test('a full disk is no fault of the statements: nothing is written, and it works again with room', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'full-'));
  const db = await openDatabase({ url: `file:${join(directory, 'test.db')}` });
  const { pages } = await db.query.get<{ pages: number }>(
    sql`select page_count as pages from pragma_page_count`,
  );
  const large = (id: string) => [
    ...grant(db.query, { accountId: 'a', id, credits: 10, now: 1 }),
    insertTask(db.query, {
      id,
      kind: 'sweep',
      subject: id,
      lane: 'light',
      accountId: null,
      payload: 'x'.repeat(100_000),
      runAt: 1,
      now: 1,
    }),
  ];
  await db.query.run(sql.raw(`pragma max_page_count = ${pages + 1}`));
  for (const _ of [1, 2])
    await expect(db.commit(large('first'))).rejects.toThrow(DatabaseUnavailable);
  expect(await balanceOf(db.query, 'a')).toBe(0);
  await db.query.run(sql.raw('pragma max_page_count = 100000'));
  await db.commit(large('first'));
  expect(await balanceOf(db.query, 'a')).toBe(10);
  await db.close();
  await rm(directory, { recursive: true });
});

test('a disk that became read-only refuses at once as unavailable, and works again when it is not', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'read-only-'));
  const db = await openDatabase({ url: `file:${join(directory, 'test.db')}`, patienceMs: 60_000 });
  const gift = grant(db.query, { accountId: 'a', id: 'g', credits: 10, now: 1 });
  await db.query.run(sql.raw('pragma query_only = on'));
  await expect(db.commit(gift)).rejects.toThrow(DatabaseUnavailable);
  await db.query.run(sql.raw('pragma query_only = off'));
  await db.commit(gift);
  expect(await balanceOf(db.query, 'a')).toBe(10);
  await db.close();
  await rm(directory, { recursive: true });
});

test.each([
  ['BLOCKED', 'Operation was blocked: SQL write operations are forbidden'],
  ['TRANSACTION_TIMEOUT', 'Transaction timed out'],
  ['TRANSACTION_BUSY', 'Server cannot handle additional transactions'],
  ['SQLITE_NOMEM', 'SQLite error: out of memory'],
])('what a server says as %s is no fault of the statements', (code, message) => {
  expect(classify(new LibsqlError(message, code))).toBeInstanceOf(DatabaseUnavailable);
});

test('once it is closed, the file alone holds everything', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'alme-closed-'));
  const [path, copy] = [join(directory, 'a.db'), join(directory, 'copy.db')];
  const db = await openDatabase({ url: `file:${path}` });
  await db.commit(grant(db.query, { accountId: 'a', id: 'g', credits: 10, now: 1 }));
  await db.close();
  await copyFile(path, copy);
  const copied = await openDatabase({ url: `file:${copy}` });
  expect(await balanceOf(copied.query, 'a')).toBe(10);
  await copied.close();
  await rm(directory, { recursive: true });
});
