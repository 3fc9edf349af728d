import { type Group, type IdRange, idsBetween } from '../../db/gauges.ts';
import type { Context } from '../context.ts';

const DAY_MS = 86_400_000;
/** Rows of a read, and reads at once: what is left after them is for the next time. */
const PAGE = 2_000;
const MOST_PAGES = 10;
/** A row is stored some moments after its id was made: so long nobody reads past it. */
const SETTLED_MS = 30_000;

/** The start of the day (UTC) that a time lies in. */
export const dayStart = (now: number): number => now - (now % DAY_MS);

/** What came together in a part of a day, by group. */
export type Sums = ReadonlyMap<string, readonly number[]>;

/**
 * Creates a reader that sums up the rows of today (UTC), each of which is read once: every call reads on
 * where the last one has ended. At midnight the sums begin anew.
 * @param read reads a part of a table in groups
 * @param sumsOf names a row's group and gives its numbers
 */
export function openDayTail<Row extends Group>(
  ctx: Pick<Context, 'db' | 'now'>,
  read: (q: Context['db']['query'], range: IdRange) => Promise<Row[]>,
  sumsOf: (row: Row) => { group: string; numbers: readonly number[] },
): () => Promise<Sums> {
  let day = 0;
  let after = '';
  let sums = new Map<string, number[]>();

  return async () => {
    const now = ctx.now();
    if (dayStart(now) !== day) {
      day = dayStart(now);
      after = idsBetween(day, now, PAGE).after;
      sums = new Map();
    }
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const range = idsBetween(day, Math.max(day, now - SETTLED_MS), PAGE);
      const rows = await read(ctx.db.query, { ...range, after });
      for (const row of rows) add(sums, sumsOf(row));
      for (const { last } of rows) if (last > after) after = last;
      if (rows.reduce((read, row) => read + row.rows, 0) < PAGE) break;
    }
    return sums;
  };
}

function add(
  sums: Map<string, number[]>,
  { group, numbers }: { group: string; numbers: readonly number[] },
): void {
  const known = sums.get(group) ?? [];
  sums.set(
    group,
    numbers.map((number, i) => (known[i] ?? 0) + number),
  );
}
