import {
  type APIEntitlement,
  type APISKU,
  type APISubscription,
  SKUType,
} from 'discord-api-types/v10';
import { listOf, withNested } from './check-message.ts';
import { Refusal, type World } from './world.ts';

const UNKNOWN_ENTITLEMENT = 10_069;
const UNKNOWN_SKU = 10_027;

/** Handles `GET /applications/:id/skus`. */
export function listSkus({ shop, applicationId }: World, application: string): APISKU[] {
  ours(applicationId, application);
  return [...shop.skus.values()];
}

/** Handles `GET /applications/:id/entitlements`. */
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

/** Handles `GET /applications/:id/entitlements/:id`. */
export function getEntitlement(world: World, application: string, id: string): APIEntitlement {
  ours(world.applicationId, application);
  const found = world.shop.entitlements.get(id);
  if (!found) throw new Refusal(404, UNKNOWN_ENTITLEMENT, 'Unknown Entitlement');
  return found;
}

/** Handles `POST /applications/:id/entitlements/:id/consume`: once, and only for consumables. */
export function consumeEntitlement(world: World, application: string, id: string): undefined {
  const entitlement = getEntitlement(world, application, id);
  if (world.shop.skus.get(entitlement.sku_id)?.type !== SKUType.Consumable)
    invalid('this SKU is not consumable');
  if (entitlement.deleted) throw new Refusal(404, UNKNOWN_ENTITLEMENT, 'Unknown Entitlement');
  if (entitlement.consumed) invalid('consumed already');
  entitlement.consumed = true;
  world.shop.consumed.push(id);
}

/** Handles `GET /skus/:id/subscriptions`; a bot must name the user. */
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

/**
 * Checks that a message's premium buttons name existing SKUs; Discord refuses the whole message
 * otherwise.
 * @returns the problems
 */
export function unsold({ shop }: World, body: Record<string, unknown>): string[] {
  return listOf(body.components)
    .flatMap(withNested)
    .flatMap(({ sku_id: sku }) =>
      sku === undefined || shop.skus.has(String(sku)) ? [] : [`premium button: unknown SKU ${sku}`],
    );
}
