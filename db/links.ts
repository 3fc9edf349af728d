import { and, desc, eq, gt, type SQL, sql } from 'drizzle-orm';
import type { AccountRow } from './accounts.ts';
import type { Database, Id, Statement } from './database.ts';
import type { Purse } from './link-credits.ts';
import { accountLinks, accounts, identities, linkCodes } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `account_links`. */
export type LinkRow = typeof accountLinks.$inferSelect;
/** A row of the table `link_codes`. */
export type LinkCodeRow = typeof linkCodes.$inferSelect;

/** A platform identity of an account, and since when it signs in to it. */
export type LinkedIdentity = { surface: string; userId: string; since: number };

/** Reads the platform identities of an account, the first one first. */
export function linkedIdentities(q: Query, accountId: Id): Promise<LinkedIdentity[]> {
  return q
    .select({
      surface: identities.surface,
      userId: identities.userId,
      since: identities.createdAt,
    })
    .from(identities)
    .where(sql`${identities.accountId} = ${accountId}`)
    .orderBy(identities.createdAt, identities.surface, identities.userId);
}

/** Builds the statement that puts a code in the place of the account's one before. */
export function putLinkCode(q: Query, row: LinkCodeRow): Statement {
  const { accountId, ...rest } = row;
  return q
    .insert(linkCodes)
    .values(row)
    .onConflictDoUpdate({ target: linkCodes.accountId, set: rest });
}

/** Reads a code that is in force by its hash; null where there is none. */
export async function linkCodeBy(
  q: Query,
  codeHash: string,
  now: number,
): Promise<LinkCodeRow | null> {
  const [row] = await q
    .select()
    .from(linkCodes)
    .where(and(eq(linkCodes.codeHash, codeHash), gt(linkCodes.expiresAt, now)));
  return row ?? null;
}

/** Builds the statement that ends a code. */
export const endLinkCode = (q: Query, codeHash: string): Statement =>
  q.delete(linkCodes).where(eq(linkCodes.codeHash, codeHash));

/** Builds the statement that forgets codes whose time is over. */
export const forgetLinkCodes = (q: Query, now: number): Statement =>
  q.delete(linkCodes).where(sql`${linkCodes.expiresAt} <= ${now}`);

/**
 * Builds the statements that use a code up for a link, once.
 * @throws (in the commit) `link-changed` where the code was used, replaced or ended before
 */
export function useLinkCode(
  q: Query,
  codeHash: string,
  link: typeof accountLinks.$inferInsert,
): Statement[] {
  const isThere = sql`exists (select 1 from ${linkCodes} where ${linkCodes.codeHash} = ${codeHash}
    and ${linkCodes.accountId} = ${link.hostAccountId} and ${linkCodes.expiresAt} > ${link.createdAt})`;
  return [
    q.insert(accountLinks).values(link),
    q
      .update(accountLinks)
      .set({ state: sql`case when ${isThere} then ${accountLinks.state} end` })
      .where(eq(accountLinks.id, link.id)),
    endLinkCode(q, codeHash),
  ];
}

/** Reads a link by its id; null where there is none. */
export async function linkOf(q: Query, id: string): Promise<LinkRow | null> {
  const [row] = await q.select().from(accountLinks).where(eq(accountLinks.id, id));
  return row ?? null;
}

/** Reads the newest link of an account that is in force and can be undone; null where there is none. */
export async function undoableLink(q: Query, accountId: Id, now: number): Promise<LinkRow | null> {
  const [row] = await q
    .select()
    .from(accountLinks)
    .where(
      and(
        sql`${accountId} in (${accountLinks.hostAccountId}, ${accountLinks.guestAccountId})`,
        eq(accountLinks.state, 'linked'),
        // The account that stayed may have gone into another one since: that one is undone first.
        sql`not exists (select 1 from merged_accounts m where m.account_id = ${accountId})`,
      ),
    )
    .orderBy(desc(accountLinks.linkedAt), desc(accountLinks.id))
    .limit(1);
  return row && (row.undoUntil ?? 0) > now ? row : null;
}

/** Finds the account of a side of a link. */
export const accountOfSide = (linkId: string, side: 'host' | 'guest'): SQL =>
  side === 'host'
    ? sql`(select l.host_account_id from account_links l where l.id = ${linkId})`
    : sql`(select l.guest_account_id from account_links l where l.id = ${linkId})`;

/** Finds the account that a code in force leads to. */
export const accountOfCode = (codeHash: string, now: number): SQL =>
  sql`(select c.account_id from link_codes c where c.code_hash = ${codeHash} and c.expires_at > ${now})`;

/** Builds the statement that changes a link that is in a state. @throws (in the commit) `link-changed` */
export function moveLink(
  q: Query,
  id: string,
  from: LinkRow['state'],
  change: Partial<Pick<LinkRow, 'stays' | 'face' | 'undoneAt'>> & { state: LinkRow['state'] },
): Statement {
  const { state, ...rest } = change;
  return q
    .update(accountLinks)
    .set({ ...rest, state: sql`case when ${accountLinks.state} = ${from} then ${state} end` })
    .where(eq(accountLinks.id, id));
}

/** What both accounts had when they were linked, as a link keeps it for being undone. */
export type Brought = {
  stays: Purse;
  left: Purse & {
    /** The account's own words, sealed as its row had them. */
    name: string | null;
    email: string | null;
    /** The platforms that it brought, and the accounts that had gone into it before. */
    identities: { surface: string; userId: string }[];
    earlier: string[];
  };
};

/** Reads what both brought; null for a link that was never made, or is settled. */
export const broughtIn = ({ brought }: Pick<LinkRow, 'brought'>): Brought | null =>
  // Written by this version: the time for undoing is short.
  brought === null ? null : (JSON.parse(brought) as Brought);

/** What of an account says whether, and how, it is linked. */
export type LinkSide = Pick<
  AccountRow,
  | 'id'
  | 'status'
  | 'heldAt'
  | 'closingAt'
  | 'createdAt'
  | 'wrappedKey'
  | 'locale'
  | 'name'
  | 'email'
> & {
  paidAt: number | null;
  credits: number;
  testCredits: number;
  /** When the face profile was last confirmed; null where there is none. */
  faceAt: number | null;
  results: number;
  templates: number;
  handle: string | null;
  /** Whether Pro is active, and how many subscriptions run. */
  proUntil: number | null;
  subscriptions: number;
};

/** Reads an account as a side of a link; null where there is none. */
export async function linkSide(q: Query, accountId: Id): Promise<LinkSide | null> {
  const [row] = await q
    .select({
      id: accounts.id,
      status: accounts.status,
      heldAt: accounts.heldAt,
      closingAt: accounts.closingAt,
      createdAt: accounts.createdAt,
      wrappedKey: accounts.wrappedKey,
      locale: accounts.locale,
      name: accounts.name,
      email: accounts.email,
      paidAt: accounts.paidAt,
      proUntil: accounts.proUntil,
      credits: sql<number>`coalesce((select b.credits from balances b where b.account_id = accounts.id), 0)`,
      testCredits: sql<number>`coalesce((select b.test_credits from balances b where b.account_id = accounts.id), 0)`,
      faceAt: sql<
        number | null
      >`(select max(f.expires_at) from face_photos f where f.account_id = accounts.id)`,
      results: sql<number>`(select count(*) from results r where r.account_id = accounts.id)`,
      templates: sql<number>`(select count(*) from templates t where t.author_account_id = accounts.id
        and t.state <> 'removed')`,
      handle: sql<
        string | null
      >`(select c.handle from creators c where c.account_id = accounts.id)`,
      subscriptions: sql<number>`(select count(*) from subscriptions s where s.account_id = accounts.id
        and s.state <> 'ended')`,
    })
    .from(accounts)
    .where(sql`${accounts.id} = ${accountId}`);
  return row ?? null;
}
