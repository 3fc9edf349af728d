import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { engineLikeness } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `engine_likeness`. */
export type EngineLikenessRow = typeof engineLikeness.$inferSelect;

/** Reads how engines keep likeness. */
export const engineLikenessOf = (q: Query): Promise<EngineLikenessRow[]> =>
  q.select().from(engineLikeness);

/**
 * Builds the statement that counts a judged picture of an engine. Belongs in the batch that ends its run, so that
 * it counts once.
 * @param of `counted`: the number of pictures at which both counts are halved; `now` in milliseconds
 */
export function countLikeness(
  q: Query,
  of: { engine: string; isKept: boolean; counted: number; now: number },
): Statement {
  const { engine, isKept, counted, now } = of;
  const { judged, kept } = engineLikeness;
  const isFull = sql`${judged} >= ${counted}`;
  return q
    .insert(engineLikeness)
    .values({ engine, judged: 1, kept: isKept ? 1 : 0, judgedAt: now })
    .onConflictDoUpdate({
      target: engineLikeness.engine,
      set: {
        judged: sql`iif(${isFull}, ${judged} / 2, ${judged}) + 1`,
        kept: sql`iif(${isFull}, ${kept} / 2, ${kept}) + ${isKept ? 1 : 0}`,
        judgedAt: sql`max(${engineLikeness.judgedAt}, ${now})`,
      },
    });
}
