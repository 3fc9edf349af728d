import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** An account: one person. All personal data refers to this row and is deleted with it. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    status: text({ enum: ['active', 'limited', 'suspended', 'merged', 'erased'] })
      .notNull()
      .default('active'),
    locale: text().notNull().default('en'),
    /** Sealed under the account's key, as is the address. */
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
    /** Whether the owner is told what their templates earned. */
    rewardNotices: integer({ mode: 'boolean' }).notNull().default(true),
    /** Whether the owner wants to hear what is new here; nobody does who has not said so. */
    productNews: integer({ mode: 'boolean' }).notNull().default(false),
    /** Whether others may ask the owner to be in a picture with them. */
    jointAsks: integer({ mode: 'boolean' }).notNull().default(true),
    /** When the owner was last told what their templates earned. */
    rewardsToldAt: integer(),
    /** The IANA time zone that the owner has chosen; null for the service's own. */
    timeZone: text(),
    /** When reminders wait, as `22-8` in hours of the owner's day; `off` for never, null for the default. */
    quietHours: text(),
    /**
     * When the account bought its first pack that was not refunded; results of paying accounts are
     * kept longer.
     */
    paidAt: integer(),
    /** When Pro ends, grace included; null or past without Pro. */
    proUntil: integer(),
    /** When Pro ends that was paid with real money; earlier than `proUntil` where test money paid. */
    realProUntil: integer(),
    /** Since when the account may not spend, until an operator decides the hold. */
    heldAt: integer(),
    /** When the account stops being limited by itself; null where it is not limited. */
    limitedUntil: integer(),
    /**
     * When the account will be deleted: its owner has asked for it, and can take it back until then. Null
     * where nobody has.
     */
    closingAt: integer(),
    /** When the owner was notified of a low balance; null after the balance has risen. */
    lowNoticedAt: integer(),
    /** Filled slots of the face profile, comma-separated. Only triggers write this column. */
    faceSlots: text(),
    /**
     * The face consent in force: version, line break, companies named. Only triggers write this
     * column.
     */
    faceConsent: text(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('accounts_created').on(t.createdAt),
    /** Accounts of earlier versions, whose name or address is not sealed yet. */
    index('accounts_clear')
      .on(t.id)
      .where(
        sql`(name is not null and instr(name, 'sealed.') <> 1) or (email is not null and instr(email, 'sealed.') <> 1)`,
      ),
  ],
);

/** A platform identity that signs in to an account. */
export const identities = sqliteTable(
  'identities',
  {
    surface: text().notNull(),
    userId: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    /** When the user blocked the bot; null while the user has not. */
    blockedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.surface, t.userId] }),
    index('identities_account').on(t.accountId),
  ],
);

/**
 * The usage and the standing of an erased account that are remembered for a while, so that leaving and
 * coming back brings no advantage. The key is a keyed hash of the platform identity, which identifies
 * nobody without the service's key.
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
    /** Whether the account had an invitation's reward. */
    invited: integer({ mode: 'boolean' }).notNull(),
    /** Credits that were spent on `freeDay`, without refunded generations. */
    spentCredits: integer().notNull().default(0),
    /** Wrong codes that were tried within the hour before `leftAt`. */
    wrongCodes: integer().notNull().default(0),
    suspended: integer({ mode: 'boolean' }).notNull().default(false),
    /** The rule that the account was held for, and what it counted (JSON); null for one that was not. */
    heldCause: text(),
    heldEvidence: text(),
    /** The step that was in force against the account, its reason and its end; null without one. */
    step: text(),
    stepReason: text(),
    stepUntil: integer(),
    /**
     * The erased account where it has lines in the books or has used templates, for what it may still owe
     * and what it brought their authors; else null.
     */
    accountId: text(),
    leftAt: integer().notNull().default(0),
    forgetAt: integer().notNull(),
  },
  (t) => [index('departures_forget').on(t.forgetAt)],
);
