import { neglectedSubscriptions, subscriptionOf } from '../../../db/subscriptions.ts';
import { PaymentError } from '../../payment-providers/provider.ts';
import type { ProviderId } from '../../provider-ids.ts';
import { enqueue, RetryLater, type Task } from '../../tasks/tasks.ts';
import type { PaymentContext } from '../context.ts';
import { DAILY_POLL_MS, nextFollowAt } from './follow-times.ts';
import { settleSubscription } from './settle.ts';

const MINUTE = 60_000;
const AWAY_MS = 10 * MINUTE;
/**
 * Longer than the longest pause between two polls: a subscription unpolled for so long has no task
 * any more.
 */
const NEGLECTED_MS = DAILY_POLL_MS + 60 * MINUTE;
const SUBSCRIPTIONS_A_SWEEP = 200;

/**
 * Handles a `follow-subscription` task, whose subject is our id of the subscription: finds
 * renewals, failed payments and ends that no webhook reported.
 * @throws {RetryLater} while the subscription goes on
 */
export async function followSubscription(
  ctx: PaymentContext,
  task: Omit<Task, 'kind'>,
): Promise<void> {
  const { query: q } = ctx.db;
  const row = await subscriptionOf(q, task.subject);
  if (!row || row.state === 'ended') return;
  try {
    await settleSubscription(ctx, row.provider as ProviderId, row.providerId);
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    ctx.log.warn({ err: cause, subscription: row.id }, 'payment provider gave no answer');
    throw new RetryLater(ctx.now() + AWAY_MS, { cause });
  }
  const after = await subscriptionOf(q, row.id);
  if (!after || after.state === 'ended') return;
  throw new RetryLater(nextFollowAt(after.periodEndAt, ctx.now()));
}

/**
 * Enqueues the polling of subscriptions whose task was lost. Safe to run at any time and twice.
 * @returns the number of subscriptions that it took up
 */
export async function sweepSubscriptions(ctx: PaymentContext): Promise<number> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const neglected = await neglectedSubscriptions(q, now - NEGLECTED_MS, SUBSCRIPTIONS_A_SWEEP);
  if (neglected.length === 0) return 0;
  await ctx.db.commit(
    neglected.map(({ id, accountId }) =>
      enqueue(q, { kind: 'follow-subscription', subject: id, accountId }, now),
    ),
  );
  return neglected.length;
}
