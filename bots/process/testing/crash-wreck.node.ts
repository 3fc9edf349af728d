import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type SQL, sql } from 'drizzle-orm';
import { diskStore } from '../../../core/storage/disk.node.ts';
import type { Database } from '../../../db/database.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { openMemory } from '../../../webhooks/sandbox/state.ts';

const DATABASE = 'alme.db';

/** What lies on the disk of work that is under way, by ids. */
export type Underway = {
  /** Pictures that an engine makes, once each time that it was begun. */
  picture: Set<string>;
  /** Checkouts that somebody wishes for and that the bank has not opened. */
  checkout: Set<string>;
  /** Sessions whose money the bank has, and that nobody was credited for. */
  payment: Set<string>;
  /** Events whose answer was decided on and is not all out. */
  answer: Set<string>;
};

/** Sessions that are paid by the bank's own memory. @param directory DATA_DIR */
export async function paidSessions(directory: string): Promise<Set<string>> {
  const memory = await openMemory(diskStore(join(directory, 'objects'))).read();
  const paid = memory.sessions.filter(({ paymentStatus }) => paymentStatus === 'paid');
  return new Set(paid.map(({ id }) => id));
}

/** Sessions that are paid by our books. */
export async function settledSessions(db: Database): Promise<Set<string>> {
  const rows = await db.query.all<{ session: string }>(
    sql`select provider_id as session from checkouts where state = 'paid'`,
  );
  return new Set(rows.map(({ session }) => session));
}

/**
 * Looks at what is under way where the service was killed. It opens a copy of the database: who closes a
 * database last tidies it up, and that is for the service to do when it starts again.
 * @param directory DATA_DIR
 */
export async function underway(directory: string): Promise<Underway> {
  const copy = await mkdtemp(join(tmpdir(), 'alme-wreck-'));
  try {
    const ofDatabase = (path: string) => path === directory || basename(path).startsWith(DATABASE);
    await cp(directory, copy, { recursive: true, filter: ofDatabase });
    const db = await openDatabase({ url: `file:${join(copy, DATABASE)}`, upToDate: true });
    const found = await look(db, await paidSessions(directory));
    await db.close();
    return found;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function look(db: Database, paid: Set<string>): Promise<Underway> {
  const ids = async (statement: SQL) => {
    const rows = await db.query.all<{ id: string }>(statement);
    return new Set(rows.map(({ id }) => id));
  };
  return {
    picture: await ids(sql`select id from predictions where status = 'running'`),
    checkout: await ids(sql`select id from checkouts where state = 'opening'`),
    payment: paid.difference(await settledSessions(db)),
    answer: await ids(sql`select event_id as id from inbox where pending is not null`),
  };
}
