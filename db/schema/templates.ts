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
 * A template as the catalogue lists it. What is made from it stands in its current version; what is
 * filtered and sorted by stands here.
 */
export const templates = sqliteTable(
  'templates',
  {
    /** Part of links and buttons: at most 24 characters. */
    id: text().primaryKey(),
    /** As in the current version, to list by; so are `needs` and `engineNeed`. */
    kind: text({ enum: KINDS }).notNull(),
    /** Who made it; null for the official ones. */
    authorAccountId: text(),
    visibility: text({ enum: ['private', 'link', 'server', 'public'] }).notNull(),
    /**
     * `waiting`: its cover has not been screened; `left-out`: the cover was refused; `removed`: taken out of
     * the official file.
     */
    state: text({ enum: ['offered', 'waiting', 'left-out', 'removed'] }).notNull(),
    category: text(),
    /** Its place in the gallery; equal places are sorted by id. */
    position: integer().notNull(),
    /** File name of the cover, and the hash of the file (see `contentHash`); null where it was not there. */
    cover: text().notNull(),
    coverHash: text(),
    /** In credits; null: by the price list. */
    priceCredits: integer(),
    /** The current version. */
    version: integer().notNull(),
    needs: text({ enum: NEEDS }).notNull(),
    /** JSON of what an engine must be able to do, where there is no local recipe; null where there is one. */
    engineNeed: text(),
    /** JSON of the folded words that it is found by, a language each. */
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
    index('templates_waiting').on(t.id).where(sql`state = 'waiting'`),
  ],
);

/**
 * What is made from a template, as it was at a time. A trigger refuses to change a row: what was made from it
 * can be explained, and a draft makes what its buttons said.
 */
export const templateVersions = sqliteTable(
  'template_versions',
  {
    templateId: text().notNull(),
    /** Counts up from 1 within a template. */
    version: integer().notNull(),
    /** Hash of everything below: the same content again is the same version. */
    digest: text().notNull(),
    kind: text({ enum: KINDS }).notNull(),
    /** JSON by language, as is the description; at least one language. */
    title: text().notNull(),
    description: text().notNull(),
    /** JSON of the words that the user puts in. */
    slots: text().notNull(),
    prompt: text().notNull(),
    /** JSON of the local engine's look; null where only other engines can make it. */
    recipe: text(),
    needs: text({ enum: NEEDS }).notNull(),
    aspect: text().notNull(),
    longEdgePx: integer().notNull(),
    /** 0 for pictures. */
    durationSeconds: real().notNull(),
    /** The engine that it was made for; null for any. */
    engine: text(),
    /** Whose work is in it and on what terms; null where there is nothing to say. */
    licence: text(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.templateId, t.version] }),
    uniqueIndex('template_versions_digest').on(t.templateId, t.digest),
  ],
);
