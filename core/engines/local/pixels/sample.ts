/** Resamples planes and pictures. */
import { borrowFloats } from './buffers.ts';
import { at, type Plane, planeOf, type Raster } from './raster.ts';
import { averaged, interpolatedRows, stretching } from './rows.ts';

/** Resizes a plane to a size in pixels, bilinear; meant for soft planes. */
export function resizePlane(p: Plane, width: number, height: number): Plane {
  const to = { width, height, v: borrowFloats(width * height) };
  const rows = interpolatedRows({ ...p, channels: 1 }, width, stretching(p, to));
  for (let y = 0; y < height; y++) rows(y, to.v, y * width);
  return to;
}

/**
 * Creates a plane from a function of the pixel's position that changes little from pixel to pixel.
 * @param step distance in pixels between the places where it is computed
 */
export function softPlaneOf(
  width: number,
  height: number,
  step: number,
  value: (x: number, y: number) => number,
): Plane {
  const [w, h] = [Math.ceil(width / step) + 1, Math.ceil(height / step) + 1];
  const small = planeOf(w, h, (x, y) => value(x * step, y * step));
  const mapping = { scaleX: 1 / step, scaleY: 1 / step, shift: 0 };
  const rows = interpolatedRows({ ...small, channels: 1 }, width, mapping);
  const v = borrowFloats(width * height);
  for (let y = 0; y < height; y++) rows(y, v, y * width);
  return { width, height, v };
}

/** Shrinks a plane to 1/`step` of its size by averaging. */
export function downscalePlane(p: Plane, step: number): Plane {
  if (step <= 1) return { ...p, v: p.v.slice() };
  const { width, height, v } = averaged({ ...p, channels: 1 }, step);
  return { width, height, v };
}

/** Shrinks a picture to 1/`step` of its size by averaging. */
export function downscaleRaster({ rgb, ...size }: Raster, step: number): Raster {
  if (step <= 1) return { ...size, rgb: rgb.slice() };
  const { width, height, v } = averaged({ ...size, v: rgb, channels: 3 }, step);
  return { width, height, rgb: v };
}

/**
 * Samples a picture at a fractional position, bilinear and clamped at its edges, and writes the
 * colour to `to` at `i`.
 */
export function sampleRaster(
  { width, height, rgb }: Raster,
  x: number,
  y: number,
  to: Float32Array,
  i: number,
): void {
  const fx = Math.min(width - 1.001, Math.max(0, x));
  const fy = Math.min(height - 1.001, Math.max(0, y));
  const k = (Math.floor(fy) * width + Math.floor(fx)) * 3;
  const tx = fx - Math.floor(fx);
  const ty = fy - Math.floor(fy);
  for (let c = 0; c < 3; c++) {
    const top = at(rgb, k + c) * (1 - tx) + at(rgb, k + 3 + c) * tx;
    const down = k + width * 3 + c;
    to[i + c] = top + (at(rgb, down) * (1 - tx) + at(rgb, down + 3) * tx - top) * ty;
  }
}

/** Resizes a picture to a size in pixels, bilinear. */
export function resizeRaster({ rgb, ...size }: Raster, width: number, height: number): Raster {
  const to = { width, height, rgb: borrowFloats(width * height * 3) };
  const rows = interpolatedRows({ ...size, v: rgb, channels: 3 }, width, stretching(size, to));
  for (let y = 0; y < height; y++) rows(y, to.rgb, y * width * 3);
  return to;
}

/** Shifts a plane by whole pixels; its edge values are repeated. */
export function shiftPlane(p: Plane, dx: number, dy: number): Plane {
  const { width, height } = p;
  const v = borrowFloats(width * height);
  const [mx, my] = [Math.round(dx), Math.round(dy)];
  const from = Math.min(width, Math.max(0, mx));
  const to = Math.max(from, Math.min(width, width + mx));
  for (let y = 0; y < height; y++) {
    const row = Math.min(height - 1, Math.max(0, y - my)) * width;
    v.fill(at(p.v, row), y * width, y * width + from);
    v.set(p.v.subarray(row + from - mx, row + to - mx), y * width + from);
    v.fill(at(p.v, row + width - 1), y * width + to, (y + 1) * width);
  }
  return { width, height, v };
}
