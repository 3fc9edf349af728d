import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetEarlierDeletions } from './earlier-deletions.ts';
import { noteEvent } from './inbox.ts';
import { openDatabase } from './open.node.ts';

let folder: string;
let path: string;
let url: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-deleted-'));
  path = join(folder, 'a.db');
  url = `file:${path}`;
});
afterEach(() => rm(folder, { recursive: true }));

const onDisk = async (word: string) => {
  const files = [path, `${path}-wal`].map((one) => readFile(one).catch(() => Buffer.alloc(0)));
  return (await Promise.all(files)).some((bytes) => bytes.includes(word));
};

/** Deletes something as versions did that overwrote nothing. */
async function deleteAsBefore(): Promise<void> {
  const db = await openDatabase({ url });
  for (const [eventId, pending] of [
    ['1', 'stays'],
    ['2', `kanari${'x'.repeat(20_000)}`],
  ] as const)
    await db.commit([noteEvent({ source: 's', eventId, pending, now: 1 })]);
  await db.close();
  const before = createClient({ url, concurrency: 1 });
  for (const sql of ['secure_delete = OFF', 'user_version = 0'])
    await before.execute(`PRAGMA ${sql}`);
  await before.execute("delete from inbox where event_id = '2'");
  await before.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  before.close();
}

test('what earlier versions deleted leaves the file at the first start, what is kept stays', async () => {
  await deleteAsBefore();
  expect(await onDisk('kanari')).toBe(true);
  const db = await openDatabase({ url });
  expect(await onDisk('kanari')).toBe(false);
  expect(await db.query.query.inbox.findMany()).toMatchObject([{ pending: 'stays' }]);
  await db.close();
});

test('what is deleted now leaves the file, and its log of changes when asked', async () => {
  const db = await openDatabase({ url });
  await db.commit([noteEvent({ source: 's', eventId: '1', pending: 'kanari', now: 1 })]);
  expect(await onDisk('kanari')).toBe(true);
  await db.commit([{ toSQL: () => ({ sql: 'delete from inbox', params: [] }) }]);
  await db.overwriteDeleted();
  expect(await onDisk('kanari')).toBe(false);
  await db.close();
});

test('without room, or of a file that is too large, nothing changes, and the next start tries again', async () => {
  const asked: string[] = [];
  const answers = (pageCount: number) => ({
    execute: async (sql: unknown) => {
      asked.push(String(sql));
      if (sql === 'VACUUM') throw new Error('SQLITE_FULL: database or disk is full');
      const value = sql === 'PRAGMA page_count' ? pageCount : sql === 'PRAGMA page_size' ? 4096 : 0;
      return { rows: [[value]] } as never;
    },
  });
  await forgetEarlierDeletions(answers(1_000) as never);
  // Built in memory, the new file would take as much of it as it is large.
  expect(asked.slice(-2)).toEqual(['PRAGMA temp_store = FILE', 'VACUUM']);
  expect(asked).not.toContain('PRAGMA user_version = 1');
  asked.length = 0;
  await forgetEarlierDeletions(answers(1_000_000) as never);
  expect(asked).not.toContain('VACUUM');
  expect(asked).not.toContain('PRAGMA user_version = 1');
});
