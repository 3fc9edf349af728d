import type { Address } from './address.ts';
import { isNotEditable, isUnchanged } from './errors.ts';
import { CAPTION_CHARACTERS } from './limits.ts';
import type { Outgoing } from './render.ts';
import { inputMedia, marks, NO_PREVIEW, type SendParts, type Sent, withFiles } from './send.ts';

type Target = { chat: number; message: number; shows: 'text' | 'media' };

/**
 * Changes a message in place, as far as Telegram lets it: a text becomes any text or any single
 * picture, a picture becomes another. A picture cannot become a text: it is taken away, except under
 * a bar of progress, which is shown as its caption.
 * @param progress whether the new message only tells how far something is
 * @returns null when the message has to be sent anew
 */
export async function edit(
  parts: SendParts,
  address: Address,
  next: Outgoing,
  progress: boolean,
): Promise<Sent | null> {
  const { chat, message, shows } = address;
  if (message === undefined) return null;
  const target: Target = { chat, message, shows: shows ?? 'text' };
  try {
    return await change(parts, target, next, progress);
  } catch (error) {
    if (isUnchanged(error))
      return { message, shows: next.kind === 'text' ? target.shows : 'media' };
    if (isNotEditable(error)) return null;
    throw error;
  }
}

async function change(
  parts: SendParts,
  target: Target,
  next: Outgoing,
  progress: boolean,
): Promise<Sent | null> {
  if (next.kind === 'media') return toMedia(parts, target, next);
  if (next.kind === 'album') return takeAway(parts, target);
  if (target.shows === 'text') return toText(parts, target, next);
  const fits = next.body.text.length <= CAPTION_CHARACTERS;
  return progress && fits ? toCaption(parts, target, next) : takeAway(parts, target);
}

const markup = (next: Outgoing) => (next.markup === undefined ? {} : { reply_markup: next.markup });

async function toText(
  { api }: SendParts,
  { chat, message }: Target,
  next: Extract<Outgoing, { kind: 'text' }>,
): Promise<Sent> {
  const { text, entities } = next.body;
  const other = { ...marks(entities), ...markup(next), ...NO_PREVIEW };
  await api.editMessageText(chat, message, text, other);
  return { message, shows: 'text' };
}

async function toMedia(
  { api, files }: SendParts,
  { chat, message }: Target,
  next: Extract<Outgoing, { kind: 'media' }>,
): Promise<Sent> {
  await withFiles(files, [next.media], async ([piece]) => {
    if (piece === undefined) return [];
    const media = inputMedia(piece, next.body);
    const changed = await api.editMessageMedia(chat, message, media, markup(next));
    return changed === true ? [] : [changed];
  });
  return { message, shows: 'media' };
}

async function toCaption(
  { api }: SendParts,
  { chat, message }: Target,
  next: Extract<Outgoing, { kind: 'text' }>,
): Promise<Sent> {
  const { text, entities } = next.body;
  const marked = entities.length === 0 ? {} : { caption_entities: entities };
  await api.editMessageCaption(chat, message, { caption: text, ...marked, ...markup(next) });
  return { message, shows: 'media' };
}

/** Old messages cannot be deleted (48 hours): then their buttons go, so that nobody presses them. */
async function takeAway({ api }: SendParts, { chat, message }: Target): Promise<null> {
  await api.deleteMessage(chat, message).catch(() => {
    return api.editMessageReplyMarkup(chat, message).catch(() => undefined);
  });
  return null;
}
