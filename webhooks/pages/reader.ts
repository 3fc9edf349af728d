import type { Context } from 'hono';
import { html } from 'hono/html';
import { LOCALES, type Locale, type TextKey } from '../../core/texts/catalogue.ts';
import { preferredLocale } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import type { TextValue } from '../../core/texts/text.ts';
import type { Html } from '../../core/web/spans.ts';

/** Who reads a page: in which language, and at which address. */
export type Reader = {
  locale: Locale;
  /** Whether the address names the language (`?lang=de`) instead of the browser. */
  isChosen: boolean;
  path: string;
  /** The query of the address without the language. */
  query: URLSearchParams;
};

/** Reads the language and the address of a request for a page. */
export function readerOf(c: Context): Reader {
  const { pathname, searchParams } = new URL(c.req.url);
  const named = LOCALES.find((locale) => locale === searchParams.get('lang'));
  const query = new URLSearchParams(searchParams);
  query.delete('lang');
  return {
    locale: named ?? preferredLocale(c.req.header('accept-language') ?? null),
    isChosen: named !== undefined,
    path: pathname,
    query,
  };
}

/** Says a text in the reader's language, without markup. */
export const say = (
  { locale }: Pick<Reader, 'locale'>,
  key: TextKey,
  values?: Record<string, TextValue>,
): string => plainText(values === undefined ? { key } : { key, values }, locale);

// No text has this character: it marks where markup goes.
const MARK = '\u{f8ff}';

/**
 * Says a text with a piece of markup in place of one of its values, such as a link with a name.
 * @param name the value that the markup stands for
 */
export function sayAround(
  reader: Pick<Reader, 'locale'>,
  key: TextKey,
  name: string,
  markup: Html,
): Html {
  const [before = '', after = ''] = say(reader, key, { [name]: MARK }).split(MARK);
  return html`${before}${markup}${after}`;
}

/** Writes an address of ours, in the language that the reader has chosen. */
export function href(
  reader: Pick<Reader, 'isChosen' | 'locale'>,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const all = new URLSearchParams(query);
  if (reader.isChosen) all.set('lang', reader.locale);
  const written = all.toString();
  return written === '' ? path : `${path}?${written}`;
}

/** Writes a link from the page that is read to the same page in a language. */
export function withLanguage({ query }: Pick<Reader, 'query'>, locale: Locale): string {
  return `?${new URLSearchParams([...query, ['lang', locale]])}`;
}

/** Writes the address of the page that is read in a language; without one where it is null. */
export function inLanguage({ path, query }: Reader, locale: Locale | null): string {
  return href(
    { isChosen: locale !== null, locale: locale ?? LOCALES[0] },
    path,
    Object.fromEntries(query),
  );
}
