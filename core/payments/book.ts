import {
  type CheckoutRow,
  insertCheckout,
  insertPayment,
  type PaymentRow,
  paymentAt,
  refreshPaid,
} from '../../db/checkouts.ts';
import { ConstraintError } from '../../db/constraints.ts';
import type { Database, Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { balanceOf, clawback, purchase } from '../../db/ledger.ts';
import type { SurfaceName } from '../chat/event.ts';
import { endLowBalance } from '../notices/low-balance.ts';
import type { CheckoutItem, PaidStatus } from '../payment-providers/provider.ts';
import type { ProviderId } from '../provider-ids.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import type { PaymentContext } from './context.ts';
import { sealBillingEmail } from './sealed-email.ts';
import { boughtOf, tellBuyer } from './tell-buyer.ts';

/** The delay of the first poll after a payment; later polls come at growing intervals. */
const FIRST_POLL_MS = 15 * 60_000;

/**
 * Builds the statements that insert a confirmed payment of a checkout and add its credits, for the
 * caller's batch.
 * @param now milliseconds since the epoch
 * @throws (in the commit) `payment-…` or `movement-key` when the payment was booked before
 */
export function bookPayment(
  q: Database['query'],
  checkout: Pick<CheckoutRow, 'id' | 'accountId' | 'provider' | 'credits'>,
  standing: Omit<PaidStatus, 'billingEmail'> & {
    /** As `sealBillingEmail` gives it. */
    sealedEmail: string | null;
    ourSubscriptionId?: string | null;
  },
  now: number,
): Statement[] {
  const { id: checkoutId, accountId, provider, credits } = checkout;
  return [
    ...insertPayment(q, {
      id: newId(now),
      checkoutId,
      provider,
      transactionId: standing.transactionId,
      subscriptionId: standing.ourSubscriptionId ?? null,
      status: statusOf(standing),
      amountCents: standing.amountCents,
      refundedCents: refundedOf(standing),
      currency: standing.currency,
      billingEmail: standing.sealedEmail,
      isTest: standing.isTest ?? false,
      lookAt: now + FIRST_POLL_MS,
      createdAt: now,
    }),
    ...(credits > 0
      ? [
          ...purchase(q, { accountId, checkoutId, credits, isTest: standing.isTest ?? false, now }),
          endLowBalance(q, accountId),
        ]
      : []),
    refreshPaid(q, accountId),
    judgeSoon(q, accountId, now),
  ];
}

/**
 * A payment without an open checkout of ours: a purchase inside a platform, a month of a
 * subscription, or a second payment of the same invoice.
 */
export type Arrival = {
  accountId: string;
  provider: ProviderId;
  sold: CheckoutItem;
  standing: PaidStatus;
  /** Our id of the subscription whose month was paid. */
  subscriptionId?: string | null;
  /** The chat in which the purchase was requested; absent where no chat was involved. */
  chat?: { surface: SurfaceName; chatId: string; address: string };
  /** Set where another notice tells the payer of the payment. */
  quiet?: true;
};

/**
 * Books an arrival under a checkout of its own. Booking the same transaction again changes nothing.
 * @returns `known` when the transaction was booked before
 */
export async function bookArrival(
  ctx: Pick<PaymentContext, 'db' | 'vault' | 'now'>,
  arrival: Arrival,
): Promise<'booked' | 'known'> {
  const { query: q } = ctx.db;
  const { provider, standing } = arrival;
  if (await paymentAt(q, provider, standing.transactionId)) return 'known';
  try {
    await ctx.db.commit(await arrivalRows(ctx, arrival));
  } catch (cause) {
    const known =
      cause instanceof ConstraintError && (await paymentAt(q, provider, standing.transactionId));
    if (known) return 'known';
    throw cause;
  }
  return 'booked';
}

/**
 * Builds the statements that book an arrival, for the caller's batch.
 * @throws (in the commit) {ConstraintError} when the transaction was booked before
 */
export async function arrivalRows(
  ctx: Pick<PaymentContext, 'db' | 'vault' | 'now'>,
  { accountId, provider, sold, standing, subscriptionId, chat, quiet }: Arrival,
): Promise<Statement[]> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const checkout = {
    id: newId(now),
    accountId,
    provider,
    kind: sold.kind,
    product: sold.product,
    credits: sold.credits,
    amountCents: standing.amountCents,
    currency: standing.currency,
    state: 'paid',
    providerId: standing.transactionId,
    url: null,
    surface: chat?.surface ?? 'playground',
    chatId: chat?.chatId ?? '',
    address: chat?.address ?? '{}',
    trace: null,
    createdAt: now,
    expiresAt: now,
    askedAt: now,
    paidAt: now,
  } as const satisfies CheckoutRow;
  const { id: checkoutId } = checkout;
  const sealedEmail = await sealBillingEmail(ctx, checkout, standing.billingEmail);
  const owed = creditsOwed(sold.credits, standing);
  const balance = (await balanceOf(q, accountId)) + sold.credits - owed;
  const data = { ...boughtOf(checkout), balance };
  return [
    insertCheckout(q, checkout),
    ...bookPayment(
      q,
      checkout,
      { ...standing, sealedEmail, ourSubscriptionId: subscriptionId ?? null },
      now,
    ),
    ...(owed === 0
      ? []
      : clawback(q, {
          accountId,
          checkoutId,
          credits: owed,
          sequence: 0,
          isTest: standing.isTest ?? false,
          now,
        })),
    ...(quiet
      ? []
      : [tellBuyer(q, checkout, { what: 'paid', facts: [{ kind: 'credits-bought', data }] }, now)]),
  ];
}

/**
 * Returns the credits that a purchase loses with the money that went back: the refunded and
 * disputed share, rounded down.
 * @param credits the credits of the purchase
 */
export function creditsOwed(credits: number, standing: PaidStatus): number {
  const { amountCents, refundedCents, disputedCents } = standing;
  if (amountCents === 0) return 0;
  const goneCents = Math.min(amountCents, refundedCents + disputedCents);
  return Math.floor((credits * goneCents) / amountCents);
}

/** Returns the refunded cents of a payment, at most its amount. */
export const refundedOf = ({
  amountCents,
  refundedCents,
}: Pick<PaidStatus, 'amountCents' | 'refundedCents'>): number =>
  Math.min(refundedCents, amountCents);

/** Returns the status with which the books keep a payment. */
export function statusOf({
  amountCents,
  refundedCents,
  disputedCents,
}: Pick<PaidStatus, 'amountCents' | 'refundedCents' | 'disputedCents'>): PaymentRow['status'] {
  if (amountCents > 0 && refundedCents >= amountCents) return 'refunded';
  return disputedCents > 0 ? 'disputed' : 'paid';
}
