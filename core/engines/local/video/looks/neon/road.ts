import { pack, type Surface } from '../../raster/surface.ts';

/**
 * Draws the striped sun, cut off at the horizon. Bands slide down as `phase` goes 0..1.
 * @param x middle in pixels
 * @param y middle in pixels
 * @param radius in pixels
 */
export function drawSun(
  frame: Surface,
  x: number,
  y: number,
  radius: number,
  horizon: number,
  phase: number,
): void {
  const first = Math.max(0, Math.floor(y - radius));
  const last = Math.min(horizon, Math.ceil(y + radius));
  for (let row = first; row < last; row++) {
    const dy = row + 0.5 - y;
    const half = Math.sqrt(Math.max(0, radius * radius - dy * dy));
    const down = (dy / radius + 1) / 2;
    const open = bandOpacity(down, phase, radius);
    if (half < 1 || open <= 0) continue;
    const r = 255;
    const g = 214 - 176 * down;
    const b = 92 + 78 * down;
    const from = Math.max(0, Math.floor(x - half));
    const to = Math.min(frame.width, Math.ceil(x + half));
    for (let column = from, i = row * frame.width + from; column < to; column++, i++) {
      const edge = Math.min(1, half - Math.abs(column + 0.5 - x) + 0.5);
      lay(frame.px, i, r, g, b, Math.max(0, edge) * open);
    }
  }
}

/** Height on the sun where the bands begin, 0 at the top, 1 at the bottom. */
const BANDS_FROM = 0.36;

/** Returns the opacity of the sun at a height; bands begin at `BANDS_FROM` and widen downwards. */
function bandOpacity(down: number, phase: number, radius: number): number {
  if (down < BANDS_FROM) return 1;
  const t = (down - BANDS_FROM) / (1 - BANDS_FROM);
  const period = 0.16;
  const at = ((((t - phase * period) % period) + period) % period) / period;
  const gap = 0.12 + 0.5 * t;
  const soft = 1 / (radius * (1 - BANDS_FROM) * 2 * period);
  return Math.min(1, Math.max(0, (Math.abs(at - 0.5) - gap / 2) / soft + 0.5));
}

/**
 * Draws a neon grid in perspective from the horizon to the bottom.
 * @param x vanishing point in pixels
 * @param turn lean of the road, in cells
 * @param travel distance travelled, in cells; whole numbers look alike
 */
export function drawRoad(
  frame: Surface,
  x: number,
  horizon: number,
  turn: number,
  travel: number,
  unit: number,
): void {
  const { width, height, px } = frame;
  const depth = height - horizon;
  const glow = Float32Array.from({ length: width }, (_, column) =>
    Math.exp(-26 * ((column - x) / width) ** 2),
  );
  for (let row = horizon; row < height; row++) {
    const near = (row + 0.5 - horizon) / depth;
    const cell = width * 0.3 * near + 0.6;
    const distance = 1.1 / near;
    const fog = Math.min(1, near * 3.2);
    const across = crossing(distance + travel, 1.1 / (near * near * depth), unit);
    const rim = (1 - near) ** 9;
    const dusk = (1 - near) ** 2;
    for (let column = 0, i = row * width; column < width; column++, i++) {
      const sun = (glow[column] as number) * dusk;
      px[i] = pack(
        Math.min(255, 16 + 150 * sun + 120 * rim + 190 * across * fog),
        Math.min(255, 4 + 24 * sun + 20 * rim + 50 * across * fog),
        Math.min(255, 36 + 84 * sun + 80 * rim + 215 * across * fog),
      );
    }
    const first = Math.ceil((-x / cell - turn) * 1);
    const last = Math.floor((width - x) / cell - turn);
    if (last - first > 400) continue;
    const thick = (0.5 + 1.6 * near) * unit;
    for (let line = first; line <= last; line++) {
      upright(px, row * width, width, x + (line + turn) * cell, thick, 0.9 * fog);
    }
  }
}

/** Returns the coverage of a row by a cross line. */
function crossing(at: number, rowDepth: number, unit: number): number {
  const off = Math.abs(at - Math.round(at));
  const half = Math.max(rowDepth * 0.8, 0.012 * unit);
  const cover = Math.min(1, (0.024 * unit) / rowDepth + 0.25);
  return Math.max(0, 1 - off / half) * cover;
}

function upright(
  px: Int32Array,
  start: number,
  width: number,
  at: number,
  thick: number,
  gain: number,
): void {
  const from = Math.max(0, Math.floor(at - thick * 2));
  const to = Math.min(width - 1, Math.ceil(at + thick * 2));
  for (let column = from; column <= to; column++) {
    const k = Math.max(0, 1 - Math.abs(column + 0.5 - at) / (thick * 1.6)) * gain;
    if (k > 0) lay(px, start + column, 90, 214, 255, k);
  }
}

function lay(px: Int32Array, i: number, r: number, g: number, b: number, alpha: number): void {
  const under = px[i] as number;
  const ur = under & 255;
  const ug = (under >> 8) & 255;
  const ub = (under >> 16) & 255;
  px[i] = pack(ur + (r - ur) * alpha, ug + (g - ug) * alpha, ub + (b - ub) * alpha);
}
