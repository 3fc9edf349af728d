import { and, desc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { generations, results, templates } from './schema/schema.ts';

/**
 * Builds the statement that keeps how a platform names its copy of a result; nothing where its owner wants
 * nothing kept.
 * @param file JSON
 */
export function keepSentFile(resultId: string, file: string): Statement {
  return { toSQL: () => ({ sql: KEEP, params: [file, resultId, file] }) };
}

const KEEP = `update results set sent_file = ? where id = ? and sent_file is not ?
  and account_id in (select id from accounts where keep_nothing = 0)`;

/** A result of which a platform has a copy. */
export type SentResult = {
  id: string;
  title: string;
  /** The template that made it, where everybody may see that; null otherwise. */
  templateId: string | null;
  /** JSON of how the platform names its copy. */
  sentFile: string;
};

/**
 * Reads the results of an account that a platform has copies of, newest first.
 * @param of `resultId` only that one; `now` in milliseconds: what has expired is left out
 */
export async function sentResults(
  q: Database['query'],
  of: { accountId: string; resultId: string | null; now: number },
  most: number,
): Promise<SentResult[]> {
  const rows = await q
    .select({
      id: results.id,
      title: generations.title,
      templateId: templates.id,
      sentFile: results.sentFile,
    })
    .from(results)
    .innerJoin(generations, eq(generations.id, results.generationId))
    .leftJoin(
      templates,
      and(
        eq(templates.id, generations.templateId),
        sql`${templates.state} = 'offered' and ${templates.visibility} = 'public'`,
      ),
    )
    .where(
      and(
        eq(results.accountId, of.accountId),
        of.resultId === null ? undefined : eq(results.id, of.resultId),
        gt(results.expiresAt, of.now),
        isNotNull(results.sentFile),
        eq(generations.state, 'delivered'),
      ),
    )
    .orderBy(desc(results.id))
    .limit(most);
  return rows.flatMap(({ sentFile, ...row }) => (sentFile === null ? [] : [{ ...row, sentFile }]));
}
