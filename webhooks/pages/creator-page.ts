import { Hono } from 'hono';
import { html } from 'hono/html';
import { templateById } from '../../core/templates/catalogue.ts';
import type { Template } from '../../core/templates/template.ts';
import { type CreatorRow, creatorByHandle, listedOfAuthor } from '../../db/public-pages.ts';
import { href, type Reader, say, sayAround } from './reader.ts';
import type { Page } from './shell.ts';
import { answer, publicPage, type Site } from './site-parts.ts';
import { tiles } from './tiles.ts';

const A_PAGE = 24;
const HANDLE = /^[a-z0-9-]{1,24}$/;
const PAGE = /^[1-9][0-9]{0,3}$/;

type Shown = { creator: CreatorRow; templates: Template[]; page: number; hasMore: boolean };

/** Creates the pages of creators, each with the public name and the listed templates, newest first. */
export function creatorRoutes(site: Site): Hono {
  const app = new Hono();
  app.use(publicPage());
  app.get('/:handle', async (c) => {
    const handle = c.req.param('handle');
    const creator = HANDLE.test(handle) ? await creatorByHandle(site.db.query, handle) : null;
    if (!creator) return c.notFound();
    const asked = c.req.query('page') ?? '';
    const page = PAGE.test(asked) ? Number(asked) - 1 : 0;
    const part = { offset: page * A_PAGE, limit: A_PAGE + 1 };
    const ids = await listedOfAuthor(site.db.query, creator.accountId, part);
    const found = await Promise.all(ids.slice(0, A_PAGE).map((id) => templateById(site, id)));
    const templates = found.filter((template) => template !== null);
    const hasMore = ids.length > A_PAGE;
    return answer(site, c, (reader) => shown(reader, { creator, templates, page, hasMore }));
  });
  return app;
}

function shown(reader: Reader, { creator, templates, page, hasMore }: Shown): Page {
  const { name, handle } = creator;
  const [first] = templates;
  const words = first ? 'page.creator.about' : 'page.creator.none';
  const to = (number: number, label: string) =>
    html`<a class="key" href="${href(reader, `/creators/${handle}`, number > 0 ? { page: String(number + 1) } : {})}">${label}</a>`;
  return {
    title: `${name} · alme`,
    description: say(reader, words, { name }),
    picture: first && { path: `/covers/${first.id}`, alt: name, size: null },
    // A name with nothing to show is not for search engines.
    isListed: templates.length > 0,
    body: html`<section class="gallery"><h1><bdi>${name}</bdi></h1>
<p>${sayAround(reader, words, 'name', html`<bdi>${name}</bdi>`)}</p>
${tiles(reader, templates)}
<nav class="actions pages">${page > 0 ? to(page - 1, say(reader, 'nav.back')) : ''}${hasMore ? to(page + 1, say(reader, 'nav.more')) : ''}</nav></section>`,
  };
}
