import { testMoneyAt } from '../../../core/config/test-money.ts';
import { paypalApi } from '../../../core/payment-providers/paypal/api.ts';
import { paypalPayments } from '../../../core/payment-providers/paypal.ts';
import { withTestMoney } from '../../../core/payment-providers/test-money.ts';
import { paypalRoutes } from '../../../webhooks/payments/paypal.ts';
import { paypalCertificates } from '../../../webhooks/payments/paypal-certificates.ts';
import { trustedRoots } from '../trusted-roots.node.ts';
import type { ConnectProvider } from './connect.ts';

/** Connects PayPal when its app is configured. */
export const connectPayPal: ConnectProvider = (config, ctx, urls) => {
  const { PAYPAL_CLIENT_ID: clientId, PAYPAL_CLIENT_SECRET: clientSecret } = config;
  const webhookId = config.PAYPAL_WEBHOOK_ID;
  if (!clientId || !clientSecret || !webhookId) return null;
  const { now } = ctx;
  const api = paypalApi({ clientId, clientSecret, apiBase: config.PAYPAL_BASE_URL, now });
  const payments = paypalPayments({ api, publicUrl: urls.world, now });
  ctx.payments.push(testMoneyAt(config).includes('PayPal') ? withTestMoney(payments) : payments);
  const certificates = paypalCertificates({
    apiBase: config.PAYPAL_BASE_URL,
    fetchOutside: ctx.fetchOutside,
    roots: trustedRoots,
    now,
  });
  return {
    groups: [paypalRoutes(ctx, { api, webhookId, certificates })],
    start: async () => undefined,
  };
};
