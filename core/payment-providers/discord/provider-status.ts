import type { Entitlement } from '../entitlement.ts';
import { type PaidStatus, PaymentError, type SubscriptionStatus } from '../provider.ts';
import { snowflakeTime } from './entitlements.ts';
import type { DiscordPaymentsOptions, DiscordSales, DiscordSubscription } from './sales.ts';

/**
 * How long Pro runs where Discord names no end, as for an entitlement that the application gave itself;
 * then Discord is asked again.
 */
const UNNAMED_PERIOD_MS = 48 * 3_600_000;

/**
 * Reads the status of a payment. @throws {PaymentError} `not-found` where no offer and no booking tells
 * its price
 */
export async function paymentStatus(
  { offers, booked }: Pick<DiscordPaymentsOptions, 'offers' | 'booked'>,
  entitlement: Entitlement,
  transactionId: string,
): Promise<PaidStatus> {
  const offer = offers.find(({ sku }) => sku === entitlement.skuId);
  const price = (await booked(transactionId)) ?? offer;
  if (!price) throw new PaymentError('not-found');
  const amountCents = entitlement.kind === 'free' ? 0 : price.amountCents;
  return {
    state: 'paid',
    transactionId,
    amountCents,
    refundedCents: entitlement.deleted ? amountCents : 0,
    disputedCents: 0,
    currency: price.currency,
    billingEmail: null,
    ...(entitlement.kind === 'test' && { isTest: true }),
  };
}

/** Reads the status of the current or last month of a subscription. */
export async function monthStatus(
  options: DiscordPaymentsOptions,
  entitlement: Entitlement,
  subscription: DiscordSubscription | null,
): Promise<PaidStatus> {
  const start = subscription?.periodStartAt ?? snowflakeTime(entitlement.id);
  const standing = await paymentStatus(options, entitlement, `${entitlement.id}:${start}`);
  return { ...standing, subscriptionId: entitlement.id };
}

/** Reads the status of Pro from its entitlement and the subscription that the entitlement came from. */
export async function subscriptionStatus(
  options: DiscordPaymentsOptions,
  entitlement: Entitlement,
): Promise<SubscriptionStatus> {
  const now = options.now();
  const { endsAt, deleted } = entitlement;
  // One request, so that month and period are of the same moment.
  const subscription = await newestSubscription(options.sales, entitlement);
  const month = await monthStatus(options, entitlement, subscription);
  const { amountCents, currency } = month;
  const periodEndAt = endsAt ?? subscription?.periodEndAt ?? now + UNNAMED_PERIOD_MS;
  const unpaid = endsAt === null && now >= periodEndAt + options.graceMs;
  const over = deleted || unpaid || (endsAt !== null && endsAt <= now);
  return {
    // In force without an end though its period is over: Discord is still trying to charge for it.
    state: over ? 'ended' : periodEndAt <= now ? 'grace' : 'active',
    periodEndAt: deleted ? Math.min(periodEndAt, now) : periodEndAt,
    cancelsAtEnd: !over && (endsAt !== null || subscription?.status === 'ending'),
    amountCents,
    currency,
    payments: [month],
  };
}

/**
 * Finds the newest subscription that an entitlement came from; null where the application gave the
 * entitlement itself.
 */
export async function newestSubscription(
  sales: DiscordSales,
  { id, skuId, userId }: Entitlement,
): Promise<DiscordSubscription | null> {
  if (userId === null) return null;
  const all = await sales.subscriptions(skuId, userId);
  const own = all.filter(({ entitlementIds }) => entitlementIds.includes(id));
  return own.toSorted((a, b) => b.periodEndAt - a.periodEndAt)[0] ?? null;
}
