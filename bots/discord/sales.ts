import type { API } from '@discordjs/core/http-only';
import { DiscordAPIError } from '@discordjs/rest';
import {
  type APIEntitlement,
  type APISubscription,
  EntitlementType,
  Routes,
  SubscriptionStatus,
} from 'discord-api-types/v10';
import {
  type DiscordSales,
  type DiscordSubscription,
  ENTITLEMENTS_A_PAGE,
} from '../../core/payment-providers/discord/sales.ts';
import type { Entitlement } from '../../core/payment-providers/entitlement.ts';
import { PaymentError } from '../../core/payment-providers/provider.ts';

const SUBSCRIPTIONS_A_USER = 100;

/** Creates the access to an application's Premium Apps, by Discord's REST API. */
export function discordSales(api: API, applicationId: string): DiscordSales {
  const ours = (raw: APIEntitlement): Entitlement => {
    if (raw.application_id !== applicationId) throw new PaymentError('not-found');
    return entitlementOf(raw);
  };
  return {
    entitlement: (id) =>
      asPaymentError(async () => ours(await api.monetization.getEntitlement(applicationId, id))),
    entitlements: ({ userId, skuIds, after }) =>
      asPaymentError(async () => {
        // The wrapper's own type leaves out that deleted ones can be asked for by `false`.
        const query = new URLSearchParams({
          after,
          limit: String(ENTITLEMENTS_A_PAGE),
          exclude_ended: 'false',
          exclude_deleted: 'false',
        });
        if (userId !== undefined) query.set('user_id', userId);
        if (skuIds !== undefined) query.set('sku_ids', skuIds.join(','));
        const found = await api.rest.get(Routes.entitlements(applicationId), { query });
        return (found as APIEntitlement[])
          .map(ours)
          .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
      }),
    consume: (id) => asPaymentError(() => api.monetization.consumeEntitlement(applicationId, id)),
    subscriptions: (skuId, userId) =>
      asPaymentError(async () => {
        const query = { user_id: userId, limit: SUBSCRIPTIONS_A_USER };
        const found = await api.monetization.getSKUSubscriptions(skuId, query);
        return found.filter((one) => one.user_id === userId).map(subscriptionOf);
      }),
  };
}

/**
 * Makes a call and converts its errors.
 * @throws {PaymentError} with the problem
 */
async function asPaymentError<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (cause) {
    if (cause instanceof PaymentError) throw cause;
    throw new PaymentError(problemOf(cause), { cause });
  }
}

function problemOf(cause: unknown): PaymentError['problem'] {
  if (!(cause instanceof DiscordAPIError)) return 'unavailable';
  if (cause.status === 404) return 'not-found';
  // A token that is being changed says nothing about what was asked.
  return [401, 403, 429].includes(cause.status) || cause.status >= 500 ? 'unavailable' : 'invalid';
}

/** The type of a quest's reward; the SDK's types lack it. */
const QUEST_REWARD = 10;

const KINDS: ReadonlyMap<number, Entitlement['kind']> = new Map([
  [EntitlementType.DeveloperGift, 'free'],
  [EntitlementType.FreePurchase, 'free'],
  [EntitlementType.PremiumPurchase, 'free'],
  [QUEST_REWARD, 'free'],
  [EntitlementType.TestModePurchase, 'test'],
]);

function entitlementOf(raw: APIEntitlement): Entitlement {
  return {
    id: raw.id,
    skuId: raw.sku_id,
    userId: raw.guild_id ? null : (raw.user_id ?? null),
    kind: KINDS.get(raw.type) ?? 'paid',
    deleted: raw.deleted,
    consumed: raw.consumed ?? false,
    endsAt: raw.ends_at ? Date.parse(raw.ends_at) : null,
  };
}

const STATUSES: Record<SubscriptionStatus, DiscordSubscription['status']> = {
  [SubscriptionStatus.Active]: 'active',
  [SubscriptionStatus.Ending]: 'ending',
  [SubscriptionStatus.Inactive]: 'inactive',
};

function subscriptionOf(raw: APISubscription): DiscordSubscription {
  return {
    id: raw.id,
    entitlementIds: raw.entitlement_ids,
    status: STATUSES[raw.status],
    periodStartAt: Date.parse(raw.current_period_start),
    periodEndAt: Date.parse(raw.current_period_end),
  };
}
