import { createClient } from '@libsql/client';
import Native from 'libsql';
import { MOVES_TABLE } from '../../../../db/moved.ts';
import {
  FREEZE,
  MIGRATION_COLUMNS,
  MIGRATIONS_TABLE,
  quoted,
  structureOf,
  textOf,
  type Value,
} from '../tables.node.ts';

const PARTS = `select name, sql from sqlite_master where substr(name, 1, ${FREEZE.length}) <> '${FREEZE}'
  and tbl_name <> '${MOVES_TABLE}' and name not like 'sqlite_%' and sql is not null order by name`;

/** Reads every row of every table as a text, and what tables, indexes and triggers there are. */
export async function everyRow(
  path: string,
  url: string,
): Promise<{ here: string[]; there: string[] }> {
  const native = new Native(path);
  const client = createClient({ url, intMode: 'bigint' });
  const here: string[] = [];
  const there: string[] = [];
  const read = async (name: string, sql: string) => {
    const own = native.prepare(sql).raw(true).safeIntegers(true).all() as Value[][];
    here.push(...own.map((row) => `${name} ${textOf(row)}`));
    const { rows } = await client.execute(sql);
    there.push(
      ...rows.map((row) => `${name} ${textOf(Array.from(row as ArrayLike<Value>, plain))}`),
    );
  };
  try {
    for (const { name, columns } of structureOf(native).tables)
      await read(name, `select ${columns.join(', ')} from ${quoted(name)} order by 1, 2`);
    await read('', `select ${MIGRATION_COLUMNS} from ${MIGRATIONS_TABLE} order by rowid`);
    await read('parts', PARTS);
  } finally {
    native.close();
    client.close();
  }
  return { here, there };
}

const plain = (value: Value | ArrayBuffer): Value =>
  value instanceof ArrayBuffer ? new Uint8Array(value) : value;
