import type { Box } from './person.ts';
import type { Raw } from './raw.ts';
import { resampled } from './resample.ts';

/**
 * Computes the variance of the Laplacian of a part of a picture, scaled to a square; near 0 for what is
 * blurred.
 * @param box in whole pixels of the picture, within it
 * @param edgePx side of the square in pixels
 */
export function sharpness(raw: Raw, box: Box, edgePx: number): number {
  const from = { values: greyOf(raw, box), widthPx: box.width, heightPx: box.height, channels: 1 };
  const grey = resampled(from, edgePx, edgePx);
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < edgePx - 1; y++) {
    for (let x = 1; x < edgePx - 1; x++) {
      const i = y * edgePx + x;
      const at = (step: number) => grey[i + step] ?? 0;
      const value = at(-edgePx) + at(edgePx) + at(-1) + at(1) - 4 * at(0);
      sum += value;
      squares += value * value;
      count++;
    }
  }
  return squares / count - (sum / count) ** 2;
}

/** Shares of light in what is seen as grey, as libvips has them. */
const GREY = [0.2, 0.7, 0.1] as const;

/** Turns a part of a picture grey by its light, which is not proportional to its values. */
function greyOf({ rgb, widthPx }: Raw, { x: left, y: top, width, height }: Box): Uint8ClampedArray {
  const light = Float32Array.from({ length: 256 }, (_, value) => toLight(value / 255));
  const grey = new Uint8ClampedArray(width * height);
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++, p++) {
      const i = ((top + y) * widthPx + left + x) * 3;
      const of = (c: 0 | 1 | 2) => GREY[c] * (light[rgb[i + c] as number] as number);
      grey[p] = toValue(of(0) + of(1) + of(2)) * 255;
    }
  return grey;
}

/** The transfer of sRGB (IEC 61966-2-1), 0..1. */
const toLight = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const toValue = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
