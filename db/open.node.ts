import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { batchReads } from './batched-reads.ts';
import { classified, type Database, type Sender, type Statement, sendBatch } from './database.ts';
import { forgetEarlierDeletions } from './earlier-deletions.ts';
import { classify, DatabaseUnavailable, takesNoWrites } from './failures.ts';
import { type FileClient, openFileClient } from './file-client.node.ts';
import { rememberReads } from './remembered-reads.ts';
import * as schema from './schema/schema.ts';
import { openWakes } from './wakes.ts';

/** The options of `openDatabase`. */
export type OpenOptions = {
  /** A `file:` path, or the `libsql://`, `http://` or `https://` address of a server. */
  url: string;
  authToken?: string | undefined;
  /** How long a write is retried against a busy or unreachable database, in milliseconds. */
  patienceMs?: number;
  /** Whether the file is a copy of a migrated database, so that migrations are skipped. */
  upToDate?: boolean;
};

/** An error of a database that a newer version of this program has migrated. */
export class DatabaseNewer extends Error {
  constructor() {
    super(
      'a newer version has changed this database; start that one, or restore the backup from before the upgrade',
    );
    this.name = 'DatabaseNewer';
  }
}

const DEFAULT_PATIENCE_MS = 5_000;
const RETRY_STEP_MS = 50;
const MAX_QUEUED_WRITES = 10_000;
const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Opens the database and runs the migrations.
 * A local file has one connection and one queue of writes: libSQL runs the statements of a file on
 * the event loop, so a second connection could only wait for the first while the loop is blocked.
 * @throws {DatabaseUnavailable} when the database cannot be reached
 * @throws {DatabaseNewer} when a newer version of this program has migrated the database
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const local = options.url.startsWith('file:');
  const client = local ? await openFile(options) : await openServer(options);
  const sender = classified(client);
  const reads = local ? sender : batchReads(sender);
  const queryOf = (through: Sender) => drizzle(through as Client, { schema, casing: 'snake_case' });
  const query = queryOf(reads);
  const patienceMs = options.patienceMs ?? DEFAULT_PATIENCE_MS;
  const queue = local ? oneAtATime() : <T>(job: () => Promise<T>) => job();
  const { onWake, wake } = openWakes();
  return {
    query,
    openReader: () => (local ? null : queryOf(rememberReads(reads))),
    commit: async (statements) => {
      const changed = await queue(() =>
        patiently(sender, statements, patienceMs, local ? () => renew(client) : nothing),
      );
      wake(statements);
      return changed;
    },
    onWake,
    overwriteDeleted: async () => {
      if (local) await queue(() => checkpoint(sender));
    },
    close: async () => {
      await queue(async () => {
        // Then the file holds everything: who copies it alone has all of it.
        if (local) await checkpoint(sender).catch(() => undefined);
        client.close();
      });
    },
  };
}

/** Writes the log of changes into the file, and cuts it to nothing: it holds what was deleted. */
async function checkpoint(client: Sender): Promise<void> {
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}

async function openServer({ url, authToken }: OpenOptions): Promise<Client> {
  const client = createClient({ url, ...(authToken === undefined ? {} : { authToken }) });
  return migrated(client);
}

/**
 * Opens a local file: `@libsql/client` runs the migrations, a faster client does everything else.
 */
async function openFile({ url, upToDate = false }: OpenOptions): Promise<FileClient> {
  if (!upToDate) {
    const migrating = createClient({ url, concurrency: 1 });
    await migrated(migrating, () => setPragmas(migrating));
    await forgetEarlierDeletions(migrating).finally(() => migrating.close());
  }
  const client = openFileClient(pathOf(url));
  try {
    await setPragmas(client);
    return client;
  } catch (cause) {
    client.close();
    throw classify(cause);
  }
}

/** Converts a `file:` address to a path. */
export const pathOf = (url: string): string =>
  url.startsWith('file://') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length));

/** Converts a path to a `file:` address, escaping any characters. */
export const fileUrl = (path: string): string =>
  `file:${path.split('/').map(encodeURIComponent).join('/')}`;

async function migrated(
  client: Client,
  before: () => Promise<void> = async () => undefined,
): Promise<Client> {
  try {
    await before();
    await refuseNewer(client);
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
    return client;
  } catch (cause) {
    client.close();
    throw cause instanceof DatabaseNewer ? cause : classify(cause);
  }
}

/**
 * Refuses a database of a newer version, whose tables can have rules that this version would break.
 * @throws {DatabaseNewer}
 */
async function refuseNewer(client: Client): Promise<void> {
  const { rows } = await client.execute(
    "select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'",
  );
  if (rows.length === 0) return;
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1)?.folderMillis ?? 0;
  const later = await client.execute({
    sql: 'select 1 from __drizzle_migrations where created_at > ? limit 1',
    args: [known],
  });
  if (later.rows.length > 0) throw new DatabaseNewer();
}

async function setPragmas(client: FileClient): Promise<void> {
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = NORMAL',
    'foreign_keys = ON',
    'busy_timeout = 0',
    'temp_store = MEMORY',
    'cache_size = -32000',
    // What is deleted is overwritten with zeros.
    'secure_delete = ON',
  ])
    await client.execute(`PRAGMA ${pragma}`);
}

async function patiently(
  client: Sender,
  statements: readonly Statement[],
  patienceMs: number,
  beforeRetry: () => Promise<void>,
): Promise<number[]> {
  if (statements.length === 0) return [];
  for (let waitedMs = 0; ; waitedMs += RETRY_STEP_MS) {
    try {
      return await sendBatch(client, statements);
    } catch (cause) {
      const hopeless = !(cause instanceof DatabaseUnavailable) || takesNoWrites(cause);
      if (hopeless || waitedMs >= patienceMs) throw cause;
      await wait(RETRY_STEP_MS);
      await beforeRetry();
    }
  }
}

const nothing = async () => undefined;

/**
 * Replaces a connection. A connection that was once refused as busy can never commit again (libSQL
 * 0.18 leaves a statement open). The caller runs this first in a turn of the event loop, when no
 * statement uses the connection.
 */
async function renew(client: FileClient): Promise<void> {
  try {
    await client.reconnect();
    await setPragmas(client);
  } catch (cause) {
    const error = classify(cause);
    if (!(error instanceof DatabaseUnavailable)) throw error;
  }
}

/** Creates a queue that runs jobs one after the other; a failed job does not stop the queue. */
function oneAtATime(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let queued = 0;
  return (job) => {
    if (queued >= MAX_QUEUED_WRITES)
      throw new DatabaseUnavailable({ cause: new Error('write queue is full') });
    queued += 1;
    const run = last.then(job).finally(() => {
      queued -= 1;
    });
    last = run.catch(() => undefined);
    return run;
  };
}
