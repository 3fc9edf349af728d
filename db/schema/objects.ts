import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A photo sent for one generation; kept for a day. */
export const uploads = sqliteTable(
  'uploads',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    objectKey: text().notNull(),
    contentType: text().notNull(),
    /** What was painted over a photo or a result, and no photo itself. */
    isMask: integer({ mode: 'boolean' }).notNull().default(false),
    /** Length of a video whose motion is wanted, in seconds; null for a photo. */
    seconds: integer(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (t) => [index('uploads_account').on(t.accountId), index('uploads_expiry').on(t.expiresAt)],
);

/**
 * The key of an object to be deleted: the file first, then this row. Deletions insert rows, the
 * cleanup task removes them.
 */
export const doomedObjects = sqliteTable('doomed_objects', {
  objectKey: text().primaryKey(),
  createdAt: integer().notNull(),
});
