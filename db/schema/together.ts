import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** A picture of several people: what one person asks others for, and whether it was begun. */
export const jointPictures = sqliteTable(
  'joint_pictures',
  {
    id: text().primaryKey(),
    /** Who asks, makes it and pays. */
    accountId: text().notNull(),
    /** The draft that it is made from; unique, so that a second press asks nobody twice. */
    draftId: text().notNull(),
    state: text({ enum: ['open', 'started', 'ended'] }).notNull(),
    /** Hash of what is made: template and version or operation, words, proportions, number. */
    digest: text().notNull(),
    /** JSON of what the others are shown (title, words), sealed under the key of who asks. */
    words: text(),
    /** Companies that may get the photos, comma-separated; empty for none. */
    companies: text().notNull(),
    /** Raised with everybody who joins: who agreed to fewer people is asked again. */
    version: integer().notNull().default(0),
    generationId: text(),
    createdAt: integer().notNull(),
    /** When nobody may answer any more and it can no longer be begun. */
    expiresAt: integer().notNull(),
    endedAt: integer(),
    /** How it ended: `cancelled`, `expired`, `failed` (nothing came of it), `removed` (by one of them). */
    ending: text({ enum: ['cancelled', 'expired', 'failed', 'removed'] }),
  },
  (t) => [
    uniqueIndex('joint_pictures_draft').on(t.draftId),
    uniqueIndex('joint_pictures_generation').on(t.generationId),
    index('joint_pictures_account').on(t.accountId, t.id),
    index('joint_pictures_open').on(t.expiresAt).where(sql`state = 'open'`),
    index('joint_pictures_ended').on(t.endedAt).where(sql`ended_at is not null`),
  ],
);

/**
 * A place in such a picture for one person besides who asks: the invitation, and, once the person has
 * agreed, the dated record of that consent, which holds for this picture alone.
 */
export const jointPeople = sqliteTable(
  'joint_people',
  {
    id: text().primaryKey(),
    jointId: text().notNull(),
    /** Null until somebody has taken the invitation. */
    accountId: text(),
    /** A keyed hash of the invitation's code; null where a person was asked by name. */
    codeHash: text(),
    state: text({
      enum: ['invited', 'asked', 'agreed', 'refused', 'withdrawn', 'left-out'],
    }).notNull(),
    /** The picture's version when the person agreed. */
    agreedVersion: integer(),
    /** What was agreed to: the picture's digest, and the companies named, comma-separated. */
    digest: text(),
    companies: text(),
    locale: text(),
    /** The text that was shown, sealed under the person's key. */
    text: text(),
    agreedAt: integer(),
    withdrawnAt: integer(),
    /** The message that shows the person the picture, and when it came; null before, and once it is gone. */
    surface: text(),
    chatId: text(),
    address: text(),
    deliveredAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('joint_people_code').on(t.codeHash),
    uniqueIndex('joint_people_person').on(t.jointId, t.accountId),
    index('joint_people_account').on(t.accountId, t.id).where(sql`account_id is not null`),
    index('joint_people_unagreed').on(t.createdAt).where(sql`agreed_at is null`),
  ],
);

/** Somebody who may not ask an account to be in a picture any more. */
export const blockedAskers = sqliteTable(
  'blocked_askers',
  {
    accountId: text().notNull(),
    askerAccountId: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.askerAccountId] }),
    index('blocked_askers_asker').on(t.askerAccountId),
  ],
);
