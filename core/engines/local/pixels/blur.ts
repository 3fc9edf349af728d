/** Gaussian blur as three running box means: the cost does not depend on the radius. */
import { at, type Plane, type Raster } from './raster.ts';

const PASSES = 3;

function boxRow(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  const last = count - 1;
  const share = 1 / (radius * 2 + 1);
  let sum = at(from, start) * (radius + 1);
  for (let k = 1; k <= radius; k++) sum += at(from, start + Math.min(k, last) * step);
  for (let k = 0; k < count; k++) {
    to[start + k * step] = sum * share;
    const enter = Math.min(k + radius + 1, last);
    const leave = Math.max(k - radius, 0);
    sum += at(from, start + enter * step) - at(from, start + leave * step);
  }
}

function boxes(v: Float32Array, width: number, height: number, channels: number, sigma: number) {
  const radius = Math.max(0, Math.round((Math.sqrt((12 * sigma * sigma) / PASSES + 1) - 1) / 2));
  if (radius === 0) return v.slice();
  let a = v.slice();
  let b = new Float32Array(v.length);
  const swap = () => {
    [a, b] = [b, a];
  };
  for (let pass = 0; pass < PASSES; pass++) {
    for (let y = 0; y < height; y++)
      for (let c = 0; c < channels; c++)
        boxRow(a, b, y * width * channels + c, channels, width, radius);
    swap();
    columns(a, b, width * channels, height, radius);
    swap();
  }
  return a;
}

/** Blurs columns row by row with one sum for each column, so that memory is read in order. */
function columns(
  from: Float32Array,
  to: Float32Array,
  stride: number,
  height: number,
  radius: number,
) {
  const share = 1 / (radius * 2 + 1);
  const last = height - 1;
  const sums = new Float64Array(stride);
  for (let k = -radius; k <= radius; k++) {
    const row = Math.min(last, Math.max(0, k)) * stride;
    for (let x = 0; x < stride; x++) sums[x] = (sums[x] as number) + at(from, row + x);
  }
  for (let y = 0; y < height; y++) {
    const row = y * stride;
    const enter = Math.min(last, y + radius + 1) * stride;
    const leave = Math.max(0, y - radius) * stride;
    for (let x = 0; x < stride; x++) {
      const sum = sums[x] as number;
      to[row + x] = sum * share;
      sums[x] = sum + at(from, enter + x) - at(from, leave + x);
    }
  }
}

/**
 * Returns a blurred copy of a plane.
 * @param sigma in pixels
 */
export function blurPlane(p: Plane, sigma: number): Plane {
  return { width: p.width, height: p.height, v: boxes(p.v, p.width, p.height, 1, sigma) };
}

/**
 * Returns a blurred copy of a picture.
 * @param sigma in pixels
 */
export function blurRaster(r: Raster, sigma: number): Raster {
  return { width: r.width, height: r.height, rgb: boxes(r.rgb, r.width, r.height, 3, sigma) };
}
