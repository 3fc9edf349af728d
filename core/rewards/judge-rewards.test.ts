import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { audit } from '../../db/audit.ts';
import { eraseRows } from '../../db/erasure.ts';
import { openHolds } from '../../db/holds.ts';
import { balanceOf, clawback } from '../../db/ledger.ts';
import { rewardRings, templateRewards, templates, templateUses } from '../../db/schema/schema.ts';
import { addPerson, buy, moveMoney, said } from '../credits/testing/people.ts';
import { applyHoldDecision } from '../fraud/hold.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { rewardJudge } from './judge-rewards.ts';
import { addAuthor, offerTemplate, runRewardTasks, useTemplate } from './testing/authors.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BOSS = { surface: 'playground', userId: 'boss', role: 'owner' } as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators: [BOSS] });
  await addPerson(ctx, 'boss');
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});

const LONG_AGO = 400 * DAY;
/** Makes authors, each with a template of their name. */
async function authors(...ids: string[]): Promise<void> {
  for (const id of ids) {
    await addAuthor(ctx, id, { createdAt: ctx.now() - LONG_AGO });
    await offerTemplate(ctx, id, { id: `of-${id}` });
  }
}
/** Has somebody use an author's template a few times. */
async function use(userId: string, authorId: string, times: number, free = false): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    ctx.clock.advance(1_000);
    await useTemplate(ctx, userId, `of-${authorId}`, { free });
  }
}
async function judged(): Promise<void> {
  ctx.clock.advance(6 * MINUTE);
  await runRewardTasks(ctx);
}
const earned = async (id: string) => {
  const rows = await ctx.db.query.select().from(templateRewards);
  return rows
    .filter((row) => row.authorAccountId === id && row.state === 'given')
    .reduce((sum, { credits }) => sum + credits, 0);
};
const rings = () => ctx.db.query.select().from(rewardRings);

describe('a ring', () => {
  it('of five accounts earns nothing: what it had earned goes back, and nothing comes after', async () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    await authors(...five);
    for (const [i, id] of five.entries()) await use(id, five[(i + 1) % 5] ?? '', 3);
    expect(await earned('a')).toBe(6);
    await judged();
    for (const id of five) expect([id, await earned(id)]).toEqual([id, 0]);
    expect(new Set((await rings()).map(({ accountId }) => accountId))).toEqual(new Set(five));
    for (const id of five) await use(id, five.find((other) => other !== id) ?? '', 2);
    await judged();
    for (const id of five) expect([id, await earned(id)]).toEqual([id, 0]);
    const found = await ctx.db.query.select().from(templateUses);
    expect(found.filter(({ counts }) => counts)).toEqual([]);
  });

  it('of two is told to its authors and to operators, soberly and once', async () => {
    await authors('a', 'b');
    await use('a', 'b', 3);
    await use('b', 'a', 3);
    await runRewardTasks(ctx);
    await judged();
    await judged();
    const lines = (await said(ctx)).filter((line) => !line.includes('rewards.earned'));
    expect(lines.toSorted()).toEqual([
      'chat-a rewards.taken-back rewards.contest',
      'chat-b rewards.taken-back rewards.contest',
      'chat-boss rewards.ring',
    ]);
    expect(await openHolds(ctx.db.query, 5)).toEqual([]);
  });

  it('takes nothing from what others bring its authors', async () => {
    await authors('a', 'b');
    await addPerson(ctx, 'cleo', { createdAt: ctx.now() - LONG_AGO });
    await use('cleo', 'a', 1);
    await use('a', 'b', 3);
    await use('b', 'a', 3);
    await judged();
    expect([await earned('a'), await earned('b')]).toEqual([2, 0]);
    await use('cleo', 'a', 1);
    await judged();
    expect(await earned('a')).toBe(4);
  });

  it('is none where authors whom many use like each other’s work', async () => {
    await authors('a', 'b');
    for (let i = 0; i < 7; i += 1) {
      await addPerson(ctx, `u${i}`, { createdAt: ctx.now() - LONG_AGO });
      await use(`u${i}`, 'a', 1);
      await use(`u${i}`, 'b', 1);
    }
    await use('a', 'b', 3);
    await use('b', 'a', 3);
    await judged();
    expect([await earned('a'), await earned('b'), await rings()]).toEqual([20, 20, []]);
  });

  it('is noted once, and counts once against each, where two of it are looked at in one moment', async () => {
    await authors('a', 'b');
    await use('a', 'b', 3);
    await use('b', 'a', 3);
    const judge = rewardJudge(ctx);
    const task = { kind: 'judge-rewards', payload: '', attempt: 1 } as const;
    await Promise.all(['a', 'b'].map((subject) => judge({ ...task, subject })));
    const found = await rings();
    expect(new Set(found.map(({ ringId }) => ringId)).size).toBe(1);
    expect(found).toHaveLength(2);
    expect(await openHolds(ctx.db.query, 5)).toEqual([]);
    expect([await earned('a'), await earned('b')]).toEqual([0, 0]);
  });

  it('is found sooner among new accounts', async () => {
    for (const id of ['a', 'b']) {
      await addAuthor(ctx, id);
      await offerTemplate(ctx, id, { id: `of-${id}` });
    }
    await use('a', 'b', 2);
    await use('b', 'a', 2);
    await judged();
    expect([await earned('a'), await earned('b')]).toEqual([0, 0]);
  });

  it('that goes on with other accounts is held, and judged anew after a release', async () => {
    await authors('a', 'b', 'c');
    await use('a', 'b', 3);
    await use('b', 'a', 3);
    await judged();
    await use('a', 'c', 3);
    await use('c', 'a', 6);
    await judged();
    const [hold] = await openHolds(ctx.db.query, 5);
    expect(hold).toMatchObject({ accountId: 'a', cause: 'reward-ring' });
    if (!hold) throw new Error('not held');
    const decided = { decision: 'released', by: 'boss', now: ctx.now() } as const;
    await ctx.db.commit(await applyHoldDecision(ctx, hold, decided));
    expect((await rings()).some(({ accountId }) => accountId === 'a')).toBe(false);
    await use('b', 'a', 1);
    await judged();
    expect(await earned('a')).toBe(2);
  });

  it('is taken out of the figures of its templates', async () => {
    await authors('a', 'b');
    await use('a', 'b', 3);
    const q = ctx.db.query;
    await q.update(templateUses).set({ foldedAt: ctx.now() });
    await q.update(templates).set({ uses: 5 });
    await use('b', 'a', 3);
    await judged();
    const rows = await q.select().from(templates);
    expect(rows.map(({ id, uses }) => [id, uses])).toEqual([
      ['of-a', 5],
      ['of-b', 2],
    ]);
  });
});

describe('a crowd that is there for one author alone', () => {
  const crowd = ['n1', 'n2', 'n3'];
  beforeEach(async () => {
    await authors('a');
    for (const id of crowd) await addPerson(ctx, id);
  });

  it('brings nothing, and its author is not held for it', async () => {
    for (const id of crowd) await use(id, 'a', 10, true);
    await judged();
    expect(await earned('a')).toBe(0);
    expect((await rings()).map(({ cause }) => cause)).toEqual(Array(4).fill('crowd'));
    await judged();
    expect(await openHolds(ctx.db.query, 5)).toEqual([]);
  });

  it.each([
    ['pays', async () => use('n1', 'a', 1)],
    [
      'made something else too',
      async () => {
        await authors('z');
        await use('n1', 'z', 1, true);
      },
    ],
    [
      'has paid before',
      async () => ctx.db.commit([changeAccount(ctx.db.query, 'n1', { paidAt: 1 })]),
    ],
  ])('is none where one of the three %s', async (_name, differ) => {
    await differ();
    for (const id of crowd) await use(id, 'a', 10, true);
    await judged();
    expect(await rings()).toEqual([]);
    expect(await earned('a')).toBeGreaterThan(40);
  });
});

describe('where the money behind uses goes back', () => {
  beforeEach(async () => {
    await authors('a');
    await addPerson(ctx, 'bob');
  });
  /** Has half of a purchase refunded, and its credits taken back. */
  async function refundHalf(checkoutId: string): Promise<void> {
    await moveMoney(ctx, checkoutId, { status: 'paid', refundedCents: 150 });
    const of = { accountId: 'bob', checkoutId, credits: 15, sequence: 0, now: ctx.now() };
    await ctx.db.commit(clawback(ctx.db.query, of));
  }

  it('the rewards of the newest go back, as far as the debt reaches, once', async () => {
    const checkoutId = await buy(ctx, 'bob', { credits: 30, amountCents: 300 });
    for (let i = 0; i < 3; i += 1) {
      ctx.clock.advance(1_000);
      await useTemplate(ctx, 'bob', 'of-a', { hasCredits: true });
    }
    expect([await earned('a'), await balanceOf(ctx.db.query, 'bob')]).toEqual([6, 0]);
    await refundHalf(checkoutId);
    for (let i = 0; i < 3; i += 1) {
      await runRewardTasks(ctx);
      await ctx.db.commit([judgeSoon(ctx.db.query, 'bob', ctx.now())]);
    }
    expect([await earned('a'), await balanceOf(ctx.db.query, 'a')]).toEqual([2, 2]);
  });

  it('nothing goes back while the credits are still there', async () => {
    const checkoutId = await buy(ctx, 'bob', { credits: 30, amountCents: 300 });
    await useTemplate(ctx, 'bob', 'of-a', { hasCredits: true });
    await refundHalf(checkoutId);
    await runRewardTasks(ctx);
    expect(await earned('a')).toBe(2);
  });

  it('leaving first saves nothing', async () => {
    const checkoutId = await buy(ctx, 'bob', { credits: 20, amountCents: 300 });
    await useTemplate(ctx, 'bob', 'of-a', { hasCredits: true });
    await useTemplate(ctx, 'bob', 'of-a', { hasCredits: true });
    await ctx.db.commit(eraseRows('bob', []));
    await ctx.db.query.run("delete from tasks where subject = 'bob'");
    await ctx.db.commit(
      clawback(ctx.db.query, {
        ...{ accountId: 'bob', checkoutId },
        credits: 15,
        sequence: 0,
        now: ctx.now(),
      }),
    );
    await ctx.db.query.run(
      `update payments set refunded_cents = 225 where checkout_id = '${checkoutId}'`,
    );
    await ctx.db.commit([judgeSoon(ctx.db.query, 'bob', ctx.now())]);
    await runRewardTasks(ctx);
    expect([await earned('a'), await balanceOf(ctx.db.query, 'a')]).toEqual([0, 0]);
  });
});
