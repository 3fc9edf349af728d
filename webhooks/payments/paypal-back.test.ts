import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PaymentError } from '../../core/payment-providers/provider.ts';
import { settleCheckout } from '../../core/payments/settle.ts';
import { audit } from '../../db/audit.ts';
import { paymentOf } from '../../db/checkouts.ts';
import { openOrder, openPayPalShop, type PayPalShop } from '../testing/paypal.node.ts';

const DAY = 24 * 60 * 60_000;

let shop: PayPalShop;
beforeAll(async () => {
  shop = await openPayPalShop();
});
afterAll(async () => {
  expect(await audit(shop.db.query)).toEqual([]);
  await shop.close();
});

async function paidOrder(name: string) {
  const order = await openOrder(shop, name);
  await order.press({ do: 'approve' });
  await shop.settle();
  await shop.settle();
  expect(await shop.balance(order.accountId)).toBe(300);
  shop.heard();
  const capture = shop.paypal.world.captureOf(order.orderId);
  return { ...order, capture, payment: () => paymentOf(shop.db.query, order.id) };
}

const refundOf = (transactionId: string, amountCents: number, key: string) => ({
  transactionId,
  amountCents,
  currency: 'usd',
  key,
  userId: null,
});

describe('a refund', () => {
  test('takes its credits along, in parts and then all of them', async () => {
    const { accountId, capture, payment, id } = await paidOrder('parts');
    await shop.provider.refund?.(refundOf(capture.id, 249, 'refund-1'));
    expect(await shop.settle('as it came', 2)).toEqual([200, 200]);
    expect(await shop.balance(accountId)).toBe(300 - Math.floor((300 * 249) / 499));
    expect(await payment()).toMatchObject({ refundedCents: 249, status: 'paid' });
    await shop.provider.refund?.(refundOf(capture.id, 250, 'refund-2'));
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    expect(await payment()).toMatchObject({ refundedCents: 499, status: 'refunded' });
    expect((await shop.checkout(id)).state).toBe('refunded');
    shop.heard();
  });

  test('asked for twice under one key is given once', async () => {
    const { capture, payment } = await paidOrder('twice');
    const refund = refundOf(capture.id, 100, 'refund-twice');
    shop.paypal.failNext(/\/refund$/, 502, 'after');
    await expect(shop.provider.refund?.(refund)).rejects.toMatchObject({ problem: 'unavailable' });
    await shop.provider.refund?.(refund);
    await shop.provider.refund?.(refund);
    expect(capture.refunds).toHaveLength(1);
    await shop.settle();
    expect(await payment()).toMatchObject({ refundedCents: 100 });
    shop.heard();
  });

  test('of what went back long ago is a success, of more than was paid never', async () => {
    const { capture } = await paidOrder('over');
    const over = refundOf(capture.id, 500, 'refund-over');
    await expect(shop.provider.refund?.(over)).rejects.toMatchObject({ problem: 'invalid' });
    await shop.provider.refund?.(refundOf(capture.id, 499, 'refund-all'));
    await shop.provider.refund?.(refundOf(capture.id, 499, 'refund-all-again'));
    expect(capture.refunds).toHaveLength(1);
    await shop.settle();
    shop.heard();
  });

  test('told of before the payment ends the same', async () => {
    const { id, accountId, orderId, press } = await openOrder(shop, 'order');
    await press({ do: 'approve' });
    shop.paypal.events.taken();
    await shop.provider.checkoutStatus(orderId);
    shop.paypal.world.refund(shop.paypal.world.captureOf(orderId).id);
    expect(shop.paypal.events.waiting.map(({ type }) => type)).toEqual([
      'PAYMENT.CAPTURE.COMPLETED',
      'PAYMENT.CAPTURE.REFUNDED',
    ]);
    await shop.settle('reversed');
    expect(await shop.balance(accountId)).toBe(0);
    expect((await shop.checkout(id)).state).toBe('refunded');
    shop.heard();
  });

  test('that did not go out takes nothing', async () => {
    const { accountId, id, capture } = await paidOrder('bounced');
    const amount = { currency_code: 'USD', value: '4.99' };
    capture.refunds.push({ id: 'R-bounced', status: 'FAILED', amount });
    await settleCheckout(shop.ctx, id);
    expect(await shop.balance(accountId)).toBe(300);
  });
});

describe('money that is taken back', () => {
  test('by a reversal takes the credits', async () => {
    const { accountId, orderId, payment } = await paidOrder('reversed');
    shop.paypal.world.reverse(orderId, { currency_code: 'USD', value: '2.49' });
    expect(await shop.settle('as it came', 2)).toEqual([200, 200]);
    expect(await shop.balance(accountId)).toBe(300 - Math.floor((300 * 249) / 499));
    shop.paypal.world.reverse(orderId);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    expect(await payment()).toMatchObject({ status: 'disputed', refundedCents: 0 });
    shop.heard();
  });

  test('by a dispute comes back when the dispute is won', async () => {
    const { accountId, orderId, payment } = await paidOrder('won');
    const dispute = shop.paypal.world.dispute(orderId);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    expect(await payment()).toMatchObject({ status: 'disputed' });
    shop.paypal.world.resolve(dispute, 'RESOLVED_SELLER_FAVOUR');
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(await payment()).toMatchObject({ status: 'paid' });
    shop.heard();
  });

  test('by a chargeback comes back when the bank decides for us', async () => {
    const { accountId, orderId, payment } = await paidOrder('chargeback');
    shop.paypal.world.reverse(orderId);
    const dispute = shop.paypal.world.dispute(orderId);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    shop.paypal.world.resolve(dispute, 'RESOLVED_SELLER_FAVOUR');
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(await payment()).toMatchObject({ status: 'paid' });
    shop.heard();
  });

  test('by a dispute that is lost counts once, though PayPal shows it as a reversal too', async () => {
    const { accountId, orderId, payment } = await paidOrder('lost');
    const dispute = shop.paypal.world.dispute(orderId);
    shop.paypal.world.reverse(orderId, { currency_code: 'USD', value: '2.49' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    shop.paypal.world.resolve(dispute, 'RESOLVED_BUYER_FAVOUR');
    shop.paypal.world.reverse(orderId);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    expect(await payment()).toMatchObject({ status: 'disputed', refundedCents: 0 });
    shop.heard();
  });

  test('while the buyer complains is held', async () => {
    const { accountId, orderId } = await paidOrder('complains');
    const { world } = shop.paypal;
    world.turn(orderId, 'PENDING', 'PAYMENT.CAPTURE.PENDING', 'BUYER_COMPLAINT');
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    world.turn(orderId, 'COMPLETED', 'PAYMENT.CAPTURE.COMPLETED');
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    shop.heard();
  });

  test('is seen without the permission to read disputes, by what PayPal reverses', async () => {
    const { accountId, orderId, id } = await paidOrder('permission');
    shop.paypal.state.disputes = false;
    shop.paypal.world.dispute(orderId);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    shop.paypal.world.reverse(orderId);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    shop.paypal.state.disputes = true;
    await settleCheckout(shop.ctx, id);
    expect(await shop.balance(accountId)).toBe(0);
    shop.heard();
  });

  test('is seen though PayPal has forgotten the order', async () => {
    const { accountId, orderId, capture, id } = await paidOrder('old');
    const { world } = shop.paypal;
    const order = world.order(orderId);
    world.orders.delete(orderId);
    world.orders.set('elsewhere', { ...order, id: 'elsewhere' });
    await settleCheckout(shop.ctx, id);
    expect(await shop.balance(accountId)).toBe(300);
    world.refund(capture.id);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    shop.heard();
  });
});

describe('what PayPal lists', () => {
  test('is every payment since, as it stands now', async () => {
    shop.pass(40 * DAY);
    const since = shop.now();
    const [one, two, three] = [
      await paidOrder('list1'),
      await paidOrder('list2'),
      await paidOrder('list3'),
    ];
    shop.paypal.world.refund(two.capture.id, { currency_code: 'USD', value: '1.00' });
    const listed = [];
    for await (const payment of shop.provider.list?.(since - 60 * DAY) ?? []) listed.push(payment);
    const plain = {
      amountCents: 499,
      refundedCents: 0,
      disputedCents: 0,
      currency: 'usd',
      createdAt: since,
    };
    const of = ({ id, orderId, capture }: typeof one) => ({
      ...plain,
      transactionId: capture.id,
      checkoutId: id,
      providerId: orderId,
    });
    expect(listed).toEqual([of(one), { ...of(two), refundedCents: 100 }, of(three)]);
    await shop.settle();
    shop.heard();
  });

  test('is no less because PayPal is away for a while', async () => {
    shop.paypal.failNext(/webhooks-events/, 503);
    const all = async () => {
      for await (const _ of shop.provider.list?.(0) ?? []) break;
    };
    await expect(all()).rejects.toThrow(PaymentError);
    await all();
  });
});

test.each([
  [401, 'unavailable'],
  [403, 'unavailable'],
  [429, 'unavailable'],
  [502, 'unavailable'],
])('%i with a page instead of an answer is %s', async (status, problem) => {
  shop.paypal.failNext(/orders/, status, 'before', status === 401 ? 2 : 1);
  await expect(shop.provider.checkoutStatus('O1')).rejects.toMatchObject({ problem });
});

test('what PayPal says no to is told with its own words, for the log', async () => {
  const sold = {
    kind: 'pack',
    product: 'spark',
    name: 'Spark',
    credits: 300,
    amountCents: 499,
    currency: 'xyz',
  } as const;
  const opening = { id: 'co-xyz', sold, locale: 'tr', expiresAt: shop.now() };
  await expect(shop.provider.open(opening)).rejects.toMatchObject({
    problem: 'invalid',
    cause: { message: expect.stringContaining('CURRENCY_NOT_SUPPORTED debug ') },
  });
  await expect(
    shop.provider.open({ ...opening, sold: { ...sold, kind: 'pro' } }),
  ).rejects.toMatchObject({ problem: 'invalid' });
  await expect(
    shop.provider.open({ ...opening, id: 'x'.repeat(128), sold: { ...sold, currency: 'usd' } }),
  ).rejects.toMatchObject({ problem: 'invalid' });
  expect(await shop.provider.find('C-unknown')).toBeNull();
});
