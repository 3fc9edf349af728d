import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';

type Query = Database['query'];

/**
 * How the rows of a kind end. The fields are parts of SQL; the time is compared with the bare column, so
 * that its index is used.
 */
export type Ending = {
  table: string;
  /** The columns that name a row. */
  key: readonly [string, ...string[]];
  /** The column with the time, and what it tells. */
  at: string;
  /** `since` the time counts from there, `until` that is the end, `day` it counts from the day's end. */
  clock: 'since' | 'until' | 'day';
  /** Which rows hold the data; all where absent. */
  where?: string;
  /** Columns with keys of objects that are deleted before the row. */
  objects?: readonly string[];
  /** Columns with keys of objects that are given up with the row; another sweep deletes them. */
  givenUp?: readonly string[];
  /** What takes the data out of the row, which stays; the row is deleted where absent. */
  set?: string;
};

/** A row that is due, with the keys of its objects. */
export type DueRow = { key: string; objects: readonly string[] };

/** What takes the words out of a generation, which stays. */
export const WITHOUT_WORDS = `words = null, request = case when json_valid(request)
  then json_remove(request, '$.prompt', '$.slots', '$.recipe.params') else '{}' end`;

/**
 * Builds the statement that takes the words out of a generation that failed or was cancelled, where its
 * account keeps nothing. Refused ones keep theirs for the appeal.
 */
export const forgetFailedWords = (generationId: string): Statement =>
  run(
    `update generations set ${WITHOUT_WORDS}
      where id = ?1 and state in ('failed', 'cancelled') and exists (
        select 1 from accounts where accounts.id = generations.account_id and keep_nothing)`,
    generationId,
  );

const conditionOf = ({ at, clock, where }: Ending): string =>
  [...(where === undefined ? [] : [where]), `${at} ${clock === 'day' ? '<' : '<='} ?1`].join(
    ' and ',
  );

/** The values of a row's key as one JSON text. */
const keyOf = ({ key }: Ending): string => `json_array(${key.join(', ')})`;

const run = (text: string, ...params: (string | number)[]): Statement => ({
  toSQL: () => ({ sql: text, params }),
});

/**
 * Builds the statement that reads the rows that are due, those that were due first before others.
 * @param before the latest time that is due: milliseconds, or a day for what counts from one
 */
export const dueSql = (ending: Ending): string =>
  `select ${keyOf(ending)} as key, json_array(${(ending.objects ?? []).join(', ')}) as objects
    from ${ending.table} where ${conditionOf(ending)} order by ${ending.at} limit ?2`;

/** Reads rows that are due. */
export async function dueRows(
  q: Query,
  ending: Ending,
  before: number | string,
  most: number,
): Promise<DueRow[]> {
  const rows = await q.all<{ key: string; objects: string }>(filled(dueSql(ending), before, most));
  return rows.map(({ key, objects }) => ({ key, objects: JSON.parse(objects) as string[] }));
}

/**
 * Builds the statements that end rows, as far as they are still due.
 * @param keys as `dueRows` has read them
 */
export function endRows(
  ending: Ending,
  keys: readonly string[],
  { before, now }: { before: number | string; now: number },
): Statement[] {
  const { table, key, givenUp = [] } = ending;
  const values = key.map((_, i) => `value ->> ${i}`).join(', ');
  const which = `(${key.join(', ')}) in (select ${values} from json_each(?2))`;
  const condition = `${which} and ${conditionOf(ending)}`;
  const ids = `[${keys.join(',')}]`;
  return [
    ...givenUp.map((column) =>
      run(
        `insert or ignore into doomed_objects (object_key, created_at)
          select ${column}, ?3 from ${table} where ${condition}`,
        before,
        ids,
        now,
      ),
    ),
    run(endingVerb(ending, condition), before, ids),
  ];
}

const endingVerb = ({ table, set }: Ending, condition: string): string =>
  set === undefined
    ? `delete from ${table} where ${condition}`
    : `update ${table} set ${set} where ${condition}`;

/** Builds the statement that ends the rows without objects that are due, at most `most`. */
export function endDueRows(ending: Ending, before: number | string, most: number): Statement {
  const { table, key } = ending;
  const which = `(${key.join(', ')}) in (select ${key.join(', ')} from ${table}
    where ${conditionOf(ending)} order by ${ending.at} limit ?2)`;
  return run(endingVerb(ending, which), before, most);
}

/**
 * Counts what is held of a kind; this reads all of it.
 * @returns `first` and `last` as the table has them: milliseconds, or days as `YYYY-MM-DD`
 */
export function countHeld(
  q: Query,
  ending: Ending,
  before: number | string,
): Promise<{
  held: number;
  due: number;
  first: number | string | null;
  last: number | string | null;
}> {
  const { table, at, where = 'true' } = ending;
  const due = `${at} ${ending.clock === 'day' ? '<' : '<='} ?1`;
  return q.get(
    filled(
      `select count(*) as held, count(case when ${due} then 1 end) as due,
        min(${at}) as first, max(${at}) as last from ${table} where ${where} and ${at} is not null`,
      before,
    ),
  );
}

/**
 * Reads the time of the row of a kind that ends first.
 * @returns as the table has it, milliseconds or a day as `YYYY-MM-DD`; null where nothing is held
 */
export async function firstOf(q: Query, ending: Ending): Promise<number | string | null> {
  const { table, at, where = 'true' } = ending;
  const [row] = await q.all<{ at: number | string }>(
    sql.raw(
      `select ${at} as at from ${table} where ${where} and ${at} is not null order by ${at} limit 1`,
    ),
  );
  return row?.at ?? null;
}

/** Fills the numbered places of a text with values; drizzle counts its own. */
function filled(text: string, ...values: (string | number)[]) {
  const parts = text.split(/\?(\d)/);
  return sql.join(
    parts.map((part, i) => (i % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`)),
  );
}
