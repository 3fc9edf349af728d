import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAssets } from '../../bots/playground/assets.node.ts';
import { DESKTOP, openBrowser, PATIENCE_MS, PHONE } from '../../bots/playground/testing/browser.ts';
import { quickEngine } from '../../bots/process/testing/test-service.node.ts';
import type { ReadMedia } from '../../core/chat/surface.ts';
import { type Customer, openCustomer } from '../../core/generations/testing/order.node.ts';
import { createShare } from '../../core/sharing/create-share.ts';
import { tokenOf } from '../../core/sharing/share-links.ts';
import { withdrawShare } from '../../core/sharing/withdraw-share.ts';
import { type TestContext, testContext } from '../../core/testing/context.ts';
import { offerTemplates, testTemplate } from '../../core/testing/templates.ts';
import { renderText } from '../../core/texts/render.ts';
import { as } from '../../core/verbs/testing/people.ts';
import { perform } from '../../core/verbs/verb.ts';
import { newId } from '../../db/ids.ts';
import { resultsOf } from '../../db/results.ts';
import { createApp } from '../app.ts';

const COVER = new URL('../../core/templates/covers/neon-night.jpg', import.meta.url);
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);

let ctx: TestContext;
let server: ServerType;
let origin: string;
let browser: Browser;
let customer: Customer;

beforeAll(async () => {
  ctx = await testContext({ engines: [quickEngine] });
  await offerTemplates(ctx, [
    ...['neon', 'noir', 'sea'].map((id) => testTemplate({ id, category: 'art' })),
    testTemplate({
      id: 'mine-2',
      title: { en: `Night walk ليلة ${LONG}` },
      description: { en: `${LONG} <b>@everyone</b>` },
      category: 'art',
      licence: LONG,
    }),
  ]);
  const run = (sql: string) => ctx.db.commit([{ toSQL: () => ({ sql, params: [] }) }]);
  await run(
    "insert into creators (account_id, handle, name, created_at, updated_at) values ('a', 'ada', 'Ada', 1, 1)",
  );
  await run("update templates set author_account_id = 'a', published_at = 1 where id = 'mine-2'");
  customer = await openCustomer(ctx, 100);
  const bytes = new Uint8Array(await readFile(COVER));
  const readMedia: ReadMedia = async () => ({
    bytes,
    contentType: 'image/jpeg',
    filename: 'a.jpg',
  });
  const shared = await readAssets(new URL('../../bots/playground/assets/', import.meta.url));
  const own = await readAssets(new URL('assets/', import.meta.url));
  const assets = new Map([...shared, ...own]);
  const app = createApp({
    ...ctx,
    ...{ renderText, readMedia, assets, resultLinks: null, playground: null, groups: [] },
    ...{ metricsToken: null, metricsHere: false, links: () => [] },
    ready: async () => undefined,
    metricsText: async () => '',
    remoteAddress: () => '127.0.0.1',
  });
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => {
    server?.close(resolve);
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  await ctx?.dispose();
});

/** Makes a picture and shares it by a link; @returns the share's id */
async function shareResult(): Promise<string> {
  const generation = await customer.order('local');
  await customer.finish();
  const [result] = await resultsOf(ctx.db.query, generation);
  const id = newId(ctx.now());
  const of = { id, resultId: result?.id ?? '', kind: 'link' } as const;
  await perform(ctx, await createShare(ctx, as(customer.accountId), of));
  return id;
}

/** Opens a browser's tab, and gathers what it complains about and what it asks of others. */
async function open(size: BrowserContextOptions) {
  const context = await browser.newContext(size);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(request.url());
  });
  page.on('response', (response) => {
    if (response.headers()['set-cookie'] !== undefined) faults.push(`a cookie: ${response.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

const scrollsSideways = (page: Page) =>
  page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );

/** Looks at the page that is shown: nothing sticks out, and every picture is there. */
async function looksWell(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await scrollsSideways(page), page.url()).toBe(false);
  const missing = await page.evaluate(() =>
    [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
  );
  expect(missing).toEqual([]);
}

describe.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)('on a %s', (name, size) => {
  test('from the gallery to a template, its creator, a report, and a result that is withdrawn', async () => {
    const { page, faults, close } = await open({ ...size, javaScriptEnabled: name === 'desktop' });
    const answer = await page.goto(`${origin}/gallery`);
    expect(answer?.status()).toBe(200);
    await looksWell(page);
    await page.locator('a[href^="/t/mine-2"]').first().click();
    await page.getByRole('heading', { level: 1, name: /Night walk/ }).waitFor();
    await looksWell(page);
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByRole('radio', { name: 'Hatred' }).check();
    await looksWell(page);
    await page.goBack();
    await page.locator('a[href^="/creators/ada"]').first().click();
    await page.getByRole('heading', { level: 1, name: 'Ada' }).waitFor();
    await looksWell(page);

    const id = await shareResult();
    const address = `${origin}/r/${await tokenOf(ctx, id)}`;
    expect((await page.goto(address))?.status()).toBe(200);
    await looksWell(page);
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByRole('radio').first().check();
    const sent = page.waitForResponse((one) => one.request().method() === 'POST');
    await page.getByRole('button', { name: 'Report' }).click();
    expect((await sent).status()).toBe(200);
    await perform(ctx, await withdrawShare(ctx, as(customer.accountId), { shareId: id }));
    expect((await page.goto(address))?.status()).toBe(410);
    await looksWell(page);
    expect((await page.goto(`${origin}/t/nothing`))?.status()).toBe(404);
    await looksWell(page);
    expect(faults).toEqual([]);
    await close();
  });
});
