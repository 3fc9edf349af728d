import { type APISKU, SKUFlags, SKUType } from 'discord-api-types/v10';
import type { Offer } from '../../core/offers/offers.ts';
import { PRO } from '../../core/provider-ids.ts';

/**
 * Compares the offers with the SKUs at Discord.
 * @returns one line for each problem; empty when there is none
 */
export function skuProblems(offers: readonly Offer[], skus: readonly APISKU[]): string[] {
  const known = new Map(skus.map((sku) => [sku.id, sku]));
  return offers.flatMap(({ sku: id, product }) => {
    if (id === undefined) return [];
    const sku = known.get(id);
    const problem = sku
      ? problemOf(sku, product)
      : 'Discord does not know it in this application: /buy fails there until it is mended';
    return problem === null ? [] : [`SKU ${id} of ${product}: ${problem}`];
  });
}

function problemOf({ type, flags }: APISKU, product: string): string | null {
  if (product !== PRO && type !== SKUType.Consumable)
    return 'should be a consumable, so that it can be bought again';
  if (product === PRO && type === SKUType.SubscriptionGroup)
    return 'is the group of a subscription; take the SKU of type 5 in it';
  if (product === PRO && type !== SKUType.Subscription) return 'should be a subscription';
  if ((flags & SKUFlags.GuildSubscription) !== 0)
    return 'should be a user subscription: nobody can be given what a whole server owns';
  if ((flags & SKUFlags.Available) === 0) return 'is not published yet: nobody can buy it';
  return null;
}
