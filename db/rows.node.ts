/** Rows as `@libsql/client` gives them: columns by name and, not enumerable, by position. */
import type { Row } from '@libsql/client';

/** Builds a row of what `libsql` gives as an array. */
export type RowMaker = (values: unknown) => Row;

/**
 * Prepares the rows of one statement: what they have in common stands in a class, so that a row costs no
 * more than its values.
 * @param columns the names of the columns; of two with one name the first counts
 */
export function rowMaker(columns: readonly string[]): RowMaker {
  class StatementRow {
    readonly #values: unknown[];
    constructor(values: unknown[]) {
      this.#values = values;
    }
    static at(row: StatementRow, place: number): unknown {
      return row.#values[place];
    }
  }
  const of = StatementRow.prototype;
  Object.defineProperty(of, 'length', { value: columns.length });
  for (const place of columns.keys())
    Object.defineProperty(of, place, {
      get(this: StatementRow) {
        return StatementRow.at(this, place);
      },
    });
  const named = [...new Set(columns)]
    .filter((name) => !Object.hasOwn(of, name))
    .map((name) => [name, columns.indexOf(name)] as const);
  return (native) => {
    const values = (native as unknown[]).map((one) => (Buffer.isBuffer(one) ? one.buffer : one));
    const row = new StatementRow(values) as unknown as Record<string, unknown>;
    for (const [name, place] of named) row[name] = values[place];
    return row as Row;
  };
}
