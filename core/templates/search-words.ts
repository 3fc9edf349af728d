import { LOCALES } from '../texts/catalogue.ts';
import { localText, type TemplateDefinition } from './template.ts';

/** Folds a text for comparison in a search: lower case, without marks on letters. */
export function foldWords(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** Splits a search into its words, folded. */
export const searchWords = (typed: string): string[] =>
  foldWords(typed).split(/\s+/).filter(Boolean);

type Found = { names: string; words: string };

/**
 * Builds the search texts of a template by language, and as `other` for readers of other languages:
 * `names` holds the words that a list shows, `words` all words.
 */
export function searchTexts(template: TemplateDefinition): Record<string, Found> {
  const { title, description, id, category, kind } = template;
  const inLanguage = (locale: (typeof LOCALES)[number]): Found => {
    const names = [localText(title, locale), category, id];
    const words = [localText(description, locale), title.en, description.en, kind];
    const all = (parts: readonly unknown[]) => foldWords(parts.filter(Boolean).join(' '));
    return { names: all(names), words: all([...names, ...words]) };
  };
  const spoken = LOCALES.filter((locale) => title[locale] ?? description[locale]);
  const missing = LOCALES.find((locale) => !spoken.includes(locale)) ?? 'en';
  return Object.fromEntries([
    ...spoken.map((locale) => [locale, inLanguage(locale)] as const),
    ['other', inLanguage(missing)] as const,
  ]);
}
