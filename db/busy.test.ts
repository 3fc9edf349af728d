import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { ConstraintError, DatabaseUnavailable } from './database.ts';
import { balanceOf, grant, spend } from './ledger.ts';
import { openDatabase } from './open.node.ts';

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
