/**
 * A weighted guided filter with colour guide: near each pixel alpha is fitted as a linear function of
 * colour, known pixels counting more than guessed ones. Spec: He, Sun, Tang, "Guided Image Filtering",
 * eq. 14-16, with weights in the sums; the local colour line of Levin's closed-form matting.
 */
import { boxMean, boxSum, clamp, emptyPlane, type Plane, shrink, stretch } from './plane.ts';

/**
 * alpha = red * r + green * g + blue * b + base, with colours 0..1. `fit` is the share of alpha's variance
 * that colour explains near a pixel, 0..1: low where person and background look alike.
 */
export type ColourLines = { red: Plane; green: Plane; blue: Plane; base: Plane; fit: Plane };

/** A picture as three planes of 0..1. */
export type ColourPlanes = { red: Plane; green: Plane; blue: Plane };

export type GuideOptions = {
  /** Window radius in pixels. */
  radius: number;
  /** Smoothing: variance of colour (0..1 scale) below which colour says nothing. */
  epsilon: number;
};

/** Two planes of one size, multiplied. */
export function product(one: Plane, other: Plane): Plane {
  const out = emptyPlane(one.widthPx, one.heightPx);
  const [values, a, b] = [out.values, one.values, other.values];
  for (let i = 0; i < values.length; i++) values[i] = (a[i] as number) * (b[i] as number);
  return out;
}

/**
 * Fits the lines.
 * @param colour the guide
 * @param alpha what is believed, 0..1
 * @param weight how much it is believed, above 0
 */
export function fitColourLines(
  colour: ColourPlanes,
  alpha: Plane,
  weight: Plane,
  { radius, epsilon }: GuideOptions,
): ColourLines {
  const { red, green, blue } = colour;
  const [wr, wg, wb] = [product(weight, red), product(weight, green), product(weight, blue)];
  const sum = (one: Plane, other: Plane) => boxSum(product(one, other), radius).values;
  const [w, r, g, b] = [weight, wr, wg, wb].map((plane) => boxSum(plane, radius).values) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const [rr, rg, rb] = [sum(wr, red), sum(wr, green), sum(wr, blue)];
  const [gg, gb, bb] = [sum(wg, green), sum(wg, blue), sum(wb, blue)];
  const [p, pr, pg, pb] = [sum(weight, alpha), sum(wr, alpha), sum(wg, alpha), sum(wb, alpha)];
  const { widthPx, heightPx } = alpha;
  const lines = [0, 1, 2, 3, 4].map(() => emptyPlane(widthPx, heightPx)) as [
    Plane,
    Plane,
    Plane,
    Plane,
    Plane,
  ];
  const [lineR, lineG, lineB, base, fit] = lines;
  for (let i = 0; i < w.length; i++) {
    const n = 1 / (w[i] as number);
    const [mr, mg, mb] = [(r[i] as number) * n, (g[i] as number) * n, (b[i] as number) * n];
    const mp = (p[i] as number) * n;
    const a11 = (rr[i] as number) * n - mr * mr + epsilon;
    const a12 = (rg[i] as number) * n - mr * mg;
    const a13 = (rb[i] as number) * n - mr * mb;
    const a22 = (gg[i] as number) * n - mg * mg + epsilon;
    const a23 = (gb[i] as number) * n - mg * mb;
    const a33 = (bb[i] as number) * n - mb * mb + epsilon;
    const [c1, c2, c3] = [
      (pr[i] as number) * n - mr * mp,
      (pg[i] as number) * n - mg * mp,
      (pb[i] as number) * n - mb * mp,
    ];
    const i11 = a22 * a33 - a23 * a23;
    const i12 = a13 * a23 - a12 * a33;
    const i13 = a12 * a23 - a13 * a22;
    const i22 = a11 * a33 - a13 * a13;
    const i23 = a12 * a13 - a11 * a23;
    const i33 = a11 * a22 - a12 * a12;
    const scale = 1 / (a11 * i11 + a12 * i12 + a13 * i13);
    const x = (i11 * c1 + i12 * c2 + i13 * c3) * scale;
    const y = (i12 * c1 + i22 * c2 + i23 * c3) * scale;
    const z = (i13 * c1 + i23 * c2 + i33 * c3) * scale;
    lineR.values[i] = x;
    lineG.values[i] = y;
    lineB.values[i] = z;
    fit.values[i] = clamp((x * c1 + y * c2 + z * c3) / (mp * (1 - mp) + 1e-6));
    base.values[i] = mp - x * mr - y * mg - z * mb;
  }
  return {
    red: boxMean(lineR, radius),
    green: boxMean(lineG, radius),
    blue: boxMean(lineB, radius),
    base: boxMean(base, radius),
    fit: boxMean(fit, radius),
  };
}

/** The lines at another size: one line fits a neighbourhood, so little is lost. */
export function stretchLines(
  { red, green, blue, base, fit }: ColourLines,
  widthPx: number,
  heightPx: number,
  only?: Uint8Array,
): ColourLines {
  const at = (plane: Plane) => stretch(plane, widthPx, heightPx, only);
  return { red: at(red), green: at(green), blue: at(blue), base: at(base), fit: at(fit) };
}

/** A picture at a smaller size. */
export function shrinkPlanes(
  { red, green, blue }: ColourPlanes,
  widthPx: number,
  heightPx: number,
): ColourPlanes {
  const at = (plane: Plane) => shrink(plane, widthPx, heightPx);
  return { red: at(red), green: at(green), blue: at(blue) };
}

/** Alpha as the lines say, 0..1, at their own size. */
export function onLines(lines: ColourLines, { red, green, blue }: ColourPlanes): Plane {
  const alpha = emptyPlane(red.widthPx, red.heightPx);
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

/** Averages RGB bytes over the cells of a smaller size, as planes of 0..1. */
export function shrinkColours(
  { rgb, widthPx: w, heightPx: h }: { rgb: Uint8ClampedArray; widthPx: number; heightPx: number },
  widthPx: number,
  heightPx: number,
): ColourPlanes {
  const [red, green, blue] = [0, 1, 2].map(() => emptyPlane(widthPx, heightPx)) as [
    Plane,
    Plane,
    Plane,
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
