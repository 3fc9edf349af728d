import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import type { CheckoutRow, PaymentRow } from './checkouts.ts';
import type { Database, Id, Statement } from './database.ts';
import { accounts, checkouts, payments, subscriptions } from './schema/schema.ts';

type Query = Database['query'];
export type SubscriptionRow = typeof subscriptions.$inferSelect;
export type NewSubscription = typeof subscriptions.$inferInsert;

/** A month that was paid for, newest first, with the checkout that its payment stands under. */
export type Month = { payment: PaymentRow; checkout: CheckoutRow };

const MOST_OF_AN_ACCOUNT = 20;
const MOST_MONTHS = 120;

/** Stores a subscription. @throws (in the commit) `subscriptions.provider, …` when it is there already */
export function insertSubscription(q: Query, row: NewSubscription): Statement {
  return q.insert(subscriptions).values(row);
}

/**
 * Changes a subscription, provided that nobody else did since it was read.
 * @throws (in the commit) `subscription-changed` otherwise: a batch that tells of a change is refused whole
 */
export function changeSubscription(
  q: Query,
  read: SubscriptionRow,
  change: Pick<SubscriptionRow, 'state' | 'periodEndAt' | 'cancelsAtEnd' | 'endedAt'> &
    Partial<Pick<SubscriptionRow, 'amountCents' | 'currency'>>,
  now: number,
): Statement {
  const { state, ...rest } = change;
  const unchanged = sql`${subscriptions.askedAt} is ${read.askedAt}
    and ${subscriptions.state} = ${read.state}`;
  return q
    .update(subscriptions)
    .set({
      ...rest,
      // A column that is never empty: emptied, it refuses the whole batch.
      state: sql`case when ${unchanged} then ${state} end`,
      // Always another one than before, so that it tells who wrote in between.
      askedAt: sql`max(${now}, coalesce(${subscriptions.askedAt}, 0) + 1)`,
    })
    .where(eq(subscriptions.id, read.id));
}

/** Notes that a subscription ends with its period, where only we know it. */
export function noteEnding(q: Query, provider: string, providerId: string, now: number): Statement {
  return (
    q
      .update(subscriptions)
      // Also another time than before: who has read it earlier must not overwrite it.
      .set({
        cancelsAtEnd: true,
        askedAt: sql`max(${now}, coalesce(${subscriptions.askedAt}, 0) + 1)`,
      })
      .where(and(eq(subscriptions.provider, provider), eq(subscriptions.providerId, providerId)))
  );
}

export async function subscriptionOf(q: Query, id: string): Promise<SubscriptionRow | null> {
  const [row] = await q.select().from(subscriptions).where(eq(subscriptions.id, id));
  return row ?? null;
}

/** The subscription that a provider knows under its own id. */
export async function subscriptionAt(
  q: Query,
  provider: string,
  providerId: string,
): Promise<SubscriptionRow | null> {
  const [row] = await q
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.provider, provider), eq(subscriptions.providerId, providerId)));
  return row ?? null;
}

/** An account's subscriptions, the one that lasts longest first. */
export function subscriptionsOf(q: Query, accountId: Id): Promise<SubscriptionRow[]> {
  return q
    .select()
    .from(subscriptions)
    .where(eq(subscriptions.accountId, accountId))
    .orderBy(desc(subscriptions.periodEndAt))
    .limit(MOST_OF_AN_ACCOUNT);
}

/** Subscriptions that have not ended and that nobody has asked about since a time. */
export function neglectedSubscriptions(
  q: Query,
  before: number,
  most: number,
): Promise<SubscriptionRow[]> {
  return q
    .select()
    .from(subscriptions)
    .where(
      and(
        ne(subscriptions.state, 'ended'),
        sql`coalesce(${subscriptions.askedAt}, ${subscriptions.createdAt}) < ${before}`,
      ),
    )
    .orderBy(asc(subscriptions.periodEndAt))
    .limit(most);
}

/** Providers with subscriptions that have not ended. */
export async function subscribedProviders(q: Query): Promise<string[]> {
  const rows = await q
    .selectDistinct({ provider: subscriptions.provider })
    .from(subscriptions)
    // Word for word the partial index's condition, or SQLite would not use the index.
    .where(sql`${subscriptions.state} <> 'ended'`);
  return rows.map(({ provider }) => provider);
}

/** The months of a subscription that were paid for, newest first. */
export function monthsOf(q: Query, subscriptionId: string): Promise<Month[]> {
  return q
    .select({ payment: payments, checkout: checkouts })
    .from(payments)
    .innerJoin(checkouts, eq(checkouts.id, payments.checkoutId))
    .where(eq(payments.subscriptionId, subscriptionId))
    .orderBy(desc(payments.createdAt), desc(payments.id))
    .limit(MOST_MONTHS);
}

/**
 * Sets until when an account has Pro: the latest of its subscriptions, with the days of grace for those
 * that are to go on.
 */
export function refreshPro(q: Query, accountId: string, graceMs: number): Statement {
  const until = sql`(select max(${subscriptions.periodEndAt} + case
    when ${subscriptions.state} = 'ended' or ${subscriptions.cancelsAtEnd} then 0 else ${graceMs} end)
    from ${subscriptions} where ${subscriptions.accountId} = ${accountId})`;
  return q.update(accounts).set({ proUntil: until }).where(eq(accounts.id, accountId));
}
