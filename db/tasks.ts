import { and, eq, gt, gte, lt, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { preparedStatement } from './prepared.ts';
import { NOW } from './processes.ts';
import { tasks } from './schema/schema.ts';

type Query = Database['query'];
const { placeholder } = sql;

/** The order of storing; ids made in one millisecond by different processes have no order. */
export const inOrder = sql`${tasks}.rowid`;

/** A row of the table `tasks`. */
export type TaskRow = typeof tasks.$inferSelect;

/** The columns of a new task. `payload` is JSON, `runAt` and `now` are milliseconds. */
export type NewTaskRow = {
  id: string;
  kind: string;
  subject: string;
  lane: string;
  /** The account that the task works for; null for a task of the service or an unknown account. */
  accountId: string | null;
  payload: string;
  runAt: number;
  now: number;
};

/**
 * Builds the statement that stores a task. An open task of the same kind and subject becomes due
 * earlier instead; a running task runs once more.
 */
export const insertTask: (q: Query, task: NewTaskRow) => Statement = preparedStatement<NewTaskRow>(
  (q) =>
    q
      .insert(tasks)
      .values({
        id: placeholder('id'),
        kind: placeholder('kind'),
        subject: placeholder('subject'),
        lane: placeholder('lane'),
        accountId: placeholder('accountId'),
        payload: placeholder('payload'),
        runAt: placeholder('runAt'),
        createdAt: placeholder('now'),
      })
      .onConflictDoUpdate({
        target: [tasks.kind, tasks.subject],
        set: {
          wakes: sql`${tasks.wakes} + 1`,
          status: 'open',
          attempts: 0,
          payload: sql`excluded.payload`,
          lane: sql`excluded.lane`,
          accountId: sql`coalesce(excluded.account_id, ${tasks.accountId})`,
          runAt: sql`case when ${tasks.leaseId} is null then min(${tasks.runAt}, excluded.run_at) else ${tasks.runAt} end`,
          turn: sql`case when ${tasks.lane} = excluded.lane then ${tasks.turn} end`,
        },
      }),
);

/** Builds the statement that stores a task where none of its kind and subject is open, nor parked. */
export const insertTaskOnce = (q: Query, { now, ...task }: NewTaskRow): Statement =>
  q
    .insert(tasks)
    .values({ ...task, createdAt: now })
    .onConflictDoNothing();

/**
 * Builds the statement that refuses a batch after which too many tasks of an account wait in a lane.
 * @param chat the chat that the tasks are for, whose row is there
 * @throws (in the commit) `photos-waiting`
 */
export function boundWaiting(
  { surface, chatId }: { surface: string; chatId: string },
  { accountId, lane, most }: { accountId: string; lane: string; most: number },
): Statement {
  const params = [surface, chatId, accountId, lane, most];
  return { toSQL: () => ({ sql: BOUND_WAITING, params }) };
}

const BOUND_WAITING = `update chats set user_id = null where surface = ? and chat_id = ?
  and (select count(*) from tasks where account_id = ? and lane = ? and status = 'open') > ?`;

/** Builds the statement that extends a lease until `until` (milliseconds). */
export function extendLease(q: Query, task: TaskRow, until: number): Statement {
  return q
    .update(tasks)
    .set({ runAt: until, turn: null })
    .where(and(eq(tasks.id, task.id), eq(tasks.leaseId, task.leaseId ?? '')));
}

/**
 * Builds the statements that end a finished task. A task that was requested again meanwhile becomes
 * due at once.
 */
export function finishTask(q: Query, task: TaskRow, now: number): Statement[] {
  const mine = { id: task.id, leaseId: task.leaseId ?? '' };
  return [deleteDone(q, { ...mine, wakes: task.wakes }), openAgain(q, { ...mine, now })];
}

const leased = and(eq(tasks.id, placeholder('id')), eq(tasks.leaseId, placeholder('leaseId')));
const deleteDone = preparedStatement<{ id: string; leaseId: string; wakes: number }>((q) =>
  q.delete(tasks).where(and(leased, eq(tasks.wakes, placeholder('wakes')))),
);
const openAgain = preparedStatement<{ id: string; leaseId: string; now: number }>((q) =>
  q
    .update(tasks)
    .set({ leaseId: null, runAt: sql`${placeholder('now')}`, attempts: 0, turn: null })
    .where(leased),
);

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
      turn: null,
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
 * Builds the statement that moves tasks of a kind from unknown lanes, left by earlier versions or
 * settings, to the lane `home`.
 * @param lanes `all`: the known lanes of the kind
 */
export function adoptTasks(
  q: Query,
  kind: string,
  lanes: { home: string; all: readonly string[] },
): Statement {
  return q
    .update(tasks)
    .set({ lane: lanes.home, turn: null })
    .where(and(eq(tasks.kind, kind), notInArray(tasks.lane, [...lanes.all])));
}

/**
 * Builds the statement that makes open tasks due earlier after the clock was set back.
 * @param setBackMs milliseconds the clock was set back by
 */
export function bringForward(q: Query, setBackMs: number, now: number): Statement {
  return q
    .update(tasks)
    .set({
      runAt: sql`max(${tasks.runAt} - ${setBackMs}, ${now})`,
      turn: sql`${tasks.turn} - ${setBackMs}`,
    })
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

/** The id of a task lease of a process begins with the id of the process and this. */
export const OF_PROCESS = ' ';

/** Builds the statement that ends the leases of other processes that do not live any more. */
export function releaseLeasesOfDead(q: Query, me: string, now: number): Statement {
  const holder = sql.raw("substr(lease_id, 1, instr(lease_id, ' ') - 1)");
  return q
    .update(tasks)
    .set({ leaseId: null, runAt: now, turn: null })
    .where(sql`lease_id is not null and instr(lease_id, ' ') > 0 and ${holder} <> ${me} and ${holder} not in
      (select id from processes where until > ${sql.raw(NOW)})`);
}

/** How many tasks of a lane and status are counted. */
const MOST_COUNTED = 10_000;

/**
 * Counts the tasks without a lease by lane and status, at most 10,000 each: `due`, `later`, or `parked` after
 * too many failures.
 * @returns `oldestMs`: milliseconds the oldest of them has been due
 */
export async function queueDepths(
  q: Query,
  now: number,
): Promise<{ lane: string; status: string; depth: number; oldestMs: number }[]> {
  const lanes = await q.all<{ lane: string }>(sql`${lanesOf(sql`turn is not null`)}
    union ${lanesOf(sql`turn is null and status = 'open'`)}`);
  const waiting = lanes.flatMap(({ lane }) => [
    counted(lane, 'due', sql`lane = ${lane} and turn is not null`),
    counted(lane, 'due', sql`lane = ${lane} and ${IDLE} and run_at <= ${now}`),
    counted(lane, 'later', sql`lane = ${lane} and ${IDLE} and run_at > ${now}`),
  ]);
  const parked = sql`select lane, 'parked' as status, count(*) as depth, min(runAt) as oldest from (
    select lane, run_at as runAt from tasks where status = 'parked' limit ${MOST_COUNTED}) group by lane`;
  const rows =
    await q.all<Depth>(sql`select lane, status, sum(depth) as depth, min(oldest) as oldest
    from (${sql.join([parked, ...waiting], sql` union all `)}) where depth > 0 group by lane, status`);
  return rows.map(({ oldest, ...row }) => ({ ...row, oldestMs: Math.max(0, now - oldest) }));
}

type Depth = { lane: string; status: string; depth: number; oldest: number };

/** Open and neither running nor in turn: word for word the condition of its index, and that nobody has it. */
const IDLE = sql`turn is null and status = 'open' and lease_id is null`;

const counted = (lane: string, status: string, where: SQL): SQL =>
  sql`select * from (select ${lane} as lane, ${status} as status, count(*) as depth, min(runAt) as oldest
    from (select run_at as runAt from tasks where ${where} limit ${MOST_COUNTED}))`;

/** Reads each lane once, from one to the next, however many tasks are in it. */
export const lanesOf = (where: SQL): SQL => sql`select lane from (
  with recursive found(lane) as (
    select (select lane from tasks where ${where} order by lane limit 1)
    union all
    select (select lane from tasks where ${where} and lane > found.lane order by lane limit 1)
    from found where found.lane is not null)
  select lane from found where lane is not null)`;
