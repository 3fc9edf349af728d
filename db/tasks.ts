import { and, count, eq, gt, gte, isNull, lt, min, notInArray, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { preparedRead, preparedStatement } from './prepared.ts';
import { tasks } from './schema/schema.ts';

type Query = Database['query'];
const { placeholder } = sql;

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

/**
 * The distance between the turns of an account's tasks, in milliseconds: longer than a task waits
 * while no account is passed over.
 */
const TURN_MS = 10 * 60_000;
/** Tasks that get turns at once. */
const MOST_TURNS = 500;

/**
 * Builds the statement that gives the due tasks of a lane their turns. Turns follow the due times,
 * but each task of an account comes `TURN_MS` after the account's task before it, so that accounts
 * alternate however many tasks one of them has. No turn is lower than the lowest waiting turn, so
 * that a new account joins the round instead of overtaking. A turn only orders tasks; no task waits
 * for its turn. Expired leases end.
 */
export function giveTurns(lane: string, now: number): Statement {
  const params = [lane, now, MOST_TURNS, lane, TURN_MS, lane, TURN_MS];
  return { toSQL: () => ({ sql: GIVE_TURNS, params }) };
}

const GIVE_TURNS = `with due as (
  select rowid as place, account_id, run_at from tasks
  where lane = ? and status = 'open' and turn is null and run_at <= ? order by run_at limit ?
)
update tasks set lease_id = null, turn = given.turn from (
  select place, max(run_at, coalesce(
      (select max(earlier.turn) from tasks as earlier
        where earlier.account_id = due.account_id and earlier.lane = ? and earlier.lease_id is null) + ?,
      (select min(turn) from tasks where lane = ? and turn is not null),
      run_at))
    + ? * (row_number() over (partition by coalesce(account_id, place) order by run_at, place) - 1) as turn
  from due
) as given where tasks.rowid = given.place`;

/** A request for tasks of a lane. */
export type Lease = {
  id: string;
  lane: string;
  /** When the lease ends, in milliseconds; other workers do not see the tasks until then. */
  until: number;
  /** The most tasks to lease. */
  most: number;
  /** The most tasks of one account that may run in the lane at once, in all processes. */
  ofOneAccount: number;
};

/** Builds the statement that leases tasks of a lane that have turns, lowest first. */
export function leaseTasks(lease: Lease): Statement {
  const { id, lane, until, most, ofOneAccount } = lease;
  const params = [id, until, lane, MOST_PASSED_OVER, ofOneAccount, ofOneAccount, most];
  return { toSQL: () => ({ sql: LEASE, params }) };
}

/** Tasks examined for a lease; tasks of an account that has its share are passed over. */
const MOST_PASSED_OVER = 200;

const LEASE = `update tasks set lease_id = ?, run_at = ?, attempts = attempts + 1, turn = null
where rowid in (
  select next.place from (
    select rowid as place, lane, account_id, turn from tasks
    where lane = ? and turn is not null order by turn, rowid limit ?
  ) as next
  where (
    select count(*) from tasks as running where running.account_id = next.account_id
      and running.lane = next.lane and running.lease_id is not null
  ) + (
    select count(*) from (select 1 from tasks as earlier where earlier.account_id = next.account_id
      and earlier.lane = next.lane and earlier.lease_id is null and earlier.turn < next.turn limit ?)
  ) < ?
  order by next.turn, next.place limit ?
)`;

/** Reads which of these lanes have tasks that can be leased or get turns now. */
export async function lanesWithWork(
  q: Query,
  lanes: readonly string[],
  now: number,
): Promise<string[]> {
  const rows = await q.all<{
    lane: string;
  }>(sql`select value as lane from json_each(${JSON.stringify(lanes)})
    where exists (select 1 from tasks where lane = value and turn is not null)
    or exists (select 1 from tasks where lane = value and status = 'open' and turn is null and run_at <= ${now})`);
  return rows.map(({ lane }) => lane);
}

/** Reads the tasks of a lease. */
export const leasedTasks = (q: Query, leaseId: string): Promise<TaskRow[]> =>
  readLeased(q, { leaseId });

const readLeased = preparedRead<{ leaseId: string }, TaskRow>((q) =>
  q
    .select()
    .from(tasks)
    .where(eq(tasks.leaseId, placeholder('leaseId')))
    .orderBy(inOrder),
);

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
