import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestSweeps } from './sweeps.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  peoplesFiles,
  quickEngine,
  sendProfile,
  type TestService,
} from './testing/test-service.node.ts';

let directory: string;
let server: S3rver;
let house: TestService;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-s3-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'pictures', configs: [] }],
  });
  const { port } = await server.run();
  house = await openTestService({
    engines: [quickEngine],
    settings: {
      S3_BUCKET: 'pictures',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    },
  });
});
afterAll(async () => {
  await house.close();
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

/** Objects in the bucket, without what the S3 stand-in and the sandbox keep for themselves. */
async function objects(): Promise<string[]> {
  const found = await readdir(join(directory, 'pictures'), { recursive: true });
  return found.filter((name) => name.endsWith('_object') && !name.startsWith('sandbox'));
}

test('the whole service on S3: kept there sealed, shown again, deleted, and nothing left', async () => {
  const me = await joinTelegram(house);
  await sendProfile(me);
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With my face profile');
  await me.chat.until('Usually takes');
  me.press('Make it');
  const made = await me.chat.until('Kept until');
  expect(made.kind).toBe('photo');
  const result = (await objects()).find((name) => name.startsWith('results/'));
  const kept = await readFile(join(directory, 'pictures', result ?? ''));
  expect(kept.includes('JFIF')).toBe(false);
  expect(await peoplesFiles(house.folder)).toEqual([]);

  await house.restart();
  me.say('/history');
  await me.chat.until('What you made');
  me.press(/1. Studio Noir/);
  const again = await me.chat.until('Kept until');
  me.press('Delete', again);
  await me.chat.until('brought back');
  me.press('Delete it');
  await me.chat.until('was deleted');
  await eventually(async () => !(await objects()).some((name) => name.startsWith('results/')));

  me.say('/delete');
  await me.chat.until('What shall I delete');
  me.press('My account');
  await me.chat.until('one tap takes it back');
  me.press('Delete now');
  await me.chat.until('This can’t be undone');
  me.press('Delete everything');
  await me.chat.until('Your account is closed');
  await eventually(async () => {
    await requestSweeps(house.service.ctx);
    return (await objects()).length === 0;
  });
});
