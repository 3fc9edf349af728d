import { and, eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { generations, spendings } from './schema/schema.ts';

type Query = Database['query'];

/**
 * Counts credits towards what an account may spend on a day.
 * @param of `day` in UTC, `YYYY-MM-DD`; `limit` in credits
 * @throws (in the commit) `spending-limit` when that would be more
 */
export function countSpending(
  q: Query,
  of: { accountId: string; day: string; credits: number; limit: number },
): Statement {
  const { accountId, day, credits, limit } = of;
  return q
    .insert(spendings)
    .values({ accountId, day, credits, limitCredits: limit })
    .onConflictDoUpdate({
      target: [spendings.accountId, spendings.day],
      set: { credits: sql`${spendings.credits} + ${credits}`, limitCredits: limit },
    });
}

/**
 * What came back of a generation may be spent again on the day it was spent on; nothing where that day
 * was not counted. Once only where `when`, a condition on other tables, sees to that.
 */
export function returnSpending(
  q: Query,
  of: { generationId: string; accountId: string; when: ReturnType<typeof sql> },
): Statement {
  const { generationId, accountId, when } = of;
  const its = <T>(column: T) =>
    sql`(select ${column} from ${generations} where ${generations.id} = ${generationId})`;
  return q
    .update(spendings)
    .set({ credits: sql`max(0, ${spendings.credits} - ${its(generations.priceCredits)})` })
    .where(
      and(
        eq(spendings.accountId, accountId),
        eq(spendings.day, sql`date(${its(generations.createdAt)} / 1000, 'unixepoch')`),
        when,
      ),
    );
}

/** What an account has spent since a day, that day included. */
export async function spentSince(q: Query, accountId: string, day: string): Promise<number> {
  const [row] = await q
    .select({ credits: sql<number>`coalesce(sum(${spendings.credits}), 0)` })
    .from(spendings)
    .where(and(eq(spendings.accountId, accountId), sql`${spendings.day} >= ${day}`));
  return row?.credits ?? 0;
}

/** Forgets days before one, at most `most` at once. */
export function forgetSpendings(q: Query, before: string, most: number): Statement {
  return q
    .delete(spendings)
    .where(sql`rowid in (select rowid from spendings where day < ${before} limit ${most})`);
}
