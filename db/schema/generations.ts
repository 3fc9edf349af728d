import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** What the user pays for; `advance` moves it from state to state. */
export const generations = sqliteTable(
  'generations',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The draft that was confirmed: a second tap hits this and makes nothing. */
    draftId: text().notNull(),
    operation: text().notNull(),
    kind: text({ enum: ['image', 'video'] }).notNull(),
    templateId: text(),
    /** The version of the template; null without one, and for what was made before versions were kept. */
    templateVersion: integer(),
    /** JSON of everything the engine needs but the photos. */
    request: text().notNull(),
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
    /** The day whose free allowance paid for it, instead of credits. */
    freeDay: text(),
    refundedAt: integer(),
    failure: text(),
    surface: text().notNull(),
    chatId: text().notNull(),
    /** JSON of the message that shows the progress and becomes the result. */
    address: text().notNull(),
    /** The update it began with: what the log calls it by, from there to the delivery. */
    trace: text(),
    deliveredAt: integer(),
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
    index('generations_timing').on(t.engine, t.operation, t.templateId, t.endedAt),
  ],
);

/** One run on an engine. A generation has several where one stepped in for another. */
export const predictions = sqliteTable(
  'predictions',
  {
    id: text().primaryKey(),
    generationId: text().notNull(),
    engine: text().notNull(),
    /** The provider's own id, once it has told one. */
    providerId: text(),
    status: text({ enum: ['running', 'succeeded', 'failed'] }).notNull(),
    failure: text(),
    createdAt: integer().notNull(),
    endedAt: integer(),
  },
  (t) => [
    index('predictions_generation').on(t.generationId),
    uniqueIndex('predictions_provider').on(t.engine, t.providerId),
  ],
);

/** A kept picture or video. Deleted file first, then row. */
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
  },
  (t) => [
    uniqueIndex('results_position').on(t.generationId, t.position),
    index('results_account').on(t.accountId, t.id),
    index('results_expiry').on(t.expiresAt),
    index('results_unannounced').on(t.expiresAt).where(sql`noticed_at is null`),
  ],
);

/**
 * What pictures made here look like, to recognise them again: hashes that lead to no account, generation
 * or result. Several rows a picture, one a crop.
 */
export const fingerprints = sqliteTable(
  'fingerprints',
  {
    id: text().primaryKey(),
    /** 64 bits as hexadecimal digits; the four bands are its parts of 16 bits, to look it up by. */
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
