import type { Context as HttpContext, MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { etag } from 'hono/etag';
import { html } from 'hono/html';
import type { ReadMedia } from '../../core/chat/surface.ts';
import type { Context as Product } from '../../core/context.ts';
import type { Html } from '../../core/web/spans.ts';
import { href, type Reader, readerOf, say } from './reader.ts';
import { type Page, renderShell, type Shell } from './shell.ts';
import type { Ways } from './ways-in.ts';

/** What the pages of the site work with. */
export type Site = Pick<
  Product,
  'db' | 'now' | 'rules' | 'engines' | 'payments' | 'moderation' | 'publicUrl'
> &
  Ways & {
    readMedia: ReadMedia;
    shell: (reader: Reader) => Shell;
  };

/** How long a public page may be shown from a cache: what is taken down is to be gone soon. */
const FRESH_SECONDS = 60;

/**
 * Lets a page that is the same for everybody be cached for a moment, by its language, and be asked for
 * again by its content.
 */
export const publicPage = (): MiddlewareHandler =>
  every(etag({ weak: true }), async (c, next) => {
    await next();
    c.header('vary', 'Accept-Language', { append: true });
    if (c.res.status === 200) c.header('cache-control', `public, max-age=${FRESH_SECONDS}`);
    else c.header('cache-control', 'no-store');
  });

/** Answers with a page in its frame, in the reader's language. */
export function answer(
  { shell }: Pick<Site, 'shell'>,
  c: HttpContext,
  page: (reader: Reader) => Page,
  status: 200 | 404 | 410 | 500 | 503 = 200,
): Response | Promise<Response> {
  const reader = readerOf(c);
  c.header('content-language', reader.locale);
  return c.html(renderShell(shell(reader), page(reader)), status);
}

/** Renders the link by which somebody reports what a page shows, with an account or without. */
export const reportLink = (reader: Reader, path: string): Html =>
  html`<p class="quiet"><a href="${href(reader, `/report${path}`)}" rel="nofollow">${say(reader, 'page.report')}</a></p>`;
