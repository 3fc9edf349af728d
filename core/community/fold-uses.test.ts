import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.node.ts';
import { templateUses } from '../../db/schema/schema.ts';
import { discountUses } from '../../db/template-uses.ts';
import { GALLERY_RULES } from '../rules/gallery-rules.ts';
import { galleryPage } from '../templates/catalogue.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { offerAuthored, testTemplate } from '../testing/templates.ts';
import { foldTemplateUses, weightOf } from './fold-uses.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
  for (const id of ['one', 'two'])
    await offerAuthored(ctx, testTemplate({ id }), { author: 'ayla' });
});
afterEach(() => ctx.dispose());

let uses = 0;
const use = (templateId: string, times = 1, of: { counts?: boolean; by?: string } = {}) =>
  ctx.db.commit(
    Array.from({ length: times }, () => {
      uses += 1;
      return ctx.db.query.insert(templateUses).values({
        generationId: `g-${uses}`,
        templateId,
        accountId: of.by ?? 'bea',
        authorAccountId: 'ayla',
        counts: of.counts ?? true,
        createdAt: ctx.now(),
      });
    }),
  );
const rows = async () =>
  Object.fromEntries(
    (await ctx.db.query.query.templates.findMany()).map(({ id, uses, trend, popularity }) => [
      id,
      { uses, trend, popularity },
    ]),
  );
const trending = async () =>
  (await galleryPage(ctx, {}, 'trending', { size: 9, from: null })).templates.map(({ id }) => id);

it('adds each use once, whoever folds and however often', async () => {
  await use('one', 12);
  await use('two', 3);
  await use('two', 5, { counts: false });
  const other = await openDatabase({ url: `file:${join(ctx.directory, 'test.db')}` });
  await Promise.all([foldTemplateUses(ctx), foldTemplateUses({ ...ctx, db: other })]);
  await foldTemplateUses(ctx);
  await other.close();
  expect(await rows()).toMatchObject({
    one: { uses: 12, popularity: 2 },
    two: { uses: 3, popularity: 1 },
  });
  expect((await rows()).two?.trend).toBeCloseTo(3 * weightOf(ctx.now()), 280);
});

it('adds nothing where the batch did not arrive, and all of it the next time', async () => {
  await use('one', 4);
  const failing = { ...ctx.db, commit: () => Promise.reject(new Error('gone')) };
  await expect(foldTemplateUses({ ...ctx, db: failing })).rejects.toThrow('gone');
  expect((await rows()).one?.uses).toBe(0);
  await foldTemplateUses(ctx);
  expect((await rows()).one?.uses).toBe(4);
});

it('lets what was used of late overtake what was used more, long ago', async () => {
  await use('one', 8);
  await foldTemplateUses(ctx);
  expect(await trending()).toEqual(['one', 'two']);
  ctx.clock.advance(2 * GALLERY_RULES.trendHalfLifeMs);
  await use('two', 1);
  await foldTemplateUses(ctx);
  expect(await trending()).toEqual(['one', 'two']);
  await use('two', 2);
  await foldTemplateUses(ctx);
  expect(await trending()).toEqual(['two', 'one']);
});

it('takes out again what turns out to be a ring’s, from number and trend', async () => {
  await use('one', 8, { by: 'ring' });
  await use('two', 1);
  await foldTemplateUses(ctx);
  expect(await trending()).toEqual(['one', 'two']);
  await ctx.db.commit(discountUses(ctx.db.query, { accountIds: ['ring', 'ayla'], since: 0 }));
  expect(await trending()).toEqual(['two', 'one']);
  expect((await rows()).one).toMatchObject({ uses: 0, trend: 0 });
});

it('has room for the years to come', () => {
  for (const year of [2026, 2036, 2045]) {
    const weight = weightOf(Date.UTC(year, 0, 1));
    expect(weight).toBeGreaterThan(0);
    expect(weight * 1e9).toBeLessThan(Number.MAX_VALUE);
    expect(weight + weight / 1e6).toBeGreaterThan(weight);
  }
});
