import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What people deleted or took back, by ids that lead nowhere any more: a backup that is restored has it
 * again, and deletes it again by this. Only triggers write rows.
 */
export const deletions = sqliteTable(
  'deletions',
  {
    kind: text({
      enum: ['account', 'result', 'upload', 'face', 'share', 'template', 'consent'],
    }).notNull(),
    /** The id of what is gone; of a face photo, the key of its file. */
    subject: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.subject] }), index('deletions_at').on(t.at)],
);
