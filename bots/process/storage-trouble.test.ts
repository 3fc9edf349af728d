import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StorageError } from '../../core/storage/errors.ts';
import { audit } from '../../db/audit.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
import {
  eventually,
  INSIDES,
  joinTelegram,
  openTestService,
  peoplesFiles,
  portrait,
  quickEngine,
  refusals,
  rowCounts,
  saidTo,
  sendProfile,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
let me: TelegramUser;
beforeEach(async () => {
  house = await openTestService({ engines: [quickEngine] });
  me = await joinTelegram(house);
});
afterEach(async () => {
  expect(await audit(house.service.ctx.db.query)).toEqual([]);
  for (const said of saidTo(me)) expect(said).not.toMatch(INSIDES);
  expect(refusals(house)).toEqual([]);
  await house.close();
});

/** No room for keys like these. @returns what makes room again */
function fill(keys: RegExp, problem: StorageError['problem'] = 'full'): () => void {
  const { store } = house.service.ctx;
  const { put, putStream } = store;
  const refuse = (key: string) => {
    if (keys.test(key)) throw new StorageError(problem);
  };
  store.put = async (key, ...rest) => {
    refuse(key);
    return put.call(store, key, ...rest);
  };
  store.putStream = async (key, ...rest) => {
    refuse(key);
    return putStream.call(store, key, ...rest);
  };
  return () => Object.assign(store, { put, putStream });
}

async function askForOne(): Promise<void> {
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
}

/** A picture from one photo. */
async function makeOne(): Promise<void> {
  await askForOne();
  await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
  await me.chat.until('Usually takes');
  me.press('Make it');
}

test('no room for a result: the charge comes back, the person is told, and it works later', async () => {
  const freed = fill(/^results\//);
  await makeOne();
  const told = await me.chat.until('could not be');
  expect(told.text).toContain('free picture is back');
  expect((await rowCounts(house.service)).results).toBe(0);
  const files = async () => (await peoplesFiles(house.folder)).filter((f) => f.includes('results'));
  expect(await files()).toEqual([]);
  freed();
  await makeOne();
  await me.chat.until('Kept until');
});

test('no room for the photos of a face: told at once, nothing half-stored', async () => {
  // The picture fits, its descriptor does not.
  const freed = fill(/descriptor$/);
  me.say('/profile');
  await me.chat.until('agree first');
  me.press('I agree');
  await me.chat.until('Send three photos');
  await me.sendPhoto(await portrait('mira_front'));
  await me.chat.until('could not take the photo in');
  expect((await rowCounts(house.service)).face_photos).toBe(0);
  await eventually(async () => (await peoplesFiles(house.folder)).length === 0);
  freed();
  await me.sendPhoto(await portrait('mira_front'));
  await me.chat.until('front photo is good');
});

test('no room for an upload: told at once, nothing stored', async () => {
  const freed = fill(/^uploads\//);
  await askForOne();
  await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
  await me.chat.until('could not take the photo in');
  expect((await rowCounts(house.service)).uploads).toBe(0);
  expect(await peoplesFiles(house.folder)).toEqual([]);
  freed();
  await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
  await me.chat.until('Usually takes');
});

/** Changes a byte in the middle of every file of a kind. */
async function tamper(kind: string): Promise<void> {
  const files = (await peoplesFiles(house.folder)).filter((file) => file.includes(kind));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const bytes = await readFile(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);
  }
}

test('a result that cannot be read for a moment is shown when it can', async () => {
  const { store } = house.service.ctx;
  const { get } = store;
  let refusals = 0;
  store.get = async (key) => {
    if (!key.startsWith('results/') || refusals === 2) return get.call(store, key);
    refusals += 1;
    throw new StorageError('unavailable');
  };
  await makeOne();
  expect(await me.chat.until('Kept until')).toMatchObject({ kind: 'photo' });
  expect(refusals).toBe(2);
});

test('a result that was tampered with is no longer kept', async () => {
  await makeOne();
  await me.chat.until('Kept until');
  await tamper('results');
  me.press('Original file');
  await me.chat.until('no longer kept');
  me.say('/history');
  await me.chat.until('What you made');
  me.press(/1. Studio Noir/);
  await me.chat.until('no longer kept');
});

test('an upload that was tampered with is asked for again, and nothing is charged', async () => {
  await askForOne();
  await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
  await me.chat.until('Usually takes');
  await tamper('uploads');
  me.press('Make it');
  const told = await me.chat.until('free picture is back');
  expect(told.text).toContain('photos it needs are no longer here');
});

test('a face that was tampered with is told as gone and can be sent again', async () => {
  await sendProfile(me);
  await tamper('faces');
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With my face profile');
  await me.chat.until('Usually takes');
  me.press('Make it');
  const told = await me.chat.until('free picture is back');
  expect(told.text).toContain('photos it needs are no longer here');
  me.say('/profile');
  await me.chat.until('Your face profile');
  me.press('Replace front');
  await me.chat.until('camera');
  await me.sendPhoto(await portrait('mira_front'));
  await me.chat.until('face profile is ready');
});
