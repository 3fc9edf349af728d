import { and, asc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { doomedObjects, facePhotos } from './schema/schema.ts';

type Query = Database['query'];

export type FacePhotoRow = typeof facePhotos.$inferSelect;

/** The photos of a face profile, in the order front, left, right. */
export function facesOf(q: Query, accountId: string): Promise<FacePhotoRow[]> {
  return q
    .select()
    .from(facePhotos)
    .where(eq(facePhotos.accountId, accountId))
    .orderBy(facePhotos.slot);
}

/** Stores a face photo in its slot; what was there before is doomed, and all of the profile lives longer. */
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

/** The owner has confirmed the profile: all photos are kept until `until`. */
export function extendFaces(q: Query, accountId: string, until: number): Statement {
  return q
    .update(facePhotos)
    .set({ expiresAt: until, noticedAt: null })
    .where(eq(facePhotos.accountId, accountId));
}

/** Deletes one photo of a profile, or all where `slot` is null; the files follow by the sweep. */
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

/** Face photos whose time is over, oldest first. */
export function dueFaces(q: Query, now: number, most: number): Promise<FacePhotoRow[]> {
  return q
    .select()
    .from(facePhotos)
    .where(lte(facePhotos.expiresAt, now))
    .orderBy(asc(facePhotos.expiresAt))
    .limit(most);
}

/** Face photos that end between `now` and `until` and whose owner has not been told. */
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

/** Notes that the owner was told that the profile ends. */
export function markFacesNoticed(q: Query, accountId: string, now: number): Statement {
  return q.update(facePhotos).set({ noticedAt: now }).where(eq(facePhotos.accountId, accountId));
}
