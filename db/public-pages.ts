import { and, asc, desc, eq, gt, type SQL, sql } from 'drizzle-orm';
import { handleNow } from './creators.ts';
import type { Database } from './database.ts';
import { creators, templates } from './schema/schema.ts';

type Query = Database['query'];

/** A creator as everybody sees them. */
export type CreatorRow = typeof creators.$inferSelect;

const isListed = sql`${templates.state} = 'offered' and ${templates.visibility} = 'public'
  and ${templates.isAuthorActive}`;

/** Reads why a template may not be there; null where there is none of that id. */
export async function templateStanding(
  q: Query,
  id: string,
): Promise<Pick<typeof templates.$inferSelect, 'state' | 'visibility'> | null> {
  const [row] = await q
    .select({ state: templates.state, visibility: templates.visibility })
    .from(templates)
    .where(eq(templates.id, id))
    .limit(1);
  return row ?? null;
}

/** Reads a creator by the handle; null where there is none. */
export async function creatorByHandle(q: Query, handle: string): Promise<CreatorRow | null> {
  const [row] = await q
    .select()
    .from(creators)
    .where(eq(creators.handle, handleNow(handle)))
    .limit(1);
  return row ?? null;
}

const listedOf = (accountId: string): SQL =>
  sql`${templates.authorAccountId} = ${accountId} and ${isListed}`;

/** Reads the ids of the listed templates of an author, newest first. */
export async function listedOfAuthor(
  q: Query,
  accountId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<string[]> {
  const rows = await q
    .select({ id: templates.id })
    .from(templates)
    .where(listedOf(accountId))
    .orderBy(desc(templates.publishedAt), desc(templates.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

/** A page that search engines are told of: its last part, and when it changed, in milliseconds. */
export type SitemapLine = { id: string; changedAt: number };

/**
 * Reads a part of the listed templates, by their order.
 * @param after the last one of the part before; null for the first part
 */
export function listedAfter(q: Query, after: string | null, limit: number): Promise<SitemapLine[]> {
  return q
    .select({ id: templates.id, changedAt: templates.updatedAt })
    .from(templates)
    .where(and(isListed, after === null ? undefined : gt(templates.id, after)))
    .orderBy(asc(templates.id))
    .limit(limit);
}

const hasListed = sql`exists (select 1 from ${templates}
  where ${templates.authorAccountId} = ${creators.accountId} and ${isListed})`;

/** Reads a part of the creators who have listed templates, by their handles. */
export function creatorsAfter(
  q: Query,
  after: string | null,
  limit: number,
): Promise<SitemapLine[]> {
  return q
    .select({ id: creators.handle, changedAt: creators.updatedAt })
    .from(creators)
    .where(and(hasListed, after === null ? undefined : gt(creators.handle, after)))
    .orderBy(asc(creators.handle))
    .limit(limit);
}

/**
 * Reads the ids of listed templates that parts of `size` templates end with, so that the next part follows
 * them.
 */
export const listedBounds = (q: Query, size: number): Promise<string[]> =>
  bounds(
    q,
    size,
    // The index of what is listed, which is smaller by far than the templates themselves.
    sql`select template_id as id, row_number() over (order by template_id) as place
      from template_listings`,
  );

/** Reads the handles of creators with listed templates in the same way. */
export const creatorBounds = (q: Query, size: number): Promise<string[]> =>
  bounds(
    q,
    size,
    sql`select ${creators.handle} as id, row_number() over (order by ${creators.handle}) as place
      from ${creators} where ${hasListed}`,
  );

async function bounds(q: Query, size: number, numbered: SQL): Promise<string[]> {
  const rows = await q.all<{ id: string }>(
    sql`select id from (${numbered}) where place % ${size} = 0 order by id`,
  );
  return rows.map(({ id }) => id);
}
