import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { movements } from './schema/schema.ts';

type Query = Database['query'];
type Reason = (typeof movements.$inferSelect)['reason'];

/** One movement as its owner reads it: `credits` is what it did to the balance. */
export type LedgerLine = {
  id: string;
  /** `pro` for a month that was paid for. */
  reason: Reason | 'pro';
  /** The generation, checkout or grant it was for. */
  reference: string;
  /** What was made, where it was for a generation that is still known. */
  title: string | null;
  /** What was bought, where it was for a checkout. */
  product: string | null;
  credits: number;
  createdAt: number;
};

/**
 * A page of what happened to an account's credits, newest first; months of Pro, which move none, are
 * among it.
 * @param page 0 for the newest
 * @param size lines a page
 */
export async function ledgerPage(
  q: Query,
  accountId: string,
  page: number,
  size: number,
): Promise<{ lines: LedgerLine[]; hasMore: boolean }> {
  const rows = await q.all<LedgerLine>(sql`${ledgerLines(accountId)}
    order by sort desc limit ${size + 1} offset ${Math.max(0, page) * size}`);
  return { lines: rows.slice(0, size), hasMore: rows.length > size };
}

/** One line of an account's own ledger. */
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
 * An account's lines, oldest first, from the one after `after`.
 * @param after a line's `sort`; empty for the first
 */
export function ledgerLinesAfter(
  q: Query,
  accountId: string,
  after: string,
  most: number,
): Promise<(LedgerLine & { sort: string })[]> {
  return q.all(sql`select * from (${ledgerLines(accountId)}) where sort > ${after}
    order by sort limit ${most}`);
}

/** What lies before the newest `most` lines: where these begin, and the balance by then. */
export async function ledgerBefore(
  q: Query,
  accountId: string,
  most: number,
): Promise<{ after: string; credits: number }> {
  const [row] = await q.all<{ sort: string }>(sql`
    select sort from (${ledgerLines(accountId)}) order by sort desc limit 1 offset ${most}`);
  if (!row) return { after: '', credits: 0 };
  const { credits } = await q.get<{ credits: number }>(sql`
    select coalesce(sum(credits), 0) as credits from entries
    where account_id = ${accountId} and id <= ${row.sort}`);
  return { after: row.sort, credits };
}

const ledgerLines = (accountId: string) => sql`
  select e.id as sort, m.id as id, m.reason as reason, m.reference as reference, g.title as title,
    c.product as product, e.credits as credits, m.created_at as createdAt
  from entries e join movements m on m.id = e.movement_id
  left join generations g on g.id = m.reference left join checkouts c on c.id = m.reference
  where e.account_id = ${accountId}
  union all
  select p.id || 'u', p.id, 'pro', c.id, null, c.product, 0, p.created_at
  from checkouts c join payments p on p.checkout_id = c.id
  where c.account_id = ${accountId} and c.kind = 'pro'`;
