import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** A conversation: a chat of one user on one surface. */
export const chats = sqliteTable(
  'chats',
  {
    surface: text().notNull(),
    chatId: text().notNull(),
    userId: text().notNull(),
    /** JSON of the surface's address, where the next message is sent. */
    address: text().notNull(),
    /** JSON of the conversation's state, parsed by core; drafts and what is asked for are sealed in it. */
    state: text().notNull(),
    /** Counts the changes; a write that expects another version fails. */
    version: integer().notNull().default(0),
    seenAt: integer().notNull(),
    /** Whether its user has no account. Only triggers write it. */
    isStranger: integer({ mode: 'boolean' }).notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.surface, t.chatId] }),
    index('chats_user').on(t.surface, t.userId),
    index('chats_strangers').on(t.seenAt).where(sql`is_stranger`),
    /** Chats whose drafts hold words. */
    index('chats_drafts')
      .on(t.seenAt)
      .where(sql`instr(state, '"drafts":[{') > 0 or instr(state, '"sealed":"') > 0`),
    /** Chats of earlier versions, whose words are not sealed yet. */
    index('chats_clear')
      .on(t.surface, t.chatId)
      .where(sql`instr(state, '"drafts":[{') > 0 or instr(state, '"at":"likeness"') > 0`),
  ],
);

/**
 * Every update of a platform and every webhook event, once. The row of an update also holds the
 * answer until the answer is sent, so that a crash loses nothing.
 */
export const inbox = sqliteTable(
  'inbox',
  {
    source: text().notNull(),
    eventId: text().notNull(),
    /** JSON of the work left to do, sealed under a key of the service; null when all is done. */
    pending: text(),
    /** The process that sends the answer; null where it has no row in `processes`, and when all is done. */
    sender: text(),
    /** The chat that such an answer goes to, so that the processes keep its order; null when all is done. */
    chatId: text(),
    receivedAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.eventId] }),
    index('inbox_pending').on(t.receivedAt).where(sql`pending is not null`),
    index('inbox_chat').on(t.source, t.chatId).where(sql`chat_id is not null`),
    index('inbox_received').on(t.receivedAt),
  ],
);

/**
 * How many people with an account were last seen on a day, by surface: counts alone, which only triggers
 * write. The sum of the last days is how many people are active.
 */
export const activeDays = sqliteTable(
  'active_days',
  {
    surface: text().notNull(),
    /** Days since the epoch, in UTC. */
    day: integer().notNull(),
    people: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.surface, t.day] })],
);

/**
 * The waits that platforms have asked for. A row counts until its time is over, whatever process asked
 * and whether it was restarted since.
 */
export const platformWaits = sqliteTable(
  'platform_waits',
  {
    surface: text().notNull(),
    /** What the wait holds for, in the surface's own words: a chat, a route, or the whole bot. */
    scope: text().notNull(),
    until: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.surface, t.scope] }), index('platform_waits_until').on(t.until)],
);

/** A task of the queue, leased by the worker that runs it. */
export const tasks = sqliteTable(
  'tasks',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    /** The id of the thing that the task is about; one open task a kind and subject. */
    subject: text().notNull(),
    /**
     * The lane of the queue, a resource such as `vision` or an engine's id; each lane limits its
     * concurrent tasks.
     */
    lane: text().notNull(),
    /**
     * The account that the task works for, for sharing a lane fairly; null for a task of the
     * service.
     */
    accountId: text(),
    /**
     * The position among the due tasks of the lane, lowest first; null until the task is due and
     * while the task runs.
     */
    turn: integer(),
    payload: text().notNull(),
    status: text({ enum: ['open', 'parked'] })
      .notNull()
      .default('open'),
    /** When the task is due; while the task is leased, when the lease ends. */
    runAt: integer().notNull(),
    leaseId: text(),
    /** Counts the requests for another run that arrived while the task was running. */
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
    index('tasks_parked').on(t.createdAt).where(sql`status = 'parked'`),
  ],
);
