import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** The code in force by which another platform is linked to an account: one an account. */
export const linkCodes = sqliteTable(
  'link_codes',
  {
    accountId: text().primaryKey(),
    /** HMAC-SHA-256 of the code, hexadecimal. */
    codeHash: text().notNull(),
    /** The identity that asked for it, which is asked whether to agree. */
    surface: text().notNull(),
    userId: text().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('link_codes_hash').on(t.codeHash),
    index('link_codes_expiry').on(t.expiresAt),
  ],
);

/**
 * A link of two accounts, from the code that was used to its undoing. The host made the code, the guest
 * used it; both have to agree.
 */
export const accountLinks = sqliteTable(
  'account_links',
  {
    id: text().primaryKey(),
    hostAccountId: text().notNull(),
    hostSurface: text().notNull(),
    hostUserId: text().notNull(),
    guestAccountId: text().notNull(),
    guestSurface: text().notNull(),
    guestUserId: text().notNull(),
    /** Whose account stays. */
    stays: text({ enum: ['host', 'guest'] }).notNull(),
    /** Whose face photos stay, where both have some. */
    face: text({ enum: ['host', 'guest'] }).notNull(),
    /**
     * `shown` to the guest; `asked`: the guest agreed, and the host is asked; `refused` by either;
     * `linked`; `undone`; `settled`: the time for undoing is over.
     */
    state: text({ enum: ['shown', 'asked', 'refused', 'linked', 'undone', 'settled'] }).notNull(),
    /** JSON of what both brought; null until they are linked. */
    brought: text(),
    createdAt: integer().notNull(),
    /** Until when both may agree. */
    expiresAt: integer().notNull(),
    linkedAt: integer(),
    undoUntil: integer(),
    undoneAt: integer(),
  },
  (t) => [
    index('account_links_host').on(t.hostAccountId, t.id),
    index('account_links_guest').on(t.guestAccountId, t.id),
    index('account_links_open').on(t.expiresAt).where(sql`state in ('shown', 'asked')`),
    index('account_links_undo').on(t.undoUntil).where(sql`state = 'linked'`),
  ],
);

/** A row that the account which went brought with it, for giving it back while that can be undone. */
export const linkedRows = sqliteTable(
  'linked_rows',
  {
    linkId: text().notNull(),
    /** The table, or what else was changed. */
    what: text().notNull(),
    /** What names the row among those of its account. */
    rowId: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.linkId, t.what, t.rowId] })],
);

/** An account that went into another one. Triggers refuse what would still be written to it. */
export const mergedAccounts = sqliteTable(
  'merged_accounts',
  {
    accountId: text().primaryKey(),
    /** The account that stays; never one that went into another itself. */
    intoAccountId: text().notNull(),
    linkId: text().notNull(),
    mergedAt: integer().notNull(),
  },
  (t) => [index('merged_accounts_into').on(t.intoAccountId)],
);

/**
 * Whose accounts are one person's, for the books: accounts that were ever linked have the same person,
 * also after that was undone. An account that never was is its own.
 */
export const linkedPersons = sqliteTable(
  'linked_persons',
  {
    accountId: text().primaryKey(),
    personId: text().notNull(),
  },
  (t) => [index('linked_persons_person').on(t.personId)],
);
