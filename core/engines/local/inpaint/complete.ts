/**
 * Fills a hole of a picture with what the rest of it is made of: from coarse to fine, every patch at the hole
 * is made like a patch of the picture. Wexler et al., Space-Time Completion of Video, PAMI 2007.
 */
import { seededRandom } from '../pixels/noise.ts';
import { at, type Raster } from '../pixels/raster.ts';
import { halved, halvedMarks, type Level, levelOf, REACH } from './level.ts';
import { finerMatches, improve, type Matches, measure, randomMatches } from './matches.ts';

/** Shorter side of the coarsest picture, in pixels. */
const COARSEST_PX = 40;

/**
 * How each level is worked on, by its longer side in pixels: rounds of matching and drawing, sweeps a round,
 * and how far around a match others are tried. The finest are only carried on.
 */
const WORK = [
  { mostPx: 200, rounds: 12, sweeps: 2, radiusPx: 200 },
  { mostPx: 400, rounds: 3, sweeps: 2, radiusPx: 32 },
  { mostPx: 800, rounds: 1, sweeps: 1, radiusPx: 0 },
  { mostPx: Number.POSITIVE_INFINITY, rounds: 0, sweeps: 0, radiusPx: 0 },
] as const;

/** What a completion works on. */
export type Completion = {
  /** In the hole a first guess. */
  picture: Raster;
  /** 1 where it is to be filled. */
  hole: Uint8Array;
  /** 1 where nothing may be copied from. */
  forbidden: Uint8Array;
  /** How strongly the first guess says where things are, 0..1; with 0 it is only where the search begins. */
  anchor: number;
  seed: number;
  /** Receives the progress, 0..1. */
  progress: (fraction: number) => void;
  cancelled: () => boolean;
};

/**
 * Fills the hole of a picture; everything else stays as it is. Where nothing may be copied, the first guess
 * stays too.
 */
export function complete({ progress, cancelled, ...of }: Completion): Raster {
  const levels = pyramid(of);
  const random = seededRandom(of.seed);
  let before: { level: Level; matches: Matches } | null = null;
  for (const [i, level] of levels.entries()) {
    if (cancelled()) return of.picture;
    const matches: Matches = before
      ? finerMatches(before.level, before.matches, level)
      : randomMatches(level, random);
    const guess = level.rgb.slice();
    if (before) draw(level, matches);
    refine(level, matches, { random, guess, anchor: of.anchor });
    before = { level, matches };
    progress((i + 1) / levels.length);
  }
  return { ...of.picture, rgb: before?.level.rgb ?? of.picture.rgb };
}

/** The levels, the coarsest first. */
function pyramid({
  picture,
  hole,
  forbidden,
}: Pick<Completion, 'picture' | 'hole' | 'forbidden'>): Level[] {
  const levels = [levelOf(picture, hole, forbidden)];
  let now = { picture, hole };
  let closed = forbidden;
  while (Math.min(now.picture.width, now.picture.height) / 2 >= COARSEST_PX) {
    const { width, height } = now.picture;
    closed = halvedMarks(closed, width, height);
    now = halved(now.picture, now.hole);
    const level = levelOf(now.picture, now.hole, closed);
    if (level.targets.length === 0 || !level.source.includes(1)) break;
    levels.unshift(level);
  }
  return levels;
}

type Search = { random: () => number; guess: Float32Array; anchor: number };

function refine(level: Level, matches: Matches, { random, guess, anchor }: Search): void {
  const longest = Math.max(level.width, level.height);
  const work = WORK.find(({ mostPx }) => longest <= mostPx);
  if (!work || work.rounds === 0) return;
  measure(level, matches);
  for (let round = 0; round < work.rounds; round++) {
    for (let sweep = 0; sweep < work.sweeps; sweep++)
      improve(level, matches, { pass: round + sweep, radius: work.radiusPx, random });
    draw(level, matches);
    if (round === work.rounds - 1) return;
    // The last round draws what was found; until then, what is drawn leans on the first guess.
    lean(level, guess, anchor);
    measure(level, matches);
  }
}

function lean({ rgb, hole }: Level, guess: Float32Array, anchor: number): void {
  if (anchor === 0) return;
  for (let p = 0; p < hole.length; p++) {
    if (!hole[p]) continue;
    for (let i = p * 3; i < p * 3 + 3; i++)
      rgb[i] = at(rgb, i) + (at(guess, i) - at(rgb, i)) * anchor;
  }
}

/** Draws the hole: each of its pixels as the patches over it say, the better the more. */
function draw(level: Level, { from, cost }: Matches): void {
  const { width, height, rgb, hole, targets } = level;
  const sums = new Float32Array(rgb.length);
  const weights = new Float32Array(hole.length);
  const usual = typicalCost(cost, targets);
  for (const p of targets) {
    const source = from[p] as number;
    if (source < 0) continue;
    const weight = Math.exp(-at(cost, p) / usual) + 1e-4;
    const x = p % width;
    const y = (p - x) / width;
    const [left, right] = [Math.max(-REACH, -x), Math.min(REACH, width - 1 - x)];
    for (let dy = Math.max(-REACH, -y); dy <= Math.min(REACH, height - 1 - y); dy++)
      for (let dx = left; dx <= right; dx++) {
        const t = p + dy * width + dx;
        if (!hole[t]) continue;
        const [i, j] = [t * 3, (source + dy * width + dx) * 3];
        sums[i] = at(sums, i) + weight * at(rgb, j);
        sums[i + 1] = at(sums, i + 1) + weight * at(rgb, j + 1);
        sums[i + 2] = at(sums, i + 2) + weight * at(rgb, j + 2);
        weights[t] = at(weights, t) + weight;
      }
  }
  for (let t = 0; t < hole.length; t++) {
    if (!hole[t] || weights[t] === 0) continue;
    for (let c = 0; c < 3; c++) rgb[t * 3 + c] = at(sums, t * 3 + c) / at(weights, t);
  }
}

/** A cost that a quarter of the patches stays below. */
function typicalCost(cost: Float32Array, targets: Int32Array): number {
  const sorted = Float32Array.from(targets, (p) => at(cost, p)).sort();
  const quarter = sorted[Math.floor(sorted.length / 4)] ?? 0;
  return Number.isFinite(quarter) ? Math.max(1e-5, quarter) : 1e-5;
}
