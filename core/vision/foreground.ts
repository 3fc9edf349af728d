/**
 * Foreground colours at soft edges. Spec: Forte, "Approximate Fast Foreground Colour Estimation" (ICIP
 * 2021): blurred foreground and background colours, corrected by the colour of the pixel.
 */

import {
  between,
  bilinear,
  boxSum,
  clamp,
  emptyFloatImage,
  type FloatImage,
  type Rows,
  shrink,
} from './float-image.ts';
import { type ColourPlanes, product, shrinkFloatImages } from './guided-filter.ts';
import type { Rgb } from './matte.ts';

/** Window radii as shares of the longest side, smallest first. */
const RADII = [0.008, 0.03, 0.12] as const;

/** Alpha from which a pixel keeps its colour unchanged. */
const SOLID = 0.995;

/** Weight below which the next larger window is used. */
const TOO_LITTLE = 0.02;

/** The colours of a foreground and of its background near each pixel, at a smaller size. */
export type Foreground = { own: ColourPlanes; ground: ColourPlanes };

/**
 * Builds straight-alpha RGBA whose colours hold nothing of the old background.
 * @param picture RGB at full resolution
 * @param colour the picture at a smaller size, where colours are spread
 * @param alpha at full resolution, 0..1
 */
export function estimateForeground(
  picture: Rgb,
  colour: ColourPlanes,
  alpha: FloatImage,
): Uint8ClampedArray {
  const w = Math.ceil(colour.red.widthPx / 2);
  const h = Math.ceil(colour.red.heightPx / 2);
  const spread = fitForeground(shrinkFloatImages(colour, w, h), shrink(alpha, w, h));
  return paintForeground(picture, alpha, spread, { top: 0, ofPx: picture.heightPx });
}

/**
 * Spreads the colours of a foreground and of its background over the picture.
 * @param half the picture at a smaller size
 * @param small alpha at that size, 0..1
 */
export function fitForeground(half: ColourPlanes, small: FloatImage): Foreground {
  const solid = emptyFloatImage(small.widthPx, small.heightPx);
  const empty = emptyFloatImage(small.widthPx, small.heightPx);
  for (let i = 0; i < small.values.length; i++) {
    solid.values[i] = clamp(((small.values[i] as number) - 0.8) * 5);
    empty.values[i] = clamp((0.1 - (small.values[i] as number)) * 10);
  }
  return { own: spread(half, solid), ground: spread(half, empty) };
}

/** Averages colours over the nearest pixels that have weight. */
function spread(colour: ColourPlanes, weight: FloatImage): ColourPlanes {
  const { widthPx: w, heightPx: h } = weight;
  const out = [emptyFloatImage(w, h), emptyFloatImage(w, h), emptyFloatImage(w, h)] as const;
  const filled = new Float32Array(w * h);
  const channels = [colour.red, colour.green, colour.blue];
  for (const share of RADII) {
    const radius = Math.max(1, Math.round(share * Math.max(w, h)));
    const enough = TOO_LITTLE * (2 * radius + 1) ** 2;
    const sums = boxSum(weight, radius).values;
    for (const [c, channel] of channels.entries()) {
      const values = boxSum(product(channel, weight), radius).values;
      const target = (out[c] as FloatImage).values;
      for (let i = 0; i < values.length; i++) {
        const missing = 1 - (filled[i] as number);
        const sum = sums[i] as number;
        if (missing === 0 || sum < 1e-3) continue;
        const part = missing * Math.min(1, sum / enough);
        target[i] = (target[i] as number) + (part * (values[i] as number)) / sum;
      }
    }
    for (let i = 0; i < filled.length; i++) {
      const sum = sums[i] as number;
      if (sum < 1e-3) continue;
      filled[i] = (filled[i] as number) + (1 - (filled[i] as number)) * Math.min(1, sum / enough);
    }
  }
  for (const plane of out) {
    for (let i = 0; i < filled.length; i++) {
      const share = filled[i] as number;
      if (share > 0) plane.values[i] = (plane.values[i] as number) / share;
    }
  }
  const [red, green, blue] = out;
  return { red, green, blue };
}

/**
 * Builds rows of straight-alpha RGBA whose colours hold nothing of the old background.
 * @param picture RGB of these rows
 * @param alpha of these rows, 0..1
 */
export function paintForeground(
  picture: Rgb,
  alpha: FloatImage,
  { own, ground }: Foreground,
  rows: Rows,
): Uint8ClampedArray<ArrayBuffer> {
  const { rgb, widthPx: w, heightPx: h } = picture;
  const rgba = new Uint8ClampedArray(w * h * 4);
  const front = [own.red.values, own.green.values, own.blue.values] as const;
  const back = [ground.red.values, ground.green.values, ground.blue.values] as const;
  const small = own.red.widthPx;
  const { columns, parts, row } = between(own.red, w, rows);
  for (let y = 0, i = 0; y < h; y++) {
    const { top, down } = row(y);
    for (let x = 0; x < w; x++, i++) {
      const a = alpha.values[i] as number;
      const to = i * 4;
      rgba[to] = rgb[i * 3] as number;
      rgba[to + 1] = rgb[i * 3 + 1] as number;
      rgba[to + 2] = rgb[i * 3 + 2] as number;
      rgba[to + 3] = a * 255;
      if (a <= 0 || a >= SOLID) continue;
      const from = top + (columns[x] as number);
      const part = parts[x] as number;
      for (let c = 0; c < 3; c++) {
        const f = bilinear(front[c] as Float32Array, from, small, part, down) * 255;
        const b = bilinear(back[c] as Float32Array, from, small, part, down) * 255;
        rgba[to + c] = f + a * ((rgb[i * 3 + c] as number) - a * f - (1 - a) * b);
      }
    }
  }
  return rgba;
}
