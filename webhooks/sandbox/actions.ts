import { newId } from './ids.ts';
import { type CreateParams, invalid } from './params.ts';
import { decline, intentEvent, succeed } from './payments.ts';
import { NOTHING_EXPANDED, sessionObject } from './shapes.ts';
import type { SandboxSession, SandboxState } from './state.ts';
import { subscribe } from './subscription.ts';
import { type Happening, type Mischief, post } from './webhook-dispatcher.ts';

const DEFAULT_OPEN_SECONDS = 24 * 60 * 60;
/** How long a bank takes that does not answer at once, in milliseconds. */
const BANK_MS = 20_000;
/** What promotion codes leave of the price; of a subscription's, in the first month. */
export const PROMOTION_CODES: Readonly<Record<string, number>> = {
  FREE100: 0,
  HALF50: 0.5,
  HALF: 0.5,
};

/** One change of a session: mutates it, and says what happened in the order Stripe tells it. */
export type Change = (session: SandboxSession, now: number, state: SandboxState) => Happening[];

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

/** Pays at once; with a code that leaves nothing to pay, without any payment. */
export const pay =
  (form: { email: string | null; code: string }): Change =>
  (session, now, state) => {
    mustBe(session, 'open');
    session.email = form.email;
    session.total = Math.round(session.subtotal * (PROMOTION_CODES[form.code] ?? 1));
    session.status = 'complete';
    session.paymentStatus = session.total > 0 ? 'paid' : 'no_payment_required';
    if (session.mode === 'subscription') {
      const { subscription, happenings } = subscribe(session, now);
      state.subscriptions.push(subscription);
      return [...happenings, told(session, 'completed', state)];
    }
    const paid = session.total > 0 ? succeed(session, now) : [];
    return [...paid, told(session, 'completed', state)];
  };

/** The card is refused, and the page stays open for another. */
export const refuseCard: Change = (session, now) => {
  mustBe(session, 'open');
  return decline(session, now);
};

/** Ends the checkout while the bank still thinks about the money. */
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
    return [intentEvent(session, 'processing'), told(session, 'completed', state)];
  };

/** The bank's answer. */
export const bankAnswers: Change = (session, now, state) => {
  const outcome = session.later?.outcome;
  session.later = null;
  if (outcome !== 'succeeded')
    return [...decline(session, now), told(session, 'async_payment_failed', state)];
  session.paymentStatus = 'paid';
  return [...succeed(session, now), told(session, 'async_payment_succeeded', state)];
};

export const expire: Change = (session, _now, state) => {
  mustBe(session, 'open');
  session.status = 'expired';
  return [told(session, 'expired', state)];
};

/** Makes a change and puts its events on their way. */
export function apply(
  state: SandboxState,
  session: SandboxSession,
  change: Change,
  mischief: Mischief,
  now: number,
): void {
  post(state, change(session, now, state), mischief, now);
}

const told = (session: SandboxSession, what: string, state: SandboxState): Happening => ({
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
