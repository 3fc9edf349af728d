import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { audit } from '../../db/audit.ts';
import { noteDeparture } from '../../db/departures.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { insertHold } from '../../db/holds.ts';
import { balanceOf, move } from '../../db/ledger.ts';
import { identities, templateRewards, templates, templateUses } from '../../db/schema/schema.ts';
import { suspend } from '../accounts/suspension.ts';
import { addPerson, buy } from '../credits/testing/people.ts';
import { hashOf } from '../departures/returning-user.ts';
import { endGeneration } from '../generations/end.ts';
import { DEFAULT_REWARD_RULES } from '../rules/reward-rules.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { useStatements } from './book-use.ts';
import { addAuthor, deliverUse, offerTemplate, startUse, useTemplate } from './testing/authors.ts';

const DAY = 24 * 60 * 60_000;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({
    rules: { ...DEFAULT_RULES, rewards: { ...DEFAULT_REWARD_RULES, freeUsesADay: 2 } },
  });
  await addAuthor(ctx, 'ada');
  await addPerson(ctx, 'bob');
  await offerTemplate(ctx, 'ada', { id: 'glow' });
  await offerTemplate(ctx, 'ada', { id: 'orbit', kind: 'video', durationSeconds: 4 });
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});

const earned = (id = 'ada') => balanceOf(ctx.db.query, id);
const uses = () => ctx.db.query.select().from(templateUses);
const rewards = () => ctx.db.query.select().from(templateRewards);

describe('a delivered generation from another person’s template', () => {
  it('brings its author credits by its kind, in the batch of the delivery', async () => {
    await useTemplate(ctx, 'bob', 'glow');
    expect(await earned()).toBe(2);
    await useTemplate(ctx, 'bob', 'orbit', { kind: 'video', credits: 60 });
    expect(await earned()).toBe(10);
    expect(await uses()).toMatchObject([{ counts: true, authorAccountId: 'ada', version: 1 }, {}]);
  });

  it('brings what was made brings, whatever later versions of the template make', async () => {
    const use = await startUse(ctx, 'bob', 'glow');
    await ctx.db.commit([
      ctx.db.query.update(templates).set({ kind: 'video' }).where(eq(templates.id, 'glow')),
    ]);
    await deliverUse(ctx, use);
    expect(await earned()).toBe(2);
  });

  it('brings them once, however often it is delivered, and never where the batch is refused', async () => {
    const use = await startUse(ctx, 'bob', 'glow');
    await deliverUse(ctx, use);
    await expect(deliverUse(ctx, use)).rejects.toThrow();
    const late = await useStatements(ctx, use);
    await ctx.db.commit(late);
    expect([await earned(), (await rewards()).length, (await uses()).length]).toEqual([2, 1, 1]);
  });

  it.each(['before', 'after'])(
    'is booked once where the process dies %s the batch',
    async (when) => {
      const use = await startUse(ctx, 'bob', 'glow');
      const { commit } = ctx.db;
      ctx.db.commit = async (statements) => {
        ctx.db.commit = commit;
        if (when === 'after') await commit(statements);
        throw new DatabaseUnavailable();
      };
      await expect(deliverUse(ctx, use)).rejects.toThrow(DatabaseUnavailable);
      await deliverUse(ctx, use).catch(() => undefined);
      expect([await earned(), (await rewards()).length]).toEqual([2, 1]);
    },
  );

  it('brings nothing before it is delivered, nor where it fails, is cancelled or refused', async () => {
    for (const state of ['failed', 'cancelled', 'rejected'] as const) {
      const use = await startUse(ctx, 'bob', 'glow');
      // Statements of a delivery that came too late.
      const used = await useStatements(ctx, use);
      const row = await ctx.db.query.query.generations.findFirst({
        where: (g, { eq }) => eq(g.id, use.id),
      });
      if (!row) throw new Error('none');
      await endGeneration(ctx, row, { state, failure: null, refund: state !== 'rejected' });
      await ctx.db.commit(used);
    }
    expect([await earned(), await uses(), await rewards()]).toEqual([0, [], []]);
  });

  it('brings what the region or the best promotion says', async () => {
    const { rewards: usual } = ctx.rules;
    const now = ctx.now();
    ctx.rules = {
      ...ctx.rules,
      rewards: {
        ...usual,
        regions: { de: { image: 3 } },
        promotions: [
          { from: now, until: now + DAY, template: 'glow', image: 6 },
          { from: now, until: now + DAY, category: 'poster', image: 5 },
        ],
      },
    };
    await useTemplate(ctx, 'bob', 'glow');
    expect(await earned()).toBe(6);
    ctx.clock.advance(DAY);
    await ctx.db.commit([changeAccount(ctx.db.query, 'bob', { locale: 'de' })]);
    await useTemplate(ctx, 'bob', 'glow');
    expect(await earned()).toBe(9);
  });
});

describe('the most of a day', () => {
  it('that a user brings an author is never exceeded, by however many deliveries at once', async () => {
    const open = [];
    for (let i = 0; i < 20; i += 1) open.push(await startUse(ctx, 'bob', 'glow'));
    await Promise.all(open.map((use) => deliverUse(ctx, use)));
    expect([await earned(), (await uses()).length]).toEqual([24, 20]);
    await addPerson(ctx, 'cleo');
    await useTemplate(ctx, 'cleo', 'glow');
    expect(await earned()).toBe(26);
    ctx.clock.advance(DAY);
    await useTemplate(ctx, 'bob', 'glow');
    expect(await earned()).toBe(28);
  });

  it('holds across leaving and coming back', async () => {
    for (let i = 0; i < 12; i += 1) await useTemplate(ctx, 'bob', 'glow');
    const of = { surface: 'playground', userId: 'bob' };
    const now = ctx.now();
    const times = { now, hourAgo: now - 1, forgetAt: now + DAY, standingForgetAt: now + DAY };
    await addPerson(ctx, 'bob-again');
    await ctx.db.commit([
      noteDeparture({
        personHash: await hashOf(ctx, of),
        accountId: 'bob',
        day: '2026-11-20',
        ...times,
      }),
    ]);
    await ctx.db.query.delete(identities);
    await ctx.db.commit([
      ctx.db.query.insert(identities).values({ ...of, accountId: 'bob-again', createdAt: now }),
    ]);
    await useTemplate(ctx, 'bob-again', 'glow');
    expect(await earned()).toBe(24);
  });

  it('that free pictures bring an author is reached by few; paid ones go on', async () => {
    for (const id of ['f1', 'f2', 'f3']) {
      await addPerson(ctx, id);
      await useTemplate(ctx, id, 'glow', { free: true });
    }
    expect([await earned(), (await uses()).length]).toEqual([4, 3]);
    await useTemplate(ctx, 'f3', 'glow');
    expect(await earned()).toBe(6);
  });
});

describe('nothing is earned', () => {
  it('by one’s own use, which counts for nothing', async () => {
    await useTemplate(ctx, 'ada', 'glow', { free: true });
    expect([await earned(), await rewards()]).toEqual([0, []]);
    expect(await uses()).toMatchObject([{ counts: false }]);
  });

  it('by a second account that is known by the same mail address', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { email: 'a.da+x@gmail.com' })]);
    await buy(ctx, 'bob', { billingEmail: 'ADA@googlemail.com' });
    await useTemplate(ctx, 'bob', 'glow');
    expect([await earned(), await rewards()]).toEqual([0, []]);
    expect(await uses()).toMatchObject([{ counts: false }]);
  });

  it.each(['held', 'suspended', 'erased'])(
    'while the author is %s; the delivery goes on',
    async (how) => {
      const use = await startUse(ctx, 'bob', 'glow');
      const q = ctx.db.query;
      const now = ctx.now();
      const hold = { id: 'h', accountId: 'ada', cause: 'disputes', evidence: '{}', createdAt: now };
      if (how === 'held') await ctx.db.commit(insertHold(q, hold));
      if (how === 'suspended') await ctx.db.commit(await suspend(q, 'ada', now));
      if (how === 'erased') await q.run("update accounts set status = 'erased' where id = 'ada'");
      await deliverUse(ctx, use);
      expect([await earned(), (await uses()).length]).toEqual([0, 1]);
      await q.run("update accounts set status = 'active' where id = 'ada'");
    },
  );

  it('where test money pays any part of it', async () => {
    await ctx.db.query.run(`insert into balances (account_id, credits, floor_credits, test_credits)
      values ('bob', 0, 0, 0) on conflict do nothing`);
    const checkout = await buy(ctx, 'bob', { amountCents: 0, credits: 0 });
    await ctx.db.query.run(`update payments set is_test = 1 where checkout_id = '${checkout}'`);
    await ctx.db.query.run(`update checkouts set credits = 8 where id = '${checkout}'`);
    await ctx.db.commit(
      move(ctx.db.query, {
        ...{ accountId: 'bob', key: `purchase:${checkout}`, reference: checkout, credits: 8 },
        ...{ reason: 'purchase', against: 'sales', testMoney: 'brings', now: ctx.now() },
      }),
    );
    await ctx.db.commit(
      move(ctx.db.query, {
        ...{ accountId: 'bob', key: 'grant:x:bob', reference: 'x', credits: 2 },
        ...{ reason: 'grant', against: 'promotion', now: ctx.now() },
      }),
    );
    await useTemplate(ctx, 'bob', 'glow', { testMoneyPays: true });
    expect([await earned(), (await uses()).length]).toEqual([0, 1]);
  });

  it('by a free picture of a Pro that test money paid', async () => {
    const proUntil = ctx.now() + DAY;
    await ctx.db.commit([changeAccount(ctx.db.query, 'bob', { proUntil, realProUntil: null })]);
    await useTemplate(ctx, 'bob', 'glow', { free: true });
    await ctx.db.commit([changeAccount(ctx.db.query, 'bob', { proUntil: null })]);
    expect(await earned()).toBe(0);
  });

  it('by an official template, whose use counts', async () => {
    await ctx.db.query.run("update templates set author_account_id = null where id = 'glow'");
    await useTemplate(ctx, 'bob', 'glow');
    expect(await uses()).toMatchObject([{ counts: true, authorAccountId: null }]);
    expect(await rewards()).toEqual([]);
  });
});

it('a schema guard refuses a reward for an own use, and a change of what was given', async () => {
  await useTemplate(ctx, 'bob', 'glow');
  const q = ctx.db.query;
  await expect(
    ctx.db.commit([q.update(templateRewards).set({ credits: 9 })]),
  ).rejects.toMatchObject({ code: 'reward-changed' });
  const own = { generationId: 'x', authorAccountId: 'ada', accountId: 'ada', templateId: 'glow' };
  const more = { credits: 2, day: '2026-11-20', state: 'given', createdAt: 1 } as const;
  await expect(
    ctx.db.commit([q.insert(templateRewards).values({ ...own, ...more })]),
  ).rejects.toMatchObject({ code: 'reward-own' });
});
