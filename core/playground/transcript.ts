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
import { SealError } from '../storage/sealed.ts';
import { openUnder, ownerTextKey, sealAlike } from '../storage/sealed-text.ts';

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

const placeOf = (chatId: string, id: string) => `playground_messages/body/${chatId}/${id}`;

const ownerOf = (chatId: string) => `playground/${chatId}`;

/** Seals the body of a chat's message under a key of the chat; the same body gives the same text. */
export const sealMessage = (
  { secrets }: Pick<Context, 'secrets'>,
  chatId: string,
  { id, body }: { id: string; body: string },
): Promise<string> =>
  sealAlike({ secret: secrets.words, owner: ownerOf(chatId) }, placeOf(chatId, id), body);

/** Opens the transcripts over the database. Every method throws {DatabaseUnavailable}. */
export function openTranscript({
  db,
  now,
  secrets,
  log,
}: Pick<Context, 'db' | 'now' | 'secrets' | 'log'>): Transcript {
  const { query }: Database = db;
  /** Opens the messages of a chat; one that does not open is left out. */
  const opened = async (chatId: string, rows: readonly StoredMessage[]) => {
    const key = await ownerTextKey(secrets.words, ownerOf(chatId));
    const open = async (row: StoredMessage) => {
      try {
        return [{ ...row, body: await openUnder(key, placeOf(chatId, row.id), row.body) }];
      } catch (cause) {
        if (!(cause instanceof SealError)) throw cause;
        log.warn({ id: row.id }, 'a sealed message does not open');
        return [];
      }
    };
    return (await Promise.all(rows.map(open))).flat();
  };
  const sent = (eventId: string) => ({ eventId, expiresAt: now() + SENT_KEPT_MS });
  return {
    all: async (chatId) => opened(chatId, await transcriptOf(query, chatId, MESSAGES_A_CHAT)),
    after: async (chatId, revision) =>
      opened(chatId, await messagesAfter(query, chatId, revision, MESSAGES_A_CHAT)),
    ids: (chatId) => messageIds(query, chatId, MESSAGES_A_CHAT),
    read: async (chatId, id) => {
      const row = await readMessage(query, chatId, id);
      return row && (await opened(chatId, [row]))[0];
    },
    put: async (chatId, messages, files) => {
      const sealed = await Promise.all(
        messages.map(async (one) => ({
          id: one.id,
          body: await sealMessage({ secrets }, chatId, one),
        })),
      );
      await db.commit([
        ...sealed.map((message) => putMessage(query, { chatId, ...message }, now())),
        ...(files ? [sendUploads(query, files.ids, sent(files.eventId))] : []),
        pruneMessages(query, chatId, MESSAGES_A_CHAT),
      ]);
    },
    clear: async (chatId) => {
      await db.commit(clearChat(query, chatId));
    },
  };
}
