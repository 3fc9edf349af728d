import { CATALOGUES, LOCALES, type Locale, type TextKey } from '../../core/texts/catalogue.ts';
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
const KEYS = Object.keys(CATALOGUES.en).filter(isChrome);

function chromeIn(locale: Locale): Chrome {
  const entries = KEYS.map(
    (key) => [key.slice(PREFIX.length), plainText(t(key, BLANKS), locale)] as const,
  );
  return Object.fromEntries(entries) as Chrome;
}

/** The texts of the playground's own controls, by language. */
export const CHROME: Readonly<Record<Locale, Chrome>> = Object.fromEntries(
  LOCALES.map((locale) => [locale, chromeIn(locale)] as const),
) as Record<Locale, Chrome>;
