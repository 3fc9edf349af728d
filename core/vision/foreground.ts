/**
 * Foreground colours at soft edges. Spec: Forte, "Approximate Fast Foreground Colour Estimation" (ICIP
 * 2021): blurred foreground and background colours, corrected by the colour of the pixel.
 */

import {
  boxSum,
  clamp,
  emptyFloatImage,
  type FloatImage,
  openIntervalMask,
  shrink,
  stretch,
} from './float-image.ts';
import { type ColourPlanes, product, shrinkFloatImages } from './guided-filter.ts';
import type { Rgb } from './matte.ts';

/** Window radii as shares of the longest side, smallest first. */
const RADII = [0.008, 0.03, 0.12] as const;

/** Alpha from which a pixel keeps its colour unchanged. */
const SOLID = 0.995;

/** Weight below which the next larger window is used. */
const TOO_LITTLE = 0.02;

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
  const half = shrinkFloatImages(colour, w, h);
  const small = shrink(alpha, w, h);
  const solid = emptyFloatImage(w, h);
  const empty = emptyFloatImage(w, h);
  for (let i = 0; i < small.values.length; i++) {
    solid.values[i] = clamp(((small.values[i] as number) - 0.8) * 5);
    empty.values[i] = clamp((0.1 - (small.values[i] as number)) * 10);
  }
  const own = spread(half, solid);
  const ground = spread(half, empty);
  return paint(picture, alpha, own, ground);
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

function paint(
  picture: Rgb,
  alpha: FloatImage,
  own: ColourPlanes,
  ground: ColourPlanes,
): Uint8ClampedArray {
  const { rgb, widthPx: w, heightPx: h } = picture;
  const rgba = new Uint8ClampedArray(w * h * 4);
  const soft = openIntervalMask(alpha.values, 0, SOLID);
  const planes = ({ red, green, blue }: ColourPlanes) =>
    [red, green, blue].map((plane) => stretch(plane, w, h, soft).values);
  const [foreground, background] = [planes(own), planes(ground)];
  for (let i = 0; i < w * h; i++) {
    const a = alpha.values[i] as number;
    rgba[i * 4 + 3] = a * 255;
    for (let c = 0; c < 3; c++) {
      const seen = rgb[i * 3 + c] as number;
      if (soft[i] === 0) {
        rgba[i * 4 + c] = seen;
        continue;
      }
      const f = ((foreground[c] as Float32Array)[i] as number) * 255;
      const b = ((background[c] as Float32Array)[i] as number) * 255;
      rgba[i * 4 + c] = f + a * (seen - a * f - (1 - a) * b);
    }
  }
  return rgba;
}
