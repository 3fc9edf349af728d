import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { checkouts, paymentRefunds, payments, refundRequests } from './schema/schema.ts';

type Query = Database['query'];
export type RefundRow = typeof paymentRefunds.$inferSelect;
export type RefundRequestRow = typeof refundRequests.$inferSelect;

/**
 * Stores that money is to go back, in the state `asked`.
 * @param of `refundedCents` what had gone back of the payment when the amount was worked out
 * @throws (in the commit) `payment_refunds.payment_id` while another is on its way,
 *   `payment-refund-amount` when more has gone back since, or less is left than is asked for
 */
export function insertRefund(
  q: Query,
  of: Omit<typeof paymentRefunds.$inferInsert, 'state' | 'endedAt' | 'failure'> & {
    refundedCents: number;
  },
): Statement {
  const { refundedCents, amountCents, ...row } = of;
  const amount = sql`(select ${amountCents} from ${payments} where ${payments.id} = ${row.paymentId}
    and ${payments.refundedCents} = ${refundedCents}
    and ${payments.amountCents} - ${payments.refundedCents} >= ${amountCents})`;
  return q.insert(paymentRefunds).values({ ...row, state: 'asked', amountCents: amount });
}

/** Ends a refund that is still on its way; nothing happens to one that has ended. */
export function endRefund(
  q: Query,
  id: string,
  end: { state: 'done' | 'refused'; failure: string | null; now: number },
): Statement {
  const { state, failure, now } = end;
  return q
    .update(paymentRefunds)
    .set({ state, failure, endedAt: now })
    .where(and(eq(paymentRefunds.id, id), eq(paymentRefunds.state, 'asked')));
}

/** Refunds that a provider gave and then could not deliver: what is left of them says so. */
export function undoRefunds(q: Query, paymentId: string, failure: string): Statement {
  return q
    .update(paymentRefunds)
    .set({ state: 'refused', failure })
    .where(
      sql`${paymentRefunds.paymentId} = ${paymentId} and ${paymentRefunds.state} = 'done'
        and (select sum(made.amount_cents) from ${paymentRefunds} as made
          where made.payment_id = ${paymentId} and made.state = 'done')
        > (select ${payments.refundedCents} from ${payments} where ${payments.id} = ${paymentId})`,
    );
}

export async function refundOf(q: Query, id: string): Promise<RefundRow | null> {
  const [row] = await q.select().from(paymentRefunds).where(eq(paymentRefunds.id, id));
  return row ?? null;
}

/** What was given back, or tried to be, of one payment; oldest first. */
export function refundsOf(q: Query, paymentId: Id): Promise<RefundRow[]> {
  return q
    .select()
    .from(paymentRefunds)
    .where(eq(paymentRefunds.paymentId, paymentId))
    .orderBy(asc(paymentRefunds.createdAt), asc(paymentRefunds.id));
}

/** The refunds of a checkout's payment, oldest first. */
export const refundsOfCheckout = (q: Query, checkoutId: Id): Promise<RefundRow[]> =>
  refundsOf(
    q,
    sql`(select ${payments.id} from ${payments} where ${payments.checkoutId} = ${checkoutId})`,
  );

/** Refunds that have been on their way since before a time, oldest first. */
export function askedRefunds(q: Query, before: number, most: number): Promise<RefundRow[]> {
  return (
    q
      .select()
      .from(paymentRefunds)
      // Word for word the partial index's condition, or SQLite would not use the index.
      .where(sql`${paymentRefunds.state} = 'asked' and ${paymentRefunds.createdAt} < ${before}`)
      .orderBy(asc(paymentRefunds.createdAt))
      .limit(most)
  );
}

/** Stores a buyer's wish. @throws (in the commit) `refund_requests.checkout_id` for a second one */
export function insertRefundRequest(
  q: Query,
  of: { checkoutId: string; accountId: string; now: number },
): Statement {
  const { now, ...row } = of;
  return q.insert(refundRequests).values({ ...row, createdAt: now });
}

/**
 * Decides a buyer's wish; nothing happens where there is none.
 * @throws (in the commit) `refund-decided` when somebody was quicker
 */
export function decideRefundRequest(
  q: Query,
  of: { checkoutId: string; decision: 'approved' | 'declined'; by: string; now: number },
): Statement {
  const { checkoutId, decision, by, now } = of;
  return q
    .update(refundRequests)
    .set({ decision, decidedBy: by, decidedAt: now })
    .where(eq(refundRequests.checkoutId, checkoutId));
}

export async function refundRequestOf(q: Query, checkoutId: Id): Promise<RefundRequestRow | null> {
  const [row] = await q
    .select()
    .from(refundRequests)
    .where(eq(refundRequests.checkoutId, checkoutId));
  return row ?? null;
}

/** A payment as an operator's list shows it. */
export type PaymentLine = {
  checkoutId: string;
  product: string;
  provider: string;
  amountCents: number;
  currency: string;
  status: 'paid' | 'refunded' | 'disputed';
  createdAt: number;
};

const paymentLine = {
  checkoutId: payments.checkoutId,
  product: checkouts.product,
  provider: payments.provider,
  amountCents: payments.amountCents,
  currency: payments.currency,
  status: payments.status,
  createdAt: payments.createdAt,
};

/** Payments whose buyers wait for a decision, longest waiting first. */
export function requestedRefunds(q: Query, most: number): Promise<PaymentLine[]> {
  return q
    .select(paymentLine)
    .from(refundRequests)
    .innerJoin(payments, eq(payments.checkoutId, refundRequests.checkoutId))
    .innerJoin(checkouts, eq(checkouts.id, payments.checkoutId))
    .where(isNull(refundRequests.decision))
    .orderBy(asc(refundRequests.createdAt))
    .limit(most);
}

/** A page of everybody's payments, newest first. @param page 0 for the newest */
export async function paymentsPage(
  q: Query,
  page: number,
  size: number,
): Promise<{ lines: PaymentLine[]; hasMore: boolean }> {
  const rows = await q
    .select(paymentLine)
    .from(payments)
    .innerJoin(checkouts, eq(checkouts.id, payments.checkoutId))
    .orderBy(desc(payments.createdAt))
    .limit(size + 1)
    .offset(Math.max(0, page) * size);
  return { lines: rows.slice(0, size), hasMore: rows.length > size };
}

/** An account's payments, newest first. */
export function paymentsOfAccount(
  q: Query,
  accountId: string,
  most: number,
): Promise<PaymentLine[]> {
  return q
    .select(paymentLine)
    .from(checkouts)
    .innerJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(eq(checkouts.accountId, accountId))
    .orderBy(desc(checkouts.id))
    .limit(most);
}
