import { accountOf } from '../../../db/accounts.ts';
import { chatOf } from '../../../db/chats.ts';
import type { Statement } from '../../../db/database.ts';
import { isNoted } from '../../../db/inbox.ts';
import { insertUploadOnce, uploadOf } from '../../../db/uploads.ts';
import type { Context } from '../../context.ts';
import { screenPhoto } from '../../generations/screen-photo.ts';
import type { AccountKey } from '../../storage/vault.ts';
import type { Task, TaskHandler } from '../../tasks/tasks.ts';
import type { CleanPicture } from '../../vision/vision.ts';
import type { InternalBody, PhotoProblem } from '../internal-events.ts';
import { type ReceivePhotoPayload, receivePhotoPayload } from '../payloads.ts';
import type { Conversation } from '../receive.ts';
import { isWorthAnotherTry, nextTry } from './another-try.ts';
import { type Fetched, fetchPhoto } from './fetch-photo.ts';

type Needs = Pick<
  Context,
  'db' | 'now' | 'rules' | 'vault' | 'vision' | 'moderation' | 'surfaces' | 'log'
>;

/**
 * Builds the handler of `receive-photo` tasks. The handler fetches a photo for one generation,
 * seals and stores it for a day, and reports into the chat.
 */
export function photoReceiver(ctx: Needs, conversation: Pick<Conversation, 'report'>): TaskHandler {
  return async (task) => {
    const payload = receivePhotoPayload(task.payload);
    const { surface, chatId, accountId, trace } = payload;
    const id = `photo-${task.subject}`;
    const account = await accountOf(ctx.db.query, accountId);
    if (account?.wrappedKey && !(await isNoted(ctx.db.query, surface, `~${id}`))) {
      await showBusy(ctx, payload);
      const fetched = await fetchAndSeal(ctx, task, payload, {
        owner: accountId,
        wrappedKey: account.wrappedKey,
      });
      const body = fetched.ok
        ? ready(task, payload, await countFaces(ctx, payload, fetched.picture))
        : refused(task, payload, fetched.problem);
      // Before it is told of: what it is told for may start at once, and looks for it.
      if (fetched.ok) await ctx.db.commit([uploadRow(ctx, task, payload, fetched.picture)]);
      await conversation.report({ surface, chatId, accountId, id, trace, body });
    }
    // The account may have gone, or an earlier try may have stored what is refused now.
    if (!(await uploadOf(ctx.db.query, task.subject))) await ctx.vault.delete(keyOf(task));
  };
}

function refused(
  { subject: uploadId }: Task,
  { address, draftId, part, groupId }: ReceivePhotoPayload,
  problem: PhotoProblem,
): InternalBody {
  return { kind: 'photo-refused', address, problem, uploadId, draftId, part, groupId };
}

const ready = (
  { subject: uploadId }: Task,
  { address, draftId, part, groupId }: ReceivePhotoPayload,
  faces: number | null,
): InternalBody => ({ kind: 'photo-ready', address, uploadId, draftId, part, groupId, faces });

function uploadRow(
  ctx: Needs,
  task: Task,
  { accountId }: ReceivePhotoPayload,
  { contentType }: CleanPicture,
): Statement {
  const now = ctx.now();
  return insertUploadOnce({
    id: task.subject,
    accountId,
    objectKey: keyOf(task),
    contentType,
    isMask: false,
    seconds: null,
    createdAt: now,
    expiresAt: now + ctx.rules.uploadsKeptMs,
  });
}

/** What is offered depends on it; where it cannot be told, everything is. */
async function countFaces(
  ctx: Needs,
  { trace }: ReceivePhotoPayload,
  picture: CleanPicture,
): Promise<number | null> {
  try {
    return await ctx.vision.countFaces(picture);
  } catch (error) {
    ctx.log.warn({ trace, error }, 'the faces in a photo were not counted');
    return null;
  }
}

const keyOf = (task: Task): string => `uploads/${task.subject}`;

async function fetchAndSeal(
  ctx: Needs,
  task: Task,
  payload: ReceivePhotoPayload,
  key: AccountKey,
): Promise<Fetched> {
  try {
    const fetched = await fetchPhoto(ctx, payload, key);
    if (!fetched.ok) return fetched;
    const { accountId } = payload;
    const of = { accountId, subject: 'upload', subjectId: task.subject } as const;
    if (!(await screenPhoto(ctx, of, fetched.picture))) return { ok: false, problem: 'screened' };
    const { bytes, contentType } = fetched.picture;
    await ctx.vault.put(key, keyOf(task), bytes, contentType);
    return fetched;
  } catch (error) {
    if (isWorthAnotherTry(error, task.attempt)) throw nextTry(error, ctx.now(), task.subject);
    ctx.log.error({ trace: payload.trace, error }, 'a photo could not be taken in');
    return { ok: false, problem: 'unavailable' };
  }
}

async function showBusy(ctx: Needs, payload: ReceivePhotoPayload): Promise<void> {
  const { surface, chatId, address } = payload;
  const chat = await chatOf(ctx.db.query, { surface, chatId });
  if (!chat) return;
  const { userId, locale } = chat;
  await ctx.surfaces
    .get(surface)
    ?.busy({ userId, chatId, address, locale: locale ?? 'en' }, 'image');
}
