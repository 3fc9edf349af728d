import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** An attempt to buy. */
export const checkouts = sqliteTable(
  'checkouts',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    provider: text().notNull(),
    product: text().notNull(),
    credits: integer().notNull(),
    amountCents: integer().notNull(),
    currency: text().notNull(),
    state: text({
      enum: ['opening', 'open', 'processing', 'paid', 'expired', 'failed', 'refunded'],
    }).notNull(),
    /** The provider's id of the session or order. */
    providerId: text(),
    url: text(),
    /** The kind of product: credits once, or Pro by the month. */
    kind: text({ enum: ['pack', 'pro'] })
      .notNull()
      .default('pack'),
    surface: text().notNull(),
    chatId: text().notNull(),
    address: text().notNull(),
    /** The trace id of the update that started the checkout, for the log. */
    trace: text(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    /** When the provider was last asked about the checkout. */
    askedAt: integer(),
    paidAt: integer(),
  },
  (t) => [
    uniqueIndex('checkouts_provider').on(t.provider, t.providerId),
    index('checkouts_account').on(t.accountId, t.id),
    index('checkouts_open').on(t.createdAt).where(sql`state in ('opening', 'open', 'processing')`),
    index('checkouts_unpaid').on(t.expiresAt).where(sql`state in ('expired', 'failed')`),
  ],
);

/** A payment as the provider confirmed it: status, transaction id and billing e-mail. */
export const payments = sqliteTable(
  'payments',
  {
    id: text().primaryKey(),
    checkoutId: text()
      .notNull()
      .references(() => checkouts.id),
    provider: text().notNull(),
    /** Payment intent, capture, charge or entitlement id; the session id for a zero-amount session. */
    transactionId: text().notNull(),
    /** The subscription whose month the payment paid. */
    subscriptionId: text(),
    status: text({ enum: ['paid', 'refunded', 'disputed'] }).notNull(),
    amountCents: integer().notNull(),
    refundedCents: integer().notNull().default(0),
    currency: text().notNull(),
    /** Sealed under the account's key. */
    billingEmail: text(),
    /** Whether no real money moved: the sandbox, or a provider's test mode. */
    isTest: integer({ mode: 'boolean' }).notNull().default(false),
    /** When the provider is asked next about refunds; null when that is no longer needed. */
    lookAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    /** Payments of earlier versions, whose address is not sealed yet. */
    index('payments_clear')
      .on(t.id)
      .where(sql`billing_email is not null and instr(billing_email, 'sealed.') <> 1`),
    index('payments_look').on(t.lookAt).where(sql`look_at is not null`),
    uniqueIndex('payments_transaction').on(t.provider, t.transactionId),
    uniqueIndex('payments_checkout').on(t.checkoutId),
    index('payments_created').on(t.createdAt),
    index('payments_disputed').on(t.createdAt).where(sql`status = 'disputed'`),
    index('payments_provider').on(t.provider, t.id),
    /** Payments whose money went back, or is disputed. */
    index('payments_returned').on(t.id).where(sql`status <> 'paid' or refunded_cents > 0`),
    index('payments_subscription').on(t.subscriptionId).where(sql`subscription_id is not null`),
  ],
);

/**
 * Money of a payment that went back, when it was booked: what a refund took is counted on the day that it
 * was booked on, however old the payment is. Negative where a provider takes a refund back.
 */
export const paymentReturns = sqliteTable(
  'payment_returns',
  {
    id: text().primaryKey(),
    paymentId: text()
      .notNull()
      .references(() => payments.id),
    cents: integer().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('payment_returns_created').on(t.createdAt),
    index('payment_returns_payment').on(t.paymentId),
  ],
);

/**
 * A Pro subscription as its provider reports it. Each month's payment has a checkout of its own.
 */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    provider: text().notNull(),
    /** The provider's id of the subscription: a subscription, a first charge or an entitlement. */
    providerId: text().notNull(),
    state: text({ enum: ['active', 'grace', 'ended'] }).notNull(),
    periodEndAt: integer().notNull(),
    /** Whether the subscription ends with the paid period. */
    cancelsAtEnd: integer({ mode: 'boolean' }).notNull().default(false),
    amountCents: integer().notNull(),
    currency: text().notNull(),
    /** Whether test money pays its months. */
    isTest: integer({ mode: 'boolean' }).notNull().default(false),
    /** When the provider was last asked about the subscription. */
    askedAt: integer(),
    createdAt: integer().notNull(),
    endedAt: integer(),
  },
  (t) => [
    uniqueIndex('subscriptions_provider').on(t.provider, t.providerId),
    index('subscriptions_account').on(t.accountId),
    index('subscriptions_open').on(t.periodEndAt).where(sql`state <> 'ended'`),
  ],
);

/**
 * A line of Telegram's list of payments in Stars. The list only grows, so a stored line stays true.
 * The only data about the payer is the checkout's id.
 */
export const starTransactions = sqliteTable(
  'star_transactions',
  {
    /** Telegram's charge id; a refund has the id of its payment. */
    id: text().notNull(),
    direction: text({ enum: ['paid', 'refunded'] }).notNull(),
    stars: integer().notNull(),
    /** The id of the checkout, where the list has one. */
    payload: text(),
    /** The length of a subscription's period in seconds. */
    periodSeconds: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.direction] }),
    index('star_transactions_payload').on(t.payload),
    index('star_transactions_created').on(t.createdAt),
  ],
);

/** A refund by an operator, from the request to the provider's confirmation. */
export const paymentRefunds = sqliteTable(
  'payment_refunds',
  {
    id: text().primaryKey(),
    paymentId: text()
      .notNull()
      .references(() => payments.id),
    amountCents: integer().notNull(),
    /** The operator, as `surface:user`, or `command`. */
    requestedBy: text().notNull(),
    reason: text(),
    state: text({ enum: ['asked', 'done', 'refused'] }).notNull(),
    failure: text(),
    createdAt: integer().notNull(),
    endedAt: integer(),
  },
  (t) => [
    index('payment_refunds_payment').on(t.paymentId),
    index('payment_refunds_state').on(t.state, t.id),
    uniqueIndex('payment_refunds_open').on(t.paymentId).where(sql`state = 'asked'`),
  ],
);

/** A buyer's refund request, one a payment. The resulting refund is a row of `paymentRefunds`. */
export const refundRequests = sqliteTable(
  'refund_requests',
  {
    checkoutId: text().primaryKey(),
    accountId: text().notNull(),
    decision: text({ enum: ['approved', 'declined'] }),
    /** The operator, as `surface:user`. */
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('refund_requests_account').on(t.accountId),
    index('refund_requests_open').on(t.createdAt).where(sql`decision is null`),
  ],
);
