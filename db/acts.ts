import { and, desc, eq, gte, lt } from 'drizzle-orm';
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
 * @param page `accountId`: only acts on this account; `subject`: only acts on this; `before`: only acts older
 *   than this act id; `most`: how many rows
 */
export function actsPage(
  q: Query,
  {
    accountId,
    subject,
    before,
    most,
  }: { accountId?: string; subject?: string; before?: string; most: number },
): Promise<ActRow[]> {
  return q
    .select()
    .from(acts)
    .where(
      and(
        accountId === undefined ? undefined : eq(acts.accountId, accountId),
        subject === undefined ? undefined : eq(acts.subject, subject),
        before === undefined ? undefined : lt(acts.id, before),
      ),
    )
    .orderBy(desc(acts.id))
    .limit(most);
}

/** Tells when somebody last did something to something, since a time; null where not. Milliseconds. */
export async function lastActAt(
  q: Query,
  of: { actor: string; verb: string; subject: string; since: number },
): Promise<number | null> {
  const [row] = await q
    .select({ at: acts.createdAt })
    .from(acts)
    .where(
      and(
        eq(acts.subject, of.subject),
        eq(acts.verb, of.verb),
        eq(acts.actor, of.actor),
        gte(acts.createdAt, of.since),
      ),
    )
    .orderBy(desc(acts.id))
    .limit(1);
  return row?.at ?? null;
}
