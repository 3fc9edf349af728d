import { PRO } from '../../provider-ids.ts';
import type { Entitlements } from '../entitlement.ts';
import type { ListedPayment, PaidStanding } from '../provider.ts';
import { madeAt } from './entitlements.ts';
import { monthOf, standingOf, subscriptionBehind } from './provider-status.ts';
import type { DiscordPaymentsOptions } from './sales.ts';

const PAGES_LISTED = 200;

/** Purchases since then, and of each subscription the month that runs, where it began since then. */
export async function* listed(
  options: DiscordPaymentsOptions,
  entitlements: Entitlements,
  since: number,
): AsyncGenerator<ListedPayment> {
  const skus = (pro: boolean) =>
    options.offers.flatMap(({ sku, product }) =>
      sku !== undefined && (product === PRO) === pro ? [sku] : [],
    );
  const [packs, pro] = [skus(false), skus(true)];
  if (packs.length > 0)
    for await (const page of entitlements.list({ skuIds: packs, since, pages: PAGES_LISTED }))
      for (const one of page.filter(entitlements.counts))
        yield listing(await standingOf(options, one, one.id), madeAt(one.id));
  if (pro.length > 0)
    for await (const page of entitlements.list({ skuIds: pro, pages: PAGES_LISTED }))
      for (const one of page.filter(entitlements.counts)) {
        const behind = await subscriptionBehind(options.sales, one);
        const month = await monthOf(options, one, behind);
        const createdAt = Number(month.transactionId.split(':')[1]);
        if (createdAt >= since) yield listing(month, createdAt);
      }
}

function listing(
  { transactionId, amountCents, refundedCents, disputedCents, currency }: PaidStanding,
  createdAt: number,
): ListedPayment {
  return {
    transactionId,
    checkoutId: null,
    providerId: transactionId,
    amountCents,
    refundedCents,
    disputedCents,
    currency,
    createdAt,
  };
}
