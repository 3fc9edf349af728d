import type { Id } from '../../db/database.ts';
import {
  countListed,
  type GalleryOrder,
  type Listing,
  listedCategories,
  listedTemplates,
  type Part,
} from '../../db/gallery.ts';
import { templateAt } from '../../db/templates.ts';
import { type CatalogueSource, canBeMade, listed, type Makeable } from './makeable.ts';
import { readTemplate } from './stored.ts';
import type { Template } from './template.ts';

/** Who asks for a template. */
export type Viewer = { accountId: string };

/**
 * Reads a template that may be seen and used: one that is offered, to everybody or by its link or server,
 * or the viewer's own: a private one, or one that is not offered yet.
 * @param version null for the current one
 * @param viewer null for anybody
 * @returns null where there is no such template, or it is no longer offered
 */
export async function templateById(
  { db, engines }: CatalogueSource,
  id: Id,
  version: number | null = null,
  viewer: Viewer | null = null,
): Promise<Template | null> {
  const stored = await templateAt(db.query, id, version, viewer?.accountId ?? null);
  const template = stored && readTemplate(stored);
  return template && canBeMade(engines, template) ? template : null;
}

/** Filters of the gallery; what is absent takes all. */
export type GalleryFilter = Partial<{
  [Name in Exclude<keyof Listing, 'makeable'>]: Listing[Name];
}>;

/** A page of the gallery. */
export type GalleryPage = {
  templates: Template[];
  /** The number of templates on all pages. */
  count: number;
  /** Whether there are templates before and after this page. */
  hasBefore: boolean;
  hasAfter: boolean;
};

/**
 * Reads a page of the listed templates, which takes as long however deep it lies.
 * @param from the template that the page follows or comes before; null for the first page
 */
export async function galleryPage(
  source: CatalogueSource,
  filter: GalleryFilter,
  order: GalleryOrder,
  { size, from }: { size: number; from: Part['from'] | null },
): Promise<GalleryPage> {
  const q = source.db.query;
  const part = { size: size + 1, ...(from && { from }) };
  const [rows, count] = await listed(source, (makeable) => {
    const listing = listingOf(filter, makeable);
    return Promise.all([listedTemplates(q, listing, order, part), countListed(q, listing)]);
  });
  const isBefore = from?.side === 'before';
  const hasMore = rows.length > size;
  const shown = isBefore ? rows.slice(-size) : rows.slice(0, size);
  return {
    templates: shown.map(readTemplate),
    count,
    hasBefore: isBefore ? hasMore : from !== null && shown.length > 0,
    hasAfter: isBefore ? shown.length > 0 : hasMore,
  };
}

/** A page of templates by its number. */
export type TemplatePage = {
  templates: Template[];
  /** The page that was read, from 0: the last page where the requested one lies beyond it. */
  page: number;
  /** The number of templates on all pages. */
  count: number;
};

/** Templates that pages with numbers show at most; further ones are on {@link galleryPage}. */
const MOST_NUMBERED = 300;

/**
 * Reads a page of the listed templates by its number, in the official order.
 * @param page from 0, with `size` templates a page
 */
export async function templatePage(
  source: CatalogueSource,
  of: GalleryFilter,
  { page, size }: { page: number; size: number },
): Promise<TemplatePage> {
  const q = source.db.query;
  const furthest = Math.max(0, Math.floor(MOST_NUMBERED / size) - 1);
  const read = (at: number) =>
    listed(source, (makeable) => {
      const listing = listingOf(of, makeable);
      const part = { offset: at * size, size };
      return Promise.all([listedTemplates(q, listing, 'official', part), countListed(q, listing)]);
    });
  const wanted = Math.min(page, furthest);
  const [rows, count] = await read(wanted);
  const last = Math.max(0, Math.ceil(count / size) - 1);
  const [shown] = wanted > last ? await read(last) : [rows];
  return { templates: shown.map(readTemplate), page: Math.min(wanted, last), count };
}

const listingOf = (filter: GalleryFilter, { met }: Makeable): Listing => ({
  category: null,
  needs: null,
  kind: null,
  language: null,
  price: null,
  ...filter,
  makeable: met,
});

/** Reads the categories that have templates, in the order of their first templates. */
export const templateCategories = (source: CatalogueSource): Promise<string[]> =>
  listed(source, ({ met }) => listedCategories(source.db.query, met));
