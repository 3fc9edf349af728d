import { deleteFaces, dueFaces, markFacesNoticed, unannouncedFaces } from '../../db/faces.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';
import { deleteSoon } from './delete-soon.ts';

const MOST_PHOTOS = 300;

/** Ends face profiles whose time is over: the rows at once, the files with the sweep. */
export async function sweepFaces(ctx: Pick<Context, 'db' | 'now'>): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  for (const { accountId, slot } of await dueFaces(q, now, MOST_PHOTOS))
    await ctx.db.commit([...deleteFaces(q, accountId, slot, now), deleteSoon(q, now)]);
}

/** Tells owners two weeks before their face profile ends, once, with a button that keeps it. */
export async function announceFaceExpiry(
  ctx: Pick<Context, 'db' | 'now' | 'rules'>,
): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const due = await unannouncedFaces(q, now, now + ctx.rules.facePhotosNoticeMs, MOST_PHOTOS);
  for (const [accountId, photos] of Map.groupBy(due, (photo) => photo.accountId)) {
    const at = Math.min(...photos.map((photo) => photo.expiresAt));
    const about = `face-expiry:${accountId}:${at}`;
    await ctx.db.commit([
      markFacesNoticed(q, accountId, now),
      tell(q, { accountId, kind: 'faces-expire', data: { at }, about, now }),
    ]);
  }
}
