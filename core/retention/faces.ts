import { newestChatOf } from '../../db/chats.ts';
import { deleteFaces, dueFaces, markFacesNoticed, unannouncedFaces } from '../../db/faces.ts';
import { action } from '../chat/action.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import type { Notice } from '../notices/notify.ts';
import { enqueue } from '../tasks/tasks.ts';
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
    const chat = await newestChatOf(q, accountId);
    const at = Math.min(...photos.map((photo) => photo.expiresAt));
    const notice: Notice | null = chat && { ...chat, replies: [expiryReply(at)] };
    await ctx.db.commit([
      markFacesNoticed(q, accountId, now),
      ...(notice
        ? [
            enqueue(
              q,
              {
                kind: 'notify',
                accountId,
                subject: `face-expiry:${accountId}:${at}`,
                payload: JSON.stringify(notice),
              },
              now,
            ),
          ]
        : []),
    ]);
  }
}

const expiryReply = (at: number): Reply => ({
  mode: 'send',
  text: [{ key: 'expiry.face', values: { at: { at, form: 'date' } } }],
  buttons: [
    [{ label: { key: 'expiry.face-keep' }, style: 'primary', action: action('face-keep') }],
    [{ label: { key: 'expiry.face-delete' }, style: 'danger', action: action('face-del-all') }],
  ],
});
