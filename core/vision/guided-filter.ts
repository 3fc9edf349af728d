/**
 * A weighted guided filter with colour guide: near each pixel alpha is fitted as a linear function of
 * colour, known pixels counting more than guessed ones. Spec: He, Sun, Tang, "Guided Image Filtering",
 * eq. 14-16, with weights in the sums; the local colour line of Levin's closed-form matting.
 */
import {
  boxMean,
  boxSum,
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

/** Windowed sums of weight, colours, alpha and their products. */
type Sums = Record<
  'w' | 'r' | 'g' | 'b' | 'rr' | 'rg' | 'rb' | 'gg' | 'gb' | 'bb' | 'p' | 'pr' | 'pg' | 'pb',
  Float32Array
>;

function sumWindows(
  colour: ColourPlanes,
  alpha: FloatImage,
  weight: FloatImage,
  radius: number,
): Sums {
  const { red, green, blue } = colour;
  const [wr, wg, wb] = [product(weight, red), product(weight, green), product(weight, blue)];
  const sum = (one: FloatImage) => boxSum(one, radius).values;
  return {
    w: sum(weight),
    r: sum(wr),
    g: sum(wg),
    b: sum(wb),
    rr: sum(product(wr, red)),
    rg: sum(product(wr, green)),
    rb: sum(product(wr, blue)),
    gg: sum(product(wg, green)),
    gb: sum(product(wg, blue)),
    bb: sum(product(wb, blue)),
    p: sum(product(weight, alpha)),
    pr: sum(product(wr, alpha)),
    pg: sum(product(wg, alpha)),
    pb: sum(product(wb, alpha)),
  };
}

/** Solves the line of one window (a symmetric 3 by 3 system, by cofactors) and writes it at `i`. */
function solveLine(sums: Sums, i: number, epsilon: number, out: ColourLines): void {
  const n = 1 / (sums.w[i] as number);
  const [mr, mg, mb] = [
    (sums.r[i] as number) * n,
    (sums.g[i] as number) * n,
    (sums.b[i] as number) * n,
  ];
  const mp = (sums.p[i] as number) * n;
  const rr = (sums.rr[i] as number) * n - mr * mr + epsilon;
  const rg = (sums.rg[i] as number) * n - mr * mg;
  const rb = (sums.rb[i] as number) * n - mr * mb;
  const gg = (sums.gg[i] as number) * n - mg * mg + epsilon;
  const gb = (sums.gb[i] as number) * n - mg * mb;
  const bb = (sums.bb[i] as number) * n - mb * mb + epsilon;
  const pr = (sums.pr[i] as number) * n - mr * mp;
  const pg = (sums.pg[i] as number) * n - mg * mp;
  const pb = (sums.pb[i] as number) * n - mb * mp;
  const [i11, i12, i13] = [gg * bb - gb * gb, rb * gb - rg * bb, rg * gb - rb * gg];
  const [i22, i23, i33] = [rr * bb - rb * rb, rg * rb - rr * gb, rr * gg - rg * rg];
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
 * Fits alpha as a linear function of colour near each pixel.
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
  const sums = sumWindows(colour, alpha, weight, radius);
  const blank = () => emptyFloatImage(alpha.widthPx, alpha.heightPx);
  const lines = { red: blank(), green: blank(), blue: blank(), base: blank(), fit: blank() };
  for (let i = 0; i < alpha.values.length; i++) solveLine(sums, i, epsilon, lines);
  return {
    red: boxMean(lines.red, radius),
    green: boxMean(lines.green, radius),
    blue: boxMean(lines.blue, radius),
    base: boxMean(lines.base, radius),
    fit: boxMean(lines.fit, radius),
  };
}

/** Resamples the lines to another size; little is lost, as one line fits a neighbourhood. */
export function stretchLines(
  { red, green, blue, base, fit }: ColourLines,
  widthPx: number,
  heightPx: number,
  only?: Uint8Array,
): ColourLines {
  const at = (plane: FloatImage) => stretch(plane, widthPx, heightPx, only);
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
  const cells = Int32Array.from({ length: w }, (_, x) => Math.floor((x * widthPx) / w));
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
