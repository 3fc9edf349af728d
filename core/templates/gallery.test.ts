import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { GalleryOrder, Part } from '../../db/gallery.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { offerAuthored, offerTemplates, testTemplate } from '../testing/templates.ts';
import { type GalleryFilter, galleryPage, templateById, templatePage } from './catalogue.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const run = (text: string) => ctx.db.commit([{ toSQL: () => ({ sql: text, params: [] }) }]);
const offer = async (
  id: string,
  of: Parameters<typeof testTemplate>[0] | object = {},
  more = {},
) => {
  ctx.clock.advance(1_000);
  await offerAuthored(ctx, testTemplate({ id, ...of }), { author: 'ayla', ...more });
};
const page = async (
  order: GalleryOrder,
  filter: GalleryFilter = {},
  from: Part['from'] | null = null,
  size = 50,
) => {
  const { templates, ...rest } = await galleryPage(ctx, filter, order, { size, from });
  return { ids: templates.map(({ id }) => id), ...rest };
};

describe('the gallery', () => {
  it('shows official ones in their order and then the newest, the newest, or the most used of late', async () => {
    await offerTemplates(
      ctx,
      ['b', 'a'].map((id) => testTemplate({ id })),
    );
    for (const id of ['one', 'two', 'three']) await offer(id, { category: id });
    await run("update templates set trend = 5 where id = 'two'");
    await run("update templates set trend = 7 where id = 'a'");
    expect((await page('official')).ids).toEqual(['b', 'a', 'three', 'two', 'one']);
    expect((await page('new')).ids.slice(0, 3)).toEqual(['three', 'two', 'one']);
    expect((await page('trending')).ids.slice(0, 2)).toEqual(['a', 'two']);
    expect((await page('new')).count).toBe(5);
  });

  it('has every filter, and each with each', async () => {
    await offer('image-de', { category: 'art', priceCredits: 0 }, { language: 'de' });
    await offer('image-tr', { category: 'art', priceCredits: 40 }, { language: 'tr' });
    await offer('video-all', {
      kind: 'video',
      durationSeconds: 4,
      category: 'fun',
      needs: 'photo',
    });
    const of = async (filter: GalleryFilter) => {
      const { ids, count } = await page('new', filter);
      expect(count).toBe(ids.length);
      return ids.toSorted();
    };
    expect(await of({ category: 'art' })).toEqual(['image-de', 'image-tr']);
    expect(await of({ kind: 'video' })).toEqual(['video-all']);
    expect(await of({ language: 'de' })).toEqual(['image-de', 'video-all']);
    expect(await of({ price: 'free' })).toEqual(['image-de']);
    expect(await of({ price: 'usual' })).toEqual(['image-de', 'video-all']);
    expect(await of({ needs: 'photo' })).toEqual(['video-all']);
    expect(await of({ category: 'art', language: 'tr', kind: 'image' })).toEqual(['image-tr']);
    expect(await of({ category: 'art', kind: 'video' })).toEqual([]);
  });

  it('takes the list’s own price for usual, and what is more for more', async () => {
    const { imageCredits, videoMinimumCredits } = DEFAULT_RULES;
    const video = { kind: 'video', durationSeconds: 4 };
    await offer('image', { priceCredits: imageCredits });
    await offer('image-more', { priceCredits: imageCredits + 1 });
    await offer('video', { ...video, priceCredits: videoMinimumCredits });
    await offer('video-more', { ...video, priceCredits: videoMinimumCredits + 1 });
    expect((await page('new', { price: 'usual' })).ids).toEqual(['video', 'image']);
  });

  it('goes on and back from any template, in every order, with nothing twice or left out', async () => {
    await offerTemplates(
      ctx,
      ['z', 'y', 'x'].map((id) => testTemplate({ id })),
    );
    for (let i = 0; i < 14; i += 1)
      await offer(`t-${i}`, {
        category: ['art', 'fun', null][i % 3],
        kind: i % 2 ? 'image' : 'video',
        durationSeconds: i % 2 ? 0 : 4,
      });
    for (let i = 0; i < 14; i += 3)
      await run(`update templates set trend = ${i % 4} where id = 't-${i}'`);
    for (const order of ['official', 'new', 'trending'] as const)
      for (const filter of [{}, { category: 'art' }, { kind: 'video' as const }]) {
        const all = (await page(order, filter)).ids;
        const seen: string[] = [];
        let last: Awaited<ReturnType<typeof page>> | null = null;
        do {
          const from = last && { templateId: last.ids.at(-1) ?? '', side: 'after' as const };
          const next = await page(order, filter, from, 4);
          expect(next.hasBefore).toBe(last !== null);
          if (last) {
            const before = { templateId: next.ids[0] ?? '', side: 'before' as const };
            const back = await page(order, filter, before, 4);
            expect(back.ids).toEqual(last.ids);
            expect(back.hasAfter).toBe(true);
            expect(back.hasBefore).toBe(seen.length > 4);
          }
          seen.push(...next.ids);
          last = next;
        } while (last.hasAfter);
        expect(seen).toEqual(all);
      }
  });

  it('goes on from a template that is no longer listed', async () => {
    for (const id of ['one', 'two', 'three']) await offer(id);
    await run("update templates set state = 'removed' where id = 'two'");
    for (const order of ['official', 'new', 'trending'] as const)
      expect((await page(order, {}, { templateId: 'two', side: 'after' })).ids).toEqual(['one']);
    expect((await page('new', {}, { templateId: 'nobody', side: 'after' })).ids).toEqual([]);
  });

  it('numbers no page further than its bound', async () => {
    for (const id of ['one', 'two', 'three']) await offer(id);
    expect(await templatePage(ctx, {}, { page: 9_999, size: 2 })).toMatchObject({
      page: 1,
      count: 3,
    });
  });
});

test('a template by link is for everybody, a private one and a draft for its author alone', async () => {
  await offer('link', {}, { visibility: 'link' });
  await offer('server', {}, { visibility: 'server' });
  await offer('private', {}, { visibility: 'private' });
  await offer('draft', {}, { state: 'draft' });
  const seen = async (id: string, accountId: string | null) =>
    (await templateById(ctx, id, null, accountId === null ? null : { accountId })) !== null;
  for (const id of ['link', 'server']) expect(await seen(id, null)).toBe(true);
  expect(await seen('private', null)).toBe(false);
  expect(await seen('private', 'mira')).toBe(false);
  expect(await seen('private', 'ayla')).toBe(true);
  // An author tries a draft out before it is offered.
  expect(await seen('draft', 'ayla')).toBe(true);
  for (const other of ['mira', null]) expect(await seen('draft', other)).toBe(false);
  expect((await page('new')).ids).toEqual([]);
});
