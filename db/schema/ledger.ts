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

/** One movement of credits: two or more entries that sum to zero. */
export const movements = sqliteTable(
  'movements',
  {
    id: text().primaryKey(),
    /** The same cause twice hits this and changes nothing. */
    key: text().notNull(),
    reason: text({
      enum: ['purchase', 'spend', 'refund', 'clawback', 'grant', 'reward', 'expiry'],
    }).notNull(),
    /** The checkout, generation or payment it was for. */
    reference: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [uniqueIndex('movements_key').on(t.key), index('movements_reference').on(t.reference)],
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
    /** Only on the user's side. No foreign key: the ledger outlives an erased account. */
    accountId: text(),
    credits: integer().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('entries_account').on(t.accountId, t.id),
    index('entries_movement').on(t.movementId),
  ],
);

/** The sum of an account's entries, kept beside them in the same batch. */
export const balances = sqliteTable(
  'balances',
  {
    accountId: text().primaryKey(),
    credits: integer().notNull().default(0),
    /** How far below zero a clawback has taken it; spending alone never can. */
    floorCredits: integer().notNull().default(0),
  },
  (t) => [check('balance_floor', sql`${t.credits} >= ${t.floorCredits}`)],
);

/** Credits spent on a day (UTC, `YYYY-MM-DD`), what came back left out. */
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

/** Free pictures used on a day (UTC, `YYYY-MM-DD`). */
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
    check('allowance_limit', sql`${t.used} >= 0 and ${t.used} <= ${t.limitCount}`),
  ],
);
