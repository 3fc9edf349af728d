import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { allowances } from './schema/schema.ts';

type Query = Database['query'];

/** The day a moment belongs to, in UTC. @returns `YYYY-MM-DD` */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/**
 * Uses free pictures of a day.
 * @throws (in the commit) `allowance-limit` when all were used
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

/** Gives free pictures back. Once only where `when`, a condition on other tables, sees to that. */
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
