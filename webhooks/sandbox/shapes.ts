import { invoiceObject } from './billing-shapes.ts';
import type { SandboxPayment, SandboxSession, SandboxState } from './state.ts';

// Objects as Stripe's API reference has them, with the fields that mean something here.

/** The nested objects that a request expands. */
export type Expanded = {
  intent: boolean;
  charge: boolean;
  invoice: boolean;
  /** Whether the payments of an invoice are expanded. */
  payments: boolean;
};
/** The default of a request: no expanded objects. */
export const NOTHING_EXPANDED: Expanded = {
  intent: false,
  charge: false,
  invoice: false,
  payments: false,
};

/**
 * Builds a checkout session object.
 * @param pageUrl the address of the payment page
 */
export function sessionObject(
  session: SandboxSession,
  pageUrl: string,
  expanded: Expanded,
  { subscriptions }: Pick<SandboxState, 'subscriptions'>,
) {
  const { intentId } = session;
  const subscription = subscriptions.find(({ id }) => id === session.subscriptionId);
  const first = subscription?.invoices[0];
  const invoice =
    subscription && first && expanded.invoice
      ? invoiceObject(subscription, first, expanded.payments)
      : (first?.id ?? null);
  return {
    id: session.id,
    object: 'checkout.session',
    allow_promotion_codes: session.promotionCodes,
    amount_subtotal: session.subtotal,
    amount_total: session.total,
    automatic_tax: {
      enabled: session.automaticTax,
      liability: null,
      provider: session.automaticTax ? 'stripe' : null,
      status: session.automaticTax ? 'complete' : null,
    },
    cancel_url: session.cancelUrl,
    client_reference_id: session.reference,
    client_secret: null,
    created: session.created,
    currency: session.currency,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: session.customerId,
    customer_creation: session.mode === 'payment' ? 'if_required' : 'always',
    customer_details: session.email === null ? null : customerDetails(session.email),
    customer_email: null,
    expires_at: session.expiresAt,
    invoice,
    livemode: false,
    locale: session.locale,
    metadata: session.metadata,
    mode: session.mode,
    payment_intent:
      expanded.intent && intentId !== null ? intentObject(session, expanded) : intentId,
    payment_method_types: ['card'],
    payment_status: session.paymentStatus,
    setup_intent: null,
    shipping_options: [],
    status: session.status,
    subscription: session.subscriptionId,
    success_url: session.successUrl,
    total_details: {
      amount_discount: session.subtotal - session.total,
      amount_shipping: 0,
      amount_tax: session.automaticTax ? taxWithin(session.total) : 0,
    },
    ui_mode: 'hosted_page',
    url: session.status === 'open' ? pageUrl : null,
  };
}

const TAX_PERCENT = 20;
/** Computes the tax included in a price. */
const taxWithin = (total: number): number =>
  Math.round((total * TAX_PERCENT) / (100 + TAX_PERCENT));

const customerDetails = (email: string) => ({
  address: null,
  email,
  name: null,
  phone: null,
  tax_exempt: 'none',
  tax_ids: [],
});

/** Finds the last charge of a payment, declined or not. */
const latestChargeOf = ({ chargeId, declined }: SandboxPayment): string | null =>
  chargeId ?? declined.at(-1)?.id ?? null;

/** Builds a payment intent object. */
export function intentObject(payment: SandboxPayment, expanded: Expanded) {
  const paid = payment.intentStatus === 'succeeded';
  return {
    id: payment.intentId,
    object: 'payment_intent',
    amount: payment.total,
    amount_capturable: 0,
    amount_received: paid ? payment.total : 0,
    canceled_at: null,
    capture_method: 'automatic',
    client_secret: `${payment.intentId}_secret_sandbox`,
    confirmation_method: 'automatic',
    created: payment.created,
    currency: payment.currency,
    customer: payment.customerId,
    last_payment_error:
      payment.intentStatus === 'requires_payment_method'
        ? { type: 'card_error', code: 'card_declined', message: 'Your card was declined.' }
        : null,
    latest_charge:
      expanded.charge && payment.chargeId ? chargeObject(payment) : latestChargeOf(payment),
    livemode: false,
    metadata: payment.intentMetadata,
    next_action: null,
    payment_method_types: ['card'],
    status: payment.intentStatus,
  };
}

/** Builds a charge object. */
export function chargeObject(payment: SandboxPayment) {
  const refunded = refundedCents(payment);
  return {
    id: payment.chargeId,
    object: 'charge',
    amount: payment.total,
    amount_captured: payment.total,
    amount_refunded: refunded,
    billing_details: { address: null, email: payment.email, name: null, phone: null },
    captured: true,
    created: payment.chargedAt ?? payment.created,
    currency: payment.currency,
    customer: payment.customerId,
    disputed: payment.dispute !== null,
    livemode: false,
    metadata: payment.intentMetadata,
    paid: true,
    payment_intent: payment.intentId,
    receipt_url: null,
    refunded: refunded >= payment.total,
    status: 'succeeded',
  };
}

/** Builds the object of a declined charge. */
export const declinedObject = (
  payment: SandboxPayment,
  declined: { id: string; created: number },
) => ({
  ...chargeObject(payment),
  ...declined,
  amount_captured: 0,
  amount_refunded: 0,
  captured: false,
  disputed: false,
  failure_code: 'card_declined',
  failure_message: 'Your card was declined.',
  paid: false,
  refunded: false,
  status: 'failed',
});

/** Builds a refund object. */
export const refundObject = (
  payment: SandboxPayment,
  refund: SandboxPayment['refunds'][number],
) => ({
  id: refund.id,
  object: 'refund',
  amount: refund.amount,
  balance_transaction: null,
  charge: payment.chargeId,
  created: refund.created,
  currency: payment.currency,
  metadata: {},
  payment_intent: payment.intentId,
  reason: null,
  status: 'succeeded',
});

/** Builds a dispute object. */
export const disputeObject = (
  payment: SandboxPayment,
  dispute: NonNullable<SandboxPayment['dispute']>,
) => ({
  id: dispute.id,
  object: 'dispute',
  amount: dispute.amount,
  balance_transactions: [],
  charge: payment.chargeId,
  created: dispute.created,
  currency: payment.currency,
  evidence: {},
  evidence_details: { due_by: null, has_evidence: false, past_due: false, submission_count: 0 },
  is_charge_refundable: dispute.status.startsWith('warning_'),
  livemode: false,
  metadata: {},
  payment_intent: payment.intentId,
  reason: 'general',
  status: dispute.status,
});

/**
 * Builds an event object.
 * @param object the object that the event is about
 */
export const eventObject = (
  event: { id: string; type: string; created: number; apiVersion: string },
  object: object,
) => ({
  id: event.id,
  object: 'event',
  api_version: event.apiVersion,
  created: event.created,
  data: { object: object as { id: string; object: string } },
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type: event.type,
});

/** Builds the thin event (`v2.core.event`) of an event, as the v2 API sends it. */
export const thinEventObject = ({ id, type, created, data }: ReturnType<typeof eventObject>) => ({
  id,
  object: 'v2.core.event',
  type: `v1.${type}`,
  created: new Date(created * 1_000).toISOString(),
  livemode: false,
  context: null,
  related_object: {
    id: data.object.id,
    type: data.object.object,
    url: `/v1/${data.object.object}s/${data.object.id}`,
  },
});

/** Sums the refunds of a payment, in cents. */
export const refundedCents = (payment: SandboxPayment): number =>
  payment.refunds.reduce((sum, refund) => sum + refund.amount, 0);
