import { RETAINED_KINDS } from '../../../core/retention/retained-kinds.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import type { Measured, Rows } from './acts.ts';
import type { Assumptions, PersonsAct } from './assumptions.ts';

const MONTH_MS = 30 * 86_400_000;
const MONTHS = 12;
/** What is kept until it is over is taken to last a day. */
const OVER_SOON = 1 / 30;

/** What is kept after each month with the same number of people in each. */
export type Growth = {
  /** Rows by table after twelve months. */
  rows: Rows;
  /** All rows after each month, from the first. */
  totals: readonly number[];
  /** Bytes of the database after each month. */
  bytes: readonly number[];
  /** Bytes in the file store, once as much ends as begins. */
  storeBytes: number;
};

/** Returns the months for which the rows of a table are kept; `Infinity` for as long as the account. */
export function monthsKept(table: string, { paying }: Pick<Assumptions, 'paying'>): number {
  if (table === 'results') return paying * kept('results-paid') + (1 - paying) * kept('results');
  const kinds = RETAINED_KINDS.filter(({ tables }) =>
    (tables as readonly string[]).includes(table),
  );
  if (kinds.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(...kinds.map(({ what }) => kept(what)));
}

function kept(what: string): number {
  const kind = RETAINED_KINDS.find((one) => one.what === what);
  if (kind?.from === 'over') return OVER_SOON;
  const ms = kind?.kept ? kind.kept(DEFAULT_RULES) : null;
  return ms === null ? Number.POSITIVE_INFINITY : ms / MONTH_MS;
}

/** Computes what twelve months with so many people leave, by the retention that the sweeps and the policy have. */
export function growthOf(measured: Measured, assumed: Assumptions, users: number): Growth {
  const aMonth = rowsAMonth(measured, assumed, users);
  const after = (table: string, months: number): number =>
    (aMonth[table] ?? 0) * Math.min(months, monthsKept(table, assumed));
  const tables = Object.keys(aMonth);
  const months = Array.from({ length: MONTHS }, (_, at) => at + 1);
  const sum = (month: number, weight: (table: string) => number): number =>
    tables.reduce((total, table) => total + after(table, month) * weight(table), 0);
  const bytesOf = (table: string) => (measured.rowBytes[table] ?? 0) / assumed.pageFill;
  return {
    rows: Object.fromEntries(tables.map((table) => [table, after(table, MONTHS)])),
    totals: months.map((month) => sum(month, () => 1)),
    bytes: months.map((month) => sum(month, bytesOf)),
    storeBytes: storeBytes(measured, assumed, users),
  };
}

function rowsAMonth({ acts: played }: Measured, { acts }: Assumptions, users: number): Rows {
  const sum: Record<string, number> = {};
  const add = (rows: Rows, times: number): void => {
    for (const [table, n] of Object.entries(rows))
      if (n > 0 && isRetained(table)) sum[table] = (sum[table] ?? 0) + n * times * users;
  };
  for (const [act, times] of Object.entries(acts) as [PersonsAct, number][])
    add(played[act === 'video' ? 'picture' : act].rows, times);
  add(played.ended.rows, acts.picture + acts.photoPicture + acts.video);
  return sum;
}

/** Rows that are no person's, such as the figures of a day, do not grow with people. */
const isRetained = (table: string): boolean =>
  RETAINED_KINDS.some(({ tables }) => (tables as readonly string[]).includes(table));

/** A face profile for whoever has one, results and photos for as long as each is kept. */
function storeBytes({ acts: played }: Measured, assumed: Assumptions, users: number): number {
  const { acts, resultBytes, videoBytes } = assumed;
  const results = (acts.picture + acts.photoPicture) * resultBytes + acts.video * videoBytes;
  const photo = Math.max(
    0,
    played.photoPicture.counts.r2BytesStored - played.picture.counts.r2BytesStored,
  );
  const aPerson =
    results * monthsKept('results', assumed) +
    acts.photoPicture * photo * kept('photos') +
    acts.profile * played.profile.counts.r2BytesStored * kept('faces');
  return aPerson * users;
}
