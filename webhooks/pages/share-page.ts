import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Context as Product } from '../../core/context.ts';
import { type Shared, type SharedResult, shareByToken } from '../../core/sharing/queries.ts';
import { templateById } from '../../core/templates/catalogue.ts';
import { localText, type Template } from '../../core/templates/template.ts';
import { serve } from '../../core/web/serve-file.ts';
import type { Html } from '../../core/web/spans.ts';
import { problemPage } from './problem.ts';
import { href, type Reader, say, sayAround } from './reader.ts';
import type { Page } from './shell.ts';
import { answer, reportLink, type Site } from './site-parts.ts';
import { waysIn } from './ways-in.ts';

type Needs = Site & Pick<Product, 'secrets'>;

/**
 * Creates the pages of results that their owners show to others. Only who has the link finds one, and only
 * while it is shared. Nothing of it is cached, listed, or put into previews of the link: those are copies
 * that stay when the owner has taken it back.
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
    if (found.is !== 'shown') return ended(needs, c, found.is);
    const { templateId } = found.shared;
    const template = templateId === null ? null : await templateById(needs, templateId);
    return answer(needs, c, (reader) =>
      page(needs, reader, { ...found.shared, template, path: c.req.path }),
    );
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
): Response | Promise<Response> {
  const gone = (reader: Reader): Page => {
    const title = say(reader, 'page.share.gone');
    const words = say(reader, `page.share.${is}`);
    return { title, description: words, body: problemPage(reader, title, words) };
  };
  return answer(needs, c, gone, is === 'hidden' ? 404 : 410);
}

type Shown = SharedResult & { template: Template | null; path: string };

function page(needs: Needs, reader: Reader, { owner, template, path, ...of }: Shown): Page {
  const file = `${path}/file`;
  const title = owner
    ? say(reader, 'page.by', { name: owner.name })
    : say(reader, 'page.share.title');
  const { widthPx, heightPx } = of.result;
  const shown =
    of.generation.kind === 'video'
      ? html`<video src="${file}" controls playsinline width="${widthPx}" height="${heightPx}"></video>`
      : html`<img src="${file}" alt="${title}" width="${widthPx}" height="${heightPx}">`;
  const description = say(reader, 'page.share.description');
  return {
    title,
    description,
    body: html`<section class="made"><h1>${owner ? ownerLine(reader, owner) : title}</h1>${shown}
${template ? html`<p>${templateLine(reader, template)}</p>` : ''}<p>${description}</p>
<h2>${say(reader, 'page.share.yours')}</h2><p class="actions">${waysIn(needs, reader, template ? `t_${template.id}` : null)}</p>${reportLink(reader, path)}</section>`,
  };
}

const ownerLine = (reader: Reader, { name, handle }: { name: string; handle: string }): Html =>
  sayAround(
    reader,
    'page.by',
    'name',
    html`<a href="${href(reader, `/creators/${handle}`)}"><bdi>${name}</bdi></a>`,
  );

function templateLine(reader: Reader, { id, title }: Template): Html {
  const name = localText(title, reader.locale);
  const link = html`<a href="${href(reader, `/t/${id}`)}"><bdi>${name}</bdi></a>`;
  return sayAround(reader, 'page.share.made-from', 'title', link);
}
