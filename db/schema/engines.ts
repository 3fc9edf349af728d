import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * An issue with an engine that operators were told of: one row a day, which is how often they are told.
 * The rows of refused parameters are what is left out of later requests.
 */
export const engineIssues = sqliteTable(
  'engine_issues',
  {
    engine: text().notNull(),
    model: text().notNull(),
    cause: text({
      enum: ['account', 'billing', 'region', 'model', 'parameter', 'request'],
    }).notNull(),
    /** The name of the refused parameter; empty for every other cause. */
    parameter: text().notNull(),
    /** In UTC, `YYYY-MM-DD`. */
    day: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.engine, t.model, t.cause, t.parameter, t.day] }),
    index('engine_issues_day').on(t.day),
  ],
);

/** What operators have decided about an engine while the service runs. Without a row the settings hold. */
export const engineControls = sqliteTable('engine_controls', {
  engine: text().primaryKey(),
  /** Since when it is switched off; null while it is on. */
  offAt: integer(),
  /** Its place in the operators' order of preference, from 0; null where it is not named in it. */
  place: integer(),
});

/**
 * How well an engine keeps likeness, out of its last pictures that were judged: both counts are halved when they
 * reach a bound, so that old ones fade. Nothing of a person is in it.
 */
export const engineLikeness = sqliteTable('engine_likeness', {
  engine: text().primaryKey(),
  judged: integer().notNull(),
  /** Those of them that look like their owners. */
  kept: integer().notNull(),
  judgedAt: integer().notNull(),
});
