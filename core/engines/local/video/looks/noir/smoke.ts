import { fractalNoise } from '../../../pixels/noise.ts';
import { createSurface, pack, type Surface } from '../../raster/surface.ts';

/**
 * Draws wisps of smoke that repeat horizontally, for the blend mode `add`. The surface has two
 * periods, so that a drift by one period is seamless.
 * @param width of one period in pixels
 */
export function smoke(width: number, height: number, seed: number): Surface {
  const layer = createSurface(width * 2, height);
  for (let y = 0; y < height; y++) {
    const v = y / height;
    const fade = Math.sin(Math.PI * Math.min(1, v * 1.02)) ** 0.8;
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const a = wisp(u, v, seed);
      const b = wisp(u + 1, v, seed);
      const value = Math.max(0, (b + (a - b) * u - 0.45) * 2.6) ** 1.35 * fade * 150;
      const grey = Math.min(255, value);
      const packed = pack(grey, grey, grey, 0);
      layer.px[y * layer.width + x] = packed;
      layer.px[y * layer.width + x + width] = packed;
    }
  }
  return layer;
}

function wisp(u: number, v: number, seed: number): number {
  const warp = fractalNoise(u * 2 + 4, v * 3, seed + 31, 3) - 0.5;
  return fractalNoise(u * 2.4 + warp * 0.9, v * 4.4 + warp * 1.3, seed, 4);
}
