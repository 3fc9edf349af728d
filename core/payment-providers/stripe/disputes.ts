import type Stripe from 'stripe';

const MAX_DISPUTES = 10;
/** A dispute in these holds or has taken the money; the inquiries named `warning_…` have not. */
const MONEY_HELD = new Set([
  'needs_response',
  'under_review',
  'lost',
  'appeal_needs_response',
  'appeal_under_review',
]);

/** Adds up the money of a payment that disputes hold or have taken, in the currency's smallest unit. */
export async function heldCents(stripe: Stripe, paymentIntent: string): Promise<number> {
  const disputes = await stripe.disputes.list({
    payment_intent: paymentIntent,
    limit: MAX_DISPUTES,
  });
  return disputes.data
    .filter((dispute) => MONEY_HELD.has(dispute.status))
    .reduce((sum, dispute) => sum + dispute.amount, 0);
}
