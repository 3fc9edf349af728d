import type Stripe from 'stripe';
import type { CheckoutStatus, PaidStatus } from '../provider.ts';
import { heldCents } from './disputes.ts';
import { invoiceStatus } from './months.ts';

/**
 * Reads the status of a checkout by the id in our books: a session, or a payment or an invoice without
 * a session.
 * @throws errors of Stripe's SDK
 */
export async function checkoutStatus(stripe: Stripe, id: string): Promise<CheckoutStatus> {
  if (id.startsWith('pi_')) return intentLook(stripe, id);
  if (id.startsWith('in_')) return invoiceLook(stripe, id);
  const session = await stripe.checkout.sessions.retrieve(id, {
    expand: ['payment_intent.latest_charge', 'invoice.payments'],
  });
  if (session.status === 'expired') return { state: 'expired' };
  if (session.status !== 'complete') return { state: 'open' };
  return session.mode === 'subscription'
    ? subscriptionSession(stripe, session)
    : paymentSession(stripe, session);
}

async function paymentSession(
  stripe: Stripe,
  session: Stripe.Checkout.Session,
): Promise<CheckoutStatus> {
  const intent = typeof session.payment_intent === 'string' ? null : session.payment_intent;
  if (session.payment_status === 'unpaid') return { state: unpaidState(intent) };
  const billingEmail = session.customer_details?.email ?? null;
  if (intent) return paidIntent(stripe, intent, session.amount_total ?? 0, billingEmail);
  return {
    state: 'paid',
    transactionId: session.id,
    amountCents: session.amount_total ?? 0,
    refundedCents: 0,
    disputedCents: 0,
    currency: session.currency ?? '',
    billingEmail,
  };
}

/**
 * Classifies an unpaid intent. A pending bank debit leaves the intent processing; a declined payment
 * asks for another way to pay.
 */
function unpaidState(intent: Stripe.PaymentIntent | null): 'processing' | 'failed' {
  const over = intent?.status === 'requires_payment_method' || intent?.status === 'canceled';
  return over ? 'failed' : 'processing';
}

/**
 * Reads the status of a session that began a subscription; the first month's payment is the checkout's
 * own.
 */
async function subscriptionSession(
  stripe: Stripe,
  session: Stripe.Checkout.Session,
): Promise<CheckoutStatus> {
  const { invoice, subscription } = session;
  if (!invoice || typeof invoice === 'string' || !subscription) return { state: 'processing' };
  if (invoice.status === 'void' || invoice.status === 'uncollectible') return { state: 'failed' };
  if (invoice.status !== 'paid') return { state: 'processing' };
  const paid = await invoiceStatus(stripe, invoice);
  return {
    ...paid,
    billingEmail: paid.billingEmail ?? session.customer_details?.email ?? null,
    subscriptionId: typeof subscription === 'string' ? subscription : subscription.id,
  };
}

async function intentLook(stripe: Stripe, id: string): Promise<CheckoutStatus> {
  const intent = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] });
  if (intent.status !== 'succeeded') return { state: unpaidState(intent) };
  return paidIntent(stripe, intent, intent.amount_received, null);
}

async function invoiceLook(stripe: Stripe, id: string): Promise<CheckoutStatus> {
  const invoice = await stripe.invoices.retrieve(id, { expand: ['payments'] });
  return invoice.status === 'paid' ? invoiceStatus(stripe, invoice) : { state: 'processing' };
}

async function paidIntent(
  stripe: Stripe,
  intent: Stripe.PaymentIntent,
  amountCents: number,
  billingEmail: string | null,
): Promise<PaidStatus> {
  const charge = typeof intent.latest_charge === 'string' ? null : intent.latest_charge;
  return {
    state: 'paid',
    transactionId: intent.id,
    amountCents,
    refundedCents: charge?.amount_refunded ?? 0,
    disputedCents: charge?.disputed ? await heldCents(stripe, intent.id) : 0,
    currency: intent.currency,
    billingEmail: billingEmail ?? charge?.billing_details.email ?? null,
  };
}
