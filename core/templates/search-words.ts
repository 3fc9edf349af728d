import { TEMPLATE_CATEGORIES } from '../chat/template-parts.ts';
import { CATALOGUES, LOCALES } from '../texts/catalogue.ts';
import { foldedWords, storedWords } from './fold.ts';
import type { TemplateAuthor, TemplateDefinition } from './template.ts';

/** Most words of a template that are searched. */
const MOST_WORDS = 120;

/** The words by which a template is found, folded, each once. */
export type SearchTexts = {
  /** Of its titles and its category. */
  names: string[];
  /** Of its descriptions and its kind. */
  words: string[];
};

/**
 * Builds the words by which a template is found, in every language that it has.
 * @param isOfficial whether its id is a word that people know
 */
export function searchTexts(
  { title, description, id, category, kind }: TemplateDefinition,
  isOfficial = false,
): SearchTexts {
  const names = [...Object.values(title), isOfficial ? id : '', ...categoryNames(category)];
  const words = [...Object.values(description), kind];
  return { names: wordsOf(names), words: wordsOf(words) };
}

/** Builds the words by which the templates of an author are found. */
export const authorWords = ({ handle, name }: Omit<TemplateAuthor, 'accountId'>): string[] =>
  wordsOf([name ?? '', handle ?? '']);

const wordsOf = (texts: readonly string[]): string[] =>
  storedWords(texts.join('\n')).slice(0, MOST_WORDS);

/** Words of a search that count; more are left out. */
const MOST_TYPED_WORDS = 8;

/** Characters of a search that are looked at. */
const MOST_TYPED_CHARACTERS = 300;

/** Splits a search into its folded words, as far as they count. */
export const typedWords = (typed: string): string[] =>
  [...new Set(foldedWords(typed.slice(0, MOST_TYPED_CHARACTERS)))].slice(0, MOST_TYPED_WORDS);

/** Gives the names of a category in every language, or the operator's own word. */
function categoryNames(category: string | null): string[] {
  if (category === null) return [];
  const known = TEMPLATE_CATEGORIES.find((one) => one === category);
  const names = known ? LOCALES.map((locale) => CATALOGUES[locale][`category.${known}`]) : [];
  return [category, ...names];
}
