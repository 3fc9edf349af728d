import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { allowances } from './schema.ts';

type Query = Database['query'];

/** The day a moment belongs to, in UTC. @returns `YYYY-MM-DD` */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/**
 * Uses one free picture of a day.
 * @throws (in the commit) `allowance_limit` when all were used
 */
export function useAllowance(
  q: Query,
  of: { accountId: string; day: string; limit: number },
): Statement {
  const { accountId, day, limit } = of;
  return q
    .insert(allowances)
    .values({ accountId, day, used: 1, limitCount: limit })
    .onConflictDoUpdate({
      target: [allowances.accountId, allowances.day],
      set: { used: sql`${allowances.used} + 1`, limitCount: limit },
    });
}

/** Gives one free picture back. Once only where `when`, a condition on other tables, sees to that. */
export function returnAllowance(
  q: Query,
  of: { accountId: string; day: string; when?: ReturnType<typeof sql> },
): Statement {
  const { accountId, day, when = sql`true` } = of;
  return q
    .update(allowances)
    .set({ used: sql`${allowances.used} - 1` })
    .where(
      and(
        eq(allowances.accountId, accountId),
        eq(allowances.day, day),
        gt(allowances.used, 0),
        when,
      ),
    );
}

/** How many free pictures an account has left on a day. */
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
