import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { accounts, holds } from './schema/schema.ts';

type Query = Database['query'];
export type HoldRow = typeof holds.$inferSelect;
export type HoldDecision = NonNullable<HoldRow['decision']>;

/**
 * Holds an account: from here on it may do everything but spend.
 * @throws (in the commit) `holds.account_id` while another hold of it waits for its decision
 */
export function insertHold(q: Query, hold: typeof holds.$inferInsert): Statement[] {
  return [
    q.insert(holds).values(hold),
    q.update(accounts).set({ heldAt: hold.createdAt }).where(eq(accounts.id, hold.accountId)),
  ];
}

/**
 * Notes an operator's decision and what it means for spending. Kept and suspended can be changed later.
 * @throws (in the commit) `hold-decided` when it was released before, or decided the same
 */
export function decideHold(
  q: Query,
  hold: Pick<HoldRow, 'id' | 'accountId' | 'createdAt'>,
  by: { decision: HoldDecision; decidedBy: string; decidedAt: number },
): Statement[] {
  const heldAt = by.decision === 'released' ? null : hold.createdAt;
  return [
    q.update(holds).set(by).where(eq(holds.id, hold.id)),
    q.update(accounts).set({ heldAt }).where(eq(accounts.id, hold.accountId)),
  ];
}

/** Finds the account of a hold. */
export const heldAccount = (holdId: string): SQL =>
  sql`(select ${holds.accountId} from ${holds} where ${holds.id} = ${holdId})`;

export async function holdOf(q: Query, id: string): Promise<HoldRow | null> {
  const [row] = await q.select().from(holds).where(eq(holds.id, id));
  return row ?? null;
}

/** Holds that nobody has decided, oldest first. */
export function openHolds(q: Query, most: number): Promise<HoldRow[]> {
  return q
    .select()
    .from(holds)
    .where(isNull(holds.decision))
    .orderBy(asc(holds.createdAt))
    .limit(most);
}

/** When an account was last released; 0 where never. What was judged then is not judged again. */
export async function lastReleasedAt(q: Query, accountId: string): Promise<number> {
  const [row] = await q
    .select({ at: sql<number | null>`max(${holds.decidedAt})` })
    .from(holds)
    .where(and(eq(holds.accountId, accountId), eq(holds.decision, 'released')));
  return row?.at ?? 0;
}
