import { accountOf } from '../../../db/accounts.ts';
import { isNoted } from '../../../db/inbox.ts';
import { countStickers, stickerSetsOf } from '../../../db/sticker-sets.ts';
import type { ReadMedia } from '../../chat/surface.ts';
import { putSticker } from '../../community/stickers/put-sticker.ts';
import {
  type MakeStickerPayload,
  makeStickerPayload,
  removeStickerPayload,
} from '../../community/stickers/sticker-payload.ts';
import type { Context } from '../../context.ts';
import type { TaskHandler } from '../../tasks/tasks.ts';
import { localeOf } from '../../texts/locale.ts';
import type { InternalBody } from '../internal-events.ts';
import type { Conversation } from '../receive.ts';

type Needs = Pick<Context, 'db' | 'now' | 'surfaces' | 'log'>;
type Report = Pick<Conversation, 'report'>;

/** Tries after which somebody is told that it does not work. */
const MOST_TRIES = 5;

/**
 * Builds the handler of `make-sticker` tasks. The handler makes the sticker of a result, puts it into its
 * owner's set and reports into the chat, once a wish.
 */
export function stickerMaker(
  ctx: Needs & { readMedia: ReadMedia },
  conversation: Report,
): TaskHandler {
  return async (task) => {
    const payload = makeStickerPayload(task.payload);
    const { surface, chatId, accountId, address, trace, asked } = payload;
    const id = `sticker-${asked}`;
    if (await isNoted(ctx.db.query, surface, `~${id}`)) return;
    const body = await make(ctx, payload).catch((err: unknown): InternalBody => {
      if (task.attempt < MOST_TRIES) throw err;
      ctx.log.warn({ trace, err }, 'a sticker could not be made');
      return { kind: 'sticker-not-made', address, why: 'refused' };
    });
    await conversation.report({ surface, chatId, accountId, id, trace, body });
  };
}

async function make(
  ctx: Needs & { readMedia: ReadMedia },
  { surface, accountId, userId, resultId, address, locale }: MakeStickerPayload,
): Promise<InternalBody> {
  const not = (why: 'gone' | 'refused'): InternalBody => ({
    kind: 'sticker-not-made',
    address,
    why,
  });
  const sets = ctx.surfaces.get(surface)?.stickers;
  const account = await accountOf(ctx.db.query, accountId);
  const isOpen = account?.status === 'active' || account?.status === 'limited';
  const file = isOpen ? await ctx.readMedia({ of: 'sticker', id: resultId }) : null;
  if (!file || !('bytes' in file)) return not('gone');
  if (!sets) return not('refused');
  const kind = file.contentType.startsWith('video/') ? 'video' : 'picture';
  const owner = { accountId, userId, locale: localeOf(locale) };
  const done = await putSticker(ctx, sets, owner, { bytes: file.bytes, kind });
  return done ? { kind: 'sticker-made', address, ...done } : not('refused');
}

/**
 * Builds the handler of `remove-sticker` tasks. The handler looks for the sticker in the sets of its
 * account alone, takes it out and reports into the chat.
 */
export function stickerRemover(ctx: Needs, conversation: Report): TaskHandler {
  return async (task) => {
    const payload = removeStickerPayload(task.payload);
    const { surface, chatId, accountId, address, trace, asked, sticker } = payload;
    const id = `unsticker-${asked}`;
    if (await isNoted(ctx.db.query, surface, `~${id}`)) return;
    const also = [];
    let was = false;
    for (const { name, stickers } of await stickerSetsOf(ctx.db.query, accountId)) {
      if (was || !(await ctx.surfaces.get(surface)?.stickers?.remove(name, sticker))) continue;
      was = true;
      also.push(countStickers(ctx.db.query, name, Math.max(0, stickers - 1)));
    }
    const body = { kind: 'sticker-removed', address, was } as const;
    await conversation.report({ surface, chatId, accountId, id, trace, body, also });
  };
}
