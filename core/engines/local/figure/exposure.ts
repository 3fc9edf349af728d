import { at, type Plane, type Raster, smooth } from '../pixels/raster.ts';
import { luminance } from '../pixels/tone.ts';
import type { FaceSpot } from './framing.ts';

/** How photos are brought to one exposure; lightness 0..1. */
const EXPOSURE = {
  percentile: 0.975,
  least: 0.84,
  /** Skin keeps its own depth; only a photo whose whole face is darker than `dark` was too dark. */
  most: 1.3,
  mostInTheDark: 2.2,
  dark: [0.48, 0.3],
} as const;

/**
 * Brings a cut-out to the exposure that looks are made for, in place: by the light on the face, and
 * dull shadows down to black.
 * @param face in pixels of the picture
 * @param highlights where the lightest skin goes, 0..1; lamps come on top and must not burn it out
 */
export function evenExposure(
  image: Raster,
  matte: Plane,
  face: Pick<FaceSpot, 'centre' | 'width' | 'height'>,
  highlights = 0.78,
): void {
  const all = new Uint32Array(256);
  const skin = new Uint32Array(256);
  const light = luminance(image);
  for (let y = 0, p = 0; y < matte.height; y++)
    for (let x = 0; x < matte.width; x++, p++) {
      if (at(matte.v, p) < 0.9) continue;
      const k = Math.min(255, Math.max(0, Math.round(at(light.v, p) * 255)));
      all[k] = (all[k] as number) + 1;
      const [across, down] = [(x - face.centre.x) / face.width, (y - face.centre.y) / face.height];
      if (across * across + down * down < 0.2) skin[k] = (skin[k] as number) + 1;
    }
  const low = Math.min(0.05, percentile(all, 0.01) ?? 0) * 0.7;
  const high = percentile(skin, EXPOSURE.percentile) ?? percentile(all, EXPOSURE.percentile);
  if (high === null) return;
  const { least, most, mostInTheDark, dark } = EXPOSURE;
  const limit = most + (mostInTheDark - most) * smooth(dark[0], dark[1], high);
  const gain = Math.min(limit, Math.max(least, highlights / Math.max(0.1, high - low)));
  for (let i = 0; i < image.rgb.length; i++) image.rgb[i] = (at(image.rgb, i) - low) * gain;
}

/** The value, 0..1, below which a part of what was counted lies; null when nothing was. */
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
