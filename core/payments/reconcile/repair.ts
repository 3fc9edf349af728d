import type { Context } from '../../context.ts';
import { type Actor, requireOperator } from '../../verbs/actor.ts';
import { recordAct } from '../../verbs/record.ts';
import type { Difference } from './difference.ts';

/**
 * Books a difference between a provider and the books. The act is recorded first, since booking has
 * batches of its own; repeating it is harmless.
 * @returns false where the difference has no repair
 * @throws {ProductError} `forbidden` unless the actor is an operator
 * @throws {PaymentError} when the provider is unavailable
 */
export async function repairDifference(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  { what, provider, checkoutId, transactionId, repair }: Difference,
): Promise<boolean> {
  requireOperator(ctx, actor, 'money');
  if (!repair) return false;
  const details = { what, provider, transaction: transactionId };
  const act = { verb: 'book-difference', subject: checkoutId ?? '', accountId: null, details };
  await ctx.db.commit([recordAct(ctx.db.query, actor, act, ctx.now())]);
  await repair();
  return true;
}
