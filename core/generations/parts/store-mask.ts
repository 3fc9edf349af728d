import { newId } from '../../../db/ids.ts';
import type { Context } from '../../context.ts';
import { ProductError } from '../../errors.ts';
import { takeAsPerson } from '../../limits/take-as-person.ts';
import { readStored } from '../../storage/read-stored.ts';
import { keyOfAccount } from '../../verbs/account-key.ts';
import { type Actor, requirePerson } from '../../verbs/actor.ts';
import { activeAccount } from '../../verbs/standing.ts';
import type { Picture } from '../../vision/picture.ts';
import { MaskError } from '../../vision/vision.ts';
import { type KeptUpload, keepUpload } from './keep-upload.ts';
import { type OwnPicture, ownPicture } from './own-picture.ts';

/** What storing a picture from a page needs. */
export type Storing = Pick<
  Context,
  'db' | 'vault' | 'vision' | 'rules' | 'secrets' | 'operators' | 'log' | 'now'
>;

/**
 * Stores a mask that somebody painted over a photo or a result of theirs.
 * @param of `bytes` a PNG of the picture's size: white where it may change
 * @throws {ProductError} `mask-refused` for one that cannot be used; `not-found` where the picture is
 *   somebody else's or gone; `limit-reached`, `suspended`, `forbidden` to a stranger
 */
export async function storeMask(
  ctx: Storing,
  actor: Actor,
  of: { accountId: string; picture: OwnPicture; bytes: Uint8Array },
): Promise<KeptUpload> {
  const person = requirePerson(actor);
  const account = await activeAccount(ctx, person, of.accountId);
  const { objectKey } = await ownPicture(ctx, account.id, of.picture);
  await takeAsPerson(ctx, person, account, [{ operation: 'photos', tokens: 1 }]);
  const stored = await readStored(ctx, keyOfAccount(account), objectKey);
  if (!stored) throw new ProductError({ code: 'not-found' });
  const contentType = stored.contentType as Picture['contentType'];
  const mask = await ctx.vision
    .readMask(of.bytes, { bytes: stored.bytes, contentType })
    .catch((cause: unknown) => {
      if (!(cause instanceof MaskError)) throw cause;
      throw new ProductError({ code: 'mask-refused', because: cause.problem }, { cause });
    });
  return keepUpload(ctx, account, { id: newId(ctx.now()), picture: mask, isMask: true });
}
