import { and, count, eq, gte, sql } from 'drizzle-orm';
import type { Database, Id } from './database.ts';
import { checkouts, paymentRefunds, payments, signals } from './schema/schema.ts';

type Query = Database['query'];

/**
 * Counts the checkouts that an account has opened since a time.
 * @param since milliseconds
 * @returns the count, and when the oldest counted checkout was opened
 */
export async function checkoutsSince(
  q: Query,
  accountId: string,
  since: number,
): Promise<{ count: number; firstAt: number | null }> {
  const [row] = await q
    .select({ count: count(), firstAt: sql<number | null>`min(${checkouts.createdAt})` })
    .from(checkouts)
    .where(
      and(
        eq(checkouts.accountId, accountId),
        gte(checkouts.createdAt, since),
        // What was booked as it arrived was opened by nobody.
        sql`coalesce(${checkouts.paidAt}, 0) <> ${checkouts.createdAt}`,
      ),
    );
  return { count: row?.count ?? 0, firstAt: row?.firstAt ?? null };
}

/**
 * Counts the payments of an account that were refunded since a time (milliseconds), without refunds
 * by operators.
 */
export async function refundsSince(q: Query, accountId: string, since: number): Promise<number> {
  // The reference is the payment's id, then what had gone back of it.
  const paymentId = sql`substr(${signals.reference}, 1, instr(${signals.reference} || ':', ':') - 1)`;
  const [row] = await q
    .select({ refunds: sql<number>`count(distinct ${paymentId})` })
    .from(signals)
    .where(
      and(
        eq(signals.accountId, accountId),
        eq(signals.kind, 'refunded'),
        gte(signals.createdAt, since),
        sql`not exists (select 1 from ${paymentRefunds}
          where ${paymentRefunds.paymentId} = ${paymentId})`,
      ),
    );
  return row?.refunds ?? 0;
}

/** Counts the payments of an account since a time (milliseconds) that cost money. */
export async function purchasesSince(q: Query, accountId: string, since: number): Promise<number> {
  const [row] = await q
    .select({ purchases: count() })
    .from(checkouts)
    .innerJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(
      and(
        eq(checkouts.accountId, accountId),
        gte(payments.createdAt, since),
        sql`${payments.amountCents} > 0`,
      ),
    );
  return row?.purchases ?? 0;
}

/** Counts all payments of an account and those that were refunded or disputed, for an operator. */
export async function paymentsOf(
  q: Query,
  accountId: Id,
): Promise<{ count: number; returned: number }> {
  const [row] = await q
    .select({
      count: count(),
      returned: sql<number>`coalesce(sum(${payments.status} <> 'paid'), 0)`,
    })
    .from(checkouts)
    .innerJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(eq(checkouts.accountId, accountId));
  return { count: row?.count ?? 0, returned: row?.returned ?? 0 };
}
