import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEDIA_PATH } from '../../webhooks/console/cases/media.ts';
import { CONSOLE_PAGES } from '../../webhooks/console/pages.ts';
import { CONSOLE_VERBS } from '../../webhooks/console/verbs.ts';
import { APP_PAGES } from '../../webhooks/mini-app/pages.ts';
import { openTools } from '../../webhooks/mini-app/tools.node.ts';
import { toolUrl } from '../../webhooks/mini-app/tools.ts';
import { APP_VERBS } from '../../webhooks/mini-app/verbs.ts';
import { DESKTOP, openBrowser, PATIENCE_MS } from '../playground/testing/browser.ts';
import { openTestService, quickEngine, type TestService } from './testing/test-service.node.ts';

/**
 * How an answer may be kept: `shared` by everybody, `own` by the browser that asked, `no` nowhere. `asks`
 * where a program asks, `session` where only a browser with a chat is answered.
 */
type Row = { kept: 'shared' | 'own' | 'no'; asks?: true; session?: true; example?: string };
const PAGE: Row = { kept: 'shared' };
const OWN: Row = { kept: 'no' };
const PROGRAM: Row = { kept: 'no', asks: true };

/** The sandbox's API, which speaks as Stripe's does. */
const SANDBOX_API = 'GET /sandbox/stripe/v1/charges';

/** The routes of the console, which answer nobody who is not signed in: by its tables. */
const CONSOLE: Readonly<Record<string, Row>> = Object.fromEntries(
  [
    ...CONSOLE_PAGES.map(({ path }) => ['GET', path] as const),
    ...CONSOLE_VERBS.map(({ path }) => ['POST', path] as const),
    ['GET', MEDIA_PATH] as const,
    ['POST', '/leave'] as const,
  ].map(([method, path]) => {
    const example = `/console${path}`.replaceAll(/:\w+/g, 'none');
    return [`${method} /console${path}`, { ...OWN, session: true, example }];
  }),
);

/** The routes of the Mini App, which answer nobody who is not signed in: by its tables. */
const APP: Readonly<Record<string, Row>> = Object.fromEntries(
  [
    ...APP_PAGES.map(({ path }) => ['GET', path] as const),
    ...APP_VERBS.map(({ path }) => ['POST', path] as const),
    ...[
      '/media/:id',
      '/media/:id/small',
      '/media/:id/large',
      '/media/cover/:id',
      '/media/upload/:id',
    ].map((path) => ['GET', path] as const),
    ...['/leave', '/upload', '/paint/mask', '/share'].map((path) => ['POST', path] as const),
  ].map(([method, path]) => {
    const example = `/app${path}`.replaceAll(/:\w+/g, 'none');
    return [`${method} /app${path}`, { ...OWN, session: true, example }];
  }),
);

/** A script of the Mini App, whose address changes with its content. */
const tool = async (): Promise<string> => toolUrl(openTools(), 'app.js');

/** Every route of the service. A new one needs a row. */
const ROUTES: Readonly<Record<string, Row>> = {
  'GET /healthz': PROGRAM,
  'GET /readyz': PROGRAM,
  'GET /metrics': PROGRAM,
  'POST /webhooks/telegram': PROGRAM,
  'POST /webhooks/stripe': PROGRAM,
  'POST /webhooks/replicate/:engine': { ...PROGRAM, example: '/webhooks/replicate/none' },
  'POST /webhooks/atlas/:engine': { ...PROGRAM, example: '/webhooks/atlas/none' },
  'GET /pay/done': OWN,
  'GET /pay/back': OWN,
  'GET /pay/left': OWN,
  [SANDBOX_API]: PROGRAM,
  'GET /sandbox/pay/:id': { ...OWN, example: '/sandbox/pay/cs_test_none' },
  'POST /sandbox/pay/:id': { ...OWN, example: '/sandbox/pay/cs_test_none' },
  'GET /sandbox/portal/:customer': { ...OWN, example: '/sandbox/portal/none' },
  'POST /sandbox/portal/:customer': { ...OWN, example: '/sandbox/portal/none' },
  'GET /playground': OWN,
  'GET /playground/access': OWN,
  'POST /playground/access/code': { ...OWN, session: true },
  'POST /playground/access/end': { ...OWN, session: true },
  'POST /playground/access/recover': OWN,
  'GET /playground/assets/:name': { kept: 'shared', example: '/playground/assets/tokens.css' },
  'GET /playground/people/:photo': { kept: 'own', example: '/playground/people/mira-front.jpg' },
  'GET /playground/media/:message/:index': {
    kept: 'no',
    session: true,
    example: '/playground/media/m/0',
  },
  'GET /playground/events': { ...OWN, session: true },
  'POST /playground/uploads': { ...OWN, session: true },
  'POST /playground/messages': { ...OWN, session: true },
  'GET /console/assets/:name': { kept: 'shared', example: '/console/assets/console.css' },
  'GET /console/enter/:token': { ...OWN, example: '/console/enter/none' },
  'POST /console/enter/:token': { ...OWN, example: '/console/enter/none' },
  'GET /console/events': { ...OWN, session: true },
  ...CONSOLE,
  'GET /app/tools/:version/*': { kept: 'shared', example: await tool() },
  'GET /app/telegram': OWN,
  'POST /app/telegram': OWN,
  'GET /app/enter/:token': { ...OWN, example: '/app/enter/none' },
  'POST /app/enter/:token': { ...OWN, example: '/app/enter/none' },
  ...APP,
  'GET /': PAGE,
  'GET /assets/:name': { kept: 'shared', example: '/assets/site.css' },
  'GET /terms': PAGE,
  'GET /terms/changes': PAGE,
  'GET /privacy': PAGE,
  'GET /privacy/changes': PAGE,
  'GET /retention': PAGE,
  'GET /processors': PAGE,
  'GET /imprint': PAGE,
  'GET /gallery': PAGE,
  'GET /t/:slug': { ...PAGE, example: '/t/neon-night' },
  'GET /covers/:id': { ...PAGE, example: '/covers/neon-night' },
  'GET /creators/:handle': { ...PAGE, example: '/creators/nobody' },
  'GET /robots.txt': { kept: 'no' },
  'GET /sitemap.xml': { kept: 'shared' },
  'GET /sitemaps/pages.xml': { kept: 'shared' },
  'GET /sitemaps/templates.xml': { kept: 'shared' },
  'GET /sitemaps/creators.xml': { kept: 'shared' },
  'GET /likeness': OWN,
  'POST /likeness': OWN,
  'GET /likeness/:token': { ...OWN, example: '/likeness/none' },
  'GET /report/:of/:name': { ...OWN, example: '/report/t/neon-night' },
  'POST /report/:of/:name': { ...OWN, example: '/report/t/neon-night' },
  'GET /r/:token': { ...OWN, example: '/r/none' },
  'GET /r/:token/file': { ...OWN, example: '/r/none/file' },
  'GET /results/:id/:proof': { ...OWN, example: '/results/none/none' },
  'GET /results/:id/:proof/file': { ...OWN, example: '/results/none/none/file' },
  'GET /export/:id/:proof': { ...OWN, example: '/export/none/none' },
  'POST /export/:id/:proof': { ...OWN, example: '/export/none/none' },
  'GET /receipt': OWN,
};

const service: { test: TestService | null } = { test: null };
const opened = (): TestService => {
  if (!service.test) throw new Error('not open');
  return service.test;
};
beforeAll(async () => {
  service.test = await openTestService({
    webhook: true,
    engines: [quickEngine],
    settings: { REPLICATE_API_TOKEN: 'r8_none', ATLASCLOUD_API_KEY: 'none' },
  });
});
afterAll(() => service.test?.close());

/** The routes of the service; those of the sandbox's API of Stripe are one. */
const routes = (): string[] => [
  ...new Set(
    opened()
      .service.routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) =>
        path.startsWith('/sandbox/stripe/') ? SANDBOX_API : `${method} ${path}`,
      ),
  ),
];

it('has a row for every route, and no row without one', () => {
  expect(routes().toSorted()).toEqual(Object.keys(ROUTES).toSorted());
});

const FOREIGN = /https?:|\*|unsafe|data:/;

describe.each(Object.entries(ROUTES))('%s', (route, { kept, asks = false, session, example }) => {
  const [method = '', path = ''] = route.split(' ');
  const ask = async (headers: Record<string, string> = {}): Promise<Response> => {
    const { url } = opened().service;
    const origin: Record<string, string> = method === 'POST' ? { origin: new URL(url).origin } : {};
    return fetch(new URL(example ?? path, url), {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html', ...origin, ...headers },
      ...(method === 'POST' && { body: 'x=1' }),
    });
  };

  it('is framed, sniffed, opened and kept by nobody who should not', async () => {
    const answer = await ask();
    await answer.body?.cancel();
    const header = (name: string) => answer.headers.get(name) ?? '';
    expect(answer.status).toBeLessThan(500);
    const policy = header('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(FOREIGN);
    if (!policy.endsWith('sandbox')) expect(policy).toContain("frame-ancestors 'none'");
    if (asks) expect(policy).not.toContain("'self'");
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('x-frame-options')).toBe('DENY');
    expect(header('referrer-policy')).toMatch(/^(?:same-origin|no-referrer)$/);
    expect(header('cross-origin-opener-policy')).toBe('same-origin');
    expect(header('cross-origin-resource-policy')).toMatch(/^(?:same-origin|cross-origin)$/);
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment']) {
      const who = feature === 'microphone' && path === '/playground' ? '(self)' : '()';
      expect(header('permissions-policy')).toContain(`${feature}=${who}`);
    }
    const isGood = answer.status === 200;
    const wanted = { shared: /^public, max-age=/, own: /^private, max-age=/, no: /no-store/ }[kept];
    expect(header('cache-control')).toMatch(isGood ? wanted : /no-store/);
    expect(header('server') + header('x-powered-by')).toBe('');
  });

  it.runIf(session)('answers nobody but a browser with a chat', async () => {
    const answer = await ask();
    expect([303, 401]).toContain(answer.status);
    const forged = await ask({ cookie: 'alme_session=forged.forged' });
    expect([303, 401]).toContain(forged.status);
  });
});

describe('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const pages = Object.entries(ROUTES)
    .filter(([route, { asks }]) => route.startsWith('GET ') && !asks)
    .map(([route, { example }]) => example ?? route.slice('GET '.length))
    // A stream that never ends is no page.
    .filter((path) => !path.endsWith('/events'));

  it('no page asks another site for anything, or for what its policy refuses', async () => {
    const { url } = opened().service;
    const context = await browser.newContext(DESKTOP);
    const elsewhere: string[] = [];
    const refused: string[] = [];
    for (const path of pages) {
      const said: string[] = [];
      const page = await context.newPage();
      page.on('request', (request) => {
        const asked = new URL(request.url());
        if (asked.origin !== new URL(url).origin && !['blob:', 'data:'].includes(asked.protocol))
          elsewhere.push(`${path}: ${asked.href}`);
      });
      page.on('console', (line) => {
        if (/Content Security Policy|Permissions-Policy/i.test(line.text()))
          said.push(`${path}: ${line.text()}`);
      });
      const answer = await page
        .goto(new URL(path, url).href, { timeout: PATIENCE_MS })
        .catch((cause: Error) => {
          // What is downloaded is not shown.
          if (!/ERR_ABORTED|Download is starting/.test(cause.message)) throw cause;
          return null;
        });
      // Pictures and lists are shown by the browser's own pages, under the policy of the file.
      if (answer?.headers()['content-type']?.startsWith('text/html')) refused.push(...said);
      await page.close();
    }
    await context.close();
    expect(elsewhere).toEqual([]);
    expect(refused).toEqual([]);
  });
});
