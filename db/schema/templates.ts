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
     * until somebody has looked at it; `taken-down`: by an operator; `withheld`: an official one that an
     * operator has taken out of the offer for a while; `removed`: by the author, or the official file no
     * longer has the template.
     */
    state: text({
      enum: [
        'offered',
        'waiting',
        'left-out',
        'draft',
        'hidden',
        'taken-down',
        'withheld',
        'removed',
      ],
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
    /** The position among official templates; others come after those, the newest first. */
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
    /** JSON of the abilities that an engine needs; null for a picture with a local recipe. */
    engineNeed: text(),
    /** JSON of the words by which it is found (see `SearchTexts`). */
    search: text().notNull(),
    /** Counts the templates in the order in which they were first listed; only triggers write it. */
    number: integer(),
    /** How often it was used, as a power of ten: 0 for never, 1 for 1 to 9 uses. */
    popularity: integer().notNull().default(0),
    /** False while the author is suspended, or gone; only triggers write it. */
    isAuthorActive: integer({ mode: 'boolean' }).notNull().default(true),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('templates_number').on(t.number).where(sql`number is not null`),
    index('templates_author').on(t.authorAccountId, t.id).where(sql`author_account_id is not null`),
    index('templates_official').on(t.id).where(sql`author_account_id is null`),
    index('templates_of_people').on(t.state, t.id).where(sql`author_account_id is not null`),
    index('templates_waiting').on(t.id).where(sql`state = 'waiting'`),
  ],
);

/**
 * Templates that are listed and have the same filters. A page of the gallery is merged from the
 * facets that fit, each of which is read in order from an index; counts need no template at all. Only
 * triggers write it.
 */
export const templateFacets = sqliteTable(
  'template_facets',
  {
    id: integer().primaryKey(),
    kind: text({ enum: KINDS }).notNull(),
    needs: text({ enum: NEEDS }).notNull(),
    /** Empty for none. */
    category: text().notNull(),
    /** Empty for all languages. */
    language: text().notNull(),
    /**
     * `list`: the price of the price list · `free`: 0 credits · `low`: at most the price of the price
     * list, as it is by default · `high`: more
     */
    priceClass: text({ enum: ['list', 'free', 'low', 'high'] }).notNull(),
    /** Empty for a picture with a local recipe. */
    engineNeed: text().notNull(),
    /** The number of templates. */
    listed: integer().notNull(),
  },
  (t) => [
    uniqueIndex('template_facets_filters').on(
      t.kind,
      t.needs,
      t.category,
      t.language,
      t.priceClass,
      t.engineNeed,
    ),
  ],
);

/**
 * A template that everybody can find: offered, public, by an author who is active. Only triggers write
 * it, from the row of `templates`; others keep facets, search index and words in step with it.
 */
export const templateListings = sqliteTable(
  'template_listings',
  {
    number: integer().primaryKey(),
    templateId: text().notNull(),
    facetId: integer().notNull(),
    position: integer().notNull(),
    publishedAt: integer().notNull(),
    trend: real().notNull(),
    /**
     * The order of what a search finds, lowest first, by which the index is read: official templates in
     * their order, then by popularity, the newest first.
     */
    rank: integer().notNull(),
    /** JSON arrays of folded words: of titles and category, of the author, of the description. */
    names: text().notNull(),
    author: text().notNull(),
    words: text().notNull(),
    /** A word for the index that nobody types: the engine need. */
    marks: text().notNull(),
  },
  (t) => [
    uniqueIndex('template_listings_template').on(t.templateId),
    uniqueIndex('template_listings_rank').on(t.rank),
    index('template_listings_position').on(t.facetId, t.position, t.number),
    index('template_listings_published').on(t.facetId, t.publishedAt, t.number),
    index('template_listings_trend').on(t.facetId, t.trend, t.number),
  ],
);

/** A word of a listed template's names or author. Only triggers write it. */
export const searchWords = sqliteTable('search_words', {
  word: text().primaryKey(),
  /** The number of listed templates that have it. */
  templates: integer().notNull(),
});

/**
 * What is left of the first seven letters of a word without one of them, or, of a long word, without
 * two: words that differ by a typing slip have one of these in common. Only triggers write it.
 */
export const searchVariants = sqliteTable(
  'search_variants',
  { variant: text().notNull(), word: text().notNull() },
  (t) => [primaryKey({ columns: [t.variant, t.word] })],
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
    /** False where a picture need not look like its owner, such as in a drawn style. */
    asksLikeness: integer({ mode: 'boolean' }).notNull().default(true),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.templateId, t.version] }),
    uniqueIndex('template_versions_digest').on(t.templateId, t.digest),
  ],
);
