import { and, asc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { preparedById } from './prepared.ts';
import { doomedObjects, facePhotos } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `face_photos`. */
export type FacePhotoRow = typeof facePhotos.$inferSelect;

/** Reads the photos of a face profile, in the order front, left, right. */
export const facesOf: (q: Query, accountId: string) => PromiseLike<FacePhotoRow[]> =
  preparedById<FacePhotoRow>((q, id) =>
    q.select().from(facePhotos).where(eq(facePhotos.accountId, id)).orderBy(facePhotos.slot),
  );

/**
 * Builds the statements that store a face photo in its slot, mark the files of the photo before for
 * deletion, and extend the whole profile to the new photo's end.
 */
export function putFace(q: Query, photo: typeof facePhotos.$inferInsert): Statement[] {
  const own = and(eq(facePhotos.accountId, photo.accountId), eq(facePhotos.slot, photo.slot));
  return [
    ...doomFaces(q, own, photo.createdAt),
    q
      .insert(facePhotos)
      .values(photo)
      .onConflictDoUpdate({
        target: [facePhotos.accountId, facePhotos.slot],
        set: { ...photo, noticedAt: null },
      }),
    extendFaces(q, photo.accountId, photo.expiresAt),
  ];
}

/**
 * Builds the statement that lets a batch put a photo into its slot only while a consent to face data is in
 * force.
 * @throws (in the commit) `face-consent-gone` where it was withdrawn since it was read
 */
export function whileConsented(
  q: Query,
  { accountId, slot }: Pick<FacePhotoRow, 'accountId' | 'slot'>,
): Statement {
  const given = sql`exists (select 1 from consents c where c.account_id = ${accountId}
    and c.purpose = 'face' and c.withdrawn_at is null)`;
  return q
    .update(facePhotos)
    .set({ widthPx: sql`case when ${given} then ${facePhotos.widthPx} end` })
    .where(and(eq(facePhotos.accountId, accountId), eq(facePhotos.slot, slot)));
}

/**
 * Builds the statement that keeps all photos of a face profile until `until` (milliseconds), after
 * the owner has confirmed the profile.
 */
export function extendFaces(q: Query, accountId: string, until: number): Statement {
  return q
    .update(facePhotos)
    .set({ expiresAt: until, noticedAt: null })
    .where(eq(facePhotos.accountId, accountId));
}

/**
 * Builds the statements that delete one photo of a face profile, or all where `slot` is null. The
 * cleanup task deletes the files.
 */
export function deleteFaces(
  q: Query,
  accountId: string,
  slot: FacePhotoRow['slot'] | null,
  now: number,
): Statement[] {
  const which = and(
    eq(facePhotos.accountId, accountId),
    slot === null ? undefined : eq(facePhotos.slot, slot),
  );
  return [...doomFaces(q, which, now), q.delete(facePhotos).where(which)];
}

function doomFaces(q: Query, which: ReturnType<typeof and>, now: number): Statement[] {
  return [facePhotos.objectKey, facePhotos.descriptorKey].map((column) =>
    q
      .insert(doomedObjects)
      .select(
        q
          .select({
            objectKey: sql`${column}`.as('object_key'),
            createdAt: sql`${now}`.as('created_at'),
          })
          .from(facePhotos)
          .where(which),
      )
      .onConflictDoNothing(),
  );
}

/**
 * Reads the face photos that expire between `now` and `until` and whose owners have not been
 * notified.
 */
export function unannouncedFaces(
  q: Query,
  now: number,
  until: number,
  most: number,
): Promise<FacePhotoRow[]> {
  return q
    .select()
    .from(facePhotos)
    .where(
      and(
        gt(facePhotos.expiresAt, now),
        lte(facePhotos.expiresAt, until),
        isNull(facePhotos.noticedAt),
      ),
    )
    .orderBy(asc(facePhotos.expiresAt))
    .limit(most);
}

/** Builds the statement that records that the owner was notified of the end of a face profile. */
export function markFacesNoticed(q: Query, accountId: string, now: number): Statement {
  return q.update(facePhotos).set({ noticedAt: now }).where(eq(facePhotos.accountId, accountId));
}
