import { LOCALES, type Locale } from '../../core/texts/catalogue.ts';

/** Characters of a search that count. */
export const QUERY_CHARACTERS = 80;

/** The orders, kinds and prices that can be asked for; the first order needs no word. */
export const ORDERS = ['official', 'new', 'trending'] as const;
export const KINDS = ['image', 'video'] as const;
export const PRICES = ['free', 'usual'] as const;

const CATEGORY = /^[a-z0-9][a-z0-9-]{0,39}$/;
const ID = /^[a-z0-9-]{1,24}$/;
const PAGE = /^[1-9][0-9]{0,3}$/;

/** What somebody looks for in the gallery, as the address says it; null takes all. */
export type Wanted = {
  words: string;
  order: (typeof ORDERS)[number];
  category: string | null;
  kind: (typeof KINDS)[number] | null;
  price: (typeof PRICES)[number] | null;
  language: Locale | null;
  /** The template that the page follows or comes before; null for the first page. */
  from: { templateId: string; side: 'after' | 'before' } | null;
  /** The page of a search, from 0. */
  page: number;
};

/** Reads what is wanted from a query; what cannot be meant is left out. */
export function wantedOf(query: URLSearchParams): Wanted {
  const oneOf = <Word extends string>(words: readonly Word[], name: string): Word | null =>
    words.find((word) => word === query.get(name)) ?? null;
  const matching = (pattern: RegExp, name: string): string | null =>
    pattern.exec(query.get(name) ?? '')?.[0] ?? null;
  const after = matching(ID, 'after');
  const before = matching(ID, 'before');
  return {
    words: [...(query.get('q') ?? '').trim()].slice(0, QUERY_CHARACTERS).join(''),
    order: oneOf(ORDERS, 'order') ?? ORDERS[0],
    category: matching(CATEGORY, 'category'),
    kind: oneOf(KINDS, 'kind'),
    price: oneOf(PRICES, 'price'),
    language: oneOf(LOCALES, 'language'),
    from: fromOf(after, before),
    page: Number(matching(PAGE, 'page') ?? 1) - 1,
  };
}

function fromOf(after: string | null, before: string | null): Wanted['from'] {
  if (after !== null) return { templateId: after, side: 'after' };
  return before === null ? null : { templateId: before, side: 'before' };
}

/** Writes what is wanted as a query. */
export function addressOf(wanted: Wanted): Record<string, string> {
  const { words, order, category, kind, price, language, from, page } = wanted;
  if (words !== '') return { q: words, ...(page > 0 && { page: String(page + 1) }) };
  return {
    ...(order !== ORDERS[0] && { order }),
    ...(category !== null && { category }),
    ...(kind !== null && { kind }),
    ...(price !== null && { price }),
    ...(language !== null && { language }),
    ...(from && { [from.side]: from.templateId }),
  };
}
