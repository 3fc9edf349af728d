import { and, asc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { doomedObjects, results } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `results`. */
export type ResultRow = typeof results.$inferSelect;

/** Builds the statement that stores a result. */
export function insertResult(q: Query, row: typeof results.$inferInsert): Statement {
  return q.insert(results).values(row);
}

/** Builds the statement that stores a result, in place of one that the generation has at the same position. */
export function putResult(q: Query, row: typeof results.$inferInsert): Statement {
  return q
    .insert(results)
    .values(row)
    .onConflictDoUpdate({ target: [results.generationId, results.position], set: row });
}

/** Builds the statement that deletes the rows of those results of a generation that have these files. */
export function deleteResultsAt(generationId: string, objectKeys: readonly string[]): Statement {
  const sql = `delete from results where generation_id = ?
    and object_key in (select value from json_each(?))`;
  return { toSQL: () => ({ sql, params: [generationId, JSON.stringify(objectKeys)] }) };
}

/**
 * Reads a result by its id.
 * @returns null when there is none
 */
export async function resultOf(q: Query, id: Id): Promise<ResultRow | null> {
  const [row] = await q.select().from(results).where(eq(results.id, id)).limit(1);
  return row ?? null;
}

/** Reads the results of a generation, in their order. */
export function resultsOf(q: Query, generationId: Id): Promise<ResultRow[]> {
  return q
    .select()
    .from(results)
    .where(eq(results.generationId, generationId))
    .orderBy(asc(results.position));
}

/** Reads the results of an account, oldest first. */
export function resultsOfAccount(q: Query, accountId: string): Promise<ResultRow[]> {
  return q.select().from(results).where(eq(results.accountId, accountId)).orderBy(asc(results.id));
}

/**
 * Reads the results that expire between `now` and `until` and whose owners have not been notified.
 */
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

/** Builds the statement that records that the owners of results were notified of their end. */
export function markNoticed(q: Query, ids: readonly string[], now: number): Statement {
  return q
    .update(results)
    .set({ noticedAt: now })
    .where(inArray(results.id, [...ids]));
}

/** Builds the statement that sets when a result expires, without a notice to its owner. */
export function endResultAt(q: Query, id: string, expiresAt: number, now: number): Statement {
  return q.update(results).set({ expiresAt, noticedAt: now }).where(eq(results.id, id));
}

/** Builds the statement that deletes the row of a result. */
export function deleteResultRow(q: Query, id: string): Statement {
  return q.delete(results).where(eq(results.id, id));
}

/**
 * Builds the statements that delete all results of an account but those that wait for a review, and give
 * their files up.
 */
export function deleteResultsOfAccount(accountId: string, now: number): Statement[] {
  const which = `account_id = ? and generation_id not in
    (select id from generations where account_id = ? and state = 'held')`;
  const run = (sql: string, ...params: (string | number)[]): Statement => ({
    toSQL: () => ({ sql, params }),
  });
  return [
    run(
      `insert or ignore into doomed_objects (object_key, created_at)
        select object_key, ? from results where ${which}`,
      now,
      accountId,
      accountId,
    ),
    run(`delete from results where ${which}`, accountId, accountId),
  ];
}

/**
 * Builds the statement that marks an object for deletion by the cleanup task. A mark that is there becomes
 * another one: what was written after the file was deleted for the first is deleted for the second.
 */
export function doomObject(q: Query, objectKey: string, now: number): Statement {
  return q
    .insert(doomedObjects)
    .values({ objectKey, createdAt: now })
    .onConflictDoUpdate({
      target: doomedObjects.objectKey,
      set: { createdAt: sql`max(${doomedObjects.createdAt} + 1, excluded.created_at)` },
    });
}

/** A mark of an object to be deleted. */
export type DoomedRow = typeof doomedObjects.$inferSelect;

/** Reads marks of objects to be deleted. */
export function doomedRows(q: Query, most: number): Promise<DoomedRow[]> {
  return q.select().from(doomedObjects).orderBy(asc(doomedObjects.objectKey)).limit(most);
}

/** Builds the statement that removes the marks of objects that were deleted, as far as they are those read. */
export function forgetDoomed(rows: readonly DoomedRow[]): Statement {
  const marks = JSON.stringify(rows.map(({ objectKey, createdAt }) => [objectKey, createdAt]));
  return { toSQL: () => ({ sql: FORGET_DOOMED, params: [marks] }) };
}

const FORGET_DOOMED = `delete from doomed_objects where (object_key, created_at) in
  (select value ->> 0, value ->> 1 from json_each(?))`;
