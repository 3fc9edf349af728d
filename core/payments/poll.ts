import { checkoutOf, moveCheckout, noteAsked } from '../../db/checkouts.ts';
import { PaymentError } from '../payment-providers/provider.ts';
import { RetryLater, type Task } from '../tasks/tasks.ts';
import type { PaymentContext } from './context.ts';
import { settleCheckout } from './settle.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const FIRST_POLL_MS = 20 * SECOND;
/** While a checkout is younger than `untilMs`, the provider is asked every `everyMs`. */
const POLLS = [
  { untilMs: 2 * MINUTE, everyMs: 30 * SECOND },
  { untilMs: 30 * MINUTE, everyMs: 90 * SECOND },
  { untilMs: 2 * HOUR, everyMs: 5 * MINUTE },
  { untilMs: 24 * HOUR, everyMs: 20 * MINUTE },
] as const;
/** Bank debits take days. */
const LATE_POLL_MS = 6 * HOUR;
const LAST_POLL_MS = 14 * 24 * HOUR;

/**
 * The longest interval of polls at a provider without a list of payments: the buyer waits for them.
 */
const LONGEST_UNLISTED_MS = 100 * SECOND;

/**
 * Returns the time of the next poll of an open checkout.
 * @param openedAt milliseconds since the epoch
 * @param now milliseconds since the epoch
 * @param listed true where the provider's list is read every minute, which finds payments sooner
 *   than polling
 * @returns milliseconds since the epoch
 */
export function nextPollAt(openedAt: number, now: number, listed = true): number {
  const ageMs = now - openedAt;
  if (ageMs < FIRST_POLL_MS) return openedAt + FIRST_POLL_MS;
  const step = POLLS.find(({ untilMs }) => ageMs < untilMs);
  if (!step) return now + LATE_POLL_MS;
  return now + (listed ? step.everyMs : Math.min(step.everyMs, LONGEST_UNLISTED_MS));
}

/**
 * Handles a `poll-checkout` task, whose subject is a checkout's id: asks the provider for the
 * checkout's status and brings the books up to date.
 * @throws {RetryLater} while the checkout is not over
 */
export async function pollCheckout(ctx: PaymentContext, task: Omit<Task, 'kind'>): Promise<void> {
  const { query: q } = ctx.db;
  const checkout = await checkoutOf(q, task.subject);
  if (!checkout?.providerId) return;
  const now = ctx.now();
  const unknown = await ask(ctx, checkout.id);
  const state = (await checkoutOf(q, checkout.id))?.state;
  if (state !== 'open' && state !== 'processing') return;
  if (unknown || now - checkout.createdAt > LAST_POLL_MS) {
    await ctx.db.commit([moveCheckout(q, checkout.id, [state], { state: 'expired' })]);
    return;
  }
  const provider = ctx.payments.find(({ id }) => id === checkout.provider);
  const listed = state === 'processing' || provider?.listsAtOnce === true;
  throw new RetryLater(nextPollAt(checkout.createdAt, now, listed));
}

/** @returns true where the provider does not know the checkout */
async function ask(ctx: PaymentContext, checkoutId: string): Promise<boolean> {
  try {
    await settleCheckout(ctx, checkoutId);
    return false;
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    ctx.log.warn({ err: cause, checkout: checkoutId }, 'payment provider gave no answer');
    await ctx.db.commit([noteAsked(ctx.db.query, checkoutId, ctx.now())]);
    return cause.problem === 'not-found';
  }
}
