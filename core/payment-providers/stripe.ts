import type Stripe from 'stripe';
import { PaymentError, type PaymentProvider } from './provider.ts';
import { readSubject } from './stripe/event-subject.ts';
import { isCode, withPaymentErrors } from './stripe/failures.ts';
import { findCheckout, receiptUrl } from './stripe/find.ts';
import { listPayments } from './stripe/list.ts';
import { checkoutStatus } from './stripe/provider-status.ts';
import { loadStripe, type OpenStripe, STRIPE_API_VERSION } from './stripe/sdk.ts';
import { sessionFor } from './stripe/session.ts';
import { stripeSubscriptions } from './stripe/subscriptions.ts';

/** The access to Stripe, and the address of this service. */
export type StripeOptions = {
  /** `sandbox` for our own stand-in, so that its checkouts are never asked of the real one. */
  id?: 'stripe' | 'sandbox';
  secretKey: string;
  /** Another server that speaks Stripe's protocol, with the part before `/v1`. */
  apiBase?: string | undefined;
  /** Base address of the pages after a checkout; no slash at the end. */
  publicUrl: string;
  /** Stripe works out the tax that prices contain; has to be set up in the dashboard. */
  automaticTax?: boolean;
  fetch?: typeof fetch;
};

const TIMEOUT_MS = 15_000;

/**
 * Opens Stripe as a payment provider: Stripe Checkout, a hosted page for each pack and for Pro, and
 * Stripe Billing for the months of Pro.
 */
export function stripePayments(options: StripeOptions): PaymentProvider {
  const client = clientOf(options);
  const { publicUrl, automaticTax = false } = options;
  return {
    id: options.id ?? 'stripe',
    open: (checkout) =>
      withPaymentErrors(async () => {
        const stripe = await client();
        const session = await stripe.checkout.sessions.create(
          sessionFor(checkout, { publicUrl, automaticTax }),
          { idempotencyKey: checkout.id },
        );
        if (!session.url) throw new PaymentError('invalid');
        return { providerId: session.id, url: session.url, expiresAt: session.expires_at * 1000 };
      }),
    checkoutStatus: (providerId) =>
      withPaymentErrors(async () => checkoutStatus(await client(), providerId)),
    find: (transactionId) =>
      withPaymentErrors(async () => findCheckout(await client(), transactionId)),
    readSubject: (named) => withPaymentErrors(async () => readSubject(await client(), named)),
    refund: (of) => withPaymentErrors(async () => refund(await client(), of)),
    list: (sinceMs) => listPayments(client, sinceMs),
    listsAtOnce: true,
    receiptUrl: (transactionId) =>
      withPaymentErrors(async () => receiptUrl(await client(), transactionId)),
    subscriptions: stripeSubscriptions(client, { publicUrl }),
  };
}

/** Opens the client with the first request. */
function clientOf(options: StripeOptions): OpenStripe {
  let opened: Promise<Stripe> | null = null;
  const open = async () => {
    const SDK = await loadStripe();
    return new SDK(options.secretKey, {
      apiVersion: STRIPE_API_VERSION,
      httpClient: SDK.createFetchHttpClient(fetchFrom(options)),
      timeout: TIMEOUT_MS,
      maxNetworkRetries: 0,
      telemetry: false,
    });
  };
  return () => {
    opened ??= open();
    return opened;
  };
}

type Refund = Parameters<NonNullable<PaymentProvider['refund']>>[0];

async function refund(stripe: Stripe, of: Refund): Promise<void> {
  const { transactionId, amountCents, key } = of;
  // A checkout or an invoice that a coupon made free took no money.
  if (!transactionId.startsWith('pi_')) throw new PaymentError('invalid');
  try {
    await stripe.refunds.create(
      { payment_intent: transactionId, amount: amountCents, reason: 'requested_by_customer' },
      { idempotencyKey: key },
    );
  } catch (cause) {
    if (!isCode(cause, 'charge_already_refunded')) throw cause;
  }
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
