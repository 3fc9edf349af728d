import type { Hono } from 'hono';
import type { Config } from '../../core/config/config.ts';
import { stripePayments } from '../../core/payment-providers/stripe.ts';
import { stripeRoutes } from '../../webhooks/payments/stripe.ts';
import { sandboxRoutes } from '../../webhooks/sandbox/routes.ts';
import { createSandbox } from '../../webhooks/sandbox/sandbox.ts';
import type { OpenContext } from './context.node.ts';
import { connectPayPal } from './paypal.ts';

/** A way to pay, as the process handles it. */
export type ConnectedPayments = {
  /** The webhook, the pages after paying, and the sandbox's own. */
  groups: Hono[];
  /** Sends what was left to be sent; only once the door is open. */
  start(): Promise<void>;
};

/**
 * Everybody who takes money here.
 * @param urls `local` is how this process reaches itself, `world` how people reach it
 */
export async function connectPayments(
  config: Config,
  ctx: OpenContext,
  urls: { local: string; world: string },
): Promise<ConnectedPayments> {
  const { groups, start } = await connectCards(config, ctx, urls);
  return { groups: [...connectPayPal(config, ctx, urls.world), ...groups], start };
}

/**
 * Stripe where its key is set, otherwise the sandbox in its place, behind the same adapter. In
 * production nothing is sold without a key, since the sandbox gives credits away.
 */
async function connectCards(
  config: Config,
  ctx: OpenContext,
  urls: { local: string; world: string },
): Promise<ConnectedPayments> {
  if (config.STRIPE_SECRET_KEY && config.STRIPE_WEBHOOK_SECRET) {
    ctx.payments.push(
      stripePayments({
        secretKey: config.STRIPE_SECRET_KEY,
        apiBase: config.STRIPE_API_BASE,
        publicUrl: urls.world,
        automaticTax: config.STRIPE_AUTOMATIC_TAX === 'on',
      }),
    );
    const webhookSecret = config.STRIPE_WEBHOOK_SECRET;
    return {
      groups: [stripeRoutes(ctx, { webhookSecret, provider: 'stripe' })],
      start: async () => undefined,
    };
  }
  if (!config.sandbox) return { groups: [], start: async () => undefined };
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
  ctx.payments.push(
    stripePayments({
      id: 'sandbox',
      secretKey,
      apiBase: `${urls.local}/sandbox/stripe`,
      publicUrl: urls.world,
      automaticTax: config.STRIPE_AUTOMATIC_TAX === 'on',
    }),
  );
  return {
    groups: [stripeRoutes(ctx, { webhookSecret, provider: 'sandbox' }), sandboxRoutes(sandbox)],
    start: () => sandbox.runDue(),
  };
}
