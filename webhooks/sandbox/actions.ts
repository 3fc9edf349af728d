import { newId } from './ids.ts';
import { type CreateParams, invalid } from './params.ts';
import { decline, intentEvent, succeed } from './payments.ts';
import { NOTHING_EXPANDED, sessionObject } from './shapes.ts';
import type { SandboxSession, SandboxState } from './state.ts';
import { subscribe } from './subscription.ts';
import { type Disturbance, post, type SandboxEvent } from './webhook-dispatcher.ts';

const DEFAULT_OPEN_SECONDS = 24 * 60 * 60;
/** How long a slow bank payment takes, in milliseconds. */
const BANK_MS = 20_000;
/**
 * The share of the price that remains by promotion code; for a subscription, of the first month.
 */
export const PROMOTION_CODES: Readonly<Record<string, number>> = {
  FREE100: 0,
  HALF50: 0.5,
  HALF: 0.5,
};

/** A change of a session: mutates the session and returns its events in Stripe's order. */
export type Change = (session: SandboxSession, now: number, state: SandboxState) => SandboxEvent[];

/**
 * Creates an open session.
 * @param made the idempotency key and the fingerprint of the request; `now` in milliseconds
 */
export function newSession(
  params: CreateParams,
  made: { idempotencyKey: string | null; fingerprint: string; now: number },
): SandboxSession {
  const item = params.line_items[0];
  const created = Math.floor(made.now / 1000);
  const subtotal = item.quantity * item.price_data.unit_amount;
  return {
    id: newId('cs_test'),
    mode: params.mode,
    idempotencyKey: made.idempotencyKey,
    fingerprint: made.fingerprint,
    created,
    expiresAt: params.expires_at ?? created + DEFAULT_OPEN_SECONDS,
    status: 'open',
    paymentStatus: 'unpaid',
    reference: params.client_reference_id ?? null,
    name: item.price_data.product_data.name,
    currency: item.price_data.currency,
    subtotal,
    total: subtotal,
    automaticTax: params.automatic_tax?.enabled ?? false,
    promotionCodes: params.allow_promotion_codes ?? false,
    locale: params.locale ?? null,
    metadata: params.metadata ?? {},
    intentMetadata: params.payment_intent_data?.metadata ?? {},
    subscriptionMetadata: params.subscription_data?.metadata ?? {},
    subscriptionId: null,
    customerId: null,
    successUrl: params.success_url,
    cancelUrl: params.cancel_url ?? null,
    email: params.customer_email ?? null,
    intentId: null,
    intentStatus: null,
    chargeId: null,
    declined: [],
    refunds: [],
    dispute: null,
    later: null,
  };
}

/**
 * Creates the change that pays a session at once. A code that leaves nothing to pay creates no
 * payment.
 */
export const pay =
  (form: { email: string | null; code: string }): Change =>
  (session, now, state) => {
    mustBe(session, 'open');
    session.email = form.email;
    session.total = Math.round(session.subtotal * (PROMOTION_CODES[form.code] ?? 1));
    session.status = 'complete';
    session.paymentStatus = session.total > 0 ? 'paid' : 'no_payment_required';
    if (session.mode === 'subscription') {
      const { subscription, events } = subscribe(session, now);
      state.subscriptions.push(subscription);
      return [...events, sessionEvent(session, 'completed', state)];
    }
    const paid = session.total > 0 ? succeed(session, now) : [];
    return [...paid, sessionEvent(session, 'completed', state)];
  };

/** Declines the card; the session stays open for another card. */
export const refuseCard: Change = (session, now) => {
  mustBe(session, 'open');
  return decline(session, now);
};

/**
 * Creates the change that completes a checkout whose bank payment is still in progress.
 * @param form `outcome` of the payment; `copies` of the later events
 */
export const payLater =
  (form: { email: string | null; outcome: 'succeeded' | 'failed'; copies: number }): Change =>
  (session, now, state) => {
    mustBe(session, 'open');
    if (session.mode === 'subscription')
      throw invalid('payment_method_not_available', 'Subscriptions are paid by card here.');
    session.email = form.email;
    session.status = 'complete';
    session.intentId ??= newId('pi');
    session.intentStatus = 'processing';
    session.later = { outcome: form.outcome, dueAt: now + BANK_MS, copies: form.copies };
    return [intentEvent(session, 'processing'), sessionEvent(session, 'completed', state)];
  };

/** Ends a bank payment in progress. */
export const bankAnswers: Change = (session, now, state) => {
  const outcome = session.later?.outcome;
  session.later = null;
  if (outcome !== 'succeeded')
    return [...decline(session, now), sessionEvent(session, 'async_payment_failed', state)];
  session.paymentStatus = 'paid';
  return [...succeed(session, now), sessionEvent(session, 'async_payment_succeeded', state)];
};

/** Expires an open session. */
export const expire: Change = (session, _now, state) => {
  mustBe(session, 'open');
  session.status = 'expired';
  return [sessionEvent(session, 'expired', state)];
};

/** Applies a change to a session and queues its events for delivery. */
export function apply(
  state: SandboxState,
  session: SandboxSession,
  change: Change,
  disturbance: Disturbance,
  now: number,
): void {
  post(state, change(session, now, state), disturbance, now);
}

const sessionEvent = (
  session: SandboxSession,
  what: string,
  state: SandboxState,
): SandboxEvent => ({
  type: `checkout.session.${what}`,
  object: sessionObject(session, '', NOTHING_EXPANDED, state),
});

function mustBe(session: SandboxSession, status: SandboxSession['status']): void {
  if (session.status === status) return;
  throw invalid(
    'session_not_open',
    `Only Checkout Sessions with a status in ["${status}"] can be changed so. This one is ${session.status}.`,
  );
}
