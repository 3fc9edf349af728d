import { stripePayments } from '../../../core/payment-providers/stripe.ts';
import { withTestMoney } from '../../../core/payment-providers/test-money.ts';
import type { ConnectProvider } from './connect.ts';

/** Connects the sandbox behind Stripe's adapter, where it may stand in for Stripe. */
export const connectSandbox: ConnectProvider = (config, ctx, parts) => {
  if (!config.sandbox) return null;
  const secretKey = `sk_test_${ctx.secrets['sandbox-key']}`;
  const webhookSecret = `whsec_${ctx.secrets['sandbox-webhook']}`;
  const reach = parts.fetchLocal ? { fetch: parts.fetchLocal } : {};
  const { routes } = parts;
  const sandbox = routes?.sandbox({
    store: ctx.store,
    log: ctx.log,
    now: ctx.now,
    publicUrl: parts.world,
    webhookUrl: `${parts.local}/webhooks/stripe`,
    webhookSecret,
    secretKey,
    ...reach,
    ...(parts.schedule ? { schedule: parts.schedule } : {}),
  });
  const payments = stripePayments({
    id: 'sandbox',
    secretKey,
    apiBase: `${parts.local}/sandbox/stripe`,
    publicUrl: parts.world,
    automaticTax: config.STRIPE_AUTOMATIC_TAX === 'on',
    ...reach,
  });
  ctx.payments.push(withTestMoney(payments));
  return {
    groups:
      routes && sandbox
        ? [routes.stripe(ctx, { webhookSecret, provider: 'sandbox' }), sandbox.routes]
        : [],
    start: async () => sandbox?.runDue(),
  };
};
