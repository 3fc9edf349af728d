import type Native from 'libsql';
import { MOVES_TABLE } from '../../../db/moved.ts';

/** A value of a row as both clients read it: an integer is a bigint, a real is a number. */
export type Value = string | number | bigint | Uint8Array | null;
export type Row = readonly Value[];

/** A table that holds rows of its own; the inner tables of a full-text index are among them. */
export type Table = {
  name: string;
  /** Quoted columns that are read and written; `rowid` is the first where no column is its alias. */
  columns: readonly string[];
  /** Positions in `columns` that name a row, in the order of the table's key. */
  key: readonly number[];
};

/** What a database is made of. */
export type Structure = {
  /** All but the one that says which migrations there were: a database without these rows is used by nobody. */
  tables: readonly Table[];
  /** Statements that make the tables, those of full-text indexes first: these make inner tables by themselves. */
  made: readonly Part[];
  /** Statements of indexes and views, which are made over full tables. */
  later: readonly Part[];
  /** Statements of triggers, which must not act on what is copied. */
  triggers: readonly Part[];
};
export type Part = { type: string; name: string; sql: string };

/** Names of what libSQL and SQLite make by themselves, and of what the move itself makes. */
export const PARTS_SQL = `select type, name, sql from sqlite_master where sql is not null
  and name not like 'sqlite\\_%' escape '\\' and name not like 'libsql\\_%' escape '\\'
  and name <> '${MOVES_TABLE}' and tbl_name <> '${MOVES_TABLE}' order by rowid`;

/** Begins the names of the triggers that refuse writes to a database that was moved. */
export const FREEZE = 'moved__';

/** The table by which every version knows what a database is. */
export const MIGRATIONS_TABLE = '__drizzle_migrations';
/** Its columns, as both clients read and write them. */
export const MIGRATION_COLUMNS = 'rowid, id, hash, created_at';

/** Reads which migrations a local database had. */
export const migrationsOf = (native: Native.Database): Row[] =>
  native
    .prepare(`select ${MIGRATION_COLUMNS} from ${MIGRATIONS_TABLE} order by rowid`)
    .raw(true)
    .safeIntegers(true)
    .all() as Row[];

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Reads what a local database is made of. */
export function structureOf(native: Native.Database): Structure {
  const parts = (native.prepare(PARTS_SQL).all() as Part[]).filter(
    ({ name }) => !name.startsWith(FREEZE),
  );
  const tables = parts.filter(({ type }) => type === 'table');
  const isVirtual = ({ sql }: Part) => /^create virtual table/i.test(sql);
  const listed = native
    .prepare(`select name, type, wr from pragma_table_list where schema = 'main'`)
    .all() as { name: string; type: string; wr: number }[];
  const kinds = new Map(listed.map((one) => [one.name, one]));
  const inner = (part: Part) => kinds.get(part.name)?.type === 'shadow';
  return {
    tables: tables
      .filter((part) => !isVirtual(part) && part.name !== MIGRATIONS_TABLE)
      .map(({ name }) => tableOf(native, name, kinds.get(name)?.wr === 1)),
    made: [...tables.filter(isVirtual), ...tables.filter((one) => !isVirtual(one) && !inner(one))],
    later: parts.filter(({ type }) => type === 'index' || type === 'view'),
    triggers: parts.filter(({ type }) => type === 'trigger'),
  };
}

function tableOf(native: Native.Database, name: string, isKeyed: boolean): Table {
  const columns = native.prepare('select name, type, pk from pragma_table_info(?)').all(name) as {
    name: string;
    type: string;
    pk: number;
  }[];
  const ofKey = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  const names = columns.map((column) => quoted(column.name));
  const isAlias = !isKeyed && ofKey.length === 1 && ofKey[0]?.type.toUpperCase() === 'INTEGER';
  if (!isKeyed && !isAlias) return { name, columns: ['rowid', ...names], key: [0] };
  return { name, columns: names, key: ofKey.map((column) => columns.indexOf(column)) };
}

/** The columns that name a row of a table, one after the other. */
export const keyColumns = ({ columns, key }: Table): string =>
  key.map((at) => columns[at] ?? '').join(', ');
export const keyOf = ({ key }: Table, row: Row): Value[] => key.map((at) => row[at] ?? null);
export const marks = (count: number): string => Array(count).fill('?').join(', ');

/** Writes a row as a text that is another one for every other row. */
export const textOf = (row: Row): string => row.map(valueText).join('\n');

function valueText(value: Value): string {
  if (value === null) return 'n';
  if (typeof value === 'string') return `t${value.length}:${value}`;
  if (value instanceof Uint8Array) return `b${Buffer.from(value).toString('base64')}`;
  return typeof value === 'bigint' ? `i${value}` : `r${value}`;
}

/** The bytes of a row, about. */
export const sizeOf = (row: Row): number =>
  row.reduce<number>((sum, value) => sum + valueSize(value), 0);

const valueSize = (value: Value): number =>
  typeof value === 'string'
    ? Buffer.byteLength(value)
    : ((value as Uint8Array | null)?.byteLength ?? 8);
