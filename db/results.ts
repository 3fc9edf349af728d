import { and, asc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { doomedObjects, results, uploads } from './schema/schema.ts';

type Query = Database['query'];

export type ResultRow = typeof results.$inferSelect;
export type UploadRow = typeof uploads.$inferSelect;

export function insertResult(q: Query, row: typeof results.$inferInsert): Statement {
  return q.insert(results).values(row);
}

export async function resultOf(q: Query, id: Id): Promise<ResultRow | null> {
  const [row] = await q.select().from(results).where(eq(results.id, id)).limit(1);
  return row ?? null;
}

export function resultsOf(q: Query, generationId: Id): Promise<ResultRow[]> {
  return q
    .select()
    .from(results)
    .where(eq(results.generationId, generationId))
    .orderBy(asc(results.position));
}

/** Everything an account still has. */
export function resultsOfAccount(q: Query, accountId: string): Promise<ResultRow[]> {
  return q.select().from(results).where(eq(results.accountId, accountId)).orderBy(asc(results.id));
}

export function insertUpload(q: Query, row: typeof uploads.$inferInsert): Statement {
  return q.insert(uploads).values(row);
}

export async function uploadOf(q: Query, id: Id): Promise<UploadRow | null> {
  const [row] = await q.select().from(uploads).where(eq(uploads.id, id)).limit(1);
  return row ?? null;
}

/** Results whose time is over, oldest first. */
export function dueResults(q: Query, now: number, most: number): Promise<ResultRow[]> {
  return q
    .select()
    .from(results)
    .where(lte(results.expiresAt, now))
    .orderBy(asc(results.expiresAt))
    .limit(most);
}

export function dueUploads(q: Query, now: number, most: number): Promise<UploadRow[]> {
  return q
    .select()
    .from(uploads)
    .where(lte(uploads.expiresAt, now))
    .orderBy(asc(uploads.expiresAt))
    .limit(most);
}

/** Results that end between `now` and `until` and whose owner has not been told. */
export function unannouncedResults(
  q: Query,
  now: number,
  until: number,
  most: number,
): Promise<ResultRow[]> {
  return q
    .select()
    .from(results)
    .where(
      and(gt(results.expiresAt, now), lte(results.expiresAt, until), isNull(results.noticedAt)),
    )
    .orderBy(asc(results.expiresAt))
    .limit(most);
}

export function markNoticed(q: Query, ids: readonly string[], now: number): Statement {
  return q
    .update(results)
    .set({ noticedAt: now })
    .where(inArray(results.id, [...ids]));
}

/** Lets a result end at another time, which nobody is told. */
export function endResultAt(q: Query, id: string, expiresAt: number, now: number): Statement {
  return q.update(results).set({ expiresAt, noticedAt: now }).where(eq(results.id, id));
}

export function deleteResultRow(q: Query, id: string): Statement {
  return q.delete(results).where(eq(results.id, id));
}

export function deleteUploadRow(q: Query, id: string): Statement {
  return q.delete(uploads).where(eq(uploads.id, id));
}

/** Marks a file to be deleted by the sweep, at the latest. */
export function doomObject(q: Query, objectKey: string, now: number): Statement {
  return q.insert(doomedObjects).values({ objectKey, createdAt: now }).onConflictDoNothing();
}

export async function doomedKeys(q: Query, most: number): Promise<string[]> {
  const rows = await q
    .select()
    .from(doomedObjects)
    .orderBy(asc(doomedObjects.createdAt))
    .limit(most);
  return rows.map((row) => row.objectKey);
}

export function forgetDoomed(q: Query, objectKey: string): Statement {
  return q.delete(doomedObjects).where(eq(doomedObjects.objectKey, objectKey));
}
