import {
  type CheckoutRow,
  checkoutOf,
  correctPayment,
  openCheckouts,
  type PaymentRow,
  paymentAt,
  paymentsSince,
} from '../../../db/checkouts.ts';
import {
  type ListedPayment,
  PaymentError,
  type PaymentProvider,
} from '../../payment-providers/provider.ts';
import type { PaymentContext } from '../context.ts';
import { settleCheckout } from '../settle.ts';
import { isBooked } from '../sweep-payments.ts';
import { type Difference, emptyDifference, paymentText } from './difference.ts';
import { unbookedDifference } from './unbooked.ts';

export type { Difference } from './difference.ts';

/** Allows for differing clocks, and for payments that are just being booked. */
const MARGIN_MS = 10 * 60_000;
const PAYMENTS_A_PAGE = 500;
const OPEN_AT_MOST = 1_000;
const BY_HAND = 'by hand';

/**
 * Compares each connected provider with the books and changes nothing.
 * @param sinceMs milliseconds since the epoch
 * @param isOver tells that nobody waits for more: nothing further is asked for
 * @returns the differences, as they are found
 */
export async function* reconcile(
  ctx: PaymentContext,
  sinceMs: number,
  isOver: () => boolean = () => false,
): AsyncGenerator<Difference, void> {
  for (const provider of ctx.payments) {
    if (isOver()) return;
    try {
      yield* compare(ctx, provider, sinceMs, isOver);
    } catch (cause) {
      if (!(cause instanceof PaymentError)) throw cause;
      yield {
        ...emptyDifference(provider),
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
  isOver: () => boolean,
): AsyncGenerator<Difference, void> {
  const seen = new Set<string>();
  const listed = new Set<string>();
  for await (const payment of provider.list?.(sinceMs) ?? []) {
    if (isOver()) return;
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
      if (isOver()) return;
      if (listed.has(payment.transactionId) || seen.has(payment.checkoutId)) continue;
      const found = await compareBooked(ctx, provider, payment);
      if (found) yield found;
    }
    after = page.at(-1)?.id ?? '';
    if (page.length < PAYMENTS_A_PAGE) break;
  }
  for (const checkout of await openCheckouts(ctx.db.query, provider.id, OPEN_AT_MOST)) {
    if (isOver()) return;
    if (seen.has(checkout.id)) continue;
    const found = await compareOpen(ctx, provider, checkout);
    if (found) yield found;
  }
}

/** Compares a payment that the provider lists. */
async function compareListed(
  ctx: PaymentContext,
  provider: PaymentProvider,
  listed: ListedPayment,
): Promise<Difference | null> {
  const { query: q } = ctx.db;
  const known = await paymentAt(q, provider.id, listed.transactionId);
  if (!known) return unbookedDifference(ctx, provider, listed);
  const base = {
    ...emptyDifference(provider),
    checkoutId: known.checkoutId,
    transactionId: listed.transactionId,
    theirs: paymentText(listed),
    ours: paymentText({ ...known, disputedCents: 0 }),
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

/** Compares a payment of the books that the provider did not list. */
async function compareBooked(
  ctx: PaymentContext,
  provider: PaymentProvider,
  payment: PaymentRow,
): Promise<Difference | null> {
  const checkout = await checkoutOf(ctx.db.query, payment.checkoutId);
  const about = { checkoutId: payment.checkoutId, payment };
  const standing = await statusAtProvider(
    provider,
    checkout?.providerId ?? payment.transactionId,
    about,
  );
  if (standing?.state === 'paid' && standing.transactionId === payment.transactionId) return null;
  return {
    ...emptyDifference(provider),
    what: 'credited here, unknown there',
    checkoutId: payment.checkoutId,
    transactionId: payment.transactionId,
    theirs: standing?.state ?? 'unknown',
    ours: paymentText({ ...payment, disputedCents: 0 }),
    proposal: `look at the account, ${BY_HAND}`,
  };
}

/** Compares a checkout that is not over in the books. */
async function compareOpen(
  ctx: PaymentContext,
  provider: PaymentProvider,
  checkout: CheckoutRow,
): Promise<Difference | null> {
  if (checkout.providerId === null) return null;
  const about = { checkoutId: checkout.id, payment: null };
  const standing = await statusAtProvider(provider, checkout.providerId, about);
  const state = standing?.state ?? 'unknown';
  if (state === 'open' || state === checkout.state) return null;
  return {
    ...emptyDifference(provider),
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
async function statusAtProvider(
  provider: PaymentProvider,
  providerId: string,
  about: Parameters<PaymentProvider['checkoutStatus']>[1],
): Promise<Awaited<ReturnType<PaymentProvider['checkoutStatus']>> | null> {
  try {
    return await provider.checkoutStatus(providerId, about);
  } catch (cause) {
    if (cause instanceof PaymentError && cause.problem === 'not-found') return null;
    throw cause;
  }
}
