import type { en } from './en/index.ts';

/** The texts that English has in some file, in one language. */
export type SameTexts<English extends object> = Readonly<Record<keyof English, string>>;

/**
 * The texts of one language in ICU message syntax, with every key. `<b>`, `<i>` and `<code>` are the
 * only tags.
 */
export type Catalogue = SameTexts<typeof en>;
