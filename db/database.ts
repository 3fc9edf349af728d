import type { Client, InStatement, InValue } from '@libsql/client';
import type { SQL } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { constraintErrorOf } from './constraints.ts';
import type * as schema from './schema/schema.ts';

/** An SQL statement that has been built and not run; every drizzle query is one. */
export type Statement = {
  toSQL(): { sql: string; params: unknown[] };
  /** The task queue lane that has due work once this statement is committed. */
  readonly wakes?: string;
};

/** An id, or a subselect that finds it: what depends on another read need not wait for it. */
export type Id = string | SQL;

/**
 * A callback that runs after a commit, with the task queue lanes that the commit stored due work
 * for.
 */
export type WakeListener = (lanes: ReadonlySet<string>) => void;

/** An open database. Reads go through `query`, writes through `commit`. */
export type Database = {
  readonly query: LibSQLDatabase<typeof schema>;
  /**
   * Opens a reader for one turn that reads the same thing once, where each read is a round trip to a server:
   * what a turn will need is best read ahead together, and read again through this reader.
   * @returns null for a local file, which answers at once
   */
  openReader(): LibSQLDatabase<typeof schema> | null;
  /**
   * Runs statements in order as one transaction: all of them or none.
   * @returns the number of rows that each statement changed
   * @throws {ConstraintError} when a guard (unique key, check, trigger) refused; nothing was
   *   written
   * @throws {DatabaseUnavailable} when the database stayed busy or unreachable; nothing was written
   */
  commit(statements: readonly Statement[]): Promise<number[]>;
  /**
   * Registers a listener for the commits of this handle that store due work. Refused commits and
   * commits of other processes do not call the listener.
   * @returns a function that removes the listener
   */
  onWake(listener: WakeListener): () => void;
  close(): Promise<void>;
};

/**
 * An error of a database that did not answer in time or takes no writes, for example because its
 * disk is full.
 */
export class DatabaseUnavailable extends Error {
  constructor(options?: { cause?: unknown }) {
    super('database unavailable', options);
    this.name = 'DatabaseUnavailable';
  }
}

/**
 * Converts an error of libSQL to one of the two database error classes.
 * @returns a `ConstraintError`, a `DatabaseUnavailable`, or the cause itself when the cause is a
 *   bug
 */
export function classify(cause: unknown): unknown {
  const text = cause instanceof Error ? cause.message : String(cause);
  const refused = constraintErrorOf(text, cause);
  if (refused) return refused;
  return isUnavailable(cause) ? new DatabaseUnavailable({ cause }) : cause;
}

/**
 * Tells whether an error means that the database takes no writes until an operator acts (disk full,
 * read-only), so that a retry within seconds is useless.
 */
export const takesNoWrites = (cause: unknown): boolean =>
  /SQLITE_FULL|disk is full|SQLITE_READONLY|readonly database|Operation was blocked/.test(
    textOf(cause),
  );

const textOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.message} ${String(cause.cause ?? '')}` : '';

/**
 * Tells whether an error means that the database is locked, busy, out of memory, unwritable or
 * unreachable, so that the statements themselves are right.
 */
export function isUnavailable(cause: unknown): boolean {
  if (takesNoWrites(cause)) return true;
  return /SQLITE_BUSY|database is locked|SQLITE_IOERR|SQLITE_CANTOPEN|SQLITE_NOMEM|unable to open database|TRANSACTION_(?:BUSY|TIMEOUT)|fetch failed|ECONNREFUSED|ECONNRESET|ETIMEDOUT|SERVER_ERROR|HTTP status 5/i.test(
    textOf(cause),
  );
}

/**
 * Sends built statements to a client as one write transaction.
 * @returns the number of rows that each statement changed
 */
export async function sendBatch(
  client: Pick<Client, 'batch'>,
  statements: readonly Statement[],
): Promise<number[]> {
  const built: InStatement[] = statements.map((statement) => {
    const { sql, params } = statement.toSQL();
    return { sql, args: params as InValue[] };
  });
  const results = await client.batch(built, 'write');
  return results.map((result) => result.rowsAffected);
}
