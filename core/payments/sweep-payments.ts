import {
  checkoutAt,
  checkoutOf,
  lookAgain,
  noteAsked,
  type PaymentRow,
  paymentAt,
  paymentsToLookAt,
  providersInUse,
} from '../../db/checkouts.ts';
import { askedRefunds } from '../../db/refunds.ts';
import {
  type ListedPayment,
  PaymentError,
  type PaymentProvider,
} from '../payment-providers/provider.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { PaymentContext } from './context.ts';
import { receivePaymentEvent } from './receive-event.ts';
import { settleCheckout } from './settle.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/**
 * Every sweep reads the last minutes of a provider's list; the first sweep of an hour reads as far
 * back as a checkout can be open.
 */
const LISTED_MS = 20 * MINUTE;
const LISTED_HOURLY_MS = 25 * HOUR;
const PAYMENTS_A_LIST = 2_000;
const POLLS_A_SWEEP = 50;
/** The pause between two polls of a payment is half the payment's age, within these bounds. */
const SHORTEST_MS = 15 * MINUTE;
const LONGEST_MS = 7 * DAY;
/** Banks take no money back after this. */
const LAST_POLL_MS = 180 * DAY;
const AWAY_MS = 10 * MINUTE;
const REFUND_LATE_MS = HOUR;

/**
 * Finds payments, refunds and disputes that no event reported. The sweep reads the recent payments
 * of every provider with open checkouts, polls older payments at growing intervals, and resumes
 * refunds that got stuck. Safe to run at any time and twice.
 */
export async function sweepPayments(ctx: PaymentContext): Promise<void> {
  const used = await providersInUse(ctx.db.query);
  for (const provider of ctx.payments)
    if (provider.listsAtOnce && used.includes(provider.id)) await readList(ctx, provider);
  await takeUpRefunds(ctx);
  for (const payment of await paymentsToLookAt(ctx.db.query, ctx.now(), POLLS_A_SWEEP))
    await pollPayment(ctx, payment);
}

/** Tells whether a provider, a refund or a payment is to be asked after. */
export async function arePaymentsDue({
  db: { query: q },
  now,
  payments,
}: Pick<PaymentContext, 'db' | 'now' | 'payments'>): Promise<boolean> {
  const [used, asked, looked] = await Promise.all([
    providersInUse(q),
    askedRefunds(q, now() - REFUND_LATE_MS, 1),
    paymentsToLookAt(q, now(), 1),
  ]);
  const isListed = payments.some(({ id, listsAtOnce }) => listsAtOnce && used.includes(id));
  return isListed || asked.length > 0 || looked.length > 0;
}

/** Enqueues the refunds whose task was lost or parked. */
async function takeUpRefunds(ctx: PaymentContext): Promise<void> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const asked = await askedRefunds(q, now - REFUND_LATE_MS, POLLS_A_SWEEP);
  if (asked.length === 0) return;
  await ctx.db.commit(
    asked.map(({ id }) =>
      enqueue(q, { kind: 'refund-payment', subject: id, accountId: null }, now),
    ),
  );
}

async function readList(ctx: PaymentContext, provider: PaymentProvider): Promise<void> {
  const now = ctx.now();
  const since = now - (now % HOUR < MINUTE ? LISTED_HOURLY_MS : LISTED_MS);
  let read = 0;
  try {
    for await (const listed of provider.list?.(since) ?? []) {
      await takeListed(ctx, provider, listed);
      read += 1;
      if (read < PAYMENTS_A_LIST) continue;
      ctx.log.warn({ provider: provider.id, read }, 'more was paid than one sweep reads');
      break;
    }
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    ctx.log.warn({ err: cause, provider: provider.id }, 'recent payments could not be listed');
  }
}

/** Settles a listed payment that differs from the books. */
async function takeListed(
  ctx: PaymentContext,
  provider: PaymentProvider,
  listed: ListedPayment,
): Promise<void> {
  const { query: q } = ctx.db;
  const { transactionId: transaction } = listed;
  const known = await paymentAt(q, provider.id, transaction);
  if (known && isBooked(known, listed)) return;
  const checkoutId = known?.checkoutId ?? (await checkoutOfListed(ctx, provider.id, listed));
  if (checkoutId !== null) {
    await trying(ctx, () => settleCheckout(ctx, checkoutId), checkoutId);
    if (known || (await paymentAt(q, provider.id, transaction))) return;
  }
  // A later month of a subscription, an invoice that was paid again, or nothing of ours: found out once.
  await receivePaymentEvent(ctx, {
    id: `listed:${transaction}`,
    provider: provider.id,
    about: { transaction },
  });
}

/**
 * Finds our checkout for a listed payment.
 * @param provider the provider that listed the payment
 * @returns the checkout's id, or null where the payment belongs to no checkout of ours
 */
export async function checkoutOfListed(
  ctx: Pick<PaymentContext, 'db'>,
  provider: string,
  { checkoutId, providerId }: Pick<ListedPayment, 'checkoutId' | 'providerId'>,
): Promise<string | null> {
  const { query: q } = ctx.db;
  const named = checkoutId === null ? null : await checkoutOf(q, checkoutId);
  if (named?.provider === provider) return named.id;
  const found = providerId === null ? null : await checkoutAt(q, provider, providerId);
  return found?.id ?? null;
}

/** Tells whether a booked payment shows the same refunds and disputes as the provider's list. */
export function isBooked(known: PaymentRow, listed: ListedPayment): boolean {
  const refundedCents = Math.min(listed.refundedCents, listed.amountCents);
  const isGone = listed.amountCents > 0 && refundedCents >= listed.amountCents;
  const disputed = listed.disputedCents > 0 && !isGone;
  return known.refundedCents === refundedCents && (known.status === 'disputed') === disputed;
}

async function pollPayment(ctx: PaymentContext, payment: PaymentRow): Promise<void> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const away = await trying(ctx, () => settleCheckout(ctx, payment.checkoutId), payment.checkoutId);
  const next = away ? now + AWAY_MS : nextPaymentPollAt(payment.createdAt, now);
  await ctx.db.commit([lookAgain(q, payment.id, next), noteAsked(q, payment.checkoutId, now)]);
}

/**
 * Returns the time of the next poll of a payment.
 * @param paidAt milliseconds since the epoch
 * @param now milliseconds since the epoch
 * @returns milliseconds since the epoch; null once the payment is too old to poll
 */
export function nextPaymentPollAt(paidAt: number, now: number): number | null {
  const ageMs = now - paidAt;
  if (ageMs >= LAST_POLL_MS) return null;
  return now + Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ageMs / 2));
}

/** @returns true where the provider was unavailable */
async function trying(
  ctx: PaymentContext,
  job: () => Promise<void>,
  checkout: string,
): Promise<boolean> {
  try {
    await job();
    return false;
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    ctx.log.warn({ err: cause, checkout }, 'payment provider gave no answer');
    return cause.problem === 'unavailable';
  }
}
