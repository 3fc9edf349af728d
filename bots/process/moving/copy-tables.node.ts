import { createHash } from 'node:crypto';
import type Native from 'libsql';
import { NotMoved } from './not-moved.ts';
import {
  keyColumns,
  keyOf,
  quoted,
  type Row,
  type Structure,
  sizeOf,
  type Table,
  textOf,
  type Value,
} from './tables.node.ts';
import type { TargetDatabase } from './target.node.ts';

/** What a table has come to: its rows, how many were written or deleted, and what they sum up to. */
export type CopiedTable = { rows: number; changed: number; sha256: string };

const MOST_PAGE_ROWS = 500;
const MOST_PAGE_BYTES = 1_000_000;
/** What sqld 0.24 takes as a value at most is 4,999,994 bytes; its answers end at 10,000,000, in base64. */
const MOST_VALUE_BYTES = 4_900_000;
const MOST_ROW_BYTES = 7_000_000;

/** Refuses a database with values that no libSQL server takes. @throws {NotMoved} */
export function refuseLargeValues(native: Native.Database, { tables }: Structure): void {
  const lines = tables.flatMap((table) => {
    const sizes = table.columns.map((column) => `ifnull(length(cast(${column} as blob)), 0)`);
    const isLarge = sizes.map((size) => `${size} > ${MOST_VALUE_BYTES}`).join(' or ');
    const found = native
      .prepare(
        `select ${keyColumns(table)} from ${quoted(table.name)}
          where ${isLarge} or ${sizes.join(' + ')} > ${MOST_ROW_BYTES} limit 1`,
      )
      .raw(true)
      .all() as Value[][];
    return found.map((key) => `${table.name} has a row too large for a server: ${key.join(', ')}`);
  });
  if (lines.length > 0) throw new NotMoved(...lines);
}

/** Puts rows into pages of bounded length. */
function* pagesOf(rows: Iterable<Row>): Generator<Row[], void, undefined> {
  let page: Row[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = sizeOf(row);
    if (page.length === MOST_PAGE_ROWS || (page.length > 0 && bytes + size > MOST_PAGE_BYTES)) {
      yield page;
      page = [];
      bytes = 0;
    }
    page.push(row);
    bytes += size;
  }
  if (page.length > 0) yield page;
}

const rowsOf = (native: Native.Database, sql: string): Iterable<Row> =>
  native.prepare(sql).raw(true).safeIntegers(true).iterate() as Iterable<Row>;

/**
 * Compares each row of a table with the target's, and writes what differs. Done again it finds nothing, and so
 * proves that both are alike.
 * @param native a database that nobody else writes to
 * @param isEmpty whether nothing is to be read at the target, since it has no rows there
 */
export async function reconcileTable(
  native: Native.Database,
  target: TargetDatabase,
  { table, isEmpty }: { table: Table; isEmpty: boolean },
): Promise<CopiedTable> {
  const hash = createHash('sha256');
  const done = { rows: 0, changed: 0 };
  let after: Value[] | null = null;
  const all = `select ${table.columns.join(', ')} from ${quoted(table.name)} order by ${keyColumns(table)}`;
  const settle = async (ours: readonly Row[], to: Value[] | null) => {
    const theirs = isEmpty ? [] : await target.between(table, after, to);
    const change = difference(table, ours, theirs);
    done.changed += change.gone.length + change.rows.length;
    await target.write(table, change);
  };
  for (const page of pagesOf(rowsOf(native, all))) {
    const last = keyOf(table, page.at(-1) ?? []);
    await settle(page, last);
    for (const row of page) hash.update(textOf(row)).update('\0');
    done.rows += page.length;
    after = last;
  }
  await settle([], null);
  return { ...done, sha256: hash.digest('hex') };
}

/** Finds which rows of theirs are not ours, and which of ours they lack or have otherwise. */
function difference(table: Table, ours: readonly Row[], theirs: readonly Row[]) {
  const byKey = new Map(theirs.map((row) => [textOf(keyOf(table, row)), row]));
  const rows = ours.filter((row) => {
    const key = textOf(keyOf(table, row));
    const other = byKey.get(key);
    byKey.delete(key);
    return other === undefined || textOf(other) !== textOf(row);
  });
  return { gone: [...byKey.values()].map((row) => keyOf(table, row)), rows };
}

/**
 * Copies what changed since an earlier state of the same database, and reads it back.
 * @param native a database that nobody else writes to, with the earlier state attached as `base`
 * @returns the number of rows that were written or deleted
 * @throws {NotMoved} where the target gives back something else
 */
export async function copyChanges(
  native: Native.Database,
  target: TargetDatabase,
  table: Table,
): Promise<number> {
  const { columns, key } = table;
  const name = quoted(table.name);
  const same = key.map((at) => `o.${columns[at]} = n.${columns[at]}`).join(' and ');
  const first = columns[key[0] ?? 0];
  const differs = columns.map((column) => `n.${column} is not o.${column} collate binary`);
  const keys = key.map((at) => `o.${columns[at]}`).join(', ');
  const goneSql = `select ${keys} from base.${name} o left join main.${name} n on ${same} where n.${first} is null`;
  const rowsSql = `select ${columns.map((column) => `n.${column}`).join(', ')} from main.${name} n
    left join base.${name} o on ${same} where o.${first} is null or ${differs.join(' or ')}`;
  let changed = 0;
  // All deletions first: a name that has become free may be another row's now.
  for (const gone of pagesOf(rowsOf(native, goneSql))) {
    await target.write(table, { gone, rows: [] });
    if ((await target.rowsAt(table, gone)).length > 0) throw unlike(table);
    changed += gone.length;
  }
  for (const rows of pagesOf(rowsOf(native, rowsSql))) {
    await target.write(table, { gone: [], rows });
    const kept = await target.rowsAt(
      table,
      rows.map((row) => keyOf(table, row)),
    );
    const { gone, rows: wrong } = difference(table, rows, kept);
    if (gone.length + wrong.length > 0) throw unlike(table);
    changed += rows.length;
  }
  return changed;
}

const unlike = ({ name }: Table) =>
  new NotMoved(`what was written to ${name} reads otherwise at the target: run it again`);

/** Compares the number of rows of each table. @throws {NotMoved} */
export async function compareCounts(
  native: Native.Database,
  target: TargetDatabase,
  { tables }: Structure,
): Promise<number> {
  const theirs = await target.counts(tables);
  let sum = 0;
  for (const { name } of tables) {
    const [row] = native.prepare(`select count(*) as n from main.${quoted(name)}`).all() as {
      n: number;
    }[];
    const ours = row?.n ?? 0;
    if (theirs.get(name) !== ours)
      throw new NotMoved(`${name} has ${ours} rows here and ${theirs.get(name)} at the target`);
    sum += ours;
  }
  return sum;
}
