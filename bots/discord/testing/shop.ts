import type { APIEntitlement, APISKU, APISubscription } from 'discord-api-types/v10';

/** The SKUs of the application, and the entitlements and subscriptions of its buyers. */
export type Shop = {
  readonly skus: Map<string, APISKU>;
  readonly entitlements: Map<string, APIEntitlement>;
  readonly subscriptions: Map<string, APISubscription>;
  /** The ids of successfully consumed entitlements, one for each call. */
  readonly consumed: string[];
};

/** Creates an empty shop. */
export const newShop = (): Shop => ({
  skus: new Map(),
  entitlements: new Map(),
  subscriptions: new Map(),
  consumed: [],
});
