import type { GalleryOrder } from '../../../db/gallery.ts';
import type { GalleryFilter } from '../../templates/catalogue.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { localeOf } from '../../texts/locale.ts';

/** What a list of the gallery shows, beside its category. */
export type ListView = {
  order: GalleryOrder;
  kind: 'image' | 'video' | null;
  price: 'free' | 'usual' | null;
  language: Locale | null;
};

/** The list as the gallery begins. */
export const WHOLE: ListView = { order: 'official', kind: null, price: null, language: null };

const ORDERS = { o: 'official', n: 'new', t: 'trending' } as const;
const KINDS = { a: null, i: 'image', v: 'video' } as const;
const PRICES = { a: null, u: 'usual', f: 'free' } as const;
const EVERY_LANGUAGE = 'xx';

/** Writes a view as it stands in a button's code: order, kind, price, language. */
export function writeView({ order, kind, price, language }: ListView): string {
  return [
    order.charAt(0),
    kind?.charAt(0) ?? 'a',
    price?.charAt(0) ?? 'a',
    language ?? EVERY_LANGUAGE,
  ].join('');
}

/** Reads a view from a button's code, which has the form of `listView` in the shapes. */
export function readView(code: string): ListView {
  const [order = '', kind = '', price = ''] = code;
  const language = code.slice(3);
  return {
    order: letter(ORDERS, order) ?? 'official',
    kind: letter(KINDS, kind) ?? null,
    price: letter(PRICES, price) ?? null,
    language: language === EVERY_LANGUAGE ? null : localeOf(language),
  };
}

const letter = <Value>(table: Readonly<Record<string, Value>>, one: string): Value | undefined =>
  Object.hasOwn(table, one) ? table[one] : undefined;

/** Gives the filter of a view. */
export const filterOf = (
  { kind, price, language }: ListView,
  category: string | null,
): GalleryFilter => ({ kind, price, language, category });
