import { sql } from 'drizzle-orm';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  eventually,
  INSIDES,
  joinTelegram,
  openTestService,
  peoplesFiles,
  refusals,
  saidTo,
  sendProfile,
  type TestService,
  tracesOf,
} from '../process/testing/test-service.node.ts';
import { requestSweeps } from '../service/sweeps.ts';
import { buttonsOf, type ChatMessage } from './testing/chat.ts';
import { buySpark } from './testing/journey.node.ts';
import type { TelegramUser } from './testing/stand-in.node.ts';

let house: TestService;
beforeAll(async () => {
  house = await openTestService();
});
afterAll(async () => {
  await house.close();
});

test('the whole of it on Telegram: face, picture, purchase, video, history, and the end of everything', async () => {
  const me = await joinTelegram(house, { firstName: 'Mira' });
  await sendProfile(me);
  const before = await peoplesFiles(house.folder);
  expect(before).toHaveLength(6);

  const picture = await makePicture(me);
  expect(picture).toMatchObject({ kind: 'photo' });
  expect(picture.text).toContain('Kept until');
  expect(picture.file?.width).toBeGreaterThan(700);

  await runOut(me);
  await buySpark(me);

  const video = await makeVideo(me);
  const input = new Input({
    formats: ALL_FORMATS,
    source: new BufferSource(video.file?.bytes ?? new Uint8Array()),
  });
  expect(await input.computeDuration()).toBeCloseTo(4, 0);
  expect((await input.getPrimaryVideoTrack())?.codec).toBe('avc');
  expect(video.text).toContain('240 credits left');

  me.say('/history');
  const kept = await me.chat.until('What you made');
  expect(kept.text).toContain('Film Still');
  expect(kept.text).toContain('Golden Dolly');
  me.press(/Film Still/, kept);
  expect((await me.chat.until('Kept until')).kind).toBe('photo');
  me.say('/credits');
  await me.chat.until('240 credits');

  await deleteEverything(me);
  expect(refusals(house)).toEqual([]);
  for (const said of saidTo(me)) expect(said).not.toMatch(INSIDES);
});

async function makePicture(me: TelegramUser): Promise<ChatMessage> {
  me.say('/create film still');
  await me.chat.until('Film Still');
  me.press('With my face profile');
  await me.chat.until('Line of dialogue');
  me.say('Hello, <b>you</b> & 👩‍👩‍👧‍👦');
  const question = await me.chat.until('Usually takes');
  expect(question.text).toContain('Hello, <b>you</b> & 👩‍👩‍👧‍👦');
  me.press('Make it', question);
  return me.chat.until('Kept until');
}

async function runOut(me: TelegramUser): Promise<void> {
  me.say('/create golden dolly');
  await me.chat.until('Golden Dolly');
  me.press('With my face profile');
  await me.chat.until('60');
  const shown = await me.chat.until(/60 credits/);
  expect(buttonsOf(shown).map(({ label }) => label)).not.toContain('Make it');
}

async function makeVideo(me: TelegramUser): Promise<ChatMessage> {
  me.say('/create golden dolly');
  await me.chat.until('Golden Dolly');
  me.press('With my face profile');
  await me.chat.until('Usually takes');
  me.press('Make it');
  return me.chat.until(({ kind }) => kind === 'video');
}

async function deleteEverything(me: TelegramUser): Promise<void> {
  const { query } = house.service.ctx.db;
  const [owner] = await query.all<{ id: string }>(sql`select id from accounts`);
  me.say('/delete');
  await me.chat.until('What shall I delete');
  me.press('My account');
  await me.chat.until('one tap takes it back');
  me.press('Delete now');
  await me.chat.until('Your 240 credits are lost');
  me.press('Delete everything');
  await me.chat.until('Your account is closed');
  // Entries, balance and checkout stay for the books, under an id that only the hash of who left
  // leads to, as long as that is kept. What deletes it again from a backup has the id too.
  const stays = [
    'balances.account_id',
    'checkouts.account_id',
    'deletions.subject',
    'departures.account_id',
    'entries.account_id',
  ];
  const left = async () => (await tracesOf(house.service, owner?.id ?? '')).toSorted();
  await eventually(async () => (await left()).length === stays.length);
  expect(await left()).toEqual(stays);
  for (const personal of [String(me.person.id), 'Mira', 'mira@example.com', 'Hello, <b>'])
    await eventually(async () => (await tracesOf(house.service, personal)).length === 0);
  await requestSweeps(house.service.ctx);
  await eventually(async () => (await peoplesFiles(house.folder)).length === 0);
}
