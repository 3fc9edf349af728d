import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreNotShared } from '../../core/processes/shared-store.ts';
import { startSqld } from '../../db/testing/sqld.node.ts';
import { joinTelegram, openTestService } from './testing/test-service.node.ts';

test('a process without the role web answers Telegram and its probes, and shows no page; one with other files does not start', async () => {
  const server = await startSqld();
  const elsewhere = await mkdtemp(join(tmpdir(), 'alme-elsewhere-'));
  const settings = {
    DATABASE_URL: server.url,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    UNSIGNED_OUTPUTS: 'on',
  };
  const worker = await openTestService({ settings: { ...settings, ROLES: 'bots,tasks' } });
  try {
    const status = async (path: string) => (await fetch(`${worker.service.url}${path}`)).status;
    expect(await status('/readyz')).toBe(200);
    for (const path of ['/', '/playground', '/app']) expect(await status(path)).toBe(404);
    await joinTelegram(worker);
    const lost = { ...settings, ROLES: 'web', DATA_DIR: elsewhere };
    await expect(openTestService({ settings: lost })).rejects.toThrow(StoreNotShared);
  } finally {
    await worker.close();
    await server.close();
    await rm(elsewhere, { recursive: true, force: true });
  }
});
