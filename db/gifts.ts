import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/**
 * The generations that an account was given for nothing since a time (milliseconds), as an expression: they did not
 * look like it.
 * @param accountId the account, or an expression of it
 */
export const giftsOf = (
  accountId: string | ReturnType<typeof sql>,
  since: number,
): ReturnType<typeof sql> =>
  // Word for word the partial index's condition, or SQLite would not use the index.
  sql`(select count(*) from generations given where given.account_id = ${accountId}
    and given.likeness = 'off' and given.refunded_at is not null and given.refunded_at >= ${since})`;

/** Counts what an account was given for nothing since a time (milliseconds). */
export async function giftsSince(
  q: Database['query'],
  accountId: string,
  since: number,
): Promise<number> {
  const [row] = await q.all<{ gifts: number }>(sql`select ${giftsOf(accountId, since)} as gifts`);
  return row?.gifts ?? 0;
}
