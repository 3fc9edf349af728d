import { afterEach, beforeEach, expect, test } from 'vitest';
import { quickEngine } from '../../bots/process/testing/test-service.node.ts';
import type { ReadMedia } from '../../core/chat/surface.ts';
import { openCustomer } from '../../core/generations/testing/order.node.ts';
import { createShare } from '../../core/sharing/create-share.ts';
import { tokenOf } from '../../core/sharing/share-links.ts';
import { withdrawShare } from '../../core/sharing/withdraw-share.ts';
import { type TestContext, testContext } from '../../core/testing/context.ts';
import { as, refusedAs } from '../../core/verbs/testing/people.ts';
import { perform } from '../../core/verbs/verb.ts';
import { newId } from '../../db/ids.ts';
import { deleteResultRow, resultsOf } from '../../db/results.ts';
import type { Reader } from './reader.ts';
import { shareRoutes } from './share-page.ts';

let ctx: TestContext;
let resultId: string;
let owner: string;
let id: string;
const bytes = new Uint8Array([0xff, 0xd8, 1, 2, 3]);
const readMedia: ReadMedia = async () => ({ bytes, contentType: 'image/jpeg', filename: 'a.jpg' });
const shell = (reader: Reader) => ({
  assets: new Map(),
  reader,
  playground: false,
  publicUrl: null,
});
const site = { links: () => [], hasPlayground: false, readMedia, shell };

beforeEach(async () => {
  ctx = await testContext({ engines: [quickEngine] });
  const customer = await openCustomer(ctx, 100);
  const generation = await customer.order('local');
  await customer.finish();
  const [result] = await resultsOf(ctx.db.query, generation);
  resultId = result?.id ?? '';
  owner = result?.accountId ?? '';
  id = await share();
});
afterEach(() => ctx.dispose());

async function share(): Promise<string> {
  const id = newId(ctx.now());
  await perform(ctx, await createShare(ctx, as(owner), { id, resultId, kind: 'link' }));
  return id;
}

const get = async (token: string, rest = '', headers: Record<string, string> = {}) =>
  shareRoutes({ ...ctx, ...site }).request(`/${token}${rest}`, { headers });
const statusOf = async (token: string) => [
  (await get(token)).status,
  (await get(token, '/file')).status,
];
const set = (state: string) =>
  ctx.db.commit([
    { toSQL: () => ({ sql: 'update shares set state = ? where id = ?', params: [state, id] }) },
  ]);

test('who has the link sees the result in their language; nothing is cached, listed or told on', async () => {
  const token = await tokenOf(ctx, id);
  const page = await get(token, '', { 'accept-language': 'de' });
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('private, no-store');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('x-robots-tag')).toBe('noindex');
  const body = await page.text();
  expect(body).toContain('Mit dir geteilt');
  expect(body).not.toContain(owner);
  const file = await get(token, '/file');
  expect(file.headers.get('cache-control')).toBe('private, no-store');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});

test('a link that was made up leads nowhere, nor does one of another secret', async () => {
  const token = await tokenOf(ctx, id);
  const others = await tokenOf({ secrets: { ...ctx.secrets, 'share-links': 'another' } }, id);
  const flipped = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`;
  for (const forged of [
    others,
    flipped,
    id,
    `${id}/`,
    token.toUpperCase(),
    `${token}0`,
    '..',
    '%00',
  ])
    expect((await get(forged)).status, forged).toBe(404);
  expect(await statusOf(token)).toEqual([200, 200]);
});

test('it is gone when it was withdrawn, taken down, deleted or has expired, and hidden while it is looked at', async () => {
  const token = await tokenOf(ctx, id);
  await perform(ctx, await withdrawShare(ctx, as(owner), { shareId: id }));
  await perform(ctx, await withdrawShare(ctx, as(owner), { shareId: id }));
  expect(await statusOf(token)).toEqual([410, 410]);
  expect(await (await get(token)).text()).toContain('taken it back');
  await set('hidden');
  expect(await statusOf(token)).toEqual([404, 404]);
  await set('taken-down');
  expect(await statusOf(token)).toEqual([410, 410]);
  expect(await (await get(token)).text()).toContain('after a report');
  await set('shown');
  expect(await statusOf(token)).toEqual([200, 200]);
  await ctx.db.commit([deleteResultRow(ctx.db.query, resultId)]);
  expect(await statusOf(token)).toEqual([410, 410]);
});

test('it ends with the time of its result, before any sweep', async () => {
  const token = await tokenOf(ctx, id);
  ctx.clock.advance(ctx.rules.resultsKeptMs.free);
  expect(await statusOf(token)).toEqual([410, 410]);
});

test('a stranger shares and withdraws nothing, and a second link is refused', async () => {
  const link = { id: newId(ctx.now()), resultId, kind: 'link' } as const;
  await expect(createShare(ctx, as('eve'), link)).rejects.toMatchObject(refusedAs('forbidden'));
  await expect(withdrawShare(ctx, as('eve'), { shareId: id })).rejects.toMatchObject(
    refusedAs('forbidden'),
  );
  await expect(perform(ctx, await createShare(ctx, as(owner), link))).rejects.toMatchObject(
    refusedAs('done-before'),
  );
  expect(await statusOf(await tokenOf(ctx, id))).toEqual([200, 200]);
});

test('it is hidden while its owner is suspended', async () => {
  await ctx.db.commit([
    {
      toSQL: () => ({
        sql: "update accounts set status = 'suspended' where id = ?",
        params: [owner],
      }),
    },
  ]);
  expect(await statusOf(await tokenOf(ctx, id))).toEqual([404, 404]);
});
