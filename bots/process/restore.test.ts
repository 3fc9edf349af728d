import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { accounts, facePhotos, results } from '../../db/schema/schema.ts';
import type { TelegramUser } from '../telegram/testing/user.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  quickEngine,
  rowCounts,
  sendProfile,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
let me: TelegramUser;
let backup: string;
beforeEach(async () => {
  house = await openTestService({ engines: [quickEngine] });
  backup = `${house.folder}-backup`;
  me = await joinTelegram(house);
});
afterEach(async () => {
  await house.close();
  await rm(backup, { recursive: true, force: true });
});

/** As docs/backup.md says for a service that runs: the database first, then the files and the keys. */
async function backUp(): Promise<void> {
  await mkdir(backup);
  const reader = createClient({ url: `file:${join(house.folder, 'alme.db')}`, concurrency: 1 });
  await reader.execute({ sql: 'vacuum into ?', args: [join(backup, 'alme.db')] });
  reader.close();
  for (const name of ['objects', 'c2pa.pem', 'data.key'])
    await cp(join(house.folder, name), join(backup, name), { recursive: true });
}

async function restore(): Promise<void> {
  await rm(house.folder, { recursive: true });
  await cp(backup, house.folder, { recursive: true });
}

async function makeOne(): Promise<void> {
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With my face profile');
  await me.chat.until('Usually takes');
  me.press('Make it');
  await me.chat.until('Kept until');
}

/** How many sealed files of people there are; all of them open. */
async function openEverything(): Promise<number> {
  const { db, vault } = house.service.ctx;
  const [account] = await db.query.select().from(accounts);
  const kept = [
    ...(await db.query.select({ key: facePhotos.objectKey }).from(facePhotos)),
    ...(await db.query.select({ key: facePhotos.descriptorKey }).from(facePhotos)),
    ...(await db.query.select({ key: results.objectKey }).from(results)),
  ];
  for (const { key } of kept)
    expect(
      (await vault.get({ owner: account?.id ?? '', wrappedKey: account?.wrappedKey ?? '' }, key))
        ?.bytes.length,
    ).toBeGreaterThan(0);
  return kept.length;
}

test('a backup made while it runs brings people, photos, results, history and credits back', async () => {
  await sendProfile(me);
  await makeOne();
  me.say('/buy');
  await me.chat.until('Spark');
  me.press(/Spark .*Test/);
  const path = await eventually(() => /\/sandbox\/pay\/\w+/.exec(me.chat.transcript())?.[0]);
  await fetch(`${house.service.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ do: 'pay' }),
    redirect: 'manual',
  });
  await me.chat.until('Payment confirmed');
  await eventually(async () => (await readdir(house.folder)).includes('c2pa.pem'));

  await backUp();
  const before = await rowCounts(house.service);
  await makeOne();
  await house.restart(restore);

  const after = await rowCounts(house.service);
  for (const table of ['accounts', 'face_photos', 'generations', 'results', 'payments', 'entries'])
    expect({ [table]: after[table] }).toEqual({ [table]: before[table] });
  expect(await openEverything()).toBe(7);
  expect(await audit(house.service.ctx.db.query)).toEqual([]);

  me.say('/credits');
  await me.chat.until('You have 300 credits');
  me.say('/history');
  await me.chat.until('What you made');
  me.press(/1. Studio Noir/);
  expect((await me.chat.until('Kept until')).kind).toBe('photo');
  await makeOne();
});
