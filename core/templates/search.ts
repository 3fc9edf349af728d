import { type SQL, sql } from 'drizzle-orm';
import {
  firstListedBehind,
  type Search,
  searchListed,
  wordCounts,
  wordsWithVariants,
} from '../../db/template-search.ts';
import type { StoredTemplate } from '../../db/templates.ts';
import type { Locale } from '../texts/catalogue.ts';
import { templateById, templatePage } from './catalogue.ts';
import { foldedWords } from './fold.ts';
import { type CatalogueSource, listed, makeableSoFar } from './makeable.ts';
import { typedWords } from './search-words.ts';
import { mostSlips, slipsAtTheBeginning, slipsBetween, variantsOf } from './slips.ts';
import { readTemplate } from './stored.ts';
import { localText, type Template } from './template.ts';

/** Choices that a platform's list takes at most. */
const MOST_SUGGESTIONS = 25;
/** Fewer templates than these are too little: words with a slip are looked for, too. */
const TOO_LITTLE = 3;
/** A word is taken for a slip of another that so many times as many templates have. */
const FAR_MORE = 20;
/** Words that are looked at for a typed one, and that are tried. */
const MOST_LIKE = 300;
const MOST_TRIED = 2;
/** Searches with other words that are tried, the likeliest first. */
const MOST_CORRECTIONS = 3;
/** Templates with all the words in their names that are looked at for one that is called exactly so. */
const MOST_TITLED = 25;
/** Pages of what was found that can be asked for. */
const MOST_PAGES = 50;

/** What a search has found. */
export type Found = {
  templates: Template[];
  hasMore: boolean;
  /** The words that were searched instead of those typed, or besides; null where it was those. */
  corrected: string | null;
  /** Whether there is nothing with the very words that were typed. */
  isOnlyCorrected: boolean;
};

type Page = { page: number; size: number };

/**
 * Finds templates: the one with that id, or those that have every word in title, category, author or
 * description, in whatever language, the last word as far as it is typed. Where that is too little, words
 * with a slip are taken for the words that they are near.
 * @param typed the user's search, as it was typed
 * @param page from 0
 */
export async function findTemplates(
  source: CatalogueSource,
  typed: string,
  { page, size }: Page,
): Promise<Found> {
  const words = typedWords(typed);
  const at = Math.min(page, MOST_PAGES - 1);
  const part = { offset: at * size, limit: size + 1 };
  const [named, rows] = await Promise.all([
    templateById(source, typed.trim()),
    found(source, { words, among: 'words' }, part),
  ]);
  const exact = { corrected: null, isOnlyCorrected: false };
  if (named) return { templates: [named], hasMore: false, ...exact };
  if (page > 0 || rows.length >= TOO_LITTLE || words.length === 0)
    return { ...shown(rows, size), ...exact };
  const other = await withoutSlips(source, words, rows.length, size);
  if (other === null) return { ...shown(rows, size), ...exact };
  const known = new Set(rows.map(({ id }) => id));
  const all = [...rows, ...other.rows.filter(({ id }) => !known.has(id))];
  return {
    ...shown(all, size),
    corrected: other.words.join(' '),
    isOnlyCorrected: rows.length === 0,
  };
}

/** What a search in a chat has found: also the templates whose title, in some language, is what was typed. */
export type Looked = Found & { titled: Template[] };

/** Finds templates as {@link findTemplates} does, and those that are called exactly so, for the first page. */
export async function lookForTemplates(
  source: CatalogueSource,
  typed: string,
  part: Page,
): Promise<Looked> {
  const [all, titled] = await Promise.all([
    findTemplates(source, typed, part),
    part.page === 0 ? templatesTitled(source, typed) : [],
  ]);
  return { ...all, titled };
}

async function templatesTitled(source: CatalogueSource, typed: string): Promise<Template[]> {
  const words = typedWords(typed);
  const rows = await found(source, { words, among: 'names' }, { limit: MOST_TITLED });
  return rows
    .map(readTemplate)
    .filter(({ title }) => Object.values(title).some((one) => isTitled(one, typed)));
}

/** Tells whether what was typed is a title, whatever its capitals, marks and signs between the words. */
export function isTitled(title: string, typed: string): boolean {
  const words = foldedWords(typed).join(' ');
  return words !== '' && foldedWords(title).join(' ') === words;
}

const shown = (rows: readonly StoredTemplate[], size: number) => ({
  templates: rows.slice(0, size).map(readTemplate),
  hasMore: rows.length > size,
});

/** Finds templates as {@link findTemplates} does: the first ones. */
export async function searchTemplates(
  source: CatalogueSource,
  typed: string,
  most: number,
): Promise<Template[]> {
  return (await findTemplates(source, typed, { page: 0, size: most })).templates;
}

/** Finds templates by title, category and author, as choices for a platform's list. */
export async function suggestTemplates(
  source: CatalogueSource,
  typed: string,
  locale: Locale,
): Promise<{ name: string; value: string }[]> {
  const templates = await suggested(source, typed);
  return templates.map(({ id, title }) => ({ name: localText(title, locale), value: id }));
}

async function suggested(source: CatalogueSource, typed: string): Promise<Template[]> {
  const first = { page: 0, size: MOST_SUGGESTIONS };
  if (typed.trim() === '') return (await templatePage(source, {}, first)).templates;
  const words = typedWords(typed);
  const rows = await found(source, { words, among: 'names' }, { limit: MOST_SUGGESTIONS });
  const other = rows.length > 0 ? null : await withoutSlips(source, words, 0, MOST_SUGGESTIONS);
  return (other?.rows ?? rows).slice(0, MOST_SUGGESTIONS).map(readTemplate);
}

/** A subselect that finds the id of the first template with what was typed, as far as needs are known. */
export function firstFound(source: CatalogueSource, typed: string): SQL {
  const { metOfSome } = makeableSoFar(source);
  const words = typedWords(typed);
  return words.length === 0
    ? sql`null`
    : firstListedBehind({ words, among: 'words', makeable: metOfSome });
}

type Wanted = Omit<Search, 'makeable'>;

const found = (
  source: CatalogueSource,
  wanted: Wanted,
  part: { limit: number; offset?: number },
): Promise<StoredTemplate[]> =>
  wanted.words.length === 0
    ? Promise.resolve([])
    : listed(source, ({ metOfSome }) =>
        searchListed(source.db.query, { ...wanted, makeable: metOfSome }, part),
      );

/**
 * Searches with words that differ by typing slips, the likeliest first.
 * @param already how many templates have the words as they were typed
 */
async function withoutSlips(
  source: CatalogueSource,
  words: readonly string[],
  already: number,
  size: number,
): Promise<{ rows: StoredTemplate[]; words: string[] } | null> {
  const q = source.db.query;
  const [counts, ...near] = await Promise.all([
    wordCounts(q, words),
    ...words.map((word, i) => wordsNear(source, word, i === words.length - 1)),
  ]);
  const choices = words.map((word, i) => {
    const least = already === 0 ? 1 : FAR_MORE * Math.max(1, counts.get(word) ?? 0);
    const others = (near[i] ?? []).filter(({ templates }) => templates >= least);
    return [{ word, slips: 0 }, ...others];
  });
  for (const tried of combined(choices).slice(0, MOST_CORRECTIONS)) {
    const rows = await found(source, { words: tried, among: 'words' }, { limit: size + 1 });
    if (rows.length > already) return { rows, words: tried };
  }
  return null;
}

type Near = { word: string; slips: number };

/** Finds the words that a typed one may be a slip of, the likeliest first. */
async function wordsNear(
  source: CatalogueSource,
  typed: string,
  isLast: boolean,
): Promise<(Near & { templates: number })[]> {
  const most = mostSlips(typed);
  if (most === 0) return [];
  const like = await wordsWithVariants(source.db.query, variantsOf(typed), MOST_LIKE);
  return like
    .map(({ word, templates }) => {
      const whole = slipsBetween(typed, word);
      const begun = isLast ? slipsAtTheBeginning(typed, word) + 0.5 : Number.POSITIVE_INFINITY;
      return { word, templates, slips: Math.min(whole, begun) };
    })
    .filter(({ slips, word }) => Math.floor(slips) <= most && word !== typed)
    .sort((a, b) => a.slips - b.slips || b.templates - a.templates)
    .slice(0, MOST_TRIED);
}

/** Combines the choices for each word, those with the fewest slips first, without the typed words themselves. */
function combined(choices: readonly (readonly Near[])[]): string[][] {
  let all: { words: string[]; slips: number }[] = [{ words: [], slips: 0 }];
  for (const choice of choices)
    all = all
      .flatMap(({ words, slips }) =>
        choice.map((one) => ({ words: [...words, one.word], slips: slips + one.slips })),
      )
      .sort((a, b) => a.slips - b.slips)
      .slice(0, MOST_CORRECTIONS * 2);
  return all.filter(({ slips }) => slips > 0).map(({ words }) => words);
}
