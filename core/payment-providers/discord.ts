import { entitlementsOf } from './discord/entitlements.ts';
import { listPayments } from './discord/list.ts';
import {
  monthStatus,
  newestSubscription,
  paymentStatus,
  subscriptionStatus,
} from './discord/provider-status.ts';
import type { DiscordPaymentsOptions, DiscordSales } from './discord/sales.ts';
import type { Entitlement } from './entitlement.ts';
import { PaymentError, type PaymentProvider } from './provider.ts';

/**
 * Opens Discord Premium Apps as a payment provider. Discord's own buttons sell, so no checkout is
 * opened here; a transaction is an entitlement, or one month of it as `entitlement:start`.
 */
export function discordPayments(options: DiscordPaymentsOptions): PaymentProvider {
  const entitlements = entitlementsOf(options);
  return {
    id: 'discord',
    open: () => Promise.reject(new PaymentError('invalid')),
    checkoutStatus: async (transactionId) => {
      const entitlement = await options.sales.entitlement(entitlementIdOf(transactionId));
      if (entitlement.id === transactionId)
        return paymentStatus(options, entitlement, transactionId);
      const behind = await newestSubscription(options.sales, entitlement);
      const current = await monthStatus(options, entitlement, behind);
      if (current.transactionId === transactionId) return current;
      return paymentStatus(options, { ...entitlement, deleted: false }, transactionId);
    },
    find: async (transactionId) => transactionId,
    refund: () =>
      Promise.reject(
        new PaymentError('invalid', {
          cause: new Error(
            'Discord alone gives back what was bought from Discord: the buyer asks Discord’s support, and the credits go when Discord takes the purchase back',
          ),
        }),
      ),
    list: (since) => listPayments(options, entitlements, since),
    subscriptions: {
      endedByOwner: true,
      status: async (id) => subscriptionStatus(options, await known(options.sales, id)),
      end: () => Promise.reject(new PaymentError('invalid')),
      resume: () => Promise.reject(new PaymentError('invalid')),
      portal: async () => null,
    },
    entitlements,
  };
}

/**
 * Reads an entitlement that is in the books. Discord does not know it only where the application id is
 * wrong, which must not end anybody's Pro: an entitlement without news runs out by itself.
 */
async function known(sales: DiscordSales, id: string): Promise<Entitlement> {
  try {
    return await sales.entitlement(id);
  } catch (cause) {
    if (!(cause instanceof PaymentError) || cause.problem !== 'not-found') throw cause;
    throw new PaymentError('unavailable', { cause });
  }
}

const entitlementIdOf = (transactionId: string): string => transactionId.split(':')[0] ?? '';
