import type Stripe from 'stripe';
import type { PaidStatus } from '../provider.ts';
import { heldCents } from './disputes.ts';

/** Most months of a subscription that are read; older months are left as our books have them. */
const MOST_MONTHS = 24;
/**
 * Most charges of one customer that are read, declined ones among them; a subscriber is a customer of
 * one subscription.
 */
const MOST_CHARGES = 100;

/** Reads the paid months of a subscription, newest first. */
export async function paidMonths(
  stripe: Stripe,
  { id, customer }: Stripe.Subscription,
): Promise<PaidStatus[]> {
  const [invoices, charges] = await Promise.all([
    stripe.invoices.list({
      subscription: id,
      status: 'paid',
      limit: MOST_MONTHS,
      expand: ['data.payments'],
    }),
    stripe.charges.list({
      customer: typeof customer === 'string' ? customer : customer.id,
      limit: MOST_CHARGES,
    }),
  ]);
  const newest = invoices.data.toSorted((a, b) => b.created - a.created);
  return Promise.all(newest.map((invoice) => invoiceStatus(stripe, invoice, charges.data)));
}

/**
 * Reads the payment status of a paid invoice.
 * @param known charges that are already read, which saves a request
 */
export async function invoiceStatus(
  stripe: Stripe,
  invoice: Stripe.Invoice,
  known: readonly Stripe.Charge[] = [],
): Promise<PaidStatus> {
  const intentId = intentOf(invoice);
  const charge = intentId === null ? null : await chargeOf(stripe, intentId, known);
  return {
    state: 'paid',
    // An invoice that a coupon or a credit paid has no payment.
    transactionId: intentId ?? invoice.id,
    amountCents: intentId === null ? 0 : invoice.amount_paid,
    refundedCents: charge?.amount_refunded ?? 0,
    disputedCents: intentId !== null && charge?.disputed ? await heldCents(stripe, intentId) : 0,
    currency: invoice.currency,
    billingEmail: invoice.customer_email,
  };
}

function intentOf({ payments }: Stripe.Invoice): string | null {
  const intent = payments?.data.find(({ status }) => status === 'paid')?.payment.payment_intent;
  return typeof intent === 'object' ? intent.id : (intent ?? null);
}

async function chargeOf(
  stripe: Stripe,
  intentId: string,
  known: readonly Stripe.Charge[],
): Promise<Stripe.Charge | null> {
  const found = known.find(({ payment_intent: of, paid }) => of === intentId && paid);
  if (found) return found;
  const intent = await stripe.paymentIntents.retrieve(intentId, { expand: ['latest_charge'] });
  return typeof intent.latest_charge === 'string' ? null : intent.latest_charge;
}
