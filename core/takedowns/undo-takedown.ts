import { markCovers } from '../../db/cover-fingerprints.ts';
import { newId } from '../../db/ids.ts';
import { moveTemplate } from '../../db/reported.ts';
import { insertTakedown, lastTakedown } from '../../db/takedowns.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { findSubject, type Subject, subjectCode } from './subject.ts';
import { tellSubjectOwner } from './tell-owner.ts';

/**
 * Undoes the takedown of a template: it is offered again, and copies of its cover are no longer held. What was
 * deleted or ended stays so: covers, cards, places on shelves, shared results.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found` for what is not taken down,
 *   and for a shared result, which its owner shares anew
 */
export async function undoTakedown(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  { subject }: { subject: Subject },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'cases');
  const q = ctx.db.query;
  const now = ctx.now();
  const [found, last] = await Promise.all([findSubject(ctx, subject), lastTakedown(q, subject)]);
  if (!found || !last || subject.kind !== 'template' || found.state !== 'taken-down')
    throw new ProductError({ code: 'not-found' });
  const { id } = subject;
  const row = {
    subjectKind: subject.kind,
    subjectId: id,
    cause: 'undone',
    reference: last.id,
  } as const;
  const act = {
    verb: 'undo-takedown',
    subject: subjectCode(subject),
    accountId: found.ownerId,
    details: { takedown: last.id },
  };
  return {
    statements: [
      insertTakedown(q, { ...row, id: newId(now), decidedBy: nameOf(actor), createdAt: now }),
      moveTemplate(q, { id, from: 'taken-down', to: 'offered', now }),
      markCovers(q, id, null),
      ...tellSubjectOwner(ctx, found, (title) => ({ kind: 'takedown-undone', data: { title } })),
      recordAct(q, actor, act, now),
    ],
    result: undefined,
    decidedBy: ['template-state'],
  };
}
