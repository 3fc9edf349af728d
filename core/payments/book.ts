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
import { creditsCame } from '../credits/low-balance.ts';
import type { CheckoutItem, PaidStatus } from '../payment-providers/provider.ts';
import type { ProviderId } from '../provider-ids.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import type { PaymentContext } from './context.ts';
import { boughtOf, tellBuyer } from './tell-buyer.ts';

/** How soon a payment is asked about again, in milliseconds; after that in growing steps. */
const FIRST_LOOK_AGAIN_MS = 15 * 60_000;

/**
 * Writes a confirmed payment of a checkout and brings its credits, in one batch with what the caller
 * adds. @throws (in the commit) `payment-…` or `movement-key` when it was booked before
 */
export function bookPayment(
  q: Database['query'],
  checkout: Pick<CheckoutRow, 'id' | 'accountId' | 'provider' | 'credits'>,
  standing: PaidStatus & { keepEmail: boolean; ourSubscriptionId?: string | null },
  now: number,
): Statement[] {
  const { id: checkoutId, accountId, provider, credits } = checkout;
  return [
    insertPayment(q, {
      id: newId(now),
      checkoutId,
      provider,
      transactionId: standing.transactionId,
      subscriptionId: standing.ourSubscriptionId ?? null,
      status: statusOf(standing),
      amountCents: standing.amountCents,
      refundedCents: refundedOf(standing),
      currency: standing.currency,
      billingEmail: standing.keepEmail ? standing.billingEmail : null,
      lookAt: now + FIRST_LOOK_AGAIN_MS,
      createdAt: now,
    }),
    ...(credits > 0
      ? [...purchase(q, { accountId, checkoutId, credits, now }), creditsCame(q, accountId)]
      : []),
    refreshPaid(q, accountId),
    judgeSoon(q, accountId, now),
  ];
}

/**
 * A payment that comes without an open checkout of ours: bought inside the platform, a month of a
 * subscription, or a second payment of the same invoice.
 */
export type Arrival = {
  accountId: string;
  provider: ProviderId;
  sold: CheckoutItem;
  standing: PaidStatus;
  /** Our id of the subscription that it paid a month of. */
  subscriptionId?: string | null;
  /** Where it was asked for; absent where nobody asked in a chat. */
  chat?: { surface: SurfaceName; chatId: string; address: string };
  /** Its payer is told otherwise that it came. */
  quiet?: true;
};

/**
 * Books such a payment under a checkout of its own, once however often and from wherever it is told.
 * @returns `known` when it was booked before
 */
export async function bookArrival(
  ctx: Pick<PaymentContext, 'db' | 'now'>,
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

/** The same as statements, for a batch of the caller's. @throws (in the commit) when it was booked before */
export async function arrivalRows(
  ctx: Pick<PaymentContext, 'db' | 'now'>,
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
  const owed = creditsOwed(sold.credits, standing);
  const balance = (await balanceOf(q, accountId)) + sold.credits - owed;
  const data = { ...boughtOf(checkout), balance };
  return [
    insertCheckout(q, checkout),
    ...bookPayment(
      q,
      checkout,
      { ...standing, keepEmail: true, ourSubscriptionId: subscriptionId ?? null },
      now,
    ),
    ...(owed === 0 ? [] : clawback(q, { accountId, checkoutId, credits: owed, sequence: 0, now })),
    ...(quiet
      ? []
      : [tellBuyer(q, checkout, { what: 'paid', facts: [{ kind: 'credits-bought', data }] }, now)]),
  ];
}

/** The credits that go back with the money of a purchase: its share, rounded down. */
export function creditsOwed(credits: number, standing: PaidStatus): number {
  const { amountCents, refundedCents, disputedCents } = standing;
  if (amountCents === 0) return 0;
  const goneCents = Math.min(amountCents, refundedCents + disputedCents);
  return Math.floor((credits * goneCents) / amountCents);
}

export const refundedOf = ({ amountCents, refundedCents }: PaidStatus): number =>
  Math.min(refundedCents, amountCents);

/** What a payment's row says of it. */
export function statusOf({
  amountCents,
  refundedCents,
  disputedCents,
}: PaidStatus): PaymentRow['status'] {
  if (amountCents > 0 && refundedCents >= amountCents) return 'refunded';
  return disputedCents > 0 ? 'disputed' : 'paid';
}
