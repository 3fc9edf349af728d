import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coverAt } from '../../db/author-templates.ts';
import { grant } from '../../db/ledger.ts';
import { accounts, results, templates } from '../../db/schema/schema.ts';
import type { TelegramUser } from '../telegram/testing/user.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  refusals,
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

/** The parts of files' paths on the disk that name covers of templates. */
async function coversOnDisk(): Promise<string[]> {
  const entries = await readdir(house.folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => path.includes('/covers/'));
}

const mine = async () => {
  const rows = await house.service.ctx.db.query.select().from(templates);
  return rows.find(({ authorAccountId }) => authorAccountId !== null);
};
const get = (path: string) => fetch(`${house.service.url}${path}`);

test('a video of the local engine becomes a template whose cover is a still of it', async () => {
  await sendProfile(me);
  const { db } = house.service.ctx;
  const [account] = await db.query.select().from(accounts);
  const gift = { accountId: account?.id ?? '', id: 'gift', credits: 1_000, now: Date.now() };
  await db.commit(grant(db.query, gift));
  me.say('/create orbit-neon');
  await me.chat.until('Usually takes');
  me.press('With my face profile');
  await me.chat.until('tap the suggestion');
  me.press('Night Rider');
  await me.chat.until('Your balance after it');
  me.press('Make it');
  await me.chat.until('Kept until');
  me.press('Make it a template');
  await me.chat.until('usual price');
  expect(me.chat.last?.kind).toBe('photo');
  me.press('Cover');
  await me.chat.until('Pick a cover');
  expect(me.chat.last?.kind).toBe('photo');
  me.press(/Back/);
  await me.chat.until('usual price');
  me.press('Submit');
  await me.chat.until('Under which name');
  me.say('Ada');
  await me.chat.until('I hold the rights');
  me.press('I state this: submit');
  await me.chat.until('is live');
  const template = await mine();
  expect(template).toMatchObject({ kind: 'video', state: 'offered' });
  const cover = await get(`/covers/${template?.id}`);
  expect([cover.status, cover.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  const bytes = new Uint8Array(await cover.arrayBuffer());
  const [made] = await db.query.select().from(results).where(eq(results.contentType, 'video/mp4'));
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  expect(width / height).toBeCloseTo((made?.widthPx ?? 0) / (made?.heightPx ?? 1), 1);
  // A frame of a night in neon, not an empty one.
  expect((await sharp(bytes).stats()).entropy).toBeGreaterThan(3);
  const inspected = await house.service.ctx.marking.inspect(bytes);
  expect(JSON.stringify(inspected)).toContain('newscodes/digitalsourcetype');
  expect(await coversOnDisk()).toHaveLength(1);
  expect(refusals(house)).toEqual([]);
});

test('with its author a cover is gone: from the store, from the page, and from who could open it', async () => {
  const id = (await mine())?.id ?? '';
  const { db, vault } = house.service.ctx;
  const kept = await coverAt(db.query, id, null);
  expect(kept && (await vault.get(kept, kept.objectKey))).not.toBeNull();
  me.say('/delete');
  await me.chat.until('What shall I delete');
  me.pressCode('del-now-yes');
  await me.chat.until('closed');
  await eventually(async () => (await db.query.select().from(accounts)).length === 0);
  await eventually(async () => (await coversOnDisk()).length === 0);
  expect((await get(`/covers/${id}`)).status).toBe(404);
  expect(await coverAt(db.query, id, null)).toBeNull();
  expect(kept && (await vault.get(kept, kept.objectKey))).toBeNull();
});
