import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * Events of an account that are harmless once and suspicious when they accumulate, for velocity
 * rules.
 */
export const signals = sqliteTable(
  'signals',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    kind: text().notNull(),
    /** The id of the event's cause; a second row of the same kind and reference is refused. */
    reference: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('signals_reference').on(t.kind, t.reference),
    index('signals_account').on(t.accountId, t.kind, t.createdAt),
    index('signals_created').on(t.createdAt),
  ],
);

/** An account hold: the account may not spend until an operator decides. */
export const holds = sqliteTable(
  'holds',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The rule that was broken. */
    cause: text().notNull(),
    /** JSON of the counts that the rule saw. */
    evidence: text().notNull(),
    decision: text({ enum: ['released', 'kept', 'suspended'] }),
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('holds_account').on(t.accountId),
    uniqueIndex('holds_open').on(t.accountId).where(sql`decision is null`),
    index('holds_released').on(t.decidedAt).where(sql`decision = 'released'`),
  ],
);
