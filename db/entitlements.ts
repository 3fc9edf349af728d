import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

type Query = Database['query'];

/** Somebody who has accepted the terms, by the platform's own id. */
export type Member = { userId: string; accountId: string; locale: string };

/** Which of a platform's users may be given something. */
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
      and a.status <> 'erased' and a.terms_version is not null and a.adult_at is not null`);
}

/** A payment as far as a comparison with its provider needs it. */
export type Booked = { transactionId: string; status: string; amountCents: number };

/** Which of a provider's transactions are booked. */
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

/** A subscription as far as a comparison with its provider needs it. */
export type Subscribed = { providerId: string; state: string; periodEndAt: number };

/** Which of a provider's subscriptions are known. */
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

/** Whether anything was ever booked from a provider. */
export async function hasSold(q: Query, provider: string): Promise<boolean> {
  const rows = await q.all(sql`select 1 from payments where provider = ${provider} limit 1`);
  return rows.length > 0;
}
