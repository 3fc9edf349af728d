import { testMoneyAt } from '../../../core/config/test-money.ts';
import { stripePayments } from '../../../core/payment-providers/stripe.ts';
import { withTestMoney } from '../../../core/payment-providers/test-money.ts';
import { stripeRoutes } from '../../../webhooks/payments/stripe.ts';
import type { ConnectProvider } from './connect.ts';

/** Connects Stripe when its key is set. */
export const connectStripe: ConnectProvider = (config, ctx, urls) => {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = config;
  if (!secretKey || !webhookSecret) return null;
  const payments = stripePayments({
    secretKey,
    apiBase: config.STRIPE_API_BASE,
    publicUrl: urls.world,
    automaticTax: config.STRIPE_AUTOMATIC_TAX === 'on',
  });
  ctx.payments.push(testMoneyAt(config).includes('Stripe') ? withTestMoney(payments) : payments);
  return {
    groups: [stripeRoutes(ctx, { webhookSecret, provider: 'stripe' })],
    start: async () => undefined,
  };
};
