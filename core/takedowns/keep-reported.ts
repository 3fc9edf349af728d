import { openReports, settleReports } from '../../db/reports.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { showAgain } from './hide.ts';
import { findSubject, type Subject, subjectCode } from './subject.ts';
import { tellReporters } from './tell-reporters.ts';

/** Reports that one decision settles, at most. What is hidden takes no more, and what stays shown has few. */
export const MOST_SETTLED = 5_000;

/**
 * Keeps what was reported: shows it again where it was hidden, and settles its reports. Further reports of
 * the same version are listed and hide nothing. A report that came meanwhile refuses the batch with
 * `reports-changed`, and somebody who was faster with `template-state` or `share-state`.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found`; `done-before` where nothing
 *   is left to decide
 */
export async function keepReported(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  { subject }: { subject: Subject },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'cases');
  const q = ctx.db.query;
  const now = ctx.now();
  const [found, open] = await Promise.all([
    findSubject(ctx, subject),
    openReports(q, subject, MOST_SETTLED),
  ]);
  if (!found) throw new ProductError({ code: 'not-found' });
  const isHidden = found.state === 'hidden';
  if (open.length === 0 && !isHidden) throw new ProductError({ code: 'done-before' });
  const act = {
    verb: 'keep-reported',
    subject: subjectCode(subject),
    accountId: found.ownerId,
    details: { reports: open.length, hidden: isHidden, version: found.version },
  };
  return {
    statements: [
      ...settleReports(q, subject, { ids: open.map(({ id }) => id), outcome: 'kept', now }),
      ...(isHidden ? showAgain(ctx, found) : []),
      ...tellReporters(q, found, open, 'kept', now),
      recordAct(q, actor, act, now),
    ],
    result: undefined,
    decidedBy: ['reports-changed', 'template-state', 'share-state'],
  };
}
