import { type Happening, type Mischief, post } from './courier.ts';
import { newId } from './ids.ts';
import { type CreateParams, invalid } from './params.ts';
import {
  chargeObject,
  disputeObject,
  intentObject,
  NOTHING_EXPANDED,
  refundedCents,
  refundObject,
  sessionObject,
} from './shapes.ts';
import type { SandboxSession, SandboxState } from './state.ts';

const DEFAULT_OPEN_SECONDS = 24 * 60 * 60;
/** How long a bank takes that does not answer at once, in milliseconds. */
const BANK_MS = 20_000;
/** What promotion codes leave of the price. */
export const PROMOTION_CODES: Readonly<Record<string, number>> = { FREE100: 0, HALF50: 0.5 };

/** One change of a session: mutates it, and says what happened in the order Stripe tells it. */
export type Change = (session: SandboxSession, now: number) => Happening[];

export function newSession(
  params: CreateParams,
  made: { idempotencyKey: string | null; fingerprint: string; now: number },
): SandboxSession {
  const item = params.line_items[0];
  const created = Math.floor(made.now / 1000);
  const subtotal = item.quantity * item.price_data.unit_amount;
  return {
    id: newId('cs_test'),
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
    promotionCodes: params.allow_promotion_codes ?? false,
    locale: params.locale ?? null,
    metadata: params.metadata ?? {},
    intentMetadata: params.payment_intent_data?.metadata ?? {},
    successUrl: params.success_url,
    cancelUrl: params.cancel_url ?? null,
    email: params.customer_email ?? null,
    intentId: null,
    intentStatus: null,
    chargeId: null,
    refunds: [],
    dispute: null,
    later: null,
  };
}

/** Pays at once; with a code that leaves nothing to pay, without any payment. */
export const pay =
  (form: { email: string | null; code: string }): Change =>
  (session) => {
    mustBe(session, 'open');
    session.email = form.email;
    session.total = Math.round(session.subtotal * (PROMOTION_CODES[form.code] ?? 1));
    session.status = 'complete';
    if (session.total > 0) return [...succeed(session), told(session, 'completed')];
    session.paymentStatus = 'no_payment_required';
    return [told(session, 'completed')];
  };

/** Ends the checkout while the bank still thinks about the money. */
export const payLater =
  (form: { email: string | null; outcome: 'succeeded' | 'failed'; copies: number }): Change =>
  (session, now) => {
    mustBe(session, 'open');
    session.email = form.email;
    session.status = 'complete';
    session.intentId = newId('pi');
    session.intentStatus = 'processing';
    session.later = { outcome: form.outcome, dueAt: now + BANK_MS, copies: form.copies };
    return [intentEvent(session, 'processing'), told(session, 'completed')];
  };

/** The bank's answer. */
export const bankAnswers: Change = (session) => {
  const outcome = session.later?.outcome;
  session.later = null;
  if (outcome === 'succeeded')
    return [...succeed(session), told(session, 'async_payment_succeeded')];
  session.intentStatus = 'requires_payment_method';
  return [intentEvent(session, 'payment_failed'), told(session, 'async_payment_failed')];
};

export const expire: Change = (session) => {
  mustBe(session, 'open');
  session.status = 'expired';
  return [told(session, 'expired')];
};

/** Gives money back. @param amount in cents; all that is left when absent */
export const refund =
  (amount?: number): Change =>
  (session, now) => {
    const left = session.total - refundedCents(session);
    const cents = amount ?? left;
    if (session.chargeId === null || left === 0)
      throw invalid('charge_already_refunded', 'Nothing of this payment is left to refund.');
    if (cents > left || cents <= 0)
      throw invalid('parameter_invalid_integer', 'Refund amount is greater than what is left.');
    const made = { id: newId('re'), amount: cents, created: Math.floor(now / 1000) };
    session.refunds.push(made);
    return [
      { type: 'refund.created', object: refundObject(session, made) },
      { type: 'charge.refunded', object: chargeObject(session) },
    ];
  };

export const disputed: Change = (session, now) => {
  if (session.chargeId === null || session.dispute)
    throw invalid('charge_disputed', 'There is nothing to dispute.');
  const created = Math.floor(now / 1000);
  session.dispute = { id: newId('dp'), amount: session.total, created, status: 'needs_response' };
  return [{ type: 'charge.dispute.created', object: disputeObject(session, session.dispute) }];
};

export const disputeEnds =
  (status: 'won' | 'lost'): Change =>
  (session) => {
    if (!session.dispute) throw invalid('resource_missing', 'There is no dispute.');
    session.dispute.status = status;
    return [{ type: 'charge.dispute.closed', object: disputeObject(session, session.dispute) }];
  };

/** Makes a change and puts its events on their way. */
export function apply(
  state: SandboxState,
  session: SandboxSession,
  change: Change,
  mischief: Mischief,
  now: number,
): void {
  post(state, change(session, now), mischief, now);
}

function succeed(session: SandboxSession): Happening[] {
  session.intentId ??= newId('pi');
  session.intentStatus = 'succeeded';
  session.chargeId = newId('ch');
  session.paymentStatus = 'paid';
  return [
    { type: 'charge.succeeded', object: chargeObject(session) },
    intentEvent(session, 'succeeded'),
  ];
}

const intentEvent = (session: SandboxSession, what: string): Happening => ({
  type: `payment_intent.${what}`,
  object: intentObject(session, NOTHING_EXPANDED),
});

const told = (session: SandboxSession, what: string): Happening => ({
  type: `checkout.session.${what}`,
  object: sessionObject(session, '', NOTHING_EXPANDED),
});

function mustBe(session: SandboxSession, status: SandboxSession['status']): void {
  if (session.status === status) return;
  throw invalid(
    'session_not_open',
    `Only Checkout Sessions with a status in ["${status}"] can be changed so. This one is ${session.status}.`,
  );
}
