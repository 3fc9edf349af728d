import type { Database } from '../../db/database.ts';
import {
  clearChat,
  messageIds,
  messagesAfter,
  pruneMessages,
  putMessage,
  readMessage,
  type StoredMessage,
  sendUploads,
  transcriptOf,
} from '../../db/playground.ts';
import type { Context } from '../context.ts';

/** A message as a chat keeps it. `revision` rises with every change in the chat. */
export type KeptMessage = StoredMessage;

/** A chat keeps this many messages, the newest. */
export const MESSAGES_A_CHAT = 200;

/** A file that was sent waits this long for its turn to be looked at. */
const SENT_KEPT_MS = 3_600_000;

/** The messages of the playground's chats, which no platform stores. */
export type Transcript = {
  /** A chat from its first message to its last. */
  all(chatId: string): Promise<KeptMessage[]>;
  /** What changed after a revision, in the order of change. */
  after(chatId: string, revision: number): Promise<KeptMessage[]>;
  ids(chatId: string): Promise<string[]>;
  read(chatId: string, id: string): Promise<KeptMessage | undefined>;
  /**
   * Writes messages in order as one; a known id changes that message in its place.
   * @param files sent with an event: they no longer wait in the composer
   */
  put(
    chatId: string,
    messages: readonly { id: string; body: string }[],
    files?: { ids: readonly string[]; eventId: string },
  ): Promise<void>;
  /** Forgets a chat: messages at once, files with the next sweep. */
  clear(chatId: string): Promise<void>;
};

/** Opens the transcripts over the database. Every method throws {DatabaseUnavailable}. */
export function openTranscript({ db, now }: Pick<Context, 'db' | 'now'>): Transcript {
  const { query }: Database = db;
  const sent = (eventId: string) => ({ eventId, expiresAt: now() + SENT_KEPT_MS });
  return {
    all: (chatId) => transcriptOf(query, chatId, MESSAGES_A_CHAT),
    after: (chatId, revision) => messagesAfter(query, chatId, revision, MESSAGES_A_CHAT),
    ids: (chatId) => messageIds(query, chatId, MESSAGES_A_CHAT),
    read: (chatId, id) => readMessage(query, chatId, id),
    put: async (chatId, messages, files) => {
      await db.commit([
        ...messages.map((message) => putMessage(query, { chatId, ...message }, now())),
        ...(files ? [sendUploads(query, files.ids, sent(files.eventId))] : []),
        pruneMessages(query, chatId, MESSAGES_A_CHAT),
      ]);
    },
    clear: async (chatId) => {
      await db.commit(clearChat(query, chatId));
    },
  };
}
