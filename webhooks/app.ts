import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ReadMedia } from '../core/chat/surface.ts';
import type { Context as Product } from '../core/context.ts';
import { policyTexts, termsTexts } from '../core/conversation/flows/policy.ts';
import { SHARE_PATH } from '../core/sharing/share-links.ts';
import { isOutage } from '../core/storage/outage.ts';
import { templateById, templatePage } from '../core/templates/catalogue.ts';
import { localText, type Template } from '../core/templates/template.ts';
import type { Locale } from '../core/texts/catalogue.ts';
import { localeOf } from '../core/texts/locale.ts';
import type { RenderText } from '../core/texts/render.ts';
import { type Assets, serveAsset } from '../core/web/assets.ts';
import { RESULT_PATH, type ResultLinks } from '../core/web/result-links.ts';
import type { Html } from '../core/web/spans.ts';
import { limitBody } from './body-limit.ts';
import { type HealthOptions, healthRoutes } from './health.ts';
import { type ChatLink, landingPage } from './pages/landing.ts';
import { policyPage, retentionSchedule } from './pages/policy.ts';
import { problemPage } from './pages/problem.ts';
import { shareRoutes } from './pages/share-page.ts';
import { renderShell, type Shell } from './pages/shell.ts';
import { resultRoutes } from './result-page.ts';
import { securityHeaders } from './security.ts';

/** The parts of the HTTP application. */
export type AppOptions = HealthOptions &
  Pick<
    Product,
    'db' | 'now' | 'log' | 'rules' | 'engines' | 'moderation' | 'payments' | 'secrets'
  > & {
    renderText: RenderText;
    /** Reads the covers of templates, and results for their pages. */
    readMedia: ReadMedia;
    /** The links to the pages of results; null where there are none. */
    resultLinks: ResultLinks | null;
    /** The files of `pages/assets/`, with the playground's `tokens.css` and `lens.svg`. */
    assets: Assets;
    /** The public address of this server; null when only this machine reaches the server. */
    publicUrl: string | null;
    /** Gives the ways into the chat that are known by now. */
    links: () => readonly ChatLink[];
    /** The playground's routes; null where it is off. */
    playground: Hono | null;
    /**
     * Route groups with their own paths: webhooks, which limit their bodies themselves, and the
     * sandbox's checkout.
     */
    groups: readonly Hono[];
  };

/** The body limit of routes without a limit of their own, in bytes. */
const MAX_BODY_BYTES = 1024 * 1024;
/** Tells whether the routes under a path limit request bodies themselves. */
const limitsItsBody = (path: string): boolean =>
  path === '/playground/uploads' || path.startsWith('/webhooks/');
const COVER_SECONDS = 86_400;
/** Covers on the front page, at most. */
const COVERS_SHOWN = 48;

/** Creates the HTTP application of this server. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  const limit = limitBody(MAX_BODY_BYTES, (c) => c.json({ error: 'too large' }, 413));
  app.use(securityHeaders(options.publicUrl?.startsWith('https:') ?? false));
  app.use((c, next) => (limitsItsBody(c.req.path) ? next() : limit(c, next)));
  app.route('/', healthRoutes(options));
  for (const group of options.groups) app.route('/', group);
  if (options.playground) app.route('/playground', options.playground);
  app.route('/', siteRoutes(options));
  const { resultLinks } = options;
  const shell = (locale: Locale) => shellOf(options, locale);
  app.route(SHARE_PATH, shareRoutes({ ...options, shell }));
  if (resultLinks) app.route(RESULT_PATH, resultRoutes({ ...options, resultLinks, shell }));
  app.notFound((c) => problem(options, c, 404));
  app.onError((error, c) => failed(options, error, c));
  return app;
}

function siteRoutes(options: AppOptions): Hono {
  const app = new Hono();
  const { rules, engines, moderation, assets, renderText } = options;
  const shop = { rules, engines, moderation };
  app.get('/', async (c) => {
    const { templates } = await templatePage(options, {}, { page: 0, size: COVERS_SHOWN });
    const page = {
      title: 'alme · pictures of you, developed in chat',
      description: 'Three photos once, then portraits and short videos of yourself, in a chat.',
      body: landingPage({ ...options, ...landingFacts(options, templates) }),
      picture: `/covers/${templates[0]?.id ?? ''}`,
    };
    return c.html(renderShell(shellOf(options, 'en'), page));
  });
  app.get('/terms', (c) => {
    const locale = languageOf(c);
    const body = policyPage(termsTexts({ shop }), { locale, renderText });
    const page = { title: 'Terms · alme', description: 'The terms of alme.', body };
    return c.html(renderShell(shellOf(options, locale), page));
  });
  app.get('/privacy', (c) => {
    const locale = languageOf(c);
    const more = retentionSchedule(rules, options.playground !== null);
    const body = policyPage(policyTexts({ shop }), { locale, renderText }, more);
    const page = { title: 'Privacy · alme', description: 'What is kept, why, how long.', body };
    return c.html(renderShell(shellOf(options, locale), page));
  });
  app.get('/assets/:name', (c) => serveAsset(assets, c.req.param('name')) ?? c.notFound());
  app.get('/covers/:id', (c) => cover(options, c));
  return app;
}

async function cover(options: AppOptions, c: Context): Promise<Response> {
  const template = await templateById(options, c.req.param('id') ?? '');
  const file = template && (await options.readMedia({ of: 'cover', id: template.id }));
  if (!file || !('bytes' in file)) return c.notFound();
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.contentType,
    'cache-control': `public, max-age=${COVER_SECONDS}`,
  });
}

function landingFacts(
  { engines, payments, playground, links }: AppOptions,
  templates: readonly Template[],
) {
  return {
    connected: payments.map(({ id }) => id),
    covers: templates.map(({ id, title, kind }) => ({ id, title: localText(title, 'en'), kind })),
    companies: [...new Set(engines.flatMap(({ company }) => company ?? []))].sort(),
    playground: playground !== null,
    links: links(),
  };
}

function shellOf(options: AppOptions, locale: string): Shell {
  const { assets, publicUrl, playground } = options;
  return { assets, publicUrl, locale, playground: playground !== null };
}

function languageOf(c: Context) {
  return localeOf(c.req.header('accept-language')?.split(/[,;]/, 1)[0]?.trim() ?? null);
}

const PROBLEMS = {
  404: ['Nothing here', 'This page does not exist, or its owner has taken it back.'],
  500: ['That went wrong', 'The mistake is ours, and it has been noted.'],
  503: ['One moment', 'The service is catching its breath. Please try again shortly.'],
} as const;

/** Answers an error with a page for browsers and with JSON for other clients. */
function problem(
  options: AppOptions,
  c: Context,
  status: keyof typeof PROBLEMS,
): Response | Promise<Response> {
  const [title, words] = PROBLEMS[status];
  if (!c.req.header('accept')?.includes('text/html')) return c.json({ error: title }, status);
  const body: Html = problemPage(title, words);
  const page = { title: `${title} · alme`, description: words, body };
  return c.html(renderShell(shellOf(options, 'en'), page), status);
}

function failed(options: AppOptions, error: Error, c: Context): Response | Promise<Response> {
  if (error instanceof HTTPException && error.status < 500)
    return c.json({ error: 'not acceptable' }, error.status);
  options.log.error({ err: error, path: c.req.routePath }, 'request failed');
  return problem(options, c, isOutage(error) ? 503 : 500);
}
