import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { AccountStatus } from './accounts.ts';
import type { Database, Id, Statement } from './database.ts';
import {
  accounts,
  creators,
  generations,
  reports,
  results,
  shares,
  templates,
} from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `shares`. */
export type ShareRow = typeof shares.$inferSelect;
/** The columns of a new share. */
export type NewShare = typeof shares.$inferInsert;

const isLive = inArray(shares.state, ['shown', 'hidden']);
// Word for word the partial index's condition, or SQLite would not use the index.
const isEnding = sql`state in ('withdrawn', 'taken-down') and (ended_at is null or place is not null)`;

/** It is shown, was taken down or is looked at: also by reports of what its owner has withdrawn since. */
const isOnRecord = sql`(${shares.state} <> 'withdrawn' or exists (select 1 from ${reports} r
  where r.subject_kind = 'share' and r.subject_id = ${shares.id} and r.settled_at is null))`;

/** Builds the statement that stores a share. @throws (in the commit) `share-link` for a second link */
export function insertShare(q: Query, row: NewShare): Statement {
  return q.insert(shares).values(row);
}

/** Reads a share by its id; null when there is none. */
export async function shareOf(q: Query, id: Id): Promise<ShareRow | null> {
  const [row] = await q.select().from(shares).where(eq(shares.id, id)).limit(1);
  return row ?? null;
}

/** Reads what shows a result, and what of it was taken down or is looked at, newest first. */
export function sharesOfResult(q: Query, resultId: Id): Promise<ShareRow[]> {
  return q
    .select()
    .from(shares)
    .where(and(eq(shares.resultId, resultId), isOnRecord))
    .orderBy(desc(shares.id));
}

/** Reads what shows the results of a generation, and what of it was taken down or is looked at, newest first. */
export function sharesOfGeneration(q: Query, generationId: Id): Promise<ShareRow[]> {
  const kept = q
    .select({ id: results.id })
    .from(results)
    .where(eq(results.generationId, generationId));
  return q
    .select()
    .from(shares)
    .where(and(inArray(shares.resultId, kept), isOnRecord))
    .orderBy(desc(shares.id));
}

/** A share with what a list says of it. */
export type ShareLine = ShareRow & { title: string; mediaKind: 'image' | 'video' };

/** Reads what an account shows to others, newest first. */
export async function sharesOfAccount(
  q: Query,
  accountId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<ShareLine[]> {
  const rows = await q
    .select({ share: shares, title: generations.title, mediaKind: generations.kind })
    .from(shares)
    .innerJoin(generations, eq(generations.id, shares.generationId))
    .where(and(eq(shares.accountId, accountId), isLive))
    .orderBy(desc(shares.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ share, ...of }) => ({ ...share, ...of }));
}

/** A shared result with what others may know of it. */
export type SharedRow = {
  share: ShareRow;
  result: typeof results.$inferSelect;
  generation: typeof generations.$inferSelect;
  ownerStatus: AccountStatus;
  /** The owner's public name and handle; null where there is none. */
  ownerName: string | null;
  ownerHandle: string | null;
  /** Whether the template is one that is listed for everybody. */
  isTemplateListed: boolean;
};

/** Reads a share with its result; null where either is gone. */
export async function sharedRow(q: Query, id: string): Promise<SharedRow | null> {
  const [row] = await q
    .select({
      share: shares,
      result: results,
      generation: generations,
      ownerStatus: accounts.status,
      ownerName: creators.name,
      ownerHandle: creators.handle,
      isTemplateListed: sql<number>`${templates.state} = 'offered' and ${templates.visibility} = 'public'`,
    })
    .from(shares)
    .innerJoin(results, eq(results.id, shares.resultId))
    .innerJoin(generations, eq(generations.id, shares.generationId))
    .innerJoin(accounts, eq(accounts.id, shares.accountId))
    .leftJoin(creators, eq(creators.accountId, shares.accountId))
    .leftJoin(templates, eq(templates.id, shares.templateId))
    .where(eq(shares.id, id))
    .limit(1);
  return row ? { ...row, isTemplateListed: row.isTemplateListed === 1 } : null;
}

/** Reads the public name of an account; null where it has none. */
export async function publicNameOf(q: Query, accountId: Id): Promise<string | null> {
  const [row] = await q
    .select({ name: creators.name })
    .from(creators)
    .where(eq(creators.accountId, accountId))
    .limit(1);
  return row?.name ?? null;
}

/** Builds the statement that changes whom a share names, as long as it is shown. */
export function changeCredit(
  q: Query,
  id: string,
  change: Partial<Pick<NewShare, 'credited' | 'namesTemplate'>>,
): Statement {
  return q
    .update(shares)
    .set(change)
    .where(and(eq(shares.id, id), isLive));
}

/** Builds the statement that ends a share; one that has ended stays as it is. */
export function endShare(
  q: Query,
  id: string,
  state: 'withdrawn' | 'taken-down',
  now: number,
): Statement {
  return q
    .update(shares)
    .set({ state, endedAt: now })
    .where(and(eq(shares.id, id), isLive));
}

/** Builds the statement that keeps where a share's message is. @param place JSON of the surface */
export function placeShare(q: Query, id: string, place: string): Statement {
  return q.update(shares).set({ place }).where(eq(shares.id, id));
}

/** Reads the shares of an account whose messages are to be seen somewhere. */
export function placedShares(q: Query, accountId: string): Promise<ShareRow[]> {
  return q
    .select()
    .from(shares)
    .where(and(eq(shares.accountId, accountId), isNotNull(shares.place)));
}

/** Builds the statement that settles a share that has ended and is nowhere to be seen any more. */
export function settleShare(q: Query, id: string, now: number): Statement {
  return q
    .update(shares)
    .set({ place: null, endedAt: sql`coalesce(${shares.endedAt}, ${now})` })
    .where(eq(shares.id, id));
}

/** Reads shares that have ended, and are still to be seen somewhere or to be settled. */
export function endingShares(q: Query, most: number): Promise<ShareRow[]> {
  return q.select().from(shares).where(isEnding).orderBy(shares.id).limit(most);
}
