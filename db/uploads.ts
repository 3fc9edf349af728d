/** Files that people have sent and that wait for what is made of them: photos, masks, videos to move like. */
import { eq, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { uploads } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `uploads`. */
export type UploadRow = typeof uploads.$inferSelect;

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
