import { and, asc, count, eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { templates, templateVersions } from './schema/schema.ts';

type Query = Database['query'];

export type TemplateRow = typeof templates.$inferSelect;
export type TemplateVersionRow = typeof templateVersions.$inferSelect;
export type StoredTemplate = { template: TemplateRow; version: TemplateVersionRow };

/** Which templates are listed. */
export type Listing = {
  /** Null for all. */
  category: string | null;
  /** Null for all. */
  needs: TemplateRow['needs'] | null;
  /** JSON array of the engine needs (see `templates.engineNeed`) that can be met here. */
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
 * Reads a template that is offered, to the public or by its link.
 * @param version null for the current one
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

/** Reads what the listed templates without a local recipe need of an engine, each need once. */
export async function listedEngineNeeds(q: Query): Promise<string[]> {
  const rows = await q
    .selectDistinct({ need: templates.engineNeed })
    .from(templates)
    .where(sql`${isListed} and ${templates.engineNeed} is not null`);
  return rows.flatMap(({ need }) => need ?? []);
}

/** What listed templates are searched by. */
export type Search = {
  /** Each must stand in the template's words, folded as these are (see `foldWords`). */
  words: readonly string[];
  /** `names`: title, category and id; `words`: all there is. */
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

/** Finds listed templates by words, in their order. */
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

const stored = (q: Query, version: number | SQL) =>
  q
    .select({ template: templates, version: templateVersions })
    .from(templates)
    .innerJoin(
      templateVersions,
      and(eq(templateVersions.templateId, templates.id), eq(templateVersions.version, version)),
    )
    .$dynamic();

/** Reads templates whose covers have not been screened, with their current versions, in their order. */
export function waitingTemplates(q: Query, most: number): Promise<StoredTemplate[]> {
  return stored(q, sql`${templates.version}`)
    .where(sql`${templates.state} = 'waiting'`)
    .orderBy(...inOrder)
    .limit(most);
}

/** Ends the wait of a template's cover, unless it has another cover by now or is not waiting any more. */
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
