import type { Catalogue } from './catalogue-type.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** The languages the product speaks; the first is the fallback. */
export const LOCALES = ['en', 'es', 'pt', 'de', 'ru', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

export type TextKey = keyof Catalogue;

/** What the product says, by language. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, es, pt, de, ru, tr };
