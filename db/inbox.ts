import { type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { isLiving } from './processes.ts';

type Query = Database['query'];

/**
 * Builds the statement that stores an event as handled.
 * @param event `pending`: JSON of the work left to do, null for none; `sender`: the process that does it, and the
 *   chat that it is for; absent where the process is the only one
 * @throws (in the commit) `inbox-event` when the event was stored before
 */
export function noteEvent(event: {
  source: string;
  eventId: string;
  pending: string | null;
  now: number;
  sender?: { id: string; chatId: string } | null;
}): Statement {
  const { source, eventId, pending, now } = event;
  const sender = pending === null ? null : event.sender;
  const params = [source, eventId, pending, now, sender?.id ?? null, sender?.chatId ?? null];
  return { toSQL: () => ({ sql: NOTE, params }) };
}

const NOTE = `insert into inbox (source, event_id, pending, received_at, sender, chat_id)
values (?, ?, ?, ?, ?, ?)`;

/** Builds the statement that marks events of one source as done. */
export function clearPending(source: string, eventIds: readonly string[]): Statement {
  const params = [source, JSON.stringify(eventIds)];
  return { toSQL: () => ({ sql: CLEAR, params }) };
}

// One text however many there are: it is compiled once.
const CLEAR = `update inbox set pending = null, sender = null, chat_id = null
where source = ? and event_id in (select value from json_each(?))`;

/** An event with work left to do. `pending` is JSON, `receivedAt` milliseconds, `sender` the process that does it. */
export type PendingRow = {
  source: string;
  eventId: string;
  pending: string;
  receivedAt: number;
  sender: string | null;
};

/**
 * Reads the events of these sources that have work left to do, oldest first: those that nobody or this process
 * sends and that were received before a time, and all of processes that do not live any more.
 * @param me the id of this process; null where it is the only one
 */
export function pendingBefore(
  q: Query,
  sources: readonly string[],
  { before, most, me }: { before: number; most: number; me: string | null },
): Promise<PendingRow[]> {
  return q.all<PendingRow>(sql`
    select source, event_id as eventId, pending, received_at as receivedAt, sender from inbox
    where pending is not null and source in ${[...sources]}
      and (case when sender is null or sender = ${me} then received_at <= ${before}
        else not ${isLiving('sender')} end)
    order by received_at limit ${most}`);
}

/** Builds the statement by which a process takes over what another was to send; it changes no row where a third did. */
export function takeOver({ source, eventId, sender }: PendingRow, me: string): Statement {
  const params = [me, source, eventId, sender];
  return { toSQL: () => ({ sql: TAKE_OVER, params }) };
}

const TAKE_OVER = `update inbox set sender = ?
where source = ? and event_id = ? and pending is not null and sender is ?`;

/** The condition that another process still sends an answer to a chat. */
export const sendsElsewhere = (source: string, chatId: string, me: string): SQL =>
  sql`exists (select 1 from inbox where source = ${source} and chat_id = ${chatId}
    and sender <> ${me} and ${isLiving('sender')})`;

/** Tells whether another process still sends an answer to a chat. */
export async function isSentElsewhere(
  q: Query,
  { source, chatId }: { source: string; chatId: string },
  me: string,
): Promise<boolean> {
  const row = await q.get<{ is: number }>(
    sql`select ${sendsElsewhere(source, chatId, me)} as "is"`,
  );
  return row.is === 1;
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
