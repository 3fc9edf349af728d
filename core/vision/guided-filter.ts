/**
 * A weighted guided filter with colour guide: near each pixel alpha is fitted as a linear function of
 * colour, known pixels counting more than guessed ones. Spec: He, Sun, Tang, "Guided Image Filtering",
 * eq. 14-16, with weights in the sums; the local colour line of Levin's closed-form matting.
 */
import {
  boxMean,
  cellsOf,
  clamp,
  emptyFloatImage,
  type FloatImage,
  shrink,
  stretch,
} from './float-image.ts';

/**
 * The coefficients of alpha = red * r + green * g + blue * b + base at each pixel, with colours 0..1.
 * `fit` is the share of alpha's variance that colour explains near a pixel, 0..1: low where person and
 * background look alike.
 */
export type ColourLines = {
  red: FloatImage;
  green: FloatImage;
  blue: FloatImage;
  base: FloatImage;
  fit: FloatImage;
};

/** A picture as three images of 0..1. */
export type ColourPlanes = { red: FloatImage; green: FloatImage; blue: FloatImage };

/** The parameters of a guided filter. */
export type GuideOptions = {
  /** Window radius in pixels. */
  radius: number;
  /** Regularisation: variance of colour (0..1 scale) below which colour has no influence. */
  epsilon: number;
};

/** Multiplies two images of one size. */
export function product(one: FloatImage, other: FloatImage): FloatImage {
  const out = emptyFloatImage(one.widthPx, one.heightPx);
  const [values, a, b] = [out.values, one.values, other.values];
  for (let i = 0; i < values.length; i++) values[i] = (a[i] as number) * (b[i] as number);
  return out;
}

/** What is summed over each window: weight, colours, alpha and their products. */
const SUMS = 14;

/** Adds (`sign` 1) or takes away (-1) what a pixel gives to the sums of a window. */
function count(
  sums: Float64Array,
  { red, green, blue }: ColourPlanes,
  alpha: FloatImage,
  weight: FloatImage,
  i: number,
  sign: 1 | -1,
): void {
  const w = (weight.values[i] as number) * sign;
  const r = red.values[i] as number;
  const g = green.values[i] as number;
  const b = blue.values[i] as number;
  const p = alpha.values[i] as number;
  const [wr, wg, wb] = [w * r, w * g, w * b];
  sums[0] = (sums[0] as number) + w;
  sums[1] = (sums[1] as number) + wr;
  sums[2] = (sums[2] as number) + wg;
  sums[3] = (sums[3] as number) + wb;
  sums[4] = (sums[4] as number) + wr * r;
  sums[5] = (sums[5] as number) + wr * g;
  sums[6] = (sums[6] as number) + wr * b;
  sums[7] = (sums[7] as number) + wg * g;
  sums[8] = (sums[8] as number) + wg * b;
  sums[9] = (sums[9] as number) + wb * b;
  sums[10] = (sums[10] as number) + w * p;
  sums[11] = (sums[11] as number) + wr * p;
  sums[12] = (sums[12] as number) + wg * p;
  sums[13] = (sums[13] as number) + wb * p;
}

/** Solves the line of one window (a symmetric 3 by 3 system, by cofactors) and writes it at `i`. */
function solveLine(
  sums: Float64Array,
  from: number,
  i: number,
  epsilon: number,
  out: ColourLines,
): void {
  const n = 1 / (sums[from] as number);
  const mr = (sums[from + 1] as number) * n;
  const mg = (sums[from + 2] as number) * n;
  const mb = (sums[from + 3] as number) * n;
  const mp = (sums[from + 10] as number) * n;
  const rr = (sums[from + 4] as number) * n - mr * mr + epsilon;
  const rg = (sums[from + 5] as number) * n - mr * mg;
  const rb = (sums[from + 6] as number) * n - mr * mb;
  const gg = (sums[from + 7] as number) * n - mg * mg + epsilon;
  const gb = (sums[from + 8] as number) * n - mg * mb;
  const bb = (sums[from + 9] as number) * n - mb * mb + epsilon;
  const pr = (sums[from + 11] as number) * n - mr * mp;
  const pg = (sums[from + 12] as number) * n - mg * mp;
  const pb = (sums[from + 13] as number) * n - mb * mp;
  const i11 = gg * bb - gb * gb;
  const i12 = rb * gb - rg * bb;
  const i13 = rg * gb - rb * gg;
  const i22 = rr * bb - rb * rb;
  const i23 = rg * rb - rr * gb;
  const i33 = rr * gg - rg * rg;
  const scale = 1 / (rr * i11 + rg * i12 + rb * i13);
  const x = (i11 * pr + i12 * pg + i13 * pb) * scale;
  const y = (i12 * pr + i22 * pg + i23 * pb) * scale;
  const z = (i13 * pr + i23 * pg + i33 * pb) * scale;
  out.red.values[i] = x;
  out.green.values[i] = y;
  out.blue.values[i] = z;
  out.base.values[i] = mp - x * mr - y * mg - z * mb;
  out.fit.values[i] = clamp((x * pr + y * pg + z * pb) / (mp * (1 - mp) + 1e-6));
}

/**
 * Fits alpha as a linear function of colour near each pixel. All windows slide over the picture once: each
 * row is summed when it enters them and taken away again when it leaves.
 * @param colour the guide
 * @param alpha the estimated alpha, 0..1
 * @param weight the confidence in each estimate, above 0
 */
export function fitColourLines(
  colour: ColourPlanes,
  alpha: FloatImage,
  weight: FloatImage,
  { radius, epsilon }: GuideOptions,
): ColourLines {
  const { widthPx: w, heightPx: h } = alpha;
  const blank = () => emptyFloatImage(w, h);
  const lines = { red: blank(), green: blank(), blue: blank(), base: blank(), fit: blank() };
  const stride = w * SUMS;
  const windows = new Float64Array(stride);
  const kept = Array.from({ length: 2 * radius + 1 }, () => new Float32Array(stride));
  for (let enter = 0; enter < h + radius; enter++) {
    const row = kept[enter % kept.length] as Float32Array;
    if (enter >= kept.length) add(windows, row, -1);
    if (enter < h) {
      sumRow(colour, alpha, weight, enter * w, radius, row);
      add(windows, row, 1);
    } else row.fill(0);
    const y = enter - radius;
    if (y < 0) continue;
    for (let x = 0; x < w; x++) solveLine(windows, x * SUMS, y * w + x, epsilon, lines);
  }
  return {
    red: boxMean(lines.red, radius),
    green: boxMean(lines.green, radius),
    blue: boxMean(lines.blue, radius),
    base: boxMean(lines.base, radius),
    fit: boxMean(lines.fit, radius),
  };
}

function add(windows: Float64Array, row: Float32Array, sign: 1 | -1): void {
  for (let k = 0; k < row.length; k++)
    windows[k] = (windows[k] as number) + (row[k] as number) * sign;
}

/** Writes the sums over the window along a row for each of its pixels. */
function sumRow(
  colour: ColourPlanes,
  alpha: FloatImage,
  weight: FloatImage,
  first: number,
  radius: number,
  out: Float32Array,
): void {
  const end = first + alpha.widthPx;
  const sums = new Float64Array(SUMS);
  for (let i = first; i < Math.min(end, first + radius); i++)
    count(sums, colour, alpha, weight, i, 1);
  for (let i = first, to = 0; i < end; i++, to += SUMS) {
    if (i + radius < end) count(sums, colour, alpha, weight, i + radius, 1);
    if (i - radius - 1 >= first) count(sums, colour, alpha, weight, i - radius - 1, -1);
    for (let k = 0; k < SUMS; k++) out[to + k] = sums[k] as number;
  }
}

/** Resamples the lines to another size; little is lost, as one line fits a neighbourhood. */
export function stretchLines(
  { red, green, blue, base, fit }: ColourLines,
  widthPx: number,
  heightPx: number,
): ColourLines {
  const at = (plane: FloatImage) => stretch(plane, widthPx, heightPx);
  return { red: at(red), green: at(green), blue: at(blue), base: at(base), fit: at(fit) };
}

/** Shrinks a picture to a smaller size. */
export function shrinkFloatImages(
  { red, green, blue }: ColourPlanes,
  widthPx: number,
  heightPx: number,
): ColourPlanes {
  const at = (plane: FloatImage) => shrink(plane, widthPx, heightPx);
  return { red: at(red), green: at(green), blue: at(blue) };
}

/** Computes alpha from the lines and a picture of their size, 0..1. */
export function applyLines(lines: ColourLines, { red, green, blue }: ColourPlanes): FloatImage {
  const alpha = emptyFloatImage(red.widthPx, red.heightPx);
  for (let i = 0; i < alpha.values.length; i++) {
    alpha.values[i] = clamp(
      (lines.red.values[i] as number) * (red.values[i] as number) +
        (lines.green.values[i] as number) * (green.values[i] as number) +
        (lines.blue.values[i] as number) * (blue.values[i] as number) +
        (lines.base.values[i] as number),
    );
  }
  return alpha;
}

/** Averages RGB bytes over the cells of a smaller size, as images of 0..1. */
export function shrinkColours(
  { rgb, widthPx: w, heightPx: h }: { rgb: Uint8ClampedArray; widthPx: number; heightPx: number },
  widthPx: number,
  heightPx: number,
): ColourPlanes {
  const [red, green, blue] = [0, 1, 2].map(() => emptyFloatImage(widthPx, heightPx)) as [
    FloatImage,
    FloatImage,
    FloatImage,
  ];
  const [r, g, b] = [red.values, green.values, blue.values];
  const count = new Float32Array(widthPx * heightPx);
  const cells = cellsOf(w, widthPx);
  for (let y = 0, i = 0; y < h; y++) {
    const row = Math.floor((y * heightPx) / h) * widthPx;
    for (let x = 0; x < w; x++, i += 3) {
      const cell = row + (cells[x] as number);
      count[cell] = (count[cell] as number) + 255;
      r[cell] = (r[cell] as number) + (rgb[i] as number);
      g[cell] = (g[cell] as number) + (rgb[i + 1] as number);
      b[cell] = (b[cell] as number) + (rgb[i + 2] as number);
    }
  }
  for (const values of [r, g, b]) {
    for (let i = 0; i < count.length; i++) values[i] = (values[i] as number) / (count[i] as number);
  }
  return { red, green, blue };
}
