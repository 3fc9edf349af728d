/** Finds for every patch at a hole the patch of the picture that is most like it (PatchMatch). */
import { type Level, REACH } from './level.ts';

/**
 * The patch found for each pixel, as the index of its middle; -1 where none was. Costs are mean squared
 * differences. Barnes et al., PatchMatch, SIGGRAPH 2009: good matches are carried on to neighbours, and
 * looked for at random around the best so far.
 */
export type Matches = { from: Int32Array; cost: Float32Array };

/** A pixel of the hole counts less than a known one: it may still be wrong. */
const OF_HOLE = 0.5;

/** Gives each target a source at random. */
export function randomMatches(level: Level, random: () => number): Matches {
  const sources = indices(level.source);
  const from = new Int32Array(level.hole.length).fill(-1);
  if (sources.length > 0)
    for (const p of level.targets)
      from[p] = sources[Math.floor(random() * sources.length)] as number;
  const matches = { from, cost: new Float32Array(from.length) };
  measure(level, matches);
  return matches;
}

/** Carries the matches of a level over to the next one, which is twice as fine, with their costs. */
export function finerMatches(coarse: Level, matches: Matches, level: Level): Matches {
  const { width, height, source, targets } = level;
  const from = new Int32Array(level.hole.length).fill(-1);
  const cost = new Float32Array(from.length).fill(Number.POSITIVE_INFINITY);
  for (const p of targets) {
    const x = p % width;
    const y = (p - x) / width;
    const above = (y >> 1) * coarse.width + (x >> 1);
    const old = matches.from[above] as number;
    if (old < 0) continue;
    const ox = old % coarse.width;
    const sx = Math.min(width - 1 - REACH, ox * 2 + (x & 1));
    const sy = Math.min(height - 1 - REACH, ((old - ox) / coarse.width) * 2 + (y & 1));
    from[p] = nearestSource(source, width, sx, sy);
    cost[p] = matches.cost[above] as number;
  }
  return { from, cost };
}

/** A pixel that lies between two of the coarser level may lie just outside of what may be copied. */
function nearestSource(source: Uint8Array, width: number, x: number, y: number): number {
  for (const [dx, dy] of BESIDE) {
    const p = (y + dy) * width + x + dx;
    if (source[p]) return p;
  }
  return -1;
}

const BESIDE = [0, -1, 1, -2, 2].flatMap((dy) => [0, -1, 1, -2, 2].map((dx) => [dx, dy] as const));

function indices(marks: Uint8Array): Int32Array {
  const found: number[] = [];
  for (let p = 0; p < marks.length; p++) if (marks[p]) found.push(p);
  return Int32Array.from(found);
}

/** Measures the matches anew, in place, after the hole has changed. */
export function measure(level: Level, { from, cost }: Matches): void {
  for (const p of level.targets) {
    const source = from[p] as number;
    cost[p] =
      source < 0
        ? Number.POSITIVE_INFINITY
        : difference(level, p, source, Number.POSITIVE_INFINITY);
  }
}

/** Mean squared difference of two patches, as far as the first lies in the picture. */
function difference(level: Level, target: number, source: number, most: number): number {
  const { width, height, rgb, hole } = level;
  const x = target % width;
  const y = (target - x) / width;
  const top = y < REACH ? -y : -REACH;
  const bottom = y >= height - REACH ? height - 1 - y : REACH;
  const left = x < REACH ? -x : -REACH;
  const right = x >= width - REACH ? width - 1 - x : REACH;
  const whole = (bottom - top + 1) * (right - left + 1);
  const limit = most * whole;
  let sum = 0;
  let weights = 0;
  for (let dy = top; dy <= bottom; dy++) {
    for (
      let dx = left, t = target + dy * width + left, s = source + dy * width + left;
      dx <= right;
      dx++, t++, s++
    ) {
      const [i, j] = [t * 3, s * 3];
      const r = (rgb[i] as number) - (rgb[j] as number);
      const g = (rgb[i + 1] as number) - (rgb[j + 1] as number);
      const b = (rgb[i + 2] as number) - (rgb[j + 2] as number);
      const weight = hole[t] ? OF_HOLE : 1;
      sum += weight * (r * r + g * g + b * b);
      weights += weight;
    }
    if (sum > limit) return Number.POSITIVE_INFINITY;
  }
  return sum / weights;
}

/**
 * Improves the matches by one sweep.
 * @param how `pass`: even sweeps go down the picture, odd ones up; `radius`: how far around a match others
 *   are tried, in pixels, 0 for none
 */
export function improve(
  level: Level,
  matches: Matches,
  { pass, radius, random }: { pass: number; radius: number; random: () => number },
): void {
  const { width, height, source, targets } = level;
  const { from, cost } = matches;
  const step = pass % 2 === 0 ? 1 : -1;
  const first = step === 1 ? 0 : targets.length - 1;
  for (let n = 0, k = first; n < targets.length; n++, k += step) {
    const p = targets[k] as number;
    const x = p % width;
    let best = from[p] as number;
    let least = cost[p] as number;
    const attempt = (candidate: number): void => {
      if (candidate < 0 || candidate >= source.length || !source[candidate] || candidate === best)
        return;
      const found = difference(level, p, candidate, least);
      if (found < least) [best, least] = [candidate, found];
    };
    const beside = p - step;
    if (step === 1 ? x > 0 : x < width - 1) {
      const there = from[beside] as number;
      if (there >= 0) attempt(there + step);
    }
    const above = p - step * width;
    if (above >= 0 && above < from.length) {
      const there = from[above] as number;
      if (there >= 0) attempt(there + step * width);
    }
    for (let reach = radius; reach >= 1 && best >= 0; reach = reach >> 1) {
      const bx = best % width;
      const by = (best - bx) / width;
      const cx = Math.round(bx + (random() * 2 - 1) * reach);
      const cy = Math.round(by + (random() * 2 - 1) * reach);
      if (cx >= 0 && cy >= 0 && cx < width && cy < height) attempt(cy * width + cx);
    }
    from[p] = best;
    cost[p] = least;
  }
}
