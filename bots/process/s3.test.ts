import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ObjectStore } from '../../core/storage/object-store.ts';
import { s3Store } from '../../core/storage/s3.node.ts';
import { openS3Server, type S3Server } from '../../core/storage/testing/s3-server.node.ts';
import { requestSweeps } from '../service/sweeps.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  peoplesFiles,
  quickEngine,
  sendProfile,
  type TestService,
} from './testing/test-service.node.ts';

let server: S3Server;
let bucket: ObjectStore;
let house: TestService;
beforeAll(async () => {
  server = await openS3Server('pictures');
  const { access } = server;
  bucket = s3Store({ ...access, bucket: 'pictures' });
  house = await openTestService({
    engines: [quickEngine],
    settings: {
      S3_BUCKET: 'pictures',
      S3_ENDPOINT: access.endpoint,
      S3_REGION: access.region,
      AWS_ACCESS_KEY_ID: access.accessKeyId,
      AWS_SECRET_ACCESS_KEY: access.secretAccessKey,
    },
  });
});
afterAll(async () => {
  await house.close();
  await server.close();
});

/** Objects in the bucket, without what the sandbox keeps for itself. */
async function objects(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of bucket.list()) if (!key.startsWith('sandbox')) keys.push(key);
  return keys;
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
  const kept = await bucket.get(result ?? '');
  expect(kept?.bytes.length).toBeGreaterThan(1_000);
  expect(Buffer.from(kept?.bytes ?? []).includes('JFIF')).toBe(false);
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
