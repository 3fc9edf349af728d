import type { Person } from '../../../vision/person.ts';
import { seededRandom } from '../pixels/noise.ts';
import type { Layer, Plane, Raster } from '../pixels/raster.ts';
import type { Canvas } from '../stage.ts';

/** Creates a canvas of a size in pixels. */
export function canvasOf(width: number, height: number, seed: number): Canvas {
  return { width, height, px: Math.min(width, height) / 1000, seed, random: seededRandom(seed) };
}

/** Converts a person's photo to a raster. */
export function photoRaster({ rgb, widthPx, heightPx }: Person): Raster {
  const out = new Float32Array(rgb.length);
  for (let i = 0; i < rgb.length; i++) out[i] = (rgb[i] as number) / 255;
  return { width: widthPx, height: heightPx, rgb: out };
}

/**
 * Converts a person's photo to a raster with its own transparency.
 * @returns `alpha` is null for an opaque photo
 */
export function ownLayer(person: Person): { image: Raster; alpha: Plane | null } {
  const { transparent } = person;
  return transparent === null
    ? { image: photoRaster(person), alpha: null }
    : cutOutLayer({ ...person, rgba: transparent });
}

/** Converts a person's cut-out to a layer with the photo's size. */
export function cutOutLayer({ rgba, widthPx: width, heightPx: height }: Person): Layer {
  const rgb = new Float32Array(width * height * 3);
  const alpha: Plane = { width, height, v: new Float32Array(width * height) };
  for (let p = 0; p < alpha.v.length; p++) {
    for (let c = 0; c < 3; c++) rgb[p * 3 + c] = (rgba[p * 4 + c] as number) / 255;
    alpha.v[p] = (rgba[p * 4 + 3] as number) / 255;
  }
  return { image: { width, height, rgb }, alpha };
}
