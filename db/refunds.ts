import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { checkouts, paymentRefunds, payments, refundRequests } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `payment_refunds`. */
export type RefundRow = typeof paymentRefunds.$inferSelect;
/** A row of the table `refund_requests`. */
export type RefundRequestRow = typeof refundRequests.$inferSelect;

/**
 * Builds the statement that stores a refund in the state `asked`.
 * @param of `refundedCents`: the amount refunded when the caller computed `amountCents`
 * @throws (in the commit) `payment-refund-open` while another refund of the payment is in progress,
 *   `payment-refund-amount` when more was refunded since or less is left than `amountCents`
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

/** Builds the statement that ends a refund in progress. A refund that has ended stays unchanged. */
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

/**
 * Builds the statement that marks refunds as refused that the provider accepted and could not
 * deliver.
 */
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

/**
 * Reads a refund by its id.
 * @returns null when there is none
 */
export async function refundOf(q: Query, id: string): Promise<RefundRow | null> {
  const [row] = await q.select().from(paymentRefunds).where(eq(paymentRefunds.id, id));
  return row ?? null;
}

/** Reads the refunds of a payment in every state, oldest first. */
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

/** Reads the refunds in progress that were stored before a time (milliseconds), oldest first. */
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

/**
 * Builds the statement that stores a buyer's refund request.
 * @throws (in the commit) `refund-request` for a second request
 */
export function insertRefundRequest(
  q: Query,
  of: { checkoutId: string; accountId: string; now: number },
): Statement {
  const { now, ...row } = of;
  return q.insert(refundRequests).values({ ...row, createdAt: now });
}

/**
 * Builds the statement that decides a buyer's refund request, if there is one.
 * @throws (in the commit) `refund-decided` when the request was decided before
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

/**
 * Reads the refund request for a checkout.
 * @returns null when there is none
 */
export async function refundRequestOf(q: Query, checkoutId: Id): Promise<RefundRequestRow | null> {
  const [row] = await q
    .select()
    .from(refundRequests)
    .where(eq(refundRequests.checkoutId, checkoutId));
  return row ?? null;
}

/** A payment in an operator's list. */
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

/** Reads the payments with undecided refund requests, longest waiting first. */
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

/**
 * Reads a page of the payments of all accounts, newest first.
 * @param page 0 for the newest
 * @param size lines a page
 */
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

/** Reads the payments of an account, newest first. */
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
