import { mayWorkLater } from '../../core/chat/deliver.ts';
import { deliveryKey, openPartialDeliveries } from '../../core/chat/partial-deliveries.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Destination, Surface } from '../../core/chat/surface.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { type Address, inThread, placeOf, readAddress, writeAddress } from './address.ts';
import { appAddress } from './app-address.ts';
import { describe, isRefused, toDeliveryError, wayAround } from './delivery-errors.ts';
import { downloadFile } from './download.ts';
import { openDrafts } from './drafts.ts';
import { canBecome, edit, takeAway } from './edit.ts';
import { deliverToOne } from './ephemeral.ts';
import { formatTexts } from './format.ts';
import { NOTICE_CHARACTERS } from './limits.ts';
import { shareButton, shareLink, startLink } from './links.ts';
import { openMessageRedirects } from './message-redirects.ts';
import { bare, plainly } from './plainly.ts';
import { publish, retract, revise } from './public-posts.ts';
import { type Outgoing, renderReply } from './render.ts';
import { retractsInline } from './retract-inline.ts';
import { send } from './send.ts';
import { stickerSets } from './stickers.ts';
import type { SurfaceParts, Working } from './surface-parts.ts';

/**
 * The progress of a delivery: messages of an earlier try to skip, messages sent, and the last
 * address.
 */
type Run = { skip: number; out: number; last: Address };

const ACTIONS = { text: 'typing', image: 'upload_photo', video: 'upload_video' } as const;

/**
 * Creates the Telegram surface, which shows replies within the Bot API's limits and downloads
 * files.
 */
export function telegramSurface(parts: SurfaceParts): Surface {
  const working: Working = {
    ...parts,
    messageRedirects: openMessageRedirects(),
    unfinished: openPartialDeliveries(parts.now),
    shares: (words) => shareButton(parts.me(), words),
    drafts: openDrafts(parts),
  };
  const retractInline = retractsInline(parts.api, parts.publicUrl);
  return {
    name: 'telegram',
    fileBytes: parts.uploadBytes,
    deliver(to, replies) {
      const work = () => deliver(working, to, replies);
      const { chat } = readAddress(to.address, to.chatId);
      return to.paced ? working.paced.during(String(chat), work) : work();
    },
    async busy(to, making) {
      const at = readAddress(to.address, to.chatId);
      // A group is not told that somebody's work goes on.
      const place = at.one === undefined ? at : { chat: Number(to.chatId) };
      const shown = parts.api.sendChatAction(place.chat, ACTIONS[making], inThread(place));
      await shown.catch((error: unknown) => {
        parts.log.debug({ reason: describe(error) }, 'chat action not shown');
      });
    },
    draft: (to, words) => working.drafts.show(draftPlace(working, to), words),
    download: (ref, maxBytes) => downloadFile(parts, ref, maxBytes),
    directChat: (userId) => ({ chatId: userId, address: writeAddress({ chat: Number(userId) }) }),
    startLink: (argument) => startLink(parts.me(), argument),
    shareLink,
    stickers: stickerSets(parts.api, parts.me),
    publish: (post) => publish(working, post),
    revise: (at, reply, locale) => revise(working, at, reply, locale),
    retract: (at) => retract(working, at),
    ...(retractInline && { retractInline }),
  };
}

/** The message that a draft stands for, wherever it is by now. */
function draftPlace({ messageRedirects }: Working, to: Destination): Address {
  const address = readAddress(to.address, to.chatId);
  return messageRedirects.current(address) ?? address;
}

async function deliver(
  parts: Working,
  to: Destination,
  replies: readonly Reply[],
): Promise<string> {
  let address = readAddress(to.address, to.chatId);
  const rest = await answerPress(parts, address, to, replies);
  const { one } = address;
  if (one !== undefined)
    return deliverToOne(parts, { ...address, one }, to, rest, (some) =>
      deliver(parts, { ...to, address: writeAddress({ chat: Number(to.chatId) }) }, some),
    );
  delete address.query;
  const key = deliveryKey(to, rest);
  const earlier = parts.unfinished.take(key);
  const run: Run = { skip: earlier?.messages ?? 0, out: 0, last: earlier?.address ?? address };
  let unshown = rest.length;
  try {
    for (const reply of rest) {
      address = await showOrLink(parts, address, to, reply, run);
      unshown -= 1;
    }
  } catch (error) {
    const problem = toDeliveryError(error);
    if (mayWorkLater(problem)) parts.unfinished.note(key, { messages: run.out, address: run.last });
    throw Object.assign(problem, { unshown, address: writeAddress(address) });
  }
  return writeAddress(address);
}

/**
 * Answers the press behind replies with the first short toast among them.
 * @returns the replies that are still to be shown as messages
 */
async function answerPress(
  parts: Working,
  { query }: Address,
  to: Destination,
  replies: readonly Reply[],
): Promise<readonly Reply[]> {
  // How far something is is told long after the press, beside its own answer.
  const late = replies.every(isProgress);
  if (query === undefined || late) return replies;
  const remark = replies.find((reply) => noticeOf(reply, to) !== null);
  const notice = remark === undefined ? null : noticeOf(remark, to);
  // Without a remark the press is answered while the messages go out.
  if (notice === null || remark === undefined) {
    void parts.queries.answer(query);
    return replies;
  }
  const seen = await parts.queries.answer(query, notice);
  return seen ? replies.filter((reply) => reply !== remark) : replies;
}

function noticeOf(reply: Reply, to: Destination): string | null {
  const bare = reply.buttons === undefined && reply.choice === undefined && !reply.media?.length;
  if (reply.mode !== 'notice' || !bare) return null;
  const { text } = formatTexts(reply.text, localeOf(to.locale));
  return text.trim() !== '' && text.length <= NOTICE_CHARACTERS ? text : null;
}

/** Shows a reply; where Telegram takes its media in no form, with links to them. */
async function showOrLink(
  parts: Working,
  address: Address,
  to: Destination,
  reply: Reply,
  run: Run,
): Promise<Address> {
  try {
    return await show(parts, address, to, reply, run);
  } catch (error) {
    if (!isRefused(error) || !reply.media?.length) throw error;
    parts.log.error({ reason: describe(error) }, 'media refused in every form');
    return show(parts, address, to, reply, run, true);
  }
}

async function show(
  parts: Working,
  address: Address,
  to: Destination,
  reply: Reply,
  run: Run,
  asLinks = false,
): Promise<Address> {
  // Telegram refuses such a button in every other chat.
  const app = address.chat > 0 ? appAddress(parts.publicUrl) : null;
  const messages = await renderReply({ ...parts, app }, reply, localeOf(to.locale), asLinks);
  const passed = Math.min(run.skip, messages.length);
  run.skip -= passed;
  run.out += passed;
  let shown = passed > 0 ? run.last : address;
  const put = (where: Address) => {
    shown = where;
    run.last = where;
    run.out += 1;
  };
  let next = passed;
  const [first] = messages;
  const old = reply.mode === 'replace' ? parts.messageRedirects.current(address) : null;
  const isDrafted = old !== null && parts.drafts.ends(old);
  const becomes =
    !isDrafted && first !== undefined && old !== null && canBecome(old, first, isProgress(reply));
  let inPlace = becomes;
  if (becomes && passed === 0) {
    const edited = await edit(parts, old, first);
    inPlace = edited !== null;
    if (edited !== null) {
      put({ ...placeOf(address), ...edited });
      next = 1;
    }
  }
  for (const message of messages.slice(next)) put(await sendTo(parts, shown, message));
  if (old !== null) {
    // What was there before stays until all that takes its place is out.
    if (!inPlace) await takeAway(parts, old);
    parts.messageRedirects.note(address, shown);
  }
  // A remark in passing is not what a later replacement changes.
  return reply.mode === 'notice' ? address : shown;
}

const isProgress = ({ progress }: Reply): boolean => progress !== undefined;

/** Simpler forms of a message, each for where the one before it was refused. */
const SIMPLER = [plainly, bare] as const;

/**
 * Sends a message to the topic, or to the chat when the topic no longer exists; what Telegram refuses
 * of it is said more plainly.
 * @param tried the number of simpler forms that were refused
 */
async function sendTo(
  parts: Working,
  where: Address,
  message: Outgoing,
  tried = 0,
): Promise<Address> {
  const place = placeOf(where);
  try {
    return { ...place, ...(await send(parts, place, message)) };
  } catch (error) {
    if (place.thread !== undefined && wayAround(error) === 'chat')
      return sendTo(parts, { chat: place.chat }, message, tried);
    const simpler = isRefused(error) ? SIMPLER[tried]?.(message) : null;
    if (!simpler) throw error;
    parts.log.error({ reason: describe(error) }, 'refused: said more plainly');
    let last = where;
    for (const one of simpler) last = await sendTo(parts, last, one, tried + 1);
    return last;
  }
}
