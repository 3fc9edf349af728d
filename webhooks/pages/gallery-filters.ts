import { html } from 'hono/html';
import { TEMPLATE_CATEGORIES } from '../../core/chat/template-parts.ts';
import type { Html } from '../../core/web/spans.ts';
import { addressOf, KINDS, ORDERS, PRICES, type Wanted } from './gallery-query.ts';
import { href, type Reader, say } from './reader.ts';

/** A choice of a filter: its words, and what it changes. */
type Choice = { name: string; change: Partial<Wanted> };

/**
 * Renders the filters of the gallery as links: the categories in sight, the others to be opened.
 * @param root the path of the gallery
 */
export function filters(
  reader: Reader,
  wanted: Wanted,
  categories: readonly string[],
  root: '/gallery' | '/app' = '/gallery',
): Html {
  const row = (label: string, choices: readonly Choice[]): Html =>
    html`<nav aria-label="${label}"><ul class="chips">${choices.map((one) => chip(reader, wanted, one, root))}</ul></nav>`;
  const all = say(reader, 'page.gallery.all');
  const others = [
    row(say(reader, 'page.order'), ordersOf(reader)),
    row(say(reader, 'page.kinds'), [
      { name: all, change: { kind: null } },
      ...KINDS.map((kind) => ({ name: say(reader, `page.kinds.${kind}`), change: { kind } })),
    ]),
    row(say(reader, 'page.prices'), [
      { name: say(reader, 'page.prices.any'), change: { price: null } },
      ...PRICES.map((price) => ({ name: say(reader, `page.prices.${price}`), change: { price } })),
    ]),
    row(say(reader, 'page.languages'), [
      { name: all, change: { language: null } },
      { name: say(reader, 'language.name'), change: { language: reader.locale } },
    ]),
  ];
  const isFiltered =
    wanted.order !== ORDERS[0] ||
    [wanted.kind, wanted.price, wanted.language].some((one) => one !== null);
  return html`${row(say(reader, 'page.category'), [
    { name: all, change: { category: null } },
    ...categories.map((category) => ({
      name: categoryName(reader, category),
      change: { category },
    })),
  ])}<details class="filters"${isFiltered ? html` open` : ''}><summary>${say(reader, 'page.gallery.filters')}</summary>${others}</details>`;
}

const ordersOf = (reader: Reader): Choice[] =>
  ORDERS.map((order) => ({ name: say(reader, `page.order.${order}`), change: { order } }));

function chip(reader: Reader, wanted: Wanted, { name, change }: Choice, root: string): Html {
  // Another filter begins at its first page, and ends a search.
  const to = addressOf({ ...wanted, words: '', from: null, page: 0, ...change });
  const isCurrent = wanted.words === '' && isIn(wanted, change);
  return html`<li><a class="chip" href="${href(reader, root, to)}"${isCurrent ? html` aria-current="true"` : ''}>${name}</a></li>`;
}

const isIn = (wanted: Readonly<Record<string, unknown>>, change: Partial<Wanted>): boolean =>
  Object.entries(change).every(([name, value]) => wanted[name] === value);

/** The name of a category: ours for the usual ones, the operator's own word for others. */
function categoryName(reader: Reader, category: string): string {
  const known = TEMPLATE_CATEGORIES.find((one) => one === category);
  if (known) return say(reader, `category.${known}`);
  return category.charAt(0).toUpperCase() + category.slice(1);
}
