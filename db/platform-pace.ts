import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { platformPace } from './schema/schema.ts';

type Query = Database['query'];

/** Places at a platform that are to be taken: in which scope, and for how long they book it, in milliseconds. */
export type Booking = { surface: string; scope: string; ms: number };

/**
 * Builds the statement that books places where there is room.
 * @param roomMs how far ahead of now it may be booked, in milliseconds
 * @throws (in the commit) `pace-taken` where there is no room: others were faster
 */
export function bookPace({ surface, scope, ms }: Booking, roomMs: number, now: number): Statement {
  const params = [surface, scope, now + ms, now, ms, now, roomMs, now, ms];
  return { toSQL: () => ({ sql: BOOK, params }) };
}

const BOOK = `insert into platform_pace (surface, scope, booked_until) values (?, ?, ?)
on conflict (surface, scope) do update set booked_until = case
  when max(platform_pace.booked_until, ?) + ? - ? <= ? then max(platform_pace.booked_until, ?) + ? end`;

/**
 * Builds the statements that note places which were taken already, whether there was room or not.
 * @param learn told up to when the scope is booked then, in milliseconds since the epoch
 */
export const notePace = (
  { surface, scope, ms }: Booking,
  now: number,
  learn: (until: number) => void,
): Statement[] => [
  { toSQL: () => ({ sql: NOTE, params: [surface, scope, now + ms, now, ms] }) },
  {
    toSQL: () => ({ sql: BOOKED, params: [surface, scope] }),
    onRows: ([row]) => learn(Number(row?.until ?? 0)),
  },
];

const NOTE = `insert into platform_pace (surface, scope, booked_until) values (?, ?, ?)
on conflict (surface, scope) do update set booked_until = max(platform_pace.booked_until, ?) + ?`;
const BOOKED = 'select booked_until as until from platform_pace where surface = ? and scope = ?';

/** Reads up to when scopes are booked, in milliseconds since the epoch; absent where they are free. */
export async function bookedUntil(
  q: Query,
  surface: string,
  scopes: readonly string[],
): Promise<Map<string, number>> {
  const rows = await q
    .select({ scope: platformPace.scope, until: platformPace.bookedUntil })
    .from(platformPace)
    .where(and(eq(platformPace.surface, surface), inArray(platformPace.scope, [...scopes])));
  return new Map(rows.map(({ scope, until }) => [scope, until]));
}

/** Builds the statement that deletes scopes that have been free since a time, at most `most`. */
export const forgetPace = (q: Query, before: number, most: number): Statement =>
  q.delete(platformPace).where(
    and(
      lt(platformPace.bookedUntil, before),
      sql`(surface, scope) in (select surface, scope from platform_pace
          where booked_until < ${before} limit ${most})`,
    ),
  );
