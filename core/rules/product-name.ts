import { PRO } from '../provider-ids.ts';
import type { Rules } from './rules.ts';

/**
 * Gives the current name of a product, or its id where the product is not on sale any more.
 * @param product the id of a pack, or `pro`
 */
export function productName(rules: Pick<Rules, 'packs' | 'pro'>, product: string): string {
  if (product === PRO) return rules.pro.name;
  return rules.packs.find((pack) => pack.id === product)?.name ?? product;
}
