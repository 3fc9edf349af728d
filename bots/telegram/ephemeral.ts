import type { Reply } from '../../core/chat/reply.ts';
import type { Destination } from '../../core/chat/surface.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { type Address, writeAddress } from './address.ts';
import { describe, isRefused, toDeliveryError } from './delivery-errors.ts';
import { canBecome } from './edit.ts';
import { editForOne, takeAwayForOne } from './edit-ephemeral.ts';
import { EMPTY } from './format.ts';
import { startLink } from './links.ts';
import { type Outgoing, renderReply } from './render.ts';
import { send } from './send.ts';
import type { Working } from './surface-parts.ts';

/** How long after a press or command something new is shown where it was made, in milliseconds. */
const SEND_WITHIN_MS = 60_000;
/** The same, for a change of what is shown there already. */
const EDIT_WITHIN_MS = 10 * 60_000;

/** A group in which one person sees what is said. */
type Here = Address & { one: NonNullable<Address['one']> };

/**
 * Shows replies to one person of a group, where that person stands. What is personal beyond words, such as
 * a result, and what waits for an answer comes in the private chat, where the conversation goes on; so does
 * what comes later, or cannot be shown here.
 * @param privately delivers replies in the private chat; @returns its address
 * @throws {DeliveryError}
 */
export async function deliverToOne(
  parts: Working,
  here: Here,
  to: Destination,
  replies: readonly Reply[],
  privately: (replies: readonly Reply[]) => Promise<string>,
): Promise<string> {
  let at: Here = here;
  for (const [i, reply] of replies.entries()) {
    const shown = isForHere(parts, at, reply) ? await showHere(parts, at, to, reply) : null;
    if (shown) {
      at = shown;
      continue;
    }
    const address = await privately(replies.slice(i));
    await pointThere(parts, at, to).catch((error: unknown) => {
      parts.log.info({ reason: describe(error) }, 'the way into the private chat was not shown');
    });
    return address;
  }
  return writeAddress(at);
}

function isForHere(
  parts: Working,
  { one }: Here,
  { media = [], awaits, form, mode }: Reply,
): boolean {
  const changes = mode === 'replace' && one.id !== undefined;
  const withinMs = changes ? EDIT_WITHIN_MS : SEND_WITHIN_MS;
  const isPublicKnowledge = media.every(({ source }) => source.of === 'cover');
  return isPublicKnowledge && !awaits && !form && parts.now() - one.at < withinMs;
}

/** @returns null where it cannot be shown here */
async function showHere(
  parts: Working,
  at: Here,
  to: Destination,
  reply: Reply,
): Promise<Here | null> {
  if (!parts.ephemeral.has()) return null;
  try {
    const messages = (await renderReply(parts, reply, localeOf(to.locale))).flatMap(single);
    const [first] = messages;
    const isChange = reply.mode === 'replace' && at.one.id !== undefined;
    const inPlace =
      isChange && first && canBecome(at, first, reply.progress !== undefined)
        ? await editForOne(parts, at, first)
        : false;
    let shown = at;
    for (const message of messages.slice(inPlace ? 1 : 0)) {
      const next = await sendHere(parts, at, message);
      if (!next) return null;
      shown = next;
    }
    if (isChange && !inPlace) await takeAwayForOne(parts.api, at);
    return inPlace && first ? { ...shown, shows: first.kind === 'text' ? 'text' : 'media' } : shown;
  } catch (error) {
    // Whatever Telegram refuses here may be taken in the private chat.
    if (isRefused(error)) return null;
    throw toDeliveryError(error);
  }
}

async function sendHere(parts: Working, at: Here, message: Outgoing): Promise<Here | null> {
  const { message: id, shows, oneId } = await send(parts, at, message);
  const { query: _, ...place } = at;
  if (oneId !== undefined) return { ...place, shows, one: { ...at.one, id: oneId } };
  // Everybody sees it: the server took the message, and left out for whom it was.
  parts.ephemeral.lacking('a message for one person was posted for all');
  await parts.api.deleteMessage(at.chat, id).catch((error: unknown) => {
    parts.log.error({ reason: describe(error) }, 'a message for one person stays posted for all');
  });
  return null;
}

/** Albums are for everybody: their pieces are shown one after the other. */
function single(message: Outgoing): Outgoing[] {
  if (message.kind !== 'album') return [message];
  return message.media.map((media, i) => ({
    kind: 'media',
    media,
    body: i === 0 ? message.body : EMPTY,
  }));
}

/** Says where it goes on, in the place of what was shown here last. */
async function pointThere(parts: Working, at: Here, to: Destination): Promise<void> {
  const isFresh = parts.now() - at.one.at < EDIT_WITHIN_MS;
  if (!isFresh || !parts.ephemeral.has()) return;
  const url = startLink(parts.me(), 'group');
  if (url === null) return;
  const locale = localeOf(to.locale);
  const label = plainText({ key: 'telegram.private.button' }, locale);
  const message: Outgoing = {
    kind: 'text',
    body: { text: plainText({ key: 'telegram.goes-on' }, locale), entities: [] },
    markup: { inline_keyboard: [[{ text: label, url }]] },
  };
  if (at.one.id === undefined) await sendHere(parts, at, message);
  else await editForOne(parts, at, message);
}
