import { and, asc, count, eq, gt, gte, isNull, lt, lte, min, notInArray, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { tasks } from './schema/schema.ts';

type Query = Database['query'];

/** The order of storing; ids made in one millisecond by different processes have no order. */
const inOrder = sql`${tasks}.rowid`;

/** A row of the table `tasks`. */
export type TaskRow = typeof tasks.$inferSelect;

/** The columns of a new task. `payload` is JSON, `runAt` and `now` are milliseconds. */
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
 * Builds the statement that stores a task. An open task of the same kind and subject becomes due
 * earlier instead; a running task runs once more.
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

/**
 * Builds the statement that leases up to `most` due tasks of a lane. Other workers do not see the
 * tasks until `until` (milliseconds).
 */
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

/** Reads the tasks of a lease. */
export function leasedTasks(q: Query, leaseId: string): Promise<TaskRow[]> {
  return q.select().from(tasks).where(eq(tasks.leaseId, leaseId)).orderBy(inOrder);
}

/** Builds the statement that extends a lease until `until` (milliseconds). */
export function extendLease(q: Query, task: TaskRow, until: number): Statement {
  return q
    .update(tasks)
    .set({ runAt: until })
    .where(and(eq(tasks.id, task.id), eq(tasks.leaseId, task.leaseId ?? '')));
}

/**
 * Builds the statements that end a finished task. A task that was requested again meanwhile becomes
 * due at once.
 */
export function finishTask(q: Query, task: TaskRow, now: number): Statement[] {
  const mine = and(eq(tasks.id, task.id), eq(tasks.leaseId, task.leaseId ?? ''));
  return [
    q.delete(tasks).where(and(mine, eq(tasks.wakes, task.wakes))),
    q.update(tasks).set({ leaseId: null, runAt: now, attempts: 0 }).where(mine),
  ];
}

/**
 * Builds the statement that gives a failed task back for a retry, or to the operator where `parked`
 * is true. A task that was requested again meanwhile becomes due at once, because the new request
 * can carry new data.
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
 * Reads the open tasks of a kind whose subjects begin with a prefix, leased or not, in the order
 * they were stored.
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

/**
 * Builds the statement that ends a task whose work another task has done, leased or not. A task
 * that was requested again meanwhile stays.
 */
export const endTask = (q: Query, task: TaskRow): Statement =>
  q.delete(tasks).where(and(eq(tasks.id, task.id), eq(tasks.wakes, task.wakes)));

/**
 * Builds the statement that moves the open tasks of unknown lanes to a lane with workers.
 * @param lanes the known lanes
 * @param lane the lane that receives the tasks
 */
export function adoptTasks(q: Query, lanes: readonly string[], lane: string): Statement {
  return q
    .update(tasks)
    .set({ lane })
    .where(and(eq(tasks.status, 'open'), notInArray(tasks.lane, [...lanes])));
}

/**
 * Builds the statement that makes open tasks due earlier after the clock was set back.
 * @param setBackMs milliseconds the clock was set back by
 */
export function bringForward(q: Query, setBackMs: number, now: number): Statement {
  return q
    .update(tasks)
    .set({ runAt: sql`max(${tasks.runAt} - ${setBackMs}, ${now})` })
    .where(and(eq(tasks.status, 'open'), gt(tasks.runAt, now)));
}

/**
 * Builds the statement that ends all leases. Only a process that owns the database may run it, at
 * startup.
 */
export function releaseLeases(q: Query, now: number): Statement {
  return q
    .update(tasks)
    .set({ leaseId: null, runAt: now })
    .where(sql`${tasks.leaseId} is not null`);
}

/**
 * Counts the tasks without a lease by lane and status: `due`, `later`, or `parked` after too many
 * failures.
 * @returns `oldestMs`: milliseconds the oldest of them has been due
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
