import { eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { departures } from './schema/schema.ts';

type Query = Database['query'];
export type DepartureRow = typeof departures.$inferSelect;

/**
 * Notes what an account has used up, under the hash of one of its identities, as it leaves. Reads the
 * account's own rows in the same batch, so it goes before whatever deletes those.
 * @param of `day` is today (UTC, `YYYY-MM-DD`)
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

/** What somebody had used up when they left; null for who never did, or long ago. */
export async function departureOf(
  q: Query,
  personHash: string,
  now: number,
): Promise<DepartureRow | null> {
  const [row] = await q.select().from(departures).where(eq(departures.personHash, personHash));
  return row && row.forgetAt > now ? row : null;
}

/** Whether any of these people has used a code before they left. */
export async function usedBeforeLeaving(
  q: Query,
  personHashes: readonly string[],
  code: string,
  now: number,
): Promise<boolean> {
  const rows = await Promise.all(personHashes.map((hash) => departureOf(q, hash, now)));
  return rows.some((row) => row?.codes.split(',').includes(code));
}

/** Forgets who left long enough ago, at most `most` at once. */
export function forgetDepartures(q: Query, now: number, most: number): Statement {
  return q
    .delete(departures)
    .where(
      sql`${departures.personHash} in (select person_hash from departures where forget_at <= ${now} limit ${most})`,
    );
}
