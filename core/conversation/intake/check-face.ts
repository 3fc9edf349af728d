import { type AccountRow, accountOf } from '../../../db/accounts.ts';
import { chatOf } from '../../../db/chats.ts';
import { facesOf } from '../../../db/faces.ts';
import { isNoted } from '../../../db/inbox.ts';
import { deliver } from '../../chat/deliver.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Context } from '../../context.ts';
import type { NewFace } from '../../faces/face-photos.ts';
import { descriptorsOf } from '../../faces/profile-descriptors.ts';
import { screenPhoto } from '../../generations/screen-photo.ts';
import { openKeyedQueue } from '../../keyed-queue.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import type { AccountKey } from '../../storage/vault.ts';
import type { Task, TaskHandler } from '../../tasks/tasks.ts';
import { t } from '../../texts/text.ts';
import type { InternalBody } from '../internal-events.ts';
import { type CheckFacePayload, checkFacePayload } from '../payloads.ts';
import type { Conversation } from '../receive.ts';
import { parseState } from '../state.ts';
import { isWorthAnotherTry, nextTry } from './another-try.ts';
import { fetchPhoto } from './fetch-photo.ts';

type Needs = Pick<
  Context,
  'db' | 'now' | 'rules' | 'vault' | 'vision' | 'moderation' | 'surfaces' | 'log'
>;
type News = Extract<InternalBody, { kind: 'face-accepted' | 'face-refused' }>;
type Keys = Pick<NewFace, 'objectKey' | 'descriptorKey'>;
type Findings = { kind: 'face-accepted'; photo: NewFace } | Omit<Refusal, 'batch' | 'address'>;
type Refusal = Extract<InternalBody, { kind: 'face-refused' }>;

/**
 * Builds the handler of `check-face` tasks. The handler fetches a photo, compares it with the other
 * photos of the profile, seals and stores it, and reports into the chat. Photos of one account are
 * checked one after the other, so that each is compared with those before it.
 */
export function faceChecker(ctx: Needs, conversation: Pick<Conversation, 'report'>): TaskHandler {
  const lanes = openKeyedQueue();
  return (task) => {
    const payload = checkFacePayload(task.payload);
    return lanes.run(payload.accountId, () => check(ctx, conversation, task, payload));
  };
}

async function check(
  ctx: Needs,
  conversation: Pick<Conversation, 'report'>,
  task: Task,
  payload: CheckFacePayload,
): Promise<void> {
  const { surface, chatId, accountId, batch, trace } = payload;
  const id = `face-${task.subject}`;
  const account = await accountOf(ctx.db.query, accountId);
  if (!account?.wrappedKey || (await isNoted(ctx.db.query, surface, `~${id}`)))
    return deleteUnlessKept(ctx, accountId, keysOf(task));
  const address = await showStatus(ctx, payload);
  const found = await findings(ctx, task, payload, account, {
    owner: accountId,
    wrappedKey: account.wrappedKey,
  });
  const body: News = { ...found, batch, address };
  await conversation.report({ surface, chatId, accountId, id, trace, body });
  await deleteUnlessKept(ctx, accountId, keysOf(task));
}

/** Where a photo's files are kept. The same at every try, so that nothing is orphaned. */
const keysOf = ({ subject }: Task): Keys => ({
  objectKey: `faces/${subject}/photo`,
  descriptorKey: `faces/${subject}/descriptor`,
});

/** One message a batch says how it goes; it is the one that the findings replace. */
async function showStatus(ctx: Needs, payload: CheckFacePayload): Promise<string> {
  const { surface: name, chatId, batch, position, total } = payload;
  const surface = ctx.surfaces.get(name);
  const chat = await chatOf(ctx.db.query, { surface: name, chatId });
  if (!surface || !chat) return payload.address;
  const { status } = parseState(chat.state);
  const mine = status?.batch === batch ? status.address : null;
  const to = {
    userId: chat.userId,
    chatId,
    address: mine ?? payload.address,
    locale: chat.locale ?? 'en',
  };
  const mode = mine === null ? 'send' : 'replace';
  const reply: Reply = { mode, text: [t('face.checking', { position, total })], progress: null };
  const delivery = await deliver(ctx, surface, to, [reply]);
  if (delivery.is === 'shown') return delivery.address;
  const { trace } = payload;
  const { error } = delivery;
  ctx.log.warn({ trace, surface: name, error }, 'the progress of a face check was not shown');
  return to.address;
}

async function findings(
  ctx: Needs,
  task: Task,
  payload: CheckFacePayload,
  account: AccountRow,
  key: AccountKey,
): Promise<Findings> {
  const { slot } = payload;
  try {
    const photos = await facesOf(ctx.db.query, account.id);
    const missing = FACE_SLOTS.filter((have) => !photos.some((photo) => photo.slot === have));
    const wanted = slot === null ? missing : [slot];
    if (wanted.length === 0) return { kind: 'face-refused', problem: 'complete', slot };
    const fetched = await fetchPhoto(ctx, payload, key);
    if (!fetched.ok) return { kind: 'face-refused', problem: fetched.problem, slot };
    const { picture } = fetched;
    const of = { accountId: account.id, subject: 'face', subjectId: task.subject } as const;
    if (!(await screenPhoto(ctx, of, picture)))
      return { kind: 'face-refused', problem: 'screened', slot };
    const others = await descriptorsOf(
      ctx,
      key,
      photos.filter((photo) => photo.slot !== slot),
    );
    const checked = await ctx.vision.checkFace({ picture, wanted, others });
    if (!checked.ok) return { kind: 'face-refused', problem: checked.problem, slot };
    const photo: NewFace = {
      slot: checked.slot,
      ...keysOf(task),
      widthPx: picture.widthPx,
      heightPx: picture.heightPx,
    };
    const descriptor = new TextEncoder().encode(JSON.stringify(checked.reading.descriptor));
    await ctx.vault.put(key, photo.objectKey, picture.bytes, picture.contentType);
    await ctx.vault.put(key, photo.descriptorKey, descriptor, 'application/json');
    return { kind: 'face-accepted', photo };
  } catch (error) {
    if (isWorthAnotherTry(error, task.attempt)) throw nextTry(error, ctx.now(), task.subject);
    ctx.log.error({ trace: payload.trace, error }, 'a face photo could not be checked');
    return { kind: 'face-refused', problem: 'unavailable', slot };
  }
}

/**
 * Half of a photo may have been stored before it failed, and the consent or the account may have gone
 * meanwhile: then the files must not stay.
 */
async function deleteUnlessKept(ctx: Needs, accountId: string, keys: Keys): Promise<void> {
  const kept = await facesOf(ctx.db.query, accountId);
  if (kept.some((row) => row.objectKey === keys.objectKey)) return;
  await ctx.vault.delete(keys.objectKey);
  await ctx.vault.delete(keys.descriptorKey);
}
