import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { allowances } from './schema/schema.ts';

type Query = Database['query'];

/**
 * Formats the UTC day of a time.
 * @param now milliseconds since the epoch
 * @returns `YYYY-MM-DD`
 */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/**
 * Builds the statement that uses free pictures of a day.
 * @param of `day` in UTC, `YYYY-MM-DD`; `limit` free pictures a day; `count` pictures, 1 by default
 * @throws (in the commit) `allowance-limit` when fewer than `count` are left
 */
export function useAllowance(
  q: Query,
  of: { accountId: string; day: string; limit: number; count?: number },
): Statement {
  const { accountId, day, limit, count = 1 } = of;
  return q
    .insert(allowances)
    .values({ accountId, day, used: count, limitCount: limit })
    .onConflictDoUpdate({
      target: [allowances.accountId, allowances.day],
      set: { used: sql`${allowances.used} + ${count}`, limitCount: limit },
    });
}

/**
 * Builds the statement that gives free pictures of a day back.
 * @param of `when` a condition on other tables; the caller uses it to give the pictures back only
 *   once
 */
export function returnAllowance(
  q: Query,
  of: { accountId: string; day: string; count?: number; when?: ReturnType<typeof sql> },
): Statement {
  const { accountId, day, count = 1, when = sql`true` } = of;
  return q
    .update(allowances)
    .set({ used: sql`max(0, ${allowances.used} - ${count})` })
    .where(
      and(
        eq(allowances.accountId, accountId),
        eq(allowances.day, day),
        gt(allowances.used, 0),
        when,
      ),
    );
}

/**
 * Reads how many free pictures an account has left on a day.
 * @param of `day` in UTC, `YYYY-MM-DD`; `limit` free pictures a day
 */
export async function freeLeft(
  q: Query,
  of: { accountId: string; day: string; limit: number },
): Promise<number> {
  const [row] = await q
    .select({ used: allowances.used })
    .from(allowances)
    .where(and(eq(allowances.accountId, of.accountId), eq(allowances.day, of.day)));
  return Math.max(0, of.limit - (row?.used ?? 0));
}
