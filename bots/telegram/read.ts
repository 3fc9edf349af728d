import type {
  CallbackQuery,
  ChatMemberUpdated,
  Message,
  MessageGenerationStopped,
  Update,
  User,
} from 'grammy/types';
import { action } from '../../core/chat/action.ts';
import type { Event, EventBody, Origin } from '../../core/chat/event.ts';
import { readable } from '../../core/chat/event-shape.ts';
import { type Address, writeAddress } from './address.ts';
import { readBody } from './read-message.ts';

/** The update types that the bot requests. */
export const ALLOWED_UPDATES = [
  'message',
  'callback_query',
  'my_chat_member',
  'pre_checkout_query',
  'subscription',
  'inline_query',
  'chosen_inline_result',
  'guest_message',
  'stopped_message_generation',
] as const;

/**
 * Converts an update of a private chat to an event.
 * @param now when the update arrived, in milliseconds
 * @returns no event for groups, channels, other bots and service messages
 */
export function readUpdate(update: Update, now: number): Event[] {
  const event = readable(
    () =>
      fromMessage(update, update.message) ??
      fromPress(update, update.callback_query, now) ??
      fromMembership(update, update.my_chat_member) ??
      fromStop(update, update.stopped_message_generation),
  );
  return event === null ? [] : [event];
}

function fromMessage(update: Update, message: Message | undefined): Event | null {
  if (message?.from === undefined || message.chat.type !== 'private') return null;
  const body = message.from.is_bot ? null : readBody(message);
  if (body === null) return null;
  return eventOf(update, message.from, placeIn(message), body);
}

function fromPress(update: Update, press: CallbackQuery | undefined, now: number): Event | null {
  const message = press?.message;
  if (press?.data === undefined || message === undefined) return null;
  if (message.chat.type !== 'private') return fromPressOfOne(update, press, now);
  const shown = message.date === 0 ? null : message;
  const place = shown === null ? { chat: message.chat.id } : placeIn(shown);
  const address: Address = { ...place, query: { id: press.id, at: now } };
  // An inaccessible message (date 0) cannot be edited: the answer is sent anew.
  if (shown !== null) {
    address.message = shown.message_id;
    address.shows = shown.text === undefined ? 'media' : 'text';
  }
  return eventOf(update, press.from, address, { kind: 'press', code: press.data });
}

/** Reads a press under a message of a group that its presser alone sees. */
function fromPressOfOne(update: Update, { id, from, data, message }: CallbackQuery, now: number) {
  if (data === undefined || message === undefined || message.date === 0) return null;
  const { ephemeral_message_id: oneId, receiver_user: receiver } = message;
  if (oneId === undefined || (receiver !== undefined && receiver.id !== from.id)) return null;
  const address: Address = {
    ...placeIn(message),
    shows: message.text === undefined ? 'media' : 'text',
    one: { user: from.id, id: oneId, at: now },
    query: { id, at: now },
  };
  return eventOf(update, from, address, { kind: 'press', code: data });
}

/**
 * Reads chat and topic of a message. A thread that is not a topic is a thread of answers and
 * receives no messages.
 */
function placeIn({ chat, is_topic_message: inTopic, message_thread_id: thread }: Message): Address {
  return inTopic && thread !== undefined ? { chat: chat.id, thread } : { chat: chat.id };
}

function fromMembership(update: Update, change: ChatMemberUpdated | undefined): Event | null {
  if (change?.chat.type !== 'private') return null;
  const status = change.new_chat_member.status;
  const reachable = status !== 'kicked' && status !== 'left';
  return eventOf(update, change.from, { chat: change.chat.id }, { kind: 'reachable', reachable });
}

/** Reads the button of a draft: the chat's only one, so that it is the press of its own button. */
function fromStop(update: Update, stopped: MessageGenerationStopped | undefined): Event | null {
  if (stopped?.chat.type !== 'private') return null;
  const { chat, message_thread_id: thread } = stopped;
  const from = { id: chat.id, is_bot: false, first_name: chat.first_name };
  const person = { ...from, ...(chat.last_name !== undefined && { last_name: chat.last_name }) };
  const address = thread === undefined ? { chat: chat.id } : { chat: chat.id, thread };
  return eventOf(update, person, address, { kind: 'press', code: action('describe-stop') });
}

/**
 * Builds an event of a person. In a group whose messages the person sees alone, it belongs to the same
 * conversation as in the private chat.
 */
export function eventOf(update: Update, from: User, address: Address, body: EventBody): Event {
  const origin: Origin = {
    surface: 'telegram',
    chatId: String(address.one === undefined ? address.chat : from.id),
    userId: String(from.id),
    eventId: String(update.update_id),
    userName: [from.first_name, from.last_name].filter(Boolean).join(' ') || null,
    languageTag: from.language_code ?? null,
    address: writeAddress(address),
  };
  return { ...origin, body };
}
