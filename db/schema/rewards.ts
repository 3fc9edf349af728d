import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** A code that gives credits. */
export const codes = sqliteTable(
  'codes',
  {
    /** Upper case. */
    code: text().primaryKey(),
    kind: text({ enum: ['gift', 'promotion'] }).notNull(),
    credits: integer().notNull(),
    usesLimit: integer().notNull(),
    used: integer().notNull().default(0),
    startsAt: integer().notNull(),
    expiresAt: integer(),
    disabledAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [check('code_limit', sql`${t.used} >= 0 and ${t.used} <= ${t.usesLimit}`)],
);

/** A use of a code by an account; once an account. */
export const redemptions = sqliteTable(
  'redemptions',
  {
    code: text()
      .notNull()
      .references(() => codes.code),
    accountId: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.code, t.accountId] }),
    index('redemptions_account').on(t.accountId),
  ],
);

/** The invitation code of an account. */
export const referralLinks = sqliteTable(
  'referral_links',
  {
    accountId: text().primaryKey(),
    code: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [uniqueIndex('referral_links_code').on(t.code)],
);

/** An invited account and its inviter. Both are rewarded after the first paid purchase. */
export const referrals = sqliteTable(
  'referrals',
  {
    invitedId: text().primaryKey(),
    inviterId: text().notNull(),
    state: text({ enum: ['waiting', 'rewarded', 'refused'] }).notNull(),
    /** Why the referral brings no reward. */
    refusal: text(),
    /** The purchase that the reward was given for. */
    checkoutId: text(),
    createdAt: integer().notNull(),
    settledAt: integer(),
  },
  (t) => [index('referrals_inviter').on(t.inviterId, t.createdAt)],
);
