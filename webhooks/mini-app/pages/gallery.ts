import { html } from 'hono/html';
import { templateCategories } from '../../../core/templates/catalogue.ts';
import { ICONS } from '../../../core/web/icons.ts';
import { filters } from '../../pages/gallery-filters.ts';
import { findInGallery } from '../../pages/gallery-found.ts';
import { addressOf, wantedOf } from '../../pages/gallery-query.ts';
import { counted, searchFields } from '../../pages/gallery-words.ts';
import { href, say } from '../../pages/reader.ts';
import { pagesNav } from '../elements.ts';
import type { AppPage } from '../page.ts';
import type { AppRequest } from '../request.ts';
import { templateTiles } from '../tiles.ts';

/** The gallery of templates, with its search: the first page of the app. */
export const galleryPageOf: AppPage = {
  path: '',
  entry: { label: 'menu.templates', icon: ICONS.grid },
  render: renderGallery,
};

async function renderGallery(asked: AppRequest) {
  const { parts, reader } = asked;
  const wanted = wantedOf(reader.query);
  const [found, categories] = await Promise.all([
    findInGallery(parts, wanted),
    templateCategories(parts),
  ]);
  const title = say(reader, 'page.gallery');
  const to = (change: typeof found.before) =>
    href(reader, '/app', addressOf({ ...wanted, ...change }));
  const body = html`<h1>${title}</h1>
<form class="search" role="search" action="/app" method="get">${searchFields(reader, wanted.words)}</form>
${filters(reader, wanted, categories, '/app')}
<p class="count" role="status">${counted(reader, wanted.words, found)}</p>
${templateTiles(reader, found.templates)}
${pagesNav([
  ...(found.before
    ? [{ href: to(found.before), label: say(reader, 'nav.back'), rel: 'prev' }]
    : []),
  ...(found.after ? [{ href: to(found.after), label: say(reader, 'nav.more'), rel: 'next' }] : []),
])}`;
  return { title, body };
}
