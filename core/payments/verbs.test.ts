import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { insertSubscription } from '../../db/subscriptions.ts';
import { addPerson, buy } from '../credits/testing/people.ts';
import type { PaymentProvider } from '../payment-providers/provider.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { openCheckout } from './open-checkout.ts';
import { askRefund } from './refunds/refund-request.ts';
import { changeSubscription } from './subscriptions/change-subscription.ts';

const place = { surface: 'playground', chatId: 'chat-ada', address: '{}' } as const;
const unused = () => Promise.reject(new Error('not asked here'));
const stripe: PaymentProvider = {
  id: 'stripe',
  open: unused,
  checkoutStatus: unused,
  find: unused,
  refund: unused,
};

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({
    payments: [stripe],
    operators: [{ surface: 'telegram', userId: '7', role: 'owner' }],
  });
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

const change = (changes: Parameters<typeof changeAccount>[2]) =>
  ctx.db.commit([changeAccount(ctx.db.query, 'ada', changes)]);
const kinds = async () => (await ctx.db.query.query.tasks.findMany()).map(({ kind }) => kind);

describe('opening a checkout', () => {
  const open = (who = 'ada', of: { id?: string; product?: string } = {}) =>
    openCheckout(ctx, as(who), {
      accountId: 'ada',
      product: 'spark',
      provider: 'stripe',
      locale: 'en',
      place,
      trace: 'test',
      ...of,
    });

  it('stores the wish and has the page asked for, once an id', async () => {
    const [first, again] = await Promise.all([1, 2].map(() => open('ada', { id: 'c1' })));
    if (!first || !again) throw new Error('two');
    expect(await perform(ctx, first)).toBe('c1');
    await expect(perform(ctx, again)).rejects.toMatchObject(refusedAs('done-before'));
    const rows = await ctx.db.query.query.checkouts.findMany();
    expect(rows).toMatchObject([{ product: 'spark', amountCents: 499, credits: 300 }]);
    expect((await kinds()).toSorted()).toEqual(['judge-account', 'open-checkout']);
  });

  it('takes what is on sale there at its price, and no second subscription', async () => {
    await expect(open('ada', { product: 'gold' })).rejects.toMatchObject(refusedAs('not-for-sale'));
    await subscribe();
    await expect(open('ada', { product: 'pro' })).rejects.toMatchObject(refusedAs('done-before'));
  });

  it('waits after many', async () => {
    const { most, windowMs } = ctx.rules.fraud.checkoutsOpened;
    for (let i = 0; i < most; i += 1) await perform(ctx, await open());
    const until = ctx.now() + windowMs;
    await expect(open()).rejects.toMatchObject(refusedAs('too-many-checkouts', { until }));
  });

  it('is not for strangers, nor for accounts that are held, suspended or erased', async () => {
    await expect(open('ben')).rejects.toMatchObject(refusedAs('forbidden'));
    await change({ heldAt: 1 });
    await expect(open()).rejects.toMatchObject(refusedAs('held'));
    await change({ status: 'suspended' });
    await expect(open()).rejects.toMatchObject(refusedAs('suspended'));
    await change({ status: 'erased' });
    await expect(open()).rejects.toMatchObject(refusedAs('not-found'));
  });
});

describe('asking for money back', () => {
  it('reaches the operators once, from who paid', async () => {
    const checkoutId = await buy(ctx, 'ada');
    const ask = (who: string) => askRefund(ctx, as(who), { checkoutId });
    await expect(ask('ben')).rejects.toMatchObject(refusedAs('forbidden'));
    const [first, again] = [await ask('ada'), await ask('ada')];
    await perform(ctx, first);
    await expect(perform(ctx, again)).rejects.toMatchObject(refusedAs('done-before'));
    await expect(ask('ada')).rejects.toMatchObject(refusedAs('done-before'));
    expect((await kinds()).filter((kind) => kind === 'notify')).toHaveLength(1);
  });

  it('is about something that was paid', async () => {
    await expect(askRefund(ctx, as('ada'), { checkoutId: 'none' })).rejects.toMatchObject(
      refusedAs('not-found'),
    );
  });
});

const subscribe = (state: 'active' | 'ended' = 'active') =>
  ctx.db.commit([
    insertSubscription(ctx.db.query, {
      id: `sub-${state}`,
      accountId: 'ada',
      provider: 'stripe',
      providerId: `p-${state}`,
      state,
      periodEndAt: ctx.now() + 1_000,
      amountCents: 999,
      currency: 'usd',
      createdAt: ctx.now(),
    }),
  ]);

describe('changing a subscription', () => {
  const end = (who: string, id = 'sub-active') =>
    changeSubscription(ctx, as(who), { id, to: 'end', locale: 'en', place });

  it('is one wish while it is open, and its owner’s', async () => {
    await subscribe();
    await expect(end('ben')).rejects.toMatchObject(refusedAs('forbidden'));
    for (let times = 0; times < 2; times += 1) await perform(ctx, await end('ada'));
    expect((await kinds()).filter((kind) => kind === 'change-subscription')).toHaveLength(1);
  });

  it('is about one that lasts', async () => {
    await subscribe('ended');
    for (const id of ['sub-ended', 'none'])
      await expect(end('ada', id)).rejects.toMatchObject(refusedAs('not-found'));
  });

  it('is not for who is suspended', async () => {
    await subscribe();
    await change({ status: 'suspended' });
    await expect(end('ada')).rejects.toMatchObject(refusedAs('suspended'));
  });
});
