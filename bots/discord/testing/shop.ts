import {
  type APIEntitlement,
  type APISKU,
  type APISubscription,
  EntitlementType,
  SKUType,
  SubscriptionStatus,
} from 'discord-api-types/v10';
import { Refusal, type World } from './world.ts';

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

const MONTH_MS = 30 * 86_400_000;
const UNKNOWN_ENTITLEMENT = 10_069;
const UNKNOWN_SKU = 10_027;

/** The operator's and the buyer's side of it: what happens in Discord's own windows. */
export class Market {
  readonly #world: World;
  readonly #shop: Shop;

  constructor(world: World) {
    this.#world = world;
    this.#shop = world.shop;
  }

  /** Puts something on sale. @returns the SKU's id */
  sell(name: string, type: SKUType): string {
    const id = this.#world.newId();
    const application_id = this.#world.applicationId;
    this.#shop.skus.set(id, { id, type, application_id, name, slug: name, flags: 4 });
    return id;
  }

  /** Somebody pays for something that is sold once. @throws while they own it unconsumed */
  buy(userId: string, skuId: string, more: Partial<APIEntitlement> = {}): APIEntitlement {
    if (this.#shop.skus.get(skuId)?.type !== SKUType.Consumable)
      throw new Error('no such consumable');
    for (const one of this.#shop.entitlements.values())
      if (one.user_id === userId && one.sku_id === skuId && !one.consumed && !one.deleted)
        throw new Error('owned already: consume it first');
    return this.#own({ user_id: userId, sku_id: skuId, consumed: false, ...more });
  }

  /** Somebody subscribes: an entitlement without an end and a subscription with one. */
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

  /** The next month is charged. */
  renew(subscriptionId: string): void {
    const subscription = this.#subscription(subscriptionId);
    const start = Date.parse(subscription.current_period_end);
    subscription.current_period_start = iso(start);
    subscription.current_period_end = iso(start + MONTH_MS);
  }

  /** The owner ends it with the period that is paid for. */
  cancel(subscriptionId: string): void {
    const subscription = this.#subscription(subscriptionId);
    subscription.status = SubscriptionStatus.Ending;
    subscription.canceled_at = iso(this.#world.now());
  }

  /** It is over: only now its entitlement gets an end. */
  lapse(subscriptionId: string): APIEntitlement {
    const subscription = this.#subscription(subscriptionId);
    subscription.status = SubscriptionStatus.Inactive;
    const entitlement = this.#shop.entitlements.get(subscription.entitlement_ids[0] ?? '');
    if (!entitlement) throw new Error('without an entitlement');
    entitlement.ends_at = subscription.current_period_end;
    return entitlement;
  }

  /** Discord gives the money back. */
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

/** `GET /applications/:id/skus` */
export function listSkus({ shop, applicationId }: World, application: string): APISKU[] {
  ours(applicationId, application);
  return [...shop.skus.values()];
}

/** `GET /applications/:id/entitlements` */
export function listEntitlements(
  { shop, applicationId, now }: World,
  application: string,
  query: URLSearchParams,
): APIEntitlement[] {
  ours(applicationId, application);
  const limit = Number(query.get('limit') ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) invalid('limit: 1 to 100');
  for (const name of ['user_id', 'before', 'after', 'guild_id'])
    if (query.has(name) && !/^\d{1,20}$/.test(query.get(name) ?? '')) invalid(`${name}: snowflake`);
  const skus = query.get('sku_ids')?.split(',');
  const is = (name: string, otherwise: boolean): boolean =>
    query.has(name) ? query.get(name) === 'true' : otherwise;
  const [after, before] = [query.get('after'), query.get('before')];
  const found = [...shop.entitlements.values()]
    .filter((one) => !(is('exclude_deleted', true) && one.deleted))
    .filter(
      ({ ends_at }) =>
        !(is('exclude_ended', false) && ends_at !== null && Date.parse(ends_at) <= now()),
    )
    .filter(({ user_id }) => !query.has('user_id') || user_id === query.get('user_id'))
    .filter(({ sku_id }) => skus?.includes(sku_id) ?? true)
    .filter(({ id }) => after === null || BigInt(id) > BigInt(after))
    .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return (after === null ? found.slice(-limit) : found.slice(0, limit)).toReversed();
}

/** `GET /applications/:id/entitlements/:id` */
export function getEntitlement(world: World, application: string, id: string): APIEntitlement {
  ours(world.applicationId, application);
  const found = world.shop.entitlements.get(id);
  if (!found) throw new Refusal(404, UNKNOWN_ENTITLEMENT, 'Unknown Entitlement');
  return found;
}

/** `POST /applications/:id/entitlements/:id/consume`: once, and only what is consumed. */
export function consumeEntitlement(world: World, application: string, id: string): undefined {
  const entitlement = getEntitlement(world, application, id);
  if (world.shop.skus.get(entitlement.sku_id)?.type !== SKUType.Consumable)
    invalid('this SKU is not consumable');
  if (entitlement.deleted) throw new Refusal(404, UNKNOWN_ENTITLEMENT, 'Unknown Entitlement');
  if (entitlement.consumed) invalid('consumed already');
  entitlement.consumed = true;
  world.shop.consumed.push(id);
}

/** `GET /skus/:id/subscriptions`: of one user, as a bot must say. */
export function listSubscriptions(
  { shop }: World,
  skuId: string,
  query: URLSearchParams,
): APISubscription[] {
  if (!shop.skus.has(skuId)) throw new Refusal(404, UNKNOWN_SKU, 'Unknown SKU');
  const userId = query.get('user_id');
  if (userId === null) invalid('user_id: required');
  return [...shop.subscriptions.values()].filter(
    (one) => one.user_id === userId && one.sku_ids.includes(skuId),
  );
}

function ours(applicationId: string, asked: string): void {
  if (asked !== applicationId) throw new Refusal(403, 20_012, 'Not authorised');
}

function invalid(problem: string): never {
  throw new Refusal(400, 50_035, 'Invalid Form Body', [problem]);
}
