import type { Client, InStatement, InValue } from '@libsql/client';
import type { SQL } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { constraintErrorOf } from './constraints.ts';
import type * as schema from './schema/schema.ts';

/** Anything drizzle can turn into SQL: a query that has been built and not run. */
export type Statement = {
  toSQL(): { sql: string; params: unknown[] };
  /** The lane of tasks that has work as soon as this statement is committed. */
  readonly wakes?: string;
};

/** An id, or a subselect that finds it: what depends on another read need not wait for it. */
export type Id = string | SQL;

/** Hears, after a commit, which lanes it has stored work for. */
export type WakeListener = (lanes: ReadonlySet<string>) => void;

/** An open database. Reads go through `query`; everything that writes goes through `commit`. */
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
   * @returns how many rows each statement changed
   * @throws {ConstraintError} when a guard (unique key, check, trigger) refused; nothing was written
   * @throws {DatabaseUnavailable} when the database stayed busy or away; nothing was written
   */
  commit(statements: readonly Statement[]): Promise<number[]>;
  /**
   * Registers who is told after each commit of this handle that has stored work which is due. A refused
   * commit tells nobody, and neither do commits of other processes.
   * @returns takes the listener away again
   */
  onWake(listener: WakeListener): () => void;
  close(): Promise<void>;
};

/** The database did not answer within the limit, or takes no writes: its disk is full, say. */
export class DatabaseUnavailable extends Error {
  constructor(options?: { cause?: unknown }) {
    super('database unavailable', options);
    this.name = 'DatabaseUnavailable';
  }
}

/**
 * Puts what libSQL threw into one of our two classes; anything else is a bug and passes through.
 * @returns a `ConstraintError`, a `DatabaseUnavailable`, or the cause as it is
 */
export function classify(cause: unknown): unknown {
  const text = cause instanceof Error ? cause.message : String(cause);
  const refused = constraintErrorOf(text, cause);
  if (refused) return refused;
  return isUnavailable(cause) ? new DatabaseUnavailable({ cause }) : cause;
}

/** True where nothing can be written until somebody has seen to it: trying again within seconds is no use. */
export const takesNoWrites = (cause: unknown): boolean =>
  /SQLITE_FULL|disk is full|SQLITE_READONLY|readonly database|Operation was blocked/.test(
    textOf(cause),
  );

const textOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.message} ${String(cause.cause ?? '')}` : '';

/**
 * True for a database that is locked, busy, out of memory, cannot be written or cannot be reached: nothing is
 * wrong with the statements.
 */
export function isUnavailable(cause: unknown): boolean {
  if (takesNoWrites(cause)) return true;
  return /SQLITE_BUSY|database is locked|SQLITE_IOERR|SQLITE_CANTOPEN|SQLITE_NOMEM|unable to open database|TRANSACTION_(?:BUSY|TIMEOUT)|fetch failed|ECONNREFUSED|ECONNRESET|ETIMEDOUT|SERVER_ERROR|HTTP status 5/i.test(
    textOf(cause),
  );
}

/** Sends built statements to a client as one write transaction. */
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
