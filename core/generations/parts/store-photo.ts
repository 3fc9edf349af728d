import { newId } from '../../../db/ids.ts';
import type { Context } from '../../context.ts';
import { ProductError } from '../../errors.ts';
import { takeAsPerson } from '../../limits/take-as-person.ts';
import { type Actor, requirePerson } from '../../verbs/actor.ts';
import { activeAccount } from '../../verbs/standing.ts';
import { PictureError } from '../../vision/vision.ts';
import { screenPhoto } from '../screen-photo.ts';
import { type KeptUpload, keepUpload } from './keep-upload.ts';
import type { Storing } from './store-mask.ts';

/**
 * Stores a photo that somebody chose on a page, cleaned and screened like one that is sent in a chat.
 * @param of `bytes` the file as it came
 * @throws {ProductError} `photo-refused` for one that is no picture or may not be kept; `limit-reached`,
 *   `suspended`, `forbidden` to a stranger
 */
export async function storePhoto(
  ctx: Storing & Pick<Context, 'moderation'>,
  actor: Actor,
  of: { accountId: string; bytes: Uint8Array },
): Promise<KeptUpload> {
  const person = requirePerson(actor);
  const account = await activeAccount(ctx, person, of.accountId);
  await takeAsPerson(ctx, person, account, [{ operation: 'photos', tokens: 1 }]);
  const megabytes = Math.floor(ctx.rules.uploadBytes / MEBIBYTE);
  const picture = await ctx.vision.clean(of.bytes).catch((cause: unknown) => {
    if (!(cause instanceof PictureError)) throw cause;
    throw new ProductError(
      { code: 'photo-refused', problem: `problem.${cause.problem}`, megabytes },
      { cause },
    );
  });
  const id = newId(ctx.now());
  const screened = { accountId: account.id, subject: 'upload', subjectId: id } as const;
  if (!(await screenPhoto(ctx, screened, picture)))
    throw new ProductError({ code: 'photo-refused', problem: 'problem.screened', megabytes });
  return keepUpload(ctx, account, { id, picture, isMask: false });
}

const MEBIBYTE = 1024 * 1024;
