import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buttonsOf } from './testing/chat.ts';
import { type Product, startProduct } from './testing/product.node.ts';
import { join, makePicture, quickEngine } from './testing/quick.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from './testing/stand-in.node.ts';

let server: TelegramStandIn;
let product: Product;
beforeEach(async () => {
  server = await startTelegramStandIn();
  product = await startProduct(server, quickEngine);
});
afterEach(async () => {
  await product.stop();
  await server.close();
});

const sets = () => [...server.world.stickers.sets.values()];
const rows = () => product.ctx.db.query.query.stickerSets.findMany();
const sql = (text: string) => product.ctx.db.query.run(text);

async function withPicture(): Promise<{ me: TelegramUser; id: string }> {
  const me = await join(server);
  const shown = await makePicture(me);
  const code = buttonsOf(shown).find(({ data }) => data?.startsWith('sticker:'))?.data ?? '';
  return { me, id: code.slice('sticker:'.length) };
}

test('a result becomes a sticker in a set of one’s own, once, and can be taken out', async () => {
  const { me, id } = await withPicture();
  me.pressCode(`sticker:${id}`);
  const made = await me.chat.until('in your set');
  const [set] = sets();
  expect(set).toMatchObject({ owner: me.person.id, title: 'My pictures 1' });
  expect(set?.name).toMatch(/^a[0-9a-z]{14}_by_alme_test_bot$/);
  expect(set?.name).not.toContain(String(me.person.id));
  expect(buttonsOf(made)).toContainEqual(
    expect.objectContaining({ url: `https://t.me/addstickers/${set?.name}` }),
  );
  expect(await rows()).toMatchObject([{ name: set?.name, stickers: 1, position: 1 }]);

  me.pressCode(`sticker:${id}`);
  await me.chat.until('in your set already');
  expect(sets()[0]?.stickers).toHaveLength(1);

  me.press('Take it out', made);
  await me.chat.until('out of your set');
  expect(sets()).toEqual([]);
  me.press('Take it out', made);
  await me.chat.until('in none of your sets');
  expect(server.refusals.map(({ description }) => description)).toEqual([
    'Bad Request: STICKERSET_INVALID',
  ]);
});

test('a crash after the set was made makes no second one', async () => {
  const { me, id } = await withPicture();
  server.fail('getStickerSet', { status: 500 }, 1);
  me.pressCode(`sticker:${id}`);
  await me.chat.until('in your set');
  expect(sets()).toHaveLength(1);
  expect(sets()[0]?.stickers).toHaveLength(1);
  expect(await rows()).toMatchObject([{ stickers: 1 }]);
});

test('an answer that is lost makes no second set', async () => {
  const { me, id } = await withPicture();
  server.fail('createNewStickerSet', 'lost', 1);
  me.pressCode(`sticker:${id}`);
  await me.chat.until('in your set');
  expect(sets()).toHaveLength(1);
});

test('a set that its owner deleted is followed by one of a new name', async () => {
  const { me, id } = await withPicture();
  me.pressCode(`sticker:${id}`);
  await me.chat.until('in your set');
  const [first] = sets();
  server.world.stickers.deleteSet(first?.name ?? '');
  me.pressCode(`sticker:${id}`);
  await me.chat.until('Your sticker is in your set');
  await expect.poll(() => sets()[0]?.name).toBeDefined();
  expect(sets()).toHaveLength(1);
  expect(sets()[0]?.name).not.toBe(first?.name);
  expect(await rows()).toHaveLength(1);
});

test('a full set is followed by another', async () => {
  const { me, id } = await withPicture();
  server.world.stickers.most = 0;
  await sql(`insert into sticker_sets (name, account_id, user_id, position, stickers, created_at)
    select 'a1_by_alme_test_bot', id, '${me.person.id}', 1, 120, 0 from accounts`);
  server.world.stickers.sets.set('a1_by_alme_test_bot', {
    ...{ name: 'a1_by_alme_test_bot', title: 'full', owner: me.person.id, stickers: [] },
  });
  me.pressCode(`sticker:${id}`);
  await me.chat.until('in your set');
  expect((await rows()).map(({ position }) => position).sort()).toEqual([1, 2]);
  expect(sets()[1]).toMatchObject({ title: 'My pictures 2' });
});

test('nobody makes a sticker of what is somebody else’s, or takes one out of another’s set', async () => {
  const { me, id } = await withPicture();
  me.pressCode(`sticker:${id}`);
  const made = await me.chat.until('in your set');
  const remove = buttonsOf(made).find(({ data }) => data?.startsWith('unsticker:'))?.data ?? '';
  const [result] = await product.ctx.db.query.query.results.findMany();
  const other = await join(server, { firstName: 'Otto' });
  const notices = other.chat.notices.length;
  other.pressCode(`sticker:${id}`);
  await other.chat.when(() => other.chat.notices.length > notices);
  other.pressCode(`sticker-one:${result?.id}`);
  await other.chat.when(() => other.chat.notices.length > notices + 1);
  other.pressCode(remove);
  await other.chat.until('in none of your sets');
  expect(sets()).toHaveLength(1);
  expect(sets()[0]?.stickers).toHaveLength(1);
});

test('a result that is gone by then is said to be gone, and what Telegram refuses is said', async () => {
  const { me, id } = await withPicture();
  server.fail('createNewStickerSet', { status: 400, description: 'Bad Request: STICKER_BAD' }, 1);
  me.pressCode(`sticker:${id}`);
  await me.chat.until('doesn’t take this one');
  await sql('update results set expires_at = 1');
  const before = me.chat.notices.length;
  me.pressCode(`sticker:${id}`);
  await me.chat.when(() => me.chat.notices.length > before, 'a remark');
  expect(sets()).toEqual([]);
});

test('who deletes the account leaves no row, and keeps the set', async () => {
  const { me, id } = await withPicture();
  me.pressCode(`sticker:${id}`);
  await me.chat.until('stays there');
  me.pressCode('del-now-yes');
  await expect.poll(rows).toEqual([]);
  expect(sets()).toHaveLength(1);
});

test('the stand-in refuses what Telegram refuses', async () => {
  const photo = await readFile(new URL('../../core/people/mira_front.jpg', import.meta.url));
  const sticker = { name: 's.webp', bytes: new Uint8Array(photo) };
  const form = new FormData();
  const me = await join(server);
  form.set('user_id', String(me.person.id));
  form.set('name', 'a_by_alme_test_bot');
  form.set('title', 'x');
  form.set(
    'stickers',
    JSON.stringify([{ sticker: 'attach://f', format: 'static', emoji_list: ['✨'] }]),
  );
  form.set('f', new File([sticker.bytes], sticker.name));
  const url = `${server.apiRoot}/bot${server.token}/createNewStickerSet`;
  const answer = await fetch(url, { method: 'POST', body: form });
  expect(await answer.json()).toMatchObject({ description: 'Bad Request: STICKER_PNG_NOPNG' });
});
