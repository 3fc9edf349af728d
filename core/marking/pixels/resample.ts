/** A grey picture in floating point, 0..255, row by row. */
export type GreyPlane = { widthPx: number; heightPx: number; values: Float32Array };

/** A part of a picture, in pixels that need not be whole. */
export type Box = { left: number; top: number; width: number; height: number };

/** How far a kernel reaches at full size, and what weighs at a distance. */
export type Kernel = { reach: number; weight: (distance: number) => number };

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** The kernel of three lobes after Lanczos. */
export const LANCZOS: Kernel = {
  reach: 3,
  weight: (x) => (Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0),
};

/** The cubic after Mitchell and Netravali, with a third for both of its numbers. */
export const MITCHELL: Kernel = {
  reach: 2,
  weight: (distance) => {
    const x = Math.abs(distance);
    if (x < 1) return (21 * x ** 3 - 36 * x ** 2 + 16) / 18;
    return x < 2 ? (-7 * x ** 3 + 36 * x ** 2 - 60 * x + 32) / 18 : 0;
  },
};

/** Makes a part of a picture smaller, each value a whole number of 0..255. */
export function resample(
  from: GreyPlane,
  box: Box,
  size: { widthPx: number; heightPx: number },
  kernel: Kernel,
): GreyPlane {
  const { widthPx, heightPx } = size;
  const across = taps(box.left, box.width, widthPx, from.widthPx, kernel);
  const narrow = new Float32Array(widthPx * from.heightPx);
  for (let y = 0; y < from.heightPx; y += 1)
    for (const [x, { first, weights }] of across.entries())
      narrow[y * widthPx + x] = weigh(from.values, y * from.widthPx + first, 1, weights);
  const values = new Float32Array(widthPx * heightPx);
  const down = taps(box.top, box.height, heightPx, from.heightPx, kernel);
  for (const [y, { first, weights }] of down.entries())
    for (let x = 0; x < widthPx; x += 1) {
      const value = weigh(narrow, first * widthPx + x, widthPx, weights);
      values[y * widthPx + x] = Math.min(255, Math.max(0, Math.round(value)));
    }
  return { widthPx, heightPx, values };
}

type Taps = { first: number; weights: readonly number[] };

/** What each new value is made of. Beyond the edge the edge is repeated. */
function taps(start: number, length: number, count: number, most: number, kernel: Kernel): Taps[] {
  const scale = length / count;
  const stretch = Math.max(1, scale);
  return Array.from({ length: count }, (_, i) => {
    const centre = start + (i + 0.5) * scale - 0.5;
    const from = Math.ceil(centre - kernel.reach * stretch);
    const to = Math.floor(centre + kernel.reach * stretch);
    const first = Math.min(most - 1, Math.max(0, from));
    const weights: number[] = [];
    let sum = 0;
    for (let at = from; at <= to; at += 1) {
      const weight = kernel.weight((at - centre) / stretch);
      const place = Math.min(most - 1, Math.max(0, at)) - first;
      weights[place] = (weights[place] ?? 0) + weight;
      sum += weight;
    }
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}

function weigh(
  values: Float32Array,
  first: number,
  step: number,
  weights: readonly number[],
): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += (values[first + i * step] ?? 0) * weight;
  return sum;
}
