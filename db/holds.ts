import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { accounts, holds } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `holds`. */
export type HoldRow = typeof holds.$inferSelect;
/** A decision on an account hold. */
export type HoldDecision = NonNullable<HoldRow['decision']>;

/**
 * Builds the statements that hold an account: the account may do everything except spend.
 * @throws (in the commit) `hold-open` while another hold of the account is undecided
 */
export function insertHold(q: Query, hold: typeof holds.$inferInsert): Statement[] {
  return [
    q.insert(holds).values(hold),
    q.update(accounts).set({ heldAt: hold.createdAt }).where(eq(accounts.id, hold.accountId)),
  ];
}

/**
 * Builds the statements that store an operator's decision on a hold and let the account spend again
 * when the hold is released. The decisions `kept` and `suspended` can be changed later.
 * @throws (in the commit) `hold-decided` when the hold was released before or has the same decision
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

/**
 * Reads a hold by its id.
 * @returns null when there is none
 */
export async function holdOf(q: Query, id: string): Promise<HoldRow | null> {
  const [row] = await q.select().from(holds).where(eq(holds.id, id));
  return row ?? null;
}

/** Reads the undecided holds, oldest first. */
export function openHolds(q: Query, most: number): Promise<HoldRow[]> {
  return q
    .select()
    .from(holds)
    .where(isNull(holds.decision))
    .orderBy(asc(holds.createdAt))
    .limit(most);
}

/**
 * Reads when an account was last released from a hold, so that older signals are not judged again.
 * @returns milliseconds; 0 where never
 */
export async function lastReleasedAt(q: Query, accountId: string): Promise<number> {
  const [row] = await q
    .select({ at: sql<number | null>`max(${holds.decidedAt})` })
    .from(holds)
    .where(and(eq(holds.accountId, accountId), eq(holds.decision, 'released')));
  return row?.at ?? 0;
}

/** Reads the holds of an account, newest first. */
export function holdsOf(q: Query, accountId: string, most: number): Promise<HoldRow[]> {
  return q
    .select()
    .from(holds)
    .where(eq(holds.accountId, accountId))
    .orderBy(desc(holds.createdAt), desc(holds.id))
    .limit(most);
}
