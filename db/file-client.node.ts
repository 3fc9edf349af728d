/** A libSQL client for one local file that compiles each statement once. */
import { type Client, type InValue, LibsqlError, type ResultSet, type Row } from '@libsql/client';
import Native from 'libsql';

/** Compiled statements kept; the one compiled first goes first. */
const MOST_STATEMENTS = 500;

type Statement = {
  run(args: unknown[]): { changes: number };
  all(args: unknown[]): unknown[];
  columns(): { name: string }[];
  raw(on: boolean): unknown;
  reader: boolean;
};
type Compiled = { statement: Statement; columns: string[] | null };
type Sql = { sql: string; args?: unknown };

/**
 * The methods that the database uses of a libSQL client. Each runs synchronously, on the caller's
 * turn of the event loop.
 */
export type FileClient = Pick<Client, 'execute' | 'batch' | 'close' | 'reconnect'>;

/**
 * Opens a local database file on a single connection. `@libsql/client` compiles a statement each
 * time the statement runs, which costs more than the run; this client keeps compiled statements.
 * @param path the path of the file
 */
export function openFileClient(path: string): FileClient {
  let native = new Native(path);
  let compiled = new Map<string, Compiled>();

  function compile(sql: string): Compiled {
    const known = compiled.get(sql);
    if (known) return known;
    const statement: Statement = native.prepare(sql);
    const columns = statement.reader ? statement.columns().map(({ name }) => name) : null;
    if (columns) statement.raw(true);
    const oldest = compiled.keys().next().value;
    if (compiled.size >= MOST_STATEMENTS && oldest !== undefined) compiled.delete(oldest);
    const fresh = { statement, columns };
    compiled.set(sql, fresh);
    return fresh;
  }

  function run(order: Sql | string): ResultSet {
    const { sql, args = [] } = typeof order === 'string' ? { sql: order } : order;
    const values = (args as InValue[]).map(toNative);
    const { statement, columns } = compile(sql);
    try {
      if (!columns) return resultOf([], [], statement.run(values).changes);
      const rows = statement.all(values) as unknown[][];
      return resultOf(
        columns,
        rows.map((row) => rowOf(row, columns)),
        0,
      );
    } catch (cause) {
      // What failed may have stopped half-way: it is not run again.
      compiled.delete(sql);
      throw cause;
    }
  }

  function transaction(orders: readonly (Sql | string)[], begin: string): ResultSet[] {
    run(begin);
    try {
      const results = orders.map(run);
      run('commit');
      return results;
    } catch (cause) {
      if (native.inTransaction) native.exec('rollback');
      throw cause;
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
      asPromise(() => run(typeof order === 'string' ? { sql: order, args } : (order as Sql))),
    batch: (orders, mode) =>
      asPromise(() =>
        transaction(orders as (Sql | string)[], mode === 'write' ? 'begin immediate' : 'begin'),
      ),
    close: () => void native.close(),
    reconnect: () =>
      asPromise(() => {
        compiled = new Map();
        native.close();
        native = new Native(path);
      }),
  };
}

function resultOf(columns: string[], rows: Row[], rowsAffected: number): ResultSet {
  const lastInsertRowid = undefined;
  const result = { columns, columnTypes: [], rows, rowsAffected, lastInsertRowid };
  return { ...result, toJSON: () => result };
}

/** Builds a row with its columns by name and, not enumerable, by position. */
function rowOf(values: readonly unknown[], columns: readonly string[]): Row {
  const row: Record<string, unknown> = {};
  Object.defineProperty(row, 'length', { value: values.length });
  for (const [place, native] of values.entries()) {
    const value = Buffer.isBuffer(native) ? native.buffer : native;
    Object.defineProperty(row, place, { value });
    const name = columns[place] ?? '';
    if (!Object.hasOwn(row, name)) row[name] = value;
  }
  return row as Row;
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
