import type { Box, Point } from '../../../../vision/person.ts';
import { blurPlane } from '../../pixels/blur.ts';
import type { Plane } from '../../pixels/raster.ts';

const SHRINK = 8;

/**
 * Estimates depth from typical heads and bodies: an ellipsoid head with a nose, a rounded chest
 * behind it, flat at the silhouette so that its edge keeps its shape.
 * @returns one byte for each pixel of the matte: 128 for the silhouette's plane, 255 for the
 *   nearest
 */
export function estimateDepth(
  matte: Plane,
  face: Box,
  eyes: Point,
  yawDegrees: number,
): Uint8Array {
  const width = Math.ceil(matte.width / SHRINK) + 1;
  const height = Math.ceil(matte.height / SHRINK) + 1;
  const rx = face.width * 0.72;
  const ry = face.height * 0.86;
  const turn = -Math.sin((yawDegrees * Math.PI) / 180);
  const head = {
    x: face.x + face.width / 2 - turn * face.width * 0.1,
    y: face.y + face.height * 0.42,
  };
  const nose = { x: eyes.x + turn * face.width * 0.16, y: eyes.y + face.height * 0.24 };
  const v = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const px = x * SHRINK;
      const py = y * SHRINK;
      const dx = (px - head.x) / rx;
      const dy = (py - head.y) / ry;
      const dome = Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy));
      const nx = (px - nose.x) / (face.width * 0.13);
      const ny = (py - nose.y) / (face.height * 0.17);
      const ridge = Math.exp(-(nx * nx + ny * ny)) * 0.22;
      const bx = (px - head.x) / (face.width * 1.6);
      const chest = py > head.y ? 0.32 * Math.sqrt(Math.max(0, 1 - bx * bx)) : 0;
      const inside = sample(matte, px, py);
      v[y * width + x] = Math.max(dome * 0.82 + ridge, chest) * inside;
    }
  }
  const smooth = blurPlane({ width, height, v }, Math.max(1, (face.width * 0.05) / SHRINK));
  return enlarge(smooth, matte.width, matte.height);
}

function sample({ v, width, height }: Plane, x: number, y: number): number {
  return v[Math.min(height - 1, y) * width + Math.min(width - 1, x)] as number;
}

function enlarge({ v, width }: Plane, toWidth: number, toHeight: number): Uint8Array {
  const out = new Uint8Array(toWidth * toHeight);
  for (let y = 0, i = 0; y < toHeight; y++) {
    const y0 = Math.floor(y / SHRINK);
    const fy = y / SHRINK - y0;
    for (let x = 0; x < toWidth; x++, i++) {
      const x0 = Math.floor(x / SHRINK);
      const fx = x / SHRINK - x0;
      const p = y0 * width + x0;
      const top = (v[p] as number) * (1 - fx) + (v[p + 1] as number) * fx;
      const low = (v[p + width] as number) * (1 - fx) + (v[p + width + 1] as number) * fx;
      out[i] = 128 + Math.min(127, (top + (low - top) * fy) * 127);
    }
  }
  return out;
}
