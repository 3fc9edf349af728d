/** Deterministic randomness: the same seed gives the same values. */
import { at, clamp01, type Plane, type Raster } from './raster.ts';

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

/**
 * Creates a plane of random values around 0 (about -1..1).
 * @param size width of a speck in pixels
 */
export function specks(width: number, height: number, seed: number, size: number): Plane {
  const w = Math.max(2, Math.ceil(width / size));
  const h = Math.max(2, Math.ceil(height / size));
  const next = seededRandom(seed);
  const small = new Float32Array(w * h);
  for (let i = 0; i < small.length; i++) small[i] = next() + next() + next() - 1.5;
  if (size <= 1) return { width, height, v: small };
  const v = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    const fy = Math.min(h - 1.001, y / size);
    const y0 = Math.floor(fy);
    for (let x = 0; x < width; x++, i++) {
      const fx = Math.min(w - 1.001, x / size);
      const x0 = Math.floor(fx);
      const k = y0 * w + x0;
      const top = at(small, k) + (at(small, k + 1) - at(small, k)) * (fx - x0);
      const low = at(small, k + w) + (at(small, k + w + 1) - at(small, k + w)) * (fx - x0);
      v[i] = top + (low - top) * (fy - y0);
    }
  }
  return { width, height, v };
}

/**
 * Adds film grain to a picture, in place; strongest in the middle tones.
 * @param strength about 0.02 (fine) to 0.12 (coarse)
 * @param size of a grain in pixels
 */
export function addGrain(r: Raster, seed: number, strength: number, size = 1.3): Raster {
  const noise = specks(r.width, r.height, seed, size);
  const { rgb } = r;
  for (let p = 0, i = 0; p < noise.v.length; p++, i += 3) {
    const y = clamp01(at(rgb, i) * 0.3 + at(rgb, i + 1) * 0.59 + at(rgb, i + 2) * 0.11);
    const n = at(noise.v, p) * strength * (0.35 + 2.6 * y * (1 - y));
    rgb[i] = at(rgb, i) + n;
    rgb[i + 1] = at(rgb, i + 1) + n;
    rgb[i + 2] = at(rgb, i + 2) + n * 1.1;
  }
  return r;
}
