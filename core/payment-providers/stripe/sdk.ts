import type Stripe from 'stripe';

/** Shapes of answers change with this; the adapter and the sandbox are written for this one. */
export const STRIPE_API_VERSION = '2026-10-28.endive';

/** Opens a client of Stripe's, when it is first asked for. */
export type OpenStripe = () => Promise<Stripe>;

/** Loads Stripe's SDK, which has more files than any other package and which a start does not need. */
export async function loadStripe() {
  const { default: sdk } = await import('stripe');
  return sdk;
}
