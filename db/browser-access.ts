import { and, eq, gt, or, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { accounts, balances, browserAccess, identities } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `browser_access`. */
export type BrowserAccessRow = typeof browserAccess.$inferSelect;

/** Reads the access of a browser's user; null where nothing was ever changed about it. */
export async function accessOf(q: Query, userId: string): Promise<BrowserAccessRow | null> {
  const [row] = await q.select().from(browserAccess).where(eq(browserAccess.userId, userId));
  return row ?? null;
}

/** Builds the statement that ends all sessions of a user. */
export function endSessions(q: Query, userId: string): Statement {
  return q
    .insert(browserAccess)
    .values({ userId, epoch: 1 })
    .onConflictDoUpdate({
      target: browserAccess.userId,
      set: { epoch: sql`${browserAccess.epoch} + 1` },
    });
}

/** Builds the statement that puts a recovery code in place of the one before. */
export function putRecovery(q: Query, userId: string, recoveryHash: string): Statement {
  return q
    .insert(browserAccess)
    .values({ userId, recoveryHash })
    .onConflictDoUpdate({ target: browserAccess.userId, set: { recoveryHash } });
}

/**
 * Builds the statement that uses a recovery code up: the next one takes its place. It changes no row
 * for a code that is not in force.
 */
export function useRecovery(q: Query, recoveryHash: string, next: string): Statement {
  return q
    .update(browserAccess)
    .set({ recoveryHash: next })
    .where(eq(browserAccess.recoveryHash, recoveryHash));
}

/** Finds the user with a recovery code; null where it is nobody's. */
export async function userWithRecovery(
  q: Query,
  recoveryHash: string,
): Promise<BrowserAccessRow | null> {
  const [row] = await q
    .select()
    .from(browserAccess)
    .where(eq(browserAccess.recoveryHash, recoveryHash));
  return row ?? null;
}

/** Tells whether a browser's user has an account with credits or with Pro. */
export async function ownsSomething(q: Query, userId: string, now: number): Promise<boolean> {
  const rows = await q
    .select({ id: accounts.id })
    .from(identities)
    .innerJoin(accounts, eq(accounts.id, identities.accountId))
    .leftJoin(balances, eq(balances.accountId, accounts.id))
    .where(
      and(
        eq(identities.surface, 'playground'),
        eq(identities.userId, userId),
        or(gt(balances.credits, 0), gt(accounts.proUntil, now)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
