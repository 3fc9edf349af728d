import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountOf } from '../../db/accounts.ts';
import { audit } from '../../db/audit.ts';
import { generationOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import { generations } from '../../db/schema/schema.ts';
import type { TelegramUser } from '../telegram/testing/user.node.ts';
import { drawnHand, drawnRing } from './testing/drawn.node.ts';
import {
  eventually,
  INSIDES,
  joinTelegram,
  openTestService,
  portrait,
  refusals,
  saidTo,
  sendProfile,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
let me: TelegramUser;
beforeAll(async () => {
  house = await openTestService();
  me = await joinTelegram(house);
});
afterAll(() => house.close());

type Made = { contentType: string; widthPx: number; heightPx: number; bytes: Uint8Array };

/** Everything that the newest generation of an operation came to, as it is kept. */
async function made(operation: string): Promise<Made[]> {
  const { db, vault } = house.service.ctx;
  const q = db.query;
  const row = await eventually(async () => {
    const rows = await q.select().from(generations).where(eq(generations.operation, operation));
    const last = rows.at(-1);
    return last && (await generationOf(q, last.id))?.endedAt ? last : null;
  });
  expect((await generationOf(q, row.id))?.state).toBe('delivered');
  const { wrappedKey } = (await accountOf(q, row.accountId)) ?? {};
  const key = { owner: row.accountId, wrappedKey: wrappedKey ?? '' };
  const results = await resultsOf(q, row.id);
  return Promise.all(
    results.map(async ({ objectKey, contentType, widthPx, heightPx }) => {
      const bytes = (await vault.get(key, objectKey))?.bytes ?? new Uint8Array();
      return { contentType, widthPx, heightPx, bytes };
    }),
  );
}

/** How far two pictures are apart on average, 0..255. */
async function apart(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((bytes) =>
      sharp(bytes).resize(256, 256, { fit: 'fill' }).removeAlpha().raw().toBuffer(),
    ),
  );
  let sum = 0;
  for (let i = 0; i < (one?.length ?? 0); i++) sum += Math.abs((one?.[i] ?? 0) - (other?.[i] ?? 0));
  return sum / (one?.length ?? 1);
}

test('a ring from a photo is put on a hand that came in the same album', async () => {
  const hand = await drawnHand();
  me.say('/ring');
  await me.chat.until('a photo of the hand');
  await me.sendAlbum([hand, await drawnRing()]);
  await me.chat.until('Ring try-on · picture');
  me.press('Make it');
  await me.chat.until('Kept until');
  const [result, ...more] = await made('ring');
  expect(more).toEqual([]);
  expect(result).toMatchObject({ contentType: 'image/jpeg', widthPx: 1000, heightPx: 1200 });
  const changed = await apart(hand, result?.bytes ?? new Uint8Array());
  // A ring is small: nothing but its place has changed.
  expect(changed).toBeGreaterThan(0.05);
  expect(changed).toBeLessThan(4);
});

test('a product stands in two scenes, in one album, both from the day’s free pictures', async () => {
  await me.sendPhoto(await portrait('product_perfume'), { caption: '/scene white marble' });
  await me.chat.until('Product scene · picture');
  me.press('16:9');
  await me.chat.until((message) => JSON.stringify(message.markup).includes('✓ 16:9'));
  me.press('×2');
  await me.chat.until('2 different pictures');
  me.press('Make it');
  await me.chat.until('Kept until');
  const scenes = await made('scene');
  expect(scenes).toHaveLength(2);
  for (const { contentType, widthPx, heightPx } of scenes) {
    expect(contentType).toBe('image/jpeg');
    expect(widthPx / heightPx).toBeCloseTo(16 / 9, 1);
  }
  const [one, other] = scenes.map(({ bytes }) => bytes);
  expect(await apart(one ?? new Uint8Array(), other ?? new Uint8Array())).toBeGreaterThan(0.5);
  const photos = me.chat.shown.filter(({ kind, albumId }) => kind === 'photo' && albumId !== null);
  expect(photos).toHaveLength(2);
  expect(me.chat.last?.text).toContain('2 free pictures left today');
  me.press('Edit');
  await me.chat.until('Which one of them?');
  me.press('2');
  await me.chat.until('What shall I change?');
  me.say('/cancel');
  await me.chat.until('Stopped');
});

test('a face is swapped from the profile into a photo', async () => {
  await sendProfile(me, 'otto');
  const target = await portrait('mira_front');
  await me.sendPhoto(target, { caption: '/swap' });
  await me.chat.until('Face swap · picture');
  me.press('Make it');
  await me.chat.until('Kept until');
  const [result] = await made('swap');
  expect(result?.contentType).toBe('image/jpeg');
  const changed = await apart(target, result?.bytes ?? new Uint8Array());
  expect(changed).toBeGreaterThan(0.5);
  expect(changed).toBeLessThan(30);

  await me.sendPhoto(await portrait('noface_mug_plant'), { caption: '/swap' });
  await me.chat.until('I can’t find a face');
  me.press('Cancel');
  await me.chat.until('Stopped');

  for (const said of saidTo(me)) expect(said).not.toMatch(INSIDES);
  expect(refusals(house)).toEqual([]);
  expect(await audit(house.service.ctx.db.query)).toEqual([]);
});
