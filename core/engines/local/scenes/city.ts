/** City backdrops with light out of focus. */
import { blurRaster } from '../pixels/blur.ts';
import { mix, parseHex, type Raster, type Rgb } from '../pixels/raster.ts';
import { downscaleRaster, resizeRaster } from '../pixels/sample.ts';
import { verticalGradient } from '../pixels/tone.ts';
import type { Stage } from '../stage.ts';
import { addDiscs, type LightDisc, scatter } from './light.ts';

type Place = Pick<Stage, 'width' | 'height' | 'px' | 'random'>;

/** Draws rows of houses as soft dark blocks with lit windows. */
function blocks(
  picture: Raster,
  { width, height, px, random }: Place,
  dark: Rgb,
  lit: readonly Rgb[],
): void {
  for (let x = -40 * px; x < width; ) {
    const w = (90 + random() * 150) * px;
    const top = height * (0.12 + random() * 0.34);
    fill(picture, x, top, w, height, mix(dark, [0, 0, 0], random() * 0.5));
    for (let k = 0; k < 14; k++) {
      const colour = lit[Math.floor(random() * lit.length)] ?? [1, 1, 1];
      fill(
        picture,
        x + random() * w * 0.85,
        top + random() * height * 0.5,
        16 * px,
        22 * px,
        mix(dark, colour, 0.25 + random() * 0.6),
      );
    }
    x += w * (0.8 + random() * 0.3);
  }
}

function fill(
  { width, height, rgb }: Raster,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: Rgb,
): void {
  for (let py = Math.max(0, Math.floor(y)); py < Math.min(height, y + h); py++)
    for (let px = Math.max(0, Math.floor(x)); px < Math.min(width, x + w); px++)
      rgb.set(colour, (py * width + px) * 3);
}

const STEP = 4;

function streets(
  place: Place,
  sky: Raster,
  dark: Rgb,
  lit: readonly Rgb[],
  blurPx: number,
): Raster {
  const small = downscaleRaster(sky, STEP);
  blocks(
    small,
    { width: small.width, height: small.height, px: place.px / STEP, random: place.random },
    dark,
    lit,
  );
  return resizeRaster(blurRaster(small, blurPx / STEP), place.width, place.height);
}

function lamps(place: Place, lit: readonly Rgb[], count: number, size: number): LightDisc[] {
  const { width, height, px } = place;
  return scatter(count, place.random, (r) => {
    const depth = r();
    return {
      x: r() * width,
      y: height * (0.24 + 0.62 * r()),
      radius: size * (0.35 + depth * 0.9) * px,
      colour: lit[Math.floor(r() * lit.length)] ?? [1, 1, 1],
      opacity: 0.12 + 0.34 * r(),
      soft: 0.1,
    };
  });
}

/** Draws a city in teal dusk with warm street lamps. */
export function cityAtDusk(place: Place): Raster {
  const { width, height, px } = place;
  const sky = verticalGradient(width, height, [
    { at: 0, colour: parseHex('#2a5468') },
    { at: 0.45, colour: parseHex('#6a9aa2') },
    { at: 0.62, colour: parseHex('#f0a566') },
    { at: 1, colour: parseHex('#1a1d22') },
  ]);
  const warm = [parseHex('#ffb45c'), parseHex('#ff8a3c'), parseHex('#ffd9a0'), parseHex('#8fd0e8')];
  const picture = streets(place, sky, parseHex('#1a3440'), warm, 24 * px);
  return addDiscs(picture, lamps(place, warm, 34, 52));
}

/** Draws a street at night with neon in the given colours. */
export function cityAtNight(place: Place, neon: readonly Rgb[]): Raster {
  const { width, height, px } = place;
  const sky = verticalGradient(width, height, [
    { at: 0, colour: parseHex('#070714') },
    { at: 0.6, colour: parseHex('#1c1036') },
    { at: 1, colour: parseHex('#0a0818') },
  ]);
  const picture = streets(place, sky, parseHex('#0b0a1a'), neon, 18 * px);
  return addDiscs(picture, lamps(place, neon, 62, 56));
}
