import { and, desc, eq, gt, like, lt, not } from 'drizzle-orm';
import type { Database } from './database.ts';
import { generations, results } from './schema/schema.ts';

type Query = Database['query'];

/** A kept result in a list. */
export type ResultLine = {
  id: string;
  generationId: string;
  title: string;
  contentType: string;
  widthPx: number;
  heightPx: number;
  durationSeconds: number;
  expiresAt: number;
};

/**
 * Reads the delivered results of an account that are kept, newest first.
 * @param of `kind` null for both; `before` the id of the result that the page follows, null for the first
 *   page; `now` in milliseconds since the epoch
 */
export function resultLines(
  q: Query,
  of: {
    accountId: string;
    kind: 'image' | 'video' | null;
    before: string | null;
    now: number;
    most: number;
  },
): Promise<ResultLine[]> {
  const isVideo = like(results.contentType, 'video/%');
  return q
    .select({
      id: results.id,
      generationId: results.generationId,
      title: generations.title,
      contentType: results.contentType,
      widthPx: results.widthPx,
      heightPx: results.heightPx,
      durationSeconds: results.durationSeconds,
      expiresAt: results.expiresAt,
    })
    .from(results)
    .innerJoin(generations, eq(generations.id, results.generationId))
    .where(
      and(
        eq(results.accountId, of.accountId),
        eq(generations.state, 'delivered'),
        gt(results.expiresAt, of.now),
        of.before === null ? undefined : lt(results.id, of.before),
        of.kind === null ? undefined : of.kind === 'video' ? isVideo : not(isVideo),
      ),
    )
    .orderBy(desc(results.id))
    .limit(of.most);
}
