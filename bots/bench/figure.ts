import { columns } from '../../core/columns.ts';
/** A measurement of a scenario, with its limit if there is one. */
export type Figure = {
  name: string;
  measured: number;
  /** `ms`, `s`, `MB`, `x` for a ratio, `/s`, or nothing for a count. */
  unit: string;
  limit?: { atMost: number } | { atLeast: number } | { below: number };
};

/** What a run is asked for beside scenarios, as `--rate 1000 --seconds 60`: updates a second, and for how long. */
export type Asked = { rate: number; seconds: number };

/** The measurements of one file. */
export type Scenario = { name: string; run(asked: Asked): Promise<Figure[]> };

/**
 * Tells whether a figure keeps its limit.
 * @returns null without a limit
 */
export function keepsLimit({ measured, limit }: Figure): boolean | null {
  if (limit === undefined) return null;
  if ('atMost' in limit) return measured <= limit.atMost;
  return 'below' in limit ? measured < limit.below : measured >= limit.atLeast;
}

/**
 * Computes a quantile.
 * @param share 0..1
 * @returns NaN without values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Computes the median. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Formats a measurement with its unit. */
export const valueText = (measured: number, unit: string): string =>
  `${number(measured)} ${unit}`.trim();

function limitText({ limit, unit }: Figure): string {
  if (limit === undefined) return '';
  if ('atMost' in limit) return `<= ${limit.atMost} ${unit}`;
  return 'below' in limit ? `< ${limit.below} ${unit}` : `>= ${limit.atLeast} ${unit}`;
}

/** Formats figures as lines of a table: figure, measured, limit, pass or fail. */
export function table(figures: readonly Figure[]): string[] {
  const rows = figures.map((figure) => {
    const kept = keepsLimit(figure);
    const verdict = kept === null ? '' : kept ? 'pass' : 'FAIL';
    const measured = valueText(figure.measured, figure.unit);
    return [figure.name, measured, limitText(figure).trim(), verdict];
  });
  return columns([['figure', 'measured', 'limit', ''], ...rows]);
}

/** What a table shows of a figure. */
export type Printed = Pick<Figure, 'name' | 'measured' | 'unit'>;

/** Reads the figures out of what a run has printed: its tables, whatever stands around them. */
export function readTables(text: string): Printed[] {
  const figures: Printed[] = [];
  let within = false;
  for (const line of text.split('\n')) {
    const [name = '', value = ''] = line.trim().split(/ {2,}/);
    if (name === 'figure' && value === 'measured') within = true;
    else if (value === '') within = false;
    else if (within) {
      const [measured = '', unit = ''] = value.split(' ');
      figures.push({ name, measured: Number(measured), unit });
    }
  }
  return figures;
}

/** Measures how long a function takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
