import { eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { preparedRead } from './prepared.ts';
import { tasks } from './schema/schema.ts';
import { inOrder, type TaskRow } from './tasks.ts';

type Query = Database['query'];
const { placeholder } = sql;

/**
 * The distance between the turns of an account's tasks, in milliseconds: longer than a task waits
 * while no account is passed over.
 */
const TURN_MS = 10 * 60_000;
/** Tasks that get turns at once. */
const MOST_TURNS = 500;
/** A task that was begun so often, and whose process ended each time before it told how it went, is parked. */
const MOST_ABANDONED = 16;

/**
 * Builds the statement that gives the due tasks of a lane their turns. Turns follow the due times,
 * but each task of an account comes `TURN_MS` after the account's task before it, so that accounts
 * alternate however many tasks one of them has. No turn is lower than the lowest waiting turn, so
 * that a new account joins the round instead of overtaking. A turn only orders tasks; no task waits
 * for its turn. Expired leases end; who brings every process down is parked.
 */
export function giveTurns(lane: string, now: number): Statement {
  const limit = MOST_ABANDONED;
  const params = [lane, now, MOST_TURNS, limit, limit, limit, lane, TURN_MS, lane, TURN_MS];
  return { toSQL: () => ({ sql: GIVE_TURNS, params }) };
}

const GIVE_TURNS = `with due as (
  select rowid as place, account_id, run_at from tasks
  where lane = ? and status = 'open' and turn is null and run_at <= ? order by run_at limit ?
)
update tasks set lease_id = null,
  turn = case when lease_id is null or attempts < ? then given.turn end,
  status = case when lease_id is null or attempts < ? then status else 'parked' end,
  last_error = case when lease_id is null or attempts < ? then last_error
    else 'whatever ran it ended each time before it was done' end
from (
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
  /** The most tasks that may run in the lane at once, in all processes; `Infinity` where only `most` bounds them. */
  ofAll?: number;
};

/** Builds the statement that leases tasks of a lane that have turns, lowest first. */
export function leaseTasks(lease: Lease): Statement {
  const { id, lane, until, most, ofOneAccount, ofAll = Number.POSITIVE_INFINITY } = lease;
  const params = [id, until, lane, MOST_PASSED_OVER, ofOneAccount, ofOneAccount];
  return ofAll === Number.POSITIVE_INFINITY
    ? { toSQL: () => ({ sql: `${LEASE} limit ?)`, params: [...params, most] }) }
    : { toSQL: () => ({ sql: `${LEASE} ${LEFT_OF_ALL}`, params: [...params, most, ofAll, lane] }) };
}

/** Tasks examined for a lease; tasks of an account that has its share are passed over. */
const MOST_PASSED_OVER = 200;

// They come in the order of the inner query: sorted again, all of them would be read for each lease.

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
  ) < ?`;

const LEFT_OF_ALL = `limit min(?, max(0, ? - (
  select count(*) from tasks as running where running.lease_id is not null and running.lane = ?))))`;

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

/**
 * Builds a statement that reads the tasks of a lease and, whoever has it, one more task.
 * @param found gets the rows
 */
export const readLeasedAnd = (
  leaseId: string,
  taskId: string,
  found: (rows: TaskRow[]) => void,
): Statement => ({
  toSQL: () => ({ sql: LEASED_AND, params: [leaseId, taskId] }),
  onRows: (rows) => found(rows.map((row) => ({ ...row }) as unknown as TaskRow)),
});

const LEASED_AND = `select id, kind, subject, lane, account_id as accountId, turn, payload, status,
  run_at as runAt, lease_id as leaseId, wakes, attempts, last_error as lastError, created_at as createdAt
from tasks where rowid in (
  select rowid from tasks where lease_id = ? union select rowid from tasks where id = ?
) order by rowid`;
