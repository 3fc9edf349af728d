import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { ReadMedia, ShownFile } from '../core/chat/surface.ts';
import type { Context as Product } from '../core/context.ts';
import type { Locale } from '../core/texts/catalogue.ts';
import { plainText } from '../core/texts/render.ts';
import type { ResultLinks } from '../core/web/result-links.ts';
import { serve } from '../core/web/serve-file.ts';
import type { Html } from '../core/web/spans.ts';
import { generationOf } from '../db/generations.ts';
import { type ResultRow, resultOf } from '../db/results.ts';
import { type Reader, readerOf } from './pages/reader.ts';
import { renderShell, type Shell } from './pages/shell.ts';

type Needs = Pick<Product, 'db' | 'now'> & {
  readMedia: ReadMedia;
  resultLinks: ResultLinks;
  shell: (reader: Reader) => Shell;
};

/**
 * Creates the pages of results: each shows a picture or video that a chat does not take, and hands out its
 * file. Only who has the link finds it, and only while the result is kept; nothing of it is cached.
 */
export function resultRoutes(needs: Needs): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('x-robots-tag', 'noindex');
    c.header('cache-control', 'private, no-store');
    // The address opens the result: no other site hears of it.
    c.header('referrer-policy', 'no-referrer');
  });
  app.get('/:id/:proof', async (c) => {
    const result = await resultAt(needs, c);
    if (!result) return c.notFound();
    const reader = readerOf(c);
    const { locale } = reader;
    const body = pageOf(result, `${c.req.path}/file`, locale);
    const title = plainText({ key: 'result.original' }, locale);
    return c.html(renderShell(needs.shell(reader), { title, description: title, body }));
  });
  app.get('/:id/:proof/file', async (c) => {
    const result = await resultAt(needs, c);
    const file: ShownFile | null =
      result && (await needs.readMedia({ of: 'result', id: result.id }));
    return file ? serve(c, file, false) : c.notFound();
  });
  return app;
}

/** Reads the result that a link is for; null where the link is none of ours or it is not kept any more. */
async function resultAt({ db, now, resultLinks }: Needs, c: Context): Promise<ResultRow | null> {
  const id = c.req.param('id') ?? '';
  if (!(await resultLinks.isProof(id, c.req.param('proof') ?? ''))) return null;
  const result = await resultOf(db.query, id);
  if (!result || result.expiresAt <= now()) return null;
  const generation = await generationOf(db.query, result.generationId);
  const isShown = generation?.state === 'delivering' || generation?.state === 'delivered';
  return isShown ? result : null;
}

function pageOf({ contentType, expiresAt }: ResultRow, file: string, locale: Locale): Html {
  const text = (key: 'result.original' | 'media.save') => plainText({ key }, locale);
  const until = { at: expiresAt, form: 'date' } as const;
  const kept = plainText({ key: 'generation.kept-until', values: { until } }, locale);
  const shown = contentType.startsWith('video/')
    ? html`<video src="${file}" controls playsinline></video>`
    : html`<img src="${file}" alt="">`;
  return html`<section class="made"><h1>${text('result.original')}</h1>${shown}<p>${kept}</p><p><a class="key" href="${file}?download" download>${text('media.save')}</a></p></section>`;
}
