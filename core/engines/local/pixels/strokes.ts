/**
 * Painting with brush strokes, coarse to fine (after Hertzmann, SIGGRAPH 1998): strokes follow the
 * picture's flow and are added where the canvas still differs from the picture.
 */
import type { Flow } from './flow.ts';
import { at, clamp01, type Plane, type Raster } from './raster.ts';

/** Radius in pixels from which a stroke has its full thickness. */
const THICK_PX = 14;

/** Heights of bristles side by side, 0..1. */
const BRISTLE_MASK = 255;
/** Heights of adjacent bristles, 0..1. */
const BRISTLES = Float32Array.from(
  { length: BRISTLE_MASK + 1 },
  (_, k) => 0.5 + 0.3 * Math.sin(k * 1.1) + 0.2 * Math.sin(k * 2.7 + 1),
);

/** A painting: its colours, and the thickness of its paint. */
export type Painting = { picture: Raster; height: Plane };

/** A brush of a pass of strokes. */
export type Brush = {
  radiusPx: number;
  /** Length of a stroke in radii. */
  length: number;
  /** Least difference between canvas and picture, 0..1, at which a stroke is added. */
  tolerance: number;
  /** Contrast of the bristles, 0..1. */
  bristle: number;
  opacity: number;
};

/**
 * Paints one pass of strokes with one brush, in place.
 * @param detail amount of fine work that is wanted at each pixel, 0..1; null for everywhere
 */
export function strokePass(
  canvas: Painting,
  source: Raster,
  flow: Flow,
  brush: Brush,
  random: () => number,
  detail: Plane | null,
): void {
  const { width, height } = source;
  const step = Math.max(1.5, brush.radiusPx * 1.3);
  const spots: number[] = [];
  for (let y = step / 2; y < height; y += step)
    for (let x = step / 2; x < width; x += step) {
      const u = Math.floor(Math.min(width - 1, Math.max(0, x + (random() - 0.5) * step)));
      const v = Math.floor(Math.min(height - 1, Math.max(0, y + (random() - 0.5) * step)));
      const i = v * width + u;
      const care = detail === null ? 1 : at(detail.v, i);
      if (difference(canvas.picture, source, i) * care > brush.tolerance) spots.push(i);
    }
  shuffle(spots, random);
  for (const spot of spots)
    stroke(canvas, source, flow, brush, spot % width, Math.floor(spot / width), random);
}

function difference(a: Raster, b: Raster, pixel: number): number {
  const i = pixel * 3;
  return (
    Math.abs(at(a.rgb, i) - at(b.rgb, i)) +
    Math.abs(at(a.rgb, i + 1) - at(b.rgb, i + 1)) +
    Math.abs(at(a.rgb, i + 2) - at(b.rgb, i + 2))
  );
}

function shuffle(spots: number[], random: () => number): void {
  for (let k = spots.length - 1; k > 0; k--) {
    const j = Math.floor(random() * (k + 1));
    [spots[k], spots[j]] = [spots[j] as number, spots[k] as number];
  }
}

/** Paints a straight stroke along the flow, with bristles and thick edges. */
function stroke(
  canvas: Painting,
  source: Raster,
  flow: Flow,
  brush: Brush,
  x0: number,
  y0: number,
  random: () => number,
) {
  const { width, height } = source;
  const from = y0 * width + x0;
  const [dx, dy] = [at(flow.x.v, from), at(flow.y.v, from)];
  const clear = at(flow.clear.v, from);
  const radius = brush.radiusPx * (0.8 + random() * 0.4);
  const half =
    radius * (1.2 + (brush.length - 1.2) * (0.35 + 0.65 * clear)) * (0.7 + random() * 0.5);
  const shade = 0.97 + random() * 0.06;
  const i0 = from * 3;
  const red = at(source.rgb, i0) * shade + (random() - 0.5) * 0.02;
  const green = at(source.rgb, i0 + 1) * shade + (random() - 0.5) * 0.02;
  const blue = at(source.rgb, i0 + 2) * shade + (random() - 0.5) * 0.02;
  const phase = random() * BRISTLE_MASK;
  const thick = Math.min(1, radius / THICK_PX);
  const reachX = Math.abs(dx) * half + Math.abs(dy) * radius + 1;
  const reachY = Math.abs(dy) * half + Math.abs(dx) * radius + 1;
  const paint = canvas.picture.rgb;
  const heights = canvas.height.v;
  const [left, right] = [Math.max(0, Math.floor(x0 - reachX)), Math.min(width - 1, x0 + reachX)];
  for (let y = Math.max(0, Math.floor(y0 - reachY)); y <= Math.min(height - 1, y0 + reachY); y++) {
    for (let x = left, p = y * width + left; x <= right; x++, p++) {
      const along = ((x - x0) * dx + (y - y0) * dy) / half;
      const across = ((y - y0) * dx - (x - x0) * dy) / radius;
      const shape = 1 - (along * along * along * along + across * across);
      if (shape <= 0) continue;
      const hair = at(BRISTLES, ((across + 2) * 14 + phase + along * 1.5) & BRISTLE_MASK);
      const k = clamp01(shape * 3) * brush.opacity * (1 - brush.bristle * hair * 0.6);
      heights[p] = at(heights, p) * (1 - k) + (hair * 0.6 + across * across * 0.5) * thick * k;
      const i = p * 3;
      paint[i] = at(paint, i) + (red - at(paint, i)) * k;
      paint[i + 1] = at(paint, i + 1) + (green - at(paint, i + 1)) * k;
      paint[i + 2] = at(paint, i + 2) + (blue - at(paint, i + 2)) * k;
    }
  }
}

/** Lights the paint's thickness from above left, in place. */
export function emboss({ picture, height }: Painting, strength: number): Raster {
  const { width, rgb } = picture;
  for (let y = picture.height - 1; y > 0; y--) {
    for (let x = width - 1; x > 0; x--) {
      const p = y * width + x;
      const slope = at(height.v, p) * 2 - at(height.v, p - 1) - at(height.v, p - width);
      const k = 1 + Math.max(-0.35, Math.min(0.35, slope * strength));
      for (let c = 0; c < 3; c++) rgb[p * 3 + c] = at(rgb, p * 3 + c) * k;
    }
  }
  return picture;
}
