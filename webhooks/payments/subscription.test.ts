import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { audit } from '../../db/audit.ts';
import { signals } from '../../db/schema/schema.ts';
import { openShop, type Shop } from '../testing/checkout.node.ts';
import { openPro } from '../testing/subscription.node.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const GRACE = DEFAULT_RULES.pro.graceMs;

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => {
  expect(await audit(shop.db.query)).toEqual([]);
  await shop.close();
});

/** A month and a little, in steps in which tasks come due. */
const passMonth = async (days = 32) => {
  for (let day = 0; day < days; day += 1) {
    shop.pass(DAY);
    await shop.settle();
  }
};
const heard = () => shop.heard().filter((key) => key !== 'pro.ready');

describe('Pro', () => {
  test('that is paid begins, once, with its first month as the checkout’s own payment', async () => {
    const { id, months, row, proUntil } = await openPro(shop, 'begin');
    await shop.settle();
    expect(heard()).toEqual(['pro.paid', 'pro.began']);
    const { periodEndAt, ...stored } = await row();
    expect(stored).toMatchObject({ state: 'active', cancelsAtEnd: false, amountCents: 999 });
    expect(periodEndAt).toBeGreaterThan(shop.now() + 27 * DAY);
    expect(await proUntil()).toBe(periodEndAt + GRACE);
    expect(await months()).toMatchObject([
      {
        payment: {
          checkoutId: id,
          amountCents: 999,
          billingEmail: expect.stringMatching(/^sealed\./),
        },
        checkout: { kind: 'pro', state: 'paid', credits: 0 },
      },
    ]);
    shop.pass(HOUR);
    await shop.settle();
    expect(heard()).toEqual([]);
  });

  test('renews month by month, each with a payment of its own and a line of receipt', async () => {
    const pro = await openPro(shop, 'renew');
    await shop.settle();
    const before = await pro.row();
    shop.heard();
    await passMonth();
    expect(heard().filter((key) => key !== 'pro.renewed')).toEqual([]);
    const after = await pro.row();
    expect(after.periodEndAt).toBeGreaterThan(before.periodEndAt + 27 * DAY);
    const months = await pro.months();
    expect(months).toHaveLength(2);
    expect(months[0]?.checkout).toMatchObject({
      state: 'paid',
      chatId: 'chat',
      accountId: pro.accountId,
    });
    expect(await pro.proUntil()).toBe(after.periodEndAt + GRACE);
  });

  test.each<[string, Record<string, string>]>([
    ['five times each', { copies: '5' }],
    ['in the wrong order', { reversed: 'on' }],
    [
      'five times, late and in the wrong order',
      { copies: '5', delaySeconds: '60', reversed: 'on' },
    ],
    ['never', { copies: '0' }],
  ])('comes out the same when events come %s', async (name, trouble) => {
    const pro = await openPro(shop, `order${name.replaceAll(/\W/g, '')}`, trouble);
    const work = async () => {
      await shop.settle();
      shop.pass(2 * MINUTE);
      await shop.settle();
    };
    await work();
    expect(heard()).toEqual(['pro.paid', 'pro.began']);
    await pro.portal({ do: 'renew', ...trouble });
    await work();
    await pro.portal({ do: 'card-bad' });
    await pro.portal({ do: 'renew', ...trouble });
    await work();
    if (trouble.copies === '0') await passMonth(2);
    expect((await pro.row()).state).toBe('grace');
    await pro.portal({ do: 'card-good', ...trouble });
    await work();
    if (trouble.copies === '0') await passMonth(2);
    expect((await pro.row()).state).toBe('active');
    await pro.portal({ do: 'cancel', ...trouble });
    await work();
    if (trouble.copies === '0') await passMonth(2);
    await pro.portal({ do: 'keep', ...trouble });
    await work();
    if (trouble.copies === '0') await passMonth(2);
    await pro.portal({ do: 'cancel-now', ...trouble });
    await work();
    await passMonth(33);
    const told = heard();
    expect(told.filter((key) => key === 'pro.renewed').length).toBe(2);
    expect(told.filter((key) => key !== 'pro.renewed')).toEqual([
      'pro.card-failed',
      'pro.ends',
      'pro.resumed',
      'pro.ends',
      'pro.ended',
    ]);
    expect(await pro.months()).toHaveLength(3);
    expect(await pro.proUntil()).toBeLessThan(shop.now());
  });

  test('stays through the days of grace, and ends with them, at the provider too', async () => {
    const pro = await openPro(shop, 'grace');
    await shop.settle();
    await pro.portal({ do: 'card-bad' });
    await pro.portal({ do: 'renew' });
    await shop.settle();
    expect(heard()).toEqual(['pro.paid', 'pro.began', 'pro.card-failed']);
    const { periodEndAt } = await pro.row();
    expect(await pro.proUntil()).toBe(periodEndAt + GRACE);
    const declined = await shop.db.query
      .select()
      .from(signals)
      .where(eq(signals.accountId, pro.accountId));
    expect(declined).toMatchObject([
      { kind: 'card-failed', reference: expect.stringMatching(/^ch_/) },
    ]);
    await passMonth(5);
    expect(await pro.row()).toMatchObject({ state: 'ended' });
    expect((await pro.theirs()).status).toBe('canceled');
    expect(heard()).toEqual(['pro.ended']);
    expect(await pro.proUntil()).toBe(periodEndAt);
  });

  test('that is cancelled while a month is not paid ends at once, and nobody is charged for it', async () => {
    const pro = await openPro(shop, 'left');
    await shop.settle();
    await pro.portal({ do: 'card-bad' });
    await pro.portal({ do: 'renew' });
    await shop.settle();
    await pro.portal({ do: 'cancel' });
    await shop.settle();
    expect((await pro.theirs()).status).toBe('canceled');
    expect(await pro.row()).toMatchObject({ state: 'ended' });
    expect(heard()).toEqual(['pro.paid', 'pro.began', 'pro.card-failed', 'pro.ended']);
  });

  test('that is cancelled lasts to the end of the month, then ends', async () => {
    const pro = await openPro(shop, 'cancel');
    await shop.settle();
    await pro.portal({ do: 'cancel' });
    await shop.settle();
    const { periodEndAt, cancelsAtEnd } = await pro.row();
    expect(cancelsAtEnd).toBe(true);
    expect(await pro.proUntil()).toBe(periodEndAt);
    await passMonth();
    expect(await pro.row()).toMatchObject({ state: 'ended' });
    expect(heard()).toEqual(['pro.paid', 'pro.began', 'pro.ends', 'pro.ended']);
    expect(await pro.months()).toHaveLength(1);
  });

  test('with a coupon that makes the first month free has no payment for it, and counts all the same', async () => {
    const pro = await openPro(shop, 'free', { code: 'FREE100' });
    await shop.settle();
    expect(await pro.months()).toMatchObject([
      { payment: { amountCents: 0, transactionId: expect.stringMatching(/^in_/) } },
    ]);
    shop.pass(MINUTE);
    await pro.portal({ do: 'renew' });
    await shop.settle();
    expect((await pro.months()).map(({ payment }) => payment.amountCents)).toEqual([999, 0]);
    expect(heard()).toEqual(['pro.paid', 'pro.began', 'pro.renewed']);
  });
});

describe('money of a month that goes back', () => {
  test('wholly ends Pro at once, at the provider too', async () => {
    const pro = await openPro(shop, 'refund');
    await shop.settle();
    await pro.portal({ do: 'refund' });
    await shop.settle();
    expect(heard()).toEqual(['pro.paid', 'pro.began', 'refund.returned', 'pro.given-back']);
    expect(await pro.proUntil()).toBe(shop.now());
    expect((await pro.theirs()).status).toBe('canceled');
    expect(await pro.months()).toMatchObject([
      { payment: { status: 'refunded', refundedCents: 999 }, checkout: { state: 'refunded' } },
    ]);
  });

  test('in part, or of an older month, changes nothing about Pro', async () => {
    const pro = await openPro(shop, 'part');
    await shop.settle();
    await pro.portal({ do: 'refund-half' });
    await shop.settle();
    expect((await pro.months())[0]?.payment).toMatchObject({ status: 'paid', refundedCents: 500 });
    const first = (await pro.theirs()).invoices[0]?.intentId ?? '';
    shop.pass(MINUTE);
    await pro.portal({ do: 'renew' });
    await shop.settle();
    const [provider] = shop.ctx.payments;
    const refund = { amountCents: 499, currency: 'usd', key: 'rest-of-first', userId: null };
    await provider?.refund?.({ ...refund, transactionId: first });
    await provider?.refund?.({ ...refund, transactionId: first });
    await shop.settle();
    expect((await pro.months()).map(({ payment }) => payment.status)).toEqual(['paid', 'refunded']);
    expect(await pro.row()).toMatchObject({ state: 'active' });
    expect(heard()).toEqual([
      'pro.paid',
      'pro.began',
      'refund.returned',
      'pro.renewed',
      'refund.returned',
    ]);
  });

  test('after an inquiry of the bank nothing changes; after a dispute it ends; after winning it is back', async () => {
    const pro = await openPro(shop, 'dispute');
    await shop.settle();
    await pro.portal({ do: 'inquiry' });
    await shop.settle();
    expect(await pro.row()).toMatchObject({ state: 'active' });
    expect(heard()).toEqual(['pro.paid', 'pro.began']);

    const other = await openPro(shop, 'dispute2');
    await shop.settle();
    const { periodEndAt } = await other.row();
    await other.portal({ do: 'dispute' });
    await shop.settle();
    expect(await other.proUntil()).toBe(shop.now());
    expect((await other.months())[0]?.payment.status).toBe('disputed');
    await other.portal({ do: 'dispute-won' });
    await shop.settle();
    expect(await other.proUntil()).toBe(periodEndAt);
    expect(heard()).toEqual(['pro.paid', 'pro.began', 'pro.given-back', 'pro.given-again']);
  });
});
