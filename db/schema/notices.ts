import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/**
 * A message to many: an operator's broadcast, or a change of terms or privacy policy. How far it has come is
 * counted by triggers on `announcements`.
 */
export const campaigns = sqliteTable(
  'campaigns',
  {
    id: text().primaryKey(),
    kind: text({ enum: ['broadcast', 'terms', 'privacy'] }).notNull(),
    /** `news`: who allowed product news; `everyone`: every member. */
    audience: text({ enum: ['news', 'everyone'] }).notNull(),
    /** `ready` while it is prepared, until it is let go; `dropped` where it never was. */
    state: text({ enum: ['draft', 'ready', 'running', 'stopped', 'done', 'dropped'] }).notNull(),
    /** JSON: the operator's words by language tag; `{}` for a change of a policy. */
    words: text().notNull().default('{}'),
    /** The version of the policy that is announced; null for a broadcast. */
    policyVersion: text(),
    /** When that version applies to everyone. */
    appliesAt: integer(),
    /** The last account that was looked at for it; empty before the first. */
    preparedUpTo: text().notNull().default(''),
    /** When every account was looked at; null until then. */
    preparedAt: integer(),
    /** How many people it is for, of those that were looked at. */
    people: integer().notNull().default(0),
    told: integer().notNull().default(0),
    unreachable: integer().notNull().default(0),
    refused: integer().notNull().default(0),
    skipped: integer().notNull().default(0),
    unsure: integer().notNull().default(0),
    /** `surface:user` of the operator, or `service`. */
    createdBy: text().notNull(),
    /** JSON of the message that shows the operator how it goes; null without one. */
    progressAt: text(),
    createdAt: integer().notNull(),
    startedAt: integer(),
    endedAt: integer(),
  },
  (t) => [
    /** One of a kind runs at a time. */
    uniqueIndex('campaigns_running').on(t.kind).where(sql`state = 'running'`),
    uniqueIndex('campaigns_policy')
      .on(t.kind, t.policyVersion)
      .where(sql`policy_version is not null`),
    index('campaigns_created').on(t.createdAt),
  ],
);

/** What a person was told in a campaign, and whether; while it waits, the queue of its sending. */
export const announcements = sqliteTable(
  'announcements',
  {
    accountId: text().notNull(),
    campaignId: text().notNull(),
    /**
     * `waiting`, `claimed` before it is sent, then `told`, `unreachable` (blocked, closed or gone), `refused`
     * by the platform, `skipped` (left, or switched it off), `unsure` where nobody knows whether it arrived.
     */
    state: text({
      enum: ['waiting', 'claimed', 'told', 'unreachable', 'refused', 'skipped', 'unsure'],
    }).notNull(),
    /** Where it is to be said; null where there is nowhere. */
    surface: text(),
    /** Not before this time. */
    dueAt: integer().notNull(),
    attempts: integer().notNull().default(0),
    /** When its state was reached. */
    at: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.campaignId] }),
    index('announcements_waiting')
      .on(t.campaignId, t.surface, t.dueAt)
      .where(sql`state = 'waiting'`),
    index('announcements_claimed').on(t.campaignId, t.at).where(sql`state = 'claimed'`),
  ],
);

/**
 * How far the places at a platform are taken, for all processes: a token bucket, as the moment up to which
 * messages are booked, in milliseconds since the epoch with fractions.
 */
export const platformPace = sqliteTable(
  'platform_pace',
  {
    surface: text().notNull(),
    /** `all`, or a chat. */
    scope: text().notNull(),
    bookedUntil: real().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.surface, t.scope] }),
    index('platform_pace_booked').on(t.bookedUntil),
  ],
);
