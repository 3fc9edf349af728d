import { Hono } from 'hono';
import { html } from 'hono/html';
import { galleryPage, templateCategories } from '../../core/templates/catalogue.ts';
import { findTemplates } from '../../core/templates/search.ts';
import type { Template } from '../../core/templates/template.ts';
import type { Html } from '../../core/web/spans.ts';
import { filters } from './gallery-filters.ts';
import { addressOf, QUERY_CHARACTERS, type Wanted, wantedOf } from './gallery-query.ts';
import { href, type Reader, readerOf, say } from './reader.ts';
import type { Page } from './shell.ts';
import { answer, publicPage, type Site } from './site-parts.ts';
import { tiles } from './tiles.ts';

const A_PAGE = 24;

type Found = {
  templates: Template[];
  /** The number on all pages; for a search, of those up to this page. */
  count: number;
  /** The words that were looked for instead of those typed; null where it was those. */
  corrected: string | null;
  /** Where the pages before and after are; null where there is none. */
  before: Partial<Wanted> | null;
  after: Partial<Wanted> | null;
};

/** Creates the gallery: all listed templates, in an order, by filters, and a search among them. */
export function galleryRoutes(site: Site): Hono {
  const app = new Hono();
  app.use(publicPage());
  app.get('/', async (c) => {
    const wanted = wantedOf(readerOf(c).query);
    const [found, categories] = await Promise.all([
      wanted.words === '' ? browse(site, wanted) : search(site, wanted),
      templateCategories(site),
    ]);
    return answer(site, c, (reader) => page(reader, wanted, found, categories));
  });
  return app;
}

async function browse(site: Site, wanted: Wanted): Promise<Found> {
  const { order, category, kind, price, language, from } = wanted;
  const filter = { category, kind, price, language };
  const { templates, count, hasBefore, hasAfter } = await galleryPage(site, filter, order, {
    size: A_PAGE,
    from,
  });
  const at = (template: Template | undefined, side: 'before' | 'after') =>
    template ? { from: { templateId: template.id, side } } : null;
  return {
    templates,
    count,
    corrected: null,
    before: hasBefore ? at(templates[0], 'before') : null,
    after: hasAfter ? at(templates.at(-1), 'after') : null,
  };
}

async function search(site: Site, { words, page }: Wanted): Promise<Found> {
  const found = await findTemplates(site, words, { page, size: A_PAGE });
  return {
    templates: found.templates,
    count: page * A_PAGE + found.templates.length,
    corrected: found.isOnlyCorrected ? found.corrected : null,
    before: page > 0 ? { page: page - 1 } : null,
    after: found.hasMore ? { page: page + 1 } : null,
  };
}

function page(reader: Reader, wanted: Wanted, found: Found, categories: readonly string[]): Page {
  const title = say(reader, 'page.gallery');
  const description = say(reader, 'page.gallery.about');
  const [first] = found.templates;
  return {
    title: `${title} · alme`,
    description,
    // A search is nobody else's to find, nor is a page that changes with every new template.
    isListed: wanted.words === '' && wanted.from === null,
    picture: first && { path: `/covers/${first.id}`, alt: title, size: null },
    body: html`<section class="gallery"><h1>${title}</h1><p>${description}</p>
${searchForm(reader, wanted)}
${filters(reader, wanted, categories)}
<p class="count" role="status">${counted(reader, wanted, found)}</p>
${tiles(reader, found.templates)}
${pages(reader, wanted, found)}</section>`,
  };
}

function searchForm(reader: Reader, { words }: Wanted): Html {
  const label = say(reader, 'page.gallery.search.label');
  return html`<form class="search" role="search" action="/gallery" method="get">${
    reader.isChosen ? html`<input type="hidden" name="lang" value="${reader.locale}">` : ''
  }<input type="search" name="q" value="${words}" maxlength="${QUERY_CHARACTERS}" placeholder="${label}" aria-label="${label}" dir="auto"><button class="key primary">${say(reader, 'page.gallery.search')}</button></form>`;
}

function counted(reader: Reader, { words: query }: Wanted, found: Found): Html | string {
  const { count, corrected, after } = found;
  if (query === '')
    return count === 0
      ? say(reader, 'templates.none')
      : say(reader, 'page.gallery.count', { count });
  if (count === 0) return html`<bdi>${say(reader, 'templates.not-found', { query })}</bdi>`;
  if (corrected !== null)
    return html`<bdi>${say(reader, 'page.gallery.corrected', { query, corrected })}</bdi>`;
  const hasMore = after ? 'yes' : 'no';
  return html`<bdi>${say(reader, 'page.gallery.found', { count, hasMore, query })}</bdi>`;
}

function pages(reader: Reader, wanted: Wanted, { before, after }: Found): Html | string {
  if (!before && !after) return '';
  const to = (change: Partial<Wanted>, label: string) =>
    html`<a class="key" href="${href(reader, '/gallery', addressOf({ ...wanted, ...change }))}">${label}</a>`;
  return html`<nav class="actions pages">${before && to(before, say(reader, 'nav.back'))}${after && to(after, say(reader, 'nav.more'))}</nav>`;
}
