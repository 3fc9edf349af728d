import { and, eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { generations, spendings } from './schema/schema.ts';

type Query = Database['query'];

/**
 * Builds the statement that counts credits towards the daily spending limit of an account.
 * @param of `day` in UTC, `YYYY-MM-DD`; `limit` in credits
 * @throws (in the commit) `spending-limit` when the sum exceeds the limit
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
 * Builds the statement that subtracts the price of a refunded generation from the spending of its
 * day. The statement changes nothing when that day was not counted.
 * @param of `when` a condition on other tables; the caller uses it to subtract only once
 */
export function returnSpending(
  q: Query,
  of: { generationId: string; accountId: string; when: ReturnType<typeof sql> },
): Statement {
  const { generationId, accountId, when } = of;
  // What a pot paid was never counted.
  const its = <T>(column: T) =>
    sql`(select ${column} from ${generations}
      where ${generations.id} = ${generationId} and ${generations.potId} is null)`;
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

/**
 * Sums the credits that an account has spent since a day, that day included.
 * @param day in UTC, `YYYY-MM-DD`
 */
export async function spentSince(q: Query, accountId: string, day: string): Promise<number> {
  const [row] = await q
    .select({ credits: sql<number>`coalesce(sum(${spendings.credits}), 0)` })
    .from(spendings)
    .where(and(eq(spendings.accountId, accountId), sql`${spendings.day} >= ${day}`));
  return row?.credits ?? 0;
}
