import type { APIEntitlement, APISKU, APISubscription } from 'discord-api-types/v10';

/** What Discord sells for the application, and what has been bought. */
export type Shop = {
  readonly skus: Map<string, APISKU>;
  readonly entitlements: Map<string, APIEntitlement>;
  readonly subscriptions: Map<string, APISubscription>;
  /** How often each entitlement was consumed with success. */
  readonly consumed: string[];
};

export const newShop = (): Shop => ({
  skus: new Map(),
  entitlements: new Map(),
  subscriptions: new Map(),
  consumed: [],
});
