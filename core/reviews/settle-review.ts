import { changeAccount } from '../../db/accounts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { type GenerationRow, openGenerations } from '../../db/generations.ts';
import { decideReview } from '../../db/reviews.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import { isProvidersRefusal } from '../generations/engine-need.ts';
import { refundGeneration } from '../generations/refund.ts';
import { askToCancel } from '../generations/request.ts';
import { changeState } from '../generations/states.ts';
import { endSubscriptions } from '../payments/subscriptions/change.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Text } from '../texts/text.ts';
import type { OpenReview, ReviewEnd } from './open-review.ts';
import { overrule } from './overrule.ts';
import { againButton, tell } from './tell-owner.ts';

/**
 * What a person's decision comes to, as statements for one batch. A second decision of the same review
 * refuses the whole batch: `review-decided`.
 * @param by the operator; null where the time ran out
 */
export async function settleReview(
  ctx: Pick<Context, 'db' | 'engines'>,
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
        ? overrule(ctx, of, now)
        : [tell(q, of, now, appealReply(generation, decision))]),
    ...(decision === 'suspended' ? await suspendAccount(q, of, now) : []),
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

function appealReply(generation: GenerationRow, decision: ReviewEnd): Reply {
  const text: Text = { key: 'review.answer', values: { title: generation.title, decision } };
  return {
    mode: 'send',
    text: [text],
    ...(decision === 'allowed' && { buttons: [[againButton(generation)]] }),
  };
}

/** Shuts an account: what is being made is stopped, Pro ends with its month, and its owner is told. */
export async function suspendAccount(
  q: Database['query'],
  of: OpenReview,
  now: number,
): Promise<Statement[]> {
  const { accountId } = of.review;
  const open = await openGenerations(q, accountId);
  return [
    changeAccount(q, accountId, { status: 'suspended' }),
    ...open.flatMap(({ id }) => askToCancel(q, id, now)),
    ...(await endSubscriptions(q, accountId, now, 'end')),
    tell(q, of, now, { mode: 'send', text: [{ key: 'suspended' }] }, 'suspended'),
  ];
}

/** Opens an account again, and says so. */
export function restoreAccount(q: Database['query'], of: OpenReview, now: number): Statement[] {
  return [
    changeAccount(q, of.review.accountId, { status: 'active' }),
    tell(q, of, now, { mode: 'send', text: [{ key: 'review.restored' }] }, 'restored'),
  ];
}
