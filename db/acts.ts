import { and, desc, eq, lt } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { acts } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `acts`. */
export type ActRow = typeof acts.$inferSelect;

/**
 * Builds the statement that adds a row to the record of acts. Triggers refuse to change the row
 * afterwards.
 */
export function insertAct(q: Query, row: ActRow): Statement {
  return q.insert(acts).values(row);
}

/**
 * Reads the record of acts, newest first.
 * @param page `accountId`: only acts on this account; `before`: only acts older than this act id;
 *   `most`: how many rows
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
