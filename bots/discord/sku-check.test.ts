import { type APISKU, SKUType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { Offer } from '../../core/offers/offers.ts';
import { skuProblems } from './sku-check.ts';

const PUBLISHED = 1 << 2;
const sku = (id: string, type: SKUType, flags = PUBLISHED): APISKU => ({
  id,
  type,
  flags,
  application_id: '1',
  name: id,
  slug: id,
});
const offer = (product: string, id: string): Offer => ({
  surface: 'discord',
  provider: 'discord',
  product,
  amountCents: 499,
  currency: 'usd',
  sku: id,
});

it('says nothing where all is well', () => {
  const skus = [sku('1', SKUType.Consumable), sku('2', SKUType.Subscription, PUBLISHED | (1 << 8))];
  const unsold = { ...offer('bolt', '9'), provider: 'stripe' as const, sku: undefined };
  const { sku: _none, ...byCard } = unsold;
  expect(skuProblems([offer('spark', '1'), offer('pro', '2'), byCard], skus)).toEqual([]);
});

it.each([
  ['spark', [], 'does not know it'],
  ['spark', [sku('1', SKUType.Durable)], 'should be a consumable'],
  ['spark', [sku('1', SKUType.Subscription)], 'should be a consumable'],
  ['pro', [sku('1', SKUType.Consumable)], 'should be a subscription'],
  ['pro', [sku('1', SKUType.SubscriptionGroup)], 'group'],
  ['pro', [sku('1', SKUType.Subscription, PUBLISHED | (1 << 7))], 'user subscription'],
  ['spark', [sku('1', SKUType.Consumable, 0)], 'not published'],
])('%s with %j: %s', (product, skus, words) => {
  expect(skuProblems([offer(product, '1')], skus)).toEqual([expect.stringContaining(words)]);
});
