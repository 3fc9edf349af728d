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

/** The public face of an account that has published a template. */
export const creators = sqliteTable(
  'creators',
  {
    accountId: text().primaryKey(),
    /** Part of links and buttons: lower-case letters, digits and hyphens, at most 24 characters. */
    handle: text().notNull(),
    /** The name that is shown beside templates. */
    name: text().notNull(),
    /** JSON array of the folded words by which the author is found. */
    search: text().notNull().default('[]'),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (t) => [uniqueIndex('creators_handle').on(t.handle)],
);

/** A template that its author is still writing: a new one, or a change of one. */
export const templateDrafts = sqliteTable(
  'template_drafts',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The template that it changes; null for a new one. */
    templateId: text(),
    /** The generation that it was begun from; null for one from scratch. */
    generationId: text(),
    /** JSON of what has been written so far; the words in it are sealed under the account's key. */
    content: text().notNull(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (t) => [
    index('template_drafts_account').on(t.accountId, t.id),
    uniqueIndex('template_drafts_template').on(t.templateId).where(sql`template_id is not null`),
    index('template_drafts_updated').on(t.updatedAt),
    /** Drafts of earlier versions, whose words are not sealed yet. */
    index('template_drafts_clear').on(t.id).where(sql`instr(content, '"sealed":true') = 0`),
  ],
);

/** A version of a template on its way to being offered. */
export const submissions = sqliteTable(
  'submissions',
  {
    id: text().primaryKey(),
    templateId: text().notNull(),
    version: integer().notNull(),
    accountId: text().notNull(),
    state: text({
      enum: ['screening', 'held', 'approved', 'refused', 'change-asked', 'withdrawn'],
    }).notNull(),
    /** JSON of how it is to be listed: category, language, visibility, price. */
    listing: text().notNull().default('{}'),
    /** The result whose picture is the cover; null in rows of earlier versions. */
    coverResultId: text(),
    /** The generation that shows what the template makes. */
    sampleGenerationId: text(),
    /** The category of a hold or refusal; null where there is none. */
    category: text(),
    /** What the operator wrote to the author, sealed under the author's key; null where nothing was written. */
    words: text(),
    /** The operator, as `surface:user`, or `service`. */
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('submissions_version').on(t.templateId, t.version),
    uniqueIndex('submissions_open').on(t.templateId).where(sql`state in ('screening', 'held')`),
    index('submissions_account').on(t.accountId, t.id),
    /** Submissions of earlier versions, whose words are not sealed yet. */
    index('submissions_clear')
      .on(t.id)
      .where(sql`words is not null and instr(words, 'sealed.') <> 1`),
    index('submissions_held').on(t.createdAt).where(sql`state = 'held'`),
  ],
);

/** The author's statement of holding the rights to a version. Append-only. */
export const rightsStatements = sqliteTable(
  'rights_statements',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    templateId: text().notNull(),
    version: integer().notNull(),
    /** The version of the statement's words. */
    statementVersion: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('rights_statements_template').on(t.templateId, t.version),
    index('rights_statements_account').on(t.accountId),
  ],
);

/** A template that an account has marked as a favourite. */
export const favourites = sqliteTable(
  'favourites',
  {
    accountId: text().notNull(),
    templateId: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.templateId] }),
    index('favourites_account').on(t.accountId, t.createdAt),
    index('favourites_template').on(t.templateId),
  ],
);

/** A delivered generation that was made from a template. */
export const templateUses = sqliteTable(
  'template_uses',
  {
    generationId: text().primaryKey(),
    templateId: text().notNull(),
    version: integer(),
    accountId: text().notNull(),
    /** Null for official templates. */
    authorAccountId: text(),
    guildId: text(),
    /** False for own uses and those of a ring, which count for nothing. */
    counts: integer({ mode: 'boolean' }).notNull(),
    /** When the use was added to the template's figures. */
    foldedAt: integer(),
    /** What was then added to the template's trend. */
    weight: real().notNull().default(0),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('template_uses_unfolded').on(t.createdAt).where(sql`folded_at is null`),
    index('template_uses_folded').on(t.createdAt).where(sql`folded_at is not null`),
    index('template_uses_account').on(t.accountId, t.createdAt),
    index('template_uses_author').on(t.authorAccountId, t.createdAt),
    index('template_uses_guild').on(t.guildId, t.createdAt).where(sql`guild_id is not null`),
  ],
);

/** The credits that an author earned by a delivered generation; once a generation. */
export const templateRewards = sqliteTable(
  'template_rewards',
  {
    generationId: text().primaryKey(),
    authorAccountId: text().notNull(),
    /** Who used the template. */
    accountId: text().notNull(),
    templateId: text().notNull(),
    credits: integer().notNull(),
    /** Whether a free picture paid for the generation. */
    free: integer({ mode: 'boolean' }).notNull().default(false),
    /** The UTC day, `YYYY-MM-DD`. */
    day: text().notNull(),
    state: text({ enum: ['given', 'reversed'] }).notNull(),
    createdAt: integer().notNull(),
    reversedAt: integer(),
    /** When the author was told; null until then. */
    toldAt: integer(),
  },
  (t) => [
    /** Covers the sums of an author, by time and by template. */
    index('template_rewards_sums').on(
      t.authorAccountId,
      t.createdAt,
      t.state,
      t.templateId,
      t.credits,
    ),
    index('template_rewards_pair').on(t.accountId, t.authorAccountId, t.day),
    index('template_rewards_free')
      .on(t.authorAccountId, t.day)
      .where(sql`free = 1 and state = 'given'`),
    index('template_rewards_untold').on(t.authorAccountId).where(sql`told_at is null`),
  ],
);

/** Accounts that bring each other no rewards: those with the same ring. */
export const rewardRings = sqliteTable(
  'reward_rings',
  {
    ringId: text().notNull(),
    accountId: text().notNull(),
    cause: text({ enum: ['circle', 'crowd'] }).notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ringId, t.accountId] }),
    index('reward_rings_account').on(t.accountId),
  ],
);
