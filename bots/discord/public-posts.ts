import type { API } from '@discordjs/core/http-only';
import type { PostedMessage, PublicPost } from '../../core/chat/public-post.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { DeliveryError, type ReadMedia } from '../../core/chat/surface.ts';
import type { Log } from '../../core/log.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { earlierThread } from './earlier-thread.ts';
import { ATTACHMENT_BYTES, LIMITS } from './limits.ts';
import { label } from './markdown.ts';
import { type LoadedMedia, loadMedia, type Shrink } from './media.ts';
import { asPost, classifyPostFailure, type OtherForm } from './post-errors.ts';
import { placeForPosts } from './post-place.ts';
import type { OutgoingMessage } from './render.ts';
import { renderWithin } from './render-within.ts';
import { simpler } from './simpler.ts';

/** The parts that messages which others see are posted with. */
export type PublicPostParts = {
  api: API;
  readMedia: ReadMedia;
  shrink: Shrink;
  log: Log;
  now: () => number;
};

/**
 * Posts a message that everybody in a channel sees. In a forum it begins a thread, with a tag where the
 * forum wants one.
 * @throws {DeliveryError}
 */
export async function publish(parts: PublicPostParts, post: PublicPost): Promise<PostedMessage> {
  const { api } = parts;
  const { channelId, reply, locale } = post;
  const place = await placeForPosts(api, post, parts.now());
  const name = label(plainText(post.title, localeOf(locale)), LIMITS.threadName);
  if (place.is === 'forum') {
    // A thread of this name may be another's: it is looked for only where a try went before.
    const earlier = post.isAgain ? await earlierThread(api, place, { ...post, name }) : null;
    if (earlier) return { channelId: earlier, messageId: earlier };
  }
  const nonce = await nonceOf(post.key);
  return shownSomehow(parts, reply, locale, async (message) => {
    if (place.is === 'forum') {
      const { tags } = place;
      const body = { name, message, ...(tags.length > 0 && { applied_tags: tags }) };
      // A thread of a forum has the id of its first message.
      const { id } = await api.channels.createForumThread(channelId, body);
      return { channelId: id, messageId: id };
    }
    const body = { ...message, nonce, enforce_nonce: true };
    const { id } = await api.channels.createMessage(channelId, body);
    return { channelId, messageId: id };
  });
}

/**
 * Replaces the content of a posted message. A thread that was closed in the meantime is opened for it, as
 * any message in it would.
 * @throws {DeliveryError}
 */
export async function revise(
  parts: PublicPostParts,
  { channelId, messageId }: PostedMessage,
  reply: Reply,
  locale: string,
): Promise<void> {
  const { api } = parts;
  const edit = () =>
    shownSomehow(parts, reply, locale, async (message) => {
      await api.channels.editMessage(channelId, messageId, message);
    });
  try {
    await edit();
  } catch (cause) {
    if (!(cause instanceof DeliveryError) || cause.problem !== 'locked') throw cause;
    // Who may not open it finds it locked.
    await asPost(() => api.channels.edit(channelId, { archived: false })).catch((err: unknown) => {
      const isForbidden = err instanceof DeliveryError && err.problem === 'missing-permission';
      throw isForbidden ? cause : err;
    });
    await edit();
  }
}

/**
 * Deletes a posted message. It is deleted in a closed thread too.
 * @throws {DeliveryError}
 */
export async function retract(
  { api }: Pick<PublicPostParts, 'api'>,
  { channelId, messageId }: PostedMessage,
): Promise<void> {
  try {
    await asPost(() => api.channels.deleteMessage(channelId, messageId));
  } catch (cause) {
    const isGone =
      cause instanceof DeliveryError &&
      (cause.problem === 'unknown-message' || cause.problem === 'unknown-channel');
    if (!isGone) throw cause;
  }
}

/** Other forms that one message is tried in. */
const FORMS = 6;

/**
 * Shows a reply to everybody in the first form that Discord takes: smaller, without files, said simply.
 * @param go sends the message
 * @throws {DeliveryError} `refused` where no form of it is taken
 */
async function shownSomehow<Shown>(
  parts: PublicPostParts,
  reply: Reply,
  locale: string,
  go: (message: OutgoingMessage) => Promise<Shown>,
): Promise<Shown> {
  let form = { reply: forEverybody(reply), limit: ATTACHMENT_BYTES };
  const loaded = await loadMedia(form.reply, parts.readMedia);
  let last: unknown;
  for (let attempt = 0; attempt < FORMS; attempt += 1) {
    const { media = [] } = form.reply;
    const files = loaded.map((one, index) => ({ ...one, media: media[index] ?? one.media }));
    const frame = { locale: localeOf(locale), dm: false, limit: form.limit };
    const [message] = await renderWithin(parts, form.reply, files, frame, form.limit);
    if (!message) break;
    try {
      return await go(message);
    } catch (cause) {
      const failure = classifyPostFailure(cause);
      if (failure instanceof DeliveryError) throw failure;
      parts.log.warn({ err: cause, failure }, 'refused: posted in another form');
      last = cause;
      const other = otherForm(form, failure, loaded);
      if (!other) break;
      form = other;
    }
  }
  throw new DeliveryError('refused', { cause: last });
}

type Form = { reply: Reply; limit: number };

function otherForm({ reply, limit }: Form, failure: OtherForm, loaded: LoadedMedia[]): Form | null {
  if (failure === 'plainly') {
    const plain = simpler(reply);
    return plain && { reply: plain, limit };
  }
  if (limit === 0) return null;
  const isSmaller = failure === 'smaller' && limit === ATTACHMENT_BYTES;
  return { reply, limit: isSmaller ? Math.floor(limit / (loaded.length + 1)) : 0 };
}

/** One message, without what asks somebody to write or to fill in. */
function forEverybody({ form: _, awaits: __, ...reply }: Reply): Reply {
  return { ...reply, mode: 'replace' };
}

/** Names a message for Discord, which takes a nonce once within some minutes. */
async function nonceOf(key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, LIMITS.nonce);
}
