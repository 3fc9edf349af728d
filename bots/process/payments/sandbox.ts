import { stripePayments } from '../../../core/payment-providers/stripe.ts';
import { withTestMoney } from '../../../core/payment-providers/test-money.ts';
import { stripeRoutes } from '../../../webhooks/payments/stripe.ts';
import { sandboxRoutes } from '../../../webhooks/sandbox/routes.ts';
import { createSandbox } from '../../../webhooks/sandbox/sandbox.ts';
import type { ConnectProvider } from './connect.ts';

/** Connects the sandbox behind Stripe's adapter, where it may stand in for Stripe. */
export const connectSandbox: ConnectProvider = (config, ctx, urls) => {
  if (!config.sandbox) return null;
  const secretKey = `sk_test_${ctx.secrets['sandbox-key']}`;
  const webhookSecret = `whsec_${ctx.secrets['sandbox-webhook']}`;
  const sandbox = createSandbox({
    store: ctx.store,
    now: ctx.now,
    publicUrl: urls.world,
    webhookUrl: `${urls.local}/webhooks/stripe`,
    webhookSecret,
    secretKey,
  });
  const payments = stripePayments({
    id: 'sandbox',
    secretKey,
    apiBase: `${urls.local}/sandbox/stripe`,
    publicUrl: urls.world,
    automaticTax: config.STRIPE_AUTOMATIC_TAX === 'on',
  });
  ctx.payments.push(withTestMoney(payments));
  return {
    groups: [stripeRoutes(ctx, { webhookSecret, provider: 'sandbox' }), sandboxRoutes(sandbox)],
    start: () => sandbox.runDue(),
  };
};
