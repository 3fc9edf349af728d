/** Light effects: out-of-focus lamps, falling snow, bloom. */
import { blurRaster } from '../pixels/blur.ts';
import { giveBack } from '../pixels/buffers.ts';
import { at, type Raster, type Rgb } from '../pixels/raster.ts';
import { interpolatedRows, stretching } from '../pixels/rows.ts';
import { downscaleRaster } from '../pixels/sample.ts';

/** A disc of light, in pixels. */
export type LightDisc = {
  x: number;
  y: number;
  radius: number;
  colour: Rgb;
  opacity: number;
  /** 0 is a hard disc with a bright edge like a lens draws, 1 is a soft ball. */
  soft: number;
};

/** Adds discs of light to a picture, in place. */
export function addDiscs(to: Raster, discs: readonly LightDisc[]): Raster {
  for (const disc of discs) addDisc(to, disc);
  return to;
}

function addDisc(
  { width, height, rgb }: Raster,
  { x, y, radius, colour, opacity, soft }: LightDisc,
): void {
  const [red, green, blue] = colour;
  const last = Math.min(height - 1, Math.floor(y + radius));
  for (let py = Math.max(0, Math.ceil(y - radius)); py <= last; py++) {
    const dy = py - y;
    const half = Math.sqrt(Math.max(0, radius * radius - dy * dy));
    const end = Math.min(width - 1, Math.floor(x + half));
    const start = Math.max(0, Math.ceil(x - half));
    for (let px = start, i = (py * width + start) * 3; px <= end; px++, i += 3) {
      const dx = px - x;
      const d = Math.sqrt(dx * dx + dy * dy) / radius;
      const dd = d * d;
      const lens = Math.min(1, Math.max(0, (1 - d) * radius * 0.5)) * (0.62 + 0.38 * dd * dd * dd);
      const ball = dd >= 1 ? 0 : (1 - dd) * (1 - dd);
      const k = (lens + (ball - lens) * soft) * opacity;
      if (k <= 0.002) continue;
      const r = at(rgb, i);
      const g = at(rgb, i + 1);
      const b = at(rgb, i + 2);
      rgb[i] = r + (1 - Math.min(r, 1) * 0.75) * red * k;
      rgb[i + 1] = g + (1 - Math.min(g, 1) * 0.75) * green * k;
      rgb[i + 2] = b + (1 - Math.min(b, 1) * 0.75) * blue * k;
    }
  }
}

/** Blurs the light above a level, at a smaller size. */
function bloomOf(r: Raster, above: number, sigmaPx: number): Raster {
  const step = Math.max(1, Math.floor(sigmaPx / 3));
  const small = downscaleRaster(r, step);
  for (let i = 0; i < small.rgb.length; i++)
    small.rgb[i] = Math.max(0, at(small.rgb, i) - above) / (1 - above);
  const soft = blurRaster(small, sigmaPx / step);
  giveBack(small.rgb);
  return soft;
}

/**
 * Adds bloom around bright parts, in place.
 * @param above level of light that blooms, 0..1
 * @param colour tint of the bloom
 */
export function bloom(
  r: Raster,
  above: number,
  sigmaPx: number,
  colour: Rgb,
  strength: number,
): Raster {
  const { width, height, rgb } = r;
  const glow = bloomOf(r, above, sigmaPx);
  const rows = interpolatedRows({ ...glow, v: glow.rgb, channels: 3 }, width, stretching(glow, r));
  const line = new Float32Array(width * 3);
  const [kr, kg, kb] = [colour[0] * strength, colour[1] * strength, colour[2] * strength];
  for (let y = 0, i = 0; y < height; y++) {
    rows(y, line, 0);
    for (let q = 0; q < line.length; q += 3, i += 3) {
      const u = at(rgb, i);
      const v = at(rgb, i + 1);
      const w = at(rgb, i + 2);
      rgb[i] = u + (u > 1.25 ? 0 : 1 - u * 0.8) * at(line, q) * kr;
      rgb[i + 1] = v + (v > 1.25 ? 0 : 1 - v * 0.8) * at(line, q + 1) * kg;
      rgb[i + 2] = w + (w > 1.25 ? 0 : 1 - w * 0.8) * at(line, q + 2) * kb;
    }
  }
  giveBack(glow.rgb);
  return r;
}

/** Creates random discs, for lamps or flakes. */
export function scatter(
  count: number,
  random: () => number,
  make: (random: () => number) => LightDisc,
): LightDisc[] {
  return Array.from({ length: count }, () => make(random));
}
