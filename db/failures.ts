import type { InStatement } from '@libsql/client';
import { ConstraintError, constraintErrorOf } from './constraints.ts';

/**
 * An error of a database that did not answer, answered something that nobody expects, or takes no
 * writes, for example because its disk is full. The statements are right and may be run again.
 */
export class DatabaseUnavailable extends Error {
  constructor(options?: { cause?: unknown }) {
    super('database unavailable', options);
    this.name = 'DatabaseUnavailable';
  }
}

/** An error of a statement that no database can run: a mistake of this program. */
export class StatementError extends Error {
  /** The code of SQLite or of a libSQL server. */
  readonly code: string;
  constructor(code: string, options?: { cause?: unknown }) {
    super(`statement refused: ${code}`, options);
    this.name = 'StatementError';
    this.code = code;
  }
}

/**
 * Codes that mean that a statement or its values are wrong.
 * @see https://www.sqlite.org/rescode.html
 * @see https://github.com/tursodatabase/libsql/blob/main/libsql-server/src/hrana/stmt.rs
 */
const MISTAKES = new Set([
  'ARGS_BOTH_POSITIONAL_AND_NAMED',
  // Also what a server says of a value above 4,999,994 bytes (libsql-server 0.24).
  'ARGS_INVALID',
  'RESPONSE_TOO_LARGE',
  'SQLITE_MISMATCH',
  'SQLITE_MISUSE',
  'SQLITE_RANGE',
  'SQLITE_TOOBIG',
  'SQL_INPUT_ERROR',
  'SQL_MANY_STATEMENTS',
  'SQL_NO_STATEMENT',
  'SQL_PARSE_ERROR',
]);
/** Codes that mean anything: the words decide. */
const VAGUE = new Set(['SQLITE_ERROR', 'SQLITE_UNKNOWN']);
const MISTAKEN_WORDS =
  /syntax error|incomplete input|unrecognized token|no such (?:table|column|function|index|view|trigger|module|collation)|has no column named|ambiguous column|values for \d+ columns|has \d+ columns but|wrong number of arguments|misuse of|row value misused|already exists|duplicate column|malformed JSON|ON CONFLICT clause|may not be used|sub-select returns|number of result columns/i;

/**
 * Converts an error of a libSQL client to one of the classes of database errors. Only what is known
 * to be a mistake of this program counts as one: everything else, whatever its words, is a database
 * that is away.
 */
export function classify(cause: unknown): ConstraintError | StatementError | DatabaseUnavailable {
  if (
    cause instanceof ConstraintError ||
    cause instanceof StatementError ||
    cause instanceof DatabaseUnavailable
  )
    return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  const refused = constraintErrorOf(text, cause);
  if (refused) return refused;
  for (const error of chainOf(cause)) {
    const code = codeOf(error);
    if (code.startsWith('SQLITE_CONSTRAINT'))
      return new ConstraintError('unlisted', error.message, { cause });
    if (MISTAKES.has(code) || (VAGUE.has(code) && MISTAKEN_WORDS.test(error.message)))
      return new StatementError(code, { cause });
  }
  return new DatabaseUnavailable({ cause });
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

/**
 * Tells whether an error means that the database takes no writes until an operator acts (disk full,
 * read-only), so that a retry within seconds is useless.
 */
export const takesNoWrites = (cause: unknown): boolean =>
  chainOf(cause).some((error) =>
    /SQLITE_FULL|disk is full|SQLITE_READONLY|readonly database|Operation was blocked/.test(
      `${codeOf(error)} ${error.message}`,
    ),
  );

/** Tells whether an error means that another connection held the file. */
export const isBusy = (cause: unknown): boolean =>
  chainOf(cause).some((error) => /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error)));

/** Tells whether an error came of a database that is away, whatever it was wrapped in since. */
export const isDatabaseAway = (cause: unknown): boolean =>
  chainOf(cause).some((error) => error instanceof DatabaseUnavailable);

const MOST_CAUSES = 8;

/** Lists an error and what it was caused by, outermost first. */
export function chainOf(cause: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = cause; one instanceof Error && chain.length < MOST_CAUSES; one = one.cause)
    chain.push(one);
  return chain;
}

/**
 * Checks the values of a statement before a client sees them, so that no error of a client need be
 * taken for a mistake of this program.
 * @throws {StatementError} for a value that a database has no type for
 */
export function checkValues(statement: InStatement): void {
  const args = typeof statement === 'string' ? [] : Object.values(statement.args ?? []);
  for (const value of args)
    if (!isStorable(value))
      throw new StatementError('VALUE', {
        cause: new TypeError(
          `${value === undefined ? value : typeof value} is no value for the database`,
        ),
      });
}

const isStorable = (value: unknown): boolean =>
  value === null ||
  ['string', 'boolean', 'bigint'].includes(typeof value) ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  value instanceof Date ||
  value instanceof ArrayBuffer ||
  ArrayBuffer.isView(value);
