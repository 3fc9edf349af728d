/** The picture types of the looks, and basic functions on them. */

import { borrowFloats } from './buffers.ts';

/** A picture of one channel, 0..1 (light may exceed 1), `width * height` floats. */
export type Plane = { width: number; height: number; v: Float32Array };

/** A colour picture in gamma-encoded sRGB, 0..1, `width * height * 3` floats. */
export type Raster = { width: number; height: number; rgb: Float32Array };

/** A picture with transparency, straight alpha. */
export type Layer = { image: Raster; alpha: Plane };

/** A colour in gamma-encoded sRGB, each channel 0..1. */
export type Rgb = readonly [number, number, number];

/** A blend mode. */
export type BlendMode = 'normal' | 'multiply' | 'screen' | 'add' | 'softlight';

/** Creates a plane with one value. */
export function plane(width: number, height: number, fill = 0): Plane {
  const v = borrowFloats(width * height);
  v.fill(fill);
  return { width, height, v };
}

/** Creates a picture of one colour. */
export function raster(width: number, height: number, [r, g, b]: Rgb = [0, 0, 0]): Raster {
  const rgb = borrowFloats(width * height * 3);
  if (r + g + b > 0) fillColour(rgb, [r, g, b]);
  else rgb.fill(0);
  return { width, height, rgb };
}

/** Sets every pixel to a colour. */
export function fillColour(rgb: Float32Array, [r, g, b]: Rgb): void {
  for (let i = 0; i < rgb.length; i += 3) {
    rgb[i] = r;
    rgb[i + 1] = g;
    rgb[i + 2] = b;
  }
}

/**
 * Returns the value at an index as a number; the compiler cannot know that typed arrays have no
 * holes.
 */
export function at(values: Float32Array, index: number): number {
  return values[index] as number;
}

/** Clamps a number to 0..1. */
export function clamp01(x: number): number {
  return x < 0 ? 0 : Math.min(x, 1);
}

/** Returns the length of a vector; unlike `Math.hypot`, fast enough for every pixel. */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** Returns the Hermite step from 0 at `from` to 1 at `to`; `to` may be less than `from`. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = clamp01((x - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** Parses `#rrggbb`. */
export function parseHex(code: string): Rgb {
  const n = Number.parseInt(code.slice(1), 16);
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

/**
 * Interpolates between two colours.
 * @param t 0 for `a`, 1 for `b`
 */
export function mix(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Creates a plane from a function of the pixel's position. */
export function planeOf(
  width: number,
  height: number,
  value: (x: number, y: number) => number,
): Plane {
  const v = borrowFloats(width * height);
  let i = 0;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) v[i++] = value(x, y);
  return { width, height, v };
}

/** Creates a plane whose rows are of one value each. */
export function planeOfRows(width: number, height: number, value: (y: number) => number): Plane {
  const v = borrowFloats(width * height);
  for (let y = 0; y < height; y++) v.fill(value(y), y * width, (y + 1) * width);
  return { width, height, v };
}

/**
 * Changes every value of a plane, in place.
 * @returns the plane
 */
export function mapPlane(p: Plane, change: (value: number, index: number) => number): Plane {
  const { v } = p;
  for (let i = 0; i < v.length; i++) v[i] = change(at(v, i), i);
  return p;
}

/** Creates a plane from two of the same size. */
export function combine(a: Plane, b: Plane, join: (a: number, b: number) => number): Plane {
  const v = borrowFloats(a.v.length);
  for (let i = 0; i < v.length; i++) v[i] = join(at(a.v, i), at(b.v, i));
  return { width: a.width, height: a.height, v };
}
