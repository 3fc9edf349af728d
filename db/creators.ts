import { eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { creators } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `creators`. */
export type CreatorRow = typeof creators.$inferSelect;

/**
 * Reads the public face of an account.
 * @returns null where it has none
 */
export async function creatorOf(q: Query, accountId: string): Promise<CreatorRow | null> {
  const [row] = await q.select().from(creators).where(eq(creators.accountId, accountId)).limit(1);
  return row ?? null;
}

/** Finds the handle that a handle leads to by now: that of the account which its account went into. */
export const handleNow = (handle: string): SQL =>
  sql`coalesce((select kept.handle from creators named
    join merged_accounts merged on merged.account_id = named.account_id
    join creators kept on kept.account_id = merged.into_account_id
    where named.handle = ${handle}), ${handle})`;

/** Tells whether a handle is another account's. */
export async function isHandleTaken(q: Query, handle: string, accountId: string): Promise<boolean> {
  const [row] = await q
    .select({ accountId: creators.accountId })
    .from(creators)
    .where(eq(creators.handle, handle))
    .limit(1);
  return row !== undefined && row.accountId !== accountId;
}

/**
 * Builds the statement that gives an account its public face, or changes it.
 * @throws (in the commit) `creator-handle` when another account has the handle
 */
export function putCreator(
  q: Query,
  {
    accountId,
    handle,
    name,
    search,
    now,
  }: Omit<CreatorRow, 'createdAt' | 'updatedAt'> & { now: number },
): Statement {
  return q
    .insert(creators)
    .values({ accountId, handle, name, search, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: creators.accountId,
      set: { handle, name, search, updatedAt: sql`excluded.updated_at` },
    });
}
