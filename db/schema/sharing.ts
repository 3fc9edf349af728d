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

/** A Discord server that the bot is in, or was. */
export const guilds = sqliteTable('guilds', {
  guildId: text().primaryKey(),
  name: text().notNull(),
  /** JSON of what its managers have decided. */
  settings: text().notNull(),
  joinedAt: integer().notNull(),
  /** When the bot was thrown out; null while it is in. */
  leftAt: integer(),
  updatedAt: integer().notNull(),
});

/** A template on the shelf of a Discord server. */
export const guildShelf = sqliteTable(
  'guild_shelf',
  {
    guildId: text().notNull(),
    templateId: text().notNull(),
    state: text({ enum: ['waiting', 'shown', 'muted', 'refused'] }).notNull(),
    /** Who put it there. */
    accountId: text().notNull(),
    /** The manager's user id. */
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.guildId, t.templateId] }),
    index('guild_shelf_state').on(t.guildId, t.state, t.createdAt),
    index('guild_shelf_template').on(t.templateId),
  ],
);

/**
 * What a member has used of a Discord server's allowances on a day (UTC, `YYYY-MM-DD`): `cards`
 * posted, generations begun, credits of the pot. `memberId` is empty for the whole server.
 */
export const guildDays = sqliteTable(
  'guild_days',
  {
    guildId: text().notNull(),
    memberId: text().notNull(),
    what: text({ enum: ['cards', 'uses', 'pot'] }).notNull(),
    day: text().notNull(),
    used: integer().notNull(),
    limitCount: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.guildId, t.memberId, t.what, t.day] }),
    index('guild_days_day').on(t.day),
    check('guild_day_limit', sql`${t.used} >= 0 and ${t.used} <= ${t.limitCount}`),
  ],
);

/** A template's card that was posted where others see it. */
export const cards = sqliteTable(
  'cards',
  {
    id: text().primaryKey(),
    surface: text().notNull(),
    /** The Discord server; null elsewhere. */
    guildId: text(),
    channelId: text().notNull(),
    /** Null until the platform has said it. */
    messageId: text(),
    /** When the platform was asked to post it; null before, and where it posts under a key once. */
    askedAt: integer(),
    templateId: text().notNull(),
    accountId: text().notNull(),
    /** The language that it is written in. */
    locale: text().notNull().default('en'),
    createdAt: integer().notNull(),
    withdrawnAt: integer(),
    /** Whether its template has changed since it was posted. A trigger sets it. */
    isStale: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('cards_stale').on(t.id).where(sql`is_stale`),
    index('cards_withdrawn').on(t.withdrawnAt).where(sql`withdrawn_at is not null`),
    index('cards_template').on(t.templateId).where(sql`withdrawn_at is null`),
    index('cards_account').on(t.accountId, t.createdAt),
    index('cards_guild').on(t.guildId, t.createdAt).where(sql`guild_id is not null`),
  ],
);

/** A result that its owner shows to others: by a link, or as a message in a chat. */
export const shares = sqliteTable(
  'shares',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    generationId: text().notNull(),
    resultId: text().notNull(),
    templateId: text(),
    kind: text({ enum: ['link', 'message', 'inline'] }).notNull(),
    /** The surface of the message; null for a link. */
    surface: text(),
    guildId: text(),
    /** JSON of the surface: the message that shows it; null until it is there. */
    place: text(),
    /** Whether the owner's public name is shown. */
    credited: integer({ mode: 'boolean' }).notNull(),
    /** Whether the template is named that the result was made from. */
    namesTemplate: integer({ mode: 'boolean' }).notNull().default(true),
    state: text({ enum: ['shown', 'hidden', 'withdrawn', 'taken-down'] }).notNull(),
    createdAt: integer().notNull(),
    endedAt: integer(),
    /** The end of the result that it shows. */
    expiresAt: integer().notNull(),
  },
  (t) => [
    index('shares_account').on(t.accountId, t.id),
    index('shares_result').on(t.resultId),
    index('shares_template').on(t.templateId),
    index('shares_expiry').on(t.expiresAt),
    // One link a result; none again once it was taken down.
    uniqueIndex('shares_link').on(t.resultId).where(sql`kind = 'link' and state <> 'withdrawn'`),
    // What has ended and is still to be seen somewhere.
    index('shares_ending')
      .on(t.id)
      .where(sql`state in ('withdrawn', 'taken-down') and (ended_at is null or place is not null)`),
  ],
);

/** A sticker set of a user on Telegram that the bot keeps. */
export const stickerSets = sqliteTable(
  'sticker_sets',
  {
    /** The platform's name of the set. */
    name: text().primaryKey(),
    accountId: text().notNull(),
    userId: text().notNull(),
    /** The position among the user's sets, from 1: a full set is followed by another. */
    position: integer().notNull(),
    stickers: integer().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('sticker_sets_user').on(t.userId, t.position),
    index('sticker_sets_account').on(t.accountId),
  ],
);
