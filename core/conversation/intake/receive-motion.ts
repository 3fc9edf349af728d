import { accountOf } from '../../../db/accounts.ts';
import { newId } from '../../../db/ids.ts';
import { isNoted } from '../../../db/inbox.ts';
import { insertScreening } from '../../../db/reviews.ts';
import { insertUploadOnce, uploadOf } from '../../../db/uploads.ts';
import { DownloadError } from '../../chat/download-error.ts';
import type { Context } from '../../context.ts';
import { noteOf } from '../../generations/screen-output.ts';
import { MotionError, type ReadMotion } from '../../media/motion-video.ts';
import type { AccountKey } from '../../storage/vault.ts';
import type { Task, TaskHandler } from '../../tasks/tasks.ts';
import { WorkerError } from '../../workers/worker-error.ts';
import type { MotionNews, MotionRefusal } from '../internal-events.ts';
import { type ReceiveMotionPayload, receiveMotionPayload } from '../payloads.ts';
import type { Conversation } from '../receive.ts';
import { isWorthAnotherTry, nextTry } from './another-try.ts';

type Needs = Pick<
  Context,
  'db' | 'now' | 'rules' | 'vault' | 'vision' | 'moderation' | 'surfaces' | 'log'
>;

type Taken = { ok: true; motion: ReadMotion } | { ok: false; problem: MotionRefusal };

/**
 * Builds the handler of `receive-motion` tasks. The handler fetches a video as in which a picture is to move, looks
 * at its frames, seals and stores what is handed on of it, and reports into the chat.
 */
export function motionReceiver(
  ctx: Needs,
  conversation: Pick<Conversation, 'report'>,
): TaskHandler {
  return async (task) => {
    const payload = receiveMotionPayload(task.payload);
    const { surface, chatId, accountId, trace, ref } = payload;
    const id = `motion-${task.subject}`;
    const account = await accountOf(ctx.db.query, accountId);
    if (account?.wrappedKey && !(await isNoted(ctx.db.query, surface, `~${id}`))) {
      const key = { owner: accountId, wrappedKey: account.wrappedKey };
      const taken = await take(ctx, task, payload, key);
      // Before it is told of: what it is told for may start at once, and looks for it.
      if (taken.ok) await ctx.db.commit([uploadRow(ctx, task, payload, taken.motion)]);
      await conversation.report({
        ...{ surface, chatId, accountId, id, trace },
        body: newsOf(task, payload, taken),
      });
    }
    // The account may have gone, or an earlier try may have stored what is refused now.
    if (!(await uploadOf(ctx.db.query, task.subject))) await ctx.vault.delete(keyOf(task));
    await ctx.surfaces.get(surface)?.discard?.(ref);
  };
}

function newsOf(
  { subject: uploadId }: Task,
  { address, draftId }: ReceiveMotionPayload,
  taken: Taken,
): MotionNews {
  const of = { address, draftId, uploadId };
  return taken.ok
    ? { kind: 'motion-ready', ...of, seconds: taken.motion.seconds }
    : { kind: 'motion-refused', ...of, problem: taken.problem };
}

function uploadRow(
  ctx: Needs,
  task: Task,
  { accountId }: ReceiveMotionPayload,
  { contentType, seconds }: ReadMotion,
) {
  const now = ctx.now();
  return insertUploadOnce({
    ...{ id: task.subject, accountId, objectKey: keyOf(task), contentType, isMask: false, seconds },
    ...{ createdAt: now, expiresAt: now + ctx.rules.uploadsKeptMs },
  });
}

const keyOf = (task: Task): string => `uploads/${task.subject}`;

async function take(
  ctx: Needs,
  task: Task,
  payload: ReceiveMotionPayload,
  key: AccountKey,
): Promise<Taken> {
  try {
    const { motion: bounds } = ctx.rules;
    const bytes = await ctx.surfaces.get(payload.surface)?.download(payload.ref, bounds.bytes);
    if (!bytes) return { ok: false, problem: 'unavailable' };
    const motion = await ctx.vision.motion(bytes, bounds);
    if (!(await isFit(ctx, task, payload, motion))) return { ok: false, problem: 'screened' };
    await ctx.vault.put(key, keyOf(task), motion.bytes, motion.contentType);
    return { ok: true, motion };
  } catch (error) {
    const problem = finalProblem(error);
    if (problem !== null) return { ok: false, problem };
    if (isWorthAnotherTry(error, task.attempt)) throw nextTry(error, ctx.now(), task.subject);
    ctx.log.error({ trace: payload.trace, error }, 'a video could not be taken in');
    return { ok: false, problem: isSlow(error) ? 'no-frames' : 'unavailable' };
  }
}

/** Looks at its frames; what is unsure may stay: what is made of it is screened again. The decision is noted. */
async function isFit(
  ctx: Needs,
  { subject: subjectId }: Task,
  { accountId }: ReceiveMotionPayload,
  { bytes, contentType }: ReadMotion,
): Promise<boolean> {
  const decision = await ctx.moderation.picture({ bytes, contentType });
  const of = { accountId, subject: 'upload', subjectId } as const;
  const row = { ...of, ...noteOf(decision), id: newId(ctx.now()), createdAt: ctx.now() };
  await ctx.db.commit([insertScreening(ctx.db.query, row)]);
  return decision.verdict !== 'refuse';
}

/** What to tell the user of a file that no later try makes better; null for everything else. */
function finalProblem(error: unknown): MotionRefusal | null {
  if (error instanceof MotionError) return error.problem;
  if (!(error instanceof DownloadError)) return null;
  if (error.problem === 'too-large') return 'too-large';
  return error.problem === 'gone' ? 'unavailable' : null;
}

const isSlow = (error: unknown): boolean =>
  error instanceof WorkerError && error.problem === 'timed-out';
