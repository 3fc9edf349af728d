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

/**
 * Token buckets that are not full. A bucket is one time, the one when it will be full again: each token
 * that is taken moves it on by the time that one token takes to come back.
 */
export const tokenBuckets = sqliteTable(
  'token_buckets',
  {
    /** A keyed hash of a person or a chat, or a surface's name; its prefix says which. */
    owner: text().notNull(),
    operation: text().notNull(),
    /** Milliseconds since the epoch. */
    fullAt: integer().notNull(),
    /** The latest `fullAt` that the bucket allowed when a token was last taken. */
    limitAt: integer().notNull(),
    /** Until when its owner has been told that it is empty; null where nobody was told. */
    toldUntil: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.owner, t.operation] }),
    index('token_buckets_full').on(t.fullAt),
    check('token_bucket', sql`${t.fullAt} <= ${t.limitAt}`),
  ],
);

/**
 * What a company's engines are estimated to cost the operator on a day: reserved before a submission,
 * corrected when it has ended. The company `*` is all of them together.
 */
export const providerDays = sqliteTable(
  'provider_days',
  {
    company: text().notNull(),
    /** In UTC, `YYYY-MM-DD`. */
    day: text().notNull(),
    /** Millionths of a dollar. */
    spentMicros: integer().notNull().default(0),
    limitMicros: integer().notNull(),
    /** What operators were told of the day: 1 that the limit is near, 2 that it is reached; else 0. */
    told: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.company, t.day] }),
    check('provider_budget', sql`${t.spentMicros} <= ${t.limitMicros}`),
  ],
);

const STEPS = ['warned', 'limited', 'suspended', 'ended'] as const;
const REASONS = ['content', 'payment', 'ring', 'spam', 'likeness', 'minor', 'operator'] as const;

/** A step that was taken against an account: one at a time is in force. */
export const accountSteps = sqliteTable(
  'account_steps',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    step: text({ enum: STEPS }).notNull(),
    reason: text({ enum: REASONS }).notNull(),
    /** When it ends by itself; null for one that only an operator ends. */
    until: integer(),
    /** What led to it, such as `hold:ID`; null where an operator chose the account. */
    source: text(),
    /** The operator, as `surface:user`, or `service`. */
    decidedBy: text().notNull(),
    endedAt: integer(),
    endedBy: text(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('account_steps_account').on(t.accountId, t.id),
    uniqueIndex('account_steps_open').on(t.accountId).where(sql`ended_at is null`),
    index('account_steps_until').on(t.until).where(sql`ended_at is null`),
  ],
);

/** What a person says against a step; once a step. */
export const stepAppeals = sqliteTable(
  'step_appeals',
  {
    id: text().primaryKey(),
    stepId: text().notNull(),
    accountId: text().notNull(),
    /** The person's words, sealed under the account's key. */
    words: text().notNull(),
    decision: text({ enum: ['kept', 'lifted'] }),
    /** The operator's words to the person, sealed under the account's key; null for none. */
    answer: text(),
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('step_appeals_step').on(t.stepId),
    index('step_appeals_account').on(t.accountId),
    index('step_appeals_open').on(t.createdAt).where(sql`decision is null`),
  ],
);
