import { and, asc, desc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { generations, reviews, screenings } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `reviews`. */
export type ReviewRow = typeof reviews.$inferSelect;
/** A row of the table `screenings`. */
export type ScreeningRow = typeof screenings.$inferSelect;

/** Builds the statement that stores a screening decision. */
export function insertScreening(q: Query, row: typeof screenings.$inferInsert): Statement {
  return q.insert(screenings).values(row);
}

/** Reads the screening decisions on a subject, newest first, at most 20. */
export function screeningsOf(q: Query, subjectId: Id): Promise<ScreeningRow[]> {
  return q
    .select()
    .from(screenings)
    .where(eq(screenings.subjectId, subjectId))
    .orderBy(desc(screenings.createdAt), sql`rowid desc`)
    .limit(MOST_SCREENINGS);
}

const MOST_SCREENINGS = 20;

/**
 * Builds the statement that opens a review.
 * @throws (in the commit) `review-of-generation` when the generation has a review
 */
export function insertReview(q: Query, row: typeof reviews.$inferInsert): Statement {
  return q.insert(reviews).values(row);
}

/** Finds what a review is about, and whose. */
export const reviewed = (reviewId: string): { accountId: SQL; generationId: SQL } => ({
  accountId: sql`(select ${reviews.accountId} from ${reviews} where ${reviews.id} = ${reviewId})`,
  generationId: sql`(select ${reviews.generationId} from ${reviews} where ${reviews.id} = ${reviewId})`,
});

/**
 * Reads a review by its id.
 * @returns null when there is none
 */
export async function reviewOf(q: Query, id: string): Promise<ReviewRow | null> {
  const [row] = await q.select().from(reviews).where(eq(reviews.id, id)).limit(1);
  return row ?? null;
}

/**
 * Reads the review of a generation.
 * @returns null when there is none
 */
export async function reviewOfGeneration(
  q: Query,
  generationId: string,
): Promise<ReviewRow | null> {
  const [row] = await q
    .select()
    .from(reviews)
    .where(eq(reviews.generationId, generationId))
    .limit(1);
  return row ?? null;
}

/**
 * Builds the statement that decides a review.
 * @throws (in the commit) `review-decided` when the review was decided before
 */
export function decideReview(
  q: Query,
  id: string,
  by: { decision: NonNullable<ReviewRow['decision']>; decidedBy: string | null; decidedAt: number },
): Statement {
  return q.update(reviews).set(by).where(eq(reviews.id, id));
}

/** Reads the undecided reviews, oldest first, with the titles of their generations. */
export function openReviews(q: Query, most: number): Promise<{ id: string; title: string }[]> {
  return q
    .select({ id: reviews.id, title: sql<string>`coalesce(${generations.title}, '')` })
    .from(reviews)
    .leftJoin(generations, eq(generations.id, reviews.generationId))
    .where(isNull(reviews.decision))
    .orderBy(asc(reviews.createdAt))
    .limit(most);
}

/** Reads the undecided reviews created before a time (milliseconds). */
export function staleReviews(q: Query, before: number, most: number): Promise<ReviewRow[]> {
  return q
    .select()
    .from(reviews)
    .where(and(isNull(reviews.decision), lte(reviews.createdAt, before)))
    .limit(most);
}

/**
 * Tells whether an operator has allowed an account the same request before.
 * @param fingerprint the keyed hash of the request
 */
export async function wasAllowed(
  q: Query,
  accountId: string,
  fingerprint: string,
): Promise<boolean> {
  const rows = await q
    .select({ one: sql`1` })
    .from(reviews)
    .where(
      and(
        eq(reviews.accountId, accountId),
        eq(reviews.fingerprint, fingerprint),
        eq(reviews.decision, 'allowed'),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
