/** What of a database could be the argument of a code: for tests. */

import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';

/** All rows of a database, as JSON, by table. */
export async function dump({ query }: Database): Promise<Map<string, string[]>> {
  const names = await query.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and sql not like '%virtual%'
      and name not like '%\\_fts%' escape '\\' and name not like 'sqlite%' order by name`,
  );
  const tables = new Map<string, string[]>();
  for (const { name } of names) {
    const rows = await query.all<object>(sql.raw(`select * from "${name}"`));
    tables.set(
      name,
      rows.map((row) => JSON.stringify(row)),
    );
  }
  return tables;
}

const NAMING = /(?:^|_)(?:id|key|code|handle|name|reference|subject|slug|ref)$|Id$/;
/** Tables whose own ids are told nobody. */
const INSIDE = new Set(['consents', 'entries', 'predictions', 'screenings']);
const NAMES_NOTHING = /event_?id$|chat_?id$/i;
/** What reports and claims call a thing of a table. */
const SUBJECTS: Readonly<Record<string, string>> = { templates: 't.', shares: 's.' };

/** Lists what could be the argument of a code, by table: short words in columns that name something. */
export function tokensOf(
  tables: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const told = [...tables].filter(([table]) => !INSIDE.has(table));
  return new Map(told.map(([table, rows]) => [table, [...tokensIn(table, rows)]]));
}

function tokensIn(table: string, rows: readonly string[]): Set<string> {
  const found = new Set<string>();
  const walk = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(name, one);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(key, one);
    else if (typeof value === 'string' && /^[[{]/.test(value)) walk(name, parsed(value));
    else if (
      typeof value === 'string' &&
      NAMING.test(name) &&
      !NAMES_NOTHING.test(name) &&
      /^[\w-]{5,64}$/.test(value)
    ) {
      found.add(value);
      const prefix = SUBJECTS[table];
      if (prefix && name === 'id') found.add(prefix + value);
    }
  };
  for (const row of rows) walk('', JSON.parse(row));
  return found;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
