import { glob, readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quickEngine } from '../../../bots/process/testing/test-service.node.ts';
import { addPerson } from '../../../core/credits/testing/people.ts';
import type { Engine } from '../../../core/engines/engine.ts';
import { PAYMENT_PROVIDERS } from '../../../core/payment-providers/table.ts';
import { PARTIES } from '../../../core/policies/companies.ts';
import { nextPolicy } from '../../../core/policies/policies.ts';
import { seedPolicies } from '../../../core/policies/seed.ts';
import { type TestContext, testContext } from '../../../core/testing/context.ts';
import { LOCALES } from '../../../core/texts/catalogue.ts';
import { renderText } from '../../../core/texts/render.ts';
import { BROWSER_ITEMS } from '../../../core/web/browser-storage.ts';
import { renewSession, setPaymentReturn } from '../../../core/web/session.ts';
import { createApp } from '../../app.ts';
import { setEntering, setSessionToken } from '../../sign-in/cookies.ts';

const ROOT = new URL('../../../', import.meta.url);
const PAGES = ['/terms', '/privacy', '/retention', '/processors', '/imprint'];
const DAY_MS = 86_400_000;
const NEW = '2027-05-01';

let ctx: TestContext;

const appOf = (of: Partial<TestContext> = {}) =>
  createApp({
    ...ctx,
    ...of,
    renderText,
    readMedia: async () => null,
    resultLinks: null,
    assets: new Map(),
    links: () => [],
    playground: null,
    groups: [],
    ready: async () => undefined,
    metricsText: async () => '',
    metricsToken: null,
    metricsHere: false,
    remoteAddress: () => '127.0.0.1',
  });
const get = (path: string, of: Partial<TestContext> = {}, language = 'en') =>
  appOf(of).request(path, { headers: { accept: 'text/html', 'accept-language': language } });
const textOf = async (path: string, of: Partial<TestContext> = {}, language = 'en') =>
  (await get(path, of, language)).text();
const at = (company: string): Engine => ({ ...quickEngine, id: company, company });

beforeAll(async () => {
  ctx = await testContext({ engines: [quickEngine], publicUrl: 'https://alme.example' });
  await seedPolicies(ctx);
});
afterAll(() => ctx.dispose());

describe.each(PAGES)('%s', (path) => {
  test.each(LOCALES)('is a page of its own in %s, readable without scripts', async (locale) => {
    const answer = await get(path, {}, locale);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-language')).toBe(locale);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const page = await answer.text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toMatch(/<h1>/);
    expect(page).not.toMatch(/<script|undefined|\[object|\{\w+\}/);
    for (const other of PAGES) expect(page).toContain(`href="${other}"`);
  });

  test('is asked for again by its content', async () => {
    const etag = (await get(path)).headers.get('etag') ?? '';
    const again = await appOf().request(path, {
      headers: { 'accept-language': 'en', 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });
});

describe('the versions of a policy', () => {
  test('are listed with their days, each as it was, and diffable', async () => {
    await addPerson(ctx, 'ada');
    ctx.clock.advance(DAY_MS);
    const { termsVersion: old } = ctx.rules;
    const rules = {
      ...ctx.rules,
      termsVersion: NEW,
      resultsKeptMs: { ...ctx.rules.resultsKeptMs, paid: 120 * DAY_MS },
    };
    await seedPolicies({ ...ctx, rules });
    const next = await nextPolicy(ctx, 'terms');
    expect(next?.version).toBe(NEW);
    // Until the day the old one holds, and the new one is announced.
    const now = await textOf('/terms', { rules });
    expect(now).toContain('paid ones 90.');
    expect(now).toContain(`Version ${NEW} applies from`);
    expect(now).toContain(`href="/terms?version=${NEW}"`);
    expect(now).toContain(`href="/terms/changes?from=${old}&amp;to=${NEW}"`);
    const announced = await textOf(`/terms?version=${NEW}`, { rules });
    expect(announced).toContain('paid ones 120.');
    expect(announced).toContain('It applies from');
    expect(announced).toContain('noindex');
    const changes = await textOf(`/terms/changes?from=${old}&to=${NEW}`, { rules });
    expect(changes).toMatch(/<del>Results are made by AI[^<]*paid ones 90\.<\/del>/);
    expect(changes).toMatch(/<ins>Results are made by AI[^<]*paid ones 120\.<\/ins>/);
    expect(changes).toContain('<p class="same">You are 18 or older.');
    expect(await textOf('/terms/changes', { rules })).toContain('<ins>');
    // From the day on it is the other way round.
    const later = { rules, now: () => next?.effectiveAt ?? 0 };
    expect(await textOf('/terms', later)).toContain('paid ones 120.');
    const gone = await textOf(`/terms?version=${old}`, later);
    expect(gone).toContain('no longer applies');
    expect(gone).toContain('paid ones 90.');
    expect(await textOf(`/terms?version=${old}`, later, 'de')).toContain('gilt nicht mehr');
  });

  test.each([
    '/terms?version=1999-01-01',
    '/terms?version=%00',
    '/privacy?version=<script>',
    '/terms/changes?from=x&to=y',
    `/privacy/changes?from=${'9'.repeat(5_000)}`,
  ])('are not found where there is none: %.40s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toContain('<script');
  });

  test('of a service that has stored none yet are shown as this build has them', async () => {
    const fresh = await testContext({ engines: [quickEngine] });
    const page = await textOf('/terms', fresh);
    expect(page).toContain(`version ${fresh.rules.termsVersion}`);
    expect((await get('/terms/changes', fresh)).status).toBe(404);
    await fresh.dispose();
  });
});

describe('who gets what', () => {
  test('is made from what is really connected', async () => {
    expect(await textOf('/processors')).toContain('No company');
    const engines = [at('OpenAI'), at('Atlas Cloud (ByteDance)'), at('images.example.org')];
    const surfaces = new Map([
      ['telegram' as const, { ...ctx.surface, name: 'telegram' as const }],
    ]);
    const payments = [{ id: 'stripe' }, { id: 'stars' }] as unknown as TestContext['payments'];
    const moderation = { ...ctx.moderation, company: 'OpenAI' };
    const page = await textOf('/processors', { engines, surfaces, payments, moderation });
    for (const words of [
      'OpenAI OpCo, LLC',
      'https://openai.com/policies/privacy-policy/',
      'Atlas Cloud AI LLC',
      'images.example.org',
      'a server that the operator of this service has chosen',
      'Telegram Messenger Inc.',
      'Stripe, LLC',
      'United States',
      'the words of a request',
      'taking your payment',
      'carrying the chat',
    ])
      expect(page, words).toContain(words);
    expect(page.match(/OpenAI OpCo/g)).toHaveLength(1);
    expect(page).not.toMatch(/PayPal|Discord Inc/);
    expect(await textOf('/processors', { engines }, 'de')).toContain('Vereinigte Staaten');
  });

  test('knows every company that the code can name', async () => {
    const named = new Set<string>();
    for await (const path of glob('core/{engines/remote,moderation}/**/*.ts', { cwd: ROOT })) {
      if (path.endsWith('.test.ts') || path.includes('/testing/')) continue;
      const source = await readFile(new URL(path, ROOT), 'utf8');
      for (const [, name = ''] of source.matchAll(/\bcompany:[^\n]*?'([^']+)'/g)) named.add(name);
    }
    for (const { company } of Object.values(PAYMENT_PROVIDERS)) if (company) named.add(company);
    for (const name of ['Telegram', 'Discord']) named.add(name);
    expect(named.size).toBeGreaterThanOrEqual(9);
    for (const name of named) expect(Object.keys(PARTIES), name).toContain(name);
  });
});

describe('the imprint', () => {
  test('says what the operator has not set yet, and with which setting', async () => {
    const page = await textOf('/imprint');
    for (const name of ['OPERATOR_NAME', 'OPERATOR_ADDRESS', 'OPERATOR_EMAIL'])
      expect(page).toContain(`The operator of this service sets it as ${name}.`);
  });

  test('names the operator as the settings do, as words', async () => {
    const operator = {
      name: 'Ada & <b>Söhne</b>',
      address: 'Weg 1, 10115 Berlin',
      email: 'ada@example.org',
    };
    const page = await textOf('/imprint', { rules: { ...ctx.rules, operator } });
    expect(page).toContain('Ada &amp; &lt;b&gt;Söhne&lt;/b&gt;');
    expect(page).toContain('Weg 1, 10115 Berlin');
    expect(page).toContain('<a href="mailto:ada@example.org">');
    expect(page).not.toContain('OPERATOR_');
  });
});

describe('cookies and storage', () => {
  test('are all named, as the pages set them', async () => {
    const app = new Hono();
    app.get('/', async (c) => {
      await renewSession(c, { secret: 'x' } as never, { userId: 'u', value: 'u' }, true);
      setPaymentReturn(c, true);
      for (const audience of ['console', 'app'] as const)
        setSessionToken(c, audience, { token: 'x', secure: true });
      setEntering(c, 'app', { nonce: 'x', secure: true });
      return c.text('');
    });
    const set = (await app.request('/')).headers.getSetCookie();
    const cookies = set.map((one) => ({
      name: one.split('=')[0],
      keptMs: Number(/Max-Age=(\d+)/.exec(one)?.[1]) * 1_000,
    }));
    const named = Object.values(BROWSER_ITEMS).flatMap(({ name, kind, keptMs }) =>
      kind === 'cookie' ? [{ name, keptMs }] : [],
    );
    expect(cookies).toEqual(named);
  });

  test('are set nowhere else in the code', async () => {
    const found = new Map<string, string>();
    const calls = new Set<string>();
    for await (const path of glob('{core,bots,webhooks}/**/*.{ts,js}', { cwd: ROOT })) {
      if (/\.test\.ts$|\/testing\/|\/bench\/|\/vendor\//.test(path)) continue;
      const source = await readFile(new URL(path, ROOT), 'utf8');
      if (/\bset(Signed)?Cookie\(|set-cookie|document\.cookie/i.test(source)) calls.add(path);
      for (const [, where = '', key = ''] of source.matchAll(
        /\b(local|session)Storage\.(?:setItem|getItem)\(([^,)]+)/g,
      )) {
        const literal = /^'(.*)'$/.exec(key.trim())?.[1];
        const constant = new RegExp(`const ${key.trim()} = '([^']+)'`).exec(source)?.[1];
        found.set(literal ?? constant ?? `${path} ${key}`, where === 'local' ? 'browser' : 'tab');
      }
      expect(source, path).not.toMatch(/serviceWorker\.register|caches\.open\(/);
      if (!/\bindexedDB\b/.test(source)) continue;
      const name = /const NAME = '([^']+)'/.exec(source)?.[1];
      expect(source, path).toContain('indexedDB.open(NAME,');
      expect(source).toContain(
        `KEPT_MS = ${BROWSER_ITEMS.unfinished.keptMs / 3_600_000} * 3_600_000`,
      );
      found.set(name ?? path, 'database');
    }
    expect([...calls].sort()).toEqual(['core/web/session.ts', 'webhooks/sign-in/cookies.ts']);
    const named = Object.values(BROWSER_ITEMS).filter(({ kind }) => kind !== 'cookie');
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(named.map(({ name, kind }) => [name, kind])),
    );
  });

  test('stand on the pages, with what they are for and for how long', async () => {
    for (const path of ['/retention', '/privacy']) {
      const page = await textOf(path);
      for (const { name } of Object.values(BROWSER_ITEMS)) expect(page).toContain(name);
      expect(page).toContain('400 days after your last visit');
      expect(page).toContain('25 hours after your last visit');
    }
  });
});
