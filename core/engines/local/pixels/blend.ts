/** Blends pictures. */
import { at, type BlendMode, type Layer, type Plane, type Raster, type Rgb } from './raster.ts';

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
  const { rgb } = under;
  const source = 'rgb' in over ? over.rgb : null;
  const flat: Rgb = 'rgb' in over ? [0, 0, 0] : over;
  const pixels = under.width * under.height;
  for (let p = 0, i = 0; p < pixels; p++, i += 3) {
    const k = mask === null ? opacity : at(mask.v, p) * opacity;
    if (k <= 0.0005) continue;
    const r = source === null ? flat[0] : at(source, i);
    const g = source === null ? flat[1] : at(source, i + 1);
    const b = source === null ? flat[2] : at(source, i + 2);
    rgb[i] = blendValue(mode, at(rgb, i), r, k);
    rgb[i + 1] = blendValue(mode, at(rgb, i + 1), g, k);
    rgb[i + 2] = blendValue(mode, at(rgb, i + 2), b, k);
  }
  return under;
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
