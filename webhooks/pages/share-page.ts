import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { ReadMedia } from '../../core/chat/surface.ts';
import type { Context as Product } from '../../core/context.ts';
import { type Shared, type SharedResult, shareByToken } from '../../core/sharing/queries.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { serve } from '../../core/web/serve-file.ts';
import type { Html } from '../../core/web/spans.ts';
import { problemPage } from './problem.ts';
import { renderShell, type Shell } from './shell.ts';

type Needs = Pick<Product, 'db' | 'now' | 'secrets' | 'engines'> & {
  readMedia: ReadMedia;
  shell: (locale: Locale) => Shell;
};

/**
 * Creates the pages of results that their owners show to others. Only who has the link finds one, and only
 * while it is shared; nothing of it is cached or listed.
 */
export function shareRoutes(needs: Needs): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('x-robots-tag', 'noindex');
    c.header('cache-control', 'private, no-store');
    // The address opens the result: no other site hears of it.
    c.header('referrer-policy', 'no-referrer');
  });
  app.get('/:token', async (c) => {
    const found = await shareByToken(needs, c.req.param('token'));
    if (!found) return c.notFound();
    const locale = localeOf(c.req.header('accept-language')?.split(/[,;]/, 1)[0]?.trim() ?? null);
    if (found.is !== 'shown') return ended(needs, c, found.is, locale);
    return c.html(page(needs, found.shared, { file: `${c.req.path}/file`, locale }));
  });
  app.get('/:token/file', async (c) => {
    const found = await shareByToken(needs, c.req.param('token'));
    if (!found) return c.notFound();
    const file =
      found.is === 'shown' && (await needs.readMedia({ of: 'result', id: found.shared.result.id }));
    return file ? serve(c, file, false) : c.body(null, found.is === 'hidden' ? 404 : 410);
  });
  return app;
}

function ended(
  needs: Needs,
  c: Context,
  is: Exclude<Shared['is'], 'shown'>,
  locale: Locale,
): Response | Promise<Response> {
  const title = plainText({ key: 'page.share.gone' }, locale);
  const words = plainText({ key: `page.share.${is}` }, locale);
  const body = problemPage(title, words);
  return c.html(
    renderShell(needs.shell(locale), { title, description: words, body }),
    is === 'hidden' ? 404 : 410,
  );
}

function page(
  needs: Needs,
  { result, owner, generation }: SharedResult,
  { file, locale }: { file: string; locale: Locale },
): Html {
  const title = owner
    ? plainText({ key: 'page.share.by', values: { name: owner.name } }, locale)
    : plainText({ key: 'page.share.title' }, locale);
  const description = plainText({ key: 'page.share.description' }, locale);
  const shown =
    generation.kind === 'video'
      ? html`<video src="${file}" controls playsinline width="${result.widthPx}" height="${result.heightPx}"></video>`
      : html`<img src="${file}" alt="${title}" width="${result.widthPx}" height="${result.heightPx}">`;
  const body = html`<section class="made"><h1>${title}</h1>${shown}<p>${description}</p></section>`;
  return renderShell(needs.shell(locale), { title, description, body });
}
