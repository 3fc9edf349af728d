import type { en } from './en.ts';

/** The languages the product speaks; the first is the fallback. */
export const LOCALES = ['en', 'es', 'pt', 'de', 'ru', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

export type TextKey = keyof typeof en;
/** One language's texts in ICU message syntax, every key present. `<b>`, `<i>` and `<code>` are the only tags. */
export type Catalogue = Record<TextKey, string>;
