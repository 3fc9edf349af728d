import { eq } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PaymentError } from '../../core/payment-providers/provider.ts';
import { disconnectedProviders } from '../../core/payments/disconnected.ts';
import { paymentCard } from '../../core/payments/receipt.ts';
import { refundPayment, requestRefund } from '../../core/payments/refunds/refund.ts';
import {
  changeSubscriptionTask,
  endSubscriptions,
} from '../../core/payments/subscriptions/change.ts';
import { sweepPayments } from '../../core/payments/sweep-payments.ts';
import { RetryLater } from '../../core/tasks/tasks.ts';
import { audit } from '../../db/audit.ts';
import { paymentOf } from '../../db/checkouts.ts';
import { ConstraintError } from '../../db/constraints.ts';
import { eraseRows } from '../../db/erasure.ts';
import { spend } from '../../db/ledger.ts';
import { refundOf, refundsOf } from '../../db/refunds.ts';
import { chats, generations, identities, subscriptions } from '../../db/schema/schema.ts';
import { subscriptionsOf } from '../../db/subscriptions.ts';
import { openShop, type Shop } from '../testing/checkout.node.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const OPERATOR = { surface: 'playground', userId: 'operator', role: 'owner' } as const;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  Object.assign(shop.ctx, { operators: [OPERATOR] });
  const { query: q } = shop.db;
  await shop.request(ulid(shop.now()), 'acc-operator');
  const at = shop.now();
  await shop.db.commit([
    q.insert(identities).values({ ...OPERATOR, accountId: 'acc-operator', createdAt: at }),
    q.insert(chats).values({
      ...OPERATOR,
      chatId: 'operators',
      address: '{}',
      state: '{}',
      seenAt: at,
    }),
  ]);
});
afterAll(() => shop.close());

/** Somebody has bought 300 credits for $4.99. */
async function bought(product = 'spark') {
  const id = ulid(shop.now());
  const accountId = `acc-${id}`;
  await shop.request(id, accountId, product);
  await shop.drain();
  const { url, providerId } = await shop.checkout(id);
  const press = (form: Record<string, string>) =>
    fetch(url ?? '', { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  await press({ do: 'pay' });
  await shop.settle();
  shop.heard();
  const payment = async () => {
    const row = await paymentOf(shop.db.query, id);
    if (!row) throw new Error('not paid');
    return row;
  };
  const givenBack = async () => (await shop.sandbox.session(providerId ?? '')).refunds;
  return { id, accountId, press, payment, givenBack };
}

type Bought = Awaited<ReturnType<typeof bought>>;

async function ask(of: Bought, amountCents: number): Promise<string> {
  const id = ulid(shop.now());
  const wish = { id, payment: await of.payment(), amountCents, requestedBy: 'command' };
  await shop.db.commit(requestRefund(shop.db.query, { ...wish, reason: 'asked' }, shop.now()));
  return id;
}

const run = (id: string) => refundPayment(shop.ctx, { subject: id, payload: '{}', attempt: 1 });

async function used(accountId: string, credits: number): Promise<void> {
  const { query: q } = shop.db;
  const id = ulid(shop.now());
  await shop.db.commit([
    q.insert(generations).values({
      id,
      accountId,
      draftId: id,
      operation: 'imagine',
      kind: 'video',
      request: '{}',
      title: 'A video',
      state: 'delivered',
      engine: 'local',
      priceCredits: credits,
      surface: 'playground',
      chatId: 'chat',
      address: '{}',
      createdAt: shop.now(),
    }),
    ...spend(q, { accountId, generationId: id, credits, now: shop.now() }),
  ]);
}

describe('a refund', () => {
  test('gives the money back once, takes its credits and tells everybody once', async () => {
    const of = await bought();
    const id = await ask(of, 250);
    await shop.settle();
    await run(id);
    await shop.settle();
    expect(await of.givenBack()).toMatchObject([{ amount: 250 }]);
    expect(await shop.balance(of.accountId)).toBe(150);
    expect(await refundOf(shop.db.query, id)).toMatchObject({ state: 'done', failure: null });
    expect(await of.payment()).toMatchObject({ status: 'paid', refundedCents: 250 });
    expect(shop.heard().toSorted()).toEqual(['refund.done', 'refund.returned']);
  });

  test('is made once wherever it was broken off', async () => {
    const of = await bought();
    const id = await ask(of, 499);
    const [provider] = shop.ctx.payments;
    if (!provider?.refund || !provider.checkoutStatus) throw new Error('no provider');
    const broken = (after: 'refund' | 'look') => {
      let looked = 0;
      return {
        ...shop.ctx,
        payments: [
          {
            ...provider,
            refund: async (wish: Parameters<NonNullable<typeof provider.refund>>[0]) => {
              await provider.refund?.(wish);
              if (after === 'refund') throw new PaymentError('unavailable');
            },
            checkoutStatus: async (...about: Parameters<typeof provider.checkoutStatus>) => {
              looked += 1;
              if (after === 'look' && looked > 0) throw new PaymentError('unavailable');
              return provider.checkoutStatus(...about);
            },
          },
        ],
      };
    };
    const task = { subject: id, payload: '{}', attempt: 1 };
    await expect(refundPayment(broken('refund'), task)).rejects.toThrow(RetryLater);
    await expect(refundPayment(broken('look'), task)).rejects.toThrow(RetryLater);
    await run(id);
    await shop.settle();
    expect(await of.givenBack()).toHaveLength(1);
    expect(await shop.balance(of.accountId)).toBe(0);
    expect((await shop.checkout(of.id)).state).toBe('refunded');
    expect(shop.heard().toSorted()).toEqual(['refund.done', 'refund.returned']);
  });

  test('that is found made after the provider has forgotten the key is not made again', async () => {
    const of = await bought();
    const id = await ask(of, 100);
    await of.press({ do: 'refund-half' });
    shop.pass(21 * HOUR);
    await run(id);
    expect(await of.givenBack()).toHaveLength(1);
    expect(await refundOf(shop.db.query, id)).toMatchObject({ state: 'done' });
    await shop.settle();
    shop.heard();
  });

  test('that the provider refuses takes nothing, and operators hear why', async () => {
    const of = await bought();
    const id = await ask(of, 300);
    await of.press({ do: 'refund-half', copies: '0' });
    await of.press({ do: 'refund', copies: '0' });
    const [provider] = shop.ctx.payments;
    if (!provider) throw new Error('no provider');
    const refusing = {
      ...shop.ctx,
      payments: [
        {
          ...provider,
          refund: async () => {
            throw new PaymentError('invalid', { cause: new Error('too old') });
          },
        },
      ],
    };
    await refundPayment(refusing, { subject: id, payload: '{}', attempt: 1 });
    expect(await refundOf(shop.db.query, id)).toMatchObject({
      state: 'refused',
      failure: 'too old',
    });
    expect(await shop.balance(of.accountId)).toBe(300);
    await shop.drain();
    expect(shop.heard()).toEqual(['refund.refused']);
    await shop.settle();
  });

  test('of one payment waits for the one before, and never exceeds what is left', async () => {
    const of = await bought();
    const first = await ask(of, 100);
    await expect(ask(of, 100)).rejects.toThrow(ConstraintError);
    const stale = await of.payment();
    await run(first);
    const wish = { payment: stale, amountCents: 100, requestedBy: 'command', reason: null };
    await expect(
      shop.db.commit(requestRefund(shop.db.query, wish, shop.now())),
    ).rejects.toMatchObject({ code: 'payment-refund-amount' });
    await expect(ask(of, 400)).rejects.toThrow(ConstraintError);
    await run(await ask(of, 399));
    expect((await refundsOf(shop.db.query, (await of.payment()).id)).length).toBe(2);
    expect(await shop.balance(of.accountId)).toBe(0);
    await shop.settle();
  });

  test('of a pack that was partly used is its unused share, in the buyer’s favour', async () => {
    const of = await bought();
    await used(of.accountId, 101);
    const card = await paymentCard(shop.ctx, of.id);
    // 499 × 199 / 300 = 331.003…
    expect(card?.proposal).toMatchObject({
      unusedCredits: 199,
      unusedCents: 332,
      wholeCents: 499,
    });
    await run(await ask(of, 332));
    expect(await shop.balance(of.accountId)).toBe(0);
    await shop.settle();
  });

  test('of everything takes the balance below zero, where spending stops', async () => {
    const of = await bought();
    await used(of.accountId, 100);
    await run(await ask(of, 499));
    expect(await shop.balance(of.accountId)).toBe(-100);
    await expect(used(of.accountId, 1)).rejects.toMatchObject({ code: 'balance-floor' });
    await shop.drain();
    const [told] = shop.chatMessages.filter(({ chatId }) => chatId === 'chat').slice(-1);
    expect(told?.replies[0]?.text.map(({ key }) => key)).toEqual([
      'refund.returned',
      'refund.credits',
      'credits.below',
    ]);
  });
});

test('a refund whose task was lost is taken up', async () => {
  const of = await bought();
  const id = await ask(of, 499);
  await shop.db.commit([{ toSQL: () => ({ sql: 'delete from tasks', params: [] }) }]);
  shop.pass(2 * HOUR);
  await sweepPayments(shop.ctx);
  await shop.settle();
  expect(await refundOf(shop.db.query, id)).toMatchObject({ state: 'done' });
  expect(await of.givenBack()).toHaveLength(1);
  shop.heard();
});

test('a month of Pro that is given back ends Pro, once, and is told', async () => {
  const of = await bought('pro');
  const { query: q } = shop.db;
  const account = () =>
    q.query.accounts.findFirst({ where: (row, { eq }) => eq(row.id, of.accountId) });
  expect((await account())?.proUntil).toBeGreaterThan(shop.now());
  shop.pass(15 * 24 * HOUR);
  const card = await paymentCard(shop.ctx, of.id);
  expect(card?.proposal).toMatchObject({ wholeCents: 999, unusedCents: 999, unusedCredits: 0 });
  const part = await ask(of, 499);
  await run(part);
  expect((await account())?.proUntil).toBeGreaterThan(shop.now());
  const id = await ask(of, 500);
  await run(id);
  await run(id);
  await shop.settle();
  expect(await refundOf(q, id)).toMatchObject({ state: 'done' });
  expect(await of.payment()).toMatchObject({ refundedCents: 999 });
  expect((await account())?.proUntil ?? 0).toBeLessThanOrEqual(shop.now());
  expect(await q.query.subscriptions.findFirst()).toMatchObject({ state: 'ended' });
  const heard = shop.heard();
  expect(heard.filter((key) => key === 'refund.done')).toHaveLength(2);
  expect(heard).toContain('pro.given-back');
});

test('what is paid after its account was erased is told to the operators, who give it back', async () => {
  for (const product of ['spark', 'pro']) {
    const id = ulid(shop.now());
    const accountId = `acc-${id}`;
    await shop.request(id, accountId, product);
    await shop.drain();
    shop.heard();
    // The buyer still has the link.
    const { url } = await shop.checkout(id);
    await shop.db.commit(eraseRows(accountId, []));
    expect(await shop.checkout(id)).toMatchObject({ url: null, trace: null });
    await fetch(url ?? '', {
      method: 'POST',
      body: new URLSearchParams({ do: 'pay', copies: '3' }),
      redirect: 'manual',
    });
    await shop.settle();
    expect(shop.heard().filter((key) => key.startsWith('payments.'))).toEqual([
      'payments.for-nobody',
    ]);
    const payment = await paymentOf(shop.db.query, id);
    if (!payment) throw new Error('not booked');
    expect(payment.billingEmail).toBeNull();
    const wish = { payment, amountCents: payment.amountCents, requestedBy: 'command' };
    await shop.db.commit(requestRefund(shop.db.query, { ...wish, reason: null }, shop.now()));
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('refunded');
    expect(await shop.balance(accountId)).toBe(0);
    expect(shop.heard()).toContain('refund.done');
  }
});

test('who is suspended is not charged for Pro any more', async () => {
  const { accountId } = await bought('pro');
  const pro = async () => (await subscriptionsOf(shop.db.query, accountId))[0];
  expect(await pro()).toMatchObject({ state: 'active', cancelsAtEnd: false });
  const end = () => endSubscriptions(shop.db.query, accountId, shop.now(), 'end');
  await shop.db.commit(await end());
  await shop.settle();
  expect(await pro()).toMatchObject({ state: 'active', cancelsAtEnd: true });
  expect(await end()).toEqual([]);
  shop.heard();
});

test('providers whose keys are gone are named while payments are under way there', async () => {
  expect(await disconnectedProviders(shop.ctx)).toEqual([]);
  const { query: q } = shop.db;
  await shop.request(ulid(shop.now()), 'acc-keyless');
  const made = { accountId: 'acc-keyless', amountCents: 999, createdAt: shop.now() };
  await shop.db.commit([
    q.insert(subscriptions).values({
      ...made,
      id: 'sub-keyless',
      provider: 'paypal',
      providerId: 'I-1',
      state: 'active',
      periodEndAt: shop.now(),
      currency: 'usd',
    }),
  ]);
  expect(await disconnectedProviders(shop.ctx)).toEqual(['paypal']);
  await shop.db.commit([q.delete(subscriptions).where(eq(subscriptions.id, 'sub-keyless'))]);
});

test('Pro that only its owner can end is told to the operators, and tried no further', async () => {
  const { accountId } = await bought('pro');
  const payments = shop.ctx.payments.map((one) => ({
    ...one,
    ...(one.subscriptions && { subscriptions: { ...one.subscriptions, endedByOwner: true } }),
  }));
  const [pro] = await subscriptionsOf(shop.db.query, accountId);
  const payload = JSON.stringify({ id: pro?.id, to: 'end-now' });
  const task = { subject: `${pro?.id}:end-now`, payload, attempt: 1 };
  await changeSubscriptionTask({ ...shop.ctx, payments }, task);
  await shop.settle();
  expect(shop.heard()).toEqual(['payments.goes-on']);
});

test('the books are right after all that', async () => {
  await shop.settle();
  expect(await audit(shop.db.query)).toEqual([]);
});
