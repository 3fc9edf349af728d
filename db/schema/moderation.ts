import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A screening decision with its scores, without the screened content. */
export const screenings = sqliteTable(
  'screenings',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    subject: text({ enum: ['words', 'upload', 'face', 'output', 'cover'] }).notNull(),
    /** The id of the screened generation, upload, draft or cover. */
    subjectId: text().notNull(),
    verdict: text({ enum: ['pass', 'hold', 'refuse'] }).notNull(),
    /** The category of a hold or refusal; null for a pass. */
    category: text(),
    /** JSON of the scores of each classifier. */
    scores: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('screenings_account').on(t.accountId),
    index('screenings_subject').on(t.subjectId),
    index('screenings_created').on(t.createdAt),
  ],
);

/** A review by an operator: of a held result, or of a refusal that the owner appealed. */
export const reviews = sqliteTable(
  'reviews',
  {
    id: text().primaryKey(),
    /** One review a generation, ever. */
    generationId: text().notNull(),
    accountId: text().notNull(),
    cause: text({ enum: ['held', 'appeal'] }).notNull(),
    category: text(),
    /**
     * A keyed hash of the request, after `keyed.`: a request that was allowed once is not refused again.
     * Earlier versions stored the digest alone.
     */
    fingerprint: text().notNull(),
    decision: text({ enum: ['allowed', 'kept', 'suspended', 'expired'] }),
    /** The operator, as `surface:user`. */
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('reviews_generation').on(t.generationId),
    index('reviews_account').on(t.accountId, t.fingerprint),
    index('reviews_clear').on(t.id).where(sql`instr(fingerprint, 'keyed.') <> 1`),
    index('reviews_open').on(t.createdAt).where(sql`decision is null`),
    index('reviews_decided').on(t.decidedAt).where(sql`decision is not null`),
  ],
);
