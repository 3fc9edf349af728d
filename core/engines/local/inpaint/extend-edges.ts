import { blurRaster } from '../pixels/blur.ts';
import { at, type Raster, smoothstep } from '../pixels/raster.ts';
import type { Edges } from './edges.ts';

/** Softness of an edge near it and far from it, and how far that is, as shares of the longer side. */
const SOFTNESS = { near: 0.004, far: 0.025, from: 0.01, to: 0.12 } as const;

/**
 * Carries the colours at the edges of a photo on into the room around it, the softer the farther, so that a
 * horizon goes on where it was.
 * @param picture the photo on its canvas; what is beyond its edges is replaced
 */
export function extendedEdges(picture: Raster, { left, right, top, bottom }: Edges): Raster {
  const { width, height } = picture;
  const longest = Math.max(width, height);
  const near = blurRaster(picture, longest * SOFTNESS.near);
  const far = blurRaster(picture, longest * SOFTNESS.far);
  const rgb = picture.rgb.slice();
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++, p++) {
      const fromX = Math.min(right, Math.max(left, x));
      const fromY = Math.min(bottom, Math.max(top, y));
      if (fromX === x && fromY === y) continue;
      const distance = Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / longest;
      const k = smoothstep(SOFTNESS.from, SOFTNESS.to, distance);
      const from = (fromY * width + fromX) * 3;
      for (let c = 0; c < 3; c++) {
        const close = at(near.rgb, from + c);
        rgb[p * 3 + c] = close + (at(far.rgb, from + c) - close) * k;
      }
    }
  return { width, height, rgb };
}
