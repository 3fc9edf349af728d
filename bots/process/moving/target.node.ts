import { setTimeout as pause } from 'node:timers/promises';
import { type Client, createClient, type InStatement } from '@libsql/client';
import { classify, DatabaseUnavailable } from '../../../db/failures.ts';
import { CREATE_MOVES, MOVES_TABLE } from '../../../db/moved.ts';
import { NotMoved } from './not-moved.ts';
import {
  keyColumns,
  keyOf,
  MIGRATION_COLUMNS,
  MIGRATIONS_TABLE,
  marks,
  PARTS_SQL,
  type Part,
  quoted,
  type Row,
  type Structure,
  sizeOf,
  type Table,
  type Value,
} from './tables.node.ts';

/** The address of a libSQL server's database. */
export type ServerAddress = { url: string; authToken: string | undefined };

/** The database that an installation is moved to. */
export type TargetDatabase = {
  /** Tells what the mark of a move says there; null without one. */
  mark(): Promise<{ id: string } | null>;
  /**
   * Takes the database for a move, where it is empty or was taken for the same one.
   * @throws {NotMoved}
   */
  claim(id: string, now: number): Promise<void>;
  /** Makes the tables that are not there yet. @throws {NotMoved} where one is there in another form */
  makeTables(structure: Structure): Promise<void>;
  /** Makes indexes and views that are not there yet. */
  makeLater(structure: Structure): Promise<void>;
  counts(tables: readonly Table[]): Promise<Map<string, number>>;
  /** Reads the rows behind one key, up to and with another; null stands for the beginning and the end. */
  between(
    table: Table,
    after: readonly Value[] | null,
    to: readonly Value[] | null,
  ): Promise<Row[]>;
  /** Reads rows by their keys. */
  rowsAt(table: Table, keys: readonly (readonly Value[])[]): Promise<Row[]>;
  /** Deletes rows by their keys, then writes rows, in place of those that stand in their way. */
  write(
    table: Table,
    change: { gone: readonly (readonly Value[])[]; rows: readonly Row[] },
  ): Promise<void>;
  /**
   * Makes the triggers, notes the migrations and takes the mark away, in one step: from then on the database
   * can be used.
   */
  finish(structure: Structure, migrations: readonly Row[]): Promise<void>;
  close(): void;
};

const MOST_STATEMENTS = 500;
/** What one request holds at most, so that no server refuses it for its size. */
const MOST_BATCH_BYTES = 1_000_000;
const MOST_ROWS = 500;
const ATTEMPTS = 5;
const ATTEMPT_WAIT_MS = 1_000;
const ANSWER_LIMIT_MS = 60_000;

/** Opens the database that an installation is moved to. No trigger and no foreign key acts on what is written. */
export function openTarget({ url, authToken }: ServerAddress): TargetDatabase {
  const limited = (request: Request) =>
    fetch(request, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
  const token = authToken === undefined ? {} : { authToken };
  const client = createClient({ url, ...token, intMode: 'bigint', fetch: limited });
  const read = (sql: string, args: readonly Value[] = []) =>
    patiently(async () => (await client.execute({ sql, args: [...args] })).rows.map(plain));
  const change = (statements: InStatement[]) =>
    patiently(async () => void (await client.migrate(statements)));
  const partsThere = async () =>
    (await read(PARTS_SQL)).map(([type, name, sql]) => ({ type, name, sql }) as Part);
  const make = async (parts: readonly Part[], freshVersion: string) => {
    const there = new Map((await partsThere()).map(({ name, sql }) => [name, sql]));
    if (parts.some(({ name, sql }) => there.has(name) && there.get(name) !== sql))
      throw new NotMoved(freshVersion);
    const missing = parts.filter(({ name }) => !there.has(name)).map(({ sql }) => sql);
    if (missing.length > 0) await change(missing);
  };
  const mark = async () => {
    const isThere = await read(EXISTS_SQL, [MOVES_TABLE]);
    if (isThere.length === 0) return null;
    const [row] = await read(`select id from ${MOVES_TABLE}`);
    return { id: String(row?.[0]) };
  };
  return {
    mark,
    claim: async (id, now) => {
      const marked = await mark();
      if (marked?.id === id) return;
      if (marked) throw new NotMoved(`another installation is being moved into ${url}`);
      if ((await partsThere()).length > 0)
        throw new NotMoved(`the database at ${url} is not empty: make a new one`);
      const row = { sql: `insert into ${MOVES_TABLE} values (?, 'here', '', ?)`, args: [id, now] };
      await client.migrate([CREATE_MOVES, row]).catch(async (cause) => {
        // An answer that was lost, or somebody who was faster.
        if ((await mark())?.id !== id) throw classify(cause);
      });
    },
    makeTables: ({ made }) => make(made, OTHER_VERSION),
    makeLater: ({ later }) => make(later, OTHER_VERSION),
    counts: async (tables) => {
      const sql = tables.map(({ name }) => `select count(*) from ${quoted(name)}`);
      const found = await patiently(() => client.batch(sql, 'read'));
      return new Map(tables.map(({ name }, i) => [name, Number(found[i]?.rows[0]?.[0] ?? -1)]));
    },
    between: (table, after, to) => rowsBetween(read, table, after, to),
    rowsAt: async (table, keys) => {
      const one = `(${marks(table.key.length)})`;
      const list = keys.map(() => one).join(', ');
      const sql = `select ${table.columns.join(', ')} from ${quoted(table.name)}
        where (${keyColumns(table)}) in (values ${list})`;
      return keys.length === 0 ? [] : read(sql, keys.flat());
    },
    write: async (table, { gone, rows }) => {
      for (const some of batchesOf(table, gone, rows)) await change(some);
    },
    finish: async ({ triggers }, migrations) => {
      const note = `insert or replace into ${MIGRATIONS_TABLE} (${MIGRATION_COLUMNS}) values (?, ?, ?, ?)`;
      const statements = [
        ...triggers.map(({ sql }) => sql),
        ...migrations.map((row) => ({ sql: note, args: [...row] })),
        `drop table ${MOVES_TABLE}`,
      ];
      await client.migrate(statements).catch(async (cause) => {
        if ((await mark()) !== null) throw classify(cause);
      });
    },
    close: () => client.close(),
  };
}

const EXISTS_SQL = 'select 1 from sqlite_master where name = ?';
const OTHER_VERSION =
  'another version of this program has begun the move: make a new database and begin again';

type Read = (sql: string, args?: readonly Value[]) => Promise<Row[]>;

/** Reads a range in pages, which become shorter where the server calls an answer too large. */
async function rowsBetween(
  read: Read,
  table: Table,
  after: readonly Value[] | null,
  to: readonly Value[] | null,
): Promise<Row[]> {
  const key = keyColumns(table);
  const place = marks(table.key.length);
  const found: Row[] = [];
  let from = after;
  for (let limit = MOST_ROWS; ; ) {
    const bounds = [
      ...(from ? [`(${key}) > (${place})`] : []),
      ...(to ? [`(${key}) <= (${place})`] : []),
    ];
    const where = bounds.length > 0 ? `where ${bounds.join(' and ')}` : '';
    const sql = `select ${table.columns.join(', ')} from ${quoted(table.name)} ${where}
      order by ${key} limit ${limit}`;
    const page = await read(sql, [...(from ?? []), ...(to ?? [])]).catch((cause: unknown) => {
      if (limit > 1 && isTooLarge(cause)) return null;
      throw cause;
    });
    if (page) found.push(...page);
    else limit = Math.ceil(limit / 4);
    const last = page?.at(-1);
    if (page && (!last || page.length < limit)) return found;
    if (last) from = keyOf(table, last);
  }
}

const isTooLarge = (cause: unknown): boolean => /RESPONSE_TOO_LARGE/.test(messagesOf(cause));

function messagesOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : '';
  return `${code} ${cause.message} ${cause.cause === undefined ? '' : messagesOf(cause.cause)}`;
}

/** Builds the statements of a change, in batches that a server takes. */
function* batchesOf(
  table: Table,
  gone: readonly (readonly Value[])[],
  rows: readonly Row[],
): Generator<InStatement[], void, undefined> {
  const name = quoted(table.name);
  const remove = `delete from ${name} where (${keyColumns(table)}) = (${marks(table.key.length)})`;
  const columns = table.columns.join(', ');
  const put = `insert or replace into ${name} (${columns}) values (${marks(table.columns.length)})`;
  let batch: InStatement[] = [];
  let bytes = 0;
  const all = [
    ...gone.map((args) => ({ sql: remove, args })),
    ...rows.map((args) => ({ sql: put, args })),
  ];
  for (const { sql, args } of all) {
    const size = sizeOf(args);
    if (batch.length === MOST_STATEMENTS || (batch.length > 0 && bytes + size > MOST_BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push({ sql, args: [...args] });
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** Does something that may be done twice, again where the server is away for a moment. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (cause) {
      if (isTooLarge(cause)) throw cause;
      const error = classify(cause);
      if (tried >= ATTEMPTS || !(error instanceof DatabaseUnavailable)) throw error;
      await pause(ATTEMPT_WAIT_MS);
    }
  }
}

/** Reads a row of the client, which has bytes as an `ArrayBuffer`. */
const plain = (row: Awaited<ReturnType<Client['execute']>>['rows'][number]): Value[] =>
  Array.from(row as ArrayLike<Value | ArrayBuffer>, (value) =>
    value instanceof ArrayBuffer ? new Uint8Array(value) : value,
  );
