import { testMoneyAt } from '../../../core/config/test-money.ts';
import { stripePayments } from '../../../core/payment-providers/stripe.ts';
import { withTestMoney } from '../../../core/payment-providers/test-money.ts';
import type { ConnectProvider } from './connect.ts';

/** Connects Stripe when its key is set. */
export const connectStripe: ConnectProvider = (config, ctx, parts) => {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = config;
  if (!secretKey || !webhookSecret) return null;
  const payments = stripePayments({
    secretKey,
    apiBase: config.STRIPE_API_BASE,
    publicUrl: parts.world,
    automaticTax: config.STRIPE_AUTOMATIC_TAX === 'on',
  });
  ctx.payments.push(testMoneyAt(config).includes('Stripe') ? withTestMoney(payments) : payments);
  return {
    groups: parts.routes ? [parts.routes.stripe(ctx, { webhookSecret, provider: 'stripe' })] : [],
    start: async () => undefined,
  };
};
