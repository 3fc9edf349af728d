import { markCovers } from '../../db/cover-fingerprints.ts';
import type { Database, Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { moveShare, moveTemplate } from '../../db/reported.ts';
import { openReports, settleReports } from '../../db/reports.ts';
import {
  clearTemplate,
  doomCovers,
  insertTakedown,
  type TakedownRow,
  takeDownSharesOf,
} from '../../db/takedowns.ts';
import { deleteDraftOf } from '../../db/template-drafts.ts';
import { readJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { settleSharesSoon } from '../tasks/settle-soon.ts';
import { enqueue } from '../tasks/tasks.ts';
import { removeJoint } from '../together/take-back.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { MOST_SETTLED } from './keep-reported.ts';
import { type FoundSubject, findSubject, type Subject, subjectCode } from './subject.ts';
import { tellSubjectOwner } from './tell-owner.ts';
import { tellReporters } from './tell-reporters.ts';

/** Why something is taken down. */
export type TakedownCause = Exclude<TakedownRow['cause'], 'undone'>;

/**
 * Takes a template down with all its versions, covers, cards, places on shelves and the shared results that
 * were made from it; a shared result with all that shows it; or a picture of several people, for all of them. Results in the history of their owners stay.
 * Somebody who was faster refuses the batch with `template-state` or `share-state`, a report that came
 * meanwhile with `reports-changed`.
 * @param of `reference`: the claim, or the template that it is a copy of
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found`; `done-before`
 */
export async function takeDown(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  of: { subject: Subject; cause: TakedownCause; reference: string | null },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'cases');
  const { subject, cause, reference } = of;
  const q = ctx.db.query;
  const now = ctx.now();
  const [found, open] = await Promise.all([
    findSubject(ctx, subject),
    openReports(q, subject, MOST_SETTLED),
  ]);
  if (!found) throw new ProductError({ code: 'not-found' });
  if (found.state === 'taken-down') throw new ProductError({ code: 'done-before' });
  const row = { subjectKind: subject.kind, subjectId: subject.id, cause, reference };
  const code = subjectCode(subject);
  const act = {
    verb: 'take-down',
    subject: code,
    accountId: found.ownerId,
    details: { cause, reference, reports: open.length, version: found.version },
  };
  return {
    statements: [
      insertTakedown(q, { ...row, id: newId(now), decidedBy: nameOf(actor), createdAt: now }),
      ...(await gone(ctx, found)),
      settleSharesSoon(q, now),
      ...settleReports(q, subject, { ids: open.map(({ id }) => id), outcome: 'taken-down', now }),
      ...tellReporters(q, found, open, 'taken-down', now),
      ...tellSubjectOwner(ctx, found, (title) => ({
        kind: 'subject-taken-down',
        data: { what: subject.kind, title, cause },
      })),
      ...tellItsPeople(ctx, found, cause),
      recordAct(q, actor, act, now),
    ],
    result: undefined,
    decidedBy: ['reports-changed', 'template-state', 'share-state', 'joint-changed'],
  };
}

/** Builds the statements by which nobody sees it any more. */
async function gone(ctx: Pick<Context, 'db' | 'now'>, found: FoundSubject): Promise<Statement[]> {
  const q = ctx.db.query;
  const { kind, id } = found.subject;
  if (kind === 'template') return ofTemplate(q, found, ctx.now());
  if (kind === 'share') return ofShare(q, found);
  const read = await readJoint(q, id);
  return read ? removeJoint(ctx, read) : [];
}

/** Tells those who are in a picture of several people, besides who made it. */
const tellItsPeople = (
  { db, now }: Pick<Context, 'db' | 'now'>,
  { subject, seenBy, title }: FoundSubject,
  cause: TakedownCause,
): Statement[] =>
  (seenBy ?? []).map((accountId) =>
    tell(db.query, {
      kind: 'subject-taken-down',
      data: { what: subject.kind, title: title.en ?? '', cause },
      accountId,
      about: `taken-down-${subject.id}-${accountId}`,
      now: now(),
    }),
  );

function ofTemplate(
  q: Database['query'],
  { subject: { id }, state }: FoundSubject,
  now: number,
): Statement[] {
  return [
    moveTemplate(q, { id, from: state, to: 'taken-down', now }),
    markCovers(q, id, now),
    doomCovers(id, now),
    deleteSoon(q, now),
    ...clearTemplate(q, id),
    deleteDraftOf(q, id),
    enqueue(q, { kind: 'withdraw-cards', subject: id, accountId: null }, now),
    takeDownSharesOf(q, { templateId: id }),
  ];
}

/** All that shows the same result goes with it, and its owner cannot show it again. */
const ofShare = (
  q: Database['query'],
  { subject: { id }, state, resultId }: FoundSubject,
): Statement[] => [
  moveShare(q, { id, from: state, to: 'taken-down', endedAt: null }),
  ...(resultId === null ? [] : [takeDownSharesOf(q, { resultId })]),
];
