import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A photo sent for one generation; kept a day. */
export const uploads = sqliteTable(
  'uploads',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    objectKey: text().notNull(),
    contentType: text().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (t) => [index('uploads_account').on(t.accountId), index('uploads_expiry').on(t.expiresAt)],
);

/** Object keys that must go: the file first, then this row. Filled by deletion, emptied by the sweep. */
export const doomedObjects = sqliteTable('doomed_objects', {
  objectKey: text().primaryKey(),
  createdAt: integer().notNull(),
});
