import type { Client, InStatement, InValue, Row } from '@libsql/client';
import type { SQL } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { checkValues, classify } from './failures.ts';
import type { LaterValues } from './later-values.ts';
import type * as schema from './schema/schema.ts';

/** An SQL statement that has been built and not run; every drizzle query is one. */
export type Statement = {
  toSQL(): { sql: string; params: unknown[] };
  /** What waits in the task queue once this statement is committed and has changed a row. */
  readonly wakes?: Wake;
  /** Gets what a statement that reads has found, once it is committed. */
  readonly onRows?: (rows: readonly Row[]) => void;
};

/** Work in a lane of the task queue that is due at a time, in milliseconds since the epoch. */
export type Wake = { readonly lane: string; readonly runAt: number };

/** An id, or a subselect that finds it: what depends on another read need not wait for it. */
export type Id = string | SQL;

/** A callback that runs after a commit, with the tasks that the commit stored. */
export type WakeListener = (wakes: readonly Wake[]) => void;

/**
 * An open database. Reads go through `query`, writes through `commit`. What a read throws has the
 * error of `failures.ts` among its causes.
 */
export type Database = {
  /** Without drizzle's own notes of the tables, which are worked out only for queries by relations. */
  readonly query: Omit<LibSQLDatabase<typeof schema>, '_'>;
  /**
   * Opens a reader for one turn that reads the same thing once, where each read is a round trip to a server:
   * what a turn will need is best read ahead together, and read again through this reader.
   * @returns null for a local file, which answers at once
   */
  openReader(): TurnReader | null;
  /**
   * Runs statements in order as one transaction: all of them or none.
   * @returns the number of rows that each statement changed
   * @throws {ConstraintError} when a guard (unique key, check, trigger) refused; nothing was
   *   written
   * @throws {StatementError} when a statement is wrong; nothing was written
   * @throws {DatabaseUnavailable} when the database stayed busy or unreachable; nothing was written
   */
  commit(statements: readonly Statement[]): Promise<number[]>;
  /**
   * Registers a listener for the commits of this handle that store tasks. Refused commits and
   * commits of other processes do not call the listener.
   * @returns a function that removes the listener
   */
  onWake(listener: WakeListener): () => void;
  /**
   * Brings a deletion to the disk: what was deleted is neither in the file nor in its log of changes
   * any more. Does nothing on a server, which keeps both by its own rules.
   * @throws {DatabaseUnavailable}
   */
  overwriteDeleted(): Promise<void>;
  close(): Promise<void>;
};

/** Reads the same thing once, as long as one turn lasts. */
export type TurnReader = {
  readonly query: Database['query'];
  /**
   * Opens what reads ahead in the round trip of this moment's reads, before all its values are known. Whoever
   * awaits such a read waits for ever; after `known`, `query` answers it by the values themselves.
   */
  ahead(later: LaterValues): {
    readonly query: Database['query'];
    known(): Promise<void>;
  };
};

/** What reads and writes go through. */
export type Sender = Pick<Client, 'execute' | 'batch'>;

/** Lets a client throw the errors of `failures.ts` and no others. */
export function classified(client: Sender): Sender {
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw classify(cause);
    }
  };
  return {
    execute: (statement: InStatement) =>
      run(() => {
        checkValues(statement);
        return client.execute(statement);
      }),
    batch: (statements, mode) =>
      run(() => {
        for (const statement of statements)
          checkValues(
            Array.isArray(statement) ? { sql: statement[0], args: statement[1] ?? [] } : statement,
          );
        return client.batch(statements, mode);
      }),
  };
}

/**
 * Sends built statements to a client as one write transaction.
 * @returns the number of rows that each statement changed
 */
export async function sendBatch(
  client: Pick<Sender, 'batch'>,
  statements: readonly Statement[],
): Promise<number[]> {
  const built: InStatement[] = statements.map((statement) => {
    const { sql, params } = statement.toSQL();
    return { sql, args: params as InValue[] };
  });
  const results = await client.batch(built, 'write');
  for (const [i, { rows }] of results.entries()) statements[i]?.onRows?.(rows);
  return results.map((result) => result.rowsAffected);
}
