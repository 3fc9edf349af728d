import Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PaymentError, type PaymentProvider } from '../../core/payment-providers/provider.ts';
import { settleCheckout } from '../../core/payments/settle.ts';
import { changeTask, endSubscriptions } from '../../core/payments/subscriptions/change.ts';
import {
  followSubscription,
  sweepSubscriptions,
} from '../../core/payments/subscriptions/follow.ts';
import { settleSubscription } from '../../core/payments/subscriptions/settle.ts';
import { enqueue, RetryLater } from '../../core/tasks/tasks.ts';
import { audit } from '../../db/audit.ts';
import { eraseRows } from '../../db/erasure.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { payments, signals, subscriptions, tasks } from '../../db/schema/schema.ts';
import { openPage, openShop, type Shop, WEBHOOK_SECRET } from '../testing/checkout.node.ts';
import type { ChatMessage } from '../testing/shop-base.node.ts';
import { openPro, portalOf } from '../testing/subscription.node.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LOST = { copies: '0' };

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => {
  expect(await audit(shop.db.query)).toEqual([]);
  await shop.close();
});

const heard = () => shop.heard().filter((key) => key !== 'pro.ready');
const provider = (): PaymentProvider => {
  const [found] = shop.ctx.payments;
  if (!found) throw new Error('no provider');
  return found;
};
const place = { surface: 'playground', chatId: 'chat', address: '{"m":9}' } as const;

async function send(type: string, object: object, id = `evt_${type}`): Promise<number> {
  const body = JSON.stringify({ id, object: 'event', type, data: { object } });
  const signature = await Stripe.webhooks.generateTestHeaderStringAsync({
    payload: body,
    secret: WEBHOOK_SECRET,
    timestamp: Math.floor(shop.now() / 1000),
  });
  const answer = await fetch(`${shop.base}/webhooks/stripe`, {
    method: 'POST',
    body,
    headers: { 'stripe-signature': signature },
  });
  return answer.status;
}

test('settling at the same moment counts once, whoever does it', async () => {
  const pro = await openPro(shop, 'together', LOST);
  const all = [1, 2, 3, 4, 5];
  await Promise.all(all.map(() => settleCheckout(shop.ctx, pro.id).catch(() => undefined)));
  shop.pass(MINUTE);
  await pro.portal({ do: 'renew', ...LOST });
  await Promise.all(
    all.map(() => settleSubscription(shop.ctx, 'sandbox', pro.providerId).catch(() => undefined)),
  );
  await shop.drain();
  expect(await pro.months()).toHaveLength(2);
  expect(heard()).toEqual(['pro.paid', 'pro.began', 'pro.renewed']);
});

test('a crash before the batch leaves nothing, and asking again books everything', async () => {
  const pro = await openPro(shop, 'crash', LOST);
  const dying = {
    ...shop.ctx,
    db: { ...shop.db, commit: () => Promise.reject(new DatabaseUnavailable()) },
  };
  await expect(settleCheckout(dying, pro.id)).rejects.toThrow(DatabaseUnavailable);
  expect(await pro.months()).toEqual([]);
  expect(await pro.proUntil()).toBeNull();
  shop.pass(2 * MINUTE);
  await shop.settle();
  expect(heard()).toEqual(['pro.paid', 'pro.began']);
  await pro.portal({ do: 'renew', ...LOST });
  await expect(settleSubscription(dying, 'sandbox', pro.providerId)).rejects.toThrow();
  await settleSubscription(shop.ctx, 'sandbox', pro.providerId);
  await shop.drain();
  expect(await pro.months()).toHaveLength(2);
  expect(heard()).toEqual(['pro.renewed']);
});

test('an answer that is older than the books is thrown away', async () => {
  const pro = await openPro(shop, 'stale');
  await shop.settle();
  const subscriptionsOf = provider().subscriptions;
  if (!subscriptionsOf) throw new Error('sells none');
  let looks = 0;
  const status = async (id: string) => {
    looks += 1;
    const answer = await subscriptionsOf.status(id);
    if (looks > 1) return answer;
    await pro.portal({ do: 'cancel', ...LOST });
    await settleSubscription(shop.ctx, 'sandbox', pro.providerId);
    return answer;
  };
  const slow = { ...provider(), subscriptions: { ...subscriptionsOf, status } };
  await settleSubscription({ ...shop.ctx, payments: [slow] }, 'sandbox', pro.providerId);
  expect(await pro.row()).toMatchObject({ cancelsAtEnd: true });
  await shop.drain();
  expect(heard()).toEqual(['pro.paid', 'pro.began', 'pro.ends']);
});

test('the first event about a subscription is enough, whatever it is', async () => {
  const pro = await openPro(shop, 'first', LOST);
  const parent = { subscription_details: { subscription: pro.providerId } };
  expect(await send('invoice.paid', { id: 'in_1', object: 'invoice', parent })).toBe(200);
  await shop.drain();
  expect(heard()).toEqual(['pro.paid', 'pro.began']);
  const older = { id: 'in_1', object: 'invoice', subscription: pro.providerId };
  await send('invoice.paid', older, 'evt_older');
  await send('customer.subscription.updated', { id: pro.providerId });
  await shop.drain();
  expect(heard()).toEqual([]);
  expect(await pro.months()).toHaveLength(1);
});

test('events about what is not ours, or is nothing, change nothing', async () => {
  const pro = await openPro(shop, 'ours');
  await shop.settle();
  heard();
  await send('customer.subscription.deleted', { id: 'sub_foreign' });
  await send('invoice.paid', { id: 'in_x', object: 'invoice', parent: null }, 'evt_none');
  await send('customer.subscription.updated', { id: 7 }, 'evt_rubbish');
  await send('charge.failed', { id: 'ch_x', object: 'charge', payment_intent: 'pi_foreign' });
  await send(
    'payment_intent.payment_failed',
    { id: 'pi_x', object: 'payment_intent', metadata: { checkout_id: 'co-nobody' } },
    'evt_nobody',
  );
  await shop.drain();
  expect(await pro.row()).toMatchObject({ state: 'active' });
  expect(heard()).toEqual([]);
  expect(await shop.db.query.select().from(signals)).toEqual([]);
});

test('a subscription of one account is never taken over by a checkout of another', async () => {
  const mine = await openPro(shop, 'mine');
  await shop.settle();
  const theirs = await openPage(shop, 'theirs', 'pro');
  await theirs.press({ do: 'pay', ...LOST });
  const crossed: PaymentProvider = {
    ...provider(),
    checkoutStatus: async (id) => {
      const answer = await provider().checkoutStatus(id);
      return answer.state === 'paid' ? { ...answer, subscriptionId: mine.providerId } : answer;
    },
  };
  const ctx = { ...shop.ctx, payments: [crossed] };
  await expect(settleCheckout(ctx, theirs.id)).rejects.toThrow(PaymentError);
  expect(await shop.db.query.select().from(payments)).toHaveLength(1);
  expect((await mine.row()).accountId).toBe('acc-mine');
});

test('a card that is refused is noted once for its account, for a pack and for a month', async () => {
  const pack = await openPage(shop, 'pack');
  await pack.press({ do: 'decline', copies: '3' });
  await shop.settle();
  const pro = await openPro(shop, 'month');
  await shop.settle();
  await pro.portal({ do: 'card-bad' });
  await pro.portal({ do: 'renew', copies: '3' });
  await shop.settle();
  const noted = await shop.db.query.select().from(signals);
  expect(noted.map(({ accountId }) => accountId).toSorted()).toEqual(['acc-month', 'acc-pack']);
});

test('an account that goes takes its subscription along, also one that is paid afterwards', async () => {
  const pro = await openPro(shop, 'gone');
  await shop.settle();
  const late = await openPage(shop, 'late', 'pro');
  await shop.db.commit([
    ...(await endSubscriptions(shop.db.query, pro.accountId, shop.now())),
    ...eraseRows(pro.accountId, []),
    ...eraseRows(late.accountId, []),
  ]);
  heard();
  await shop.settle();
  expect((await pro.theirs()).status).toBe('canceled');
  await late.press({ do: 'pay' });
  await shop.settle();
  const after = await portalOf(shop, late.id, late.accountId);
  expect((await after.theirs()).status).toBe('canceled');
  expect((await after.months())[0]?.payment.billingEmail).toBeNull();
  expect(heard()).not.toContain('pro.began');
});

test('a provider that is away makes nobody lose anything, and one that forgot ends it', async () => {
  const pro = await openPro(shop, 'away');
  await shop.settle();
  const subs = provider().subscriptions;
  if (!subs) throw new Error('sells none');
  const failing = (problem: PaymentError['problem']) => ({
    ...shop.ctx,
    payments: [
      {
        ...provider(),
        subscriptions: { ...subs, status: () => Promise.reject(new PaymentError(problem)) },
      },
    ],
  });
  const { id, periodEndAt } = await pro.row();
  const task = { subject: id, payload: '{}', attempt: 1 };
  await expect(followSubscription(failing('unavailable'), task)).rejects.toThrow(RetryLater);
  expect(await pro.row()).toMatchObject({ state: 'active', periodEndAt });
  await expect(followSubscription(failing('not-found'), task)).rejects.toThrow(RetryLater);
  expect(await pro.proUntil()).toBe(periodEndAt);
});

test('subscriptions whose tasks were lost are taken up again', async () => {
  const pro = await openPro(shop, 'lost');
  await shop.settle();
  await shop.db.commit([shop.db.query.delete(tasks)]);
  await pro.portal({ do: 'cancel', ...LOST });
  await shop.settle();
  expect(await sweepSubscriptions(shop.ctx)).toBe(0);
  shop.pass(26 * HOUR);
  expect(await sweepSubscriptions(shop.ctx)).toBe(1);
  await shop.drain();
  expect(await pro.row()).toMatchObject({ cancelsAtEnd: true });
  expect(await sweepSubscriptions(shop.ctx)).toBe(0);
});

test('what is wished in the chat is done at the provider, and takes the place of the message', async () => {
  const pro = await openPro(shop, 'wish');
  await shop.settle();
  const { id } = await pro.row();
  shop.chatMessages.splice(0);
  const wish = async (to: 'end' | 'resume' | 'portal'): Promise<ChatMessage[]> => {
    const task = changeTask((await pro.row()).accountId, { id, to, locale: 'en', place });
    await shop.db.commit([enqueue(shop.db.query, task, shop.now())]);
    await shop.settle();
    shop.pass(MINUTE);
    return shop.chatMessages.splice(0);
  };
  const replaced = (key: string) => [
    { address: place.address, replies: [{ mode: 'replace', text: [{ key }] }] },
  ];
  expect(await wish('end')).toMatchObject(replaced('pro.ends'));
  expect((await pro.theirs()).cancelAtPeriodEnd).toBe(true);
  expect(await wish('end')).toMatchObject(replaced('pro.ends'));
  expect(await wish('resume')).toMatchObject(replaced('pro.resumed'));
  expect((await pro.theirs()).cancelAtPeriodEnd).toBe(false);
  expect(await wish('portal')).toMatchObject([
    { replies: [{ mode: 'replace', buttons: [[{ url: pro.portalUrl }], [{}]] }] },
  ]);
  await pro.portal({ do: 'cancel-now' });
  await shop.settle();
  shop.chatMessages.splice(0);
  expect(await wish('resume')).toMatchObject(replaced('pro.not-changed'));
});

test('two subscriptions of one account give Pro until the later of their ends', async () => {
  const first = await openPro(shop, 'two');
  await shop.settle();
  shop.pass(5 * DAY);
  await shop.settle();
  await shop.request('co-second', first.accountId, 'pro');
  await shop.drain();
  heard();
  const second = (await shop.checkout('co-second')).url ?? '';
  await fetch(second, {
    method: 'POST',
    body: new URLSearchParams({ do: 'pay' }),
    redirect: 'manual',
  });
  await shop.settle();
  const rows = await shop.db.query.select().from(subscriptions);
  const ends = rows.map(({ periodEndAt }) => periodEndAt);
  expect(ends).toHaveLength(2);
  expect(heard().filter((key) => key === 'pro.twice')).toHaveLength(1);
  expect(await first.proUntil()).toBe(Math.max(...ends) + 3 * DAY);
});

test('everything that was paid is listed, with what went back', async () => {
  const pack = await openPage(shop, 'listed');
  await pack.press({ do: 'pay' });
  const free = await openPage(shop, 'freebie');
  await free.press({ do: 'pay', code: 'FREE100' });
  const pro = await openPro(shop, 'months');
  await shop.settle();
  for (let month = 0; month < 3; month += 1) {
    shop.pass(MINUTE);
    await pro.portal({ do: 'renew' });
  }
  await pro.portal({ do: 'dispute' });
  await pack.press({ do: 'refund-half' });
  await shop.settle();
  const listed = [];
  for await (const payment of provider().list?.(shop.now() - HOUR) ?? []) listed.push(payment);
  expect(listed.map(({ amountCents }) => amountCents).toSorted()).toEqual([
    0, 499, 999, 999, 999, 999,
  ]);
  expect(listed.find(({ amountCents }) => amountCents === 499)).toMatchObject({
    checkoutId: pack.id,
    refundedCents: 250,
  });
  const booked = await shop.db.query.select().from(payments);
  expect(listed.map(({ transactionId }) => transactionId).toSorted()).toEqual(
    booked.map(({ transactionId }) => transactionId).toSorted(),
  );
  for (const { providerId } of listed)
    expect((await provider().checkoutStatus(providerId ?? '')).state).toBe('paid');
  const { providerId: session } = await shop.checkout(pro.id);
  const newest = (await pro.theirs()).invoices.at(-1)?.intentId ?? '';
  expect(await provider().find(newest)).toBe(session);
});
