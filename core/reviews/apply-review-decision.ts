import type { Database, Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { decideReview, reviewed } from '../../db/reviews.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { isProvidersRefusal } from '../generations/engine-need.ts';
import { refundGeneration } from '../generations/refund.ts';
import { changeState } from '../generations/states.ts';
import { liftStatements, takeStepStatements } from '../ladder/steps.ts';
import type { Fact } from '../notices/kinds.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { enqueue } from '../tasks/tasks.ts';
import { nameOf, SERVICE } from '../verbs/actor.ts';
import type { OpenReview, ReviewEnd } from './open-review.ts';
import { overrule } from './overrule.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * Builds the statements of a decision of a review, for one batch. A second decision of the same
 * review refuses the batch with `review-decided`.
 * @param by the operator; null where the time ran out
 */
export async function applyReviewDecision(
  ctx: Pick<Context, 'db' | 'vault' | 'engines'>,
  of: OpenReview,
  end: { decision: ReviewEnd; by: string | null; now: number },
): Promise<Statement[]> {
  const q = ctx.db.query;
  const { review, generation } = of;
  const { decision, by, now } = end;
  const paid = ctx.engines.find(({ id }) => id === generation.engine)?.company != null;
  return [
    decideReview(q, review.id, { decision, decidedBy: by, decidedAt: now }),
    ...(generation.state === 'held'
      ? heldEnds(q, of, decision, now, decision === 'expired' || !paid)
      : decision === 'allowed' && isProvidersRefusal(generation)
        ? await overrule(ctx, of, now)
        : [tellOwner(q, of, answer(generation, decision), now)]),
    ...(decision === 'suspended' ? await suspendAccount(q, of, by ?? nameOf(SERVICE), now) : []),
  ];
}

/** What was held is delivered, or rejected like anything that screening refuses. */
function heldEnds(
  q: Database['query'],
  { review, generation, results }: OpenReview,
  decision: ReviewEnd,
  now: number,
  refund: boolean,
): Statement[] {
  const task = { subject: generation.id, accountId: generation.accountId };
  if (decision === 'allowed')
    return [
      changeState(q, generation.id, 'delivering'),
      enqueue(q, { kind: 'advance-generation', ...task, engine: null }, now),
    ];
  return [
    changeState(q, generation.id, 'rejected', {
      failure: `screened-${review.category}`,
      endedAt: now,
    }),
    ...(refund ? refundGeneration(q, generation, now) : []),
    ...results.flatMap((result) => deleteResult(q, result, now)),
    enqueue(q, { kind: 'show-queue', ...task }, now),
  ];
}

const answer = ({ id: generationId, title }: GenerationRow, decision: ReviewEnd): Fact => ({
  kind: 'review-answered',
  data: { title, decision, generationId },
});

/** Shuts the account that a review is about, and tells its owner. */
export async function suspendAccount(
  q: Database['query'],
  { review, generation }: OpenReview,
  by: string,
  now: number,
): Promise<Statement[]> {
  const { id, accountId, category } = review;
  const step = {
    accountId,
    step: 'suspended',
    reason: category === 'minor' ? 'minor' : 'content',
    until: null,
    source: `review:${id}`,
    by,
  } as const;
  const { chatId } = generation;
  const place = { surface: generation.surface as SurfaceName, chatId };
  return takeStepStatements(q, step, now, reviewed(id).accountId, place);
}

/** Opens an account again, and says so. */
export function restoreAccount(
  q: Database['query'],
  of: OpenReview,
  by: string,
  now: number,
): Statement[] {
  return [
    ...liftStatements(q, { accountId: of.review.accountId, by }, now),
    tellOwner(q, of, { kind: 'account-restored', data: {} }, now, 'restored'),
  ];
}
