import { CATALOGUES, type Locale, type TextKey } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import { t } from '../../core/texts/text.ts';

const PREFIX = 'playground.';
/** Placeholders that the page fills in. */
const BLANKS = { size: '{size}', count: '{count}' };

type ChromeKey = Extract<TextKey, `${typeof PREFIX}${string}`>;
type ChromeName = ChromeKey extends `${typeof PREFIX}${infer Name}` ? Name : never;

/** The texts of the playground's own controls, by the text's key without the prefix. */
export type Chrome = Readonly<Record<ChromeName, string>>;

const isChrome = (key: string): key is ChromeKey => key.startsWith(PREFIX);
const known = new Map<Locale, Chrome>();

/** Gives the texts of the playground's own controls in a language. */
export function chromeIn(locale: Locale): Chrome {
  const before = known.get(locale);
  if (before) return before;
  const entries = Object.keys(CATALOGUES.en)
    .filter(isChrome)
    .map((key) => [key.slice(PREFIX.length), plainText(t(key, BLANKS), locale)] as const);
  const chrome = Object.fromEntries(entries) as Chrome;
  known.set(locale, chrome);
  return chrome;
}
