import type { Api } from 'grammy';
import type { Address } from './address.ts';
import { isRefused, wayAround } from './delivery-errors.ts';
import type { Outgoing } from './render.ts';
import { captioned, inputMedia, marks, NO_PREVIEW, type SendParts, withFiles } from './send.ts';

/**
 * Edits a message that one person of a group sees.
 * @returns false where a new one must be sent
 */
export async function editForOne(
  parts: SendParts,
  { chat, one, shows }: Address,
  next: Outgoing,
): Promise<boolean> {
  if (one?.id === undefined || next.kind === 'album') return false;
  const { user, id } = one;
  const { api } = parts;
  const markup = next.markup === undefined ? {} : { reply_markup: next.markup };
  try {
    if (next.kind === 'media') {
      await withFiles(parts, [next.media], async ([piece]) => {
        if (piece)
          await api.editEphemeralMessageMedia(chat, user, id, inputMedia(piece, next.body), markup);
        return [];
      });
    } else if (shows === 'media') {
      const { caption = '', ...marked } = captioned(next.body);
      await api.editEphemeralMessageCaption(chat, user, id, caption, { ...marked, ...markup });
    } else {
      const { text, entities } = next.body;
      const other = { ...marks(entities), ...markup, ...NO_PREVIEW };
      await api.editEphemeralMessageText(chat, user, id, text, other);
    }
    return true;
  } catch (error) {
    if (wayAround(error) === 'shown') return true;
    if (isRefused(error)) return false;
    throw error;
  }
}

/** Deletes a message that one person of a group sees; one that is gone stays gone. */
export async function takeAwayForOne(api: Api, { chat, one }: Address): Promise<void> {
  if (one?.id === undefined) return;
  await api.deleteEphemeralMessage(chat, one.user, one.id).catch(() => undefined);
}
