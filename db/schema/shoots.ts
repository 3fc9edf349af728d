import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A shoot: generations of one theme that are bought as one. What it makes are its looks. */
export const shoots = sqliteTable(
  'shoots',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The offer that was pressed; unique, so a second tap starts nothing. */
    draftId: text().notNull(),
    themeId: text().notNull(),
    /** What it is called in captions and the history, in the user's language. */
    title: text().notNull(),
    /** How many looks were bought. */
    size: integer().notNull(),
    /** What all looks cost together; each look has its share. */
    priceCredits: integer().notNull(),
    surface: text().notNull(),
    chatId: text().notNull(),
    /** JSON of the message that shows the progress. */
    address: text().notNull(),
    /** The trace id of the update that started it, for the log. */
    trace: text(),
    createdAt: integer().notNull(),
    /** When its owner stopped it; null where nobody did. */
    stoppedAt: integer(),
    /** Until when its results are kept, all of them; null until they are delivered. */
    expiresAt: integer(),
    /** When everything was made and what was made was delivered, or waits for its owner. */
    endedAt: integer(),
    /** When its last message was shown; null where its chat could not be reached. */
    deliveredAt: integer(),
  },
  (t) => [
    uniqueIndex('shoots_draft').on(t.draftId),
    index('shoots_account').on(t.accountId, t.id),
    /** Those under way; a trigger lets an account begin no second one. */
    index('shoots_open').on(t.accountId).where(sql`ended_at is null`),
  ],
);
