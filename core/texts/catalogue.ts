import type { Catalogue } from './catalogue-type.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** The product's languages; the first is the fallback. */
export const LOCALES = ['en', 'es', 'pt', 'de', 'ru', 'tr'] as const;
/** A language of the product. */
export type Locale = (typeof LOCALES)[number];

/** The key of a text in the catalogue. */
export type TextKey = keyof Catalogue;

/** The texts of the product by language. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, es, pt, de, ru, tr };
