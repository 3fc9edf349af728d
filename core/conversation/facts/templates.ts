import { goneTemplate } from '../../community/gone-template.ts';
import { creatorPage, favouritesPage, templateFigures } from '../../community/queries.ts';
import {
  galleryPage,
  templateById,
  templateCategories,
  templatePage,
} from '../../templates/catalogue.ts';
import { EVERY_CATEGORY } from '../../templates/schema.ts';
import { lookForTemplates } from '../../templates/search.ts';
import type { Template } from '../../templates/template.ts';
import { localeOf } from '../../texts/locale.ts';
import type { Person } from '../../verbs/actor.ts';
import { filterOf, readView } from '../flows/gallery-filter.ts';
import type { Loaders, Reads } from './loader.ts';

/** Templates offered for a photo that came out of the blue. */
const MOST_FOR_A_PHOTO = 6;

export const templateFacts: Pick<
  Loaders,
  | 'template'
  | 'template-gone'
  | 'template-page'
  | 'gallery'
  | 'template-search'
  | 'template-figures'
  | 'creator-page'
  | 'favourites-page'
  | 'photo-templates'
> = {
  template: read,
  'template-gone': (ctx, _person, key) => {
    const [locale = '', id = ''] = key.split(' ');
    return goneTemplate(ctx, id, localeOf(locale));
  },
  'template-page': async (ctx, _person, key) => {
    const [category = EVERY_CATEGORY, page] = key.split(' ');
    const of = category === EVERY_CATEGORY ? {} : { category };
    const at = { page: Number(page), size: ctx.rules.templatesAPage };
    const [found, categories] = await Promise.all([
      templatePage(ctx, of, at),
      templateCategories(ctx),
    ]);
    return { ...found, categories };
  },
  gallery: async (ctx, _person, key) => {
    const [view = '', category = EVERY_CATEGORY, part = ''] = key.split(' ');
    const read = readView(view);
    const [side, templateId] = part.split('.');
    const from = templateId
      ? ({ templateId, side: side === 'b' ? 'before' : 'after' } as const)
      : null;
    const filter = filterOf(read, category === EVERY_CATEGORY ? null : category);
    const [found, categories] = await Promise.all([
      galleryPage(ctx, filter, read.order, { size: ctx.rules.templatesAPage, from }),
      templateCategories(ctx),
    ]);
    return { ...found, categories };
  },
  'template-search': (ctx, _person, key) => {
    const [page, ...typed] = key.split(' ');
    const at = { page: Number(page), size: ctx.rules.templatesAPage };
    return lookForTemplates(ctx, typed.join(' '), at);
  },
  'template-figures': templateFigures,
  'creator-page': (ctx, _person, key) => {
    const [handle = '', page] = key.split(' ');
    return creatorPage(ctx, handle, { page: Number(page), size: ctx.rules.templatesAPage });
  },
  'favourites-page': (ctx, person, key) =>
    favouritesPage(ctx, person, {
      accountId: person.accountId,
      page: Number(key),
      size: ctx.rules.templatesAPage,
    }),
  'photo-templates': async (ctx) => {
    const first = { page: 0, size: MOST_FOR_A_PHOTO };
    return (await templatePage(ctx, { needs: 'photo' }, first)).templates;
  },
};

function read(ctx: Reads, { accountId }: Person, key: string): Promise<Template | null> {
  const [id = '', version] = key.split('@');
  const viewer = accountId === '' ? null : { accountId };
  return templateById(ctx, id, version === undefined ? null : Number(version), viewer);
}
