import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client';
import Native from 'libsql';
import { classify, DatabaseUnavailable } from './failures.ts';

/** The table by which the migrations know what they have done. Written last, so that half a copy is told from a whole one. */
const MIGRATIONS_TABLE = '__drizzle_migrations';
const PAGE = 500;
/** What one request to a server holds at most, so that no server refuses it for its size. */
const MOST_BATCH_BYTES = 1_000_000;

type Value = string | number | bigint | Uint8Array | null;
type Column = { name: string; pk: number };
type Table = { name: string; sql: string; isVirtual: boolean };
type Part = { type: string; name: string; tableName: string; sql: string };

/**
 * Copies a local database as it is at one moment, beside a process that writes to it.
 * @param from path of the database
 * @param to path of the copy, which must not be there
 */
export function snapshotFile(from: string, to: string): void {
  const native = new Native(from, { timeout: 60_000 });
  try {
    native.prepare('vacuum into ?').run(to);
  } catch (cause) {
    throw classify(cause);
  } finally {
    native.close();
  }
}

/**
 * Copies a database on a libSQL server, as it is at one moment, into a local file.
 * @param to path of the copy, which must not be there
 * @throws {DatabaseUnavailable} also where the server ends a long reading before its end
 */
export async function snapshotServer(
  from: { url: string; authToken: string | undefined },
  to: string,
): Promise<void> {
  const client = clientOf(from);
  const native = new Native(to);
  try {
    const reading = await client.transaction('read');
    try {
      await copyInto(native, await lastingReading(client, reading));
    } finally {
      reading.close();
      await client.execute({ sql: FORGET_MARKS, args: [MARK] });
    }
  } catch (cause) {
    throw classify(cause);
  } finally {
    native.close();
    client.close();
  }
}

/** Names the mark of a backup among the waits of platforms, which end by themselves. */
const MARK = 'backup';
const MARK_KEPT_MS = 86_400_000;
const FORGET_MARKS = 'delete from platform_waits where surface = ?';

type Reading = Pick<Transaction, 'execute'>;

/**
 * Makes sure that all reading is of one moment. After a transaction has ended, a server (sqld 0.24) answers
 * what follows as it then is: a mark that was written after the first reading must never be seen in it.
 */
async function lastingReading(client: Client, reading: Transaction): Promise<Reading> {
  const scope = crypto.randomUUID();
  await reading.execute(PARTS_SQL);
  await client.execute({
    sql: 'insert into platform_waits (surface, scope, until) values (?, ?, ?)',
    args: [MARK, scope, Date.now() + MARK_KEPT_MS],
  });
  return {
    execute: async (statement: InStatement) => {
      const found = await reading.execute(statement);
      const seen = await reading.execute({
        sql: 'select 1 from platform_waits where surface = ? and scope = ?',
        args: [MARK, scope],
      });
      if (seen.rows.length > 0) throw new DatabaseUnavailable({ cause: 'the reading has ended' });
      return found;
    },
  } as Reading;
}

async function copyInto(native: Native.Database, reading: Reading): Promise<void> {
  native.exec('pragma journal_mode = wal; pragma synchronous = off; begin');
  const parts = (await reading.execute(PARTS_SQL)).rows as unknown as Part[];
  const { tables, later } = inOrder(parts);
  for (const { name, sql } of tables) if (!exists(native, name)) native.exec(sql);
  for (const { name, sql } of parentsFirst(native, tables)) {
    native.exec(`delete from ${quoted(name)}`);
    const columns = columnsOf(native, name);
    const insert = native.prepare(insertSql(name, columns));
    for await (const row of rowsOf(reading, name, columns, isKeyed(sql)))
      insert.run(columns.map((column) => stored(row[column.name])));
  }
  for (const sql of later) native.exec(sql);
  native.exec('commit; pragma synchronous = full; pragma wal_checkpoint(truncate)');
}

/**
 * Writes a local database into an empty one on a libSQL server.
 * @returns false where the server's database is not empty; nothing was changed then
 */
export async function loadIntoServer(
  from: string,
  to: { url: string; authToken: string | undefined },
): Promise<boolean> {
  const client = clientOf(to);
  const native = new Native(from);
  try {
    const there = await client.execute(PARTS_SQL);
    if (there.rows.length > 0) return false;
    const parts = native.prepare(PARTS_SQL).all() as Part[];
    const { tables, later } = inOrder(parts);
    for (const { name, sql } of tables) {
      const isMade = await client.execute({ sql: EXISTS_SQL, args: [name] });
      if (isMade.rows.length === 0) await client.execute(sql);
    }
    for (const { name } of parentsFirst(native, tables)) await load(client, native, name);
    for (const sql of later) await client.execute(sql);
    return true;
  } catch (cause) {
    throw classify(cause);
  } finally {
    native.close();
    client.close();
  }
}

async function load(client: Client, native: Native.Database, name: string): Promise<void> {
  // What made itself for a full-text index has rows of its own.
  await client.execute(`delete from ${quoted(name)}`);
  const columns = columnsOf(native, name);
  let batch: InStatement[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    if (batch.length > 0) await client.batch(batch, 'write');
    batch = [];
    bytes = 0;
  };
  const listed = columns.map((column) => quoted(column.name)).join(', ');
  const rows = native
    .prepare(`select ${listed} from ${quoted(name)}`)
    .raw(true)
    .iterate();
  for (const row of rows as Iterable<Value[]>) {
    const size = row.reduce<number>((sum, value) => sum + sizeOf(value), 0);
    if (batch.length === PAGE || bytes + size > MOST_BATCH_BYTES) await send();
    batch.push({ sql: insertSql(name, columns), args: row });
    bytes += size;
  }
  await send();
}

/** Converts a value of the server's client, which has bytes as an `ArrayBuffer`, for the local one. */
const stored = (value: Value | ArrayBuffer | undefined): Value =>
  value instanceof ArrayBuffer ? Buffer.from(value) : (value ?? null);

const clientOf = ({ url, authToken }: { url: string; authToken: string | undefined }): Client =>
  createClient({ url, ...(authToken === undefined ? {} : { authToken }) });

const PARTS_SQL = `select type, name, tbl_name as tableName, sql from sqlite_master
  where sql is not null and name not like 'sqlite\\_%' escape '\\' order by rowid`;

/** Splits what a database is made of into its tables, and what is made once they are filled. */
function inOrder(parts: readonly Part[]): {
  tables: Table[];
  later: string[];
} {
  const tables = parts
    .filter(({ type }) => type === 'table')
    .map(({ name, sql }) => ({ name, sql, isVirtual: /^create virtual table/i.test(sql) }));
  const rank = ({ name, isVirtual }: Table): number =>
    name === MIGRATIONS_TABLE ? 2 : isVirtual ? 0 : 1;
  return {
    tables: tables.toSorted((one, other) => rank(one) - rank(other)),
    later: parts.filter(({ type }) => type !== 'table').map(({ sql }) => sql),
  };
}

/** Orders tables for filling: those that others refer to before them, and the migrations' own last. */
function parentsFirst(native: Native.Database, tables: readonly Table[]): Table[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const ordered = new Set<Table>();
  const add = (table: Table): void => {
    if (ordered.has(table)) return;
    const parents = native
      .prepare('select distinct "table" as name from pragma_foreign_key_list(?)')
      .all(table.name) as { name: string }[];
    for (const { name } of parents) {
      const parent = byName.get(name);
      if (parent && parent !== table) add(parent);
    }
    ordered.add(table);
  };
  for (const table of tables) if (!table.isVirtual) add(table);
  return [...ordered];
}

const EXISTS_SQL = 'select 1 from sqlite_master where name = ?';
const exists = (native: Native.Database, name: string): boolean =>
  native.prepare(EXISTS_SQL).get(name) !== undefined;

const columnsOf = (native: Native.Database, table: string): Column[] =>
  native.prepare('select name, pk from pragma_table_info(?)').all(table) as Column[];

const isKeyed = (sql: string): boolean => /without rowid\s*;?\s*$/i.test(sql);
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const sizeOf = (value: Value): number =>
  typeof value === 'string' || value instanceof Uint8Array ? value.length : 8;

const insertSql = (table: string, columns: readonly Column[]): string =>
  `insert into ${quoted(table)} (${columns.map(({ name }) => quoted(name)).join(', ')})
    values (${columns.map(() => '?').join(', ')})`;

/** Reads a table page by page, by its row ids or, where it has none, by its primary key. */
async function* rowsOf(
  reading: Reading,
  table: string,
  columns: readonly Column[],
  keyed: boolean,
): AsyncGenerator<Record<string, Value | ArrayBuffer>, void, undefined> {
  const key = keyed
    ? columns
        .filter(({ pk }) => pk > 0)
        .toSorted((one, other) => one.pk - other.pk)
        .map(({ name }) => quoted(name))
    : ['rowid'];
  const marks = key.map(() => '?').join(', ');
  const named = key.map((name, i) => `${name} as key${i}`).join(', ');
  let after: Value[] | null = null;
  for (;;) {
    const page = await reading.execute({
      sql: `select ${named}, * from ${quoted(table)}
        ${after === null ? '' : `where (${key.join(', ')}) > (${marks})`}
        order by ${key.join(', ')} limit ${PAGE}`,
      args: after ?? [],
    });
    yield* page.rows as unknown as Record<string, Value | ArrayBuffer>[];
    const last = page.rows.at(-1);
    if (!last || page.rows.length < PAGE) return;
    after = key.map((_, i) => last[`key${i}`] as Value);
  }
}
