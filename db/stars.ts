import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { starTransactions } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `star_transactions`: a payment in Stars or a refund, as Telegram lists it. */
export type StarRow = typeof starTransactions.$inferSelect;

/** The order of Telegram's list: by time, within one second by position. */
const inOrder = [asc(starTransactions.createdAt), sql`${starTransactions}.rowid`];

/** Builds the statement that stores lines of Telegram's list. Stored lines stay unchanged. */
export function noteStars(q: Query, rows: readonly StarRow[]): Statement {
  return q
    .insert(starTransactions)
    .values([...rows])
    .onConflictDoNothing();
}

/**
 * Reads the time of the newest stored line.
 * @returns milliseconds; null when no line is stored
 */
export async function newestStarAt(q: Query): Promise<number | null> {
  const [row] = await q.select({ at: sql<number | null>`max(created_at)` }).from(starTransactions);
  return row?.at ?? null;
}

/**
 * Reads when the oldest checkout in Stars was opened; older transactions belong to other programs.
 * @returns milliseconds; null without such a checkout
 */
export async function oldestStarCheckoutAt(q: Query): Promise<number | null> {
  const rows = await q.all<{ at: number | null }>(
    sql`select min(created_at) as at from checkouts where provider = 'stars'`,
  );
  return rows[0]?.at ?? null;
}

/**
 * Reads all payments for one invoice, oldest first.
 * @param payload the id of the checkout
 */
export function starsFor(q: Query, payload: string): Promise<StarRow[]> {
  return q
    .select()
    .from(starTransactions)
    .where(and(eq(starTransactions.payload, payload), eq(starTransactions.direction, 'paid')))
    .orderBy(...inOrder);
}

/**
 * Reads one line of the list.
 * @returns null when there is none
 */
export async function starOf(
  q: Query,
  id: string,
  direction: StarRow['direction'],
): Promise<StarRow | null> {
  const [row] = await q
    .select()
    .from(starTransactions)
    .where(and(eq(starTransactions.id, id), eq(starTransactions.direction, direction)));
  return row ?? null;
}

/**
 * Reads the refunds of charges.
 * @returns refunds by charge id
 */
export async function starsBack(q: Query, ids: readonly string[]): Promise<Map<string, StarRow>> {
  const rows = await q
    .select()
    .from(starTransactions)
    .where(
      sql`${starTransactions.direction} = 'refunded'
        and ${starTransactions.id} in (select value from json_each(${JSON.stringify(ids)}))`,
    );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Reads a page of the payments since a time (milliseconds), oldest first.
 * @param after the last payment of the page before; null for the first page
 */
export function starsSince(
  q: Query,
  since: number,
  after: Pick<StarRow, 'id' | 'createdAt'> | null,
  most: number,
): Promise<StarRow[]> {
  const { createdAt, id, direction } = starTransactions;
  const further =
    after &&
    or(gt(createdAt, after.createdAt), and(eq(createdAt, after.createdAt), gt(id, after.id)));
  return q
    .select()
    .from(starTransactions)
    .where(and(eq(direction, 'paid'), sql`${createdAt} >= ${since}`, further ?? undefined))
    .orderBy(asc(createdAt), asc(id))
    .limit(most);
}

/**
 * Reads the ids of the charges of checkouts whose payment or refund is not stored yet.
 * @param since milliseconds; older charges have been retried often enough
 */
export async function unbookedStars(q: Query, since: number, most: number): Promise<string[]> {
  const rows = await q.all<{ id: string }>(sql`
    select s.id as id from star_transactions s
    join checkouts c on c.provider = 'stars' and c.provider_id = s.payload
    left join payments p on p.provider = 'stars' and p.transaction_id = s.id
    where s.direction = 'paid' and s.created_at >= ${since} and p.id is null
    union
    select s.id from star_transactions s
    join payments p on p.provider = 'stars' and p.transaction_id = s.id
    where s.direction = 'refunded' and s.created_at >= ${since}
      and p.refunded_cents < p.amount_cents
    limit ${most}`);
  return rows.map(({ id }) => id);
}
