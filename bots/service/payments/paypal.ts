import { testMoneyAt } from '../../../core/config/test-money.ts';
import { paypalApi } from '../../../core/payment-providers/paypal/api.ts';
import { paypalPayments } from '../../../core/payment-providers/paypal.ts';
import { withTestMoney } from '../../../core/payment-providers/test-money.ts';
import type { ConnectProvider } from './connect.ts';

/** Connects PayPal when its app is configured. */
export const connectPayPal: ConnectProvider = (config, ctx, parts) => {
  const { PAYPAL_CLIENT_ID: clientId, PAYPAL_CLIENT_SECRET: clientSecret } = config;
  const webhookId = config.PAYPAL_WEBHOOK_ID;
  if (!clientId || !clientSecret || !webhookId) return null;
  const { now } = ctx;
  const apiBase = config.PAYPAL_BASE_URL;
  const api = paypalApi({ clientId, clientSecret, apiBase, now });
  const payments = paypalPayments({ api, publicUrl: parts.world, now });
  ctx.payments.push(testMoneyAt(config).includes('PayPal') ? withTestMoney(payments) : payments);
  return {
    groups: parts.routes ? [parts.routes.paypal(ctx, { api, webhookId, apiBase })] : [],
    start: async () => undefined,
  };
};
