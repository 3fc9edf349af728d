/** A measurement of a scenario, with its limit if there is one. */
export type Figure = {
  name: string;
  measured: number;
  /** `ms`, `s`, `MB`, `x` for a ratio, `/s`, or nothing for a count. */
  unit: string;
  limit?: { atMost: number } | { atLeast: number } | { below: number };
};

/** The measurements of one file. */
export type Scenario = { name: string; run(): Promise<Figure[]> };

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
    const measured = `${number(figure.measured)} ${figure.unit}`.trim();
    return [figure.name, measured, limitText(figure).trim(), verdict];
  });
  const all = [['figure', 'measured', 'limit', ''], ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Measures how long a function takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
