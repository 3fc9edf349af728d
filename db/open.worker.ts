import { AsyncLocalStorage } from 'node:async_hooks';
import { createClient } from '@libsql/client/http';
import { batchReads, type ReadsAhead } from './batched-reads.ts';
import { checkVersion } from './checked-version.ts';
import { classified, type Database, type Sender } from './database.ts';
import { DEFAULT_PATIENCE_MS } from './patience.ts';
import { serverDatabase } from './server.ts';
import { fetchWithin, REQUEST_LIMIT_MS } from './time-limit.ts';

/** The options of `openWorkerDatabase`. */
export type WorkerDatabaseOptions = {
  /** The `libsql://`, `https://` or `http://` address of a server. */
  url: string;
  authToken?: string | undefined;
  /** How long a write is retried against a busy or unreachable server, in milliseconds. */
  patienceMs?: number;
  /** The longest that one request to the server lasts, in milliseconds. */
  requestLimitMs?: number;
};

/** A database in a Worker. */
export type WorkerDatabase = Database & {
  /**
   * Does the work of one invocation (a request, a batch of messages, a cron event). Reads of the same moment
   * travel together within an invocation and never with those of another: what one invocation waits for must
   * not hang on another, which may end at any time. Outside of this each read travels alone.
   */
  invocation<T>(work: () => Promise<T>): Promise<T>;
};

/**
 * Opens a database on a libSQL server, once an isolate: nothing is sent before the first use. It runs no
 * migrations; until the server is known to have those of this version, every use asks first, in the same
 * moment as the first reads.
 * @throws {LibsqlError} where the address is none of a server by HTTP
 */
export function openWorkerDatabase(options: WorkerDatabaseOptions): WorkerDatabase {
  const { url, authToken, requestLimitMs = REQUEST_LIMIT_MS } = options;
  const client = createClient({
    url,
    ...(authToken === undefined ? {} : { authToken }),
    fetch: fetchWithin(requestLimitMs),
    // Who would wait for another invocation's request may wait for ever; the runtime bounds connections.
    concurrency: Number.MAX_SAFE_INTEGER,
  });
  const checked = checkVersion(classified(client));
  const current = new AsyncLocalStorage<{ sender: Sender; reads: Sender & ReadsAhead }>();
  const database = serverDatabase({
    sender: () => current.getStore()?.sender ?? checked(),
    reads: () => current.getStore()?.reads ?? checked(),
    patienceMs: options.patienceMs ?? DEFAULT_PATIENCE_MS,
    close: () => client.close(),
  });
  return {
    ...database,
    invocation: (work) => {
      const sender = checked();
      return current.run({ sender, reads: batchReads(sender) }, work);
    },
  };
}
