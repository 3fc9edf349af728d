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
/** Every sweep looks so far back, every hour's first one as far as a checkout can be open. */
const LISTED_MS = 20 * MINUTE;
const LISTED_HOURLY_MS = 25 * HOUR;
const PAYMENTS_A_LIST = 2_000;
const LOOKS_A_SWEEP = 50;
/** Between two looks at a payment lies half its age, within these. */
const SHORTEST_MS = 15 * MINUTE;
const LONGEST_MS = 7 * DAY;
/** Later than this no bank takes money back. */
const LAST_LOOK_MS = 180 * DAY;
const AWAY_MS = 10 * MINUTE;
const REFUND_LATE_MS = HOUR;

/**
 * Finds what no event told, in two ways: each provider with open checkouts is asked once for all that was
 * paid lately, and payments are looked at again in growing steps, for refunds and disputes. Refunds of ours
 * that got stuck go on. Safe to run at any time and twice.
 */
export async function sweepPayments(ctx: PaymentContext): Promise<void> {
  const used = await providersInUse(ctx.db.query);
  for (const provider of ctx.payments)
    if (provider.listsAtOnce && used.includes(provider.id)) await readList(ctx, provider);
  await takeUpRefunds(ctx);
  for (const payment of await paymentsToLookAt(ctx.db.query, ctx.now(), LOOKS_A_SWEEP))
    await lookAt(ctx, payment);
}

/** Refunds whose task was lost or parked go on. */
async function takeUpRefunds(ctx: PaymentContext): Promise<void> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const asked = await askedRefunds(q, now - REFUND_LATE_MS, LOOKS_A_SWEEP);
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

/** Settles what our books do not show as the list does. */
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

/** The checkout of ours that a listed payment names. */
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

/** Whether our books show the same refunds and disputes as the list. */
export function isBooked(known: PaymentRow, listed: ListedPayment): boolean {
  const refundedCents = Math.min(listed.refundedCents, listed.amountCents);
  const isGone = listed.amountCents > 0 && refundedCents >= listed.amountCents;
  const disputed = listed.disputedCents > 0 && !isGone;
  return known.refundedCents === refundedCents && (known.status === 'disputed') === disputed;
}

async function lookAt(ctx: PaymentContext, payment: PaymentRow): Promise<void> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const away = await trying(ctx, () => settleCheckout(ctx, payment.checkoutId), payment.checkoutId);
  const next = away ? now + AWAY_MS : nextLookAgain(payment.createdAt, now);
  await ctx.db.commit([lookAgain(q, payment.id, next), noteAsked(q, payment.checkoutId, now)]);
}

/** When a payment is looked at again after a look; null once that is too late. All in milliseconds. */
export function nextLookAgain(paidAt: number, now: number): number | null {
  const ageMs = now - paidAt;
  if (ageMs >= LAST_LOOK_MS) return null;
  return now + Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ageMs / 2));
}

/** @returns true where the provider was away */
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
