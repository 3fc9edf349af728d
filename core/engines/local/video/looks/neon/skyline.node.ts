import { seededRandom } from '../../../pixels/noise.ts';
import type { Surface } from '../../raster/surface.ts';
import { drawVector } from '../../stage/vector.node.ts';

const STYLE = {
  far: { body: ['#5b1d6f', '#3a0f5c'], window: '#ff8fd0', lit: 0.22, slender: 0.055 },
  near: { body: ['#1d0a3c', '#0c0420'], window: '#5fe6ff', lit: 0.3, slender: 0.085 },
} as const;

/**
 * Draws a row of towers with lit windows on the bottom of its surface, lower in the middle so that
 * the sun is visible.
 */
export function skyline(
  width: number,
  height: number,
  seed: number,
  kind: keyof typeof STYLE,
): Promise<Surface> {
  const style = STYLE[kind];
  const next = seededRandom(seed);
  const shapes: string[] = [];
  for (let x = 2; x < width - 4; ) {
    const w = width * style.slender * (0.6 + next() * 0.8);
    const aside = Math.abs((x + w / 2) / width - 0.5) * 2;
    const h = height * (0.22 + 0.62 * aside ** 0.8 * (0.55 + 0.45 * next()) + 0.1 * next());
    shapes.push(tower(x, height - h, Math.min(w, width - 3 - x), h, next, style));
    x += w * (1 + next() * 0.12);
  }
  return drawVector(
    width,
    height,
    `<defs><linearGradient id="t" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${style.body[0]}"/><stop offset="1" stop-color="${style.body[1]}"/></linearGradient></defs>${shapes.join('')}`,
  );
}

function tower(
  x: number,
  y: number,
  w: number,
  h: number,
  next: () => number,
  style: (typeof STYLE)[keyof typeof STYLE],
): string {
  const parts = [`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#t)"/>`];
  if (next() > 0.6) {
    const mast = h * 0.12;
    parts.push(
      `<rect x="${x + w / 2 - 1}" y="${y - mast}" width="2" height="${mast}" fill="${style.body[0]}"/>`,
    );
  }
  parts.push(
    `<rect x="${x}" y="${y}" width="${w}" height="2" fill="${style.window}" opacity="0.7"/>`,
  );
  const step = Math.max(5, w / 6);
  for (let wy = y + step; wy < y + h - step * 0.5; wy += step * 1.3) {
    for (let wx = x + step * 0.5; wx < x + w - step; wx += step) {
      if (next() > style.lit) continue;
      const warm = next() > 0.7 ? '#ffd27a' : style.window;
      parts.push(
        `<rect x="${wx}" y="${wy}" width="${step * 0.5}" height="${step * 0.62}" fill="${warm}" opacity="${(0.35 + next() * 0.6).toFixed(2)}"/>`,
      );
    }
  }
  return parts.join('');
}
