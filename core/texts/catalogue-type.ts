import type { en } from './en.ts';

/** One language's texts in ICU message syntax, every key present. `<b>`, `<i>` and `<code>` are the only tags. */
export type Catalogue = Record<keyof typeof en, string>;
