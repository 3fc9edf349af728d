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

/** A movement of credits: two or more entries that sum to zero. */
export const movements = sqliteTable(
  'movements',
  {
    id: text().primaryKey(),
    /** The cause of the movement; unique, so the same cause moves credits once. */
    key: text().notNull(),
    reason: text({
      enum: [
        'purchase',
        'spend',
        'refund',
        'clawback',
        'grant',
        'reward',
        'expiry',
        'carry',
        /** Between an account and the pot of a server. */
        'pot',
        /** Between two accounts of a person that were linked, or parted again. */
        'link',
      ],
    }).notNull(),
    /** The checkout, generation or payment behind the movement. */
    reference: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('movements_key').on(t.key),
    index('movements_reference').on(t.reference),
    index('movements_created').on(t.createdAt),
  ],
);

/** One side of a movement. Append-only: triggers refuse update and delete. */
export const entries = sqliteTable(
  'entries',
  {
    id: text().primaryKey(),
    movementId: text()
      .notNull()
      .references(() => movements.id),
    side: text({ enum: ['user', 'sales', 'usage', 'rewards', 'promotion', 'provider'] }).notNull(),
    /**
     * Only on the user's side: an account, or the pot of a Discord server as `pot:GUILD`. No foreign key:
     * the ledger outlives an erased account.
     */
    accountId: text(),
    credits: integer().notNull(),
    /** How much of the credits on the user's side is test money, with the sign of its change. */
    testCredits: integer().notNull().default(0),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('entries_account').on(t.accountId, t.id),
    index('entries_movement').on(t.movementId),
  ],
);

/** The sum of an account's entries, updated in the same batch. */
export const balances = sqliteTable(
  'balances',
  {
    accountId: text().primaryKey(),
    credits: integer().notNull().default(0),
    /** The lowest allowed balance: negative after a clawback. A spend never lowers the floor. */
    floorCredits: integer().notNull().default(0),
    /**
     * How much of the balance is test money, which pays for the local engine alone: no more than the
     * balance, which a trigger guards.
     */
    testCredits: integer().notNull().default(0),
  },
  (t) => [check('balance_floor', sql`${t.credits} >= ${t.floorCredits}`)],
);

/**
 * The credits that an account has spent on a day (UTC, `YYYY-MM-DD`), without refunded generations.
 */
export const spendings = sqliteTable(
  'spendings',
  {
    accountId: text().notNull(),
    day: text().notNull(),
    credits: integer().notNull(),
    limitCredits: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.day] }),
    index('spendings_day').on(t.day),
    check('spending_limit', sql`${t.credits} >= 0 and ${t.credits} <= ${t.limitCredits}`),
  ],
);

/** The free pictures that an account has used on a day (UTC, `YYYY-MM-DD`). */
export const allowances = sqliteTable(
  'allowances',
  {
    accountId: text().notNull(),
    day: text().notNull(),
    used: integer().notNull(),
    limitCount: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.day] }),
    index('allowances_day').on(t.day),
    check('allowance_limit', sql`${t.used} >= 0 and ${t.used} <= ${t.limitCount}`),
  ],
);
