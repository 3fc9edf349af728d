import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type SQL, sql } from 'drizzle-orm';
import { silentLog } from '../../../core/log.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import type { Database } from '../../../db/database.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { openStoredState } from '../../../webhooks/sandbox/stored-state.ts';

const DATABASE = 'alme.db';

/** The unfinished work that the disk contains, as ids. */
export type Underway = {
  /** Runs of engines. */
  picture: Set<string>;
  /** Checkouts that the bank has not opened. */
  checkout: Set<string>;
  /** Checkout sessions that are paid at the bank and not credited. */
  payment: Set<string>;
  /** Events whose stored answer is not delivered. */
  answer: Set<string>;
};

/** Reads the ids of the sessions that are paid at the bank. @param directory DATA_DIR */
export async function paidSessions(directory: string): Promise<Set<string>> {
  const memory = await openStoredState({
    store: diskStore(join(directory, 'objects')),
    log: silentLog,
  }).read();
  const paid = memory.sessions.filter(({ paymentStatus }) => paymentStatus === 'paid');
  return new Set(paid.map(({ id }) => id));
}

/** Reads the ids of the sessions that are paid in our books. */
export async function settledSessions(db: Database): Promise<Set<string>> {
  const rows = await db.query.all<{ session: string }>(
    sql`select provider_id as session from checkouts where state = 'paid'`,
  );
  return new Set(rows.map(({ session }) => session));
}

/**
 * Reads the unfinished work after a kill. It opens a copy of the database, since the last connection that closes
 * runs a checkpoint, and the recovery must be left to the service.
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
