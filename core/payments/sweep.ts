import { moveCheckout, neglectedCheckouts } from '../../db/checkouts.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { PaymentContext } from './context.ts';
import { tellNotOpened } from './tell-buyer.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longer than the longest pause between two looks: nobody is looking any more. */
const NEGLECTED_MS = { opening: 15 * MINUTE, open: 30 * MINUTE, processing: 7 * HOUR } as const;
const CHECKOUTS_A_SWEEP = 200;

/**
 * Takes up checkouts whose task was lost or parked: open ones are asked about again, and who waits for
 * a payment page that never came is told so. Safe to run at any time and twice.
 * @returns how many it took up
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
