/** What a sweep asks of the tasks of all lanes, however many there are. */

import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { lanesOf } from './tasks.ts';

type Query = Database['query'];

/** How many tasks of a lane are looked at. */
const MOST_LOOKED_AT = 500;

/**
 * Reads all lanes that have open tasks, and how many of them nobody takes: due since before a time, or leased
 * by who died.
 * @param of.before milliseconds since the epoch
 * @param of.most counts no further in a lane
 */
export async function overdueByLane(
  q: Query,
  { now, before, most }: { now: number; before: number; most: number },
): Promise<{ lane: string; overdue: number }[]> {
  return q.all(sql`with lanes(name) as (${lanesOf(sql`turn is not null`)}
      union ${lanesOf(sql`turn is null and status = 'open'`)})
    select name as lane, min(${most}, (
      select count(*) from (select run_at from tasks where lane = name and turn is not null
        order by turn limit ${MOST_LOOKED_AT}) where run_at <= ${before}
    ) + (
      select count(*) from (select run_at, lease_id from tasks
        where lane = name and turn is null and status = 'open' and run_at <= ${now}
        order by run_at limit ${MOST_LOOKED_AT})
      where run_at <= ${before} or lease_id is not null
    )) as overdue from lanes`);
}

/** Reads when the task that was stored last was stored; null where there is none. */
export async function lastStored(q: Query): Promise<number | null> {
  const rows = await q.all<{ at: number }>(
    sql`select created_at as at from tasks order by rowid desc limit 1`,
  );
  return rows[0]?.at ?? null;
}

/**
 * Builds the statements that make open tasks due earlier after the clock was set back, once however often
 * they run: nothing was stored in the future after them.
 * @param stored the time that `lastStored` found, which is after `now`
 */
export function bringForwardOnce(stored: number, now: number): Statement[] {
  const back = stored - now;
  return [
    {
      toSQL: () => ({
        sql: `update tasks set run_at = max(run_at - ?, ?), turn = turn - ?
          where status = 'open' and run_at > ?
          and exists (select 1 from tasks as future where future.created_at >= ?)`,
        params: [back, now, back, now, stored],
      }),
    },
    {
      toSQL: () => ({
        sql: 'update tasks set created_at = ? where created_at > ?',
        params: [now, now],
      }),
    },
  ];
}

/**
 * Builds a statement that reads whether a lane has tasks that can be leased or get turns.
 * @param found gets the answer
 */
export const readHasWork = (
  lane: string,
  now: number,
  found: (hasWork: boolean) => void,
): Statement => ({
  toSQL: () => ({
    sql: `select 1 where exists (select 1 from tasks where lane = ? and turn is not null)
      or exists (select 1 from tasks where lane = ? and status = 'open' and turn is null and run_at <= ?)`,
    params: [lane, lane, now],
  }),
  onRows: (rows) => found(rows.length > 0),
});
