import type { SQL } from 'drizzle-orm';
import type { Database, Id } from '../../db/database.ts';
import {
  countListed,
  firstListedBehind,
  type Listing,
  listedCategories,
  listedEngineNeeds,
  listedTemplates,
  type Search,
  searchListed,
  templateAt,
} from '../../db/templates.ts';
import type { Engine } from '../engines/engine.ts';
import type { Locale } from '../texts/catalogue.ts';
import { needOfTemplate, readNeed } from './engine-need.ts';
import { searchWords } from './search-words.ts';
import { readTemplate } from './stored.ts';
import { localText, type Template, type TemplateDefinition } from './template.ts';

/**
 * The database and engines that the catalogue is read from. A template without a local recipe is listed
 * only where an engine can make it.
 */
export type CatalogueSource = { db: Pick<Database, 'query'>; engines: readonly Engine[] };

/** Words of a search that count; more are left out. */
const MOST_SEARCH_WORDS = 8;
/** Choices that a platform's list takes at most. */
const MOST_SUGGESTIONS = 25;

/**
 * Reads a template that is offered.
 * @param version null for the current one
 * @returns null where there is no such template, or it is no longer offered
 */
export async function templateById(
  { db, engines }: CatalogueSource,
  id: Id,
  version: number | null = null,
): Promise<Template | null> {
  const stored = await templateAt(db.query, id, version);
  const template = stored && readTemplate(stored);
  return template && canBeMade(engines, template) ? template : null;
}

/** A page of templates. */
export type TemplatePage = {
  templates: Template[];
  /** The page that was read, from 0: the last page where the requested one lies beyond it. */
  page: number;
  /** The number of templates on all pages. */
  count: number;
};

/**
 * Reads a page of the listed templates.
 * @param of filters by category and need, where given
 * @param page from 0, with `size` templates a page
 */
export async function templatePage(
  source: CatalogueSource,
  of: Partial<Omit<Listing, 'makeable'>>,
  { page, size }: { page: number; size: number },
): Promise<TemplatePage> {
  const q = source.db.query;
  const read = (at: number) =>
    listed(source, (makeable) => {
      const listing = { category: null, needs: null, ...of, makeable };
      const part = { offset: at * size, limit: size };
      return Promise.all([listedTemplates(q, listing, part), countListed(q, listing)]);
    });
  const [wanted, count] = await read(page);
  const last = Math.max(0, Math.ceil(count / size) - 1);
  const [rows] = page > last ? await read(last) : [wanted];
  return { templates: rows.map(readTemplate), page: Math.min(page, last), count };
}

/** Reads the categories that have templates, in the order of their first templates. */
export const templateCategories = (source: CatalogueSource): Promise<string[]> =>
  listed(source, (makeable) => listedCategories(source.db.query, makeable));

/**
 * Finds templates: the one with that id, or those whose title, description or category contains every
 * word.
 * @param typed the user's search, as it was typed
 * @param locale the language of the reader's texts
 * @param most limits the number of templates
 */
export async function searchTemplates(
  source: CatalogueSource,
  typed: string,
  locale: Locale,
  most: number,
): Promise<Template[]> {
  const [named, found] = await Promise.all([
    templateById(source, typed.trim()),
    find(source, { typed, among: 'words', locale }, most),
  ]);
  return named ? [named] : found;
}

/** Finds templates whose title, category or id has the words typed so far, as choices for a platform's list. */
export async function suggestTemplates(
  source: CatalogueSource,
  typed: string,
  locale: Locale,
): Promise<{ name: string; value: string }[]> {
  const found = await find(source, { typed, among: 'names', locale }, MOST_SUGGESTIONS);
  return found.map(({ id, title }) => ({ name: localText(title, locale), value: id }));
}

type Wanted = { typed: string; among: 'names' | 'words'; locale: Locale };

async function find(source: CatalogueSource, of: Wanted, most: number): Promise<Template[]> {
  const rows = await listed(source, (makeable) =>
    searchListed(source.db.query, searchFor(of, makeable), most),
  );
  return rows.map(readTemplate);
}

/** A subselect that finds the id of the first template with what was typed, as far as needs are known. */
export const firstFound = ({ engines }: CatalogueSource, typed: string, locale: Locale): SQL =>
  firstListedBehind(
    searchFor({ typed, among: 'words', locale }, makeable(engines, metSoFar.get(engines) ?? [])),
  );

const searchFor = ({ typed, ...how }: Wanted, makeable: string): Search => ({
  ...how,
  words: searchWords(typed).slice(0, MOST_SEARCH_WORDS),
  makeable,
});

const canBeMade = (engines: readonly Engine[], template: TemplateDefinition): boolean =>
  template.recipe !== null || engines.some((engine) => engine.supports(needOfTemplate(template)));

/** Needs of templates without a local recipe that a process has met so far, by its engines. */
const metSoFar = new WeakMap<readonly Engine[], readonly string[]>();

/**
 * Reads what is listed by the needs that are known, beside what needs there are now: one round trip. Only
 * where somebody has listed a template with another need, it is read again with that.
 */
async function listed<T>(
  source: CatalogueSource,
  read: (makeable: string) => Promise<T>,
): Promise<T> {
  const known = metSoFar.get(source.engines) ?? [];
  const [found, needs] = await Promise.all([
    read(makeable(source.engines, known)),
    listedEngineNeeds(source.db.query),
  ]);
  if (needs.every((need) => known.includes(need))) return found;
  metSoFar.set(source.engines, needs);
  return read(makeable(source.engines, needs));
}

/** Learns the needs of the templates that are listed, where nothing has been listed by this process yet. */
export async function learnNeeds({ db, engines }: CatalogueSource): Promise<void> {
  if (!metSoFar.has(engines)) metSoFar.set(engines, await listedEngineNeeds(db.query));
}

/** The needs that an engine can meet, as JSON. */
const makeable = (engines: readonly Engine[], needs: readonly string[]): string =>
  JSON.stringify(needs.filter((need) => engines.some((engine) => engine.supports(readNeed(need)))));
