import type { Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { deleteMotion, deleteMotionOf, uploadOf } from '../../db/uploads.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { MotionVideo } from '../media/motion-video.ts';
import { operationRow } from '../operations/lists.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { readStored } from '../storage/read-stored.ts';
import type { AccountKey } from '../storage/vault.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import type { GenerationRequest } from './generation-request.ts';
import type { NewGenerationInput } from './request.ts';

/**
 * Reads the video as in which a picture is to move: its owner's own, or a clip of the shelf.
 * @returns null where nothing is to move like that
 * @throws {ProductError} `photos-gone`
 */
export async function readMotion(
  ctx: Pick<Context, 'db' | 'vault' | 'log' | 'clips'>,
  generation: Pick<GenerationRow, 'accountId' | 'operation'>,
  { motionId, clipId }: Pick<GenerationRequest, 'motionId' | 'clipId'>,
  key: AccountKey,
): Promise<MotionVideo | null> {
  if (!operationRow(generation.operation).followsVideo) return null;
  if (clipId !== undefined) return (await ctx.clips.read(clipId)) ?? gone();
  const row = motionId === undefined ? null : await uploadOf(ctx.db.query, motionId);
  if (row?.accountId !== generation.accountId || row.seconds === null) return gone();
  const object = await readStored(ctx, key, row.objectKey);
  return object ? { bytes: object.bytes, contentType: 'video/mp4' } : gone();
}

/**
 * Lets only those orders through whose video is theirs and still kept, or on the shelf, and no longer than what
 * they pay for.
 * @throws {ProductError} `photos-gone`
 */
export async function requireMotion(
  ctx: Pick<Context, 'db' | 'clips' | 'now'>,
  { accountId, operation, request }: NewGenerationInput,
): Promise<void> {
  const { motionId, clipId, durationSeconds } = request;
  if (!operationRow(operation).followsVideo) {
    if (motionId !== undefined || clipId !== undefined) gone();
    return;
  }
  if ((motionId === undefined) === (clipId === undefined)) gone();
  const clip = ctx.clips.clips.find(({ id }) => id === clipId);
  const row = motionId === undefined ? null : await uploadOf(ctx.db.query, motionId);
  const isTheirs = row?.accountId === accountId && row.expiresAt > ctx.now();
  const seconds = clip?.seconds ?? (isTheirs ? row.seconds : null);
  if (seconds === null || seconds > durationSeconds) gone();
}

/**
 * Gives up a video that somebody sent and does not want to use any more.
 * @throws {ProductError} `forbidden` to a stranger, `not-found`
 */
export async function discardMotion(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { accountId, uploadId }: { accountId: string; uploadId: string },
): Promise<Prepared> {
  await activeAccount(ctx, actor, accountId);
  const now = ctx.now();
  const statements = [...deleteMotion(uploadId, accountId, now), deleteSoon(ctx.db.query, now)];
  return { statements, result: undefined };
}

/**
 * Builds the statements that give up the video of a generation that is over: nothing else is made of it, unless
 * another that is not over takes the same one.
 */
export const forgetMotion = (
  { id, operation }: Pick<GenerationRow, 'id' | 'operation'>,
  now: number,
): Statement[] => (operationRow(operation).followsVideo ? deleteMotionOf(id, now) : []);

function gone(): never {
  throw new ProductError({ code: 'photos-gone' });
}
