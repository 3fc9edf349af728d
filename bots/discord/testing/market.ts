import {
  type APIEntitlement,
  type APISubscription,
  EntitlementType,
  SKUType,
  SubscriptionStatus,
} from 'discord-api-types/v10';
import type { Shop } from './shop.ts';
import type { World } from './world.ts';

const MONTH_MS = 30 * 86_400_000;

/** Discord's own pages for operators and buyers: selling, paying, renewing, refunding. */
export class Market {
  readonly #world: World;
  readonly #shop: Shop;

  constructor(world: World) {
    this.#world = world;
    this.#shop = world.shop;
  }

  /**
   * Puts a product on sale.
   * @returns the id of the SKU
   */
  sell(name: string, type: SKUType): string {
    const id = this.#world.newId();
    const application_id = this.#world.applicationId;
    this.#shop.skus.set(id, { id, type, application_id, name, slug: name, flags: 4 });
    return id;
  }

  /**
   * Pays for a consumable.
   * @throws while the user owns it unconsumed
   */
  buy(userId: string, skuId: string, more: Partial<APIEntitlement> = {}): APIEntitlement {
    if (this.#shop.skus.get(skuId)?.type !== SKUType.Consumable)
      throw new Error('no such consumable');
    for (const one of this.#shop.entitlements.values())
      if (one.user_id === userId && one.sku_id === skuId && !one.consumed && !one.deleted)
        throw new Error('owned already: consume it first');
    return this.#own({ user_id: userId, sku_id: skuId, consumed: false, ...more });
  }

  /** Subscribes a user: an entitlement without an end and a subscription with an end. */
  subscribe(
    userId: string,
    skuId: string,
  ): { entitlement: APIEntitlement; subscriptionId: string } {
    if (this.#shop.skus.get(skuId)?.type !== SKUType.Subscription)
      throw new Error('no such subscription');
    const now = this.#world.now();
    const entitlement = this.#own({ user_id: userId, sku_id: skuId, starts_at: iso(now) });
    const id = this.#world.newId();
    this.#shop.subscriptions.set(id, {
      id,
      user_id: userId,
      sku_ids: [skuId],
      renewal_sku_ids: null,
      entitlement_ids: [entitlement.id],
      current_period_start: iso(now),
      current_period_end: iso(now + MONTH_MS),
      status: SubscriptionStatus.Active,
      canceled_at: null,
    });
    return { entitlement, subscriptionId: id };
  }

  /** Charges the next month. */
  renew(subscriptionId: string): void {
    const subscription = this.#subscription(subscriptionId);
    const start = Date.parse(subscription.current_period_end);
    subscription.current_period_start = iso(start);
    subscription.current_period_end = iso(start + MONTH_MS);
  }

  /** Cancels a subscription for the end of its period. */
  cancel(subscriptionId: string): void {
    const subscription = this.#subscription(subscriptionId);
    subscription.status = SubscriptionStatus.Ending;
    subscription.canceled_at = iso(this.#world.now());
  }

  /** Ends a subscription; its entitlement gets an end only now. */
  lapse(subscriptionId: string): APIEntitlement {
    const subscription = this.#subscription(subscriptionId);
    subscription.status = SubscriptionStatus.Inactive;
    const entitlement = this.#shop.entitlements.get(subscription.entitlement_ids[0] ?? '');
    if (!entitlement) throw new Error('without an entitlement');
    entitlement.ends_at = subscription.current_period_end;
    return entitlement;
  }

  /** Refunds an entitlement. */
  refund(entitlementId: string): APIEntitlement {
    const entitlement = this.#shop.entitlements.get(entitlementId);
    if (!entitlement) throw new Error('no such entitlement');
    entitlement.deleted = true;
    return entitlement;
  }

  #subscription(id: string): APISubscription {
    const found = this.#shop.subscriptions.get(id);
    if (!found) throw new Error('no such subscription');
    return found;
  }

  #own(of: Partial<APIEntitlement> & { user_id: string; sku_id: string }): APIEntitlement {
    const entitlement: APIEntitlement = {
      id: this.#world.newId(),
      application_id: this.#world.applicationId,
      type: EntitlementType.Purchase,
      deleted: false,
      starts_at: null,
      ends_at: null,
      ...of,
    };
    this.#shop.entitlements.set(entitlement.id, entitlement);
    return entitlement;
  }
}

const iso = (ms: number): string => new Date(ms).toISOString().replace('Z', '+00:00');
