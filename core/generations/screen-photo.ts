import { newId } from '../../db/ids.ts';
import { insertScreening } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import type { CleanPicture } from '../vision/vision.ts';
import { noteOf } from './screen-output.ts';

/**
 * Screens a photo that somebody sent, before it is kept. What is unsure may stay: what is made of it is
 * screened again.
 * @returns whether it may be kept; the decision is noted
 * @throws when it could not be looked at
 */
export async function screenPhoto(
  ctx: Pick<Context, 'db' | 'now' | 'moderation'>,
  of: { accountId: string; subject: 'upload' | 'face'; subjectId: string },
  picture: CleanPicture,
): Promise<boolean> {
  const decision = await ctx.moderation.picture(picture);
  const row = { ...of, ...noteOf(decision), id: newId(ctx.now()), createdAt: ctx.now() };
  await ctx.db.commit([insertScreening(ctx.db.query, row)]);
  return decision.verdict !== 'refuse';
}
