import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';

type Query = Database['query'];

/** How much of something waits: a count up to a bound, and since when the oldest does (milliseconds). */
export type Waiting = { count: number; oldestAt: number | null };

/** The bound of each count: so many, or more. */
export const MOST_COUNTED = 1_000;

/** Where what waits for a person or for the service is found: each is a partial index of what is open. */
export const OPEN = {
  reviews: sql`select created_at as at from reviews where decision is null order by created_at`,
  submissions: sql`select created_at as at from submissions where state = 'held' order by created_at`,
  reports: sql`select created_at as at from reports where settled_at is null`,
  claims: sql`select created_at as at from likeness_claims where state = 'open' order by due_at`,
  holds: sql`select created_at as at from holds where decision is null`,
  appeals: sql`select created_at as at from step_appeals where decision is null order by created_at`,
  refunds: sql`select created_at as at from refund_requests where decision is null order by created_at`,
  updates: sql`select received_at as at from inbox where pending is not null order by received_at`,
  parked: sql`select created_at as at from tasks where status = 'parked' order by created_at`,
} as const satisfies Readonly<Record<string, SQL>>;

/** A kind of what waits. */
export type WaitingKind = keyof typeof OPEN;

/** Counts what of a kind waits, up to {@link MOST_COUNTED}. */
export async function waitingOf(q: Query, kind: WaitingKind): Promise<Waiting> {
  const { count, oldest } = await q.get<{ count: number; oldest: number | null }>(
    sql`select count(*) as count, min(at) as oldest from (${OPEN[kind]} limit ${MOST_COUNTED})`,
  );
  return { count, oldestAt: oldest };
}

/** The tasks of a lane: those that run, those that are due, and since when the oldest of these is. */
export type LaneDepth = { lane: string; running: number; due: number; oldestAt: number | null };

/** Counts the tasks of each lane that run or are due. Lanes without any are left out. */
export function laneDepths(q: Query, now: number): Promise<LaneDepth[]> {
  return q.all<LaneDepth>(sql`
    select lane, sum(running) as running, sum(due) as due, min(at) as oldestAt from (
      select lane, count(*) as running, 0 as due, null as at from tasks
        where lease_id is not null group by lane
      union all
      select lane, 0, count(*), min(run_at) from tasks where turn is not null group by lane
      union all
      select lane, 0, count(*), min(run_at) from tasks
        where turn is null and status = 'open' and run_at <= ${now} and lease_id is null group by lane)
    group by lane order by lane`);
}
