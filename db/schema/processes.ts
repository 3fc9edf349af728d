import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The processes that work on this database. A row counts until its time is over, by the database's clock. */
export const processes = sqliteTable('processes', {
  id: text().primaryKey(),
  /** JSON: the roles that it was started with. */
  roles: text().notNull(),
  /** JSON: the lanes of the queue that it works on. */
  lanes: text().notNull(),
  startedAt: integer().notNull(),
  until: integer().notNull(),
});

/** What only one process at a time may do, and which one does it until when, by the database's clock. */
export const processLeases = sqliteTable('process_leases', {
  name: text().primaryKey(),
  holder: text().notNull(),
  until: integer().notNull(),
});
