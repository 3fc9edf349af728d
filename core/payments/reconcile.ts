import { accountOf } from '../../db/accounts.ts';
import {
  type CheckoutRow,
  checkoutOf,
  correctPayment,
  openCheckouts,
  type PaymentRow,
  paymentAt,
  paymentOf,
  paymentsSince,
} from '../../db/checkouts.ts';
import { bookArrival } from './book.ts';
import { nameOf, priceText } from './messages.ts';
import type { PaymentContext } from './open.ts';
import { handlePaymentEvent } from './payment-event.ts';
import { type ListedPayment, PaymentError, type PaymentProvider } from './provider.ts';
import { checkoutOfListed, isBooked } from './recent.ts';
import { settleCheckout } from './settle.ts';

/** What a provider and our books do not agree on. */
export type Difference = {
  provider: string;
  what:
    | 'paid there, not here'
    | 'credited here, unknown there'
    | 'amount differs'
    | 'refund or dispute not booked'
    | 'open here, over there'
    | 'cannot be asked';
  checkoutId: string | null;
  transactionId: string | null;
  theirs: string;
  ours: string;
  /** What is proposed, in words; done where `repair` is there. */
  proposal: string;
  repair: (() => Promise<unknown>) | null;
};

/** Clocks of providers and ours, and what takes a moment to be booked. */
const MARGIN_MS = 10 * 60_000;
const PAYMENTS_A_PAGE = 500;
const OPEN_AT_MOST = 1_000;
const BY_HAND = 'by hand';

/**
 * Compares what each connected provider says with the books, changing nothing.
 * @param sinceMs milliseconds since the epoch
 */
export async function* reconcile(
  ctx: PaymentContext,
  sinceMs: number,
): AsyncGenerator<Difference, void> {
  for (const provider of ctx.payments) {
    try {
      yield* compare(ctx, provider, sinceMs);
    } catch (cause) {
      if (!(cause instanceof PaymentError)) throw cause;
      yield {
        ...nothing(provider),
        what: 'cannot be asked',
        theirs: cause.problem,
        proposal: 'try again later, or look at its key',
      };
    }
  }
}

async function* compare(
  ctx: PaymentContext,
  provider: PaymentProvider,
  sinceMs: number,
): AsyncGenerator<Difference, void> {
  const seen = new Set<string>();
  const listed = new Set<string>();
  for await (const payment of provider.list?.(sinceMs) ?? []) {
    listed.add(payment.transactionId);
    const found = await compareListed(ctx, provider, payment);
    if (!found) continue;
    if (found.checkoutId !== null) seen.add(found.checkoutId);
    yield found;
  }
  for (let after = ''; ; ) {
    const page = await paymentsSince(ctx.db.query, {
      provider: provider.id,
      sinceMs: sinceMs + MARGIN_MS,
      after,
      most: PAYMENTS_A_PAGE,
    });
    for (const payment of page) {
      if (listed.has(payment.transactionId) || seen.has(payment.checkoutId)) continue;
      const found = await compareBooked(ctx, provider, payment);
      if (found) yield found;
    }
    after = page.at(-1)?.id ?? '';
    if (page.length < PAYMENTS_A_PAGE) break;
  }
  for (const checkout of await openCheckouts(ctx.db.query, provider.id, OPEN_AT_MOST)) {
    if (seen.has(checkout.id)) continue;
    const found = await compareOpen(ctx, provider, checkout);
    if (found) yield found;
  }
}

/** A payment that the provider lists. */
async function compareListed(
  ctx: PaymentContext,
  provider: PaymentProvider,
  listed: ListedPayment,
): Promise<Difference | null> {
  const { query: q } = ctx.db;
  const known = await paymentAt(q, provider.id, listed.transactionId);
  if (!known) return unbooked(ctx, provider, listed);
  const base = {
    ...nothing(provider),
    checkoutId: known.checkoutId,
    transactionId: listed.transactionId,
    theirs: said(listed),
    ours: said({ ...known, disputedCents: 0 }),
  };
  if (known.amountCents !== listed.amountCents || known.currency !== listed.currency)
    return {
      ...base,
      what: 'amount differs',
      proposal: 'take over the amount',
      repair: async () => {
        const { amountCents, currency } = listed;
        await ctx.db.commit([correctPayment(q, known.id, { amountCents, currency })]);
        await settleCheckout(ctx, known.checkoutId);
      },
    };
  if (isBooked(known, listed)) return null;
  return {
    ...base,
    what: 'refund or dispute not booked',
    ours: `${base.ours}, ${known.status}`,
    proposal: 'settle the checkout',
    repair: () => settleCheckout(ctx, known.checkoutId),
  };
}

/** One that the books do not have; null where it is none of ours. */
async function unbooked(
  ctx: PaymentContext,
  provider: PaymentProvider,
  listed: ListedPayment,
): Promise<Difference | null> {
  const { query: q } = ctx.db;
  const { transactionId } = listed;
  const checkoutId = await checkoutOfListed(ctx, provider.id, listed);
  const base = {
    ...nothing(provider),
    what: 'paid there, not here' as const,
    checkoutId: checkoutId ?? listed.checkoutId,
    transactionId,
    theirs: said(listed),
    ours: 'nothing',
  };
  const checkout = checkoutId === null ? null : await checkoutOf(q, checkoutId);
  if (checkout) {
    const other = await paymentOf(q, checkout.id);
    if (!other)
      return {
        ...base,
        proposal: 'settle the checkout',
        repair: () => settleCheckout(ctx, checkout.id),
      };
    return {
      ...base,
      ours: `another payment, ${other.transactionId}`,
      proposal: 'book it as a payment of its own',
      repair: () => bookSecond(ctx, checkout, listed),
    };
  }
  if (listed.checkoutId !== null && listed.providerId === null)
    return { ...base, proposal: 'the checkout is not in the books: refund it there', repair: null };
  const found = await provider.find(transactionId);
  if (found === null && listed.checkoutId === null) return null;
  const payload = JSON.stringify({ provider: provider.id, about: { transaction: transactionId } });
  return {
    ...base,
    proposal: 'ask the provider what it was for',
    repair: () =>
      handlePaymentEvent(ctx, { subject: `reconcile:${transactionId}`, payload, attempt: 1 }),
  };
}

async function bookSecond(
  ctx: PaymentContext,
  checkout: CheckoutRow,
  listed: ListedPayment,
): Promise<void> {
  const { id, accountId, kind, product, credits, amountCents, currency, surface } = checkout;
  const account = await accountOf(ctx.db.query, accountId);
  const { transactionId, refundedCents, disputedCents } = listed;
  const sold = { kind, product, name: nameOf(ctx.rules, product), credits, amountCents, currency };
  ctx.log.info({ checkout: id, transaction: transactionId }, 'a second payment of a checkout');
  await bookArrival(ctx, {
    accountId,
    provider: checkout.provider as PaymentProvider['id'],
    sold,
    standing: {
      state: 'paid',
      transactionId,
      amountCents: listed.amountCents,
      refundedCents,
      disputedCents,
      currency: listed.currency,
      billingEmail: null,
    },
    chat: {
      surface: surface as 'telegram' | 'discord' | 'playground',
      chatId: checkout.chatId,
      address: checkout.address,
    },
    locale: account?.locale ?? 'en',
  });
}

/** A payment of the books that the provider did not list. */
async function compareBooked(
  ctx: PaymentContext,
  provider: PaymentProvider,
  payment: PaymentRow,
): Promise<Difference | null> {
  const checkout = await checkoutOf(ctx.db.query, payment.checkoutId);
  const about = { checkoutId: payment.checkoutId, payment };
  const standing = await lookAt(provider, checkout?.providerId ?? payment.transactionId, about);
  if (standing?.state === 'paid' && standing.transactionId === payment.transactionId) return null;
  return {
    ...nothing(provider),
    what: 'credited here, unknown there',
    checkoutId: payment.checkoutId,
    transactionId: payment.transactionId,
    theirs: standing?.state ?? 'unknown',
    ours: said({ ...payment, disputedCents: 0 }),
    proposal: `look at the account, ${BY_HAND}`,
  };
}

/** A checkout that is not over in the books. */
async function compareOpen(
  ctx: PaymentContext,
  provider: PaymentProvider,
  checkout: CheckoutRow,
): Promise<Difference | null> {
  if (checkout.providerId === null) return null;
  const about = { checkoutId: checkout.id, payment: null };
  const standing = await lookAt(provider, checkout.providerId, about);
  const state = standing?.state ?? 'unknown';
  if (state === 'open' || state === checkout.state) return null;
  return {
    ...nothing(provider),
    what: 'open here, over there',
    checkoutId: checkout.id,
    transactionId: standing?.state === 'paid' ? standing.transactionId : null,
    theirs: state,
    ours: checkout.state,
    proposal: standing ? 'settle the checkout' : `look at it, ${BY_HAND}`,
    repair: standing ? () => settleCheckout(ctx, checkout.id) : null,
  };
}

/** @returns null where the provider does not know it */
async function lookAt(
  provider: PaymentProvider,
  providerId: string,
  about: Parameters<PaymentProvider['look']>[1],
): Promise<Awaited<ReturnType<PaymentProvider['look']>> | null> {
  try {
    return await provider.look(providerId, about);
  } catch (cause) {
    if (cause instanceof PaymentError && cause.problem === 'not-found') return null;
    throw cause;
  }
}

const nothing = (provider: PaymentProvider) => ({
  provider: provider.id,
  checkoutId: null,
  transactionId: null,
  ours: '',
  repair: null,
});

function said(
  of: Pick<ListedPayment, 'amountCents' | 'refundedCents' | 'disputedCents' | 'currency'>,
): string {
  const money = (cents: number) => priceText(cents, of.currency, 'en');
  return [
    money(of.amountCents),
    ...(of.refundedCents > 0 ? [`${money(of.refundedCents)} back`] : []),
    ...(of.disputedCents > 0 ? [`${money(of.disputedCents)} disputed`] : []),
  ].join(', ');
}
