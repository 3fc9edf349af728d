import type { Statement } from '../../db/database.ts';
import { endTask, openTasksUnder } from '../../db/tasks.ts';
import type { Context } from '../context.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { noticeOf } from './kinds.ts';
import { readStoredNotice, type StoredNotice } from './stored-notice.ts';
import { mergedUnder } from './tell.ts';

const MOST_MERGED = 100;
/** How long one waits for another that tells it too. */
const WAIT_MS = 5_000;

/** A notice with all that is told with it, and what ends the tasks of those when it was said. */
export type Merged = { notice: StoredNotice; told: readonly Statement[] };

/**
 * Makes one notice of all of a kind that wait for the same person. The task that was stored first tells them.
 * @param subject of the task that is run
 * @returns null where another has told it
 * @throws {RetryLater} where another is to tell it
 */
export async function merged(
  { db, now }: Pick<Context, 'db' | 'now'>,
  subject: string,
  notice: StoredNotice,
): Promise<Merged | null> {
  const [{ kind }] = notice.facts;
  const { merge } = noticeOf(kind);
  if (!merge || !('accountId' in notice.to)) return { notice, told: [] };
  const under = mergedUnder(kind, notice.to.accountId);
  const waiting = await openTasksUnder(db.query, 'notify', under, MOST_MERGED);
  if (!waiting.some((task) => task.subject === subject)) return null;
  const [first, ...others] = waiting;
  if (first?.subject !== subject) throw new RetryLater(now() + WAIT_MS);
  const all = waiting.map(({ payload }) => readStoredNotice(JSON.parse(payload)));
  const data = merge(all.flatMap(({ facts }) => facts.map((fact) => fact.data)));
  const newest = all.at(-1) ?? notice;
  return {
    notice: { ...newest, facts: [{ kind, data }] },
    told: others.map((task) => endTask(db.query, task)),
  };
}
