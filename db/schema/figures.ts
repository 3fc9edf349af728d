import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The figures of a day that is over, added up once. They name nobody. */
export const figureDays = sqliteTable(
  'figure_days',
  {
    /** The IANA time zone that the day is one of. */
    zone: text().notNull(),
    /** `YYYY-MM-DD` */
    day: text().notNull(),
    /** JSON (`DayFigures`). */
    figures: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.zone, t.day] })],
);
