import { markFacesNoticed, unannouncedFaces } from '../../db/faces.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';

const MOST_PHOTOS = 300;

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
