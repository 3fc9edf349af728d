/**
 * Finds the salient object in a photo without people. Spec: Zhang et al., "Minimum Barrier Salient
 * Object Detection at 80 FPS" (ICCV 2015): the barrier of a pixel is the least change of colour on any
 * path from the border.
 */

import {
  boxMean,
  clamp,
  emptyFloatImage,
  type FloatImage,
  keepLargest,
  stretch,
} from './float-image.ts';
import { shrinkColours } from './guided-filter.ts';
import { openHoles } from './holes.ts';
import type { Rgb } from './matte.ts';

const THING = {
  /** Longest side at which it is looked for, and at which its edge is drawn. */
  searchEdgePx: 240,
  fitEdgePx: 640,
  /** Passes over the picture, forwards and backwards in turn. */
  passes: 4,
  /** How far below the level that parts thing from ground its faint parts may lie. */
  reach: 0.5,
  /** Gaps up to twice this are closed, such as clear glass between two edges. */
  closePx: 6,
  /** How far the barrier must fall across the outline, in levels: fur that fades does not. */
  minDrop: 0.7,
  /** The least share of the outline's inside that is above the level itself. */
  peakShare: 0.35,
  /** The least barrier, of colours 0..1, that counts as an outline. */
  minBarrier: 0.12,
  /** Least and largest share of the picture. */
  minShare: 0.015,
  maxShare: 0.8,
  /** Largest share of the border that the object may touch. */
  maxBorder: 0.3,
  /** A second component of this size makes the choice ambiguous. */
  keepShare: 0.25,
} as const;

/**
 * Computes the probability of the salient object at each pixel, 0..1, longest side `THING.fitEdgePx` at
 * most.
 * @returns null where no object stands out clearly
 */
export function findSalientObject(picture: Rgb): FloatImage | null {
  const small = sized(picture, THING.searchEdgePx);
  const { red, green, blue } = shrinkColours(picture, small.widthPx, small.heightPx);
  const barrier = emptyFloatImage(small.widthPx, small.heightPx);
  for (const channel of [red, green, blue]) {
    const distance = minimumBarrier(boxMean(channel, 1));
    for (let i = 0; i < distance.length; i++)
      barrier.values[i] = Math.max(barrier.values[i] as number, distance[i] as number);
  }
  const level = Math.max(THING.minBarrier, otsu(barrier.values));
  const mask = thresholded(barrier, Math.max(THING.minBarrier, level * THING.reach));
  const closed = opened(withClearParts(mask), 2);
  keepLargest(closed, 0.5, THING.keepShare);
  fillHoles(closed);
  if (!holdsPeak(closed, barrier, level)) return null;
  if (!isClear(closed) || edgeDrop(closed, barrier) < level * THING.minDrop) return null;
  openHoles(closed, [red, green, blue]);
  const fit = sized(picture, THING.fitEdgePx);
  const soft = stretch(boxMean(closed, 1), fit.widthPx, fit.heightPx);
  for (let i = 0; i < soft.values.length; i++)
    soft.values[i] = clamp(((soft.values[i] as number) - 0.5) * 1.6 + 0.5);
  return soft;
}

function sized({ widthPx, heightPx }: Rgb, edgePx: number): { widthPx: number; heightPx: number } {
  const scale = Math.min(1, edgePx / Math.max(widthPx, heightPx));
  return { widthPx: Math.round(widthPx * scale), heightPx: Math.round(heightPx * scale) };
}

/**
 * Computes the least range of values (highest less lowest) on any path from the border, by raster
 * scans.
 */
function minimumBarrier({ values, widthPx: w, heightPx: h }: FloatImage): Float32Array {
  const distance = new Float32Array(w * h).fill(Number.POSITIVE_INFINITY);
  const high = values.slice();
  const low = values.slice();
  for (let i = 0; i < distance.length; i++) {
    const [x, y] = [i % w, Math.floor(i / w)];
    if (x === 0 || y === 0 || x === w - 1 || y === h - 1) distance[i] = 0;
  }
  const through = (i: number, from: number) => {
    const value = values[i] as number;
    const top = Math.max(high[from] as number, value);
    const bottom = Math.min(low[from] as number, value);
    if (top - bottom >= (distance[i] as number)) return;
    distance[i] = top - bottom;
    high[i] = top;
    low[i] = bottom;
  };
  for (let pass = 0; pass < THING.passes; pass++) {
    const forwards = pass % 2 === 0;
    const [across, down] = forwards ? [-1, -w] : [1, w];
    for (let step = 0; step < (w - 2) * (h - 2); step++) {
      const k = forwards ? step : (w - 2) * (h - 2) - 1 - step;
      const i = (Math.floor(k / (w - 2)) + 1) * w + (k % (w - 2)) + 1;
      through(i, i + across);
      through(i, i + down);
    }
  }
  return distance;
}

/**
 * Finds the threshold that separates values 0..1 best into two classes. Spec: Otsu, IEEE Trans. SMC
 * 9(1), 1979.
 */
function otsu(values: Float32Array): number {
  const counts = new Float64Array(64);
  for (const value of values) {
    const bin = Math.min(63, Math.floor(value * 64));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const total = values.length;
  const sum = counts.reduce((all, count, bin) => all + count * bin, 0);
  let [below, belowSum, best, level] = [0, 0, 0, 0];
  for (let bin = 0; bin < 63; bin++) {
    below += counts[bin] as number;
    belowSum += (counts[bin] as number) * bin;
    if (below === 0 || below === total) continue;
    const apart = belowSum / below - (sum - belowSum) / (total - below);
    const between = below * (total - below) * apart * apart;
    if (between > best) [best, level] = [between, (bin + 1) / 64];
  }
  return level;
}

function thresholded(plane: FloatImage, above: number): FloatImage {
  const out = emptyFloatImage(plane.widthPx, plane.heightPx);
  for (let i = 0; i < out.values.length; i++)
    out.values[i] = (plane.values[i] as number) > above ? 1 : 0;
  return out;
}

function closedOver(mask: FloatImage, radius: number): FloatImage {
  return thresholded(boxMean(thresholded(boxMean(mask, radius), 0.001), radius), 0.999);
}

function opened(mask: FloatImage, radius: number): FloatImage {
  return thresholded(boxMean(thresholded(boxMean(mask, radius), 0.999), radius), 0.001);
}

/** Adds the area between two edges, such as clear glass, without bridging gaps to the outside. */
function withClearParts(mask: FloatImage): FloatImage {
  const core = closedOver(mask, 2);
  const bridged = closedOver(mask, THING.closePx);
  const whole = { ...bridged, values: bridged.values.slice() };
  fillHoles(whole);
  const inner = emptyFloatImage(mask.widthPx, mask.heightPx);
  for (let i = 0; i < inner.values.length; i++)
    inner.values[i] = (whole.values[i] as number) - (bridged.values[i] as number);
  const near = boxMean(inner, THING.closePx);
  for (let i = 0; i < inner.values.length; i++) {
    const added = (near.values[i] as number) > 0 && whole.values[i] === 1;
    if (added) core.values[i] = 1;
  }
  return core;
}

/** Computes the average fall of the barrier across the outline: large where the edge is a real one. */
function edgeDrop(mask: FloatImage, barrier: FloatImage): number {
  const { widthPx: w, heightPx: h } = mask;
  let [sum, count] = [0, 0];
  for (let y = 3; y < h - 3; y++) {
    for (let x = 3; x < w - 3; x++) {
      const i = y * w + x;
      if (mask.values[i] === 0) continue;
      for (const step of [1, -1, w, -w]) {
        if (mask.values[i + step] !== 0) continue;
        const inside = Math.max(...[0, 1, 2].map((k) => barrier.values[i - step * k] as number));
        sum += inside - (barrier.values[i + step * 3] as number);
        count++;
      }
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Fills every area that is not connected with the border. */
function fillHoles(mask: FloatImage): void {
  const { widthPx: w, heightPx: h, values } = mask;
  const outside = new Uint8Array(w * h);
  const stack: number[] = [];
  const visit = (i: number) => {
    if (outside[i] === 1 || (values[i] as number) > 0.5) return;
    outside[i] = 1;
    stack.push(i);
  };
  for (let x = 0; x < w; x++) for (const i of [x, (h - 1) * w + x]) visit(i);
  for (let y = 0; y < h; y++) for (const i of [y * w, y * w + w - 1]) visit(i);
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    const x = i % w;
    if (x > 0) visit(i - 1);
    if (x < w - 1) visit(i + 1);
    if (i >= w) visit(i - w);
    if (i < w * (h - 1)) visit(i + w);
  }
  for (let i = 0; i < values.length; i++) values[i] = outside[i] === 1 ? 0 : 1;
}

/**
 * Tells whether the mask stands out: a large part of it is above the level, and nothing outside
 * resembles it.
 */
function holdsPeak(mask: FloatImage, barrier: FloatImage, level: number): boolean {
  let [inside, peak, stray] = [0, 0, 0];
  for (let i = 0; i < mask.values.length; i++) {
    const above = (barrier.values[i] as number) > level;
    if ((mask.values[i] as number) > 0.5) {
      inside++;
      if (above) peak++;
    } else if (above) stray++;
  }
  return peak > inside * THING.peakShare && stray < inside * THING.keepShare;
}

function isClear({ widthPx: w, heightPx: h, values }: FloatImage): boolean {
  let [inside, border] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) < 0.5) continue;
    inside++;
    const [x, y] = [i % w, Math.floor(i / w)];
    if (x < 2 || y < 2 || x > w - 3 || y > h - 3) border++;
  }
  const share = inside / values.length;
  if (share < THING.minShare || share > THING.maxShare) return false;
  return border / (4 * (w + h)) < THING.maxBorder;
}
