import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { Engine, EngineNeed } from '../engines/engine.ts';
import { withoutVideos } from '../engines/without-videos.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { recipeDrawer } from '../testing/recipe-drawer.ts';
import { offerTemplates, testTemplate } from '../testing/templates.ts';
import type { Locale } from '../texts/catalogue.ts';
import { galleryPage, templateById, templateCategories, templatePage } from './catalogue.ts';
import { loadTemplates } from './load.node.ts';
import { searchTemplates, suggestTemplates } from './search.ts';
import { localText, type TemplateDefinition } from './template.ts';

let ctx: TestContext;

beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const MOST = 100;
const idsOf = (templates: readonly { id: string }[]) => templates.map(({ id }) => id);
const search = async (typed: string) => idsOf(await searchTemplates(ctx, typed, MOST));

const engine = (supports: (need: EngineNeed) => boolean): Engine => ({
  id: 'far',
  company: 'Far',
  concurrency: 1,
  supports,
  priceCredits: () => 1,
  typicalSeconds: () => 1,
  submit: () => Promise.reject(new Error('not run here')),
});

/** The search as it was while templates were a list in memory; it found letters within words, too. */
function oldSearch(templates: readonly TemplateDefinition[], query: string, locale: Locale) {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const found = templates.filter(({ title, description, id, category, kind }) => {
    const local = [localText(title, locale), localText(description, locale)];
    const text = [...local, title.en, description.en, id, category, kind].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return idsOf(found);
}

describe('a search', () => {
  it('finds what it always found, in its order', async () => {
    // What no engine makes is found by nobody; the search of before knew none of those.
    const official = (await loadTemplates()).filter(({ recipe }) => recipe !== null);
    await offerTemplates(ctx, official);
    const typed: [string, Locale][] = [
      ['poster', 'en'],
      ['NEON night', 'en'],
      ['video', 'de'],
      ['kino', 'ru'],
      ['портрет', 'ru'],
      ['karakalem', 'tr'],
      ['altın', 'tr'],
      ['ölgemälde', 'de'],
      ['hiver', 'es'],
      ['100% "or" \'1\'', 'en'],
    ];
    for (const [words, locale] of typed) {
      const found = await search(words);
      expect(found, words).toEqual(expect.arrayContaining(oldSearch(official, words, locale)));
      expect(found, words).toEqual(idsOf(official).filter((id) => found.includes(id)));
    }
    expect(await search('poster')).toEqual(oldSearch(official, 'poster', 'en'));
    expect(await search('Синтвейв-чего-нет')).toEqual([]);
  });

  it('finds official looks that are made elsewhere only where an engine makes them', async () => {
    await offerTemplates(ctx, await loadTemplates());
    expect(await search('cherry blossom')).toEqual([]);
    expect(await templateById(ctx, 'season-blossom')).toBeNull();
    const far = { ...ctx, engines: [engine(() => true)] };
    expect(idsOf(await searchTemplates(far, 'cherry blossom', MOST))).toEqual(['season-blossom']);
    expect(await templateById(far, 'season-blossom')).toMatchObject({ category: 'season' });
  });

  it('takes the template of that id alone', async () => {
    await offerTemplates(ctx, [
      testTemplate({ id: 'neon' }),
      testTemplate({ id: 'neon-two', title: { en: 'neon' } }),
    ]);
    expect(await search(' neon ')).toEqual(['neon']);
    expect(await search('NEON')).toEqual(['neon', 'neon-two']);
  });

  it('minds neither case nor marks on letters', async () => {
    await offerTemplates(ctx, [
      testTemplate({ id: 'one', title: { tr: 'IŞIK İstanbul' }, description: { tr: 'x' } }),
    ]);
    for (const typed of ['ışık', 'isik', 'İSTANBUL', 'istanbul'])
      expect(await search(typed), typed).toEqual(['one']);
  });

  it('suggests by title, category and id, at most 25', async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      testTemplate({ id: `look-${String(i).padStart(2, '0')}`, category: i < 2 ? 'art' : null }),
    );
    await offerTemplates(ctx, many);
    expect(await suggestTemplates(ctx, '', 'en')).toHaveLength(25);
    expect(await suggestTemplates(ctx, 'titel look-07', 'de')).toEqual([
      { name: 'Titel look-07', value: 'look-07' },
    ]);
    expect(await suggestTemplates(ctx, 'ART', 'en')).toHaveLength(2);
    expect(await suggestTemplates(ctx, 'about', 'en')).toEqual([]);
  });
});

test('a template in one language is read and found in all of them', async () => {
  await offerTemplates(ctx, [
    testTemplate({
      id: 'one',
      title: { ru: 'Северный ветер' },
      description: { ru: 'Снег' },
      category: null,
    }),
  ]);
  const found = await templateById(ctx, 'one');
  for (const locale of ['ru', 'en', 'de'] as const) {
    expect(localText(found?.title ?? {}, locale)).toBe('Северный ветер');
    expect(await search('северный снег')).toEqual(['one']);
    expect(await suggestTemplates(ctx, 'ветер', locale)).toEqual([
      { name: 'Северный ветер', value: 'one' },
    ]);
  }
  expect(await templateCategories(ctx)).toEqual([]);
});

test('pages keep the order, and one too far is the last', async () => {
  const all = Array.from({ length: 7 }, (_, i) =>
    testTemplate({
      id: `t-${7 - i}`,
      category: i % 2 ? 'art' : 'fun',
      needs: i < 3 ? 'photo' : 'profile',
    }),
  );
  await offerTemplates(ctx, all);
  const page = async (at: number, of = {}) => {
    const { templates, ...rest } = await templatePage(ctx, of, { page: at, size: 3 });
    return { ids: idsOf(templates), ...rest };
  };
  expect(await page(0)).toEqual({ ids: ['t-7', 't-6', 't-5'], page: 0, count: 7 });
  expect(await page(9_999)).toEqual({ ids: ['t-1'], page: 2, count: 7 });
  expect(await page(0, { category: 'art' })).toMatchObject({
    ids: ['t-6', 't-4', 't-2'],
    count: 3,
  });
  expect(await page(0, { needs: 'photo' })).toMatchObject({ count: 3 });
  expect(await page(4, { category: 'none' })).toEqual({ ids: [], page: 0, count: 0 });
  expect(await templateCategories(ctx)).toEqual(['fun', 'art']);
});

describe('a video of the local engine', () => {
  const still = testTemplate({ id: 'still' });
  const look = { look: 'film-noir', params: {} };
  const moving = {
    ...testTemplate({ id: 'moving', kind: 'video', durationSeconds: 4 }),
    recipe: look,
  };

  it('is found and opened nowhere where videos cannot be screened, and everywhere else', async () => {
    await offerTemplates(ctx, [still, moving]);
    const found = async (engines: Engine[]) => {
      const source = { ...ctx, engines };
      const [page, searched, opened, gallery] = await Promise.all([
        templatePage(source, {}, { page: 0, size: MOST }),
        searchTemplates(source, 'title', MOST),
        templateById(source, moving.id),
        galleryPage(source, { kind: 'video' }, 'new', { size: MOST, from: null }),
      ]);
      expect(page.count).toBe(page.templates.length);
      return {
        page: idsOf(page.templates),
        searched: idsOf(searched),
        opened: opened?.id ?? null,
        videos: gallery.count,
      };
    };
    expect(await found([withoutVideos(recipeDrawer)])).toEqual({
      page: ['still'],
      searched: ['still'],
      opened: null,
      videos: 0,
    });
    expect(await found([recipeDrawer])).toMatchObject({
      page: ['still', 'moving'],
      searched: ['still', 'moving'],
      opened: 'moving',
      videos: 1,
    });
  });
});

describe('a template without a local recipe', () => {
  const drawn = testTemplate({ id: 'drawn' });
  const still = testTemplate({ id: 'still', recipe: null, category: 'art' });
  const long = testTemplate({ id: 'long', kind: 'video', recipe: null, durationSeconds: 9.5 });

  const offered = async (engines: Engine[]) => {
    const source = { ...ctx, engines };
    const { templates, count } = await templatePage(source, {}, { page: 0, size: MOST });
    const ids = idsOf(templates);
    expect(count).toBe(ids.length);
    expect(idsOf(await searchTemplates(source, 'title', MOST))).toEqual(ids);
    expect((await suggestTemplates(source, '', 'en')).map(({ value }) => value)).toEqual(ids);
    for (const { id } of [drawn, still, long])
      expect((await templateById(source, id)) !== null).toBe(ids.includes(id));
    return ids;
  };

  it('is offered where an engine can make it, and nowhere else', async () => {
    await offerTemplates(ctx, [drawn, still, long]);
    expect(await offered([])).toEqual(['drawn']);
    expect(await templateCategories(ctx)).toEqual(['poster']);
    expect(await offered([engine(() => false)])).toEqual(['drawn']);
    expect(await offered([engine(({ durationSeconds }) => durationSeconds === 0)])).toEqual([
      'drawn',
      'still',
    ]);
    expect(
      await offered([
        engine(({ operation, references }) => operation === 'template-video' && references === 3),
      ]),
    ).toEqual(['drawn', 'long']);
  });
});
