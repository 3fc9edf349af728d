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

const KINDS = ['image', 'video'] as const;
const NEEDS = ['profile', 'photo'] as const;

/**
 * A template as the catalogue lists it. The row has the columns for filters and order; the content
 * is in the current version.
 */
export const templates = sqliteTable(
  'templates',
  {
    /** Part of links and buttons: at most 24 characters. */
    id: text().primaryKey(),
    /** Copied from the current version for filters, as are `needs` and `engineNeed`. */
    kind: text({ enum: KINDS }).notNull(),
    /** The author's account; null for official templates. */
    authorAccountId: text(),
    visibility: text({ enum: ['private', 'link', 'server', 'public'] }).notNull(),
    /**
     * `waiting`: the official cover has not been screened; `left-out`: the official cover was
     * refused; `draft`: no version of an author's template has been approved yet; `hidden`: reported
     * until somebody has looked at it; `taken-down`: by an operator; `removed`: by the author, or the
     * official file no longer has the template.
     */
    state: text({
      enum: ['offered', 'waiting', 'left-out', 'draft', 'hidden', 'taken-down', 'removed'],
    }).notNull(),
    /** The language (one of ours) that a template speaks; null for one that speaks all of them. */
    language: text(),
    /** When the template was first offered, in milliseconds. */
    publishedAt: integer(),
    /** Delivered generations that count, as far as they have been added up. */
    uses: integer().notNull().default(0),
    /** The decayed use as a sortable score, as far as it has been added up. */
    trend: real().notNull().default(0),
    category: text(),
    /** The position in the gallery; equal positions are sorted by id. */
    position: integer().notNull(),
    /** The file name of the cover. */
    cover: text().notNull(),
    /** The hash of the cover's file (see `contentHash`); null when the file was missing. */
    coverHash: text(),
    /** The price in credits; null for the price of the price list. */
    priceCredits: integer(),
    /** The current version. */
    version: integer().notNull(),
    needs: text({ enum: NEEDS }).notNull(),
    /** JSON of the abilities that an engine needs; null for a template with a local recipe. */
    engineNeed: text(),
    /** JSON of the folded search words, by language. */
    search: text().notNull(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (t) => [
    index('templates_listed')
      .on(t.position, t.id)
      .where(sql`state = 'offered' and visibility = 'public'`),
    index('templates_category')
      .on(t.category, t.position, t.id)
      .where(sql`state = 'offered' and visibility = 'public'`),
    index('templates_engine_need')
      .on(t.engineNeed)
      .where(sql`state = 'offered' and visibility = 'public' and engine_need is not null`),
    index('templates_author').on(t.authorAccountId, t.id).where(sql`author_account_id is not null`),
    index('templates_waiting').on(t.id).where(sql`state = 'waiting'`),
  ],
);

/**
 * The content of a template at a time. A trigger refuses to change a row, so that old results can
 * be explained and a draft makes what its buttons announced.
 */
export const templateVersions = sqliteTable(
  'template_versions',
  {
    templateId: text().notNull(),
    /** Counts up from 1 within a template. */
    version: integer().notNull(),
    /** A hash of all columns below; the same content is the same version. */
    digest: text().notNull(),
    kind: text({ enum: KINDS }).notNull(),
    /** JSON by language, as is the description; at least one language. */
    title: text().notNull(),
    description: text().notNull(),
    /** JSON of the slots that the user fills with words. */
    slots: text().notNull(),
    prompt: text().notNull(),
    /** JSON of the local engine's style; null when only other engines can make it. */
    recipe: text(),
    needs: text({ enum: NEEDS }).notNull(),
    aspect: text().notNull(),
    longEdgePx: integer().notNull(),
    /** 0 for pictures. */
    durationSeconds: real().notNull(),
    /** The engine that the template was made for; null for any. */
    engine: text(),
    /** The authors and the licence; null where there is nothing to state. */
    licence: text(),
    /** The object key of the cover; null for official templates, whose cover is a file. */
    coverObject: text(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.templateId, t.version] }),
    uniqueIndex('template_versions_digest').on(t.templateId, t.digest),
  ],
);
