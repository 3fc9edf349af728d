import type { Client, InStatement, InValue } from '@libsql/client';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type * as schema from './schema/schema.ts';

/** Anything drizzle can turn into SQL: a query that has been built and not run. */
export type Statement = {
  toSQL(): { sql: string; params: unknown[] };
  /** The lane of tasks that has work as soon as this statement is committed. */
  readonly wakes?: string;
};

/** Hears, after a commit, which lanes it has stored work for. */
export type WakeListener = (lanes: ReadonlySet<string>) => void;

/** An open database. Reads go through `query`; everything that writes goes through `commit`. */
export type Database = {
  readonly query: LibSQLDatabase<typeof schema>;
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

/** A guard in the schema said no. `constraint` names it as SQLite does: `table.column` or a check's name. */
export class ConstraintError extends Error {
  readonly constraint: string;
  constructor(constraint: string, options?: { cause?: unknown }) {
    super(`constraint refused: ${constraint}`, options);
    this.name = 'ConstraintError';
    this.constraint = constraint;
  }
}

/** The database did not answer within the limit, or takes no writes: its disk is full, say. */
export class DatabaseUnavailable extends Error {
  constructor(options?: { cause?: unknown }) {
    super('database unavailable', options);
    this.name = 'DatabaseUnavailable';
  }
}

/** What the triggers of the migrations say when they refuse. */
const TRIGGERS = [
  'ledger is append-only',
  'generation has ended',
  'review was decided',
  'account is held',
  'hold was decided',
  'refund was decided',
  'template versions do not change',
];
const CONSTRAINT = /(?:UNIQUE|CHECK|FOREIGN KEY|NOT NULL) constraint failed(?:: ([^\n]+?))?$/;

/** Puts what libSQL threw into one of our two classes; anything else is a bug and passes through. */
export function classify(cause: unknown): unknown {
  const text = cause instanceof Error ? cause.message : String(cause);
  const guard = CONSTRAINT.exec(text.trim());
  if (guard) return new ConstraintError(guard[1] ?? 'foreign key', { cause });
  const refusal = TRIGGERS.find((message) => text.includes(message));
  if (refusal) return new ConstraintError(refusal, { cause });
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
