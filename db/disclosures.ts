import { desc, eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { disclosures } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `disclosures`. */
export type DisclosureRow = typeof disclosures.$inferSelect;

/** Builds the statement that records what a company is about to be sent. */
export function insertDisclosure(q: Query, row: typeof disclosures.$inferInsert): Statement {
  return q.insert(disclosures).values(row);
}

/** Builds the statement that records a file that was uploaded there, by the company's id of it. */
export function noteRemoteFile(id: string, remoteRef: string): Statement {
  return { toSQL: () => ({ sql: NOTE_FILE, params: [remoteRef, id] }) };
}

const NOTE_FILE = `update disclosures set remote_refs = json_insert(remote_refs, '$[#]', ?)
  where id = ?`;

/** Whose files at companies are to be deleted: of a generation, of an account, or all from before a time. */
export type SentFor = { generationId: string } | { accountId: string } | { before: number };

/**
 * Builds the statements that have the files deleted which were uploaded to companies, once. The task's
 * payload has all that it needs, so that it outlives the row.
 * @param task the kind and the lane of the task that does it
 */
export function askForDeletion(
  of: SentFor,
  task: { kind: string; lane: string },
  now: number,
): Statement[] {
  const [column, value] =
    'generationId' in of
      ? ['generation_id = ?', of.generationId]
      : 'accountId' in of
        ? ['account_id = ?', of.accountId]
        : ['sent_at <= ?', of.before];
  const open = `deletion = 'none' and remote_refs <> '[]' and ${column}`;
  return [
    {
      toSQL: () => ({
        sql: `insert or ignore into tasks (id, kind, subject, lane, payload, run_at, created_at)
          select 'forget-' || id, ?, id, ?, json_object('engine', engine, 'company', company,
            'files', json(remote_refs), 'askedAt', ?), ?, ?
          from disclosures where ${open}`,
        params: [task.kind, task.lane, now, now, now, value],
      }),
      wakes: { lane: task.lane, runAt: now },
    },
    {
      toSQL: () => ({
        sql: `update disclosures set deletion = 'asked', deletion_at = ? where ${open}`,
        params: [now, value],
      }),
    },
  ];
}

/** Builds the statement that records how the deletion at a company went. */
export function noteDeletion(
  q: Query,
  id: string,
  deletion: DisclosureRow['deletion'],
  now: number,
): Statement {
  return q.update(disclosures).set({ deletion, deletionAt: now }).where(eq(disclosures.id, id));
}

/**
 * Reads a page of what companies were sent of an account, the newest first.
 * @param page `offset` and `limit` in rows
 */
export function disclosuresOf(
  q: Query,
  accountId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<DisclosureRow[]> {
  return q
    .select()
    .from(disclosures)
    .where(eq(disclosures.accountId, accountId))
    .orderBy(desc(disclosures.id))
    .limit(limit)
    .offset(offset);
}

/** What a company was sent of an account, in short. Times in milliseconds. */
export type DisclosedTo = {
  company: string;
  times: number;
  /** What was sent, each once: `face`, `photo`, `result`, `words`. */
  sent: string[];
  lastAt: number;
  /** Files there whose deletion has been asked for and is not done. */
  openDeletions: number;
};

/** Sums up for each company what it was sent of an account. */
export async function disclosedTo(q: Query, accountId: string): Promise<DisclosedTo[]> {
  const rows = await q
    .select({
      company: disclosures.company,
      times: sql<number>`count(*)`,
      sent: sql<string>`group_concat(${disclosures.sent})`,
      lastAt: sql<number>`max(${disclosures.sentAt})`,
      openDeletions: sql<number>`count(case when ${disclosures.deletion} = 'asked' then 1 end)`,
    })
    .from(disclosures)
    .where(eq(disclosures.accountId, accountId))
    .groupBy(disclosures.company)
    .orderBy(disclosures.company);
  return rows.map((row) => ({ ...row, sent: [...new Set(row.sent.split(','))].sort() }));
}
