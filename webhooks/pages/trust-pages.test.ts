import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../core/credits/testing/people.ts';
import { publish } from '../../core/takedowns/testing/published.ts';
import { type TestContext, testContext } from '../../core/testing/context.ts';
import { likenessClaims, reports } from '../../db/schema/schema.ts';
import type { Reader } from './reader.ts';
import { trustRoutes } from './trust-pages.ts';

let ctx: TestContext;
let address: string;
const ORIGIN = 'http://localhost';
const shell = (reader: Reader) => ({
  assets: new Map(),
  reader,
  playground: false,
  publicUrl: null,
});
beforeEach(async () => {
  ctx = await testContext();
  address = '10.0.0.1';
  await addPerson(ctx, 'author');
  await publish(ctx, { id: 'neon-1', author: 'author', title: 'Neon <b>&"' });
});
afterEach(() => ctx.dispose());

const app = () => trustRoutes({ ...ctx, publicUrl: null, remoteAddress: () => address, shell });
const get = (path: string, language = 'en') =>
  app().request(path, { headers: { 'accept-language': language } });
const post = (path: string, form: Record<string, string>, headers = { origin: ORIGIN }) =>
  app().request(path, { method: 'POST', body: new URLSearchParams(form), headers });
const claim = { target: `${ORIGIN}/t/neon-1`, contact: 'me@example.com', words: '<b>me</b>' };

test('somebody without an account reports, once, in their language, from our page alone', async () => {
  const page = await (await get('/report/t/neon-1', 'de')).text();
  expect(page).toContain('Neon &lt;b&gt;&amp;&quot;');
  expect(page).toContain('Hass');
  const foreign = { origin: 'https://evil.example' };
  expect((await post('/report/t/neon-1', { reason: 'hate' }, foreign)).status).toBe(403);
  expect((await post('/report/t/neon-1', { reason: 'fun' })).status).toBe(400);
  const done = await post('/report/t/neon-1', { reason: 'hate' });
  expect([done.status, done.headers.get('set-cookie')]).toEqual([200, null]);
  const again = await post('/report/t/neon-1', { reason: 'hate' });
  expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('already')]);
  const rows = await ctx.db.query.select().from(reports);
  expect(rows).toMatchObject([{ accountId: null, reason: 'hate' }]);
  expect(JSON.stringify(rows)).not.toContain('10.0.0.1');
  for (const path of ['/report/t/gone-1', '/report/r/x', '/report/x/neon-1'])
    expect((await get(path)).status).toBe(404);
});

test('a claim without an account gets a number and a page of its own that says how it stands', async () => {
  expect(await (await get('/likeness', 'tr')).text()).toContain('lang="tr"');
  expect((await post('/likeness', { target: 'x' })).status).toBe(400);
  const empty = await post('/likeness', { ...claim, words: ' ' });
  expect([empty.status, await empty.text()]).toEqual([
    400,
    expect.stringContaining('me@example.com'),
  ]);
  const sent = await post('/likeness', claim);
  expect(sent.status).toBe(303);
  const [row] = await ctx.db.query.select().from(likenessClaims);
  expect(row).toMatchObject({ subjects: 't.neon-1', accountId: null, state: 'open' });
  const own = await get(sent.headers.get('location') ?? '');
  expect(own.headers.get('cache-control')).toContain('no-store');
  expect(await own.text()).toContain(row?.id.slice(-8));
  expect((await get(`/likeness/${row?.id}`)).status).toBe(404);
  for (let i = 0; i < 4; i += 1) await post('/likeness', claim);
  expect((await post('/likeness', claim)).status).toBe(429);
  address = '10.0.0.2';
  expect((await post('/likeness', claim)).status).toBe(303);
});

test('the language that an address names stays, whatever the browser prefers', async () => {
  const form = await (await get('/likeness?lang=de')).text();
  expect(form).toContain('action="/likeness?lang=de"');
  expect(form).toContain('href="/likeness?lang=de"');
  const sent = await post('/likeness?lang=de', claim);
  expect(sent.headers.get('location')).toMatch(/^\/likeness\/.+\?lang=de$/);
  const reasons = await (await get('/report/t/neon-1?lang=de')).text();
  expect(reasons).toContain('action="/report/t/neon-1?lang=de"');
});
