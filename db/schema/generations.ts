import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A generation, which the user pays for. `advance` changes its state. */
export const generations = sqliteTable(
  'generations',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The draft that was confirmed; unique, so a second tap creates nothing. */
    draftId: text().notNull(),
    operation: text().notNull(),
    kind: text({ enum: ['image', 'video'] }).notNull(),
    templateId: text(),
    /**
     * The version of the template; null without a template and for generations from before versions
     * were stored.
     */
    templateVersion: integer(),
    /**
     * JSON of all engine parameters except photos and words. In rows of earlier versions it holds the
     * words too, until they are sealed.
     */
    request: text().notNull(),
    /**
     * The words (`RequestWords`), sealed under the account's key. A trigger takes them out with the last
     * result.
     */
    words: text(),
    title: text().notNull(),
    state: text({
      enum: [
        'queued',
        'running',
        /** Made, and waits for a person to look at it. */
        'held',
        'delivering',
        'delivered',
        'failed',
        'cancelled',
        'rejected',
      ],
    }).notNull(),
    engine: text().notNull(),
    priceCredits: integer().notNull(),
    /** The day whose free allowance paid, instead of credits. */
    freeDay: text(),
    refundedAt: integer(),
    /**
     * Whether it looks like its owner, once that was judged; null where it was not. `off` while another engine
     * tries, and for a picture that its owner has for nothing.
     */
    likeness: text({ enum: ['good', 'fair', 'off'] }),
    failure: text(),
    surface: text().notNull(),
    chatId: text().notNull(),
    /** JSON of the message that shows the progress and becomes the result. */
    address: text().notNull(),
    /** The trace id of the update that started the generation, for the log. */
    trace: text(),
    deliveredAt: integer(),
    /** The Discord server on whose card or shelf it was begun; null elsewhere. */
    guildId: text(),
    /** The channel of that server, for posting the result there. */
    guildChannelId: text(),
    /** The ledger account of the pot that pays instead of the user; null where the user pays. */
    potId: text(),
    /** The shoot that it is a look of, which is paid as one; null for one of its own. */
    shootId: text(),
    /** Its place in that shoot, from 1. */
    shootPosition: integer(),
    createdAt: integer().notNull(),
    startedAt: integer(),
    endedAt: integer(),
  },
  (t) => [
    uniqueIndex('generations_draft').on(t.draftId),
    index('generations_account').on(t.accountId, t.id),
    index('generations_open')
      .on(t.createdAt)
      .where(sql`state in ('queued', 'running', 'delivering')`),
    index('generations_open_account')
      .on(t.accountId, t.id)
      .where(sql`state in ('queued', 'running', 'delivering')`),
    /** Generations without a result whose words are still kept. */
    index('generations_words')
      .on(t.endedAt)
      .where(
        sql`state in ('failed', 'cancelled', 'rejected') and (words is not null or instr(request, '"prompt":') > 0)`,
      ),
    /** Generations of earlier versions, whose words are not sealed yet. */
    index('generations_clear').on(t.id).where(sql`instr(request, '"prompt":') > 0`),
    uniqueIndex('generations_look').on(t.shootId, t.shootPosition).where(sql`shoot_id is not null`),
    index('generations_created').on(t.createdAt, t.accountId),
    index('generations_ended')
      .on(t.endedAt, t.state, t.kind, t.failure)
      .where(sql`ended_at is not null`),
    index('generations_trace').on(t.trace).where(sql`trace is not null`),
    /** What an account was given for nothing since it does not look like its owner. */
    index('generations_gifts')
      .on(t.accountId, t.refundedAt)
      .where(sql`likeness = 'off' and refunded_at is not null`),
    index('generations_timing').on(t.engine, t.operation, t.templateId, t.endedAt),
  ],
);

/**
 * A run of a generation on an engine. A generation has several when another engine replaced a
 * failed one.
 */
export const predictions = sqliteTable(
  'predictions',
  {
    id: text().primaryKey(),
    generationId: text().notNull(),
    engine: text().notNull(),
    /** The provider's own id; null until the provider has returned one. */
    providerId: text(),
    status: text({ enum: ['running', 'succeeded', 'failed'] }).notNull(),
    failure: text(),
    /** Whether what it made looks like its owner; null where that was not judged. */
    likeness: text({ enum: ['good', 'fair', 'off'] }),
    /** The company that is estimated to be owed for it, and how much in millionths of a dollar. */
    company: text(),
    costMicros: integer().notNull().default(0),
    createdAt: integer().notNull(),
    endedAt: integer(),
  },
  (t) => [
    index('predictions_generation').on(t.generationId),
    uniqueIndex('predictions_provider').on(t.engine, t.providerId),
    index('predictions_ended').on(t.endedAt).where(sql`ended_at is not null`),
    index('predictions_engine_ended').on(t.engine, t.endedAt).where(sql`ended_at is not null`),
  ],
);

/** A kept picture or video. Deletion deletes the file first, then the row. */
export const results = sqliteTable(
  'results',
  {
    id: text().primaryKey(),
    generationId: text().notNull(),
    accountId: text().notNull(),
    position: integer().notNull(),
    objectKey: text().notNull(),
    contentType: text().notNull(),
    byteLength: integer().notNull(),
    widthPx: integer().notNull(),
    heightPx: integer().notNull(),
    durationSeconds: integer().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    noticedAt: integer(),
    /** JSON of how Telegram names its copy of the file: `type` and `fileId`; null where it has none. */
    sentFile: text(),
  },
  (t) => [
    uniqueIndex('results_position').on(t.generationId, t.position),
    index('results_account').on(t.accountId, t.id),
    index('results_expiry').on(t.expiresAt),
    index('results_unannounced').on(t.expiresAt).where(sql`noticed_at is null`),
  ],
);

/**
 * Hashes of generated pictures, for recognising them again. The hashes identify no account,
 * generation or result. A picture has one row for each crop.
 */
export const fingerprints = sqliteTable(
  'fingerprints',
  {
    id: text().primaryKey(),
    /**
     * 64 bits as hexadecimal digits; the four bands are its 16-bit parts, indexed for the search.
     */
    coarse: text().notNull(),
    /** 256 bits as hexadecimal digits. */
    fine: text().notNull(),
    band0: integer().notNull(),
    band1: integer().notNull(),
    band2: integer().notNull(),
    band3: integer().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('fingerprints_band0').on(t.band0),
    index('fingerprints_band1').on(t.band1),
    index('fingerprints_band2').on(t.band2),
    index('fingerprints_band3').on(t.band3),
    index('fingerprints_created').on(t.createdAt),
  ],
);
