import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { batchReads } from './batched-reads.ts';
import { classified, type Database, type Sender } from './database.ts';
import { forgetEarlierDeletions } from './earlier-deletions.ts';
import { classify, DatabaseUnavailable } from './failures.ts';
import { type FileClient, openFileClient } from './file-client.node.ts';
import { openGroupCommit } from './group-commit.ts';
import { MigrationsLocked, migrateFile, migrateServer } from './migrate.node.ts';
import { DatabaseMoved, refuseMoved } from './moved.ts';
import { DEFAULT_PATIENCE_MS } from './patience.ts';
import { queryThrough } from './query-through.ts';
import { serverDatabase } from './server.ts';
import { fetchWithin, REQUEST_LIMIT_MS } from './time-limit.ts';
import { DatabaseNewer } from './versions.ts';
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

/**
 * Opens the database and runs the migrations.
 * A local file has one connection and one queue of writes: libSQL runs the statements of a file on
 * the event loop, so a second connection could only wait for the first while the loop is blocked.
 * @throws {DatabaseUnavailable} when the database cannot be reached
 * @throws {DatabaseNewer} when a newer version of this program has migrated the database
 * @throws {MigrationsLocked} when another process was migrating the database for too long
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const patienceMs = options.patienceMs ?? DEFAULT_PATIENCE_MS;
  return options.url.startsWith('file:')
    ? openFile(options)
    : databaseOfServer(await openServer(options), patienceMs);
}

function databaseOfFile(client: FileClient, patienceMs: number): Database {
  const sender = classified(client);
  const alone = oneAtATime();
  const { onWake, wake } = openWakes();
  const commit = openGroupCommit({
    run: (commits) =>
      client.group(commits).catch((cause: unknown) => {
        throw classify(cause);
      }),
    alone,
    gathered: turnOfTheLoop,
    patienceMs,
    beforeRetry: () => renew(client),
    committed: wake,
  });
  return {
    query: queryThrough(sender),
    openReader: () => null,
    commit,
    onWake,
    overwriteDeleted: () => alone(() => checkpoint(sender)),
    close: () =>
      alone(async () => {
        // Then the file holds everything: who copies it alone has all of it.
        await checkpoint(sender).catch(() => undefined);
        client.close();
      }),
  };
}

function databaseOfServer(client: Client, patienceMs: number): Database {
  const sender = classified(client);
  const reads = batchReads(sender);
  return serverDatabase({
    sender: () => sender,
    reads: () => reads,
    patienceMs,
    close: () => client.close(),
  });
}

/** Writes the log of changes into the file, and cuts it to nothing: it holds what was deleted. */
async function checkpoint(client: Sender): Promise<void> {
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}

async function openServer({ url, authToken }: OpenOptions): Promise<Client> {
  const token = authToken === undefined ? {} : { authToken };
  // A migration may take longer than any request of the product.
  const migrating = createClient({ url, ...token });
  await migrated(migrating, async () => {
    await refuseMoved(migrating);
    await migrateServer(migrating);
  });
  migrating.close();
  return createClient({ url, ...token, fetch: fetchWithin(REQUEST_LIMIT_MS) });
}

/**
 * Opens a local file: `@libsql/client` runs the migrations, a faster client does everything else.
 */
async function openFile({ url, upToDate = false, patienceMs }: OpenOptions): Promise<Database> {
  if (!upToDate) {
    const migrating = createClient({ url, concurrency: 1 });
    await migrated(migrating, async () => {
      await setPragmas(migrating);
      await refuseMoved(migrating);
      await migrateFile(migrating);
    });
    await forgetEarlierDeletions(migrating).finally(() => migrating.close());
  }
  return openMigratedFile(openFileClient(pathOf(url)), patienceMs);
}

/**
 * Opens a file whose tables are up to date.
 * @param client is closed with the database, and when it cannot be opened
 */
export async function openMigratedFile(
  client: FileClient,
  patienceMs: number = DEFAULT_PATIENCE_MS,
): Promise<Database> {
  try {
    await setPragmas(client);
    return databaseOfFile(client, patienceMs);
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

async function migrated(client: Client, migrate: () => Promise<unknown>): Promise<Client> {
  try {
    await migrate();
    return client;
  } catch (cause) {
    client.close();
    const isOwn =
      cause instanceof DatabaseNewer ||
      cause instanceof MigrationsLocked ||
      cause instanceof DatabaseMoved;
    throw isOwn ? cause : classify(cause);
  }
}

async function setPragmas(client: Pick<Client, 'execute'>): Promise<void> {
  for (const pragma of [
    'journal_mode = WAL',
    // What was committed is on the disk, not with the operating system.
    'synchronous = FULL',
    // On macOS a sync goes no further than the drive's own memory without this.
    'fullfsync = ON',
    'foreign_keys = ON',
    'busy_timeout = 0',
    'temp_store = MEMORY',
    'cache_size = -32000',
    // What is deleted is overwritten with zeros.
    'secure_delete = ON',
  ])
    await client.execute(`PRAGMA ${pragma}`);
}

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
    // Without its settings it would promise what it does not keep.
    client.lose();
    const error = classify(cause);
    if (!(error instanceof DatabaseUnavailable)) throw error;
  }
}

/** Creates a queue that runs jobs one after the other; a failed job does not stop the queue. */
function oneAtATime(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job);
    last = run.catch(() => undefined);
    return run;
  };
}
