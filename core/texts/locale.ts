import { LOCALES, type Locale } from './catalogue.ts';

const KNOWN: ReadonlySet<string> = new Set(LOCALES);

/**
 * Our language nearest to what a platform calls the user's.
 * @param tag a BCP 47 tag such as `pt-BR`, or null where the platform tells none
 */
export function localeOf(tag: string | null): Locale {
  const language = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return KNOWN.has(language) ? (language as Locale) : LOCALES[0];
}
