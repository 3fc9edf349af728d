import type { Statement } from './database.ts';

/**
 * Builds a statement from SQL with named parameters, for statements that name the same value often.
 * @param sql names a parameter as `:name`
 * @throws {RangeError} for a name that is not among the values
 */
export function named(
  sql: string,
  values: Readonly<Record<string, string | number | null>>,
): Statement {
  const params: (string | number | null)[] = [];
  const text = sql.replace(/(?<![\w:]):([a-zA-Z]+)\b/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for ${name}`);
    params.push(value);
    return '?';
  });
  return { toSQL: () => ({ sql: text, params }) };
}
