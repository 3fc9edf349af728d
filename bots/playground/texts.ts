import { CATALOGUES, LOCALES, type Locale, type TextKey } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import { t } from '../../core/texts/text.ts';

const PREFIX = 'playground.';
/** The page fills these in. */
const BLANKS = { size: '{size}', count: '{count}' };

type ChromeKey = Extract<TextKey, `${typeof PREFIX}${string}`>;
type ChromeName = ChromeKey extends `${typeof PREFIX}${infer Name}` ? Name : never;

/** What the playground's own controls say, by the text's key without its first part. */
export type Chrome = Readonly<Record<ChromeName, string>>;

const isChrome = (key: string): key is ChromeKey => key.startsWith(PREFIX);
const KEYS = Object.keys(CATALOGUES.en).filter(isChrome);

function chromeIn(locale: Locale): Chrome {
  const said = KEYS.map(
    (key) => [key.slice(PREFIX.length), plainText(t(key, BLANKS), locale)] as const,
  );
  return Object.fromEntries(said) as Chrome;
}

/** What the playground's own controls say, by language. */
export const CHROME: Readonly<Record<Locale, Chrome>> = Object.fromEntries(
  LOCALES.map((locale) => [locale, chromeIn(locale)] as const),
) as Record<Locale, Chrome>;
