import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Offer } from '../../core/offers/offers.ts';
import { settleCheckout } from '../../core/payments/settle.ts';
import { audit } from '../../db/audit.ts';
import { paymentOf } from '../../db/checkouts.ts';
import { tasks } from '../../db/schema/schema.ts';
import { openOrder, openPayPalShop, type PayPalShop } from '../testing/paypal.node.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

let shop: PayPalShop;
beforeAll(async () => {
  shop = await openPayPalShop();
});
afterAll(async () => {
  expect(await audit(shop.db.query)).toEqual([]);
  await shop.close();
});

const captures = (orderId: string) => shop.paypal.world.order(orderId).captures.length;
const asked = (what: RegExp) => shop.paypal.state.asked.filter((one) => what.test(one)).length;
const PAID = ['pay.paid', 'pay.confirmed'];

describe('an order', () => {
  test('is asked for as PayPal wants it, once however often', async () => {
    const { orderId, url } = await openOrder(shop, 'asked');
    const order = shop.paypal.world.order(orderId);
    expect(order.asked).toMatchObject({
      intent: 'CAPTURE',
      purchase_units: [{ custom_id: 'co-asked', amount: { currency_code: 'USD', value: '4.99' } }],
      payment_source: {
        paypal: {
          experience_context: {
            locale: 'en-US',
            user_action: 'PAY_NOW',
            shipping_preference: 'NO_SHIPPING',
            return_url: `${shop.base}/pay/done`,
            cancel_url: `${shop.base}/pay/left`,
          },
        },
      },
    });
    expect(url).toContain(orderId);
    const { expiresAt } = await shop.checkout('co-asked');
    expect(expiresAt).toBe(shop.now() + 3 * HOUR);
    const sold = {
      kind: 'pack',
      product: 'spark',
      name: 'Spark',
      credits: 300,
      amountCents: 499,
      currency: 'usd',
    } as const;
    const again = { id: 'co-asked', sold, locale: 'en', expiresAt };
    expect((await shop.provider.open(again)).providerId).toBe(orderId);
  });

  test.each<[string, number, string, string]>([
    ['eur', 1_500, '15.00', 'euros'],
    ['jpy', 700, '700', 'yen, which have no cents'],
    ['huf', 190_000, '1900', 'forints, of which PayPal takes no cents'],
  ])('in %s of %i is %s', async (currency, amountCents, value, name) => {
    const offer = { surface: 'playground', provider: 'paypal', product: 'spark' } as const;
    const word = name.split(/\W/)[0] ?? '';
    const order: Offer = { ...offer, amountCents, currency };
    const { id, orderId, press } = await openOrder(shop, word, order);
    const [unit] = shop.paypal.world.order(orderId).asked.purchase_units;
    expect(unit?.amount).toEqual({ currency_code: currency.toUpperCase(), value });
    await press({ do: 'approve' });
    await shop.settle();
    expect(await paymentOf(shop.db.query, id)).toMatchObject({ amountCents, currency });
    await shop.settle();
    shop.heard();
  });

  test('with a fraction PayPal does not take is not opened, and the chat hears so', async () => {
    const offer = { surface: 'playground', provider: 'paypal', product: 'spark' } as const;
    await shop.request('co-part', 'acc-part', { ...offer, amountCents: 190_050, currency: 'huf' });
    await shop.drain();
    expect((await shop.checkout('co-part')).state).toBe('failed');
    expect(shop.heard()).toEqual(['pay.not-opened']);
  });
});

describe('a payment', () => {
  test('that PayPal tells of brings the credits and says so, once', async () => {
    const { id, accountId, orderId, press } = await openOrder(shop, 'told');
    await press({ do: 'approve' });
    expect(await shop.settle()).toEqual([200]);
    expect(await shop.balance(accountId)).toBe(300);
    expect(await shop.settle('as it came', 3)).toEqual([200, 200, 200]);
    expect(await shop.balance(accountId)).toBe(300);
    expect(captures(orderId)).toBe(1);
    expect(await shop.checkout(id)).toMatchObject({ state: 'paid', paidAt: shop.now() });
    const payment = await paymentOf(shop.db.query, id);
    expect(await shop.emailOf(payment, accountId)).toBe('ada@example.com');
    expect(payment).toMatchObject({
      status: 'paid',
      amountCents: 499,
      currency: 'usd',
      billingEmail: expect.stringMatching(/^sealed\./),
      transactionId: shop.paypal.world.captureOf(orderId).id,
    });
    expect(shop.heard()).toEqual(PAID);
  });

  test('that PayPal never tells of is found by asking, within two minutes', async () => {
    const { accountId, press } = await openOrder(shop, 'silent');
    await press({ do: 'approve' });
    shop.paypal.events.taken();
    shop.pass(2 * MINUTE);
    await shop.drain();
    expect(await shop.balance(accountId)).toBe(300);
    shop.paypal.events.taken();
    expect(shop.heard()).toEqual(PAID);
  });

  test('whose payer closed the browser is taken when PayPal says that it was approved', async () => {
    const { accountId, press } = await openOrder(shop, 'closed');
    await press({ do: 'approve' });
    await shop.settle();
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(PAID);
  });

  test('whose payer comes back is looked at right then', async () => {
    const { accountId, press } = await openOrder(shop, 'back');
    const back = await press({ do: 'approve' });
    expect(back).toContain('PayerID');
    expect((await fetch(back)).status).toBe(200);
    await shop.drain();
    expect(await shop.balance(accountId)).toBe(300);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(PAID);
  });

  test('that was told of before the payer comes back counts once', async () => {
    const { accountId, press } = await openOrder(shop, 'before');
    const back = await press({ do: 'approve' });
    await shop.settle();
    await shop.settle();
    expect((await fetch(back)).status).toBe(200);
    await shop.drain();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(PAID);
  });

  test('that many look at in one moment is taken once', async () => {
    const { id, accountId, orderId, press } = await openOrder(shop, 'many');
    await press({ do: 'approve' });
    await Promise.all([1, 2, 3, 4, 5].map(() => settleCheckout(shop.ctx, id)));
    await shop.settle();
    expect(captures(orderId)).toBe(1);
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(PAID);
  });

  test.each([
    ['before it was taken', 'before'],
    ['after it was taken', 'after'],
  ] as const)('whose taking fails %s is taken once in the end', async (name, when) => {
    const { accountId, orderId, press } = await openOrder(shop, `fails${when}`);
    expect(name).toContain(when);
    shop.paypal.failNext(/\/capture$/, 503, when);
    await press({ do: 'approve' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    shop.pass(2 * MINUTE);
    await shop.settle();
    expect(captures(orderId)).toBe(1);
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(PAID);
  });

  test('that was taken by a process which then died is booked by the next', async () => {
    const { id, accountId, orderId, press } = await openOrder(shop, 'died');
    await press({ do: 'approve' });
    shop.paypal.events.taken();
    const dies = async () => Promise.reject(new Error('killed'));
    await expect(
      settleCheckout({ ...shop.ctx, db: { ...shop.db, commit: dies } }, id),
    ).rejects.toThrow('killed');
    expect(captures(orderId)).toBe(1);
    expect(await shop.balance(accountId)).toBe(0);
    shop.pass(2 * MINUTE);
    await shop.drain();
    expect(captures(orderId)).toBe(1);
    expect(await shop.balance(accountId)).toBe(300);
    shop.paypal.events.taken();
    expect(shop.heard()).toEqual(PAID);
  });

  test('with a card that is declined stays open, and goes through with another', async () => {
    const { id, accountId, orderId, press } = await openOrder(shop, 'declined');
    await press({ do: 'approve', with: 'declined' });
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('open');
    shop.pass(MINUTE);
    await press({ do: 'approve', with: 'good' });
    await shop.settle();
    expect(captures(orderId)).toBe(1);
    expect(await shop.balance(accountId)).toBe(300);
    await shop.settle();
    expect(shop.heard()).toEqual(PAID);
  });

  test('from a bank account is told when it begins and when it is there', async () => {
    const { id, accountId, orderId, press } = await openOrder(shop, 'slow');
    await press({ do: 'approve', with: 'slow' });
    await shop.settle();
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('processing');
    expect(await shop.balance(accountId)).toBe(0);
    shop.paypal.world.turn(orderId, 'COMPLETED', 'PAYMENT.CAPTURE.COMPLETED');
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(['pay.processing', ...PAID]);
  });

  test('that the bank refuses in the end brings nothing', async () => {
    const { id, accountId, orderId, press } = await openOrder(shop, 'refused');
    await press({ do: 'approve', with: 'slow' });
    await shop.settle();
    shop.paypal.world.turn(orderId, 'DECLINED', 'PAYMENT.CAPTURE.DENIED');
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('failed');
    expect(await shop.balance(accountId)).toBe(0);
    expect(shop.heard()).toEqual(['pay.processing', 'pay.failed']);
  });

  test('that PayPal refuses at once fails', async () => {
    const { id, press } = await openOrder(shop, 'never');
    await press({ do: 'approve', with: 'refused' });
    await shop.settle();
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('failed');
    expect(shop.heard()).toEqual(['pay.failed']);
  });
});

describe('an order that comes to nothing', () => {
  test('is left, and the payer may still come back to it', async () => {
    const { id, accountId, press } = await openOrder(shop, 'left');
    const page = await fetch(await press({ do: 'leave' }));
    expect(await page.text()).toContain('Nothing was charged');
    await shop.drain();
    expect((await shop.checkout(id)).state).toBe('open');
    await press({ do: 'approve' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    await shop.settle();
    shop.heard();
  });

  test('is forgotten by PayPal, and the chat hears that it is over', async () => {
    const { id, orderId } = await openOrder(shop, 'forgotten');
    shop.paypal.world.orders.delete(orderId);
    shop.pass(3 * HOUR);
    await shop.drain();
    expect((await shop.checkout(id)).state).toBe('expired');
    expect(shop.heard()).toEqual(['pay.expired']);
  });

  test('is taken back', async () => {
    const { id, orderId } = await openOrder(shop, 'voided');
    shop.paypal.world.order(orderId).status = 'VOIDED';
    shop.pass(MINUTE);
    await shop.drain();
    expect((await shop.checkout(id)).state).toBe('expired');
    shop.heard();
  });

  test('is not given up because a page of something else stands in PayPal’s place', async () => {
    const { id, orderId } = await openOrder(shop, 'inthe-way');
    for (const status of [404, 403, 500]) {
      shop.paypal.failNext(new RegExp(orderId), status);
      shop.pass(MINUTE);
      await shop.drain();
      expect((await shop.checkout(id)).state).toBe('open');
    }
  });

  test('whose id leads to somebody else’s order is never theirs', async () => {
    const mine = await openOrder(shop, 'mine');
    const theirs = await openOrder(shop, 'theirs');
    const [unit] = shop.paypal.world.order(theirs.orderId).asked.purchase_units;
    if (unit) unit.custom_id = mine.id;
    await theirs.press({ do: 'approve' });
    await shop.settle();
    shop.pass(2 * MINUTE);
    await shop.drain();
    expect(await shop.balance(mine.accountId)).toBe(0);
    expect(await shop.balance(theirs.accountId)).toBe(0);
    expect(captures(theirs.orderId)).toBe(0);
    await shop.db.commit([shop.db.query.delete(tasks)]);
    shop.heard();
  });
});

test('a token serves until shortly before its end, and a revoked one is replaced once', async () => {
  const before = asked(/oauth2/);
  await shop.provider.find('C0000');
  expect(asked(/oauth2/)).toBe(before);
  shop.paypal.state.tokens.clear();
  await Promise.all([1, 2, 3].map(() => shop.provider.find('C0000')));
  expect(asked(/oauth2/)).toBe(before + 1);
  shop.pass(9 * HOUR);
  await Promise.all([1, 2, 3].map(() => shop.provider.find('C0000')));
  expect(asked(/oauth2/)).toBe(before + 2);
});
