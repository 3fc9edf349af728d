import type { Database } from '../../db/database.ts';
import {
  countListed,
  type Listing,
  listedCategories,
  listedEngineNeeds,
  listedTemplates,
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
  id: string,
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
  const listing = { category: null, needs: null, ...of, makeable: await makeable(source) };
  const read = (at: number) => listedTemplates(q, listing, { offset: at * size, limit: size });
  const [wanted, count] = await Promise.all([read(page), countListed(q, listing)]);
  const last = Math.max(0, Math.ceil(count / size) - 1);
  const rows = page > last ? await read(last) : wanted;
  return { templates: rows.map(readTemplate), page: Math.min(page, last), count };
}

/** Reads the categories that have templates, in the order of their first templates. */
export async function templateCategories(source: CatalogueSource): Promise<string[]> {
  return listedCategories(source.db.query, await makeable(source));
}

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
  const named = await templateById(source, typed.trim());
  return named ? [named] : find(source, { typed, among: 'words', locale, limit: most });
}

/** Finds templates whose title, category or id has the words typed so far, as choices for a platform's list. */
export async function suggestTemplates(
  source: CatalogueSource,
  typed: string,
  locale: Locale,
): Promise<{ name: string; value: string }[]> {
  const found = await find(source, { typed, among: 'names', locale, limit: MOST_SUGGESTIONS });
  return found.map(({ id, title }) => ({ name: localText(title, locale), value: id }));
}

async function find(
  source: CatalogueSource,
  { typed, ...how }: { typed: string; among: 'names' | 'words'; locale: Locale; limit: number },
): Promise<Template[]> {
  const words = searchWords(typed).slice(0, MOST_SEARCH_WORDS);
  const found = { ...how, words, makeable: await makeable(source) };
  return (await searchListed(source.db.query, found)).map(readTemplate);
}

const canBeMade = (engines: readonly Engine[], template: TemplateDefinition): boolean =>
  template.recipe !== null || engines.some((engine) => engine.supports(needOfTemplate(template)));

/** Reads the needs of templates without a local recipe that an engine can meet, as JSON. */
async function makeable({ db, engines }: CatalogueSource): Promise<string> {
  const needs = await listedEngineNeeds(db.query);
  const met = needs.filter((need) => engines.some((engine) => engine.supports(readNeed(need))));
  return JSON.stringify(met);
}
