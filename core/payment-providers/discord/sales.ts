import type { Entitlement } from '../entitlement.ts';

/** A subscription as Discord reports it; only its entitlement tells whether it is in force. */
export type DiscordSubscription = {
  id: string;
  entitlementIds: readonly string[];
  status: 'active' | 'ending' | 'inactive';
  /** Milliseconds since the epoch. */
  periodStartAt: number;
  periodEndAt: number;
};

/** The part of Discord's REST API that sells. Every call throws only {@link PaymentError}. */
export type DiscordSales = {
  /** Reads an entitlement. @throws {PaymentError} `not-found` */
  entitlement(id: string): Promise<Entitlement>;
  /**
   * Lists entitlements, oldest first, from after the snowflake `after`, with deleted and ended ones; at
   * most {@link ENTITLEMENTS_A_PAGE}.
   */
  entitlements(query: {
    userId?: string;
    skuIds?: readonly string[];
    after: string;
  }): Promise<Entitlement[]>;
  /** Marks an entitlement as handed out, so that its SKU can be bought again. */
  consume(id: string): Promise<void>;
  /** Lists a user's subscriptions of a SKU, ended ones too. */
  subscriptions(skuId: string, userId: string): Promise<DiscordSubscription[]>;
};

/** The offer of a SKU: a product and its price in the currency's smallest unit. */
export type SkuOffer = {
  sku?: string | undefined;
  product: string;
  amountCents: number;
  currency: string;
};

/** The access to Discord's sales, and the offers and bookings that tell prices. */
export type DiscordPaymentsOptions = {
  sales: DiscordSales;
  offers: readonly SkuOffer[];
  /**
   * Gives the price that a payment was booked with, so that a later price does not change it; null
   * where it is not booked.
   */
  booked: (transactionId: string) => Promise<Price | null>;
  /** How long Pro continues while Discord is still trying to charge for it, in milliseconds. */
  graceMs: number;
  /** Whether purchases in the application's test mode count. */
  testMode: boolean;
  /** Milliseconds since the epoch. */
  now: () => number;
};

type Price = { amountCents: number; currency: string };

/** Most entitlements on a page of Discord's list. */
export const ENTITLEMENTS_A_PAGE = 100;
