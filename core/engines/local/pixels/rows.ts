/** Planes and pictures in another size, row by row, so that none has to be kept as a whole. */
import { borrowFloats } from './buffers.ts';
import { at } from './raster.ts';

/** Numbers of one or several channels, pixel by pixel. */
export type Channels = { v: Float32Array; width: number; height: number; channels: number };

/** Where a pixel x of the result lies in what it is made of: x * scale + shift. */
export type Mapping = { scaleX: number; scaleY: number; shift: number };

/** Writes row `y` of the result to `to` from `offset` on. */
export type RowSource = (y: number, to: Float32Array, offset: number) => void;

/** The mapping between two sizes that lays edge on edge. */
export function stretching(
  from: { width: number; height: number },
  to: { width: number; height: number },
): Mapping & { shiftY: number } {
  const [scaleX, scaleY] = [from.width / to.width, from.height / to.height];
  return { scaleX, scaleY, shift: scaleX / 2 - 0.5, shiftY: scaleY / 2 - 0.5 };
}

/**
 * Interpolates rows between the pixels, bilinear and clamped at the edges.
 * @param width number of pixels of a row
 * @param mapping its `shiftY` is `shift` where absent
 */
export function interpolatedRows(
  { v, width: w, height: h, channels }: Channels,
  width: number,
  { scaleX, scaleY, shift, shiftY = shift }: Mapping & { shiftY?: number },
): RowSource {
  const columns = new Int32Array(width);
  const parts = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const from = Math.min(w - 1.001, Math.max(0, x * scaleX + shift));
    columns[x] = Math.floor(from) * channels;
    parts[x] = from - Math.floor(from);
  }
  const line = new Float32Array(w * channels);
  const spread = channels === 3 ? spreadColours : spreadValues;
  return (y, to, offset) => {
    const from = Math.min(h - 1.001, Math.max(0, y * scaleY + shiftY));
    const top = Math.floor(from) * w * channels;
    const below = top + w * channels;
    const part = from - Math.floor(from);
    for (let i = 0; i < line.length; i++)
      line[i] = at(v, top + i) + (at(v, below + i) - at(v, top + i)) * part;
    spread(line, columns, parts, to, offset);
  };
}

function spreadValues(
  line: Float32Array,
  columns: Int32Array,
  parts: Float32Array,
  to: Float32Array,
  offset: number,
): void {
  for (let x = 0; x < columns.length; x++) {
    const k = columns[x] as number;
    to[offset + x] = at(line, k) + (at(line, k + 1) - at(line, k)) * at(parts, x);
  }
}

function spreadColours(
  line: Float32Array,
  columns: Int32Array,
  parts: Float32Array,
  to: Float32Array,
  offset: number,
): void {
  for (let x = 0, i = offset; x < columns.length; x++, i += 3) {
    const k = columns[x] as number;
    const part = at(parts, x);
    to[i] = at(line, k) + (at(line, k + 3) - at(line, k)) * part;
    to[i + 1] = at(line, k + 1) + (at(line, k + 4) - at(line, k + 1)) * part;
    to[i + 2] = at(line, k + 2) + (at(line, k + 5) - at(line, k + 2)) * part;
  }
}

/** Averages cells of `step` pixels; those at the right and lower edge may be smaller. */
export function averaged({ v, width, height, channels }: Channels, step: number): Channels {
  const [w, h] = [Math.ceil(width / step), Math.ceil(height / step)];
  const out = borrowFloats(w * h * channels);
  const sums = new Float32Array(w * channels);
  for (let row = 0; row < h; row++) {
    sums.fill(0);
    const end = Math.min(height, (row + 1) * step);
    for (let y = row * step; y < end; y++) {
      if (channels === 3) addColours(v, y * width * 3, width, step, sums);
      else addValues(v, y * width, width, step, sums);
    }
    for (let x = 0, i = 0; x < w; x++) {
      const share = 1 / ((end - row * step) * Math.min(step, width - x * step));
      for (let c = 0; c < channels; c++, i++) out[row * w * channels + i] = at(sums, i) * share;
    }
  }
  return { v: out, width: w, height: h, channels };
}

function addValues(v: Float32Array, from: number, count: number, step: number, sums: Float32Array) {
  for (let x = 0, cell = 0; x < count; cell++) {
    const end = Math.min(count, x + step);
    let sum = 0;
    for (; x < end; x++) sum += at(v, from + x);
    sums[cell] = at(sums, cell) + sum;
  }
}

function addColours(
  v: Float32Array,
  from: number,
  count: number,
  step: number,
  sums: Float32Array,
): void {
  for (let x = 0, cell = 0, i = from; x < count; cell += 3) {
    const end = Math.min(count, x + step);
    let [r, g, b] = [0, 0, 0];
    for (; x < end; x++, i += 3) {
      r += at(v, i);
      g += at(v, i + 1);
      b += at(v, i + 2);
    }
    sums[cell] = at(sums, cell) + r;
    sums[cell + 1] = at(sums, cell + 1) + g;
    sums[cell + 2] = at(sums, cell + 2) + b;
  }
}
