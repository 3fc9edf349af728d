import { and, desc, eq, lt } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { acts } from './schema/schema.ts';

type Query = Database['query'];
export type ActRow = typeof acts.$inferSelect;

/** Writes a line of the record of acts, which nothing changes afterwards. */
export function insertAct(q: Query, row: ActRow): Statement {
  return q.insert(acts).values(row);
}

/**
 * Reads the record of acts, newest first.
 * @param page `before`: only acts older than this id; `most`: how many
 */
export function actsPage(
  q: Query,
  { accountId, before, most }: { accountId?: string; before?: string; most: number },
): Promise<ActRow[]> {
  return q
    .select()
    .from(acts)
    .where(
      and(
        accountId === undefined ? undefined : eq(acts.accountId, accountId),
        before === undefined ? undefined : lt(acts.id, before),
      ),
    )
    .orderBy(desc(acts.id))
    .limit(most);
}
