/** What is stored of a generation's way, without words and pictures. */

import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

type Query = Database['query'];

/** A movement of credits for a generation, on the side of whoever pays or earns. */
export type StoryMovement = {
  reason: string;
  accountId: string;
  credits: number;
  createdAt: number;
};

/** Reads the movements that a generation caused, rewards of its template's author among them. */
export const movementsFor = (q: Query, generationId: string): Promise<StoryMovement[]> =>
  q.all(sql`select m.reason as reason, e.account_id as accountId, e.credits as credits,
      m.created_at as createdAt
    from movements m join entries e on e.movement_id = m.id and e.side = 'user'
    where m.reference in (${generationId}, ${`template-reward:${generationId}`}) order by m.id`);

/** A task about a generation or one of its predictions. */
export type StoryTask = {
  id: string;
  kind: string;
  lane: string;
  status: string;
  attempts: number;
  isRunning: boolean;
  lastError: string | null;
  runAt: number;
  createdAt: number;
};

/** Reads the open tasks of some kinds about some subjects. */
export async function tasksAbout(
  q: Query,
  kinds: readonly string[],
  subjects: readonly string[],
): Promise<StoryTask[]> {
  const rows = await q.all<Omit<StoryTask, 'isRunning'> & { isRunning: number }>(sql`
    select id, kind, lane, status, attempts, lease_id is not null as isRunning,
      last_error as lastError, run_at as runAt, created_at as createdAt
    from tasks where kind in ${[...kinds]} and subject in ${[...subjects]} order by created_at, id`);
  return rows.map((row) => ({ ...row, isRunning: row.isRunning === 1 }));
}

/** When an update was received, and whether something is still to be sent for it. */
export type StoryUpdate = { receivedAt: number; isPending: boolean };

/** Reads the update behind a trace `SURFACE:EVENT`, as long as it is kept. */
export async function updateOf(q: Query, trace: string): Promise<StoryUpdate | null> {
  const colon = trace.indexOf(':');
  const [row] = await q.all<{ receivedAt: number; isPending: number }>(sql`
    select received_at as receivedAt, pending is not null as isPending from inbox
    where source = ${trace.slice(0, colon)} and event_id = ${trace.slice(colon + 1)}`);
  return row ? { receivedAt: row.receivedAt, isPending: row.isPending === 1 } : null;
}

/** What a company was sent for a generation. */
export type StoryDisclosure = {
  company: string;
  model: string;
  sent: string;
  sentAt: number;
  deletion: string;
  deletionAt: number | null;
};

/** Reads what companies were sent for a generation. */
export const disclosuresFor = (q: Query, generationId: string): Promise<StoryDisclosure[]> =>
  q.all(sql`select company, model, sent, sent_at as sentAt, deletion, deletion_at as deletionAt
    from disclosures where generation_id = ${generationId} order by id limit 50`);
