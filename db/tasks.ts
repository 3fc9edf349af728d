import { and, count, eq, gt, gte, isNull, lt, min, notInArray, sql } from 'drizzle-orm';
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
  /** Whose work it is; null where it is nobody's, or the account is not known. */
  accountId: string | null;
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
        accountId: sql`coalesce(excluded.account_id, ${tasks.accountId})`,
        runAt: sql`case when ${tasks.leaseId} is null then min(${tasks.runAt}, excluded.run_at) else ${tasks.runAt} end`,
        turn: sql`case when ${tasks.lane} = excluded.lane then ${tasks.turn} end`,
      },
    });
}

/** Between the turns of an account, in milliseconds: longer than a task waits while nobody is passed over. */
const TURN_MS = 10 * 60_000;
/** Tasks that are given turns at once. */
const MOST_TURNS = 500;

/**
 * Gives the tasks of a lane that have become due their turns: in the order of their due times, but each
 * `TURN_MS` after the one before it of the same account, so that accounts alternate however many tasks one
 * of them has; and none before the lowest turn that is waiting, so that who comes later joins the round
 * instead of making up for it. A turn only orders tasks; nothing waits for it. Leases that are over end.
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

export type Lease = {
  id: string;
  lane: string;
  /** The tasks are invisible to others until then. */
  until: number;
  /** How many tasks to take at most. */
  most: number;
  /** How many tasks of one account may run in the lane at once, in all processes. */
  ofOneAccount: number;
};

/** Takes tasks of a lane that have turns, the lowest first. */
export function leaseTasks(lease: Lease): Statement {
  const { id, lane, until, most, ofOneAccount } = lease;
  const params = [id, until, lane, MOST_PASSED_OVER, ofOneAccount, ofOneAccount, most];
  return { toSQL: () => ({ sql: LEASE, params }) };
}

/** Tasks looked at to find some that may be taken: of an account that has its share, all others are passed over. */
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

/** Which of these lanes have tasks that can be taken, or be given turns, now. */
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

/** The tasks taken under a lease. */
export function leasedTasks(q: Query, leaseId: string): Promise<TaskRow[]> {
  return q.select().from(tasks).where(eq(tasks.leaseId, leaseId)).orderBy(inOrder);
}

/** Holds a lease longer. */
export function extendLease(q: Query, task: TaskRow, until: number): Statement {
  return q
    .update(tasks)
    .set({ runAt: until, turn: null })
    .where(and(eq(tasks.id, task.id), eq(tasks.leaseId, task.leaseId ?? '')));
}

/** Ends a task that was done; one that was wished for again meanwhile becomes due at once. */
export function finishTask(q: Query, task: TaskRow, now: number): Statement[] {
  const mine = and(eq(tasks.id, task.id), eq(tasks.leaseId, task.leaseId ?? ''));
  return [
    q.delete(tasks).where(and(mine, eq(tasks.wakes, task.wakes))),
    q.update(tasks).set({ leaseId: null, runAt: now, attempts: 0, turn: null }).where(mine),
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
      turn: null,
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

/** Moves tasks of a kind that are in none of its lanes, as earlier versions or settings left them, to `home`. */
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

/** Brings open tasks forward by as long as the clock was set back, or they would wait that much longer. */
export function bringForward(q: Query, setBackMs: number, now: number): Statement {
  return q
    .update(tasks)
    .set({
      runAt: sql`max(${tasks.runAt} - ${setBackMs}, ${now})`,
      turn: sql`${tasks.turn} - ${setBackMs}`,
    })
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
