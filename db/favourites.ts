import { and, count, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { handleNow } from './creators.ts';
import type { Database, Id, Statement } from './database.ts';
import { creators, favourites, templateListings, templates } from './schema/schema.ts';
import { type StoredTemplate, storedTemplates } from './templates.ts';

type Query = Database['query'];

/** A template among the favourites of an account. */
export type Favourite = { accountId: string; templateId: string };

/**
 * Builds the statements that mark a favourite, once.
 * @param of `most` is the number that an account may have; the oldest make room
 */
export function addFavourite(
  q: Query,
  { accountId, templateId, now, most }: Favourite & { now: number; most: number },
): Statement[] {
  const kept = sql`(select template_id from favourites where account_id = ${accountId}
    order by created_at desc, template_id limit ${most})`;
  return [
    q.insert(favourites).values({ accountId, templateId, createdAt: now }).onConflictDoNothing(),
    q
      .delete(favourites)
      .where(
        sql`${favourites.accountId} = ${accountId} and ${favourites.templateId} not in ${kept}`,
      ),
  ];
}

/** Builds the statement that takes a favourite away. */
export const removeFavourite = (q: Query, { accountId, templateId }: Favourite): Statement =>
  q
    .delete(favourites)
    .where(and(eq(favourites.accountId, accountId), eq(favourites.templateId, templateId)));

const isShown = (accountId: string, makeable: string): SQL | undefined =>
  and(
    eq(favourites.accountId, accountId),
    eq(templates.state, 'offered'),
    eq(templates.isAuthorActive, true),
    or(sql`${templates.visibility} <> 'private'`, eq(templates.authorAccountId, accountId)),
    or(
      isNull(templates.engineNeed),
      sql`${templates.engineNeed} in (select value from json_each(${makeable}))`,
    ),
  );

/**
 * Reads a page of an account's favourites that are still there, the newest first.
 * @param of `makeable` as in `Listing`
 */
export const favouritesOf = (
  q: Query,
  of: { accountId: string; makeable: string; limit: number; offset: number },
): Promise<StoredTemplate[]> =>
  storedTemplates(q, sql`${templates.version}`)
    .innerJoin(favourites, eq(favourites.templateId, templates.id))
    .where(isShown(of.accountId, of.makeable))
    .orderBy(desc(favourites.createdAt), templates.id)
    .limit(of.limit)
    .offset(of.offset);

/** Counts an account's favourites that are still there. */
export async function countFavourites(
  q: Query,
  accountId: string,
  makeable: string,
): Promise<number> {
  const [row] = await q
    .select({ all: count() })
    .from(favourites)
    .innerJoin(templates, eq(templates.id, favourites.templateId))
    .where(isShown(accountId, makeable));
  return row?.all ?? 0;
}

/** What is told of a template beside its content. */
export type TemplateFigures = { uses: number; isFavourite: boolean };

/** Reads how often a template was used, and whether an account has marked it; null where there is none. */
export async function templateFigures(
  q: Query,
  id: Id,
  accountId: string,
): Promise<TemplateFigures | null> {
  const marked = sql<number>`exists (select 1 from favourites
    where account_id = ${accountId} and template_id = ${templates.id})`;
  const [row] = await q
    .select({ uses: templates.uses, marked })
    .from(templates)
    .where(eq(templates.id, id));
  return row ? { uses: row.uses, isFavourite: row.marked === 1 } : null;
}

/** A creator with the figures of their listed templates. */
export type CreatorRow = Pick<typeof creators.$inferSelect, 'handle' | 'name' | 'createdAt'> & {
  templates: number;
  uses: number;
};

/** Reads a creator who has listed templates, by handle; null where there is none. */
export async function creatorBy(q: Query, handle: string): Promise<CreatorRow | null> {
  const { name, createdAt } = creators;
  const [row] = await q
    .select({
      handle: creators.handle,
      name,
      createdAt,
      templates: count(templateListings.number),
      uses: sql<number>`coalesce(sum(${templates.uses}), 0)`,
    })
    .from(creators)
    .innerJoin(templates, eq(templates.authorAccountId, creators.accountId))
    .innerJoin(templateListings, eq(templateListings.templateId, templates.id))
    .where(eq(creators.handle, handleNow(handle)))
    .groupBy(creators.accountId);
  return row ?? null;
}

/** Reads a page of a creator's listed templates, the newest first. */
export const templatesBy = (
  q: Query,
  of: { handle: string; limit: number; offset: number },
): Promise<StoredTemplate[]> =>
  storedTemplates(q, sql`${templates.version}`)
    .innerJoin(templateListings, eq(templateListings.templateId, templates.id))
    .where(eq(creators.handle, handleNow(of.handle)))
    .orderBy(desc(templateListings.publishedAt), desc(templateListings.number))
    .limit(of.limit)
    .offset(of.offset);
