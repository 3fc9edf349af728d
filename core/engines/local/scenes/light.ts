/** Light effects: out-of-focus lamps, falling snow, bloom. */
import { blurRaster } from '../pixels/blur.ts';
import { at, type Raster, type Rgb } from '../pixels/raster.ts';
import { downscaleRaster, resizeRaster } from '../pixels/sample.ts';

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
  const reach = radius + 2;
  for (let py = Math.max(0, Math.floor(y - reach)); py < Math.min(height, y + reach); py++) {
    for (let px = Math.max(0, Math.floor(x - reach)); px < Math.min(width, x + reach); px++) {
      const d = Math.hypot(px - x, py - y) / radius;
      const lens = Math.min(1, Math.max(0, (1 - d) * radius * 0.5)) * (0.62 + 0.38 * d ** 6);
      const ball = d >= 1 ? 0 : (1 - d * d) ** 2;
      const k = (lens + (ball - lens) * soft) * opacity;
      if (k <= 0.002) continue;
      const i = (py * width + px) * 3;
      for (let c = 0; c < 3; c++) {
        const under = at(rgb, i + c);
        rgb[i + c] = under + (1 - Math.min(1, under) * 0.75) * (colour[c] as number) * k;
      }
    }
  }
}

/** Blurs the light above a level, for halation and bloom. */
function bloomOf(r: Raster, above: number, sigmaPx: number): Raster {
  const step = Math.max(1, Math.floor(sigmaPx / 3));
  const small = downscaleRaster(r, step);
  for (let i = 0; i < small.rgb.length; i++)
    small.rgb[i] = Math.max(0, at(small.rgb, i) - above) / (1 - above);
  return resizeRaster(blurRaster(small, sigmaPx / step), r.width, r.height);
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
  const glow = bloomOf(r, above, sigmaPx);
  for (let i = 0; i < r.rgb.length; i += 3)
    for (let c = 0; c < 3; c++) {
      const under = at(r.rgb, i + c);
      r.rgb[i + c] =
        under +
        Math.max(0, 1 - under * 0.8) * at(glow.rgb, i + c) * (colour[c] as number) * strength;
    }
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
