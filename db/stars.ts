import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { starTransactions } from './schema/schema.ts';

type Query = Database['query'];

/** A line of Telegram's list: a payment in Stars, or one that went back. */
export type StarRow = typeof starTransactions.$inferSelect;

/** As Telegram lists them: what has one second is told apart by its place. */
const inOrder = [asc(starTransactions.createdAt), sql`${starTransactions}.rowid`];

/** Notes lines of the list; what was noted before stays as it is. */
export function noteStars(q: Query, rows: readonly StarRow[]): Statement {
  return q
    .insert(starTransactions)
    .values([...rows])
    .onConflictDoNothing();
}

/** When the newest line that was read is from; null where nothing was read yet. */
export async function newestStarAt(q: Query): Promise<number | null> {
  const [row] = await q.select({ at: sql<number | null>`max(created_at)` }).from(starTransactions);
  return row?.at ?? null;
}

/** When the oldest checkout in Stars was opened: nothing before it can be ours. */
export async function oldestStarCheckoutAt(q: Query): Promise<number | null> {
  const rows = await q.all<{ at: number | null }>(
    sql`select min(created_at) as at from checkouts where provider = 'stars'`,
  );
  return rows[0]?.at ?? null;
}

/** Everything paid for one invoice, oldest first. */
export function starsFor(q: Query, payload: string): Promise<StarRow[]> {
  return q
    .select()
    .from(starTransactions)
    .where(and(eq(starTransactions.payload, payload), eq(starTransactions.direction, 'paid')))
    .orderBy(...inOrder);
}

/** One line of the list. */
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

/** Which of these charges were given back. */
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
 * Payments since a time, oldest first, a page at a time.
 * @param after the last of the page before
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
 * Charges of our checkouts that the books do not show, or whose refund they do not show, oldest first.
 * @param since milliseconds; older ones were looked at often enough
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
