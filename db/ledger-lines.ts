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
  const rows = await q.all<LedgerLine>(sql`${ledgerLines(accountId)}
    order by sort desc limit ${size + 1} offset ${Math.max(0, page) * size}`);
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
  return q.all(sql`select * from (${ledgerLines(accountId)}) where sort > ${after}
    order by sort limit ${most}`);
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
    select sort from (${ledgerLines(accountId)}) order by sort desc limit 1 offset ${most}`);
  if (!row) return { after: '', credits: 0 };
  const { credits } = await q.get<{ credits: number }>(sql`
    select coalesce(sum(credits), 0) as credits from entries
    where account_id in ${accountsWithin(accountId)} and id <= ${row.sort}`);
  return { after: row.sort, credits };
}

/** What moved between accounts that are one by now is no line. */
const ledgerLines = (accountId: string) => sql`
  select e.id as sort, m.id as id, m.reason as reason, m.reference as reference, g.title as title,
    c.product as product, e.credits as credits, m.created_at as createdAt
  from entries e join movements m on m.id = e.movement_id
  left join generations g on g.id = m.reference left join checkouts c on c.id = m.reference
  where e.account_id in ${accountsWithin(accountId)}
    and not (m.reason = 'link' and (select count(*) from entries side
      where side.movement_id = m.id and side.account_id in ${accountsWithin(accountId)}) = 2)
  union all
  select p.id || 'u', p.id, 'pro', c.id, null, c.product, 0, p.created_at
  from checkouts c join payments p on p.checkout_id = c.id
  where c.account_id = ${accountId} and c.kind = 'pro'`;
