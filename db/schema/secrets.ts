import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A secret of the service, wrapped under a data key: one row a purpose and key. */
export const serviceSecrets = sqliteTable(
  'service_secrets',
  {
    purpose: text().notNull(),
    /** The name of the data key that wraps the secret. */
    keyId: text().notNull(),
    wrapped: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.purpose, t.keyId] })],
);

/** A public key that outputs were signed with: pictures are known by it after another has replaced it. */
export const signingKeys = sqliteTable('signing_keys', {
  /** SPKI, hexadecimal. */
  publicKey: text().primaryKey(),
  createdAt: integer().notNull(),
});
