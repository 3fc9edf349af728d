import { and, asc, eq, gt, gte, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { newId } from './ids.ts';
import { preparedById, preparedStatement } from './prepared.ts';
import { accounts, checkouts, paymentReturns, payments } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `checkouts`. */
export type CheckoutRow = typeof checkouts.$inferSelect;
/** The columns of a new checkout. */
export type NewCheckout = typeof checkouts.$inferInsert;
/** A state of a checkout. */
export type CheckoutState = CheckoutRow['state'];
/** A row of the table `payments`. */
export type PaymentRow = typeof payments.$inferSelect;
/** The columns of a new payment. */
export type NewPayment = typeof payments.$inferInsert;

/**
 * Builds the statement that stores a checkout.
 * @throws (in the commit) `checkout-id` when the checkout is already stored
 */
export function insertCheckout(q: Query, checkout: NewCheckout): Statement {
  return q.insert(checkouts).values(checkout);
}

/**
 * Builds the statement that changes a checkout that is in one of the states `from`. The statement
 * changes nothing when the checkout is in another state.
 */
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

/** Builds the statement that records when the provider was asked about a checkout. */
export const noteAsked = (q: Query, id: string, now: number): Statement =>
  writeAsked(q, { id, now });

const writeAsked = preparedStatement<{ id: string; now: number }>((q) =>
  q
    .update(checkouts)
    .set({ askedAt: sql`${sql.placeholder('now')}` })
    .where(eq(checkouts.id, sql.placeholder('id'))),
);

/** Finds whose checkout it is. */
export const buyerOf = (checkoutId: Id): SQL =>
  sql`(select ${checkouts.accountId} from ${checkouts} where ${checkouts.id} = ${checkoutId})`;

/**
 * Reads a checkout by its id.
 * @returns null when there is none
 */
export async function checkoutOf(q: Query, id: Id): Promise<CheckoutRow | null> {
  const [row] = await readCheckout(q, id);
  return row ?? null;
}

const readCheckout = preparedById<CheckoutRow>((q, id) =>
  q.select().from(checkouts).where(eq(checkouts.id, id)),
);

/**
 * Reads the unfinished checkouts whose provider has not been asked for longer than their state
 * allows, oldest first.
 * @param options `after` in milliseconds, by state; `most` rows
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

/**
 * Reads the checkout with a provider's own id.
 * @returns null when there is none
 */
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

/**
 * Builds the statements that store a payment, with what of it has gone back already.
 * @throws (in the commit) `payment-checkout` when the checkout has a payment
 */
export function insertPayment(q: Query, payment: NewPayment): Statement[] {
  const { id, refundedCents = 0, createdAt } = payment;
  return [q.insert(payments).values(payment), ...noteReturn(q, id, refundedCents, createdAt)];
}

/** Builds the statement that notes money of a payment that went back, on the day that it is booked on. */
const noteReturn = (q: Query, paymentId: string, cents: number, now: number): Statement[] =>
  cents === 0
    ? []
    : [q.insert(paymentReturns).values({ id: newId(now), paymentId, cents, createdAt: now })];

/**
 * Builds the statements that change the status and the refunded amount of a payment.
 * @param read the payment as the caller read it
 * @param now milliseconds since the epoch
 * @throws (in the commit) `payment-changed` when the payment was changed since, so that the whole
 *   batch is refused
 */
export function changePayment(
  q: Query,
  read: PaymentRow,
  change: Pick<PaymentRow, 'status' | 'refundedCents'>,
  now: number,
): Statement[] {
  const { status, refundedCents } = change;
  const unchanged = sql`${payments.status} = ${read.status}
    and ${payments.refundedCents} = ${read.refundedCents}`;
  return [
    q
      .update(payments)
      // A column that is never empty: emptied, it refuses the whole batch.
      .set({ refundedCents, status: sql`case when ${unchanged} then ${status} end` })
      .where(eq(payments.id, read.id)),
    ...noteReturn(q, read.id, refundedCents - read.refundedCents, now),
  ];
}

/**
 * Reads the payment of a checkout.
 * @returns null when there is none
 */
export async function paymentOf(q: Query, checkoutId: Id): Promise<PaymentRow | null> {
  const [row] = await q.select().from(payments).where(eq(payments.checkoutId, checkoutId));
  return row ?? null;
}

/**
 * Reads a payment by its id.
 * @returns null when there is none
 */
export async function paymentById(q: Query, id: string): Promise<PaymentRow | null> {
  const [row] = await q.select().from(payments).where(eq(payments.id, id));
  return row ?? null;
}

/** Reads the payments whose provider is due to be asked again, longest due first. */
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

/**
 * Builds the statement that sets when the provider is asked about a payment again.
 * @param at milliseconds since the epoch; null for never
 */
export function lookAgain(q: Query, paymentId: string, at: number | null): Statement {
  return q.update(payments).set({ lookAt: at }).where(eq(payments.id, paymentId));
}

/**
 * Reads a page of a provider's payments since a time, in the order of their ids.
 * @param of `after`: the id of the last payment of the page before, empty for the first page
 */
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

/**
 * Builds the statement that sets the amount and the currency that the provider reports for a
 * payment.
 */
export function correctPayment(
  q: Query,
  id: string,
  change: Pick<PaymentRow, 'amountCents' | 'currency'>,
): Statement {
  return q.update(payments).set(change).where(eq(payments.id, id));
}

/** Reads the unfinished checkouts of a provider, oldest first. */
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

/** Reads the ids of the providers that have unfinished checkouts. */
export async function providersInUse(q: Query): Promise<string[]> {
  const rows = await q
    .selectDistinct({ provider: checkouts.provider })
    .from(checkouts)
    .where(sql`${checkouts.state} in ('opening', 'open', 'processing')`);
  return rows.map(({ provider }) => provider);
}

/**
 * Reads the payment with a provider's transaction id.
 * @returns null when there is none
 */
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

/** Reads the billing e-mail addresses that an account has paid with, sealed, newest first. */
export function billingEmailsOf(
  q: Query,
  accountId: string,
  most: number,
): Promise<Pick<PaymentRow, 'checkoutId' | 'billingEmail'>[]> {
  const { checkoutId, billingEmail } = payments;
  return q
    .select({ checkoutId, billingEmail })
    .from(checkouts)
    .innerJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(and(eq(checkouts.accountId, accountId), sql`${payments.billingEmail} is not null`))
    .orderBy(sql`${payments.createdAt} desc`)
    .limit(most);
}

/**
 * Builds the statement that sets `paidAt` of an account: the time of its first paid pack that was
 * not refunded, or null.
 */
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
