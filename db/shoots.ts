import { and, asc, desc, eq, exists, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import type { GenerationRow } from './generations.ts';
import { generations, results, shoots } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `shoots`. */
export type ShootRow = typeof shoots.$inferSelect;

/** A look of a shoot, with its kept result; null where it has none. */
export type LookLine = { generation: GenerationRow; resultId: string | null };

/**
 * Builds the statement that stores a new shoot.
 * @throws (in the commit) `shoot-draft` for an offer that was taken before, `shoot-open` while another is
 *   under way
 */
export const insertShoot = (q: Query, row: typeof shoots.$inferInsert): Statement =>
  q.insert(shoots).values(row);

/** Builds the statement that stores the looks of a new shoot, all in one. */
export const insertLooks = (q: Query, rows: (typeof generations.$inferInsert)[]): Statement =>
  q.insert(generations).values(rows);

/** Builds the statement that changes where a shoot's message is, or how it stands. @throws (in the commit) `shoot-ended` */
export const updateShoot = (
  q: Query,
  id: string,
  change: Partial<
    Pick<ShootRow, 'address' | 'stoppedAt' | 'expiresAt' | 'endedAt' | 'deliveredAt'>
  >,
): Statement => q.update(shoots).set(change).where(eq(shoots.id, id));

/** Reads a shoot; null where there is none. */
export async function shootOf(q: Query, id: Id): Promise<ShootRow | null> {
  const [row] = await q.select().from(shoots).where(eq(shoots.id, id)).limit(1);
  return row ?? null;
}

/** Reads the shoot that an account has under way; null without one. */
export async function openShootOf(q: Query, accountId: Id): Promise<ShootRow | null> {
  const [row] = await q
    .select()
    .from(shoots)
    .where(and(eq(shoots.accountId, accountId), sql`ended_at is null`))
    .orderBy(desc(shoots.id))
    .limit(1);
  return row ?? null;
}

/** Reads the looks of a shoot in their order, each with its result. */
export async function looksOf(q: Query, shootId: Id): Promise<LookLine[]> {
  return q
    .select({ generation: generations, resultId: results.id })
    .from(generations)
    .leftJoin(results, eq(results.generationId, generations.id))
    .where(and(eq(generations.shootId, shootId), sql`${generations.shootId} is not null`))
    .orderBy(asc(generations.shootPosition));
}

/** Builds the statement that keeps all results of a shoot until the same time. */
export const keepTogether = (q: Query, shootId: string, expiresAt: number): Statement =>
  q
    .update(results)
    .set({ expiresAt })
    .where(
      inArray(
        results.generationId,
        q.select({ id: generations.id }).from(generations).where(eq(generations.shootId, shootId)),
      ),
    );

/** Builds the statement that notes when looks were shown. */
export const looksShown = (q: Query, ids: readonly string[], now: number): Statement =>
  q
    .update(generations)
    .set({ deliveredAt: now })
    .where(and(inArray(generations.id, [...ids]), isNull(generations.deliveredAt)));

/** Reads the newest shoots that could not be shown and have something that is still kept. */
export function undeliveredShoots(
  q: Query,
  of: { surface: string; accountId: string; now: number },
): Promise<{ id: string }[]> {
  const kept = q
    .select({ id: results.id })
    .from(results)
    .innerJoin(generations, eq(generations.id, results.generationId))
    .where(and(eq(generations.shootId, shoots.id), gt(results.expiresAt, of.now)));
  return q
    .select({ id: shoots.id })
    .from(shoots)
    .where(
      and(
        eq(shoots.accountId, of.accountId),
        eq(shoots.surface, of.surface),
        sql`${shoots.endedAt} is not null`,
        isNull(shoots.deliveredAt),
        exists(kept),
      ),
    )
    .orderBy(desc(shoots.id))
    .limit(1);
}
