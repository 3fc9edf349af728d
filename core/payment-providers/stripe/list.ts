import type Stripe from 'stripe';
import type { ListedPayment } from '../provider.ts';
import { heldCents } from './disputes.ts';
import { toPaymentError } from './failures.ts';
import type { OpenStripe } from './sdk.ts';

const PAGE = 100;

/**
 * Lists all payments since a time: charges, and checkouts that a coupon made free.
 * @param sinceMs milliseconds since the epoch
 */
export async function* listPayments(
  open: OpenStripe,
  sinceMs: number,
): AsyncGenerator<ListedPayment, void> {
  const terms = { created: { gte: Math.floor(sinceMs / 1000) }, limit: PAGE };
  try {
    const stripe = await open();
    for await (const charge of stripe.charges.list(terms))
      if (charge.paid && charge.captured) yield await listed(stripe, charge);
    for await (const session of stripe.checkout.sessions.list({ ...terms, status: 'complete' }))
      if (session.amount_total === 0) yield free(session);
  } catch (cause) {
    throw toPaymentError(cause);
  }
}

async function listed(stripe: Stripe, charge: Stripe.Charge): Promise<ListedPayment> {
  const { payment_intent: of, metadata } = charge;
  const intentId = typeof of === 'object' ? (of?.id ?? null) : of;
  return {
    transactionId: intentId ?? charge.id,
    checkoutId: metadata.checkout_id ?? null,
    providerId: intentId,
    amountCents: charge.amount_captured,
    refundedCents: charge.amount_refunded,
    disputedCents: charge.disputed && intentId !== null ? await heldCents(stripe, intentId) : 0,
    currency: charge.currency,
    createdAt: charge.created * 1000,
  };
}

function free(session: Stripe.Checkout.Session): ListedPayment {
  const { invoice } = session;
  const invoiceId = typeof invoice === 'object' ? (invoice?.id ?? null) : invoice;
  return {
    transactionId: session.mode === 'subscription' && invoiceId ? invoiceId : session.id,
    checkoutId: session.client_reference_id,
    providerId: session.id,
    amountCents: 0,
    refundedCents: 0,
    disputedCents: 0,
    currency: session.currency ?? '',
    createdAt: session.created * 1000,
  };
}
