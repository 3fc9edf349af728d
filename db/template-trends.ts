import { asc, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { templates, templateUses } from './schema/schema.ts';

type Query = Database['query'];

/** Reads the uses that are not added up yet, the oldest first. */
export const unfoldedUses = (
  q: Query,
  most: number,
): Promise<{ generationId: string; createdAt: number }[]> =>
  q
    .select({ generationId: templateUses.generationId, createdAt: templateUses.createdAt })
    .from(templateUses)
    .where(isNull(templateUses.foldedAt))
    .orderBy(asc(templateUses.createdAt))
    .limit(most);

/** The popularity of a number of uses: its power of ten, at most 5 (see `templates.popularity`). */
const popularityOf = (uses: SQL): SQL =>
  sql`case when ${uses} >= 10000 then 5 when ${uses} >= 1000 then 4 when ${uses} >= 100 then 3
    when ${uses} >= 10 then 2 when ${uses} >= 1 then 1 else 0 end`;

/**
 * Builds the statements that add uses to the figures of their templates. A use that was added by another
 * process since it was read, or that counts for nothing, adds nothing.
 * @param weights what each use adds to the trend
 */
export function foldUses(
  q: Query,
  weights: readonly (readonly [generationId: string, weight: number])[],
  now: number,
): Statement[] {
  const given = JSON.stringify(weights);
  const added = sql`(select u.template_id as id, count(*) as uses, sum(w.value ->> 1) as weight
    from json_each(${given}) w join template_uses u on u.generation_id = w.value ->> 0
    where u.folded_at is null and u.counts = 1 group by u.template_id)`;
  return [
    q
      .update(templates)
      .set({
        uses: sql`${templates.uses} + added.uses`,
        trend: sql`${templates.trend} + added.weight`,
        popularity: popularityOf(sql`${templates.uses} + added.uses`),
      })
      .from(sql`${added} as added`)
      .where(sql`${templates.id} = added.id`),
    q
      .update(templateUses)
      .set({ foldedAt: now, weight: sql`case when counts = 1 then w.value ->> 1 else 0 end` })
      .from(sql`json_each(${given}) as w`)
      .where(
        sql`${templateUses.generationId} = w.value ->> 0 and ${isNull(templateUses.foldedAt)}`,
      ),
  ];
}
