import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The playground's chats as their readers see them: what other platforms keep, it keeps itself. */
export const playgroundMessages = sqliteTable(
  'playground_messages',
  {
    chatId: text().notNull(),
    id: text().notNull(),
    /** Its place in the chat. */
    position: integer().notNull(),
    /** Grows with every change in the chat: where a broken stream goes on. */
    revision: integer().notNull(),
    /** JSON of what was said and by whom. */
    body: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.chatId, t.id] }),
    index('playground_messages_revision').on(t.chatId, t.revision),
    index('playground_messages_created').on(t.createdAt),
  ],
);

/** A file on its way into a chat of the playground: sealed under its own key, gone once it was taken. */
export const playgroundUploads = sqliteTable(
  'playground_uploads',
  {
    id: text().primaryKey(),
    chatId: text().notNull(),
    objectKey: text().notNull(),
    wrappedKey: text().notNull(),
    name: text(),
    contentType: text().notNull(),
    byteLength: integer().notNull(),
    /** The event it went out with; null while it waits in the composer. */
    eventId: text(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (t) => [
    index('playground_uploads_chat').on(t.chatId),
    index('playground_uploads_expiry').on(t.expiresAt),
  ],
);
