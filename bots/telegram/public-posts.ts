import { GrammyError } from 'grammy';
import type { Message, UserFromGetMe } from 'grammy/types';
import type { PostedMessage, PublicPost } from '../../core/chat/public-post.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { DeliveryError, type PostProblem } from '../../core/chat/surface.ts';
import { LOCALES, type Locale } from '../../core/texts/catalogue.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { type Address, inThread } from './address.ts';
import { isRefused, toDeliveryError, wayAround } from './delivery-errors.ts';
import { formatTexts } from './format.ts';
import { CAPTION_CHARACTERS, TEXT_CHARACTERS } from './limits.ts';
import { type MediaParts, type Prepared, prepareMedia } from './media.ts';
import { publicMarkup } from './public-message.ts';
import { marks, NO_PREVIEW, type SendParts, withFiles } from './send.ts';
import { split } from './split.ts';

/** The parts that messages which others see are posted with. */
export type PublicPostParts = MediaParts & SendParts & { me: () => UserFromGetMe | null };

/** The id of a group's or channel's topic, as messages are posted to: chat, and topic where there is one. */
export const channelOf = ({ chat, thread }: Pick<Address, 'chat' | 'thread'>): string =>
  thread === undefined ? String(chat) : `${chat}/${thread}`;

/** Reads an id of {@link channelOf}. */
function placeIn(channelId: string): Address {
  const [chat = '', thread] = channelId.split('/');
  return thread === undefined
    ? { chat: Number(chat) }
    : { chat: Number(chat), thread: Number(thread) };
}

/**
 * Posts a message that everybody in a group or channel sees; its buttons lead into the private chat. Telegram
 * has no key against posting twice: a call whose answer is lost may have posted.
 * @throws {DeliveryError}
 */
export async function publish(
  parts: PublicPostParts,
  { channelId, reply, locale }: PublicPost,
): Promise<PostedMessage> {
  const place = placeIn(channelId);
  const { media, text, markup } = await rendered(parts, reply, localeOf(locale));
  const common = { ...inThread(place), ...markup };
  const sent = await attempt(async () => {
    if (media) return sendMedia(parts, place, media, text, common);
    const { text: words, entities } = firstPart(text, TEXT_CHARACTERS);
    return parts.api.sendMessage(place.chat, words, {
      ...common,
      ...marks(entities),
      ...NO_PREVIEW,
    });
  });
  return { channelId, messageId: String(sent.message_id) };
}

/**
 * Replaces the words and buttons of a posted message; its picture stays.
 * @throws {DeliveryError}
 */
export async function revise(
  parts: PublicPostParts,
  { channelId, messageId }: PostedMessage,
  reply: Reply,
  locale: string,
): Promise<void> {
  const { api } = parts;
  const { chat } = placeIn(channelId);
  const { text, markup } = await rendered(parts, { ...reply, media: [] }, localeOf(locale));
  await attempt(async () => {
    const caption = firstPart(text, CAPTION_CHARACTERS);
    const other = { ...markup, caption: caption.text };
    await api
      .editMessageCaption(chat, Number(messageId), {
        ...other,
        ...(caption.entities.length > 0 && { caption_entities: caption.entities }),
      })
      .catch(async (error: unknown) => {
        if (wayAround(error) === 'shown') return;
        if (!isRefused(error)) throw error;
        const { text: words, entities } = firstPart(text, TEXT_CHARACTERS);
        const whole = { ...markup, ...marks(entities), ...NO_PREVIEW };
        await api.editMessageText(chat, Number(messageId), words, whole);
      });
  });
}

/**
 * Deletes a posted message; one that is gone counts as deleted. Of one that is too old to be deleted the
 * buttons go, and its words say that it is gone.
 * @throws {DeliveryError}
 */
export async function retract(
  parts: PublicPostParts,
  { channelId, messageId }: PostedMessage,
): Promise<void> {
  const { chat } = placeIn(channelId);
  try {
    await attempt(() => parts.api.deleteMessage(chat, Number(messageId)));
  } catch (cause) {
    const { problem } = toDeliveryError(cause);
    if (problem === 'unknown-message' || problem === 'not-a-member') return;
    if (problem !== 'refused') throw cause;
    const gone = { mode: 'send', text: [{ key: 'link.gone', values: { to: 'share' } }] } as const;
    await revise(parts, { channelId, messageId }, { ...gone, text: [...gone.text] }, LOCALES[0]);
  }
}

const firstPart = (text: ReturnType<typeof formatTexts>, most: number) =>
  split(text, most, TEXT_CHARACTERS)[0] ?? text;

async function rendered(parts: PublicPostParts, reply: Reply, locale: Locale) {
  const me = parts.me();
  if (me === null) throw new DeliveryError('unavailable');
  const { prepared } = await prepareMedia(parts, reply, false);
  const [media = null] = prepared;
  return { media, text: formatTexts(reply.text, locale), markup: publicMarkup(reply, me, locale) };
}

async function sendMedia(
  parts: PublicPostParts,
  { chat }: Address,
  media: Prepared,
  text: ReturnType<typeof formatTexts>,
  common: object,
): Promise<Message> {
  const caption = firstPart(text, CAPTION_CHARACTERS);
  const words = {
    ...(caption.text !== '' && { caption: caption.text }),
    ...(caption.entities.length > 0 && { caption_entities: caption.entities }),
  };
  const [sent] = await withFiles(parts, [media], async ([piece]) => {
    if (!piece) return [];
    const other = { ...common, ...words };
    if (piece.type === 'photo') return [await parts.api.sendPhoto(chat, piece.source, other)];
    if (piece.type === 'video')
      return [await parts.api.sendVideo(chat, piece.source, { ...other, ...piece.video })];
    return [await parts.api.sendDocument(chat, piece.source, other)];
  });
  if (!sent) throw new DeliveryError('refused');
  return sent;
}

/** What a group's or channel's refusals come to; the first row that fits counts. */
const PROBLEMS: readonly { words: RegExp; problem: PostProblem }[] = [
  {
    words: /bot was kicked|bot is not a member|need administrator rights|CHANNEL_PRIVATE/i,
    problem: 'not-a-member',
  },
  {
    words:
      /not enough rights|have no rights|WRITE_FORBIDDEN|_FORBIDDEN|ADMIN_REQUIRED|CHAT_RESTRICTED/i,
    problem: 'missing-permission',
  },
  { words: /message to (?:delete|edit) not found|MESSAGE_ID_INVALID/i, problem: 'unknown-message' },
  {
    words:
      /chat not found|CHANNEL_INVALID|PEER_ID_INVALID|thread not found|TOPIC_DELETED|upgraded to a supergroup/i,
    problem: 'unknown-channel',
  },
  { words: /TOPIC_CLOSED|topic closed/i, problem: 'locked' },
  { words: /SLOWMODE_WAIT|slow ?mode/i, problem: 'slow-mode' },
];

async function attempt<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const words = error instanceof GrammyError ? error.description : '';
    const row = PROBLEMS.find((one) => one.words.test(words));
    if (row) throw new DeliveryError(row.problem, { cause: new Error(words) });
    throw toDeliveryError(error);
  }
}
