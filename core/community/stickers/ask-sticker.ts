import { newId } from '../../../db/ids.ts';
import { isJointResult } from '../../../db/joint-lists.ts';
import { resultOf } from '../../../db/results.ts';
import type { Place } from '../../chat/place.ts';
import type { Context } from '../../context.ts';
import { ProductError } from '../../errors.ts';
import { enqueue } from '../../tasks/tasks.ts';
import { type Actor, requirePerson } from '../../verbs/actor.ts';
import { activeAccount } from '../../verbs/standing.ts';
import type { Prepared } from '../../verbs/verb.ts';
import type { MakeStickerPayload, RemoveStickerPayload } from './sticker-payload.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'now'>;
type Asking = { accountId: string; place: Place; locale: string; trace: string };

/**
 * Has a result put into its owner's set of stickers; what comes of it is reported into the chat. Asking
 * again while it is being made is asking once.
 * @throws {ProductError} `not-found` where it is not kept (any more), `forbidden` to a stranger,
 *   `suspended`
 */
export async function askSticker(
  ctx: Needs,
  actor: Actor,
  { resultId, place, ...asking }: Asking & { resultId: string },
): Promise<Prepared> {
  const { userId } = requirePerson(actor);
  const now = ctx.now();
  const result = await resultOf(ctx.db.query, resultId);
  if (!result || result.expiresAt <= now) throw new ProductError({ code: 'not-found' });
  await activeAccount(ctx, actor, result.accountId);
  if (await isJointResult(ctx.db.query, resultId)) throw new ProductError({ code: 'joint-only' });
  const { accountId } = result;
  const payload: MakeStickerPayload = {
    ...{ ...place, ...asking, accountId, userId, resultId },
    asked: newId(now),
  };
  const task = {
    ...({ kind: 'make-sticker', subject: resultId, accountId } as const),
    payload: JSON.stringify(payload),
  };
  return { statements: [enqueue(ctx.db.query, task, now)], result: undefined };
}

/**
 * Has a sticker taken out of its owner's set; of others' sets nothing is taken.
 * @param input `sticker` is the platform's lasting id
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function askStickerRemoval(
  ctx: Needs,
  actor: Actor,
  { sticker, place, ...asking }: Asking & { sticker: string },
): Promise<Prepared> {
  const { userId } = requirePerson(actor);
  const { accountId } = asking;
  await activeAccount(ctx, actor, accountId);
  const now = ctx.now();
  const payload: RemoveStickerPayload = { ...place, ...asking, userId, sticker, asked: newId(now) };
  const task = {
    ...({ kind: 'remove-sticker', subject: `${accountId} ${sticker}`, accountId } as const),
    payload: JSON.stringify(payload),
  };
  return { statements: [enqueue(ctx.db.query, task, now)], result: undefined };
}
