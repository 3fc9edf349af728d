import { LOCALES, type Locale } from './catalogue.ts';

const KNOWN: ReadonlySet<string> = new Set(LOCALES);

/**
 * Chooses the product's language that is nearest to a platform's language tag.
 * @param tag a BCP 47 tag such as `pt-BR`, or null where the platform gives none
 */
export function localeOf(tag: string | null): Locale {
  const language = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return KNOWN.has(language) ? (language as Locale) : LOCALES[0];
}
