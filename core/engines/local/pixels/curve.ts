/** A function of one number, looked up instead of computed for every pixel. */
export type Curve = (x: number) => number;

const STEPS = 4096;

/**
 * Tabulates a smooth function, with straight lines between the steps; beyond the last one it is computed.
 * @param from,to the part of it that is tabulated; below it the curve is not defined
 */
export function curveOf(from: number, to: number, of: Curve): Curve {
  const scale = STEPS / (to - from);
  const values = Float64Array.from({ length: STEPS + 2 }, (_, k) => of(from + k / scale));
  return (x) => {
    const place = (x - from) * scale;
    if (!(place < STEPS)) return of(x);
    const k = place | 0;
    const value = values[k] as number;
    return value + ((values[k + 1] as number) - value) * (place - k);
  };
}
