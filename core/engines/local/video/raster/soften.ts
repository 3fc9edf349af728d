import { blurRaster } from '../../pixels/blur.ts';
import type { Raster } from '../../pixels/raster.ts';
import { clamp, createSurface, pack, type Surface } from './surface.ts';

/** Converts a surface's colours to floats 0..1, without its alpha. */
function toRaster({ width, height, px }: Surface): Raster {
  const rgb = new Float32Array(width * height * 3);
  for (let i = 0; i < px.length; i++) {
    const value = px[i] as number;
    rgb[i * 3] = (value & 255) / 255;
    rgb[i * 3 + 1] = ((value >> 8) & 255) / 255;
    rgb[i * 3 + 2] = ((value >> 16) & 255) / 255;
  }
  return { width, height, rgb };
}

/**
 * Returns a blurred copy of an opaque surface.
 * @param sigma in pixels
 */
export function blurOpaque(surface: Surface, sigma: number): Surface {
  const { rgb } = blurRaster(toRaster(surface), sigma);
  const out = createSurface(surface.width, surface.height);
  for (let i = 0; i < out.px.length; i++) {
    out.px[i] = pack(
      clamp((rgb[i * 3] as number) * 255),
      clamp((rgb[i * 3 + 1] as number) * 255),
      clamp((rgb[i * 3 + 2] as number) * 255),
    );
  }
  return out;
}
