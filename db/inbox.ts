import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';

type Query = Database['query'];

/**
 * Builds the statement that stores an event as handled.
 * @param event `pending`: JSON of the work left to do, null for none
 * @throws (in the commit) `inbox-event` when the event was stored before
 */
export function noteEvent(event: {
  source: string;
  eventId: string;
  pending: string | null;
  now: number;
}): Statement {
  const params = [event.source, event.eventId, event.pending, event.now];
  return { toSQL: () => ({ sql: NOTE, params }) };
}

const NOTE = 'insert into inbox (source, event_id, pending, received_at) values (?, ?, ?, ?)';

/** Builds the statement that marks events of one source as done. */
export function clearPending(source: string, eventIds: readonly string[]): Statement {
  const params = [source, JSON.stringify(eventIds)];
  return { toSQL: () => ({ sql: CLEAR, params }) };
}

// One text however many there are: it is compiled once.
const CLEAR = `update inbox set pending = null
where source = ? and event_id in (select value from json_each(?))`;

/** An event with work left to do. `pending` is JSON, `receivedAt` milliseconds. */
export type PendingRow = { source: string; eventId: string; pending: string; receivedAt: number };

/**
 * Reads the events of these sources that have work left to do and were received before a time,
 * oldest first.
 */
export function pendingBefore(
  q: Query,
  sources: readonly string[],
  before: number,
  most: number,
): Promise<PendingRow[]> {
  return q.all<PendingRow>(sql`
    select source, event_id as eventId, pending, received_at as receivedAt from inbox
    where pending is not null and received_at <= ${before} and source in ${[...sources]}
    order by received_at limit ${most}`);
}

/**
 * Tells whether an event with a greater id was stored before.
 * @param prefix the beginning that the ids of both have in common
 */
export async function isNotedAfter(
  q: Query,
  source: string,
  eventId: string,
  prefix: string,
): Promise<boolean> {
  const rows = await q.all(sql`
    select 1 from inbox where source = ${source}
      and event_id > ${eventId} and event_id < ${`${prefix}~`} limit 1`);
  return rows.length > 0;
}

/** Tells whether an event was stored before. */
export async function isNoted(q: Query, source: string, eventId: string): Promise<boolean> {
  const rows = await q.all(
    sql`select 1 from inbox where source = ${source} and event_id = ${eventId}`,
  );
  return rows.length > 0;
}
