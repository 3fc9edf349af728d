import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { RECEIPT_PATH } from '../core/accounts/send-receipt.ts';
import type { ReadMedia } from '../core/chat/surface.ts';
import type { Context as Product } from '../core/context.ts';
import { EXPORT_PATH } from '../core/exports/links.ts';
import { isOutage } from '../core/storage/outage.ts';
import type { RenderText } from '../core/texts/render.ts';
import type { Assets } from '../core/web/assets.ts';
import { RESULT_PATH, type ResultLinks } from '../core/web/result-links.ts';
import { limitBody } from './body-limit.ts';
import { exportRoutes } from './export-page.ts';
import { type HealthOptions, healthRoutes } from './health.ts';
import type { Reader } from './pages/reader.ts';
import type { Shell } from './pages/shell.ts';
import { problem, siteRoutes } from './pages/site.ts';
import type { Site } from './pages/site-parts.ts';
import { trustRoutes } from './pages/trust-pages.ts';
import type { ChatLink } from './pages/ways-in.ts';
import { receiptRoutes } from './receipt-page.ts';
import { resultRoutes } from './result-page.ts';
import { securityHeaders } from './security.ts';

/** The parts of the HTTP application. */
export type AppOptions = HealthOptions &
  Pick<
    Product,
    | 'db'
    | 'now'
    | 'log'
    | 'rules'
    | 'engines'
    | 'moderation'
    | 'payments'
    | 'secrets'
    | 'surfaces'
    | 'publicUrl'
    | 'operators'
  > & {
    renderText: RenderText;
    /** Reads the covers of templates, and results for their pages. */
    readMedia: ReadMedia;
    /** The links to the pages of results; null where there are none. */
    resultLinks: ResultLinks | null;
    /** The files of `pages/assets/`, with the playground's `tokens.css` and `lens.svg`. */
    assets: Assets;
    /** Gives the ways into the chat that are known by now. */
    links: () => readonly ChatLink[];
    /** The playground's routes; null where it is off. */
    playground: Hono | null;
    /**
     * Route groups with their own paths: webhooks, which limit their bodies themselves, the sandbox's
     * checkout, the console.
     */
    groups: readonly Hono[];
    /** The sites in whose frames the Mini App is an activity. */
    activityFrames?: readonly string[];
  };

/** Telegram's page for browsers. */
const TELEGRAM_WEB = 'https://web.telegram.org';
/** The body limit of routes without a limit of their own, in bytes. */
const MAX_BODY_BYTES = 1024 * 1024;
/** Tells whether the routes under a path limit request bodies themselves. */
const limitsItsBody = (path: string): boolean =>
  ['/playground/uploads', '/app/upload', '/app/paint/mask'].includes(path) ||
  path.startsWith('/webhooks/');

/** Creates the HTTP application of this server. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  const limit = limitBody(MAX_BODY_BYTES, (c) => c.json({ error: 'too large' }, 413));
  const { resultLinks, publicUrl } = options;
  const shell = (reader: Reader): Shell => shellOf(options, reader);
  const site = { ...options, hasPlayground: options.playground !== null, shell };
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  // Telegram's page for browsers opens the app in a frame, and only by HTTPS.
  const frames = isSecure && options.surfaces.has('telegram') ? [TELEGRAM_WEB] : [];
  app.use(securityHeaders(isSecure, frames, options.activityFrames));
  app.use((c, next) => (limitsItsBody(c.req.path) ? next() : limit(c, next)));
  app.route('/', healthRoutes(options));
  for (const group of options.groups) app.route('/', group);
  if (options.playground) app.route('/playground', options.playground);
  app.route('/', siteRoutes(site));
  app.route('/', trustRoutes(site));
  if (resultLinks) app.route(RESULT_PATH, resultRoutes({ ...options, resultLinks, shell }));
  app.route(EXPORT_PATH, exportRoutes({ ...options, shell }));
  app.route(RECEIPT_PATH, receiptRoutes({ ...options, shell }));
  app.notFound((c) => problem(site, c, 404));
  app.onError((error, c) => failed(site, options.log, error, c));
  return app;
}

function shellOf({ assets, publicUrl, playground }: AppOptions, reader: Reader): Shell {
  return { assets, publicUrl, reader, playground: playground !== null };
}

function failed(
  site: Site,
  log: Product['log'],
  error: Error,
  c: Context,
): Response | Promise<Response> {
  if (error instanceof HTTPException && error.status < 500)
    return c.json({ error: 'not acceptable' }, error.status);
  log.error({ err: error, path: c.req.routePath }, 'request failed');
  return problem(site, c, isOutage(error) ? 503 : 500);
}
