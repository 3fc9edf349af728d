import { changeSubmission, submissionById } from '../../db/submissions.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { giveUpCover } from './settle.ts';

/**
 * Takes a submission back before it is decided.
 * @throws {ProductError} `not-found`, `done-before`; `forbidden` to a stranger, `suspended`
 */
export async function withdrawSubmission(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const of = await submissionById(q, submissionId);
  if (!of) throw new ProductError({ code: 'not-found' });
  await activeAccount(ctx, actor, of.submission.accountId);
  const { state } = of.submission;
  if (state !== 'screening' && state !== 'held') throw new ProductError({ code: 'done-before' });
  const now = ctx.now();
  return {
    statements: [
      changeSubmission(q, submissionId, { state: 'withdrawn', decidedAt: now }),
      ...giveUpCover(q, of, now),
    ],
    result: undefined,
    decidedBy: ['submission-decided'],
  };
}
