/** Who may ask whom to be in a picture of several people. */

import { eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { accounts, blockedAskers, identities } from './schema/schema.ts';
import { JOINT_ACCOUNT, type JointAccount } from './together.ts';

type Query = Database['query'];

/** Whether somebody lets nobody, or not this person, ask them; both false for who has no account. */
export async function asksOf(
  q: Query,
  accountId: Id,
  askerId: Id,
): Promise<{ isOff: boolean; isBlocked: boolean }> {
  const [row] = await q
    .select({
      mayAsk: accounts.jointAsks,
      blocked: sql<number>`exists (select 1 from ${blockedAskers} b
        where b.account_id = accounts.id and b.asker_account_id = ${askerId})`,
    })
    .from(accounts)
    .where(sql`${accounts.id} = ${accountId}`);
  return { isOff: row?.mayAsk === false, isBlocked: row?.blocked === 1 };
}

/** Finds the account of somebody on a platform. */
export const accountAtIdentity = (identity: { surface: string; userId: string }): SQL =>
  sql`(select i.account_id from ${identities} i where i.surface = ${identity.surface}
    and i.user_id = ${identity.userId})`;

/** Reads who somebody on a platform is here; null for somebody without an account. */
export async function jointAccountAt(
  q: Query,
  identity: { surface: string; userId: string },
): Promise<JointAccount | null> {
  const [row] = await q
    .select(JOINT_ACCOUNT)
    .from(accounts)
    .where(sql`${accounts.id} = ${accountAtIdentity(identity)}`);
  return row ?? null;
}

/** Builds the statement that keeps somebody from asking an account again. */
export const blockAsker = (q: Query, row: typeof blockedAskers.$inferInsert): Statement =>
  q.insert(blockedAskers).values(row).onConflictDoNothing();

/** Builds the statement that lets everybody ask an account again who was kept from it. */
export const unblockAskers = (q: Query, accountId: string): Statement =>
  q.delete(blockedAskers).where(eq(blockedAskers.accountId, accountId));

/** Counts whom an account lets ask it no more. */
export async function blockedAskersOf(q: Query, accountId: Id): Promise<number> {
  const [row] = await q
    .select({ n: sql<number>`count(*)` })
    .from(blockedAskers)
    .where(sql`${blockedAskers.accountId} = ${accountId}`);
  return row?.n ?? 0;
}
