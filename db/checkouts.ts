import { and, asc, eq, gt, gte, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { accounts, checkouts, payments } from './schema/schema.ts';

type Query = Database['query'];
export type CheckoutRow = typeof checkouts.$inferSelect;
export type NewCheckout = typeof checkouts.$inferInsert;
export type CheckoutState = CheckoutRow['state'];
export type PaymentRow = typeof payments.$inferSelect;
export type NewPayment = typeof payments.$inferInsert;

/** Stores a checkout. @throws (in the commit) `checkouts.id` when it is there already */
export function insertCheckout(q: Query, checkout: NewCheckout): Statement {
  return q.insert(checkouts).values(checkout);
}

/** Changes a checkout, provided that it still stands in one of the states `from`. */
export function moveCheckout(
  q: Query,
  id: string,
  from: readonly CheckoutState[],
  change: Partial<Omit<NewCheckout, 'id'>>,
): Statement {
  return q
    .update(checkouts)
    .set(change)
    .where(and(eq(checkouts.id, id), inArray(checkouts.state, [...from])));
}

/** Notes that the provider was asked. */
export function noteAsked(q: Query, id: string, now: number): Statement {
  return q.update(checkouts).set({ askedAt: now }).where(eq(checkouts.id, id));
}

/** Finds whose checkout it is. */
export const buyerOf = (checkoutId: Id): SQL =>
  sql`(select ${checkouts.accountId} from ${checkouts} where ${checkouts.id} = ${checkoutId})`;

export async function checkoutOf(q: Query, id: Id): Promise<CheckoutRow | null> {
  const [row] = await q.select().from(checkouts).where(eq(checkouts.id, id));
  return row ?? null;
}

/**
 * Checkouts that are not over and that nobody has asked about for longer than their state allows.
 * @param options `after` in milliseconds
 */
export function neglectedCheckouts(
  q: Query,
  options: {
    now: number;
    after: { opening: number; open: number; processing: number };
    most: number;
  },
): Promise<CheckoutRow[]> {
  const { now, after, most } = options;
  const allowed = sql`case ${checkouts.state} when 'opening' then ${after.opening}
    when 'open' then ${after.open} else ${after.processing} end`;
  return (
    q
      .select()
      .from(checkouts)
      // Word for word the partial index's condition, or SQLite would not use the index.
      .where(sql`${checkouts.state} in ('opening', 'open', 'processing')
        and coalesce(${checkouts.askedAt}, ${checkouts.createdAt}) < ${now} - ${allowed}`)
      .orderBy(asc(checkouts.createdAt))
      .limit(most)
  );
}

/** The checkout that a provider knows under its own id. */
export async function checkoutAt(
  q: Query,
  provider: string,
  providerId: string,
): Promise<CheckoutRow | null> {
  const [row] = await q
    .select()
    .from(checkouts)
    .where(and(eq(checkouts.provider, provider), eq(checkouts.providerId, providerId)));
  return row ?? null;
}

/** Stores a payment. @throws (in the commit) `payments.checkout_id` when the checkout has one */
export function insertPayment(q: Query, payment: NewPayment): Statement {
  return q.insert(payments).values(payment);
}

/**
 * Changes what is known of a payment, provided that nobody else did since it was read.
 * @throws (in the commit) `payment-changed` otherwise: a batch that tells of a change is refused whole
 */
export function changePayment(
  q: Query,
  read: PaymentRow,
  change: Pick<PaymentRow, 'status' | 'refundedCents'>,
): Statement {
  const { status, refundedCents } = change;
  const unchanged = sql`${payments.status} = ${read.status}
    and ${payments.refundedCents} = ${read.refundedCents}`;
  return (
    q
      .update(payments)
      // A column that is never empty: emptied, it refuses the whole batch.
      .set({ refundedCents, status: sql`case when ${unchanged} then ${status} end` })
      .where(eq(payments.id, read.id))
  );
}

export async function paymentOf(q: Query, checkoutId: Id): Promise<PaymentRow | null> {
  const [row] = await q.select().from(payments).where(eq(payments.checkoutId, checkoutId));
  return row ?? null;
}

export async function paymentById(q: Query, id: string): Promise<PaymentRow | null> {
  const [row] = await q.select().from(payments).where(eq(payments.id, id));
  return row ?? null;
}

/** Payments whose time has come to be asked about again, longest due first. */
export function paymentsToLookAt(q: Query, now: number, most: number): Promise<PaymentRow[]> {
  return (
    q
      .select()
      .from(payments)
      // Word for word the partial index's condition, or SQLite would not use the index.
      .where(sql`${payments.lookAt} is not null and ${payments.lookAt} <= ${now}`)
      .orderBy(asc(payments.lookAt))
      .limit(most)
  );
}

/** Sets when a payment is asked about again, in milliseconds; null for never. */
export function lookAgain(q: Query, paymentId: string, at: number | null): Statement {
  return q.update(payments).set({ lookAt: at }).where(eq(payments.id, paymentId));
}

/** A provider's payments since a time, page by page in the order of their ids. @param of `after` an id */
export function paymentsSince(
  q: Query,
  of: { provider: string; sinceMs: number; after: string; most: number },
): Promise<PaymentRow[]> {
  return q
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.provider, of.provider),
        gte(payments.createdAt, of.sinceMs),
        gt(payments.id, of.after),
      ),
    )
    .orderBy(asc(payments.id))
    .limit(of.most);
}

/** Takes over what a provider says was paid. */
export function correctPayment(
  q: Query,
  id: string,
  change: Pick<PaymentRow, 'amountCents' | 'currency'>,
): Statement {
  return q.update(payments).set(change).where(eq(payments.id, id));
}

/** A provider's checkouts that are not over, oldest first. */
export function openCheckouts(q: Query, provider: string, most: number): Promise<CheckoutRow[]> {
  return q
    .select()
    .from(checkouts)
    .where(
      sql`${checkouts.state} in ('opening', 'open', 'processing')
        and ${checkouts.provider} = ${provider}`,
    )
    .orderBy(asc(checkouts.createdAt))
    .limit(most);
}

/** Providers with checkouts that are not over. */
export async function providersInUse(q: Query): Promise<string[]> {
  const rows = await q
    .selectDistinct({ provider: checkouts.provider })
    .from(checkouts)
    .where(sql`${checkouts.state} in ('opening', 'open', 'processing')`);
  return rows.map(({ provider }) => provider);
}

/** The payment with a provider's transaction id. */
export async function paymentAt(
  q: Query,
  provider: string,
  transactionId: string,
): Promise<PaymentRow | null> {
  const [row] = await q
    .select()
    .from(payments)
    .where(and(eq(payments.provider, provider), eq(payments.transactionId, transactionId)));
  return row ?? null;
}

/** Sets since when an account counts as paid: its first pack that was not given back, if any. */
export function refreshPaid(q: Query, accountId: string): Statement {
  const first = q
    .select({ at: sql`min(${payments.createdAt})` })
    .from(checkouts)
    .innerJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(
      and(
        eq(checkouts.accountId, accountId),
        eq(payments.status, 'paid'),
        eq(checkouts.kind, 'pack'),
      ),
    );
  return q
    .update(accounts)
    .set({ paidAt: sql`${first}` })
    .where(eq(accounts.id, accountId));
}
