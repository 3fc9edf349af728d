import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A person. Everything personal hangs on this row and goes with it. */
export const accounts = sqliteTable('accounts', {
  id: text().primaryKey(),
  status: text({ enum: ['active', 'limited', 'suspended', 'erased'] })
    .notNull()
    .default('active'),
  locale: text().notNull().default('en'),
  name: text(),
  email: text(),
  adultAt: integer(),
  refusedAt: integer(),
  termsVersion: text(),
  termsAt: integer(),
  /** The account's own key, wrapped under DATA_KEY; deleting it makes every sealed file unreadable. */
  wrappedKey: text(),
  skipConfirm: integer({ mode: 'boolean' }).notNull().default(false),
  keepNothing: integer({ mode: 'boolean' }).notNull().default(false),
  expiryNotices: integer({ mode: 'boolean' }).notNull().default(true),
  /** Set by the first pack that was paid and not refunded: longer retention. */
  paidAt: integer(),
  /** Until when Pro is active, grace included; null or past where it is not. */
  proUntil: integer(),
  /** Since when it may do everything but spend, until an operator has looked. */
  heldAt: integer(),
  /** When it was told that its balance is low; null again once it is not. */
  lowNoticedAt: integer(),
  /** Filled slots of the face profile, comma-separated; triggers keep it, nothing else writes it. */
  faceSlots: text(),
  /** The face consent in force: version, line break, companies named; kept by triggers as well. */
  faceConsent: text(),
  createdAt: integer().notNull(),
});

/** A platform identity: the sign-in. */
export const identities = sqliteTable(
  'identities',
  {
    surface: text().notNull(),
    userId: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    /** When the platform told us that the user has shut us out. */
    blockedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.surface, t.userId] }),
    index('identities_account').on(t.accountId),
  ],
);

/**
 * What has to outlive an erased account for a while, so that leaving and coming back is worth nothing:
 * a keyed hash of the platform identity, which leads to nobody without the service's key.
 */
export const departures = sqliteTable(
  'departures',
  {
    /** HMAC-SHA-256 of `surface:user`, hexadecimal. */
    personHash: text().primaryKey(),
    /** Free pictures that were used on `freeDay` (UTC, `YYYY-MM-DD`). */
    freeDay: text().notNull(),
    freeUsed: integer().notNull(),
    /** Codes that were used, comma-separated. */
    codes: text().notNull(),
    /** Whether it had an invitation's reward. */
    invited: integer({ mode: 'boolean' }).notNull(),
    forgetAt: integer().notNull(),
  },
  (t) => [index('departures_forget').on(t.forgetAt)],
);
