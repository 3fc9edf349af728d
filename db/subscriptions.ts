import { and, asc, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { CheckoutRow, PaymentRow } from './checkouts.ts';
import type { Database, Id, Statement } from './database.ts';
import { accounts, checkouts, payments, subscriptions } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `subscriptions`. */
export type SubscriptionRow = typeof subscriptions.$inferSelect;
/** The columns of a new subscription. */
export type NewSubscription = typeof subscriptions.$inferInsert;

/** A paid month of a subscription: its payment and the checkout of the payment. */
export type Month = { payment: PaymentRow; checkout: CheckoutRow };

const MOST_OF_AN_ACCOUNT = 20;
const MOST_MONTHS = 120;

/**
 * Builds the statement that stores a subscription.
 * @throws (in the commit) `subscription-at-provider` when the subscription is already stored
 */
export function insertSubscription(q: Query, row: NewSubscription): Statement {
  return q.insert(subscriptions).values(row);
}

/**
 * Builds the statement that changes a subscription.
 * @param read the subscription as the caller read it
 * @throws (in the commit) `subscription-changed` when the subscription was changed since, so that
 *   the whole batch is refused
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

/**
 * Builds the statement that records whether a subscription ends with its period, for providers whose
 * own answer does not say it.
 * @param of `ends`: false where its owner has switched it on again
 */
export function noteEnding(
  q: Query,
  of: { provider: string; providerId: string; ends: boolean; now: number },
): Statement {
  const { provider, providerId, ends, now } = of;
  return (
    q
      .update(subscriptions)
      // Also another time than before: who has read it earlier must not overwrite it.
      .set({
        cancelsAtEnd: ends,
        askedAt: sql`max(${now}, coalesce(${subscriptions.askedAt}, 0) + 1)`,
      })
      .where(and(eq(subscriptions.provider, provider), eq(subscriptions.providerId, providerId)))
  );
}

/**
 * Reads a subscription by its id.
 * @returns null when there is none
 */
export async function subscriptionOf(q: Query, id: string): Promise<SubscriptionRow | null> {
  const [row] = await q.select().from(subscriptions).where(eq(subscriptions.id, id));
  return row ?? null;
}

/**
 * Reads the subscription with a provider's own id.
 * @returns null when there is none
 */
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

/** Reads the subscriptions of an account, latest end first, at most 20. */
export function subscriptionsOf(q: Query, accountId: Id): Promise<SubscriptionRow[]> {
  return q
    .select()
    .from(subscriptions)
    .where(eq(subscriptions.accountId, accountId))
    .orderBy(desc(subscriptions.periodEndAt))
    .limit(MOST_OF_AN_ACCOUNT);
}

/**
 * Reads the running subscriptions whose provider has not been asked since a time (milliseconds).
 */
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

/** Reads the ids of the providers that have running subscriptions. */
export async function subscribedProviders(q: Query): Promise<string[]> {
  const rows = await q
    .selectDistinct({ provider: subscriptions.provider })
    .from(subscriptions)
    // Word for word the partial index's condition, or SQLite would not use the index.
    .where(sql`${subscriptions.state} <> 'ended'`);
  return rows.map(({ provider }) => provider);
}

/** Reads the paid months of a subscription, newest first, at most 120. */
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
 * Builds the statement that sets the end of Pro of an account: the latest end of its subscriptions,
 * plus the grace period for subscriptions that renew.
 * @param graceMs milliseconds
 */
export function refreshPro(q: Query, accountId: string, graceMs: number): Statement {
  const until = (which: SQL) => sql`(select max(${subscriptions.periodEndAt} + case
    when ${subscriptions.state} = 'ended' or ${subscriptions.cancelsAtEnd} then 0 else ${graceMs} end)
    from ${subscriptions} where ${subscriptions.accountId} = ${accountId} and ${which})`;
  return q
    .update(accounts)
    .set({ proUntil: until(sql`true`), realProUntil: until(sql`not ${subscriptions.isTest}`) })
    .where(eq(accounts.id, accountId));
}
