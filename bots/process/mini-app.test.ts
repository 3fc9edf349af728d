import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountAt, changeAccount } from '../../db/accounts.ts';
import { asker, type BrowserLife, liveInBrowser } from './testing/browser-life.node.ts';
import { type Door, visit } from './testing/crash-people.node.ts';
import { enter, joined, linkOf } from './testing/sign-in.node.ts';
import { allDone } from './testing/stars.node.ts';
import {
  eventually,
  openTestService,
  portrait,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
let door: Door;
let life: BrowserLife;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  house = await openTestService({ webhook: true, engines: [quickEngine] });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  life = await liveInBrowser(house, door);
  ask = asker(door, await enter(door, await linkOf(door, life.me, 'app')));
});
afterAll(() => house?.close());

const post = (path: string, fields: Record<string, string>, as = ask) =>
  as(path, { method: 'POST', body: new URLSearchParams(fields) });
const text = async (path: string, as = ask) => (await as(path)).text();
const chat = async () => (await asker(door, life.me.cookie)('/playground')).text();
const account = async () => {
  const found = await accountAt(house.service.ctx.db.query, {
    surface: 'playground',
    userId: life.me.chat,
  });
  if (!found) throw new Error('nobody');
  return found;
};
/** How often the chat shows some words, once everything that was pressed has been answered. */
const times = async (words: string) => {
  await house.service.conversation.settle();
  return (await chat()).split(words).length - 1;
};

test('nobody is shown anything who is not signed in, but how to sign in', async () => {
  const answer = await asker(door, 'alme_app=none')('/app/results');
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain('Send /app in your chat');
  expect((await asker(door, '')('/app')).headers.get('cache-control')).toContain('no-store');
});

test('what another site has its visitors send is refused', async () => {
  const answer = await ask('/app/settings/switch', {
    method: 'POST',
    body: new URLSearchParams({ which: 'keepNothing', on: 'yes' }),
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(answer.status).toBe(403);
  expect((await account()).keepNothing).toBe(false);
});

test('the gallery is searched, and filtered', async () => {
  expect(await text('/app')).toContain('href="/app/t/studio-noir"');
  const found = await text('/app?q=noir');
  expect(found).toContain('href="/app/t/studio-noir"');
  expect(found).not.toContain('href="/app/t/pencil-sketch"');
  expect(await text('/app?kind=video')).not.toContain('href="/app/t/studio-noir"');
  expect(await text('/app?q=qqqqqqqq')).not.toContain('class="tile"');
});

test('a template goes on in the chat with its card, once however often it is sent', async () => {
  const page = await text('/app/t/studio-noir');
  expect(page).toContain('10 credits');
  const once = /name="once" value="(\w+)"/.exec(page)?.[1] ?? '';
  const before = await times('<article ');
  const answer = await post('/app/t/studio-noir/use', { once });
  expect(answer.headers.get('location')).toBe('/app/chat');
  const after = await eventually(async () => {
    const now = await times('<article ');
    return now > before && now;
  });
  expect((await post('/app/t/studio-noir/use', { once })).status).toBe(303);
  expect(await times('<article ')).toBe(after);
  expect(await text('/app/chat')).toContain('href="/playground"');
});

test('one’s own private template is there, and a form that says something else is refused', async () => {
  expect((await ask('/app/t/kanari-private')).status).toBe(200);
  expect((await ask('/app/t/none')).status).toBe(404);
  expect((await post('/app/t/studio-noir/use', { once: '<' })).status).toBe(422);
});

test('templates are saved, and not any more', async () => {
  await post('/app/t/pencil-sketch/save', { on: 'yes' });
  await post('/app/t/pencil-sketch/save', { on: 'yes' });
  expect(await text('/app/results?show=saved')).toContain('/app/t/pencil-sketch');
  await post('/app/t/pencil-sketch/save', { on: 'no' });
  expect(await text('/app/results?show=saved')).not.toContain('/app/t/pencil-sketch');
});

test('results are listed by kind, and shown small, large and whole, also in parts', async () => {
  const list = await text('/app/results');
  expect(list).toContain(`/app/results/${life.generationId}`);
  expect(await text('/app/results?show=image')).toContain(life.generationId);
  expect(await text('/app/results?show=video')).not.toContain(life.generationId);
  const [, id = ''] = /\/app\/media\/(\w{26})\/small/.exec(list) ?? [];
  const whole = await ask(`/app/media/${id}`);
  const bytes = new Uint8Array(await whole.arrayBuffer());
  expect(whole.headers.get('content-type')).toBe('image/jpeg');
  expect(whole.headers.get('cache-control')).toMatch(/^private/);
  const part = await ask(`/app/media/${id}`, { headers: { range: 'bytes=10-19' } });
  expect(part.status).toBe(206);
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(10, 20));
  const small = await ask(`/app/media/${id}/small`);
  expect(small.status).toBe(200);
  expect((await small.arrayBuffer()).byteLength).toBeLessThan(bytes.byteLength);
  const named = await ask(`/app/media/${id}?download`);
  expect(named.headers.get('content-disposition')).toContain('attachment');
});

test('a result is shown in the chat again, shared by a link, and taken back', async () => {
  const path = `/app/results/${life.generationId}`;
  const before = await times('/playground/media/');
  await post(`${path}/send`, { as: 'file', once: 'send-a-file' });
  await eventually(async () => (await times('/playground/media/')) > before);

  const id = /\/app\/media\/(\w{26})\/share/.exec(await text(path))?.[1];
  // The person has shared it before, by a link that the page shows.
  const [, share = ''] = /name="share" value="(\w{26})"/.exec(await text(path)) ?? [];
  expect(id ?? share).not.toBe('');
  const resultId = life.result.split('/')[2] ?? '';
  if (share) await post(`/app/media/${resultId}/unshare`, { share });
  expect(await text(path)).not.toContain('name="share"');
  expect((await post(`/app/media/${resultId}/share`, {})).status).toBe(303);
  const link = /value="[^"]+(\/r\/\w+)"/.exec(await text(path))?.[1] ?? '';
  expect((await asker(door, '')(link)).status).toBe(200);
});

test('a checkout is opened once, and its page leads to the way to pay', async () => {
  const page = await text('/app/buy');
  const form =
    /name="product" value="(\w+)"><input type="hidden" name="provider" value="(\w+)"><input type="hidden" name="id" value="(\w{26})"/;
  const [, product = '', provider = '', id = ''] = form.exec(page) ?? [];
  const open = () => post('/app/buy/open', { product, provider, id });
  expect((await open()).headers.get('location')).toBe(`/app/buy/${id}`);
  expect((await open()).headers.get('location')).toBe(`/app/buy/${id}`);
  const paid = await eventually(
    async () => /href="([^"]+\/sandbox\/pay\/\w+)"/.exec(await text(`/app/buy/${id}`))?.[1],
  );
  expect((await fetch(paid)).status).toBe(200);
  expect(await text('/app/credits')).toContain('Free pictures left today');
});

test('settings are changed by the same rules as in the chat', async () => {
  await post('/app/settings/switch', { which: 'skipConfirm', on: 'no' });
  expect((await account()).skipConfirm).toBe(true);
  await post('/app/settings/switch', { which: 'skipConfirm', on: 'yes' });
  expect((await account()).skipConfirm).toBe(false);
  expect((await post('/app/settings/email', { email: 'none' })).status).toBe(422);
  expect((await post('/app/settings/zone', { zone: 'nowhere' })).status).toBe(422);
  await post('/app/settings/zone', { zone: 'Europe/Berlin' });
  await post('/app/settings/quiet', { quiet: '23-7' });
  await post('/app/settings/language', { locale: 'de' });
  expect(await account()).toMatchObject({
    timeZone: 'Europe/Berlin',
    quietHours: '23-7',
    locale: 'de',
  });
  expect(await text('/app/settings')).toContain('Einstellungen');
  await post('/app/settings/language', { locale: 'en' });
});

test('a picture from the page goes on in the chat, and what is none is refused', async () => {
  const upload = (body: Uint8Array<ArrayBuffer>, query: string) =>
    ask(`/app/upload?${query}`, { method: 'POST', body, headers: { 'content-type': 'image/png' } });
  const photo = new Uint8Array(await portrait('kofi_front'));
  const answer = await upload(photo, 'as=chat&once=a-picture-1');
  expect(answer.status).toBe(201);
  expect(await answer.json()).toEqual({ onTo: '/app/chat' });
  await eventually(async () => (await times('photo-do:')) > 0);
  expect((await upload(new Uint8Array([1, 2, 3]), 'as=chat&once=a-picture-2')).status).toBe(422);
  expect((await upload(photo, 'as=other&once=a-picture-3')).status).toBe(422);
});

test('who is suspended sees, takes and deletes, and begins nothing', async () => {
  const { db } = house.service.ctx;
  const { id } = await account();
  await db.commit([changeAccount(db.query, id, { status: 'suspended' })]);
  try {
    expect((await ask(`/app/results/${life.generationId}`)).status).toBe(200);
    const switched = await post('/app/settings/switch', { which: 'keepNothing', on: 'yes' });
    expect(switched.status).toBe(422);
    expect(await switched.text()).toContain('suspended');
    const photo = new Uint8Array(await portrait('kofi_front'));
    const init = { method: 'POST', body: photo };
    expect((await ask('/app/upload?as=chat&once=suspended', init)).status).toBe(422);
  } finally {
    await db.commit([changeAccount(db.query, id, { status: 'active' })]);
  }
});

test('who does too much at once is told until when, and nothing happens', async () => {
  const person = await joined(door);
  const theirs = asker(door, await enter(door, await linkOf(door, person, 'app')));
  const { updatesAMinute } = house.service.ctx.rules;
  const flip = (i: number) =>
    post('/app/settings/switch', { which: 'productNews', on: i % 2 ? 'no' : 'yes' }, theirs);
  const statuses = new Set<number>();
  for (let i = 0; i < 2 * updatesAMinute && !statuses.has(429); i += 1)
    statuses.add((await flip(i)).status);
  expect(statuses).toEqual(new Set([303, 429]));
});

test('browsers are listed and ended, and one signs out', async () => {
  const page = await text('/app/privacy');
  expect(page).toContain('this one');
  const other = asker(door, await enter(door, await linkOf(door, life.me, 'app')));
  expect((await other('/app')).status).toBe(200);
  expect((await post('/app/leave', {}, other)).status).toBe(303);
  expect((await other('/app')).status).toBe(401);
  expect((await ask('/app')).status).toBe(200);
});

test('a result is deleted after a question, and its file is nobody’s any more', async () => {
  await allDone(house);
  const path = `/app/results/${life.generationId}`;
  const page = await text(path);
  const [, id = ''] = /\/app\/media\/(\w{26})/.exec(page) ?? [];
  expect((await post(`${path}/delete`, {})).headers.get('location')).toContain(
    '/app/results?done=',
  );
  expect((await ask(path)).status).toBe(404);
  expect((await ask(`/app/media/${id}`)).status).toBe(404);
  expect((await post(`${path}/delete`, {})).status).toBe(404);
});

test('somebody without an account gets no further than the chat', async () => {
  const person = await visit(door);
  expect((await asker(door, person.cookie)('/app')).status).toBe(401);
});
