import { and, asc, count, desc, eq, gte, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { guildShelf, templates, templateUses } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `guild_shelf`. */
export type ShelfRow = typeof guildShelf.$inferSelect;
/** How a template stands on a shelf. */
export type ShelfState = ShelfRow['state'];

/** Reads how a template stands on the shelf of a server; null where nobody has put it there. */
export async function shelfEntry(
  q: Query,
  guildId: string,
  templateId: Id,
): Promise<ShelfRow | null> {
  const [row] = await q
    .select()
    .from(guildShelf)
    .where(and(eq(guildShelf.guildId, guildId), eq(guildShelf.templateId, templateId)))
    .limit(1);
  return row ?? null;
}

/** Builds the statement that puts a template on a shelf; one that is there stays as it is. */
export function putOnShelf(q: Query, row: typeof guildShelf.$inferInsert): Statement {
  return q.insert(guildShelf).values(row).onConflictDoNothing();
}

/** Builds the statement that changes how a template stands on a shelf. */
export function decideShelf(
  q: Query,
  of: { guildId: string; templateId: string; state: ShelfState; by: string; now: number },
): Statement {
  const { guildId, templateId, state, by, now } = of;
  return q
    .update(guildShelf)
    .set({ state, decidedBy: by, decidedAt: now })
    .where(and(eq(guildShelf.guildId, guildId), eq(guildShelf.templateId, templateId)));
}

/**
 * Reads the ids of templates in a state on a shelf, newest first; the waiting ones oldest first. Those that
 * are shown are offered by their authors too.
 */
export async function shelfPage(
  q: Query,
  of: { guildId: string; state: ShelfState },
  { offset, limit }: { offset: number; limit: number },
): Promise<string[]> {
  const order = of.state === 'waiting' ? asc : desc;
  const rows = await q
    .select({ templateId: guildShelf.templateId })
    .from(guildShelf)
    .innerJoin(templates, eq(templates.id, guildShelf.templateId))
    .where(
      and(
        eq(guildShelf.guildId, of.guildId),
        eq(guildShelf.state, of.state),
        eq(templates.state, 'offered'),
      ),
    )
    .orderBy(order(guildShelf.createdAt), asc(guildShelf.templateId))
    .limit(limit)
    .offset(offset);
  return rows.map(({ templateId }) => templateId);
}

/** Counts the offered templates in a state on a shelf. */
export async function countShelf(
  q: Query,
  of: { guildId: string; state: ShelfState },
): Promise<number> {
  const [row] = await q
    .select({ all: count() })
    .from(guildShelf)
    .innerJoin(templates, eq(templates.id, guildShelf.templateId))
    .where(
      and(
        eq(guildShelf.guildId, of.guildId),
        eq(guildShelf.state, of.state),
        eq(templates.state, 'offered'),
      ),
    );
  return row?.all ?? 0;
}

/** How often a template was used on a server in a week. `week` begins then, in milliseconds. */
export type UseLine = { templateId: string; week: number; uses: number };

const WEEK_MS = 7 * 24 * 3_600_000;

/**
 * Counts what was used on a server by template and week, newest week first, then the most used.
 * @param since milliseconds since the epoch
 */
export function usesOfGuild(
  q: Query,
  of: { guildId: string; since: number },
  most: number,
): Promise<UseLine[]> {
  const week = sql<number>`${templateUses.createdAt} / ${WEEK_MS} * ${WEEK_MS}`;
  return q
    .select({ templateId: templateUses.templateId, week, uses: count() })
    .from(templateUses)
    .where(
      // Word for word the partial index's condition, or SQLite would not use the index.
      and(
        eq(templateUses.guildId, of.guildId),
        sql`guild_id is not null`,
        gte(templateUses.createdAt, of.since),
      ),
    )
    .groupBy(templateUses.templateId, week)
    .orderBy(desc(week), desc(count()), asc(templateUses.templateId))
    .limit(most);
}

/** Reads the ids of the newest templates that an account offers to others. */
export async function ownOffered(q: Query, accountId: string, most: number): Promise<string[]> {
  const rows = await q
    .select({ id: templates.id })
    .from(templates)
    .where(
      // Word for word the partial index's condition, or SQLite would not use the index.
      and(
        eq(templates.authorAccountId, accountId),
        sql`author_account_id is not null`,
        eq(templates.state, 'offered'),
        sql`${templates.visibility} <> 'private'`,
      ),
    )
    .orderBy(desc(templates.publishedAt), asc(templates.id))
    .limit(most);
  return rows.map(({ id }) => id);
}
