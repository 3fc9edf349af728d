import { PRO } from '../provider-ids.ts';
import type { Rules } from './rules.ts';

/**
 * Names a product as it is called today, or by its id where it is not on sale any more.
 * @param product the id of a pack, or `pro`
 */
export function productName(rules: Pick<Rules, 'packs' | 'pro'>, product: string): string {
  if (product === PRO) return rules.pro.name;
  return rules.packs.find((pack) => pack.id === product)?.name ?? product;
}
