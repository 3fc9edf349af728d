import { subscriptionOf } from '../../../db/subscriptions.ts';
import type { Place } from '../../chat/place.ts';
import type { Context } from '../../context.ts';
import { ProductError } from '../../errors.ts';
import { enqueue } from '../../tasks/tasks.ts';
import type { Locale } from '../../texts/catalogue.ts';
import type { Actor } from '../../verbs/actor.ts';
import { activeAccount } from '../../verbs/standing.ts';
import type { Prepared } from '../../verbs/verb.ts';
import { changeTask, type SubscriptionChange } from './change.ts';

/** A change of a subscription that its owner can request. */
export type OwnersChange = Exclude<SubscriptionChange, 'end-now'>;

/**
 * Prepares a change of a subscription at its provider; the outcome replaces the message at `place`.
 * Repeating an open request changes nothing.
 * @throws {ProductError} `not-found` for one that is not there or has ended; `forbidden` to a stranger,
 *   `suspended`
 */
export async function changeSubscription(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  request: { id: string; to: OwnersChange; locale: Locale; place: Place },
): Promise<Prepared> {
  const row = await subscriptionOf(ctx.db.query, request.id);
  if (!row) throw new ProductError({ code: 'not-found' });
  await activeAccount(ctx, actor, row.accountId);
  if (row.state === 'ended') throw new ProductError({ code: 'not-found' });
  return {
    statements: [enqueue(ctx.db.query, changeTask(row.accountId, request), ctx.now())],
    result: undefined,
  };
}
