import { fillPlaceholders, type Placeholder, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { runThrough, unsent } from './query-through.ts';

type Query = Database['query'];

/**
 * Builds a maker of statements whose SQL is written once, at the first use: for statements that run so
 * often that writing them anew would cost more than running them.
 * @param write builds the statement, with `sql.placeholder` for each value that differs
 */
export function preparedStatement<Values extends Record<string, unknown>>(
  write: (q: Query) => Statement,
): (q: Query, values: Values) => Statement {
  let written: ReturnType<Statement['toSQL']> | null = null;
  return (q, values) => ({
    toSQL: () => {
      written ??= write(q).toSQL();
      return { sql: written.sql, params: fillPlaceholders(written.params, values) };
    },
  });
}

type PreparedQuery<Row> = { execute(values: Record<string, unknown>): Promise<Row[]> };

/**
 * Builds a reader whose SQL is written once, at the first use, whatever handle it is run through: each turn has
 * a handle of its own.
 * @param write builds the query, with `sql.placeholder` for each value that differs
 */
export function preparedRead<Values extends Record<string, unknown>, Row>(
  write: (q: Query) => { prepare(): PreparedQuery<Row> },
): (q: Query, values: Values) => Promise<Row[]> {
  let prepared: PreparedQuery<Row> | null = null;
  return (q, values) => {
    prepared ??= write(unsent()).prepare();
    return runThrough(q, prepared).execute(values);
  };
}

/**
 * Builds a reader of what has an id, whose SQL is written once; for an id that is a subselect it is written
 * anew.
 */
export function preparedById<Row>(
  write: (q: Query, id: Id | Placeholder) => PromiseLike<Row[]> & { prepare(): PreparedQuery<Row> },
): (q: Query, id: Id) => PromiseLike<Row[]> {
  const read = preparedRead<{ id: string }, Row>((q) => write(q, sql.placeholder('id')));
  return (q, id) => (typeof id === 'string' ? read(q, { id }) : write(q, id));
}
