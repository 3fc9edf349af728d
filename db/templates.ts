import { and, asc, count, eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { creators, templates, templateVersions } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `templates`. */
export type TemplateRow = typeof templates.$inferSelect;
/** A row of the table `template_versions`. */
export type TemplateVersionRow = typeof templateVersions.$inferSelect;

/** A template in one of its versions, as stored. Texts, slots and recipe are JSON. */
export type StoredTemplate = Pick<
  TemplateRow,
  'id' | 'category' | 'cover' | 'priceCredits' | 'authorAccountId'
> &
  Omit<TemplateVersionRow, 'templateId' | 'digest' | 'createdAt'> & {
    /** The author's public names; null for an official template and an author without. */
    authorHandle: string | null;
    authorName: string | null;
  };

/** A filter of the listed templates. */
export type Listing = {
  /** A category; null for all. */
  category: string | null;
  /** A need for a profile or a photo; null for all. */
  needs: TemplateRow['needs'] | null;
  /**
   * A JSON array of the engine needs (see `templates.engineNeed`) that an engine of this service
   * meets.
   */
  makeable: string;
};

// Word for word the partial indexes' condition, or SQLite would not use the indexes.
const isListed = sql`${templates.state} = 'offered' and ${templates.visibility} = 'public'`;
const inOrder = [asc(templates.position), asc(templates.id)];

const isMakeable = (makeable: string): SQL =>
  sql`(${templates.engineNeed} is null or ${templates.engineNeed} in (select value from json_each(${makeable})))`;

const listedBy = ({ category, needs, makeable }: Listing): SQL | undefined =>
  and(
    isListed,
    category === null ? undefined : eq(templates.category, category),
    needs === null ? undefined : eq(templates.needs, needs),
    isMakeable(makeable),
  );

/**
 * Reads an offered template, public or by link.
 * @param version null for the current version
 * @returns null when there is none
 */
export async function templateAt(
  q: Query,
  id: Id,
  version: number | null,
): Promise<StoredTemplate | null> {
  const [row] = await stored(q, version ?? sql`${templates.version}`)
    .where(
      and(
        eq(templates.id, id),
        eq(templates.state, 'offered'),
        sql`${templates.visibility} in ('public', 'link')`,
      ),
    )
    .limit(1);
  return row ?? null;
}

/** Reads a page of the listed templates with their current versions, in their order. */
export function listedTemplates(
  q: Query,
  listing: Listing,
  { offset, limit }: { offset: number; limit: number },
): Promise<StoredTemplate[]> {
  return stored(q, sql`${templates.version}`)
    .where(listedBy(listing))
    .orderBy(...inOrder)
    .limit(limit)
    .offset(offset);
}

/** Counts the listed templates. */
export async function countListed(q: Query, listing: Listing): Promise<number> {
  const [row] = await q.select({ all: count() }).from(templates).where(listedBy(listing));
  return row?.all ?? 0;
}

/** Reads the categories of the listed templates, in the order of their first templates. */
export async function listedCategories(q: Query, makeable: string): Promise<string[]> {
  const rows = await q
    .select({ category: templates.category })
    .from(templates)
    .where(and(isListed, isMakeable(makeable), sql`${templates.category} is not null`))
    .groupBy(templates.category)
    .orderBy(sql`min(${templates.position})`);
  return rows.flatMap(({ category }) => category ?? []);
}

/** Reads the distinct engine needs of the listed templates without a local recipe. */
export async function listedEngineNeeds(q: Query): Promise<string[]> {
  const rows = await q
    .selectDistinct({ need: templates.engineNeed })
    .from(templates)
    .where(sql`${isListed} and ${templates.engineNeed} is not null`);
  return rows.flatMap(({ need }) => need ?? []);
}

/** A search among the listed templates. */
export type Search = {
  /** Folded words (see `foldWords`); a template that is found contains all of them. */
  words: readonly string[];
  /** `names` searches title, category and id, `words` searches everything. */
  among: 'names' | 'words';
  locale: string;
  makeable: string;
};

function hasWords({ words, among, locale, makeable }: Search): SQL | undefined {
  const inLanguage = (language: string) =>
    sql`json_extract(${templates.search}, ${`$.${language}.${among}`})`;
  const text = sql`coalesce(${inLanguage(locale)}, ${inLanguage('other')})`;
  const missing = sql`select 1 from json_each(${JSON.stringify(words)}) where instr(${text}, value) = 0`;
  return and(isListed, isMakeable(makeable), sql`not exists (${missing})`);
}

/** Reads the listed templates that contain all words, in their order, at most `limit`. */
export function searchListed(q: Query, find: Search, limit: number): Promise<StoredTemplate[]> {
  return stored(q, sql`${templates.version}`)
    .where(hasWords(find))
    .orderBy(...inOrder)
    .limit(limit);
}

/** Finds the id of the first listed template that has the words. */
export const firstListedBehind = (find: Search): SQL =>
  sql`(select ${templates.id} from ${templates} where ${hasWords(find)}
    order by ${templates.position}, ${templates.id} limit 1)`;

// Named one by one: each further column costs every press.
const COLUMNS = {
  id: templates.id,
  category: templates.category,
  cover: templates.cover,
  priceCredits: templates.priceCredits,
  version: templateVersions.version,
  kind: templateVersions.kind,
  title: templateVersions.title,
  description: templateVersions.description,
  slots: templateVersions.slots,
  prompt: templateVersions.prompt,
  recipe: templateVersions.recipe,
  needs: templateVersions.needs,
  aspect: templateVersions.aspect,
  longEdgePx: templateVersions.longEdgePx,
  durationSeconds: templateVersions.durationSeconds,
  engine: templateVersions.engine,
  licence: templateVersions.licence,
  coverObject: templateVersions.coverObject,
  authorAccountId: templates.authorAccountId,
  authorHandle: creators.handle,
  authorName: creators.name,
};

const stored = (q: Query, version: number | SQL) =>
  q
    .select(COLUMNS)
    .from(templates)
    .innerJoin(
      templateVersions,
      and(eq(templateVersions.templateId, templates.id), eq(templateVersions.version, version)),
    )
    .leftJoin(creators, eq(creators.accountId, templates.authorAccountId))
    .$dynamic();

/** Reads the templates with unscreened covers, with their current versions, in their order. */
export function waitingTemplates(q: Query, most: number): Promise<StoredTemplate[]> {
  return stored(q, sql`${templates.version}`)
    .where(sql`${templates.state} = 'waiting'`)
    .orderBy(...inOrder)
    .limit(most);
}

/**
 * Builds the statement that stores the decision on a template's cover. The statement changes
 * nothing when the template has another cover by now or is not waiting.
 */
export function settleCover(
  q: Query,
  of: { id: string; coverHash: string; state: 'offered' | 'left-out'; now: number },
): Statement {
  return q
    .update(templates)
    .set({ state: of.state, updatedAt: of.now })
    .where(
      and(
        eq(templates.id, of.id),
        eq(templates.state, 'waiting'),
        eq(templates.coverHash, of.coverHash),
      ),
    );
}
