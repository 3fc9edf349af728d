import { afterAll, beforeAll, expect, test } from 'vitest';
import { quickEngine } from '../bots/process/testing/test-service.node.ts';
import type { ReadMedia } from '../core/chat/surface.ts';
import { openCustomer } from '../core/generations/testing/order.node.ts';
import { type TestContext, testContext } from '../core/testing/context.ts';
import { openResultLinks } from '../core/web/result-links.ts';
import { resultsOf } from '../db/results.ts';
import type { Reader } from './pages/reader.ts';
import { resultRoutes } from './result-page.ts';

const ORIGIN = 'https://alme.example';

let ctx: TestContext;
let id: string;
const resultLinks = openResultLinks('a secret', ORIGIN);
const bytes = new Uint8Array([0xff, 0xd8, 1, 2, 3]);

beforeAll(async () => {
  ctx = await testContext({ engines: [quickEngine] });
  const customer = await openCustomer(ctx, 100);
  const generation = await customer.order('local');
  await customer.finish();
  id = (await resultsOf(ctx.db.query, generation))[0]?.id ?? '';
});
afterAll(() => ctx.dispose());

const readMedia: ReadMedia = async () => ({ bytes, contentType: 'image/jpeg', filename: 'a.jpg' });
const shell = (reader: Reader) => ({
  assets: new Map(),
  reader,
  playground: false,
  publicUrl: null,
});
const get = async (link: string, rest = '', headers: Record<string, string> = {}) =>
  resultRoutes({ ...ctx, readMedia, resultLinks, shell }).request(
    `${link.slice(`${ORIGIN}/results`.length)}${rest}`,
    { headers },
  );

test('who has the link sees the result, in their language, and gets its file', async () => {
  const link = await resultLinks.linkTo(id);
  const page = await get(link, '', { 'accept-language': 'de' });
  expect(page.status).toBe(200);
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('cache-control')).toBe('private, no-store');
  const body = await page.text();
  expect(body).toContain('Datei speichern');
  expect(body).toContain(`/${id}/`);
  const file = await get(link, '/file?download');
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect((await get(link, '/file', { range: 'bytes=0-1' })).status).toBe(206);
});

test('who makes a link up sees nothing, and after its end nobody does', async () => {
  const link = await resultLinks.linkTo(id);
  const other = await openResultLinks('another secret', ORIGIN).linkTo(id);
  const forged = [
    other,
    link.slice(0, -1),
    `${link}0`,
    link.replace(id, '01JDZZZZZZZZZZZZZZZZZZZZZZ'),
  ];
  for (const one of forged)
    for (const rest of ['', '/file']) expect((await get(one, rest)).status).toBe(404);
  ctx.clock.advance(8 * 86_400_000);
  for (const rest of ['', '/file']) expect((await get(link, rest)).status).toBe(404);
});
