/** What somebody else asks every route of the service for, once a person has something there: for tests. */

import { newId } from '../../../db/ids.ts';
import { MEDIA_PATH } from '../../../webhooks/console/cases/media.ts';
import { CONSOLE_PAGES } from '../../../webhooks/console/pages.ts';
import { CONSOLE_VERBS } from '../../../webhooks/console/verbs.ts';
import { APP_PAGES } from '../../../webhooks/mini-app/pages.ts';
import { APP_VERBS } from '../../../webhooks/mini-app/verbs.ts';
import { type BrowserLife, TEMPLATES } from './browser-life.node.ts';

/** How a request for something of the person is answered: to who has a chat of their own, and to who has none. */
export type Ask = { path: string; init?: RequestInit; chat: number; none: number };
/** The asks of a route, or why everybody may have its answer; a path where the route has parameters. */
export type Row = ((of: BrowserLife) => Ask[]) | { everybody: string; path?: string };

const flipped = (path: string): string => `${path.slice(0, -1)}${path.endsWith('0') ? '1' : '0'}`;
const json = (body: object): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});
const to = (path: string, status: number, init: RequestInit = {}): Ask => ({
  ...{ path, init },
  ...{ chat: status, none: status },
});

/** What no company or platform has signed. */
const UNSIGNED: RequestInit = { method: 'POST', body: 'x=1' };
const WORDLESS = { everybody: 'says nothing about anybody' };
const PUBLIC = { everybody: 'shows what is public' };
/** The sandbox's API, which speaks as Stripe's does, as one route. */
export const SANDBOX_API = 'GET /sandbox/stripe/v1/charges';

/** The routes of the console, by its tables. */
const CONSOLE: Readonly<Record<string, Row>> = Object.fromEntries(
  [
    ...CONSOLE_PAGES.map(({ path }) => ['GET', path] as const),
    ...CONSOLE_VERBS.map(({ path }) => ['POST', path] as const),
    ['GET', MEDIA_PATH] as const,
    ['POST', '/leave'] as const,
  ].map(([method, path]) => [
    `${method} /console${path}`,
    ({ accountId }: BrowserLife) => [
      to(
        `/console${path}`.replaceAll(/:\w+/g, accountId),
        401,
        method === 'POST' ? form({ id: accountId }) : {},
      ),
    ],
  ]),
);

/** What a verb of the Mini App is asked for with, and how somebody who is signed in there is answered. */
type AppAsk = { fields: Record<string, string>; chat: number };
const ONCE = { once: 'a-stranger' };
const refused = (fields: Record<string, string> = {}): AppAsk => ({ fields, chat: 404 });

/** Every verb of the Mini App. A new one needs a row. */
const APP_FORMS: Readonly<Record<string, (of: BrowserLife) => AppAsk>> = {
  '/t/:id/use': () => refused(ONCE),
  '/t/:id/save': () => refused({ on: 'yes' }),
  '/results/:id/send': () => refused({ ...ONCE, as: 'file' }),
  '/results/:id/delete': () => refused(),
  '/media/:id/share': () => refused(),
  '/media/:id/unshare': ({ shareId }) => refused({ share: shareId }),
  '/shoots/themes/:id': () => refused(ONCE),
  '/shoots/:id/send': () => refused(ONCE),
  '/shoots/:id/stop': () => refused(),
  '/together/asks': () => ({ fields: { on: 'no' }, chat: 303 }),
  '/together/:id/chat': () => refused({ ...ONCE, as: 'make' }),
  '/together/:id/report': () => refused(ONCE),
  '/together/:id/drop': () => refused(),
  '/together/:id/agree': () => refused({ version: '0' }),
  '/together/:id/refuse': () => refused(),
  '/together/:id/back': () => refused(),
  '/paint': ({ result }) =>
    refused({ ...ONCE, operation: 'widen', of: 'result', picture: result.split('/')[2] ?? '' }),
  '/buy/open': () => ({
    fields: { product: 'none', provider: 'sandbox', id: newId(0) },
    chat: 422,
  }),
  '/buy/chat': () => ({ fields: { ...ONCE, what: 'buy' }, chat: 303 }),
  '/settings/switch': () => ({ fields: { which: 'productNews', on: 'no' }, chat: 303 }),
  '/settings/language': () => ({ fields: { locale: 'en' }, chat: 303 }),
  '/settings/name': () => ({ fields: { name: '' }, chat: 303 }),
  '/settings/email': () => ({ fields: { email: 'none' }, chat: 422 }),
  '/settings/zone': () => ({ fields: { zone: 'nowhere' }, chat: 422 }),
  '/settings/quiet': () => ({ fields: { quiet: 'none' }, chat: 404 }),
  '/privacy/chat': () => ({ fields: { ...ONCE, what: 'given' }, chat: 303 }),
  '/sessions/end': ({ accountId }) => ({ fields: { id: accountId }, chat: 303 }),
};

/** The id of something of the person's that stands in a path of the Mini App. */
function appPath(path: string, { generationId, result }: BrowserLife): string {
  const [, , resultId = ''] = result.split('/');
  const [own = ''] = TEMPLATES;
  if (path.startsWith('/shoots/themes/')) return path.replace(':id', 'nosuchtheme');
  if (path.includes('/upload/')) return path.replace(':id', resultId);
  if (path.startsWith('/t/') || path.includes('/cover/')) return path.replace(':id', own);
  return path.replace(':id', path.startsWith('/media/') ? resultId : generationId);
}

const appAsk = (path: string, chat: number, init: RequestInit = {}): Ask => ({
  ...{ path: `/app${path}`, init, chat },
  none: 401,
});

/** The routes of the Mini App, by its tables: somebody who is signed in there asks for what is not theirs. */
const APP: Readonly<Record<string, Row>> = Object.fromEntries([
  ...[
    ...APP_PAGES.map(({ path }) => path),
    ...[
      '/media/:id',
      '/media/:id/small',
      '/media/:id/large',
      '/media/cover/:id',
      '/media/upload/:id',
    ],
  ].map((path): [string, Row] => [
    `GET /app${path}`,
    (of) => [
      path === '/paint'
        ? appAsk(`/paint?result=${of.result.split('/')[2]}`, 404)
        : appAsk(appPath(path, of), path.includes(':id') ? 404 : 200),
    ],
  ]),
  ...APP_VERBS.map(({ path }): [string, Row] => [
    `POST /app${path}`,
    (of) => {
      const asked = APP_FORMS[path]?.(of);
      if (!asked) throw new Error(`no row for ${path}`);
      return [appAsk(appPath(path, of), asked.chat, form(asked.fields))];
    },
  ]),
  [
    'POST /app/paint/mask',
    ({ result }) => [
      appAsk(`/paint/mask?result=${result.split('/')[2]}`, 404, { method: 'POST', body: 'x' }),
    ],
  ],
  [
    'POST /app/share',
    ({ result }) => [
      appAsk(`/share?of=result&id=${result.split('/')[2]}`, 404, { method: 'POST' }),
    ],
  ],
  ['POST /app/upload', () => [appAsk('/upload', 422, { method: 'POST', body: 'x' })]],
  ['POST /app/leave', () => [appAsk('/leave', 303, { method: 'POST' })]],
]);

/** Every route of the service. A new one needs a row. */
export const ROUTES: Readonly<Record<string, Row>> = {
  'GET /healthz': WORDLESS,
  'GET /readyz': WORDLESS,
  'GET /metrics': WORDLESS,
  'POST /webhooks/telegram': () => [to('/webhooks/telegram', 401, UNSIGNED)],
  'POST /webhooks/stripe': () => [to('/webhooks/stripe', 401, UNSIGNED)],
  'POST /webhooks/replicate/:engine': () => [to('/webhooks/replicate/none', 404, UNSIGNED)],
  'POST /webhooks/atlas/:engine': () => [to('/webhooks/atlas/none', 404, UNSIGNED)],
  'GET /pay/done': WORDLESS,
  'GET /pay/back': WORDLESS,
  'GET /pay/left': WORDLESS,
  [SANDBOX_API]: () => [to('/sandbox/stripe/v1/charges', 401)],
  'GET /sandbox/pay/:id': ({ checkout }) => [to(flipped(checkout), 404)],
  'POST /sandbox/pay/:id': ({ checkout }) => [to(flipped(checkout), 404, form({ do: 'pay' }))],
  'GET /sandbox/portal/:customer': ({ accountId }) => [to(`/sandbox/portal/${accountId}`, 404)],
  'POST /sandbox/portal/:customer': ({ accountId }) => [
    to(`/sandbox/portal/${accountId}`, 404, form({ do: 'cancel' })),
  ],
  'GET /console/assets/:name': { ...WORDLESS, path: '/console/assets/console.css' },
  'GET /console/enter/:token': () => [to(`/console/enter/${'A'.repeat(32)}`, 410)],
  'POST /console/enter/:token': () => [
    to(`/console/enter/${'A'.repeat(32)}`, 403, form({ nonce: 'x' })),
  ],
  'GET /console/events': () => [to('/console/events', 401)],
  ...CONSOLE,
  'GET /playground': () => [to('/playground', 200)],
  'GET /playground/access': () => [to('/playground/access', 200)],
  'POST /playground/access/code': () => [
    { path: '/playground/access/code', init: { method: 'POST' }, chat: 200, none: 303 },
  ],
  'POST /playground/access/end': () => [
    { path: '/playground/access/end', init: { method: 'POST' }, chat: 200, none: 303 },
  ],
  'POST /playground/access/recover': ({ recoveryCode, me, accountId }) =>
    [
      `${recoveryCode.slice(0, -1)}${recoveryCode.endsWith('2') ? '3' : '2'}`,
      me.chat,
      accountId,
    ].map((code) => to('/playground/access/recover', 422, form({ code }))),
  'GET /playground/assets/:name': { ...WORDLESS, path: '/playground/assets/tokens.css' },
  'GET /playground/people/:photo': { ...PUBLIC, path: '/playground/people/mira-front.jpg' },
  'GET /playground/media/:message/:index': ({ media, upload }) => [
    ...media.map((path) => ({ path, chat: 404, none: 401 })),
    { path: `/playground/media/${upload}/0`, chat: 404, none: 401 },
  ],
  'GET /playground/events': () => [{ path: '/playground/events?after=0', chat: 200, none: 401 }],
  'POST /playground/uploads': () => [
    { path: '/playground/uploads', init: { method: 'POST', body: 'x' }, chat: 415, none: 401 },
  ],
  'POST /playground/messages': (of) => [
    ...[of.upload, of.unsent].flatMap((file) =>
      ['photos', 'form'].map((kind) => ({
        path: '/playground/messages',
        init: json({
          ...{ kind, eventId: crypto.randomUUID(), files: [file] },
          ...(kind === 'form' && { form: 'face-photos' }),
        }),
        ...{ chat: 410, none: 401 },
      })),
    ),
    ...codesOf(of).map((code) => ({
      path: '/playground/messages',
      init: json({ kind: 'press', eventId: crypto.randomUUID(), message: of.message, code }),
      ...{ chat: 202, none: 401 },
    })),
  ],
  'GET /': PUBLIC,
  'GET /assets/:name': { ...WORDLESS, path: '/assets/site.css' },
  'GET /terms': PUBLIC,
  'GET /terms/changes': PUBLIC,
  'GET /privacy': PUBLIC,
  'GET /privacy/changes': PUBLIC,
  'GET /retention': PUBLIC,
  'GET /processors': PUBLIC,
  'GET /imprint': PUBLIC,
  'GET /gallery': PUBLIC,
  'GET /t/:slug': () => TEMPLATES.map((id) => to(`/t/${id}`, 404)),
  'GET /covers/:id': () => TEMPLATES.map((id) => to(`/covers/${id}`, 404)),
  'GET /creators/:handle': ({ accountId }) => [to(`/creators/${accountId}`, 404)],
  'GET /robots.txt': PUBLIC,
  'GET /sitemap.xml': PUBLIC,
  'GET /sitemaps/pages.xml': PUBLIC,
  'GET /sitemaps/templates.xml': PUBLIC,
  'GET /sitemaps/creators.xml': PUBLIC,
  'GET /likeness': WORDLESS,
  'POST /likeness': () => [to('/likeness', 400, form({ target: '', contact: '', words: '' }))],
  'GET /likeness/:token': ({ claim }) => [to(flipped(claim), 404)],
  'GET /report/:of/:name': ({ share }) => [
    ...TEMPLATES.map((id) => to(`/report/t/${id}`, 404)),
    to(`/report${share}`, 404),
  ],
  'POST /report/:of/:name': ({ share }) => [
    ...TEMPLATES.map((id) => to(`/report/t/${id}`, 404, form({ reason: 'other' }))),
    to(`/report${share}`, 404, form({ reason: 'other' })),
  ],
  'GET /r/:token': ({ share }) => [to(share, 410), to(flipped(share), 404)],
  'GET /r/:token/file': ({ share }) => [
    to(`${share}/file`, 410),
    to(`${flipped(share)}/file`, 404),
  ],
  'GET /results/:id/:proof': ({ result }) => [to(flipped(result), 404)],
  'GET /results/:id/:proof/file': ({ result }) => [to(`${flipped(result)}/file`, 404)],
  'GET /export/:id/:proof': ({ archive }) => [to(flipped(archive), 404)],
  'POST /export/:id/:proof': ({ archive }) => [to(flipped(archive), 404, { method: 'POST' })],
  'GET /receipt': { ...WORDLESS, path: '/receipt?code=alme1.none' },
  'GET /app/tools/:version/*': { ...WORDLESS, path: '/app/tools/none/app.js' },
  'GET /app/telegram': WORDLESS,
  'POST /app/telegram': () => [to('/app/telegram', 401, UNSIGNED)],
  'GET /app/enter/:token': () => [to(`/app/enter/${'A'.repeat(32)}`, 410)],
  'POST /app/enter/:token': () => [to(`/app/enter/${'A'.repeat(32)}`, 403, form({ nonce: 'x' }))],
  ...APP,
};

/** Buttons that name something of the person. */
function codesOf({ shareId, result, archive }: BrowserLife): string[] {
  const [, , resultId = ''] = result.split('/');
  const [, , exportId = ''] = archive.split('/');
  return [
    ...['share-result', 'share-link', 'share-one', 'del-result-yes'].map(
      (action) => `${action}:${resultId}`,
    ),
    ...['share-end', 'share-credit'].map((action) => `${action}:${shareId}`),
    ...['export-again', 'export-end'].map((action) => `${action}:${exportId}`),
    ...TEMPLATES.map((id) => `use:${id}`),
  ];
}
