import { PRO } from '../../provider-ids.ts';
import type { Entitlements } from '../entitlement.ts';
import type { ListedPayment, PaidStatus } from '../provider.ts';
import { snowflakeTime } from './entitlements.ts';
import { monthStatus, newestSubscription, paymentStatus } from './provider-status.ts';
import type { DiscordPaymentsOptions } from './sales.ts';

const PAGES_LISTED = 200;

/**
 * Lists the purchases since a time, and the current month of each subscription that began since then.
 * @param since milliseconds since the epoch
 */
export async function* listPayments(
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
        yield listing(await paymentStatus(options, one, one.id), snowflakeTime(one.id));
  if (pro.length > 0)
    for await (const page of entitlements.list({ skuIds: pro, pages: PAGES_LISTED }))
      for (const one of page.filter(entitlements.counts)) {
        const behind = await newestSubscription(options.sales, one);
        const month = await monthStatus(options, one, behind);
        const createdAt = Number(month.transactionId.split(':')[1]);
        if (createdAt >= since) yield listing(month, createdAt);
      }
}

function listing(
  { transactionId, amountCents, refundedCents, disputedCents, currency }: PaidStatus,
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
