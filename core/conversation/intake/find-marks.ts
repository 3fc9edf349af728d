import { accountOf } from '../../../db/accounts.ts';
import { isNoted } from '../../../db/inbox.ts';
import { resultOf } from '../../../db/results.ts';
import { insertUploadOnce, uploadOf } from '../../../db/uploads.ts';
import type { Context } from '../../context.ts';
import { readStored } from '../../storage/read-stored.ts';
import type { AccountKey } from '../../storage/vault.ts';
import type { Task, TaskHandler } from '../../tasks/tasks.ts';
import type { FoundMarks } from '../../vision/masked/masked-area.ts';
import type { Picture } from '../../vision/picture.ts';
import type { InternalBody, MarksFound } from '../internal-events.ts';
import { type FindMarksPayload, findMarksPayload } from '../payloads.ts';
import type { Conversation } from '../receive.ts';
import { isWorthAnotherTry } from './another-try.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'vault' | 'vision' | 'log'>;

/**
 * Builds the handler of `find-marks` tasks. The handler compares a picture with the same picture that
 * somebody has drawn over, keeps the mask and a preview of the area like photos that were sent, and reports
 * into the chat.
 */
export function marksFinder(ctx: Needs, conversation: Pick<Conversation, 'report'>): TaskHandler {
  return async (task) => {
    const payload = findMarksPayload(task.payload);
    const { surface, chatId, accountId, trace } = payload;
    const id = `marks-${task.subject}`;
    const account = await accountOf(ctx.db.query, accountId);
    if (account?.wrappedKey && !(await isNoted(ctx.db.query, surface, `~${id}`))) {
      const key = { owner: accountId, wrappedKey: account.wrappedKey };
      const body = await compared(ctx, task, payload, key);
      await conversation.report({ surface, chatId, accountId, id, trace, body });
    }
    // The account may have gone, or an earlier try may have stored what is refused now.
    const { mask, preview } = idsOf(task);
    for (const one of [mask, preview])
      if (!(await uploadOf(ctx.db.query, one))) await ctx.vault.delete(`uploads/${one}`);
  };
}

/** The subject names the mask; the preview has an id of its own. */
const idsOf = ({ subject, payload }: Pick<Task, 'subject' | 'payload'>) => ({
  mask: subject,
  preview: findMarksPayload(payload).previewId,
});

async function compared(
  ctx: Needs,
  task: Task,
  payload: FindMarksPayload,
  key: AccountKey,
): Promise<InternalBody> {
  const { address, draftId, first, secondId } = payload;
  const refused = (why: Extract<InternalBody, { kind: 'marks-refused' }>['why']): InternalBody => ({
    ...{ kind: 'marks-refused', address, draftId, taskId: task.subject, why },
  });
  try {
    const [one, other] = [
      await pictureOf(ctx, key, first.of, first.id),
      await pictureOf(ctx, key, 'upload', secondId),
    ];
    if (!one || !other) return refused('gone');
    const found = await ctx.vision.findMarks(one, other);
    if (!found.ok) return refused(found.problem);
    // A result is what was made here: what comes beside it is the one that was drawn over.
    if (first.of === 'result' && found.marked === 'first') return refused('unclear');
    await keep(ctx, task, key, found);
    const uploadId = first.of === 'result' ? null : found.marked === 'second' ? first.id : secondId;
    const { mask: maskId, preview: previewId } = idsOf(task);
    const made: MarksFound = { kind: 'marks-found', address, draftId, uploadId, maskId, previewId };
    return made;
  } catch (error) {
    if (isWorthAnotherTry(error, task.attempt)) throw error;
    ctx.log.error({ trace: payload.trace, error }, 'marks could not be looked for');
    return refused('unavailable');
  }
}

/** Reads a picture of an account that is still kept; null for one that is gone, somebody else's, or a mask. */
async function pictureOf(
  ctx: Needs,
  key: AccountKey,
  of: 'upload' | 'result',
  id: string,
): Promise<Picture | null> {
  const q = ctx.db.query;
  const row = of === 'upload' ? await uploadOf(q, id) : await resultOf(q, id);
  if (row?.accountId !== key.owner || row.expiresAt <= ctx.now()) return null;
  if ('isMask' in row && row.isMask) return null;
  const stored = await readStored(ctx, key, row.objectKey);
  return (
    stored && { bytes: stored.bytes, contentType: stored.contentType as Picture['contentType'] }
  );
}

/** Keeps the mask and the preview, as long as photos that are sent. */
async function keep(
  ctx: Needs,
  task: Task,
  key: AccountKey,
  { mask, preview }: Extract<FoundMarks, { ok: true }>,
): Promise<void> {
  const now = ctx.now();
  const ids = idsOf(task);
  const files = [
    { id: ids.mask, picture: mask, isMask: true },
    { id: ids.preview, picture: preview, isMask: false },
  ];
  for (const { id, picture } of files)
    await ctx.vault.put(key, `uploads/${id}`, picture.bytes, picture.contentType);
  await ctx.db.commit(
    files.map(({ id, picture: { contentType }, isMask }) =>
      insertUploadOnce({
        ...{ id, accountId: key.owner, objectKey: `uploads/${id}`, contentType, isMask },
        ...{ seconds: null, createdAt: now, expiresAt: now + ctx.rules.uploadsKeptMs },
      }),
    ),
  );
}
