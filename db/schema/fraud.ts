import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Things that are ordinary once and telling when they pile up: for judging velocity. */
export const signals = sqliteTable(
  'signals',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    kind: text().notNull(),
    /** What it was about; the same twice counts once. */
    reference: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('signals_reference').on(t.kind, t.reference),
    index('signals_account').on(t.accountId, t.kind, t.createdAt),
    index('signals_created').on(t.createdAt),
  ],
);

/** An account that may not spend until an operator has decided. */
export const holds = sqliteTable(
  'holds',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The rule that was tripped. */
    cause: text().notNull(),
    /** JSON of the counts it saw. */
    evidence: text().notNull(),
    decision: text({ enum: ['released', 'kept', 'suspended'] }),
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('holds_account').on(t.accountId),
    uniqueIndex('holds_open').on(t.accountId).where(sql`decision is null`),
  ],
);
