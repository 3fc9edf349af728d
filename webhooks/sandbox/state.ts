import { z } from 'zod';

const refund = z.object({
  id: z.string(),
  amount: z.number(),
  created: z.number(),
  idempotencyKey: z.string().nullable().default(null),
  /** Fingerprint of the parameters it was made with. */
  fingerprint: z.string().default(''),
});
const dispute = z.object({
  id: z.string(),
  amount: z.number(),
  created: z.number(),
  status: z.enum(['warning_needs_response', 'warning_closed', 'needs_response', 'won', 'lost']),
});

/** A payment or an attempt at one. */
const payment = z.object({
  created: z.number(),
  currency: z.string(),
  total: z.number(),
  email: z.string().nullable(),
  customerId: z.string().nullable().default(null),
  intentMetadata: z.record(z.string(), z.string()),
  intentId: z.string().nullable(),
  intentStatus: z.enum(['processing', 'requires_payment_method', 'succeeded']).nullable(),
  chargeId: z.string().nullable(),
  /** When that charge was made; with the payment where absent. */
  chargedAt: z.number().optional(),
  /** Charges that the card refused. */
  declined: z.array(z.object({ id: z.string(), created: z.number() })).default([]),
  refunds: z.array(refund),
  dispute: dispute.nullable(),
});

/** A checkout session with its payment. Times are seconds, amounts cents, as in Stripe's API. */
const session = payment.extend({
  id: z.string(),
  mode: z.enum(['payment', 'subscription']).default('payment'),
  idempotencyKey: z.string().nullable(),
  /** Fingerprint of the parameters it was made with. */
  fingerprint: z.string(),
  expiresAt: z.number(),
  status: z.enum(['open', 'complete', 'expired']),
  paymentStatus: z.enum(['unpaid', 'paid', 'no_payment_required']),
  reference: z.string().nullable(),
  name: z.string(),
  subtotal: z.number(),
  automaticTax: z.boolean().default(false),
  promotionCodes: z.boolean(),
  locale: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  subscriptionMetadata: z.record(z.string(), z.string()).default({}),
  subscriptionId: z.string().nullable().default(null),
  successUrl: z.string(),
  cancelUrl: z.string().nullable(),
  /** When a payment that takes its time ends, and how. */
  later: z
    .object({ outcome: z.enum(['succeeded', 'failed']), dueAt: z.number(), copies: z.number() })
    .nullable(),
});

/** The invoice of a month of a subscription. */
const invoice = payment.extend({
  id: z.string(),
  status: z.enum(['open', 'paid', 'void']),
  reason: z.enum(['subscription_create', 'subscription_cycle']),
  periodStart: z.number(),
  periodEnd: z.number(),
  attempts: z.number(),
  /** When the card is tried again, in seconds. */
  nextAttemptAt: z.number().nullable(),
});

const subscription = z.object({
  id: z.string(),
  /** Of one customer each; its billing portal hangs on this. */
  customerId: z.string(),
  created: z.number(),
  status: z.enum(['active', 'past_due', 'canceled']),
  name: z.string(),
  currency: z.string(),
  amount: z.number(),
  email: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  periodStart: z.number(),
  periodEnd: z.number(),
  cancelAtPeriodEnd: z.boolean(),
  endedAt: z.number().nullable(),
  /** The card refuses whatever is charged next. */
  cardFails: z.boolean(),
  /** The language of who pays, as the checkout or the portal was opened with. */
  locale: z.string().nullable().default(null),
  /** Where the portal leads back to. */
  returnUrl: z.string().nullable(),
  /** Oldest first. */
  invoices: z.array(invoice),
});

/** An event waiting for delivery; `dueAt` in milliseconds. */
const delivery = z.object({
  id: z.string(),
  body: z.string(),
  dueAt: z.number(),
  attempt: z.number(),
});

/** The stored form of the sandbox's state. */
export const stateShape = z.object({
  sessions: z.array(session),
  subscriptions: z.array(subscription).default([]),
  deliveries: z.array(delivery),
  /** Ids of the last changes, oldest first: whose answer was lost looks for its own. */
  changes: z.array(z.string()).default([]),
});

/** A payment of the sandbox. */
export type SandboxPayment = z.infer<typeof payment>;
/** A checkout session of the sandbox. */
export type SandboxSession = z.infer<typeof session>;
/** An invoice of the sandbox. */
export type SandboxInvoice = z.infer<typeof invoice>;
/** A subscription of the sandbox. */
export type SandboxSubscription = z.infer<typeof subscription>;
/** An event waiting for delivery. */
export type Delivery = z.infer<typeof delivery>;
/** The whole state of the sandbox. */
export type SandboxState = z.infer<typeof stateShape>;

/** Lists all payments, newest first. */
export const paymentsOf = ({ sessions, subscriptions }: SandboxState): SandboxPayment[] =>
  [
    ...sessions.filter(({ mode }) => mode === 'payment'),
    ...subscriptions.flatMap(({ invoices }) => invoices),
  ].toSorted((a, b) => b.created - a.created);
