import type { Hono } from 'hono';
import type { Config } from '../../core/config/config.ts';
import { paypalApi } from '../../core/payment-providers/paypal/api.ts';
import { paypalPayments } from '../../core/payment-providers/paypal.ts';
import { paypalRoutes } from '../../webhooks/payments/paypal.ts';
import type { OpenContext } from './context.node.ts';

/**
 * PayPal where its app is set.
 * @param publicUrl how people reach this process
 * @returns its webhook and the pages after paying, which go before those of others
 */
export function connectPayPal(config: Config, ctx: OpenContext, publicUrl: string): Hono[] {
  const { PAYPAL_CLIENT_ID: clientId, PAYPAL_CLIENT_SECRET: clientSecret } = config;
  const webhookId = config.PAYPAL_WEBHOOK_ID;
  if (!clientId || !clientSecret || !webhookId) return [];
  const { now } = ctx;
  const api = paypalApi({ clientId, clientSecret, apiBase: config.PAYPAL_BASE_URL, now });
  ctx.payments.push(paypalPayments({ api, publicUrl, now }));
  return [paypalRoutes(ctx, { api, webhookId })];
}
