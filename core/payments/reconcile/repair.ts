import type { Context } from '../../context.ts';
import { type Actor, requireOperator } from '../../verbs/actor.ts';
import { recordAct } from '../../verbs/record.ts';
import type { Difference } from './difference.ts';

/**
 * Books what a provider and our books differ in. The act is recorded before it is done, since booking has
 * batches of its own; doing it again is harmless.
 * @returns false where nothing can be booked
 * @throws {ProductError} `forbidden` to who does not run the service
 * @throws {PaymentError} when the provider could not be asked
 */
export async function repairDifference(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  { what, provider, checkoutId, transactionId, repair }: Difference,
): Promise<boolean> {
  requireOperator(ctx, actor);
  if (!repair) return false;
  const details = { what, provider, transaction: transactionId };
  const act = { verb: 'book-difference', subject: checkoutId ?? '', accountId: null, details };
  await ctx.db.commit([recordAct(ctx.db.query, actor, act, ctx.now())]);
  await repair();
  return true;
}
