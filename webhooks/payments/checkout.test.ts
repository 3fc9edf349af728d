import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { paymentOf } from '../../db/checkouts.ts';
import { accounts, payments } from '../../db/schema/schema.ts';
import { openPage, openShop, type Shop } from '../testing/checkout.node.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  expect(await audit(shop.db.query)).toEqual([]);
  await shop.close();
});

const paidAt = async (accountId: string) => {
  const [row] = await shop.db.query.select().from(accounts).where(eq(accounts.id, accountId));
  return row?.paidAt ?? null;
};

describe('a checkout', () => {
  test('that is paid brings the credits and says so, once', async () => {
    const { id, accountId, url, press } = await openPage(shop, 'paid');
    expect(shop.chatMessages[0]?.replies[0]).toMatchObject({
      mode: 'replace',
      buttons: [[{ url }], [{ action: 'buy' }]],
    });
    expect(shop.chatMessages[0]?.address).toBe('{"m":1}');
    expect(shop.heard()).toEqual(['pay.ready']);
    const page = await fetch(url);
    const text = await page.text();
    expect(text).toContain('No money moves');
    expect(text).toContain('Spark: 300 credits');

    const answer = await press({ do: 'pay', email: 'ada@example.com' });
    expect(answer.status).toBe(303);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(await shop.checkout(id)).toMatchObject({ state: 'paid', paidAt: shop.now() });
    const payment = await paymentOf(shop.db.query, id);
    expect(await shop.emailOf(payment, accountId)).toBe('ada@example.com');
    expect(payment).toMatchObject({
      status: 'paid',
      amountCents: 499,
      currency: 'usd',
      billingEmail: expect.stringMatching(/^sealed\./),
      transactionId: expect.stringMatching(/^pi_/),
    });
    expect(await paidAt(accountId)).toBe(shop.now());
    expect(shop.chatMessages[0]?.replies[1]?.text[1]).toEqual({
      key: 'pay.balance',
      values: { balance: 300 },
    });
    expect(shop.heard()).toEqual(['pay.paid', 'pay.confirmed']);
    const thanks = await fetch(answer.headers.get('location') ?? '');
    expect(thanks.status).toBe(200);
    expect((await press({ do: 'pay' })).status).toBe(200);
    shop.pass(HOUR);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual([]);
  });

  test('that is declined stays open and can be paid after all', async () => {
    const { id, accountId, press } = await openPage(shop, 'declined');
    expect(await (await press({ do: 'decline' })).text()).toContain('declined');
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('open');
    await press({ do: 'pay' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    shop.heard();
  });

  test('that is left ends when its time is up, and says so', async () => {
    const { id, accountId, press } = await openPage(shop, 'left');
    const answer = await press({ do: 'leave' });
    expect(answer.headers.get('location')).toBe(`${shop.base}/pay/left`);
    expect(await (await fetch(`${shop.base}/pay/left`)).text()).toContain('Nothing was charged');
    shop.heard();
    shop.pass(23 * HOUR + MINUTE);
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('expired');
    expect(await shop.balance(accountId)).toBe(0);
    expect(shop.heard()).toEqual(['pay.expired']);
  });

  test('that the bank confirms later is told both times', async () => {
    const { id, accountId, press } = await openPage(shop, 'later');
    shop.heard();
    await press({ do: 'later' });
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('processing');
    expect(await shop.balance(accountId)).toBe(0);
    shop.pass(30 * SECOND);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(['pay.processing', 'pay.paid', 'pay.confirmed']);
  });

  test('that the bank refuses later brings nothing', async () => {
    const { id, accountId, press } = await openPage(shop, 'refused');
    shop.heard();
    await press({ do: 'later-fail' });
    await shop.settle();
    shop.pass(30 * SECOND);
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('failed');
    expect(await shop.balance(accountId)).toBe(0);
    expect(shop.heard()).toEqual(['pay.processing', 'pay.failed']);
  });

  test('that a promotion code makes free has no payment behind it, and counts all the same', async () => {
    const { id, accountId, press } = await openPage(shop, 'free');
    expect(await (await press({ do: 'pay', code: 'NOSUCH' })).text()).toContain('not known');
    await press({ do: 'pay', code: 'free100' });
    await shop.settle();
    const payment = await paymentOf(shop.db.query, id);
    expect(payment).toMatchObject({ amountCents: 0, transactionId: expect.stringMatching(/^cs_/) });
    expect(await shop.balance(accountId)).toBe(300);
    shop.heard();
  });
});

describe('events', () => {
  test.each([
    ['five times each', { copies: '5' }],
    ['in the wrong order', { reversed: 'on' }],
    ['five times, late and in the wrong order', { copies: '5', delaySeconds: '5', reversed: 'on' }],
  ])('that come %s count once', async (name, disturbance) => {
    const { accountId, press } = await openPage(shop, name.replaceAll(/\W/g, ''));
    shop.heard();
    await press({ do: 'pay', ...disturbance });
    await shop.settle();
    shop.pass(10 * SECOND);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(['pay.paid', 'pay.confirmed']);
  });

  test('that never come are made up for within two minutes', async () => {
    const { accountId, press } = await openPage(shop, 'lost');
    shop.heard();
    shop.pass(10 * MINUTE);
    await shop.settle();
    await press({ do: 'pay', copies: '0' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    shop.pass(2 * MINUTE);
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(['pay.paid', 'pay.confirmed']);
  });

  test('that never come are made up for at once when the payer comes back', async () => {
    const { accountId, press } = await openPage(shop, 'back');
    shop.heard();
    const answer = await press({ do: 'pay', copies: '0' });
    await fetch(answer.headers.get('location') ?? '');
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(['pay.paid', 'pay.confirmed']);
  });

  test('on their way survive a restart of the sandbox', async () => {
    const { accountId, press } = await openPage(shop, 'restart');
    await press({ do: 'pay', delaySeconds: '60' });
    shop.pass(61 * SECOND);
    await shop.restarted().runDue();
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    shop.heard();
  });
});

describe('money that goes back', () => {
  test('takes its credits along, in parts and then all of them', async () => {
    const { id, accountId, press } = await openPage(shop, 'refund');
    await press({ do: 'pay' });
    await shop.settle();
    shop.heard();
    await press({ do: 'refund-half', copies: '2' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(150);
    expect(await paidAt(accountId)).not.toBeNull();
    await press({ do: 'refund', copies: '2' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    expect((await shop.checkout(id)).state).toBe('refunded');
    expect(await paymentOf(shop.db.query, id)).toMatchObject({
      status: 'refunded',
      refundedCents: 499,
    });
    expect(await paidAt(accountId)).toBeNull();
    expect(shop.heard()).toEqual(['refund.returned', 'refund.returned']);
  });

  test('before anybody heard of the payment ends the same', async () => {
    const { id, accountId, press } = await openPage(shop, 'refundfirst');
    await press({ do: 'pay', copies: '0' });
    await press({ do: 'refund' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    expect((await shop.checkout(id)).state).toBe('refunded');
    shop.heard();
  });

  test('that the bank only asks about takes nothing; a dispute that is lost takes it for good', async () => {
    const { id, accountId, press } = await openPage(shop, 'inquiry');
    await press({ do: 'pay' });
    await shop.settle();
    shop.heard();
    await press({ do: 'inquiry' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    await press({ do: 'dispute-won' });
    await shop.settle();
    expect(await paymentOf(shop.db.query, id)).toMatchObject({ status: 'paid' });
    expect(shop.heard()).toEqual([]);
    const other = await openPage(shop, 'lostcase');
    await other.press({ do: 'pay' });
    await other.press({ do: 'dispute' });
    await other.press({ do: 'dispute-lost', copies: '3' });
    await shop.settle();
    expect(await shop.balance(other.accountId)).toBe(0);
    shop.heard();
  });

  test('in a dispute takes the credits, and a dispute that is won brings them back', async () => {
    const { id, accountId, press } = await openPage(shop, 'dispute');
    await press({ do: 'pay' });
    await shop.settle();
    shop.heard();
    await press({ do: 'dispute' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(0);
    expect(await paymentOf(shop.db.query, id)).toMatchObject({ status: 'disputed' });
    await press({ do: 'dispute-won' });
    await shop.settle();
    expect(await shop.balance(accountId)).toBe(300);
    expect(shop.heard()).toEqual(['pay.taken-back', 'pay.given-again']);
  });
});

test('every payment has exactly one purchase', async () => {
  const rows = await shop.db.query.select().from(payments);
  expect(new Set(rows.map((row) => row.checkoutId)).size).toBe(rows.length);
});
