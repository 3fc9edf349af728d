import type { Context } from '../context.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { applyReviewDecision } from './apply-review-decision.ts';
import type { OpenReview, ReviewEnd } from './open-review.ts';

/**
 * Decides a review: what was held is delivered or rejected, an appeal is answered, or the account is shut.
 * The first decision counts; a second one refuses the batch with `review-decided`.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function decideReview(
  ctx: Pick<Context, 'db' | 'vault' | 'engines' | 'operators' | 'now'>,
  actor: Actor,
  { review, decision }: { review: OpenReview; decision: ReviewEnd },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'cases');
  const now = ctx.now();
  const { id, accountId } = review.review;
  // Where the time ran out nobody has decided.
  const by = actor.is === 'service' ? null : nameOf(actor);
  return {
    statements: [
      ...(await applyReviewDecision(ctx, review, { decision, by, now })),
      recordAct(
        ctx.db.query,
        actor,
        { verb: 'decide-review', subject: id, accountId, details: { decision } },
        now,
      ),
    ],
    result: undefined,
    decidedBy: ['review-decided'],
  };
}
