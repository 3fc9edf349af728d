import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../core/engines/engine.ts';
import { withoutVideos } from '../core/engines/without-videos.ts';
import { silentLog } from '../core/log.ts';
import { DEFAULT_RULES } from '../core/rules/rules.ts';
import { TEST_SECRETS, type TestContext, testContext } from '../core/testing/context.ts';
import { recipeDrawer } from '../core/testing/recipe-drawer.ts';
import { offerTemplates, testTemplate } from '../core/testing/templates.ts';
import { renderText } from '../core/texts/render.ts';
import { DatabaseUnavailable } from '../db/failures.ts';
import { type AppOptions, createApp } from './app.ts';

const HTML = { accept: 'text/html' };
let ctx: TestContext;

beforeAll(async () => {
  ctx = await testContext();
});
afterAll(() => ctx.dispose());

/** An engine that can what the local one can, as far as a page tells. */
const local: Engine = {
  ...recipeDrawer,
  supports: ({ recipe, operation }) => recipe !== null || operation === 'animate',
};

function app(changes: Partial<AppOptions> = {}) {
  const groups = new Hono()
    .get('/boom', () => {
      throw new Error('secret at /srv/place');
    })
    .get('/busy', () => {
      throw new DatabaseUnavailable();
    })
    .post('/echo', async (c) => c.text(await c.req.text()))
    .get('/sandbox/pay/1', (c) => c.html('<style>p{}</style>'));
  return createApp({
    log: silentLog,
    rules: DEFAULT_RULES,
    engines: [local],
    payments: [],
    operators: [],
    moderation: {
      company: null,
      words: () => Promise.reject(new Error('not asked')),
      picture: () => Promise.reject(new Error('not asked')),
    },
    db: ctx.db,
    now: ctx.now,
    resultLinks: null,
    secrets: TEST_SECRETS,
    renderText,
    readMedia: async () => null,
    assets: new Map(),
    publicUrl: null,
    links: () => [],
    surfaces: new Map(),
    playground: null,
    groups: [groups],
    ready: async () => undefined,
    metricsText: async () => 'up 1\n',
    metricsToken: null,
    metricsHere: true,
    remoteAddress: () => '127.0.0.1',
    ...changes,
  });
}

test('every page keeps strangers out of it', async () => {
  const front = await app().request('/');
  expect(front.status).toBe(200);
  const policy = front.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(front.headers.get('referrer-policy')).toBe('same-origin');
  expect(front.headers.get('x-content-type-options')).toBe('nosniff');
  expect(front.headers.get('strict-transport-security')).toBeNull();
  const world = await app({ publicUrl: 'https://alme.example' }).request('/');
  expect(world.headers.get('strict-transport-security')).toContain('max-age');
  const nonces = [front, await app().request('/')].map(
    (page) => /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1],
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('the playground is linked where it is on, and not there where it is off', async () => {
  expect(await (await app().request('/')).text()).not.toContain('/playground');
  expect((await app().request('/playground')).status).toBe(404);
  const on = app({ playground: new Hono().get('/', (c) => c.text('chat')) });
  expect(await (await on.request('/')).text()).toContain('href="/playground"');
  expect(await (await on.request('/playground')).text()).toBe('chat');
});

test('terms and policy come from the rules', async () => {
  const rules = { ...DEFAULT_RULES, uploadsKeptMs: 5 * 3_600_000, minimumAge: 21 };
  expect(await (await app({ rules }).request('/privacy')).text()).toContain('5 hours');
  expect(await (await app({ rules }).request('/terms')).text()).toContain('21 or older');
});

test('no stack trace gets out', async () => {
  for (const headers of [{}, HTML]) {
    const answer = await app().request('/boom', { headers });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secret|place|\.ts/);
  }
  expect((await app().request('/busy')).status).toBe(503);
  const missing = await app().request('/nothing/<script>', { headers: HTML });
  expect(missing.status).toBe(404);
  expect(await missing.text()).not.toContain('/nothing');
});

test('bodies are bounded', async () => {
  const send = (bytes: number) =>
    app().request('/echo', { method: 'POST', body: 'x'.repeat(bytes) });
  expect((await send(1_000)).status).toBe(200);
  expect((await send(1_048_577)).status).toBe(413);
});

test('health tells whether it runs, and whether it can work', async () => {
  expect((await app().request('/healthz')).status).toBe(200);
  expect((await app().request('/readyz')).status).toBe(200);
  const down = app({ ready: () => Promise.reject(new DatabaseUnavailable()) });
  expect((await down.request('/readyz')).status).toBe(503);
  expect((await down.request('/healthz')).status).toBe(200);
});

test('metrics are for this machine, or for who has the token', async () => {
  expect(await (await app().request('/metrics')).text()).toBe('up 1\n');
  const proxied = { 'x-forwarded-for': '127.0.0.1' };
  expect((await app().request('/metrics', { headers: proxied })).status).toBe(404);
  expect((await app({ remoteAddress: () => '10.0.0.9' }).request('/metrics')).status).toBe(404);
  expect((await app({ metricsHere: false }).request('/metrics')).status).toBe(404);
  const guarded = app({ metricsToken: 'right', remoteAddress: () => '10.0.0.9' });
  const read = (token: string) =>
    guarded.request('/metrics', { headers: { authorization: `Bearer ${token}` } });
  expect((await read('right')).status).toBe(200);
  expect((await read('wrong')).status).toBe(404);
});

test("the checkout's pages may carry their style, and nothing else", async () => {
  const policy = (await app().request('/sandbox/pay/1')).headers.get('content-security-policy');
  expect(policy).toMatch(/style-src (?:'sha256-[\w+/=]+' ?){2}(?:;|$)/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
});

test('the front page shows the looks that are offered, and no other cover is given out', async () => {
  await offerTemplates(ctx, [
    testTemplate({ id: 'neon' }),
    testTemplate({ id: 'dolly', kind: 'video', title: { tr: 'Kızak' } }),
    testTemplate({ id: 'far', recipe: null }),
  ]);
  const bytes = new Uint8Array([1, 2, 3]);
  const site = app({
    readMedia: async () => ({ bytes, contentType: 'image/jpeg', filename: 'x.jpg' }),
  });
  const front = await (await site.request('/')).text();
  expect(front).toContain('1 look for pictures, 1 for videos.');
  expect(front).toContain('Title neon');
  expect(front).toContain('Kızak');
  expect(front).not.toContain('Title far');
  expect((await site.request('/covers/neon')).status).toBe(200);
  expect((await site.request('/covers/far')).status).toBe(404);
  await offerTemplates(ctx, []);
  expect((await site.request('/covers/neon')).status).toBe(404);
  expect(await (await site.request('/')).text()).not.toContain('Title neon');
});

test('the front page speaks of no video and no price of one where none is made', async () => {
  await offerTemplates(ctx, [
    testTemplate({ id: 'neon' }),
    testTemplate({ id: 'dolly', kind: 'video', title: { en: 'Dolly' } }),
  ]);
  const priced = 'Videos start at';
  expect(await (await app().request('/')).text()).toContain(priced);
  const front = await (await app({ engines: [withoutVideos(local)] }).request('/')).text();
  expect(front).toContain('1 look for pictures. Or put');
  expect(front).not.toContain('Dolly');
  expect(front).not.toContain(priced);
});
