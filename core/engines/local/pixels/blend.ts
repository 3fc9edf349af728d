/** Blends pictures. */
import { at, type BlendMode, type Layer, type Plane, type Raster, type Rgb } from './raster.ts';

/** Opacity below which nothing is drawn. */
export const LEAST_OPACITY = 0.0005;

function blendValue(mode: BlendMode, under: number, over: number, k: number): number {
  switch (mode) {
    case 'normal':
      return under + (over - under) * k;
    case 'multiply':
      return under * (1 - k + over * k);
    case 'screen':
      return under + (1 - Math.min(under, 1)) * over * k;
    case 'add':
      return under + over * k;
    case 'softlight':
      return under + (over * 2 - 1) * under * (1 - under) * k;
  }
}

/**
 * Draws a picture or a colour onto `under`, in place.
 * @param mask opacity of each pixel, 0..1; null for everywhere
 * @param opacity 0..1
 * @returns `under`
 */
export function blendInto(
  under: Raster,
  over: Raster | Rgb,
  mask: Plane | null,
  mode: BlendMode = 'normal',
  opacity = 1,
): Raster {
  const pixels = under.width * under.height;
  if (!('rgb' in over)) blendColour(under.rgb, over, mask?.v ?? null, pixels, mode, opacity);
  else if (mode === 'normal') cover(under.rgb, over.rgb, mask?.v ?? null, pixels, opacity);
  else blendPicture(under.rgb, over.rgb, mask?.v ?? null, pixels, mode, opacity);
  return under;
}

/**
 * Every mode changes a channel u by a polynomial of u, whose factors a colour gives: what is added is
 * k (a + b u + c u²).
 */
function factors(mode: BlendMode, over: number): [number, number, number] {
  switch (mode) {
    case 'normal':
      return [over, -1, 0];
    case 'multiply':
      return [0, over - 1, 0];
    case 'screen':
      return [over, -over, 0];
    case 'add':
      return [over, 0, 0];
    case 'softlight':
      return [0, over * 2 - 1, 1 - over * 2];
  }
}

function blendColour(
  rgb: Float32Array,
  [red, green, blue]: Rgb,
  mask: Float32Array | null,
  pixels: number,
  mode: BlendMode,
  opacity: number,
): void {
  const [ar, br, cr] = factors(mode, red);
  const [ag, bg, cg] = factors(mode, green);
  const [ab, bb, cb] = factors(mode, blue);
  // Screening leaves what is brighter than white.
  const most = mode === 'screen' ? 1 : Number.POSITIVE_INFINITY;
  for (let p = 0, i = 0; p < pixels; p++, i += 3) {
    const k = mask === null ? opacity : at(mask, p) * opacity;
    if (k <= LEAST_OPACITY) continue;
    const r = at(rgb, i);
    const g = at(rgb, i + 1);
    const b = at(rgb, i + 2);
    const u = Math.min(r, most);
    const v = Math.min(g, most);
    const w = Math.min(b, most);
    rgb[i] = r + k * (ar + u * (br + cr * u));
    rgb[i + 1] = g + k * (ag + v * (bg + cg * v));
    rgb[i + 2] = b + k * (ab + w * (bb + cb * w));
  }
}

function cover(
  rgb: Float32Array,
  over: Float32Array,
  mask: Float32Array | null,
  pixels: number,
  opacity: number,
): void {
  for (let p = 0, i = 0; p < pixels; p++, i += 3) {
    const k = mask === null ? opacity : at(mask, p) * opacity;
    if (k <= LEAST_OPACITY) continue;
    rgb[i] = at(rgb, i) + (at(over, i) - at(rgb, i)) * k;
    rgb[i + 1] = at(rgb, i + 1) + (at(over, i + 1) - at(rgb, i + 1)) * k;
    rgb[i + 2] = at(rgb, i + 2) + (at(over, i + 2) - at(rgb, i + 2)) * k;
  }
}

function blendPicture(
  rgb: Float32Array,
  over: Float32Array,
  mask: Float32Array | null,
  pixels: number,
  mode: BlendMode,
  opacity: number,
): void {
  for (let p = 0, i = 0; p < pixels; p++, i += 3) {
    const k = mask === null ? opacity : at(mask, p) * opacity;
    if (k <= LEAST_OPACITY) continue;
    rgb[i] = blendValue(mode, at(rgb, i), at(over, i), k);
    rgb[i + 1] = blendValue(mode, at(rgb, i + 1), at(over, i + 1), k);
    rgb[i + 2] = blendValue(mode, at(rgb, i + 2), at(over, i + 2), k);
  }
}

/**
 * Draws a layer onto a picture of the same size, in place.
 * @returns `under`
 */
export function blendLayer(
  under: Raster,
  layer: Layer,
  mode: BlendMode = 'normal',
  opacity = 1,
): Raster {
  return blendInto(under, layer.image, layer.alpha, mode, opacity);
}
