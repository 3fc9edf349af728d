/** Gaussian blur as three running box means: the cost does not depend on the radius. */
import { borrowFloats, giveBack } from './buffers.ts';
import { at, type Plane, type Raster } from './raster.ts';
import { averaged, interpolatedRows } from './rows.ts';

const PASSES = 3;
/** From this blur on, in pixels, a smaller picture shows the same. */
const REDUCED_FROM = 4;
/** What is left of the blur in a reduced picture, in its pixels. */
const REDUCED_TO = 2;

type Values = { v: Float32Array; width: number; height: number; channels: number };

/** Writes the box mean of a row; `from` and `to` differ. */
function boxRow(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  const last = start + (count - 1) * step;
  const share = 1 / (radius * 2 + 1);
  const first = at(from, start);
  const end = at(from, last);
  let sum = first * (radius + 1);
  for (let k = 1; k <= radius; k++) sum += at(from, Math.min(start + k * step, last));
  let enter = start + (radius + 1) * step;
  let leave = start - radius * step;
  for (let i = start; i <= last; i += step, enter += step, leave += step) {
    to[i] = sum * share;
    sum += (enter > last ? end : at(from, enter)) - (leave < start ? first : at(from, leave));
  }
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

/** Returns the radius of each box whose means together blur by `sigma`. */
function radiusOf(sigma: number): number {
  return Math.max(0, Math.round((Math.sqrt((12 * sigma * sigma) / PASSES + 1) - 1) / 2));
}

const varianceOf = (radius: number): number => ((2 * radius + 1) ** 2 - 1) / 12;

/** Chooses radii of boxes, at most one pixel apart, that blur together by a variance. */
function radiiFor(variance: number): number[] {
  let low = 0;
  while (varianceOf(low + 1) * PASSES <= variance) low++;
  const grow = varianceOf(low + 1) - varianceOf(low);
  const wide = Math.round((variance - varianceOf(low) * PASSES) / grow);
  return Array.from({ length: PASSES }, (_, pass) => low + (pass < wide ? 1 : 0));
}

/** Returns new values, which the boxes blur; the given ones stay. */
function boxes({ v, width, height, channels }: Values, radii: readonly number[]): Float32Array {
  const out = borrowFloats(v.length);
  const half = borrowFloats(v.length);
  let from = v;
  for (const radius of radii) {
    if (radius === 0) continue;
    for (let y = 0; y < height; y++)
      for (let c = 0; c < channels; c++)
        boxRow(from, half, y * width * channels + c, channels, width, radius);
    columns(half, out, width * channels, height, radius);
    from = out;
  }
  giveBack(half);
  if (from === v) out.set(v);
  return out;
}

function blurred(values: Values, sigma: number): Float32Array {
  const radius = radiusOf(sigma);
  if (radius === 0) return values.v.slice();
  const step = Math.floor(sigma / REDUCED_TO);
  const { width, height, channels } = values;
  if (sigma < REDUCED_FROM || Math.min(width, height) < 4 * step)
    return boxes(
      values,
      Array.from({ length: PASSES }, () => radius),
    );
  const small = averaged(values, step);
  // Averaging and interpolating blur too.
  const within = (step * step - 1) / 12 + (step * step) / 6;
  const variance = (varianceOf(radius) * PASSES - within) / (step * step);
  const soft = boxes(small, radiiFor(variance));
  const v = borrowFloats(values.v.length);
  const mapping = { scaleX: 1 / step, scaleY: 1 / step, shift: 0.5 / step - 0.5 };
  const rows = interpolatedRows({ ...small, v: soft }, width, mapping);
  for (let y = 0; y < height; y++) rows(y, v, y * width * channels);
  giveBack(small.v, soft);
  return v;
}

/**
 * Returns a blurred copy of a plane.
 * @param sigma in pixels
 */
export function blurPlane({ width, height, v }: Plane, sigma: number): Plane {
  return { width, height, v: blurred({ v, width, height, channels: 1 }, sigma) };
}

/**
 * Returns a blurred copy of a picture.
 * @param sigma in pixels
 */
export function blurRaster({ width, height, rgb }: Raster, sigma: number): Raster {
  return { width, height, rgb: blurred({ v: rgb, width, height, channels: 3 }, sigma) };
}
