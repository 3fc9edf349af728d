import { Hono } from 'hono';
import { html } from 'hono/html';
import { templateCategories } from '../../core/templates/catalogue.ts';
import type { Html } from '../../core/web/spans.ts';
import { filters } from './gallery-filters.ts';
import { type Found, findInGallery } from './gallery-found.ts';
import { addressOf, type Wanted, wantedOf } from './gallery-query.ts';
import { counted, searchFields } from './gallery-words.ts';
import { href, type Reader, readerOf, say } from './reader.ts';
import type { Page } from './shell.ts';
import { answer, publicPage, type Site } from './site-parts.ts';
import { tiles } from './tiles.ts';

/** Creates the gallery: all listed templates, in an order, by filters, and a search among them. */
export function galleryRoutes(site: Site): Hono {
  const app = new Hono();
  app.use(publicPage());
  app.get('/', async (c) => {
    const wanted = wantedOf(readerOf(c).query);
    const [found, categories] = await Promise.all([
      findInGallery(site, wanted),
      templateCategories(site),
    ]);
    return answer(site, c, (reader) => page(reader, wanted, found, categories));
  });
  return app;
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
<p class="count" role="status">${counted(reader, wanted.words, found)}</p>
${tiles(reader, found.templates)}
${pages(reader, wanted, found)}</section>`,
  };
}

function searchForm(reader: Reader, { words }: Wanted): Html {
  return html`<form class="search" role="search" action="/gallery" method="get">${
    reader.isChosen ? html`<input type="hidden" name="lang" value="${reader.locale}">` : ''
  }${searchFields(reader, words)}</form>`;
}

function pages(reader: Reader, wanted: Wanted, { before, after }: Found): Html | string {
  if (!before && !after) return '';
  const to = (change: Partial<Wanted>, label: string) =>
    html`<a class="key" href="${href(reader, '/gallery', addressOf({ ...wanted, ...change }))}">${label}</a>`;
  return html`<nav class="actions pages">${before && to(before, say(reader, 'nav.back'))}${after && to(after, say(reader, 'nav.more'))}</nav>`;
}
