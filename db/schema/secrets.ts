import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Secrets of the service itself, each wrapped under a data key: one row a purpose and key. */
export const serviceSecrets = sqliteTable(
  'service_secrets',
  {
    purpose: text().notNull(),
    /** Name of the data key that wraps it. */
    keyId: text().notNull(),
    wrapped: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.purpose, t.keyId] })],
);
