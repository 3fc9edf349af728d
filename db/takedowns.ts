import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import type { SubjectKey } from './reports.ts';
import {
  acts,
  cards,
  guildShelf,
  shares,
  submissions,
  takedowns,
  templates,
  templateVersions,
} from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `takedowns`. */
export type TakedownRow = typeof takedowns.$inferSelect;

/** Builds the statement that adds a takedown, or its end, to the record. Triggers refuse to change it. */
export function insertTakedown(q: Query, row: TakedownRow): Statement {
  return q.insert(takedowns).values(row);
}

/**
 * Reads the newest takedown of a subject, or its end.
 * @returns null where it was never taken down
 */
export async function lastTakedown(
  q: Query,
  { kind, id }: SubjectKey,
): Promise<TakedownRow | null> {
  const [row] = await q
    .select()
    .from(takedowns)
    .where(and(eq(takedowns.subjectKind, kind), eq(takedowns.subjectId, id)))
    .orderBy(desc(sql`rowid`))
    .limit(1);
  return row ?? null;
}

/** Builds the statement that gives up the covers of all versions of a template. */
export const doomCovers = (templateId: string, now: number): Statement => ({
  toSQL: () => ({
    sql: `insert or ignore into doomed_objects (object_key, created_at)
      select cover_object, ? from template_versions
      where template_id = ? and cover_object is not null`,
    params: [now, templateId],
  }),
});

/** Builds the statement that takes down what shows results made from a template. */
export function takeDownSharesOf(
  q: Query,
  of: { templateId: string } | { resultId: string },
): Statement {
  const about =
    'templateId' in of ? eq(shares.templateId, of.templateId) : eq(shares.resultId, of.resultId);
  return q
    .update(shares)
    .set({ state: 'taken-down' })
    .where(and(about, inArray(shares.state, ['shown', 'hidden'])));
}

/** Builds the statements that take a template off every shelf, and end what of it waits to be offered. */
export function clearTemplate(q: Query, templateId: string): Statement[] {
  return [
    q.delete(guildShelf).where(eq(guildShelf.templateId, templateId)),
    q
      .update(submissions)
      .set({ state: 'withdrawn' })
      .where(
        and(
          eq(submissions.templateId, templateId),
          inArray(submissions.state, ['screening', 'held']),
        ),
      ),
  ];
}

/** Reads the ids of cards of a template that are posted or about to be. */
export async function openCardsOf(q: Query, templateId: string, most: number): Promise<string[]> {
  const rows = await q
    .select({ id: cards.id })
    .from(cards)
    .where(and(eq(cards.templateId, templateId), isNull(cards.withdrawnAt)))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** A template in a list of those that look like another. */
export type CopyLine = {
  id: string;
  state: (typeof templates.$inferSelect)['state'];
  /** JSON by language; null for one without a version. */
  title: string | null;
};

/**
 * Reads templates that may be copies of another, without those that an operator has kept.
 * @param ids of the templates
 */
export function copyLines(
  q: Query,
  original: string,
  ids: readonly string[],
  most: number,
): Promise<CopyLine[]> {
  const kept = sql`exists (select 1 from ${acts} where ${acts.subject} = 't.' || ${templates.id}
    and ${acts.verb} = 'keep-copy' and json_extract(${acts.details}, '$.original') = ${original})`;
  return q
    .select({ id: templates.id, state: templates.state, title: templateVersions.title })
    .from(templates)
    .leftJoin(
      templateVersions,
      and(
        eq(templateVersions.templateId, templates.id),
        eq(templateVersions.version, templates.version),
      ),
    )
    .where(and(inArray(templates.id, [...ids]), sql`not ${kept}`))
    .orderBy(templates.id)
    .limit(most);
}
