import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import type { Rows } from './acts.ts';

const tablesOf = async ({ query }: Database): Promise<string[]> => {
  const found = await query.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and sql not like 'create virtual%'`,
  );
  return found
    .map(({ name }) => name)
    .filter((name) => !/^(?:sqlite_|libsql_|_|template_search_)/.test(name));
};

/** Counts the rows of each table. */
export async function rowsOf(db: Database): Promise<Rows> {
  const counts = (await tablesOf(db)).map(
    (name) => sql`(select count(*) from ${sql.identifier(name)}) as ${sql.identifier(name)}`,
  );
  return db.query.get<Rows>(sql`select ${sql.join(counts, sql`, `)}`);
}

/** Counts the bytes of a row of each table with its indices, without the empty part of their pages. */
export async function rowBytesOf(db: Database): Promise<Rows> {
  const rows = await rowsOf(db);
  const found = await db.query.all<{ table: string; bytes: number }>(
    sql`select m.tbl_name as "table", sum(s.pgsize - s.unused) as bytes
      from dbstat s join sqlite_master m on m.name = s.name group by m.tbl_name`,
  );
  return Object.fromEntries(
    found.flatMap(({ table, bytes }) => (rows[table] ? [[table, bytes / rows[table]]] : [])),
  );
}
