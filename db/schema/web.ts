import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * A browser in which somebody is signed in to the console or the Mini App; before that, the one-time link
 * by which they sign in.
 */
export const webSessions = sqliteTable(
  'web_sessions',
  {
    id: text().primaryKey(),
    /** What it opens. */
    audience: text({ enum: ['console', 'app'] }).notNull(),
    /** Who, and the chat that they came from: what they send goes there. */
    surface: text().notNull(),
    userId: text().notNull(),
    chatId: text().notNull(),
    /** SHA-256 of the link's token, hexadecimal; null where there was no link, and once it was used. */
    linkHash: text(),
    /** SHA-256 of the cookie's token, hexadecimal; null until somebody has signed in. */
    sessionHash: text(),
    /** The browser and its system in two words, such as `Firefox, Android`; empty where unknown. */
    device: text().notNull(),
    createdAt: integer().notNull(),
    /** When it was signed in; null before. */
    signedInAt: integer(),
    seenAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('web_sessions_link').on(t.linkHash),
    uniqueIndex('web_sessions_session').on(t.sessionHash),
    index('web_sessions_person').on(t.surface, t.userId, t.audience),
    index('web_sessions_expiry').on(t.expiresAt),
  ],
);
