import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The record of what operators and commands have done. Triggers refuse to change or delete a row.
 */
export const acts = sqliteTable(
  'acts',
  {
    id: text().primaryKey(),
    /** `surface:user`, `command` or `service`. */
    actor: text().notNull(),
    verb: text().notNull(),
    /** The id of the thing that the act changed. */
    subject: text().notNull(),
    accountId: text(),
    /** JSON of the chosen ids, numbers and codes. */
    details: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [index('acts_account').on(t.accountId, t.id), index('acts_subject').on(t.subject, t.id)],
);
