import { afterEach, beforeEach, expect, it } from 'vitest';
import { accountOf, changeAccount } from '../../db/accounts.ts';
import { grant, spend } from '../../db/ledger.ts';
import { addPerson, buy, followUp, said } from '../credits/testing/people.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { afterSpending, endLowBalance } from './low-balance.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
  await addPerson(ctx, 'ada', { createdAt: ctx.now() - 90 * 24 * 60 * 60_000 });
});
afterEach(() => ctx.dispose());

let spends = 0;
const give = (credits: number) =>
  ctx.db.commit([
    ...grant(ctx.db.query, { accountId: 'ada', id: `g${spends}`, credits, now: ctx.now() }),
    endLowBalance(ctx.db.query, 'ada'),
  ]);
/** Something was paid for and delivered, which showed this balance. */
const delivered = async (credits: number, left: number) => {
  spends += 1;
  const account = await accountOf(ctx.db.query, 'ada');
  await ctx.db.commit(
    spend(ctx.db.query, { accountId: 'ada', generationId: `x${spends}`, credits, now: ctx.now() }),
  );
  const after = afterSpending(ctx, account, left);
  if (after.length > 0) await ctx.db.commit(after);
  await followUp(ctx);
  ctx.clock.advance(1_000);
};
const told = async () => (await said(ctx)).filter((line) => line.includes('low.notice')).length;

it('tells a low once, however many messages follow, and the next low again', async () => {
  await give(60);
  await delivered(10, 50);
  expect(await told()).toBe(0);
  await delivered(30, 20);
  await delivered(10, 10);
  expect(await told()).toBe(1);
  await buy(ctx, 'ada');
  await delivered(10, 300);
  await delivered(290, 10);
  await delivered(10, 0);
  expect(await told()).toBe(2);
});

it('tells it once where two deliveries end at the same moment', async () => {
  await give(40);
  const account = await accountOf(ctx.db.query, 'ada');
  await ctx.db.commit(
    spend(ctx.db.query, { accountId: 'ada', generationId: 'x', credits: 20, now: ctx.now() }),
  );
  await ctx.db.commit(afterSpending(ctx, account, 20));
  await followUp(ctx);
  // The other one had read the account before.
  await ctx.db.commit(afterSpending(ctx, account, 20));
  await followUp(ctx);
  expect(await told()).toBe(1);
});

it('ends the low where a balance came up without a purchase, as by a refund', async () => {
  await give(60);
  await delivered(40, 20);
  await ctx.db.commit(
    grant(ctx.db.query, { accountId: 'ada', id: 'back', credits: 60, now: ctx.now() }),
  );
  await delivered(10, 70);
  await delivered(60, 10);
  expect(await told()).toBe(2);
});

it('says nothing to who wants no reminders', async () => {
  await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { expiryNotices: false })]);
  await give(40);
  await delivered(20, 20);
  expect(await told()).toBe(0);
});

it('says nothing that is not so any more', async () => {
  await give(40);
  const account = await accountOf(ctx.db.query, 'ada');
  await ctx.db.commit(afterSpending(ctx, account, 20));
  await buy(ctx, 'ada');
  await followUp(ctx);
  expect(await told()).toBe(0);
});
