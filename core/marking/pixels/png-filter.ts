import { BrokenFile } from '../containers/bytes.ts';

/**
 * Undoes a PNG row's filter in place. Spec: PNG 3rd edition, 9.2.
 * @param above the row above, undone; zeros for the first
 * @param step bytes of a whole pixel, at least 1
 * @throws {BrokenFile} for a filter that is none
 */
export function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (filter === 0) return;
  const predict = PREDICTORS[filter - 1];
  if (predict === undefined) throw new BrokenFile('PNG filter');
  for (let i = 0; i < row.length; i += 1) {
    const left = i < step ? 0 : (row[i - step] ?? 0);
    const corner = i < step ? 0 : (above[i - step] ?? 0);
    row[i] = (row[i] ?? 0) + predict(left, above[i] ?? 0, corner);
  }
}

type Predict = (left: number, up: number, corner: number) => number;

const PREDICTORS: readonly Predict[] = [
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function paeth(left: number, up: number, corner: number): number {
  const [l, u, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (l <= u && l <= c) return left;
  return u <= c ? up : corner;
}
