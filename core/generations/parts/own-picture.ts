import { generationOf } from '../../../db/generations.ts';
import { resultOf } from '../../../db/results.ts';
import { isPhoto, uploadOf } from '../../../db/uploads.ts';
import type { Context } from '../../context.ts';
import { ProductError } from '../../errors.ts';

/** A photo that somebody sent, or a result of theirs, by its id. */
export type OwnPicture = { of: 'upload' | 'result'; id: string };

/** A kept picture of an account: where its file lies, and what kind of file it is. */
export type KeptPicture = { objectKey: string; contentType: string; expiresAt: number };

/**
 * Finds a picture of an account that is still kept and that its owner may see.
 * @throws {ProductError} `not-found` for one that is somebody else's, a mask, a video, or gone
 */
export async function ownPicture(
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: string,
  { of, id }: OwnPicture,
): Promise<KeptPicture> {
  const row = of === 'upload' ? await photoRow(ctx, id) : await resultRow(ctx, id);
  const isTheirs = row?.accountId === accountId && row.expiresAt > ctx.now();
  if (!isTheirs || !row.contentType.startsWith('image/'))
    throw new ProductError({ code: 'not-found' });
  return row;
}

async function photoRow({ db }: Pick<Context, 'db'>, id: string) {
  const row = await uploadOf(db.query, id);
  return row && isPhoto(row) ? row : null;
}

/** What waits for a review is not its owner's to see yet. */
async function resultRow({ db }: Pick<Context, 'db'>, id: string) {
  const row = await resultOf(db.query, id);
  const made = row && (await generationOf(db.query, row.generationId));
  return made?.state === 'held' ? null : row;
}
