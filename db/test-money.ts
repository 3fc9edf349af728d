import { eq, type SQL, sql } from 'drizzle-orm';
import { accountNow } from './account-now.ts';
import type { Database, Id } from './database.ts';
import { balances, entries } from './schema/schema.ts';

type Query = Database['query'];

/**
 * How a movement treats test money: `brings` what came or goes back with a purchase for which no real
 * money moved; `pays` with it first; or how much of it goes back, as an expression.
 */
export type TestMoney = 'brings' | 'pays' | SQL;

/**
 * Builds the expression of how much test money a movement brings or takes, from the balance before
 * it, in credits.
 */
export function testChange(
  accountId: Id,
  of: { credits: number; isSpend: boolean; testMoney?: TestMoney | undefined },
): SQL {
  const { credits, isSpend, testMoney } = of;
  const change = changeBy(credits, testMoney);
  const before = sql`from ${balances} where ${balances.accountId} = ${accountId}`;
  if (testMoney === 'pays')
    return sql`(select -min(${balances.testCredits}, ${-credits}) ${before})`;
  // A guard refuses what test money would have to pay.
  if (isSpend) return sql`0`;
  return sql`(select ${testAfter(change, sql`${credits}`)} - ${balances.testCredits} ${before})`;
}

function changeBy(credits: number, testMoney: TestMoney | undefined): SQL {
  if (testMoney === 'brings') return sql`${credits}`;
  return typeof testMoney === 'object' ? testMoney : sql`0`;
}

/**
 * Builds the expression of the test money after a change, in credits: never below zero, and never more
 * than the balance.
 * @param change of the test money, `credits` of the balance
 */
export const testAfter = (change: SQL, credits: SQL): SQL =>
  sql`max(0, min(${balances.testCredits} + ${change}, max(0, ${balances.credits} + ${credits})))`;

/** What a refund gives back as test money: what its generation had taken of it. */
export const backToTest = sql`case ${entries.side} when 'user' then (
  select ${testAfter(sql`-${entries.testCredits}`, sql`-${entries.credits}`)} - ${balances.testCredits}
  from ${balances} where ${balances.accountId} = ${accountNow(sql`${entries.accountId}`)}) else 0 end`;

/** Reads how much of the balance of an account is test money, in credits. */
export async function testCreditsOf(q: Query, accountId: string): Promise<number> {
  const [row] = await q
    .select({ credits: balances.testCredits })
    .from(balances)
    .where(eq(balances.accountId, accountId));
  return row?.credits ?? 0;
}
