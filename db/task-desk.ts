/** Tasks as operators see and move them. No payload is read: it may hold words. */

import { type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { tasks } from './schema/schema.ts';

type Query = Database['query'];

/** A task without what it carries. */
export type TaskLine = {
  id: string;
  kind: string;
  subject: string;
  lane: string;
  accountId: string | null;
  status: 'open' | 'parked';
  isRunning: boolean;
  attempts: number;
  /** The error of the last try, without secrets. */
  lastError: string | null;
  runAt: number;
  createdAt: number;
};

const COLUMNS = sql`id, kind, subject, lane, account_id as accountId, status,
  lease_id is not null as isRunning, attempts, last_error as lastError, run_at as runAt,
  created_at as createdAt`;

type Raw = Omit<TaskLine, 'isRunning'> & { isRunning: number };
const typed = (rows: readonly Raw[]): TaskLine[] =>
  rows.map((row) => ({ ...row, isRunning: row.isRunning === 1 }));

/** The place of a task in the list of those that are parked. */
export type ParkedKey = Pick<TaskLine, 'createdAt' | 'id'>;

/** Reads parked tasks before one of them, the latest first. */
export async function parkedBefore(
  q: Query,
  { before, most }: { before: ParkedKey | null; most: number },
): Promise<TaskLine[]> {
  const after: SQL =
    before === null
      ? sql`1`
      : sql`created_at <= ${before.createdAt} and (created_at, id) < (${before.createdAt}, ${before.id})`;
  return typed(
    await q.all<Raw>(sql`select ${COLUMNS} from tasks where status = 'parked' and ${after}
      order by created_at desc, id desc limit ${most}`),
  );
}

/** Reads the tasks of a lane: those that run, then those that are due, the longest due first. */
export async function tasksOfLane(
  q: Query,
  { lane, now, most }: { lane: string; now: number; most: number },
): Promise<TaskLine[]> {
  const [running, turned, due] = await Promise.all([
    q.all<Raw>(
      sql`select ${COLUMNS} from tasks where lease_id is not null and lane = ${lane} limit ${most}`,
    ),
    q.all<Raw>(sql`select ${COLUMNS} from tasks where lane = ${lane} and turn is not null
      order by turn limit ${most}`),
    q.all<Raw>(sql`select ${COLUMNS} from tasks where turn is null and status = 'open'
      and lane = ${lane} and run_at <= ${now} and lease_id is null order by run_at limit ${most}`),
  ]);
  return typed([...running, ...turned, ...due]).slice(0, most);
}

/** Finds a task by its id; null where there is none. */
export async function taskNamed(q: Query, id: string): Promise<TaskLine | null> {
  const rows = await q.all<Raw>(sql`select ${COLUMNS} from tasks where id = ${id}`);
  return typed(rows)[0] ?? null;
}

/** Builds the statement that parks a task that nobody works on. */
export const parkTask = (q: Query, id: string): Statement =>
  q
    .update(tasks)
    .set({ status: 'parked', turn: null })
    .where(sql`${tasks.id} = ${id} and ${tasks.status} = 'open' and ${tasks.leaseId} is null`);

/** Builds the statement that makes a parked task due, as if it had never been tried. */
export const requeueTask = (q: Query, id: string, lane: string, now: number): Statement => {
  const update = q
    .update(tasks)
    .set({ status: 'open', attempts: 0, runAt: now, turn: null })
    .where(sql`${tasks.id} = ${id} and ${tasks.status} = 'parked'`);
  return { toSQL: () => update.toSQL(), wakes: { lane, runAt: now } };
};

/** Builds the statement that drops the tasks of a kind about something that nobody works on. */
export const dropTask = (q: Query, kind: string, subject: string): Statement =>
  q
    .delete(tasks)
    .where(
      sql`${tasks.kind} = ${kind} and ${tasks.subject} = ${subject} and ${tasks.leaseId} is null`,
    );
