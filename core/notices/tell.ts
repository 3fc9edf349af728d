import type { Database, Statement } from '../../db/database.ts';
import type { SurfaceName } from '../chat/event.ts';
import { roleMay } from '../chat/operators.ts';
import type { Context } from '../context.ts';
import { enqueue, type NewTask } from '../tasks/tasks.ts';
import { type Fact, noticeOf, type OperatorFact } from './kinds.ts';
import type { NoticePlace, StoredFact, StoredNotice } from './stored-notice.ts';

/** Who is told, and what is known of where. */
type Telling = {
  accountId: string;
  /** What names the occasion: while it waits to be told, the same again is told once. */
  about: string;
  /** The chat where it was asked for; the person's newest chat where absent or gone. */
  place?: NoticePlace;
  /** The first message takes the place of the one at `place.address`. */
  replaces?: boolean;
  /** The one platform that it is told on, in the direct chat there; any where absent. */
  at?: { surface: SurfaceName; userId: string };
};

/**
 * Stores a fact that a person is to be told, in the batch of its cause. When and in which chat it is said,
 * in which language, and whether its owner wants to know, is decided when it is sent.
 * @param now milliseconds since the epoch
 */
export const tell = (
  q: Database['query'],
  { now, ...telling }: Telling & Fact & { now: number },
): Statement => enqueue(q, noticeTask(telling), now);

/**
 * Stores several facts of one occasion, told in their order.
 * @param facts at least one
 * @param now milliseconds since the epoch
 */
export function tellInOrder(
  q: Database['query'],
  { facts, now, ...telling }: Telling & { facts: readonly [Fact, ...Fact[]]; now: number },
): Statement {
  return enqueue(q, taskOf(telling.about, stored(telling, facts)), now);
}

/** Makes the task that {@link tell} stores. */
export function noticeTask({ kind, data, ...telling }: Telling & Fact): NewTask {
  const { merge, priority } = noticeOf(kind);
  const { accountId, about } = telling;
  const notice = stored(telling, [{ kind, data }]);
  if (priority === 'reminder')
    return { ...taskOf(`${remindedUnder(accountId)}${kind}:${about}`, notice), kind: 'remind' };
  return taskOf(merge ? `${mergedUnder(kind, accountId)}${about}` : about, notice);
}

/** Returns the prefix of the subjects of a person's reminders, which are told as one. */
export const remindedUnder = (accountId: string): string => `${accountId}:`;

/** Returns the prefix of the subjects of notices that are merged into one. */
export const mergedUnder = (kind: string, accountId: string): string => `${kind}:${accountId}:`;

/** Stores a fact for every operator who has the right to do something about it, in the batch of its cause. */
export function tellOperators(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  { about, ...fact }: OperatorFact & { about: string },
): Statement[] {
  const { right } = noticeOf(fact.kind);
  const told = ctx.operators.filter(({ role }) => right !== null && roleMay(role, right));
  return told.map(({ surface, userId }) => {
    const operator = { surface, userId };
    const subject = `${about}-${operator.surface}-${operator.userId}`;
    return enqueue(ctx.db.query, taskOf(subject, { to: { operator }, facts: [fact] }), ctx.now());
  });
}

const stored = (
  { accountId, place, replaces, at }: Omit<Telling, 'about'>,
  [first, ...rest]: readonly [StoredFact, ...StoredFact[]],
): StoredNotice => ({
  to: { accountId, ...(at && { at }) },
  facts: [first, ...rest],
  ...(place && { place }),
  ...(replaces && { replaces }),
});

const taskOf = (subject: string, notice: StoredNotice): NewTask & { kind: 'notify' } => ({
  kind: 'notify',
  subject,
  accountId: 'accountId' in notice.to ? notice.to.accountId : null,
  payload: JSON.stringify(notice),
});
