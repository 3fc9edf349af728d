import type { SandboxSession } from './state.ts';

// Objects as Stripe's API reference has them, with the fields that mean something here.

export type Expanded = { intent: boolean; charge: boolean };
export const NOTHING_EXPANDED: Expanded = { intent: false, charge: false };

/** A Checkout Session. @param pageUrl where it is paid */
export function sessionObject(session: SandboxSession, pageUrl: string, expanded: Expanded) {
  const { intentId } = session;
  return {
    id: session.id,
    object: 'checkout.session',
    allow_promotion_codes: session.promotionCodes,
    amount_subtotal: session.subtotal,
    amount_total: session.total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
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
    customer: null,
    customer_creation: 'if_required',
    customer_details: session.email === null ? null : customerDetails(session.email),
    customer_email: null,
    expires_at: session.expiresAt,
    invoice: null,
    livemode: false,
    locale: session.locale,
    metadata: session.metadata,
    mode: 'payment',
    payment_intent:
      expanded.intent && intentId !== null ? intentObject(session, expanded) : intentId,
    payment_method_types: ['card'],
    payment_status: session.paymentStatus,
    setup_intent: null,
    shipping_options: [],
    status: session.status,
    subscription: null,
    success_url: session.successUrl,
    total_details: {
      amount_discount: session.subtotal - session.total,
      amount_shipping: 0,
      amount_tax: 0,
    },
    ui_mode: 'hosted_page',
    url: session.status === 'open' ? pageUrl : null,
  };
}

const customerDetails = (email: string) => ({
  address: null,
  email,
  name: null,
  phone: null,
  tax_exempt: 'none',
  tax_ids: [],
});

export function intentObject(session: SandboxSession, expanded: Expanded) {
  const paid = session.intentStatus === 'succeeded';
  return {
    id: session.intentId,
    object: 'payment_intent',
    amount: session.total,
    amount_capturable: 0,
    amount_received: paid ? session.total : 0,
    canceled_at: null,
    capture_method: 'automatic',
    client_secret: `${session.intentId}_secret_sandbox`,
    confirmation_method: 'automatic',
    created: session.created,
    currency: session.currency,
    customer: null,
    last_payment_error:
      session.intentStatus === 'requires_payment_method'
        ? { type: 'card_error', code: 'card_declined', message: 'Your card was declined.' }
        : null,
    latest_charge: expanded.charge && session.chargeId ? chargeObject(session) : session.chargeId,
    livemode: false,
    metadata: session.intentMetadata,
    next_action: null,
    payment_method_types: ['card'],
    status: session.intentStatus,
  };
}

export function chargeObject(session: SandboxSession) {
  const refunded = refundedCents(session);
  return {
    id: session.chargeId,
    object: 'charge',
    amount: session.total,
    amount_captured: session.total,
    amount_refunded: refunded,
    billing_details: { address: null, email: session.email, name: null, phone: null },
    captured: true,
    created: session.created,
    currency: session.currency,
    disputed: session.dispute !== null,
    livemode: false,
    metadata: session.intentMetadata,
    paid: true,
    payment_intent: session.intentId,
    refunded: refunded >= session.total,
    status: 'succeeded',
  };
}

export const refundObject = (
  session: SandboxSession,
  refund: SandboxSession['refunds'][number],
) => ({
  id: refund.id,
  object: 'refund',
  amount: refund.amount,
  balance_transaction: null,
  charge: session.chargeId,
  created: refund.created,
  currency: session.currency,
  metadata: {},
  payment_intent: session.intentId,
  reason: null,
  status: 'succeeded',
});

export const disputeObject = (
  session: SandboxSession,
  dispute: NonNullable<SandboxSession['dispute']>,
) => ({
  id: dispute.id,
  object: 'dispute',
  amount: dispute.amount,
  balance_transactions: [],
  charge: session.chargeId,
  created: dispute.created,
  currency: session.currency,
  evidence: {},
  evidence_details: { due_by: null, has_evidence: false, past_due: false, submission_count: 0 },
  is_charge_refundable: false,
  livemode: false,
  metadata: {},
  payment_intent: session.intentId,
  reason: 'general',
  status: dispute.status,
});

export const eventObject = (
  event: { id: string; type: string; created: number; apiVersion: string },
  object: object,
) => ({
  id: event.id,
  object: 'event',
  api_version: event.apiVersion,
  created: event.created,
  data: { object },
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type: event.type,
});

export const refundedCents = (session: SandboxSession): number =>
  session.refunds.reduce((sum, refund) => sum + refund.amount, 0);
