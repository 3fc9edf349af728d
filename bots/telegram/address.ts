import type { EphemeralMessageParameters } from 'grammy/types';

/** What a message shows. */
export type Shows = 'text' | 'media' | 'forming';

/** The place of a Telegram message, stored with a chat or a generation. */
export type Address = {
  /** Chat id. */
  chat: number;
  /** The topic that the user wrote in; absent without one. */
  thread?: number;
  /** The message that a `replace` changes. */
  message?: number;
  /**
   * The kind of that message: media cannot be edited to a text. `forming` is a picture on its way, which does
   * not stay without its own progress.
   */
  shows?: Shows;
  /**
   * In a group: the one person who sees what is said, the message that this person sees (absent before the
   * first), and when the person asked (milliseconds). The message has no id of its own.
   */
  one?: { user: number; id?: number; at: number };
  /** The callback query to answer, and when it arrived (milliseconds). */
  query?: { id: string; at: number };
};

const SHOWS: readonly Shows[] = ['text', 'media', 'forming'];

/** Returns the chat and topic of an address, without its message. */
export function placeOf({ chat, thread }: Address): Address {
  return thread === undefined ? { chat } : { chat, thread };
}

/** Builds the parameter that sends a call to the address's topic. */
export function inThread({ thread }: Address): { message_thread_id?: number } {
  return thread === undefined ? {} : { message_thread_id: thread };
}

/** Builds the parameter that shows a message of a group to one person alone. */
export function toOne({ one, query }: Address): {
  ephemeral_message_parameters?: EphemeralMessageParameters;
} {
  if (one === undefined) return {};
  const press = query === undefined ? {} : { callback_query_id: query.id };
  return { ephemeral_message_parameters: { receiver_user_id: one.user, ...press } };
}

/** Formats an address as JSON. */
export function writeAddress(address: Address): string {
  return JSON.stringify(address);
}

/**
 * Reads a stored address.
 * @param chatId the chat of the result when the stored address is malformed
 */
export function readAddress(stored: string, chatId: string): Address {
  const chat = Number(chatId);
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored);
  } catch {
    return { chat };
  }
  if (typeof parsed !== 'object' || parsed === null) return { chat };
  const found = parsed as Record<string, unknown>;
  const address: Address = { chat: typeof found.chat === 'number' ? found.chat : chat };
  if (typeof found.thread === 'number') address.thread = found.thread;
  if (typeof found.message === 'number') address.message = found.message;
  const shows = SHOWS.find((one) => one === found.shows);
  if (shows) address.shows = shows;
  const one = found.one as { user?: unknown; id?: unknown; at?: unknown } | undefined;
  if (typeof one?.user === 'number' && typeof one.at === 'number') {
    const { user, at, id } = one;
    address.one = { user, at, ...(typeof id === 'number' && { id }) };
  }
  const query = found.query as { id?: unknown; at?: unknown } | undefined;
  if (typeof query?.id === 'string' && typeof query.at === 'number') {
    address.query = { id: query.id, at: query.at };
  }
  return address;
}
