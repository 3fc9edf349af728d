import { stripePayments } from '../../../core/payment-providers/stripe.ts';
import { stripeRoutes } from '../../../webhooks/payments/stripe.ts';
import type { ConnectProvider } from './connect.ts';

/** Connects Stripe when its key is set. */
export const connectStripe: ConnectProvider = (config, ctx, urls) => {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = config;
  if (!secretKey || !webhookSecret) return null;
  ctx.payments.push(
    stripePayments({
      secretKey,
      apiBase: config.STRIPE_API_BASE,
      publicUrl: urls.world,
      automaticTax: config.STRIPE_AUTOMATIC_TAX === 'on',
    }),
  );
  return {
    groups: [stripeRoutes(ctx, { webhookSecret, provider: 'stripe' })],
    start: async () => undefined,
  };
};
