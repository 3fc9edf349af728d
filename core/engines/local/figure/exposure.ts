import { at, type Plane, type Raster, smoothstep } from '../pixels/raster.ts';
import type { FacePosition } from './framing.ts';

/** Parameters of the exposure of photos; lightness 0..1. */
const EXPOSURE = {
  percentile: 0.975,
  least: 0.84,
  /**
   * Maximum gain, so that skin keeps its tone; `mostInTheDark` applies to faces darker than `dark`.
   */
  most: 1.3,
  mostInTheDark: 2.2,
  dark: [0.48, 0.3],
} as const;

/**
 * Normalises the exposure of a cut-out, in place: brings the face to a standard lightness, and dull
 * shadows to black.
 * @param face in pixels of the picture
 * @param highlights target lightness of the lightest skin, 0..1, with room for lamps that are added
 *   later
 */
export function normaliseExposure(
  image: Raster,
  matte: Plane,
  face: Pick<FacePosition, 'centre' | 'width' | 'height'>,
  highlights = 0.78,
): void {
  const all = new Uint32Array(256);
  const skin = new Uint32Array(256);
  const { rgb } = image;
  for (let y = 0, p = 0; y < matte.height; y++)
    for (let x = 0; x < matte.width; x++, p++) {
      if (at(matte.v, p) < 0.9) continue;
      const light =
        at(rgb, p * 3) * 0.299 + at(rgb, p * 3 + 1) * 0.587 + at(rgb, p * 3 + 2) * 0.114;
      const k = light <= 0 ? 0 : Math.min(255, (light * 255 + 0.5) | 0);
      all[k] = (all[k] as number) + 1;
      const [across, down] = [(x - face.centre.x) / face.width, (y - face.centre.y) / face.height];
      if (across * across + down * down < 0.2) skin[k] = (skin[k] as number) + 1;
    }
  const low = Math.min(0.05, percentile(all, 0.01) ?? 0) * 0.7;
  const high = percentile(skin, EXPOSURE.percentile) ?? percentile(all, EXPOSURE.percentile);
  if (high === null) return;
  const { least, most, mostInTheDark, dark } = EXPOSURE;
  const limit = most + (mostInTheDark - most) * smoothstep(dark[0], dark[1], high);
  const gain = Math.min(limit, Math.max(least, highlights / Math.max(0.1, high - low)));
  for (let i = 0; i < rgb.length; i++) rgb[i] = (at(rgb, i) - low) * gain;
}

/**
 * Returns the value, 0..1, below which a share of the counts lies; null for an empty histogram.
 * @param part 0..1
 */
function percentile(counts: Uint32Array, part: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let seen = 0;
  for (let k = 0; k < 256; k++) {
    seen += counts[k] as number;
    if (seen >= part * total) return k / 255;
  }
  return 1;
}
