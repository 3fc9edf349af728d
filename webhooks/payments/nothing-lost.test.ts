import { ulid } from 'ulidx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PaymentError } from '../../core/payment-providers/provider.ts';
import type { Difference } from '../../core/payments/reconcile/difference.ts';
import { reconcile } from '../../core/payments/reconcile/reconcile.ts';
import { sweepPayments } from '../../core/payments/sweep-payments.ts';
import { audit } from '../../db/audit.ts';
import { paymentOf } from '../../db/checkouts.ts';
import { payments } from '../../db/schema/schema.ts';
import { openShop, type Shop } from '../testing/checkout.node.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** No webhook comes. */
const LOST = { copies: '0' };

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

async function opened() {
  const id = ulid(shop.now());
  const accountId = `acc-${id}`;
  await shop.request(id, accountId);
  await shop.drain();
  const { url } = await shop.checkout(id);
  const press = (form: Record<string, string>) =>
    fetch(url ?? '', { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  return { id, accountId, press };
}

/** Time goes by as in the service: tasks at once, sweeps every minute. */
async function passing(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= MINUTE) {
    shop.pass(Math.min(left, MINUTE));
    await sweepPayments(shop.ctx);
    await shop.drain();
  }
}

const differences = async (since = 7 * DAY): Promise<Difference[]> => {
  const found: Difference[] = [];
  for await (const one of reconcile(shop.ctx, shop.now() - since)) found.push(one);
  return found;
};

test.each([1, 50, 300, 1_379])(
  'without any webhook a payment in minute %i is credited within two',
  async (minute) => {
    const { accountId, press } = await opened();
    shop.pass((minute - 1) * MINUTE);
    await shop.drain();
    await passing(MINUTE);
    await press({ do: 'pay', ...LOST });
    await passing(2 * MINUTE);
    expect(await shop.balance(accountId)).toBe(300);
  },
);

test('without any webhook refunds and disputes are found', async () => {
  const { id, accountId, press } = await opened();
  await press({ do: 'pay' });
  await shop.settle();
  await passing(20 * MINUTE);
  await press({ do: 'refund-half', ...LOST });
  await passing(20 * MINUTE);
  expect(await shop.balance(accountId)).toBe(150);
  shop.pass(40 * DAY);
  await press({ do: 'dispute', ...LOST });
  shop.pass(8 * DAY);
  await passing(MINUTE);
  expect(await shop.balance(accountId)).toBe(0);
  expect(await paymentOf(shop.db.query, id)).toMatchObject({ status: 'disputed' });
  shop.pass(200 * DAY);
  await passing(MINUTE);
  expect(await paymentOf(shop.db.query, id)).toMatchObject({ lookAt: null });
});

test('a provider that is away is asked again, and nothing breaks', async () => {
  const { id, press } = await opened();
  await press({ do: 'pay' });
  await shop.settle();
  const [provider] = shop.ctx.payments;
  if (!provider) throw new Error('no provider');
  const away = {
    ...provider,
    checkoutStatus: async () => {
      throw new PaymentError('unavailable');
    },
  };
  shop.pass(HOUR);
  const before = await paymentOf(shop.db.query, id);
  await sweepPayments({ ...shop.ctx, payments: [away] });
  const after = await paymentOf(shop.db.query, id);
  expect(after?.lookAt).toBe(shop.now() + 10 * MINUTE);
  expect(before?.lookAt).toBeLessThan(shop.now());
  await sweepPayments({ ...shop.ctx, payments: [] });
  shop.pass(10 * MINUTE);
  await sweepPayments({ ...shop.ctx, payments: [] });
  expect((await paymentOf(shop.db.query, id))?.lookAt).toBeGreaterThan(shop.now());
});

test('reconciling finds what differs, books it, and then finds nothing', async () => {
  const [lost, back, open] = [await opened(), await opened(), await opened()];
  await lost.press({ do: 'pay', ...LOST });
  await back.press({ do: 'pay' });
  await shop.settle();
  await back.press({ do: 'refund', ...LOST });
  await open.press({ do: 'later', ...LOST });
  const found = await differences();
  expect(
    found.map(({ what, checkoutId }) => [what, checkoutId]).toSorted((a, b) => (a < b ? -1 : 1)),
  ).toEqual([
    ['open here, over there', open.id],
    ['paid there, not here', lost.id],
    ['refund or dispute not booked', back.id],
  ]);
  for (const { repair } of found) await repair?.();
  for (const { repair } of found) await repair?.();
  expect(await shop.balance(lost.accountId)).toBe(300);
  expect(await shop.balance(back.accountId)).toBe(0);
  expect((await shop.checkout(open.id)).state).toBe('processing');
  expect(await differences()).toEqual([]);
  expect(await audit(shop.db.query)).toEqual([]);
});

test('reconciling takes over amounts, and shows what nobody paid', async () => {
  const { id, accountId, press } = await opened();
  await press({ do: 'pay' });
  await shop.settle();
  const { query: q } = shop.db;
  await shop.db.commit([q.update(payments).set({ amountCents: 400 })]);
  const [amount] = await differences();
  expect(amount).toMatchObject({ what: 'amount differs', theirs: '$4.99', ours: '$4.00' });
  await amount?.repair?.();
  expect(await differences()).toEqual([]);
  await shop.db.commit([q.update(payments).set({ transactionId: 'pi_invented' })]);
  shop.pass(30 * MINUTE);
  const invented = await differences();
  expect(invented.map(({ what }) => what)).toContain('paid there, not here');
  const theirs = invented.find(({ what }) => what === 'paid there, not here');
  expect(theirs).toMatchObject({ ours: 'another payment, pi_invented' });
  expect(await paymentOf(q, id)).toMatchObject({ transactionId: 'pi_invented' });
  await theirs?.repair?.();
  await theirs?.repair?.();
  expect(await shop.balance(accountId)).toBe(600);
});
