import { moveCheckout, neglectedCheckouts } from '../../db/checkouts.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { PaymentContext } from './context.ts';
import { tellNotOpened } from './tell-buyer.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/**
 * Longer than the longest pause between two polls: a checkout unpolled for so long has no task any
 * more.
 */
const NEGLECTED_MS = { opening: 15 * MINUTE, open: 30 * MINUTE, processing: 7 * HOUR } as const;
const CHECKOUTS_A_SWEEP = 200;

/**
 * Takes up checkouts whose task was lost or parked: enqueues polls of the open ones, and tells
 * buyers whose payment page was never made. Safe to run at any time and twice.
 * @returns the number of checkouts that it took up
 */
export async function sweepCheckouts(ctx: PaymentContext): Promise<number> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const neglected = await neglectedCheckouts(q, {
    now,
    after: NEGLECTED_MS,
    most: CHECKOUTS_A_SWEEP,
  });
  for (const checkout of neglected) {
    const { id, accountId } = checkout;
    await ctx.db.commit(
      checkout.state === 'opening'
        ? [moveCheckout(q, id, ['opening'], { state: 'failed' }), tellNotOpened(q, checkout, now)]
        : [enqueue(q, { kind: 'poll-checkout', subject: id, accountId }, now)],
    );
  }
  return neglected.length;
}
