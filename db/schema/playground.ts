import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/**
 * A message of a playground chat. Other platforms store their messages; the playground has no other
 * store.
 */
export const playgroundMessages = sqliteTable(
  'playground_messages',
  {
    chatId: text().notNull(),
    id: text().notNull(),
    /** The position in the chat. */
    position: integer().notNull(),
    /** Rises with every change in the chat; a reconnecting stream resumes after a revision. */
    revision: integer().notNull(),
    /** JSON of the message and its sender, sealed under a key of the chat. */
    body: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.chatId, t.id] }),
    index('playground_messages_revision').on(t.chatId, t.revision),
    index('playground_messages_created').on(t.createdAt),
    /** Messages of earlier versions, which are not sealed yet. */
    index('playground_messages_clear').on(t.chatId, t.id).where(sql`instr(body, 'sealed.') <> 1`),
  ],
);

/** A file sent to a playground chat, sealed under its own key and deleted after it was read. */
export const playgroundUploads = sqliteTable(
  'playground_uploads',
  {
    id: text().primaryKey(),
    chatId: text().notNull(),
    objectKey: text().notNull(),
    wrappedKey: text().notNull(),
    /** Sealed under the file's own key. */
    name: text(),
    contentType: text().notNull(),
    /** While the file arrives, the most that it may become. */
    byteLength: integer().notNull(),
    /** The event that the file was sent with; null while the file waits in the composer. */
    eventId: text(),
    createdAt: integer().notNull(),
    /** When the whole file was stored; null for a place that is only reserved. */
    receivedAt: integer(),
    expiresAt: integer().notNull(),
  },
  (t) => [
    index('playground_uploads_chat').on(t.chatId),
    index('playground_uploads_expiry').on(t.expiresAt),
  ],
);

/** The access to a browser's account beyond the cookie of its session. */
export const browserAccess = sqliteTable(
  'browser_access',
  {
    userId: text().primaryKey(),
    /** The sessions that count; one more each time that all of them are ended. */
    epoch: integer().notNull().default(0),
    /** HMAC-SHA-256 of the recovery code in force, hexadecimal; null without one. */
    recoveryHash: text(),
  },
  (t) => [uniqueIndex('browser_access_recovery').on(t.recoveryHash)],
);
