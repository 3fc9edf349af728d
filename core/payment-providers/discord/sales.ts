import type { Entitlement } from '../entitlement.ts';

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

/** What a SKU on Discord sells: a product and its price, in the currency's smallest unit. */
export type SkuOffer = {
  sku?: string | undefined;
  product: string;
  amountCents: number;
  currency: string;
};

export type DiscordPaymentsOptions = {
  sales: DiscordSales;
  offers: readonly SkuOffer[];
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
