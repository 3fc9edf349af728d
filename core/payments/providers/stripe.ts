import Stripe from 'stripe';
import {
  type CheckoutStanding,
  type Opening,
  type PaidStanding,
  PaymentError,
  type PaymentProvider,
} from '../provider.ts';

export type StripeOptions = {
  /** `sandbox` for our own stand-in, so that its checkouts are never asked of the real one. */
  id?: 'stripe' | 'sandbox';
  secretKey: string;
  /** Another server that speaks Stripe's protocol, with the part before `/v1`. */
  apiBase?: string | undefined;
  /** Where the pages after a checkout are; no slash at the end. */
  publicUrl: string;
  fetch?: typeof fetch;
};

const TIMEOUT_MS = 15_000;
const MAX_DISPUTES = 10;
/** A dispute in these holds or has taken the money; the inquiries named `warning_…` have not. */
const MONEY_HELD = new Set(['needs_response', 'under_review', 'lost']);

/**
 * Stripe Checkout: a hosted page for each pack, prices told inline so that nothing has to be set up in
 * the dashboard. Stripe is told what is bought and our checkout's id, nothing about the buyer.
 */
export function stripePayments(options: StripeOptions): PaymentProvider {
  const stripe = new Stripe(options.secretKey, {
    httpClient: Stripe.createFetchHttpClient(fetchFrom(options)),
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return {
    id: options.id ?? 'stripe',
    open: (checkout) =>
      asking(async () => {
        const session = await stripe.checkout.sessions.create(
          sessionFor(checkout, options.publicUrl),
          { idempotencyKey: checkout.id },
        );
        if (!session.url) throw new PaymentError('invalid');
        return { providerId: session.id, url: session.url, expiresAt: session.expires_at * 1000 };
      }),
    look: (providerId) =>
      asking(async () => {
        const session = await stripe.checkout.sessions.retrieve(providerId, {
          expand: ['payment_intent.latest_charge'],
        });
        return standingOf(session, (intent) => heldCents(stripe, intent));
      }),
    find: (transactionId) =>
      asking(async () => {
        const found = await stripe.checkout.sessions.list({
          payment_intent: transactionId,
          limit: 1,
        });
        return found.data[0]?.id ?? null;
      }),
  };
}

function sessionFor(checkout: Opening, publicUrl: string): Stripe.Checkout.SessionCreateParams {
  const { id, sold, locale, expiresAt } = checkout;
  return {
    mode: 'payment',
    client_reference_id: id,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: sold.currency,
          unit_amount: sold.amountCents,
          product_data: { name: `${sold.name}: ${sold.credits} credits` },
        },
      },
    ],
    payment_intent_data: { metadata: { checkout_id: id } },
    allow_promotion_codes: true,
    locale: locale as Stripe.Checkout.SessionCreateParams.Locale,
    expires_at: Math.floor(expiresAt / 1000),
    success_url: `${publicUrl}/pay/done?session={CHECKOUT_SESSION_ID}`,
    cancel_url: `${publicUrl}/pay/left`,
  };
}

async function standingOf(
  session: Stripe.Checkout.Session,
  held: (paymentIntent: string) => Promise<number>,
): Promise<CheckoutStanding> {
  if (session.status === 'expired') return { state: 'expired' };
  if (session.status !== 'complete') return { state: 'open' };
  const intent = typeof session.payment_intent === 'string' ? null : session.payment_intent;
  if (session.payment_status === 'unpaid') return { state: unpaidState(intent) };
  const charge = typeof intent?.latest_charge === 'string' ? null : intent?.latest_charge;
  const paid: PaidStanding = {
    state: 'paid',
    transactionId: intent?.id ?? session.id,
    amountCents: session.amount_total ?? 0,
    refundedCents: charge?.amount_refunded ?? 0,
    disputedCents: 0,
    currency: session.currency ?? '',
    billingEmail: session.customer_details?.email ?? null,
  };
  return intent && charge?.disputed ? { ...paid, disputedCents: await held(intent.id) } : paid;
}

/** A bank that is still thinking leaves the intent processing; one that said no asks for another way to pay. */
function unpaidState(intent: Stripe.PaymentIntent | null): 'processing' | 'failed' {
  const over = intent?.status === 'requires_payment_method' || intent?.status === 'canceled';
  return over ? 'failed' : 'processing';
}

async function heldCents(stripe: Stripe, paymentIntent: string): Promise<number> {
  const disputes = await stripe.disputes.list({
    payment_intent: paymentIntent,
    limit: MAX_DISPUTES,
  });
  return disputes.data
    .filter((dispute) => MONEY_HELD.has(dispute.status))
    .reduce((sum, dispute) => sum + dispute.amount, 0);
}

/** The SDK knows only Stripe's own host and path, so another base is put in at the last moment. */
function fetchFrom({ apiBase, fetch: given = fetch }: StripeOptions): typeof fetch {
  if (apiBase === undefined) return (input, init) => given(input, init);
  const base = apiBase.replace(/\/+$/, '');
  return (input, init) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    return given(`${base}${pathname}${search}`, init);
  };
}

async function asking<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    throw cause instanceof PaymentError ? cause : new PaymentError(problemOf(cause), { cause });
  }
}

function problemOf(cause: unknown): PaymentError['problem'] {
  if (!(cause instanceof Stripe.errors.StripeError)) return 'unavailable';
  if (cause.statusCode === 404) return 'not-found';
  const passing =
    cause instanceof Stripe.errors.StripeConnectionError ||
    cause instanceof Stripe.errors.StripeAPIError ||
    cause instanceof Stripe.errors.StripeRateLimitError ||
    cause.code === 'idempotency_key_in_use' ||
    cause.code === 'lock_timeout';
  return passing ? 'unavailable' : 'invalid';
}
