/** What is narrower than its surroundings: grey-scale top-hats. Serra, Image Analysis, 1982. */
import { at, type Plane } from '../pixels/raster.ts';

/**
 * Measures how much lighter or darker each pixel is than what remains where everything narrow is gone.
 * @param radiusPx half the width that counts as narrow
 * @returns the difference above 0 for light, below 0 for dark
 */
export function narrowParts(light: Plane, radiusPx: number): Plane {
  const opened = extreme(extreme(light, radiusPx, Math.min), radiusPx, Math.max);
  const closed = extreme(extreme(light, radiusPx, Math.max), radiusPx, Math.min);
  const v = new Float32Array(light.v.length);
  for (let p = 0; p < v.length; p++) {
    const over = at(light.v, p) - at(opened.v, p);
    const under = at(closed.v, p) - at(light.v, p);
    v[p] = over >= under ? over : -under;
  }
  return { ...light, v };
}

type Choose = (a: number, b: number) => number;

/** The least or greatest value in a square around each pixel. */
function extreme(light: Plane, radius: number, choose: Choose): Plane {
  const { width, height } = light;
  const across = new Float32Array(light.v.length);
  for (let y = 0; y < height; y++)
    along(light.v, across, { from: y * width, step: 1, count: width }, { radius, choose });
  const v = new Float32Array(light.v.length);
  for (let x = 0; x < width; x++)
    along(across, v, { from: x, step: width, count: height }, { radius, choose });
  return { width, height, v };
}

type Line = { from: number; step: number; count: number };

/** The extremes of a line: of blocks from both ends, so that the radius costs nothing. */
function along(
  v: Float32Array,
  to: Float32Array,
  { from, step, count }: Line,
  { radius, choose }: { radius: number; choose: Choose },
): void {
  const block = radius * 2 + 1;
  const left = new Float32Array(count);
  const right = new Float32Array(count);
  for (let k = 0; k < count; k++) {
    const value = at(v, from + k * step);
    left[k] = k % block === 0 ? value : choose(at(left, k - 1), value);
  }
  for (let k = count - 1; k >= 0; k--) {
    const value = at(v, from + k * step);
    const ends = k === count - 1 || (k + 1) % block === 0;
    right[k] = ends ? value : choose(at(right, k + 1), value);
  }
  for (let k = 0; k < count; k++) {
    const first = Math.max(0, k - radius);
    const last = Math.min(count - 1, k + radius);
    to[from + k * step] = choose(at(right, first), at(left, last));
  }
}
