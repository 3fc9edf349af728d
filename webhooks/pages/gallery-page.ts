import { Hono } from 'hono';
import { html } from 'hono/html';
import {
  searchTemplates,
  templateCategories,
  templatePage,
} from '../../core/templates/catalogue.ts';
import { CATEGORIES } from '../../core/templates/schema.ts';
import type { Template } from '../../core/templates/template.ts';
import type { Html } from '../../core/web/spans.ts';
import { href, type Reader, readerOf, say } from './reader.ts';
import type { Page } from './shell.ts';
import { answer, publicPage, type Site } from './site-parts.ts';
import { tiles } from './tiles.ts';

const A_PAGE = 24;
const QUERY_CHARACTERS = 80;
const SLUG = /^[a-z0-9][a-z0-9-]{0,39}$/;
const PAGE = /^[1-9][0-9]{0,3}$/;

/** What somebody looks for in the gallery, as the address says it. */
type Wanted = { words: string; category: string | null; page: number };

type Found = { templates: Template[]; count: number; page: number; categories: string[] };

/** Creates the gallery: all listed templates, by category, and a search among them. */
export function galleryRoutes(site: Site): Hono {
  const app = new Hono();
  app.use(publicPage());
  app.get('/', async (c) => {
    const reader = readerOf(c);
    const wanted = wantedOf(reader.query);
    const found = await find(site, reader, wanted);
    return answer(site, c, (by) => page(by, wanted, found));
  });
  return app;
}

/** Reads what is wanted; what cannot be meant is left out. */
function wantedOf(query: URLSearchParams): Wanted {
  const category = query.get('category') ?? '';
  const page = query.get('page') ?? '';
  return {
    words: [...(query.get('q') ?? '').trim()].slice(0, QUERY_CHARACTERS).join(''),
    category: SLUG.test(category) ? category : null,
    page: PAGE.test(page) ? Number(page) - 1 : 0,
  };
}

async function find(site: Site, { locale }: Reader, wanted: Wanted): Promise<Found> {
  const { words, category, page } = wanted;
  const categories = await templateCategories(site);
  if (words !== '') {
    const templates = await searchTemplates(site, words, locale, A_PAGE);
    return { templates, count: templates.length, page: 0, categories };
  }
  const of = category === null ? {} : { category };
  return { ...(await templatePage(site, of, { page, size: A_PAGE })), categories };
}

function page(reader: Reader, wanted: Wanted, found: Found): Page {
  const title = say(reader, 'page.gallery');
  const description = say(reader, 'page.gallery.about');
  const [first] = found.templates;
  return {
    title: `${title} · alme`,
    description,
    // A search is nobody else's to find.
    isListed: wanted.words === '',
    picture: first && { path: `/covers/${first.id}`, alt: title, size: null },
    body: html`<section class="gallery"><h1>${title}</h1><p>${description}</p>
${search(reader, wanted)}
${categories(reader, wanted, found.categories)}
<p class="count" role="status">${counted(reader, wanted, found)}</p>
${tiles(reader, found.templates)}
${pages(reader, wanted, found)}</section>`,
  };
}

function search(reader: Reader, { words }: Wanted): Html {
  const label = say(reader, 'page.gallery.search.label');
  return html`<form class="search" role="search" action="/gallery" method="get">${
    reader.isChosen ? html`<input type="hidden" name="lang" value="${reader.locale}">` : ''
  }<input type="search" name="q" value="${words}" maxlength="${QUERY_CHARACTERS}" placeholder="${label}" aria-label="${label}" dir="auto"><button class="key primary">${say(reader, 'page.gallery.search')}</button></form>`;
}

function categories(reader: Reader, wanted: Wanted, all: readonly string[]): Html {
  const chip = (category: string | null, name: string) => {
    const isCurrent = wanted.words === '' && category === wanted.category;
    const to = href(reader, '/gallery', category === null ? {} : { category });
    return html`<li><a class="chip" href="${to}"${isCurrent ? html` aria-current="true"` : ''}>${name}</a></li>`;
  };
  return html`<nav aria-label="${say(reader, 'page.category')}"><ul class="chips">${chip(null, say(reader, 'page.gallery.all'))}${all.map((one) => chip(one, categoryName(reader, one)))}</ul></nav>`;
}

/** The name of a category: ours for the usual ones, the operator's own word for others. */
function categoryName(reader: Reader, category: string): string {
  const known = CATEGORIES.find((one) => one === category);
  if (known) return say(reader, `category.${known}`);
  return category.charAt(0).toUpperCase() + category.slice(1);
}

function counted(reader: Reader, { words }: Wanted, { templates, count }: Found): Html | string {
  if (words === '')
    return count === 0
      ? say(reader, 'templates.none')
      : say(reader, 'page.gallery.count', { count });
  if (templates.length === 0)
    return html`<bdi>${say(reader, 'templates.not-found', { query: words })}</bdi>`;
  const hasMore = templates.length === A_PAGE ? 'yes' : 'no';
  return html`<bdi>${say(reader, 'page.gallery.found', { count, hasMore, query: words })}</bdi>`;
}

function pages(
  reader: Reader,
  { category }: Wanted,
  { count, page, templates }: Found,
): Html | string {
  const to = (number: number, label: string) =>
    html`<a class="key" href="${href(reader, '/gallery', {
      ...(category !== null && { category }),
      ...(number > 0 && { page: String(number + 1) }),
    })}">${label}</a>`;
  const hasMore = (page + 1) * A_PAGE < count && templates.length > 0;
  if (page === 0 && !hasMore) return '';
  return html`<nav class="actions pages">${page > 0 ? to(page - 1, say(reader, 'nav.back')) : ''}${hasMore ? to(page + 1, say(reader, 'nav.more')) : ''}</nav>`;
}
