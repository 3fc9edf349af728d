import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One of the three photos of a face profile. The picture and its descriptor are sealed objects. */
export const facePhotos = sqliteTable(
  'face_photos',
  {
    accountId: text().notNull(),
    slot: text({ enum: ['front', 'left', 'right'] }).notNull(),
    objectKey: text().notNull(),
    descriptorKey: text().notNull(),
    widthPx: integer().notNull(),
    heightPx: integer().notNull(),
    createdAt: integer().notNull(),
    /** Six months from the last confirmation. */
    expiresAt: integer().notNull(),
    noticedAt: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.slot] }),
    index('face_photos_expiry').on(t.expiresAt),
  ],
);

/** What somebody can agree to, each on its own. */
export const PURPOSES = [
  'terms',
  'face',
  'expiry-notices',
  'reward-notices',
  'product-news',
] as const;

/**
 * A consent: the account, the purpose, the text that was shown with its version and language, and when it
 * was given. Only a withdrawal changes a row.
 */
export const consents = sqliteTable(
  'consents',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    purpose: text({ enum: PURPOSES }).notNull(),
    version: text().notNull(),
    locale: text().notNull(),
    /** Companies named in the text that was shown, comma-separated; empty for none. */
    companies: text().notNull(),
    /** The text that was shown, sealed under the account's key; null for consents of before it was kept. */
    text: text(),
    /** `asked` by a question of its own; `default` for what was on from the start, until it was turned off. */
    how: text({ enum: ['asked', 'default'] })
      .notNull()
      .default('asked'),
    grantedAt: integer().notNull(),
    withdrawnAt: integer(),
  },
  (t) => [index('consents_account').on(t.accountId, t.purpose)],
);
