import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A version of the terms or of the privacy policy, with its texts as they were. Rows never change. */
export const policies = sqliteTable(
  'policies',
  {
    kind: text({ enum: ['terms', 'privacy'] }).notNull(),
    /** The day of the build's texts (`YYYY-MM-DD`), with `.2` and so on where only this service's facts changed. */
    version: text().notNull(),
    /** JSON: by language, a list of paragraphs without markup, the heading first. */
    texts: text().notNull(),
    /** SHA-256 of `texts`, hexadecimal. */
    hash: text().notNull(),
    announcedAt: integer().notNull(),
    /** From when on it applies. */
    effectiveAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.version] }),
    index('policies_effective').on(t.kind, t.effectiveAt),
  ],
);
