import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { templateListings, templates } from './schema/schema.ts';
import { type StoredTemplate, storedTemplates } from './templates.ts';

type Query = Database['query'];

/** A search among the listed templates. */
export type Search = {
  /**
   * Folded words (see `fold`); a template that is found has all of them. The last one, and one that no
   * template has, may be the beginning of a word.
   */
  words: readonly string[];
  /** `names` searches titles, categories and authors, `words` descriptions too. */
  among: 'names' | 'words';
  /**
   * A JSON array of the engine needs that an engine of this service meets; null where it meets all that
   * there are.
   */
  makeable: string | null;
};

/** Words that a beginning may stand for: those that the most templates have. */
const MOST_ENDINGS = 16;
const LAST_LETTER = '\u{10ffff}';
const COLUMNS = { names: '{names author}', words: '{names author words}' };

/** The expression of FTS5 for one word, or for the words that begin with it. */
function wordMatch(word: string, isLast: boolean): SQL {
  const isOpen = isLast
    ? sql`true`
    : sql`not exists (select 1 from search_words where word = ${word})`;
  return sql`(select ${`("${word}"`} || coalesce(' OR ' || group_concat('"' || word || '"', ' OR '), '') || ')'
    from (select word from search_words where word > ${word} and word < ${word + LAST_LETTER} and ${isOpen}
      order by templates desc limit ${MOST_ENDINGS}))`;
}

/** The expression of FTS5 for a search. */
function matchOf({ words, among, makeable }: Search): SQL {
  const all = words.map((word, i) => wordMatch(word, i === words.length - 1));
  const needs =
    makeable === null
      ? sql``
      : sql`, ' AND marks : ("e"' || (select coalesce(group_concat(' OR "e' || lower(hex(value)) || '"', ''), '')
          from json_each(${makeable})) || ')'`;
  const joined = sql.join(all, sql`, ' AND ', `);
  return sql`concat(${`${COLUMNS[among]} : (`}, ${joined}, ')'${needs})`;
}

/** Finds the ranks of the listings that a search finds: the index is read in their order. */
const ranksFound = (find: Search, limit: number, offset: number): SQL =>
  sql`select rowid from template_search where template_search match (${matchOf(find)})
    order by rowid limit ${limit} offset ${offset}`;

/**
 * Reads the listed templates that have all words: official ones in their order, then the others by how
 * often they are used, the newest first.
 */
export const searchListed = (
  q: Query,
  find: Search,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<StoredTemplate[]> =>
  storedTemplates(q, sql`${templates.version}`)
    .innerJoin(templateListings, sql`${templateListings.templateId} = ${templates.id}`)
    .where(sql`${templateListings.rank} in (${ranksFound(find, limit, offset)})`)
    .orderBy(templateListings.rank);

/** Finds the id of the first listed template that a search finds. */
export const firstListedBehind = (find: Search): SQL =>
  sql`(select template_id from template_listings where rank in (${ranksFound(find, 1, 0)}))`;

/** Reads how many listed templates have each of some words. */
export async function wordCounts(q: Query, words: readonly string[]): Promise<Map<string, number>> {
  const rows = await q.all<{ word: string; templates: number }>(
    sql`select word, templates from search_words where word in (select value from json_each(${JSON.stringify(words)}))`,
  );
  return new Map(rows.map(({ word, templates }) => [word, templates]));
}

/**
 * Reads words that have one of some variants (see `searchVariants`), those that the most templates have
 * first.
 */
export const wordsWithVariants = (
  q: Query,
  variants: readonly string[],
  most: number,
): Promise<{ word: string; templates: number }[]> =>
  q.all<{ word: string; templates: number }>(
    sql`select word, templates from search_words where word in
      (select word from search_variants where variant in (select value from json_each(${JSON.stringify(variants)})))
      order by templates desc limit ${most}`,
  );
