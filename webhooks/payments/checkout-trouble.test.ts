import { afterAll, beforeAll, expect, test } from 'vitest';
import { PaymentError } from '../../core/payment-providers/provider.ts';
import { openCheckout } from '../../core/payments/open.ts';
import { pollCheckout } from '../../core/payments/poll.ts';
import { settleCheckout } from '../../core/payments/settle.ts';
import { sweepCheckouts } from '../../core/payments/sweep.ts';
import { RetryLater } from '../../core/tasks/tasks.ts';
import { audit } from '../../db/audit.ts';
import { tasks } from '../../db/schema/schema.ts';
import { openPage, openShop, type Shop } from '../testing/checkout.node.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  expect(await audit(shop.db.query)).toEqual([]);
  await shop.close();
});

test('a provider that is away leaves the checkout opening, then the chat hears that it failed', async () => {
  const provider = shop.ctx.payments[0];
  if (!provider) throw new Error('no provider');
  const away = {
    ...shop.ctx,
    payments: [{ ...provider, open: async () => Promise.reject(gone()) }],
  };
  const gone = () => new PaymentError('unavailable');
  await shop.request('co-away', 'acc-away');
  const task = { subject: 'co-away', payload: '{"locale":"en"}' };
  await expect(openCheckout(away, { ...task, attempt: 1 })).rejects.toThrow(PaymentError);
  expect((await shop.checkout('co-away')).state).toBe('opening');
  await openCheckout(away, { ...task, attempt: 5 });
  expect((await shop.checkout('co-away')).state).toBe('failed');
  await shop.drain();
  expect(shop.heard()).toEqual(['pay.not-opened']);
});

test('settling at the same moment counts once', async () => {
  const { id, accountId, press } = await openPage(shop, 'together');
  await press({ do: 'pay', copies: '0' });
  await Promise.all([1, 2, 3, 4, 5].map(() => settleCheckout(shop.ctx, id)));
  expect(await shop.balance(accountId)).toBe(300);
  await press({ do: 'refund-half', copies: '0' });
  await Promise.all([1, 2, 3, 4, 5].map(() => settleCheckout(shop.ctx, id)));
  expect(await shop.balance(accountId)).toBe(150);
  await shop.settle();
  shop.heard();
});

test('an answer that is older than the books is thrown away', async () => {
  const { id, accountId, press } = await openPage(shop, 'stale');
  await press({ do: 'pay', copies: '0' });
  await settleCheckout(shop.ctx, id);
  const [provider] = shop.ctx.payments;
  if (!provider) throw new Error('no provider');
  let looks = 0;
  const checkoutStatus = async (asked: string) => {
    looks += 1;
    if (looks > 1) return provider.checkoutStatus(asked);
    await press({ do: 'refund-half', copies: '0' });
    const stale = await provider.checkoutStatus(asked);
    await press({ do: 'refund', copies: '0' });
    await settleCheckout(shop.ctx, id);
    return stale;
  };
  await settleCheckout({ ...shop.ctx, payments: [{ ...provider, checkoutStatus }] }, id);
  expect(await shop.balance(accountId)).toBe(0);
  expect((await shop.checkout(id)).state).toBe('refunded');
  await shop.settle();
  shop.heard();
});

test('money that goes back and moves no credits is told once, also by who asked before it was booked', async () => {
  const { id, press } = await openPage(shop, 'held-back');
  await press({ do: 'pay', copies: '0' });
  await settleCheckout(shop.ctx, id);
  await press({ do: 'dispute', copies: '0' });
  await settleCheckout(shop.ctx, id);
  await shop.settle();
  shop.heard();
  await press({ do: 'refund', copies: '0' });
  const [provider] = shop.ctx.payments;
  if (!provider) throw new Error('no provider');
  let looks = 0;
  const checkoutStatus = async (asked: string) => {
    looks += 1;
    const standing = await provider.checkoutStatus(asked);
    if (looks > 1) return standing;
    await settleCheckout(shop.ctx, id);
    await shop.drain();
    return standing;
  };
  await settleCheckout({ ...shop.ctx, payments: [{ ...provider, checkoutStatus }] }, id);
  await shop.settle();
  expect(shop.heard()).toEqual(['refund.returned']);
});

test('checkouts whose tasks were lost are taken up again', async () => {
  const { accountId, press } = await openPage(shop, 'neglected');
  await press({ do: 'pay', copies: '0' });
  await shop.request('co-stuck', 'acc-stuck');
  await shop.db.commit([shop.db.query.delete(tasks)]);
  shop.heard();
  await sweepCheckouts(shop.ctx);
  shop.pass(29 * MINUTE);
  await sweepCheckouts(shop.ctx);
  await shop.drain();
  expect((await shop.checkout('co-stuck')).state).toBe('failed');
  shop.pass(2 * MINUTE);
  await sweepCheckouts(shop.ctx);
  await sweepCheckouts(shop.ctx);
  await shop.drain();
  expect(await shop.balance(accountId)).toBe(300);
  expect(shop.heard()).toEqual(['pay.not-opened', 'pay.paid', 'pay.confirmed']);
  expect(await sweepCheckouts(shop.ctx)).toBe(0);
});

test('checkouts that the provider does not know, or that never end, are given up', async () => {
  const [provider] = shop.ctx.payments;
  if (!provider) throw new Error('no provider');
  const asking = (problem: 'not-found' | 'unavailable') => ({
    ...shop.ctx,
    payments: [
      { ...provider, checkoutStatus: async () => Promise.reject(new PaymentError(problem)) },
    ],
  });
  for (const name of ['unknown', 'silent']) await openPage(shop, name);
  const task = (id: string) => ({ subject: id, payload: '{}', attempt: 1 });
  await pollCheckout(asking('not-found'), task('co-unknown'));
  expect((await shop.checkout('co-unknown')).state).toBe('expired');
  await expect(pollCheckout(asking('unavailable'), task('co-silent'))).rejects.toThrow(RetryLater);
  expect(await shop.checkout('co-silent')).toMatchObject({ state: 'open', askedAt: shop.now() });
  shop.pass(15 * 24 * HOUR);
  await pollCheckout(asking('unavailable'), task('co-silent'));
  expect((await shop.checkout('co-silent')).state).toBe('expired');
  await shop.settle();
  shop.heard();
});
