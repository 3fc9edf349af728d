import { eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { departures } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `departures`. */
export type DepartureRow = typeof departures.$inferSelect;

/**
 * Builds the statement that records the free pictures, codes and invitation that a leaving account
 * has used, under the hash of one of its identities. The statement reads the account's rows, so it
 * goes into the batch before the statements that delete them.
 * @param of `day` is today (UTC, `YYYY-MM-DD`); `forgetAt` milliseconds
 */
export function noteDeparture(of: {
  personHash: string;
  accountId: string;
  day: string;
  forgetAt: number;
}): Statement {
  const { personHash, accountId, day, forgetAt } = of;
  const params = [personHash, day, accountId, day, accountId, accountId, forgetAt];
  return { toSQL: () => ({ sql: NOTE, params }) };
}

const NOTE = `insert into departures (person_hash, free_day, free_used, codes, invited, forget_at)
values (?, ?,
  coalesce((select used from allowances where account_id = ? and day = ?), 0),
  coalesce((select group_concat(code) from redemptions where account_id = ?), ''),
  exists (select 1 from referrals where invited_id = ?),
  ?)
on conflict (person_hash) do update set
  free_day = excluded.free_day, free_used = excluded.free_used,
  codes = trim(departures.codes || ',' || excluded.codes, ','),
  invited = max(departures.invited, excluded.invited), forget_at = excluded.forget_at`;

/**
 * Reads the record of a person's departure.
 * @returns null when there is none or when its time is over
 */
export async function departureOf(
  q: Query,
  personHash: string,
  now: number,
): Promise<DepartureRow | null> {
  const [row] = await q.select().from(departures).where(eq(departures.personHash, personHash));
  return row && row.forgetAt > now ? row : null;
}

/** Tells whether one of these persons used a code before leaving. */
export async function usedBeforeLeaving(
  q: Query,
  personHashes: readonly string[],
  code: string,
  now: number,
): Promise<boolean> {
  const rows = await Promise.all(personHashes.map((hash) => departureOf(q, hash, now)));
  return rows.some((row) => row?.codes.split(',').includes(code));
}

/** Builds the statement that deletes departures whose time is over, at most `most`. */
export function forgetDepartures(q: Query, now: number, most: number): Statement {
  return q
    .delete(departures)
    .where(
      sql`${departures.personHash} in (select person_hash from departures where forget_at <= ${now} limit ${most})`,
    );
}
