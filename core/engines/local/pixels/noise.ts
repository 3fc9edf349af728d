/** Deterministic randomness: the same seed gives the same values. */
import { borrowFloats } from './buffers.ts';
import { at, type Plane, type Raster } from './raster.ts';
import { interpolatedRows, type RowSource } from './rows.ts';

/**
 * Creates a generator of random numbers in 0..1 (mulberry32).
 * @param seed 32-bit unsigned
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function lattice(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 974634777);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Returns smooth noise at a place, 0..1, with features about one unit wide. */
export function valueNoise(x: number, y: number, seed: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const fx = x - xi;
  const fy = y - yi;
  const u = fx * fx * (3 - 2 * fx);
  const w = fy * fy * (3 - 2 * fy);
  const a = lattice(xi, yi, seed);
  const b = lattice(xi + 1, yi, seed);
  const c = lattice(xi, yi + 1, seed);
  const d = lattice(xi + 1, yi + 1, seed);
  return a + (b - a) * u + (c - a) * w + (a - b - c + d) * u * w;
}

/** Returns several octaves of noise at a place, 0..1. */
export function fractalNoise(x: number, y: number, seed: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let o = 0; o < octaves; o++) {
    sum += valueNoise(x * (1 << o), y * (1 << o), seed + o * 17) * weight;
    total += weight;
    weight *= 0.5;
  }
  return sum / total;
}

/** Random values of a grid, each the sum of three: about -1..1. */
function speckGrid(width: number, height: number, seed: number): Float32Array {
  const grid = new Float32Array(width * height);
  let state = seed >>> 0;
  for (let i = 0; i < grid.length; i++) {
    let sum = -1.5;
    // `seededRandom`, unrolled: a call for each of millions of numbers would be most of the cost.
    for (let k = 0; k < 3; k++) {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
      sum += ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    }
    grid[i] = sum;
  }
  return grid;
}

/** Random values around 0 (about -1..1), row by row; `size` is the width of a speck in pixels. */
function speckRows(width: number, height: number, seed: number, size: number): RowSource {
  const w = Math.max(2, Math.ceil(width / size));
  const h = Math.max(2, Math.ceil(height / size));
  const v = speckGrid(w, h, seed);
  if (size <= 1) return (y, to, offset) => to.set(v.subarray(y * w, y * w + width), offset);
  const mapping = { scaleX: 1 / size, scaleY: 1 / size, shift: 0 };
  return interpolatedRows({ v, width: w, height: h, channels: 1 }, width, mapping);
}

/**
 * Creates a plane of random values around 0 (about -1..1).
 * @param size width of a speck in pixels
 */
export function specks(width: number, height: number, seed: number, size: number): Plane {
  const rows = speckRows(width, height, seed, size);
  const v = borrowFloats(width * height);
  for (let y = 0; y < height; y++) rows(y, v, y * width);
  return { width, height, v };
}

/**
 * Adds film grain to a picture, in place; strongest in the middle tones.
 * @param strength about 0.02 (fine) to 0.12 (coarse)
 * @param size of a grain in pixels
 */
export function addGrain(r: Raster, seed: number, strength: number, size = 1.3): Raster {
  const { width, height, rgb } = r;
  const rows = speckRows(width, height, seed, size);
  const line = new Float32Array(width);
  for (let y = 0, i = 0; y < height; y++) {
    rows(y, line, 0);
    for (let x = 0; x < width; x++, i += 3) {
      const red = at(rgb, i);
      const green = at(rgb, i + 1);
      const blue = at(rgb, i + 2);
      const sum = red * 0.3 + green * 0.59 + blue * 0.11;
      const t = sum > 1 ? 1 : Math.max(sum, 0);
      const n = at(line, x) * strength * (0.35 + 2.6 * t * (1 - t));
      rgb[i] = red + n;
      rgb[i + 1] = green + n;
      rgb[i + 2] = blue + n * 1.1;
    }
  }
  return r;
}
