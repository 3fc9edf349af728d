import { and, asc, count, eq, gt, gte, isNull, lt, lte, min, notInArray, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { tasks } from './schema/schema.ts';

type Query = Database['query'];

/** As they were stored: ids made in the same millisecond have no order. */
const inOrder = sql`${tasks}.rowid`;

export type TaskRow = typeof tasks.$inferSelect;

export type NewTaskRow = {
  id: string;
  kind: string;
  subject: string;
  lane: string;
  payload: string;
  runAt: number;
  now: number;
};

/**
 * Stores a task. While one of the same kind and subject is open, that one is only made due sooner; one
 * that is just running will be run once more.
 */
export function insertTask(q: Query, task: NewTaskRow): Statement {
  const { now, ...row } = task;
  return q
    .insert(tasks)
    .values({ ...row, createdAt: now })
    .onConflictDoUpdate({
      target: [tasks.kind, tasks.subject],
      set: {
        wakes: sql`${tasks.wakes} + 1`,
        status: 'open',
        attempts: 0,
        payload: sql`excluded.payload`,
        lane: sql`excluded.lane`,
        runAt: sql`case when ${tasks.leaseId} is null then min(${tasks.runAt}, excluded.run_at) else ${tasks.runAt} end`,
      },
    });
}

/** Takes up to `most` due tasks of a lane: they are invisible to others until `until`. */
export function leaseTasks(
  q: Query,
  lease: { id: string; lane: string; now: number; until: number; most: number },
): Statement {
  const due = q
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.lane, lease.lane), eq(tasks.status, 'open'), lte(tasks.runAt, lease.now)))
    .orderBy(asc(tasks.runAt), inOrder)
    .limit(lease.most);
  return q
    .update(tasks)
    .set({ leaseId: lease.id, runAt: lease.until, attempts: sql`${tasks.attempts} + 1` })
    .where(sql`${tasks.id} in ${due}`);
}

/** The tasks taken under a lease. */
export function leasedTasks(q: Query, leaseId: string): Promise<TaskRow[]> {
  return q.select().from(tasks).where(eq(tasks.leaseId, leaseId)).orderBy(inOrder);
}

/** Holds a lease longer. */
export function extendLease(q: Query, task: TaskRow, until: number): Statement {
  return q
    .update(tasks)
    .set({ runAt: until })
    .where(and(eq(tasks.id, task.id), eq(tasks.leaseId, task.leaseId ?? '')));
}

/** Ends a task that was done; one that was wished for again meanwhile becomes due at once. */
export function finishTask(q: Query, task: TaskRow, now: number): Statement[] {
  const mine = and(eq(tasks.id, task.id), eq(tasks.leaseId, task.leaseId ?? ''));
  return [
    q.delete(tasks).where(and(mine, eq(tasks.wakes, task.wakes))),
    q.update(tasks).set({ leaseId: null, runAt: now, attempts: 0 }).where(mine),
  ];
}

/**
 * Gives a task back for another try; `parked` ones wait for the operator. One that was wished for again
 * meanwhile is due at once: the wish may know what this try did not.
 */
export function returnTask(
  q: Query,
  task: TaskRow,
  next: { now: number; runAt: number; attempts: number; parked: boolean; error: string },
): Statement {
  return q
    .update(tasks)
    .set({
      leaseId: null,
      runAt: sql`case when ${tasks.wakes} = ${task.wakes} then ${next.runAt} else ${next.now} end`,
      attempts: next.attempts,
      status: next.parked ? 'parked' : 'open',
      lastError: next.error,
    })
    .where(and(eq(tasks.id, task.id), eq(tasks.leaseId, task.leaseId ?? '')));
}

/**
 * Reads open tasks of a kind whose subjects begin with a prefix, in the order they were stored, whether
 * somebody works on them or not.
 */
export function openTasksUnder(
  q: Query,
  kind: string,
  prefix: string,
  most: number,
): Promise<TaskRow[]> {
  const under = and(gte(tasks.subject, prefix), lt(tasks.subject, `${prefix}\u{10ffff}`));
  return q
    .select()
    .from(tasks)
    .where(and(eq(tasks.kind, kind), eq(tasks.status, 'open'), under))
    .orderBy(inOrder)
    .limit(most);
}

/** Ends a task that another has done, whoever works on it; one that was wished for again meanwhile stays. */
export const endTask = (q: Query, task: TaskRow): Statement =>
  q.delete(tasks).where(and(eq(tasks.id, task.id), eq(tasks.wakes, task.wakes)));

/** Moves open tasks of lanes that nobody works on any more to one where they are done. */
export function adoptTasks(q: Query, lanes: readonly string[], lane: string): Statement {
  return q
    .update(tasks)
    .set({ lane })
    .where(and(eq(tasks.status, 'open'), notInArray(tasks.lane, [...lanes])));
}

/** Brings open tasks forward by as long as the clock was set back, or they would wait that much longer. */
export function bringForward(q: Query, setBackMs: number, now: number): Statement {
  return q
    .update(tasks)
    .set({ runAt: sql`max(${tasks.runAt} - ${setBackMs}, ${now})` })
    .where(and(eq(tasks.status, 'open'), gt(tasks.runAt, now)));
}

/** Ends all leases: only where one process owns the database, when it starts. */
export function releaseLeases(q: Query, now: number): Statement {
  return q
    .update(tasks)
    .set({ leaseId: null, runAt: now })
    .where(sql`${tasks.leaseId} is not null`);
}

/**
 * How many tasks of each lane nobody works on, and since when the oldest of them has been due: `due` ones,
 * those for `later`, and those that were `parked` after too many failures.
 */
export async function queueDepths(
  q: Query,
  now: number,
): Promise<{ lane: string; status: string; depth: number; oldestMs: number }[]> {
  const status = sql<string>`case when ${tasks.status} = 'parked' then 'parked'
    when ${tasks.runAt} > ${now} then 'later' else 'due' end`;
  const rows = await q
    .select({ lane: tasks.lane, status, depth: count(), oldest: min(tasks.runAt) })
    .from(tasks)
    .where(isNull(tasks.leaseId))
    .groupBy(tasks.lane, status);
  return rows.map(({ oldest, ...row }) => ({
    ...row,
    oldestMs: Math.max(0, now - (oldest ?? now)),
  }));
}
