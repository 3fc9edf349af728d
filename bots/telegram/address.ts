/** Where a Telegram message goes, as it is kept beside a chat or a generation. */
export type Address = {
  /** Chat id. */
  chat: number;
  /** The topic of the chat that the person wrote in; absent where it has none. */
  thread?: number;
  /** The message that a `replace` changes. */
  message?: number;
  /** What that message is: a text cannot be edited as media, nor the other way round. */
  shows?: 'text' | 'media';
  /** The callback query to answer, and when it came (milliseconds). */
  query?: { id: string; at: number };
};

/** The chat and topic of an address, without a message in it. */
export function placeOf({ chat, thread }: Address): Address {
  return thread === undefined ? { chat } : { chat, thread };
}

/** What makes a call go into the topic. */
export function inThread({ thread }: Address): { message_thread_id?: number } {
  return thread === undefined ? {} : { message_thread_id: thread };
}

export function writeAddress(address: Address): string {
  return JSON.stringify(address);
}

/**
 * Reads an address that was stored earlier.
 * @param chatId used when the stored address is from another version or broken
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
  if (found.shows === 'text' || found.shows === 'media') address.shows = found.shows;
  const query = found.query as { id?: unknown; at?: unknown } | undefined;
  if (typeof query?.id === 'string' && typeof query.at === 'number') {
    address.query = { id: query.id, at: query.at };
  }
  return address;
}
