import type { Surface } from '../../raster/surface.ts';

type Colour = readonly [number, number, number];

/** The colours of one beat. */
export type Palette = { light: Colour; dark: Colour };

const TURN = 4096;
const RAYS = 14;

/**
 * A function that draws rays from a point, while a dot screen replaces one palette by the next.
 */
export type Burst = (
  frame: Surface,
  spin: number,
  from: Palette,
  to: Palette,
  progress: number,
) => void;

/**
 * Prepares a burst: computes each pixel's angle, and the time at which the dots cover it.
 * @param cell distance of the dots in pixels
 */
export function createBurst(
  width: number,
  height: number,
  centre: { x: number; y: number },
  cell: number,
): Burst {
  const angles = new Uint16Array(width * height);
  const lateness = new Uint8Array(width * height);
  const shine = new Uint8Array(width * height);
  const far = Math.hypot(width, height) * 0.62;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const dx = x - centre.x;
      const dy = y - centre.y;
      const distance = Math.hypot(dx, dy) / far;
      angles[i] = Math.floor((Math.atan2(dy, dx) / (2 * Math.PI) + 1) * TURN * 4) & (TURN * 4 - 1);
      const u = ((x + y) * Math.PI) / cell / Math.SQRT2;
      const v = ((x - y) * Math.PI) / cell / Math.SQRT2;
      const dot = 0.5 - 0.25 * (Math.cos(u * 2) + Math.cos(v * 2));
      lateness[i] = Math.min(255, (0.55 * dot + 0.45 * Math.min(1, distance)) * 255);
      shine[i] = 208 + 47 * Math.max(0, 1 - distance * 1.2);
    }
  }
  const ray = rayTable();
  return (frame, spin, from, to, progress) => {
    const offset = Math.floor((spin - Math.floor(spin)) * TURN * 4);
    const reach = progress * 300 - 20;
    const a = ramp(from);
    const b = ramp(to);
    for (let i = 0; i < frame.px.length; i++) {
      const k = ray[((angles[i] as number) + offset) & (TURN * 4 - 1)] as number;
      const cover = ((reach - (lateness[i] as number)) * 12) | 0;
      const t = cover < 0 ? 0 : Math.min(cover, 256);
      const s = shine[i] as number;
      const p = a[k] as number;
      const q = b[k] as number;
      const low = (Math.imul(p & 0xff00ff, 256 - t) + Math.imul(q & 0xff00ff, t)) >>> 8;
      const green = (((p >>> 8) & 255) * (256 - t) + ((q >>> 8) & 255) * t) >> 8;
      frame.px[i] =
        0xff000000 | ((Math.imul(low & 0xff00ff, s) >>> 8) & 0xff00ff) | (((green * s) >> 8) << 8);
    }
  };
}

/** Returns the coverage of rays by angle, 0..32, soft at the border. */
function rayTable(): Uint8Array {
  return Uint8Array.from({ length: TURN * 4 }, (_, i) => {
    const t = Math.sin((i / (TURN * 4)) * Math.PI * 2 * RAYS);
    return Math.round(32 * Math.min(1, Math.max(0, 0.5 + t * 9)));
  });
}

function ramp({ light, dark }: Palette): Int32Array {
  return Int32Array.from({ length: 33 }, (_, i) => {
    const mix = (c: 0 | 1 | 2) => Math.round(dark[c] + ((light[c] - dark[c]) * i) / 32);
    return (mix(2) << 16) | (mix(1) << 8) | mix(0);
  });
}
