import type { en } from './en.ts';

/**
 * The texts of one language in ICU message syntax, with every key. `<b>`, `<i>` and `<code>` are the
 * only tags.
 */
export type Catalogue = Record<keyof typeof en, string>;
