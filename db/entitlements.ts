import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

type Query = Database['query'];

/** A user who has accepted the terms. `userId` is the platform's id. */
export type Member = { userId: string; accountId: string; locale: string };

/**
 * Reads the users of a platform among `userIds` who have accepted the terms and confirmed their
 * age, so that they may receive credits or Pro.
 */
export function membersAmong(
  q: Query,
  surface: string,
  userIds: readonly string[],
): Promise<Member[]> {
  return q.all<Member>(sql`
    select i.user_id as userId, a.id as accountId, a.locale as locale
    from identities i join accounts a on a.id = i.account_id
    where i.surface = ${surface}
      and i.user_id in (select value from json_each(${JSON.stringify(userIds)}))
      and a.status not in ('erased', 'merged') and a.terms_version is not null and a.adult_at is not null`);
}

/** The fields of a payment that are compared with its provider. */
export type Booked = { transactionId: string; status: string; amountCents: number };

/** Reads the payments that are stored for some of a provider's transaction ids. */
export function bookedAmong(
  q: Query,
  provider: string,
  transactionIds: readonly string[],
): Promise<Booked[]> {
  return q.all<Booked>(sql`
    select transaction_id as transactionId, status, amount_cents as amountCents from payments
    where provider = ${provider}
      and transaction_id in (select value from json_each(${JSON.stringify(transactionIds)}))`);
}

/** The fields of a subscription that are compared with its provider. */
export type Subscribed = { providerId: string; state: string; periodEndAt: number };

/** Reads the subscriptions that are stored for some of a provider's subscription ids. */
export function subscribedAmong(
  q: Query,
  provider: string,
  providerIds: readonly string[],
): Promise<Subscribed[]> {
  return q.all<Subscribed>(sql`
    select provider_id as providerId, state, period_end_at as periodEndAt from subscriptions
    where provider = ${provider}
      and provider_id in (select value from json_each(${JSON.stringify(providerIds)}))`);
}

/** Tells whether a provider has any payment. */
export async function hasSold(q: Query, provider: string): Promise<boolean> {
  const rows = await q.all(sql`select 1 from payments where provider = ${provider} limit 1`);
  return rows.length > 0;
}
