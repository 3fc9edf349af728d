import type { Entitlement, EntitlementQuery, Entitlements } from '../entitlements/entitlement.ts';
import { type Offer, PRO } from '../offers/offers.ts';
import {
  type ListedPayment,
  type PaidStanding,
  PaymentError,
  type PaymentProvider,
  type SubscriptionStanding,
} from '../provider.ts';

/** A subscription as Discord tells it; its entitlement alone says whether it is in force. */
export type DiscordSubscription = {
  id: string;
  entitlementIds: readonly string[];
  status: 'active' | 'ending' | 'inactive';
  /** Milliseconds since the epoch. */
  periodStartAt: number;
  periodEndAt: number;
};

/** The part of Discord's REST API that sells. Every call throws only `PaymentError`. */
export type DiscordSales = {
  /** @throws {PaymentError} `not-found` */
  entitlement(id: string): Promise<Entitlement>;
  /** Oldest first, those after `after`, deleted and ended ones too; at most `ENTITLEMENTS_A_PAGE`. */
  entitlements(query: {
    userId?: string;
    skuIds?: readonly string[];
    after: string;
  }): Promise<Entitlement[]>;
  consume(id: string): Promise<void>;
  /** What one user has or had of a SKU. */
  subscriptions(skuId: string, userId: string): Promise<DiscordSubscription[]>;
};

export type DiscordPaymentsOptions = {
  sales: DiscordSales;
  offers: readonly Offer[];
  /** What a payment was booked for, so that a later price changes nothing about it. */
  booked: (transactionId: string) => Promise<Price | null>;
  /** How long Pro goes on while Discord is still trying to charge for it. */
  graceMs: number;
  /** Whether purchases in the application's test mode count. */
  testMode: boolean;
  /** Milliseconds since the epoch. */
  now: () => number;
};

type Price = { amountCents: number; currency: string };

export const ENTITLEMENTS_A_PAGE = 100;
const DISCORD_EPOCH_MS = 1_420_070_400_000;
/** How long Pro runs where Discord names no end: given by the application itself, and looked at again. */
const UNNAMED_PERIOD_MS = 48 * 3_600_000;
const PAGES_LISTED = 200;

/** When a snowflake was made, in milliseconds since the epoch. */
export const madeAt = (snowflake: string): number =>
  Number(BigInt(snowflake) >> 22n) + DISCORD_EPOCH_MS;

/** The snowflake before all that were made from then on. */
function snowflakeBefore(ms: number): string {
  const first = BigInt(Math.max(0, Math.floor(ms) - DISCORD_EPOCH_MS)) << 22n;
  return String(first > 0n ? first - 1n : 0n);
}

/**
 * Discord Premium Apps. Sold by Discord's own buttons, so nothing is opened here; a transaction is an
 * entitlement, or one month of it as `entitlement:start`.
 */
export function discordPayments(options: DiscordPaymentsOptions): PaymentProvider {
  const entitlements = entitlementsOf(options);
  return {
    id: 'discord',
    open: () => Promise.reject(new PaymentError('invalid')),
    look: async (transactionId) => {
      const entitlement = await options.sales.entitlement(entitlementIdOf(transactionId));
      if (entitlement.id === transactionId) return standingOf(options, entitlement, transactionId);
      const behind = await subscriptionBehind(options.sales, entitlement);
      const current = await monthOf(options, entitlement, behind);
      if (current.transactionId === transactionId) return current;
      return standingOf(options, { ...entitlement, deleted: false }, transactionId);
    },
    find: async (transactionId) => transactionId,
    refund: () =>
      Promise.reject(
        new PaymentError('invalid', {
          cause: new Error(
            'Discord alone gives back what was bought from Discord: the buyer asks Discord’s support, and the credits go when Discord takes the purchase back',
          ),
        }),
      ),
    list: (since) => listed(options, entitlements, since),
    subscriptions: {
      endedByOwner: true,
      look: async (id) => subscriptionOf(options, await known(options.sales, id)),
      end: () => Promise.reject(new PaymentError('invalid')),
      resume: () => Promise.reject(new PaymentError('invalid')),
      portal: async () => null,
    },
    entitlements,
  };
}

/**
 * One that we know of is never unknown to Discord but by a wrong application id, which must not end
 * anybody's Pro: what is not heard of runs out by itself.
 */
async function known(sales: DiscordSales, id: string): Promise<Entitlement> {
  try {
    return await sales.entitlement(id);
  } catch (cause) {
    if (!(cause instanceof PaymentError) || cause.problem !== 'not-found') throw cause;
    throw new PaymentError('unavailable', { cause });
  }
}

const entitlementIdOf = (transactionId: string): string => transactionId.split(':')[0] ?? '';

function entitlementsOf({ sales, testMode }: DiscordPaymentsOptions): Entitlements {
  return {
    get: sales.entitlement,
    list: (query) => pagesOf(sales, query),
    consume: sales.consume,
    counts: ({ kind, userId }) => userId !== null && (kind !== 'test' || testMode),
  };
}

async function* pagesOf(
  sales: DiscordSales,
  { userId, skuIds, since, pages }: EntitlementQuery,
): AsyncGenerator<Entitlement[]> {
  let after = snowflakeBefore(since ?? 0);
  for (let page = 0; page < pages; page++) {
    const found = await sales.entitlements({
      after,
      ...(userId === undefined ? {} : { userId }),
      ...(skuIds === undefined ? {} : { skuIds }),
    });
    if (found.length > 0) yield found;
    if (found.length < ENTITLEMENTS_A_PAGE) return;
    after = found.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after);
  }
}

/** @throws {PaymentError} `not-found` where nothing says what it costs */
async function standingOf(
  { offers, booked }: Pick<DiscordPaymentsOptions, 'offers' | 'booked'>,
  entitlement: Entitlement,
  transactionId: string,
): Promise<PaidStanding> {
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
  };
}

/** The month that runs, or ran last. */
async function monthOf(
  options: DiscordPaymentsOptions,
  entitlement: Entitlement,
  subscription: DiscordSubscription | null,
): Promise<PaidStanding> {
  const start = subscription?.periodStartAt ?? madeAt(entitlement.id);
  const standing = await standingOf(options, entitlement, `${entitlement.id}:${start}`);
  return { ...standing, subscriptionId: entitlement.id };
}

async function subscriptionOf(
  options: DiscordPaymentsOptions,
  entitlement: Entitlement,
): Promise<SubscriptionStanding> {
  const now = options.now();
  const { endsAt, deleted } = entitlement;
  // Asked once, so that month and period are of the same moment.
  const subscription = await subscriptionBehind(options.sales, entitlement);
  const month = await monthOf(options, entitlement, subscription);
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

/** The newest subscription that an entitlement came from; none where the application gave it itself. */
async function subscriptionBehind(
  sales: DiscordSales,
  { id, skuId, userId }: Entitlement,
): Promise<DiscordSubscription | null> {
  if (userId === null) return null;
  const all = await sales.subscriptions(skuId, userId);
  const own = all.filter(({ entitlementIds }) => entitlementIds.includes(id));
  return own.toSorted((a, b) => b.periodEndAt - a.periodEndAt)[0] ?? null;
}

/** Purchases since then, and of each subscription the month that runs, where it began since then. */
async function* listed(
  options: DiscordPaymentsOptions,
  entitlements: Entitlements,
  since: number,
): AsyncGenerator<ListedPayment> {
  const skus = (pro: boolean) =>
    options.offers.flatMap(({ sku, product }) =>
      sku !== undefined && (product === PRO) === pro ? [sku] : [],
    );
  const [packs, pro] = [skus(false), skus(true)];
  if (packs.length > 0)
    for await (const page of entitlements.list({ skuIds: packs, since, pages: PAGES_LISTED }))
      for (const one of page.filter(entitlements.counts))
        yield listing(await standingOf(options, one, one.id), madeAt(one.id));
  if (pro.length > 0)
    for await (const page of entitlements.list({ skuIds: pro, pages: PAGES_LISTED }))
      for (const one of page.filter(entitlements.counts)) {
        const behind = await subscriptionBehind(options.sales, one);
        const month = await monthOf(options, one, behind);
        const createdAt = Number(month.transactionId.split(':')[1]);
        if (createdAt >= since) yield listing(month, createdAt);
      }
}

function listing(
  { transactionId, amountCents, refundedCents, disputedCents, currency }: PaidStanding,
  createdAt: number,
): ListedPayment {
  return {
    transactionId,
    checkoutId: null,
    providerId: transactionId,
    amountCents,
    refundedCents,
    disputedCents,
    currency,
    createdAt,
  };
}
