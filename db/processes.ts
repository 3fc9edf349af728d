import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';

type Query = Database['query'];

/** The time by the database's clock, in milliseconds: processes on several machines need only agree on that. */
export const NOW = "cast(unixepoch('subsec') * 1000 as integer)";

/** A process among those that work on a database. */
export type ProcessRow = { id: string; roles: readonly string[]; lanes: readonly string[] };

/**
 * Builds the statement that tells that a process lives.
 * @param forMs for how long it counts as living, in milliseconds
 */
export function notePresence({ id, roles, lanes }: ProcessRow, forMs: number): Statement {
  const params = [id, JSON.stringify(roles), JSON.stringify(lanes), forMs];
  return { toSQL: () => ({ sql: NOTE_PRESENCE, params }) };
}

const NOTE_PRESENCE = `insert into processes (id, roles, lanes, started_at, until)
values (?, ?, ?, ${NOW}, ${NOW} + cast(? as integer))
on conflict (id) do update set until = excluded.until`;

/** Builds the statement that forgets a process that ends, and those that were not heard of for so long. */
export function forgetPresence(id: string | null, forMs: number): Statement {
  const params = [id, forMs];
  return { toSQL: () => ({ sql: FORGET_PRESENCE, params }) };
}

const FORGET_PRESENCE = `delete from processes where id = ? or until < ${NOW} - cast(? as integer)`;

/** Reads the processes that live, the oldest first. */
export async function livingProcesses(q: Query): Promise<ProcessRow[]> {
  const rows = await q.all<{ id: string; roles: string; lanes: string }>(
    sql`select id, roles, lanes from processes where until > ${sql.raw(NOW)} order by started_at, id`,
  );
  return rows.map(({ id, roles, lanes }) => ({
    id,
    roles: JSON.parse(roles) as string[],
    lanes: JSON.parse(lanes) as string[],
  }));
}

/** The condition that a column names a process that lives. */
export const isLiving = (column: string) =>
  sql.raw(`${column} in (select id from processes where until > ${NOW})`);

/** A lease of something that one process at a time may do. */
export type ProcessLease = { name: string; holder: string };

/**
 * Builds the statement that takes a lease or, for its holder, renews it. It changes one row then, and none while
 * another process holds the lease.
 * @param forMs for how long, in milliseconds
 */
export function takeLease({ name, holder }: ProcessLease, forMs: number): Statement {
  const params = [name, holder, forMs];
  return { toSQL: () => ({ sql: TAKE, params }) };
}

const TAKE = `insert into process_leases (name, holder, until)
values (?, ?, ${NOW} + cast(? as integer))
on conflict (name) do update set holder = excluded.holder, until = excluded.until
where holder = excluded.holder or until <= ${NOW}`;

/** Builds the statement that gives a lease back. */
export function releaseLease({ name, holder }: ProcessLease): Statement {
  const params = [name, holder];
  return { toSQL: () => ({ sql: RELEASE, params }) };
}

const RELEASE = 'delete from process_leases where name = ? and holder = ?';

/** Tells whether nobody else holds a lease. */
export async function isFree(q: Query, { name, holder }: ProcessLease): Promise<boolean> {
  const rows = await q.all(sql`select 1 from process_leases
    where name = ${name} and holder <> ${holder} and until > ${sql.raw(NOW)}`);
  return rows.length === 0;
}

/** Reads the ids of processes that died and whose rows are still there, the oldest first. */
export async function deadProcesses(q: Query): Promise<string[]> {
  const rows = await q.all<{ id: string }>(
    sql`select id from processes where until <= ${sql.raw(NOW)} order by until limit 100`,
  );
  return rows.map(({ id }) => id);
}
