import { goneTemplate } from '../../community/gone-template.ts';
import { templateById, templateCategories, templatePage } from '../../templates/catalogue.ts';
import { EVERY_CATEGORY } from '../../templates/schema.ts';
import { searchTemplates } from '../../templates/search.ts';
import type { Template } from '../../templates/template.ts';
import { localeOf } from '../../texts/locale.ts';
import type { Loaders, Reads } from './loader.ts';

/** Templates offered for a photo that came out of the blue. */
const MOST_FOR_A_PHOTO = 6;

export const templateFacts: Pick<
  Loaders,
  'template' | 'template-gone' | 'template-page' | 'template-search' | 'photo-templates'
> = {
  'template-gone': (ctx, _accountId, key) => {
    const [locale = '', id = ''] = key.split(' ');
    return goneTemplate(ctx, id, localeOf(locale));
  },
  template: (ctx, { accountId }, key) => read(ctx, key, accountId),
  'template-page': async (ctx, _accountId, key) => {
    const [category = EVERY_CATEGORY, page] = key.split(' ');
    const of = category === EVERY_CATEGORY ? {} : { category };
    const at = { page: Number(page), size: ctx.rules.templatesAPage };
    const [found, categories] = await Promise.all([
      templatePage(ctx, of, at),
      templateCategories(ctx),
    ]);
    return { ...found, categories };
  },
  'template-search': (ctx, _accountId, key) => {
    const [, ...typed] = key.split(' ');
    return searchTemplates(ctx, typed.join(' '), ctx.rules.templatesAPage);
  },
  'photo-templates': async (ctx) => {
    const first = { page: 0, size: MOST_FOR_A_PHOTO };
    return (await templatePage(ctx, { needs: 'photo' }, first)).templates;
  },
};

function read(ctx: Reads, key: string, reader: string): Promise<Template | null> {
  const [id = '', version] = key.split('@');
  return templateById(ctx, id, version === undefined ? null : Number(version), {
    accountId: reader,
  });
}
