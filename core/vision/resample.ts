/** Scales pictures where no library does, with the filters of libvips: what is measured stays the same. */

/** Interleaved values of 8 bits. */
export type Samples = {
  values: Uint8ClampedArray;
  widthPx: number;
  heightPx: number;
  channels: number;
};

/** The values on a line that make one new value, and what each counts; over an end the last one goes on. */
type Taps = { at: Int32Array; weights: Float64Array };

/** Lobes of the Lanczos filter, by which pictures are reduced. */
const LOBES = 3;

/** Scales a picture to any size: reduced by Lanczos, enlarged by Catmull-Rom. */
export function resampled(
  { values, widthPx, heightPx, channels }: Samples,
  toWidthPx: number,
  toHeightPx: number,
): Uint8ClampedArray<ArrayBuffer> {
  const low = new Uint8ClampedArray(widthPx * toHeightPx * channels);
  lower(values, low, widthPx * channels, tapsOf(heightPx, toHeightPx));
  const made = new Uint8ClampedArray(toWidthPx * toHeightPx * channels);
  narrow(low, made, { widthPx, channels }, tapsOf(widthPx, toWidthPx));
  return made;
}

function lower(
  from: Uint8ClampedArray,
  to: Uint8ClampedArray,
  row: number,
  taps: readonly Taps[],
): void {
  const sums = new Float64Array(row);
  for (const [y, { at, weights }] of taps.entries()) {
    sums.fill(0);
    for (let k = 0; k < at.length; k++) {
      const weight = weights[k] as number;
      const start = (at[k] as number) * row;
      for (let x = 0; x < row; x++)
        sums[x] = (sums[x] as number) + weight * (from[start + x] as number);
    }
    to.set(sums, y * row);
  }
}

function narrow(
  from: Uint8ClampedArray,
  to: Uint8ClampedArray,
  { widthPx, channels }: { widthPx: number; channels: number },
  taps: readonly Taps[],
): void {
  let next = 0;
  for (let start = 0; next < to.length; start += widthPx * channels)
    for (const { at, weights } of taps)
      for (let c = 0; c < channels; c++) {
        let sum = 0;
        for (let k = 0; k < at.length; k++)
          sum +=
            (weights[k] as number) * (from[start + (at[k] as number) * channels + c] as number);
        to[next++] = sum;
      }
}

function tapsOf(from: number, to: number): Taps[] {
  const scale = from / to;
  return Array.from({ length: to }, (_, i) => {
    // libvips enlarges from where a new pixel begins and reduces around its middle.
    const [first, weights] =
      scale < 1 ? enlarging(i * scale - 0.5) : reducing((i + 0.5) * scale - 0.5, scale);
    const within = (at: number) => Math.min(from - 1, Math.max(0, at));
    return { at: Int32Array.from(weights, (_, k) => within(first + k)), weights };
  });
}

function enlarging(centre: number): [first: number, weights: Float64Array] {
  const first = Math.floor(centre) - 1;
  return [first, Float64Array.from({ length: 4 }, (_, k) => cubic(first + k - centre))];
}

function reducing(centre: number, scale: number): [first: number, weights: Float64Array] {
  const first = Math.ceil(centre - LOBES * scale);
  const length = Math.floor(centre + LOBES * scale) - first + 1;
  const weights = Float64Array.from({ length }, (_, k) => lanczos((first + k - centre) / scale));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return [first, weights.map((weight) => weight / sum)];
}

function cubic(distance: number): number {
  const x = Math.abs(distance);
  if (x < 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1;
  return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0;
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const lanczos = (x: number): number => (Math.abs(x) < LOBES ? sinc(x) * sinc(x / LOBES) : 0);
