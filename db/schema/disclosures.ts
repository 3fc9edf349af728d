import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What a company was sent, without the content: recorded before it is sent, so that a crash leaves out
 * nothing.
 */
export const disclosures = sqliteTable(
  'disclosures',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The generation that it was sent for; null for words that were sent before there was one. */
    generationId: text(),
    purpose: text({
      enum: ['generation', 'screening', 'improvement', 'description', 'transcription'],
    }).notNull(),
    company: text().notNull(),
    /** The engine's id; `moderation` for screening. */
    engine: text().notNull(),
    model: text().notNull(),
    /** What was sent, comma-separated: `face`, `photo`, `result`, `video`, `words`, `voice`. */
    sent: text().notNull(),
    /** JSON array of the company's ids of the files that were uploaded there. */
    remoteRefs: text().notNull().default('[]'),
    sentAt: integer().notNull(),
    /**
     * The deletion of those files there: `none` before it was asked for and where there are none,
     * `unavailable` where the company has none or did not do it.
     */
    deletion: text({ enum: ['none', 'asked', 'done', 'unavailable'] })
      .notNull()
      .default('none'),
    deletionAt: integer(),
  },
  (t) => [
    index('disclosures_account').on(t.accountId, t.id),
    index('disclosures_generation').on(t.generationId),
    index('disclosures_sent').on(t.sentAt),
    /** Files there whose deletion is still to be asked for. */
    index('disclosures_files').on(t.sentAt).where(sql`deletion = 'none' and remote_refs <> '[]'`),
  ],
);
