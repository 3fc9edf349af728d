import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** An archive of all that is held about an account, made for its owner. */
export const exports = sqliteTable(
  'exports',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The UTC day, `YYYY-MM-DD`, and which archive of that day it is, from 1. */
    day: text().notNull(),
    number: integer().notNull(),
    state: text({ enum: ['making', 'ready', 'ended'] }).notNull(),
    /**
     * Why it ended: `deleted` where its owner deleted what is in it, `expired` after its time, `failed`
     * where it could not be made; null until it ends.
     */
    ending: text({ enum: ['deleted', 'expired', 'failed'] }),
    /** The chat where it was asked for; the address is JSON of the surface. */
    surface: text().notNull(),
    chatId: text().notNull(),
    address: text().notNull(),
    /** The largest file that the chat takes, in bytes; null without a bound, or where a link leads to it. */
    fileBytes: integer(),
    /** Files that are too large for any of its parts. */
    leftOut: integer().notNull().default(0),
    /** Counts the links that were given out; the newest alone counts. */
    linkNumber: integer().notNull().default(0),
    /** When the newest link was given out, and when it was used; null before. */
    linkedAt: integer(),
    linkUsedAt: integer(),
    createdAt: integer().notNull(),
    readyAt: integer(),
    expiresAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('exports_day').on(t.accountId, t.day, t.number),
    uniqueIndex('exports_making').on(t.accountId).where(sql`state = 'making'`),
    index('exports_account').on(t.accountId, t.id),
    index('exports_expiry').on(t.expiresAt),
  ],
);

/** A file of an archive: the whole, or one of its parts. The object is sealed under the account's key. */
export const exportFiles = sqliteTable(
  'export_files',
  {
    id: text().primaryKey(),
    exportId: text().notNull(),
    accountId: text().notNull(),
    /** From 1. */
    position: integer().notNull(),
    objectKey: text().notNull(),
    /** Null until it is stored. */
    byteLength: integer(),
    /** When the chat was shown it; null before. */
    sentAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('export_files_position').on(t.exportId, t.position),
    index('export_files_account').on(t.accountId),
  ],
);
