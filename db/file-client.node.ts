/** A libSQL client for one local file that compiles each statement once. */
import { type Client, type InValue, LibsqlError, type ResultSet, type Row } from '@libsql/client';
import Native from 'libsql';
import { classify, DatabaseUnavailable } from './failures.ts';
import type { Done, Order, Outcome } from './group-commit.ts';
import { type RowMaker, rowMaker } from './rows.node.ts';

/** Compiled statements kept; the one compiled first goes first. */
const MOST_STATEMENTS = 500;

type Statement = {
  run(args: unknown[]): { changes: number };
  all(args: unknown[]): unknown[];
  columns(): { name: string }[];
  raw(on: boolean): unknown;
  reader: boolean;
};
/** A connection to a file, as `libsql` opens it. */
export type Connection = {
  prepare(sql: string): Statement;
  exec(sql: string): unknown;
  close(): unknown;
  readonly inTransaction: boolean;
};
type Compiled = { statement: Statement; columns: string[] | null; row: RowMaker };
type Sql = { sql: string; args?: unknown };

/**
 * The methods that the database uses of a libSQL client. Each runs synchronously, on the caller's
 * turn of the event loop.
 */
export type FileClient = Pick<Client, 'execute' | 'batch' | 'close' | 'reconnect'> & {
  /** @see RunGroup */
  group(commits: readonly (readonly Order[])[]): Promise<Outcome[]>;
  /** Closes the connection until it is made anew: nothing runs on it meanwhile. */
  lose(): void;
};

/**
 * Opens a local database file on a single connection. `@libsql/client` compiles a statement each
 * time the statement runs, which costs more than the run; this client keeps compiled statements.
 * @param path the path of the file
 * @param connect opens a connection to the file
 */
export function openFileClient(
  path: string,
  connect: (path: string) => Connection = (file) => new Native(file),
): FileClient {
  let native = connect(path);
  let state: 'open' | 'lost' | 'closed' = 'open';
  let compiled = new Map<string, Compiled>();

  function compile(sql: string): Compiled {
    // libSQL 0.5 still runs what was compiled before, and a question about its transaction ends the process.
    if (state !== 'open') throw notOpen();
    const known = compiled.get(sql);
    if (known) return known;
    const statement = native.prepare(sql);
    const columns = statement.reader ? statement.columns().map(({ name }) => name) : null;
    if (columns) statement.raw(true);
    const oldest = compiled.keys().next().value;
    if (compiled.size >= MOST_STATEMENTS && oldest !== undefined) compiled.delete(oldest);
    const fresh = { statement, columns, row: rowMaker(columns ?? []) };
    compiled.set(sql, fresh);
    return fresh;
  }

  function run(sql: string, args: readonly InValue[] = []): Done & { columns: string[] } {
    const { statement, columns, row } = compile(sql);
    try {
      const values = args.map(toNative);
      if (!columns) return { columns: [], rows: [], changes: statement.run(values).changes };
      const rows = (statement.all(values) as unknown[][]).map(row);
      return { columns, rows, changes: 0 };
    } catch (cause) {
      // What failed may have stopped half-way: it is not run again.
      compiled.delete(sql);
      throw cause;
    }
  }

  const runOrder = (order: Sql | string): ResultSet => {
    const { sql, args } = typeof order === 'string' ? { sql: order } : order;
    return resultOf(run(sql, args as InValue[] | undefined));
  };

  function transaction<T>(begin: string, work: () => T): T {
    run(begin);
    try {
      const results = work();
      run('commit');
      return results;
    } catch (cause) {
      if (native.inTransaction) native.exec('rollback');
      throw cause;
    }
  }

  /** Runs one commit of a group. @throws when it took the whole transaction with it */
  function part(orders: readonly Order[]): Outcome {
    run('savepoint one');
    try {
      const done = orders.map(({ sql, args }) => run(sql, args));
      run('release one');
      return { done };
    } catch (cause) {
      const refused = classify(named(cause));
      if (refused instanceof DatabaseUnavailable || !native.inTransaction) throw cause;
      run('rollback to one');
      run('release one');
      return { refused };
    }
  }

  function group(commits: readonly (readonly Order[])[]): Outcome[] {
    const [only, another] = commits;
    if (!only || another) return transaction('begin immediate', () => commits.map(part));
    try {
      return [
        transaction('begin immediate', () => ({
          done: only.map(({ sql, args }) => run(sql, args)),
        })),
      ];
    } catch (cause) {
      const refused = classify(named(cause));
      if (refused instanceof DatabaseUnavailable) throw cause;
      return [{ refused }];
    }
  }

  const asPromise = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (cause) {
      throw named(cause);
    }
  };

  return {
    execute: (order: unknown, args?: unknown) =>
      asPromise(() => runOrder(typeof order === 'string' ? { sql: order, args } : (order as Sql))),
    batch: (orders, mode) =>
      asPromise(() =>
        transaction(mode === 'write' ? 'begin immediate' : 'begin', () =>
          (orders as (Sql | string)[]).map(runOrder),
        ),
      ),
    group: (commits) => asPromise(() => group(commits)),
    close: () => {
      state = 'closed';
      native.close();
    },
    lose: () => {
      if (state === 'closed') return;
      state = 'lost';
      native.close();
    },
    reconnect: () =>
      asPromise(() => {
        if (state === 'closed') throw notOpen();
        compiled = new Map();
        native.close();
        state = 'lost';
        native = connect(path);
        state = 'open';
      }),
  };
}

const notOpen = () => new TypeError('The database connection is not open');

function resultOf({ columns, rows, changes }: Done & { columns: string[] }): ResultSet {
  const result = {
    columns,
    columnTypes: [],
    rows: rows as Row[],
    rowsAffected: changes,
    lastInsertRowid: undefined,
  };
  return { ...result, toJSON: () => result };
}

function toNative(value: InValue): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.valueOf();
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  return value;
}

const BASE_CODES: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  10: 'SQLITE_IOERR',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  19: 'SQLITE_CONSTRAINT',
};

/**
 * Converts a native error to the error that `@libsql/client` throws, so that `classify` treats both
 * alike.
 */
function named(cause: unknown): unknown {
  if (!(cause instanceof Native.SqliteError)) return cause;
  const { message, code, rawCode } = cause;
  const base = BASE_CODES[(rawCode ?? 0) & 0xff] ?? code;
  return new LibsqlError(message, base, code, rawCode, cause);
}
