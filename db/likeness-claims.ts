import { and, asc, count, eq, gte, isNull, min } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { likenessClaims } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `likeness_claims`. */
export type ClaimRow = typeof likenessClaims.$inferSelect;

/** Builds the statement that stores a claim. */
export function insertClaim(q: Query, row: typeof likenessClaims.$inferInsert): Statement {
  return q.insert(likenessClaims).values(row);
}

/** Reads a claim by its id; null where there is none. */
export async function claimOf(q: Query, id: string): Promise<ClaimRow | null> {
  const [row] = await q.select().from(likenessClaims).where(eq(likenessClaims.id, id)).limit(1);
  return row ?? null;
}

/** Reads the undecided claims, the most urgent first. */
export function openClaims(q: Query, most: number): Promise<ClaimRow[]> {
  return q
    .select()
    .from(likenessClaims)
    .where(eq(likenessClaims.state, 'open'))
    .orderBy(asc(likenessClaims.dueAt))
    .limit(most);
}

/** Counts the claims of a claimant since a time (milliseconds), and reads when the first was. */
export async function claimsSince(
  q: Query,
  claimantHash: string,
  since: number,
): Promise<{ count: number; firstAt: number | null }> {
  const [row] = await q
    .select({ count: count(), firstAt: min(likenessClaims.createdAt) })
    .from(likenessClaims)
    .where(
      and(eq(likenessClaims.claimantHash, claimantHash), gte(likenessClaims.createdAt, since)),
    );
  return row ?? { count: 0, firstAt: null };
}

/**
 * Builds the statement that decides a claim.
 * @throws (in the commit) `claim-decided` where it was decided before
 */
export function decideClaim(
  q: Query,
  id: string,
  by: Pick<ClaimRow, 'answer' | 'decidedBy' | 'decidedAt'> & { state: 'upheld' | 'rejected' },
): Statement {
  return q.update(likenessClaims).set(by).where(eq(likenessClaims.id, id));
}

/** Builds the statement that notes once that operators were reminded, or that the time ran out. */
export function noteClaim(
  q: Query,
  id: string,
  what: 'remindedAt' | 'ranOutAt',
  now: number,
): Statement {
  return q
    .update(likenessClaims)
    .set({ [what]: now })
    .where(and(eq(likenessClaims.id, id), isNull(likenessClaims[what])));
}
