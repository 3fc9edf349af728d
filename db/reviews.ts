import { and, asc, desc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { generations, reviews, screenings } from './schema/schema.ts';

type Query = Database['query'];

export type ReviewRow = typeof reviews.$inferSelect;
export type ScreeningRow = typeof screenings.$inferSelect;

export function insertScreening(q: Query, row: typeof screenings.$inferInsert): Statement {
  return q.insert(screenings).values(row);
}

/** What was decided about something, newest first. */
export function screeningsOf(q: Query, subjectId: Id): Promise<ScreeningRow[]> {
  return q
    .select()
    .from(screenings)
    .where(eq(screenings.subjectId, subjectId))
    .orderBy(desc(screenings.createdAt), sql`rowid desc`)
    .limit(MOST_SCREENINGS);
}

const MOST_SCREENINGS = 20;

/** Opens a review. A second one of the same generation refuses: `review-of-generation`. */
export function insertReview(q: Query, row: typeof reviews.$inferInsert): Statement {
  return q.insert(reviews).values(row);
}

/** Finds what a review is about, and whose. */
export const reviewed = (reviewId: string): { accountId: SQL; generationId: SQL } => ({
  accountId: sql`(select ${reviews.accountId} from ${reviews} where ${reviews.id} = ${reviewId})`,
  generationId: sql`(select ${reviews.generationId} from ${reviews} where ${reviews.id} = ${reviewId})`,
});

export async function reviewOf(q: Query, id: string): Promise<ReviewRow | null> {
  const [row] = await q.select().from(reviews).where(eq(reviews.id, id)).limit(1);
  return row ?? null;
}

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

/** Decides a review. One that was decided before refuses: `review-decided`. */
export function decideReview(
  q: Query,
  id: string,
  by: { decision: NonNullable<ReviewRow['decision']>; decidedBy: string | null; decidedAt: number },
): Statement {
  return q.update(reviews).set(by).where(eq(reviews.id, id));
}

/** Reviews that nobody has decided, oldest first, with the titles of what they are about. */
export function openReviews(q: Query, most: number): Promise<{ id: string; title: string }[]> {
  return q
    .select({ id: reviews.id, title: sql<string>`coalesce(${generations.title}, '')` })
    .from(reviews)
    .leftJoin(generations, eq(generations.id, reviews.generationId))
    .where(isNull(reviews.decision))
    .orderBy(asc(reviews.createdAt))
    .limit(most);
}

/** Open reviews from before a moment. */
export function staleReviews(q: Query, before: number, most: number): Promise<ReviewRow[]> {
  return q
    .select()
    .from(reviews)
    .where(and(isNull(reviews.decision), lte(reviews.createdAt, before)))
    .limit(most);
}

/** Whether a person has allowed an account the same before. */
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

/** Forgets notes from before a moment, at most `most`. */
export function forgetScreenings(before: number, most: number): Statement {
  return {
    toSQL: () => ({
      sql: `delete from screenings where id in
        (select id from screenings where created_at <= ? limit ?)`,
      params: [before, most],
    }),
  };
}
