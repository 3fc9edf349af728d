import type { Hono } from 'hono';
import type { Config } from '../../core/config.ts';
import { stripePayments } from '../../core/payments/providers/stripe.ts';
import { deriveSecret } from '../../core/storage/derive.ts';
import { sandboxRoutes } from '../../webhooks/sandbox/routes.ts';
import { createSandbox } from '../../webhooks/sandbox/sandbox.ts';
import { stripeRoutes } from '../../webhooks/stripe.ts';
import type { OpenContext } from './context.node.ts';

/**
 * Stripe where its key is set, otherwise the sandbox in its place, behind the same adapter.
 * @param urls `local` is how this process reaches itself, `world` how people reach it
 * @returns the routes: webhook, the pages after paying, and the sandbox's own
 */
export async function connectPayments(
  config: Config,
  ctx: OpenContext,
  urls: { local: string; world: string },
): Promise<Hono[]> {
  if (config.STRIPE_SECRET_KEY && config.STRIPE_WEBHOOK_SECRET) {
    ctx.payments.push(
      stripePayments({
        secretKey: config.STRIPE_SECRET_KEY,
        apiBase: config.STRIPE_API_BASE,
        publicUrl: urls.world,
      }),
    );
    const webhookSecret = config.STRIPE_WEBHOOK_SECRET;
    return [stripeRoutes(ctx, { webhookSecret, provider: 'stripe' })];
  }
  const [secretKey, webhookSecret] = await Promise.all(
    ['sk_test', 'whsec'].map(
      async (prefix) => `${prefix}_${await deriveSecret(ctx.dataKey, `sandbox ${prefix}`)}`,
    ),
  );
  if (!secretKey || !webhookSecret) throw new TypeError('sandbox keys could not be derived');
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
    }),
  );
  await sandbox.runDue();
  return [stripeRoutes(ctx, { webhookSecret, provider: 'sandbox' }), sandboxRoutes(sandbox)];
}
