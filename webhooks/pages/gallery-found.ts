import { galleryPage } from '../../core/templates/catalogue.ts';
import type { CatalogueSource } from '../../core/templates/makeable.ts';
import { findTemplates } from '../../core/templates/search.ts';
import type { Template } from '../../core/templates/template.ts';
import type { Wanted } from './gallery-query.ts';

const A_PAGE = 24;

/** Templates that were found in the gallery. */
export type Found = {
  templates: Template[];
  /** The number on all pages; for a search, of those up to this page. */
  count: number;
  /** The words that were looked for instead of those typed; null where it was those. */
  corrected: string | null;
  /** Where the pages before and after are; null where there is none. */
  before: Partial<Wanted> | null;
  after: Partial<Wanted> | null;
};

/** Reads a page of the listed templates, or of what a search finds among them. */
export const findInGallery = (site: CatalogueSource, wanted: Wanted): Promise<Found> =>
  wanted.words === '' ? browse(site, wanted) : search(site, wanted);

async function browse(site: CatalogueSource, wanted: Wanted): Promise<Found> {
  const { order, category, kind, price, language, from } = wanted;
  const filter = { category, kind, price, language };
  const { templates, count, hasBefore, hasAfter } = await galleryPage(site, filter, order, {
    size: A_PAGE,
    from,
  });
  const at = (template: Template | undefined, side: 'before' | 'after') =>
    template ? { from: { templateId: template.id, side } } : null;
  return {
    templates,
    count,
    corrected: null,
    before: hasBefore ? at(templates[0], 'before') : null,
    after: hasAfter ? at(templates.at(-1), 'after') : null,
  };
}

async function search(site: CatalogueSource, { words, page }: Wanted): Promise<Found> {
  const found = await findTemplates(site, words, { page, size: A_PAGE });
  return {
    templates: found.templates,
    count: page * A_PAGE + found.templates.length,
    corrected: found.isOnlyCorrected ? found.corrected : null,
    before: page > 0 ? { page: page - 1 } : null,
    after: found.hasMore ? { page: page + 1 } : null,
  };
}
