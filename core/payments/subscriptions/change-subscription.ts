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

/** What an owner can wish of a subscription: that it ends with what is paid for, goes on, or another card. */
export type OwnersChange = Exclude<SubscriptionChange, 'end-now'>;

/**
 * Has a provider asked to change a subscription; its answer takes the place of the message at `place`.
 * The same wish again, while it is open, is one.
 * @throws {ProductError} `not-found` for one that is not there or has ended; `forbidden` to a stranger,
 *   `suspended`
 */
export async function changeSubscription(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  wish: { id: string; to: OwnersChange; locale: Locale; place: Place },
): Promise<Prepared> {
  const row = await subscriptionOf(ctx.db.query, wish.id);
  if (!row) throw new ProductError({ code: 'not-found' });
  await activeAccount(ctx, actor, row.accountId);
  if (row.state === 'ended') throw new ProductError({ code: 'not-found' });
  return {
    statements: [enqueue(ctx.db.query, changeTask(row.accountId, wish), ctx.now())],
    result: undefined,
  };
}
