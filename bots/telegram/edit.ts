import type { Address, Shows } from './address.ts';
import { isRefused, wayAround } from './delivery-errors.ts';
import { CAPTION_CHARACTERS } from './limits.ts';
import type { Outgoing } from './render.ts';
import {
  inputMedia,
  marks,
  NO_PREVIEW,
  type SendParts,
  type Sent,
  showsOf,
  withFiles,
} from './send.ts';

type Target = { chat: number; message: number; shows: Shows };

/**
 * Tells whether Telegram lets a message become another in place: a text becomes any text or any
 * single picture, a picture becomes another. A picture cannot become a text, except under a
 * progress bar, which becomes its caption; one that was on its way goes then.
 * @param progress whether the new message only shows progress
 */
export function canBecome({ shows }: Address, next: Outgoing, progress: boolean): boolean {
  if (next.kind !== 'text') return next.kind === 'media';
  if (shows === undefined || shows === 'text') return true;
  return shows === 'media' && progress && next.body.text.length <= CAPTION_CHARACTERS;
}

/**
 * Edits a message in place.
 * @returns null when a new message must be sent
 */
export async function edit(
  parts: SendParts,
  address: Address,
  next: Outgoing,
): Promise<Sent | null> {
  const { chat, message, shows } = address;
  if (message === undefined) return null;
  const target: Target = { chat, message, shows: shows ?? 'text' };
  try {
    return await change(parts, target, next);
  } catch (error) {
    if (wayAround(error) === 'shown')
      return { message, shows: next.kind === 'text' ? target.shows : showsOf(next) };
    // Whatever is refused of a change may be taken as a message of its own, or in another form of one.
    if (isRefused(error)) return null;
    throw error;
  }
}

async function change(parts: SendParts, target: Target, next: Outgoing): Promise<Sent | null> {
  if (next.kind === 'album') return null;
  if (next.kind === 'media') return toMedia(parts, target, next);
  return target.shows === 'text' ? toText(parts, target, next) : toCaption(parts, target, next);
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
  parts: SendParts,
  { chat, message }: Target,
  next: Extract<Outgoing, { kind: 'media' }>,
): Promise<Sent> {
  await withFiles(parts, [next.media], async ([piece]) => {
    if (piece === undefined) return [];
    const media = inputMedia(piece, next.body);
    const changed = await parts.api.editMessageMedia(chat, message, media, markup(next));
    return changed === true ? [] : [changed];
  });
  return { message, shows: showsOf(next) };
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

/**
 * Deletes a message. Telegram deletes no messages older than 48 hours; those lose their buttons.
 */
export async function takeAway({ api }: SendParts, { chat, message }: Address): Promise<void> {
  if (message === undefined) return;
  await api.deleteMessage(chat, message).catch(() => {
    return api.editMessageReplyMarkup(chat, message).catch(() => undefined);
  });
}
