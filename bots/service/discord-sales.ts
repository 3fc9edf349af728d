import type { API } from '@discordjs/core/http-only';
import type { Hono } from 'hono';
import type { Config } from '../../core/config/config.ts';
import { isProduction } from '../../core/config/production.ts';
import { discordPayments } from '../../core/payment-providers/discord.ts';
import { noteEntitlements } from '../../core/payments/entitlements/enqueue-entitlements.ts';
import { paymentAt } from '../../db/checkouts.ts';
import { hasSold } from '../../db/entitlements.ts';
import { subscriptionAt } from '../../db/subscriptions.ts';
import { DISCORD_EVENTS_PATH } from '../../webhooks/chat-paths.ts';
import { type EntitlementIntake, openEntitlementIntake } from '../discord/entitlement-intake.ts';
import { discordSales } from '../discord/sales.ts';
import { skuProblems } from '../discord/sku-check.ts';
import type { OpenContext } from './context.ts';
import type { SurfaceParts } from './surfaces/connect.ts';

/** Discord's Premium Apps as the process handles them. */
export type ConnectedSales = {
  entitlementIntake: EntitlementIntake;
  groups: Hono[];
  /** Logs differences between the offers and the SKUs at Discord; resolves in any case. */
  check(): Promise<void>;
};

type SaleParts = Pick<SurfaceParts, 'config' | 'ctx'> & {
  runtime: Pick<SurfaceParts['runtime'], 'once'>;
};

/**
 * Connects Discord's Premium Apps when offers have SKUs or Discord has ever sold: earlier purchases
 * are maintained whatever is on sale.
 * @returns null when nothing was ever sold on Discord
 */
export async function connectDiscordSales(
  { config, ctx, runtime }: SaleParts,
  api: API,
): Promise<ConnectedSales | null> {
  const { offers } = ctx.rules;
  const applicationId = config.DISCORD_APPLICATION_ID;
  const sells = offers.some(({ provider }) => provider === 'discord');
  const sold = () => hasSold(ctx.db.query, 'discord');
  if (!applicationId || !(sells || (await runtime.once('discord-sold', sold)))) return null;
  ctx.payments.push(
    discordPayments({
      sales: discordSales(api, applicationId),
      offers,
      booked: (transactionId) => bookedPrice(ctx, transactionId),
      graceMs: ctx.rules.pro.graceMs,
      testMode: !isProduction(config),
      now: ctx.now,
    }),
  );
  const entitlementIntake = openEntitlementIntake({
    note: (ids) => noteEntitlements(ctx, ids),
    log: ctx.log,
  });
  const check = async (): Promise<void> => {
    const skus = await api.monetization.getSKUs(applicationId).catch((err: unknown) => {
      ctx.log.warn({ err }, 'Discord did not list its SKUs');
      return null;
    });
    for (const problem of skus ? skuProblems(offers, skus) : [])
      ctx.log.error({ setting: 'DISCORD_SKUS or OFFERS_FILE' }, problem);
  };
  return { entitlementIntake, check, groups: await eventRoutes(config, ctx, applicationId) };
}

/** Reads the price of a stored payment, or of a month's subscription. */
async function bookedPrice(
  { db }: OpenContext,
  transactionId: string,
): Promise<{ amountCents: number; currency: string } | null> {
  const [entitlement = ''] = transactionId.split(':', 1);
  const payment = await paymentAt(db.query, 'discord', transactionId);
  return payment ?? (await subscriptionAt(db.query, 'discord', entitlement));
}

async function eventRoutes(
  config: Config,
  ctx: OpenContext,
  applicationId: string,
): Promise<Hono[]> {
  if (!config.DISCORD_PUBLIC_KEY) return [];
  const [{ Hono }, { discordEvents }] = await Promise.all([
    import('hono'),
    import('../../webhooks/payments/discord-events.ts'),
  ]);
  const answer = discordEvents({
    publicKey: config.DISCORD_PUBLIC_KEY,
    applicationId,
    note: (ids, eventId) => noteEntitlements(ctx, ids, eventId),
    metrics: ctx.metrics,
    log: ctx.log,
    now: ctx.now,
  });
  const routes = new Hono();
  routes.post(DISCORD_EVENTS_PATH, (c) => answer(c.req.raw));
  return [routes];
}
