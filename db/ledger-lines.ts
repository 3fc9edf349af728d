import { type SQL, sql } from 'drizzle-orm';
import { accountsWithin } from './account-now.ts';
import type { Database } from './database.ts';
import type { movements } from './schema/schema.ts';

type Query = Database['query'];
type Reason = (typeof movements.$inferSelect)['reason'];

/** A movement as the account's owner reads it. `credits` is the change of the balance. */
export type LedgerLine = {
  id: string;
  /** `pro` for a paid month of Pro. */
  reason: Reason | 'pro';
  /** The id of the generation, checkout or grant behind the movement. */
  reference: string;
  /** The title of the generation; null for other movements and for deleted generations. */
  title: string | null;
  /** The product of the checkout; null for other movements. */
  product: string | null;
  credits: number;
  createdAt: number;
};

/**
 * Reads a page of an account's ledger, newest first, with the months of Pro, which move no credits.
 * @param page 0 for the newest
 * @param size lines a page
 */
export async function ledgerPage(
  q: Query,
  accountId: string,
  page: number,
  size: number,
): Promise<{ lines: LedgerLine[]; hasMore: boolean }> {
  const offset = Math.max(0, page) * size;
  const rows = await q.all<LedgerLine>(sql`
    ${ledgerLines(accountId, newest(accountId, offset + size + 1))}
    order by sort desc limit ${size + 1} offset ${offset}`);
  return { lines: rows.slice(0, size), hasMore: rows.length > size };
}

/**
 * Reads one line of an account's ledger.
 * @returns null when the account has no such line
 */
export async function ledgerLine(
  q: Query,
  accountId: string,
  id: string,
): Promise<LedgerLine | null> {
  const [row] = await q.all<LedgerLine>(
    sql`select * from (${ledgerLines(accountId)}) where sort = ${`${id}u`}`,
  );
  return row ?? null;
}

/** Finds what a line of an account's ledger was for. */
export const referenceBehind = (accountId: string, id: string): SQL =>
  sql`(select reference from (${ledgerLines(accountId)}) where sort = ${`${id}u`})`;

/**
 * Reads the ledger lines of an account after a line, oldest first.
 * @param after the `sort` of that line; empty for the first lines
 */
export function ledgerLinesAfter(
  q: Query,
  accountId: string,
  after: string,
  most: number,
): Promise<(LedgerLine & { sort: string })[]> {
  return q.all(sql`
    select * from (${ledgerLines(accountId, firstAfter(accountId, after, most))})
    where sort > ${after} order by sort limit ${most}`);
}

/**
 * Reads the start of the newest `most` ledger lines of an account.
 * @returns `after`: the `sort` of the line before the first of them, empty where there is none;
 *   `credits`: the balance at that line
 */
export async function ledgerBefore(
  q: Query,
  accountId: string,
  most: number,
): Promise<{ after: string; credits: number }> {
  const [row] = await q.all<{ sort: string }>(sql`
    select sort from (${ledgerLines(accountId, newest(accountId, most + 1))})
    order by sort desc limit 1 offset ${most}`);
  if (!row) return { after: '', credits: 0 };
  const { credits } = await q.get<{ credits: number }>(sql`
    select coalesce(sum(credits), 0) as credits from entries
    where account_id in ${accountsWithin(accountId)} and id <= ${row.sort}`);
  return { after: row.sort, credits };
}

/** Tells that an entry is a line: what moved between accounts that are one by now is none. */
const isLine = (accountId: string, entry: 'e' | 'one') => sql`not exists (
  select 1 from movements moved where moved.id = ${sql.raw(entry)}.movement_id and moved.reason = 'link'
    and (select count(*) from entries side where side.movement_id = moved.id
      and side.account_id in ${accountsWithin(accountId)}) = 2)`;

// Lines come of several accounts and of Pro, so that all of them would be read before the first is known.
// Within one account an index has them in order.

/** Leaves out entries that are not among the newest of their account. */
const newest = (accountId: string, count: number) => sql`
  and e.id >= coalesce((select one.id from entries one
    where one.account_id = within.id and ${isLine(accountId, 'one')}
    order by one.id desc limit 1 offset ${count - 1}), '')`;

/** Leaves out entries that are not among the first of their account after a line. */
const firstAfter = (accountId: string, after: string, count: number) => sql`
  and e.id > ${after} and e.id <= coalesce((select one.id from entries one
    where one.account_id = within.id and one.id > ${after} and ${isLine(accountId, 'one')}
    order by one.id limit 1 offset ${count - 1}), '~')`;

/** @param among leaves out entries of an account of `within` that are not asked for */
const ledgerLines = (accountId: string, among: SQL = sql``) => sql`
  select e.id as sort, m.id as id, m.reason as reason, m.reference as reference,
    coalesce(g.title, s.title) as title,
    c.product as product, e.credits as credits, m.created_at as createdAt
  from ${accountsWithin(accountId)} within
  cross join entries e on e.account_id = within.id ${among}
  join movements m on m.id = e.movement_id
  left join generations g on g.id = m.reference left join shoots s on s.id = m.reference
  left join checkouts c on c.id = m.reference
  where ${isLine(accountId, 'e')}
  union all
  select p.id || 'u', p.id, 'pro', c.id, null, c.product, 0, p.created_at
  from checkouts c join payments p on p.checkout_id = c.id
  where c.account_id = ${accountId} and c.kind = 'pro'`;
