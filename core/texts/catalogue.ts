import { de, en, es, pt, ru, tr } from '#languages';
import type { Catalogue } from './catalogue-type.ts';

/** The product's languages; the first is the fallback. */
export const LOCALES = ['en', 'es', 'pt', 'de', 'ru', 'tr'] as const;
/** A language of the product. */
export type Locale = (typeof LOCALES)[number];

/** The key of a text in the catalogue. */
export type TextKey = keyof Catalogue;

/** The texts of the product by language. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, es, pt, de, ru, tr };
