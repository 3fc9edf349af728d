import { submissionById } from '../../db/submissions.ts';
import type { REFUSAL_REASONS } from '../chat/template-parts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { sealSubmissionWords } from './sealed-content.ts';
import { isGone, settle } from './settle.ts';

/** An operator's decision of a submission. */
export type SubmissionDecision =
  | { state: 'approved' }
  | { state: 'refused'; category: (typeof REFUSAL_REASONS)[number] }
  /** `words` say what the author is to change. */
  | { state: 'change-asked'; words: string };

/**
 * Decides a submission that waits for an operator, and tells its author.
 * The first decision counts; a later one refuses the batch with `submission-decided`.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found`, `done-before`
 */
export async function decideSubmission(
  ctx: Pick<Context, 'db' | 'vault' | 'operators' | 'now'>,
  actor: Actor,
  { submissionId, decision }: { submissionId: string; decision: SubmissionDecision },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'cases');
  const of = await submissionById(ctx.db.query, submissionId);
  if (!of) throw new ProductError({ code: 'not-found' });
  if (of.submission.state !== 'held' || isGone(of)) throw new ProductError({ code: 'done-before' });
  const now = ctx.now();
  const { accountId } = of.submission;
  const { wrappedKey } = of;
  if (wrappedKey === null) throw new ProductError({ code: 'not-found' });
  const key = { owner: accountId, wrappedKey };
  const sealed =
    'words' in decision
      ? await sealSubmissionWords(ctx, key, submissionId, decision.words)
      : undefined;
  const details = {
    decision: decision.state,
    ...('category' in decision && { category: decision.category }),
  };
  return {
    statements: [
      ...settle(ctx.db.query, of, { ...decision, decidedBy: nameOf(actor) }, now, sealed),
      recordAct(
        ctx.db.query,
        actor,
        { verb: 'decide-submission', subject: submissionId, accountId, details },
        now,
      ),
    ],
    result: undefined,
    decidedBy: ['submission-decided'],
  };
}
