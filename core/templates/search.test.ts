import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type TestContext, testContext } from '../testing/context.ts';
import { offerAuthored, offerTemplates, testTemplate } from '../testing/templates.ts';
import type { Locale } from '../texts/catalogue.ts';
import { findTemplates, lookForTemplates, searchTemplates, suggestTemplates } from './search.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const MOST = 20;
const search = async (typed: string) =>
  (await searchTemplates(ctx, typed, MOST)).map(({ id }) => id);
const find = async (typed: string, page = 0, size = MOST) => {
  const { templates, ...rest } = await findTemplates(ctx, typed, { page, size });
  return { ids: templates.map(({ id }) => id), ...rest };
};
const run = (text: string) => ctx.db.commit([{ toSQL: () => ({ sql: text, params: [] }) }]);
const offer = (id: string, title: string, locale: Locale, of = {}) =>
  offerAuthored(
    ctx,
    testTemplate({ id, title: { [locale]: title }, description: {}, category: null, ...of }),
    { author: 'ayla', ...of },
  );

/** A title of each language, and what people type for it. */
const TITLES: [Locale, string, ...string[]][] = [
  ['tr', 'Işık ve altın', 'isik', 'IŞIK', 'ışık', 'altin', 'ALTIN', 'isik altin'],
  ['tr', 'İstanbul gecesi', 'istanbul', 'ISTANBUL', 'İSTANBUL', 'gecesi istanbul'],
  ['de', 'Straße bei Nacht', 'strasse', 'STRASSE', 'Straße', 'nacht strasse', 'stra'],
  ['de', 'Märchen in München', 'marchen', 'maerchen', 'MÜNCHEN', 'muenchen'],
  ['ru', 'Ёлка зимой', 'елка', 'ЁЛКА', 'Елка', 'ёлка зимой', 'зим'],
  ['pt', 'Coração de verão', 'coracao', 'CORAÇÃO', 'verao', 'cora'],
  ['es', 'Señor del otoño', 'senor', 'SEÑOR', 'otono'],
  ['en', 'Café façade', 'cafe', 'CAFÉ', 'facade'],
];

describe('a search', () => {
  it('finds what people type for it, in six languages', async () => {
    for (const [i, [locale, title]] of TITLES.entries()) await offer(`t-${i}`, title, locale);
    for (const [i, [, title, ...typed]] of TITLES.entries())
      for (const words of [title, title.toUpperCase(), ...typed])
        expect(await search(words), words).toEqual([`t-${i}`]);
  });

  it('finds by author and by the category’s name in every language', async () => {
    await offer('one', 'Drache', 'de', { category: 'portrait' });
    for (const typed of ['ayla', 'AYLA drache', 'портреты', 'retratos', 'Porträts', 'portre'])
      expect(await search(typed), typed).toEqual(['one']);
    expect(await suggestTemplates(ctx, 'ayl', 'de')).toEqual([{ name: 'Drache', value: 'one' }]);
  });

  it('takes signs of any kind for words’ ends', async () => {
    await offer('one', 'Neon *night* “AND” OR', 'en');
    for (const typed of [
      'neon* night',
      '"neon',
      'neon AND night',
      'or',
      'neon:night',
      '{names}: neon -',
    ])
      expect(await search(typed), typed).toEqual(typed === '{names}: neon -' ? [] : ['one']);
    for (const typed of ['', '   ', '***', '\u202e\u200b', "' or 1=1 --"])
      expect(await search(typed), typed).toEqual([]);
    expect(await search('x'.repeat(10_000))).toEqual([]);
  });

  it('finds no word that only the index knows', async () => {
    await offerTemplates(ctx, [testTemplate({ id: 'official' })]);
    await offer('one', 'Neon', 'en', { recipe: null });
    for (const typed of ['e', 'e5b22']) expect(await search(typed), typed).toEqual([]);
  });

  it('shows official templates first, then the most used, then the newest', async () => {
    await offer('a-old', 'Neon', 'en');
    await offer('b-new', 'Neon', 'en');
    await offer('c-used', 'Neon', 'en');
    await run("update templates set popularity = 3 where id = 'c-used'");
    await offerTemplates(ctx, [
      testTemplate({ id: 'second', title: { en: 'neon' } }),
      testTemplate({ id: 'first', title: { en: 'neon' } }),
    ]);
    const all = ['second', 'first', 'c-used', 'b-new', 'a-old'];
    expect(await search('neon')).toEqual(all);
    expect(await find('neon', 1, 2)).toMatchObject({ ids: all.slice(2, 4), hasMore: true });
    expect(await find('neon', 2, 2)).toMatchObject({ ids: all.slice(4), hasMore: false });
    expect((await find('neon', 9_999, 2)).ids).toEqual([]);
  });
});

describe('a typing slip', () => {
  it('is forgiven: a letter missing, too much, another, or two that changed places', async () => {
    await offer('one', 'Portrait im Wald', 'de');
    await offer('two', 'Дракон в замке', 'ru');
    for (const typed of [
      'portait',
      'portrrait',
      'portreit',
      'potrrait',
      'protrayt',
      'im wlad',
      'portra wald',
    ])
      expect(await find(typed), typed).toMatchObject({ ids: ['one'] });
    for (const typed of ['даркон', 'драккон', 'дрокон замке', 'замкке'])
      expect(await find(typed), typed).toMatchObject({ ids: ['two'], isOnlyCorrected: true });
    expect(await find('potrait wald')).toMatchObject({ corrected: 'portrait wald' });
    expect((await suggestTemplates(ctx, 'дркон', 'ru')).map(({ value }) => value)).toEqual(['two']);
  });

  it('is none where the words are there, and none in a short word', async () => {
    await offer('one', 'Neo', 'en');
    await offer('two', 'Neon', 'en');
    await offer('three', 'Nein', 'de');
    expect(await find('nein')).toEqual({
      ids: ['three'],
      hasMore: false,
      corrected: null,
      isOnlyCorrected: false,
    });
    expect((await find('xeo')).ids).toEqual([]);
    expect((await find('nothing at all')).ids).toEqual([]);
  });

  it('of somebody’s title hides nothing that many others have', async () => {
    for (let i = 0; i < 25; i += 1) await offer(`many-${i}`, 'Dragon', 'en');
    await offer('slip', 'Drgon', 'en');
    const found = await find('drgon', 0, 5);
    expect(found).toMatchObject({ corrected: 'dragon', isOnlyCorrected: false, hasMore: true });
    expect(found.ids[0]).toBe('slip');
  });
});

describe('what is not listed', () => {
  const words = async () =>
    (await ctx.db.query.all<{ word: string }>(sql`select word from search_words`)).map(
      ({ word }) => word,
    );

  it('is not found, and leaves no word behind', async () => {
    await offer('one', 'Secretword', 'en');
    expect(await search('secretword')).toEqual(['one']);
    const changes = [
      "state = 'hidden'",
      "visibility = 'private'",
      "visibility = 'link'",
      "visibility = 'server'",
    ];
    for (const change of changes) {
      await run(`update templates set ${change}`);
      expect(await search('secretword'), change).toEqual([]);
      expect(await words()).toEqual([]);
      expect(await ctx.db.query.all(sql`select * from search_variants`)).toEqual([]);
      await run("update templates set state = 'offered', visibility = 'public'");
      expect(await search('secretword')).toEqual(['one']);
    }
    await run('delete from templates');
    expect(await search('secretword')).toEqual([]);
    expect(await words()).toEqual([]);
  });

  it('is all of an author who is suspended or gone, until they are back', async () => {
    await run("insert into accounts (id, created_at) values ('ayla', 1)");
    await offer('one', 'Neon', 'en');
    for (const status of ['suspended', 'erased']) {
      await run(`update accounts set status = '${status}'`);
      expect(await search('neon')).toEqual([]);
      await offer(`new-${status}`, 'Neon', 'en');
      expect(await search('neon')).toEqual([]);
      await run("update accounts set status = 'active'");
      expect(await search('neon')).toContain('one');
    }
    await run('delete from accounts');
    expect(await search('neon')).toEqual([]);
  });

  it('is an earlier name, of template or author', async () => {
    await offer('one', 'Oldname', 'en');
    await offer('two', 'Other', 'en');
    await run(`update templates set search = '{"names":["newname"],"words":[]}' where id = 'one'`);
    await run(`update creators set search = '["berk"]'`);
    for (const typed of ['oldname', 'ayla', 'oldnam']) expect(await search(typed)).toEqual([]);
    expect(await search('newname')).toEqual(['one']);
    expect(await search('berk')).toEqual(['two', 'one']);
    expect((await words()).toSorted()).toEqual(['berk', 'newname', 'other']);
    await run('delete from creators');
    expect(await search('berk')).toEqual([]);
    expect(await search('other')).toEqual(['two']);
  });
});

test('the index is whole after whatever happened', async () => {
  await offer('one', 'Neon night', 'en');
  await offer('two', 'Neon day', 'en');
  await run(
    "update templates set state = 'hidden', search = '{}', popularity = 2 where id = 'one'",
  );
  await run(
    `update templates set state = 'offered', search = '{"names":["neon"]}', category = 'art'`,
  );
  await run('update templates set popularity = 5, trend = 3');
  expect(await search('neon')).toEqual(['two', 'one']);
  const { query } = ctx.db;
  const facets = await query.all(
    sql`select category, listed from template_facets where listed <> 0`,
  );
  expect(facets).toEqual([{ category: 'art', listed: 2 }]);
  const indexed = sql`(select count(*) from template_search where template_search match '"' || word || '"')`;
  const counts = await query.all(
    sql`select word, templates, ${indexed} as indexed from search_words`,
  );
  expect(counts).toEqual([
    { word: 'ayla', templates: 2, indexed: 2 },
    { word: 'neon', templates: 2, indexed: 2 },
  ]);
});

test('what is called exactly so is told apart from those that share its words, in any language', async () => {
  await offer('film', 'Señor Straße', 'es');
  await offer('film-noir', 'Señor Straße nocturno', 'es');
  const titled = async (typed: string, page = 0) =>
    (await lookForTemplates(ctx, typed, { page, size: MOST })).titled.map(({ id }) => id);
  expect((await search('senor')).toSorted()).toEqual(['film', 'film-noir']);
  for (const typed of ['Señor Straße', ' SENOR  strasse! ', 'senor-strasse'])
    expect(await titled(typed)).toEqual(['film']);
  for (const typed of ['señor', 'strasse señor', 'señor straße noct', '', '!'])
    expect(await titled(typed)).toEqual([]);
  expect(await titled('señor straße', 1)).toEqual([]);
});
