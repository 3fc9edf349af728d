import { and, asc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { doomedObjects, results, uploads } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `results`. */
export type ResultRow = typeof results.$inferSelect;
/** A row of the table `uploads`. */
export type UploadRow = typeof uploads.$inferSelect;

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

/** Builds the statement that stores an uploaded photo. */
export function insertUpload(q: Query, row: typeof uploads.$inferInsert): Statement {
  return q.insert(uploads).values(row);
}

/**
 * Builds the statement that stores an uploaded photo, unless it is there already, or its account has been
 * erased meanwhile.
 */
export function insertUploadOnce(row: UploadRow): Statement {
  const { id, accountId, objectKey, contentType, isMask, seconds, createdAt, expiresAt } = row;
  const kind = [contentType, isMask ? 1 : 0, seconds];
  const params = [id, accountId, objectKey, ...kind, createdAt, expiresAt, accountId];
  return { toSQL: () => ({ sql: INSERT_UPLOAD_ONCE, params }) };
}

const INSERT_UPLOAD_ONCE = `insert into uploads
  (id, account_id, object_key, content_type, is_mask, seconds, created_at, expires_at)
  select ?, ?, ?, ?, ?, ?, ?, ? where exists
    (select 1 from accounts where id = ? and wrapped_key is not null)
  on conflict do nothing`;

/**
 * Reads an uploaded photo by its id.
 * @returns null when there is none
 */
export async function uploadOf(q: Query, id: Id): Promise<UploadRow | null> {
  const [row] = await q.select().from(uploads).where(eq(uploads.id, id)).limit(1);
  return row ?? null;
}

/**
 * Reads uploaded photos by their ids, in no certain order; what is not there is left out.
 * @param ids one after the other with spaces between: a number of them that is not known yet can be read too
 */
export function uploadsIn(q: Query, ids: Id): Promise<UploadRow[]> {
  return q
    .select()
    .from(uploads)
    .where(
      sql`${uploads.id} in (select value from json_each('["' || replace(${ids}, ' ', '","') || '"]'))`,
    );
}

/** Tells whether an upload is a photo: neither a mask nor a video. */
export const isPhoto = ({ isMask, seconds }: Pick<UploadRow, 'isMask' | 'seconds'>): boolean =>
  !isMask && seconds === null;

/** Builds the statement that deletes the row of an upload. */
export function deleteUploadRow(q: Query, id: string): Statement {
  return q.delete(uploads).where(eq(uploads.id, id));
}

/**
 * Builds the statements that delete the video whose motion a generation has taken, and give its file up, unless
 * another that is in the making takes it too.
 */
export function deleteMotionOf(generationId: string, now: number): Statement[] {
  const which = `seconds is not null and (id, account_id) =
      (select request ->> '$.motionId', account_id from generations where id = ?)
    and not exists (select 1 from generations as other
      where other.account_id = uploads.account_id and other.id <> ?
        and other.state in ('queued', 'running')
        and other.request ->> '$.motionId' = uploads.id)`;
  return deleteUploads(which, [generationId, generationId], now);
}

/** Builds the statements that delete a video of an account whose motion was wanted, and give its file up. */
export const deleteMotion = (id: string, accountId: string, now: number): Statement[] =>
  deleteUploads('seconds is not null and id = ? and account_id = ?', [id, accountId], now);

const deleteUploads = (which: string, params: readonly string[], now: number): Statement[] =>
  [
    {
      sql: `insert or ignore into doomed_objects (object_key, created_at)
        select object_key, ? from uploads where ${which}`,
      params: [now, ...params],
    },
    { sql: `delete from uploads where ${which}`, params: [...params] },
  ].map((query) => ({ toSQL: () => query }));

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
