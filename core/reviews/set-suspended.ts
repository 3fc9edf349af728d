import type { Context } from '../context.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { restoreAccount, suspendAccount } from './apply-review-decision.ts';
import type { OpenReview } from './open-review.ts';

/**
 * Shuts or opens the account that a review is about, and tells its owner.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function setSuspended(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { review, suspended }: { review: OpenReview; suspended: boolean },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'cases');
  const q = ctx.db.query;
  const now = ctx.now();
  const { id, accountId } = review.review;
  const by = nameOf(actor);
  const verb = suspended ? 'suspend-account' : 'restore-account';
  return {
    statements: [
      ...(suspended
        ? await suspendAccount(q, review, by, now)
        : restoreAccount(q, review, by, now)),
      recordAct(q, actor, { verb, subject: id, accountId, details: {} }, now),
    ],
    result: undefined,
  };
}
