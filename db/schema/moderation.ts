import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** What screening decided, with the scores and never with what was screened. */
export const screenings = sqliteTable(
  'screenings',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    subject: text({ enum: ['words', 'upload', 'face', 'output', 'cover'] }).notNull(),
    /** The generation, upload, draft or cover it was about. */
    subjectId: text().notNull(),
    verdict: text({ enum: ['pass', 'hold', 'refuse'] }).notNull(),
    /** What for; null for a pass. */
    category: text(),
    /** JSON of what each judge said. */
    scores: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('screenings_account').on(t.accountId),
    index('screenings_subject').on(t.subjectId),
    index('screenings_created').on(t.createdAt),
  ],
);

/** Something that a person looks at: what screening held, or a refusal that its owner appealed. */
export const reviews = sqliteTable(
  'reviews',
  {
    id: text().primaryKey(),
    /** One review a generation, ever. */
    generationId: text().notNull(),
    accountId: text().notNull(),
    cause: text({ enum: ['held', 'appeal'] }).notNull(),
    category: text(),
    /** What was asked for, as a digest: allowed once, the same is not refused again. */
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
    index('reviews_open').on(t.createdAt).where(sql`decision is null`),
  ],
);
