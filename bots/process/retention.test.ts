import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { silentLog } from '../../core/log.ts';
import { diskStore } from '../../core/storage/disk.node.ts';
import { openDatabase } from '../../db/open.node.ts';
import { signals, uploads } from '../../db/schema/schema.ts';
import { insertUpload } from '../../db/uploads.ts';
import { retentionCommand } from './retention.node.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const HOUR = 3_600_000;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-retention-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function run(...args: string[]): Promise<[number, string]> {
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  const beside = { log: silentLog, now: () => NOW, write };
  return [await retentionCommand(readConfig({ DATA_DIR: directory }), args, beside), output];
}
const withDatabase = async <T>(
  work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
) => {
  const db = await openDatabase({ url: `file:${join(directory, 'alme.db')}` });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
};
const store = () => diskStore(join(directory, 'objects'));
const left = () =>
  withDatabase(async ({ query }) => ({
    uploads: (await query.select().from(uploads)).map(({ id }) => id),
    signals: (await query.select().from(signals)).length,
    file: (await store().get('uploads/due')) !== null,
  }));

const fill = () =>
  withDatabase(async (db) => {
    const file = { accountId: 'ada', contentType: 'image/jpeg', createdAt: NOW - 24 * HOUR };
    const signal = { accountId: 'ada', kind: 'code-wrong', reference: 'x' };
    for (const id of ['due', 'kept'])
      await store().put(`uploads/${id}`, new Uint8Array([1]), 'image/jpeg');
    await db.commit([
      insertUpload(db.query, { ...file, id: 'due', objectKey: 'uploads/due', expiresAt: NOW }),
      insertUpload(db.query, {
        ...file,
        id: 'kept',
        objectKey: 'uploads/kept',
        expiresAt: NOW + HOUR,
      }),
      db.query.insert(signals).values({ ...signal, id: 's1', createdAt: NOW - 40 * 24 * HOUR }),
    ]);
  });

test('a dry run shows what is held until when and what is due, and changes nothing', async () => {
  await fill();
  const [exitCode, shown] = await run('--dry-run');
  expect(exitCode).toBe(0);
  expect(shown).toMatch(/ 2 +1 +Single photos: 2026-11-21 12:00 to 2026-11-21 13:00\n/);
  expect(shown).toMatch(/ 1 +1 +Declined and returned payments, wrong codes: /);
  expect(shown).toContain('Consents: as long as your account');
  expect(shown).toContain('2 would go now. Nothing was changed.');
  expect(await left()).toEqual({ uploads: ['due', 'kept'], signals: 1, file: true });
});

test('without it, what is due goes, file and row, and is told', async () => {
  await fill();
  const [exitCode, gone] = await run();
  expect([exitCode, gone]).toEqual([0, expect.stringContaining('1  Single photos\n')]);
  expect(await left()).toEqual({ uploads: ['kept'], signals: 0, file: false });
  expect(await run()).toEqual([0, 'Nothing was due.\n']);
});

test('other words are answered with how it is used', async () => {
  expect(await run('--now')).toEqual([2, expect.stringContaining('--dry-run')]);
});
