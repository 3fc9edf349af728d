import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** One conversation: a chat of one user on one surface. */
export const chats = sqliteTable(
  'chats',
  {
    surface: text().notNull(),
    chatId: text().notNull(),
    userId: text().notNull(),
    /** JSON of the surface's address: where the next message goes. */
    address: text().notNull(),
    /** JSON of the conversation's state, parsed by core. */
    state: text().notNull(),
    /** Counts up with every change; a write that expects another one fails. */
    version: integer().notNull().default(0),
    seenAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.surface, t.chatId] }),
    index('chats_user').on(t.surface, t.userId),
  ],
);

/**
 * Every update of a platform and every webhook event, once. An update's row also carries the answer
 * until it is out, so that a crash in between loses nothing.
 */
export const inbox = sqliteTable(
  'inbox',
  {
    source: text().notNull(),
    eventId: text().notNull(),
    /** JSON, only as long as something is still to be done with it. */
    pending: text(),
    receivedAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.eventId] }),
    index('inbox_pending').on(t.receivedAt).where(sql`pending is not null`),
    index('inbox_received').on(t.receivedAt),
  ],
);

/** Work to be done, leased by whoever does it. */
export const tasks = sqliteTable(
  'tasks',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    /** What it is about; one open task a kind and subject. */
    subject: text().notNull(),
    /** Lanes have each their own limits of tasks at once: one a resource, such as `vision`, or an engine's id. */
    lane: text().notNull(),
    /** Whose work it is: accounts take turns in a lane. Null where it is nobody's. */
    accountId: text(),
    /** Its place among those of its lane that are due, lowest first; null until it is due, and while it runs. */
    turn: integer(),
    payload: text().notNull(),
    status: text({ enum: ['open', 'parked'] })
      .notNull()
      .default('open'),
    /** When it is due; while somebody works on it, when their lease ends. */
    runAt: integer().notNull(),
    leaseId: text(),
    /** Counts wishes to run it again that came while it was running. */
    wakes: integer().notNull().default(0),
    attempts: integer().notNull().default(0),
    lastError: text(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('tasks_subject').on(t.kind, t.subject),
    index('tasks_not_due').on(t.lane, t.runAt).where(sql`turn is null and status = 'open'`),
    index('tasks_turn').on(t.lane, t.turn).where(sql`turn is not null`),
    index('tasks_account')
      .on(t.accountId, t.lane, t.leaseId, t.turn)
      .where(sql`account_id is not null`),
    index('tasks_lease').on(t.leaseId).where(sql`lease_id is not null`),
  ],
);
