import { at, type Layer, plane, type Raster, raster } from './raster.ts';

/**
 * Lays a flat piece onto a frame, turned around its middle, with smooth edges.
 * @param cx where its middle comes, pixels
 * @param degrees clockwise
 */
export function turnOnto(
  piece: Raster,
  frame: { width: number; height: number },
  cx: number,
  cy: number,
  degrees: number,
): Layer {
  const layer = {
    image: raster(frame.width, frame.height),
    alpha: plane(frame.width, frame.height),
  };
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const reach = Math.hypot(piece.width, piece.height) / 2 + 1;
  for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(frame.height, cy + reach); y++) {
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(frame.width, cx + reach); x++) {
      const u = (x - cx) * cos + (y - cy) * sin + piece.width / 2;
      const v = (y - cy) * cos - (x - cx) * sin + piece.height / 2;
      const inside = Math.min(u, v, piece.width - u, piece.height - v) + 0.5;
      if (inside <= 0) continue;
      const p = y * frame.width + x;
      layer.alpha.v[p] = Math.min(inside, 1);
      sample(piece, u - 0.5, v - 0.5, layer.image.rgb, p * 3);
    }
  }
  return layer;
}

/** Bilinear; clamps at the edges. */
function sample(
  { width, height, rgb }: Raster,
  x: number,
  y: number,
  to: Float32Array,
  i: number,
): void {
  const fx = Math.min(width - 1.001, Math.max(0, x));
  const fy = Math.min(height - 1.001, Math.max(0, y));
  const k = (Math.floor(fy) * width + Math.floor(fx)) * 3;
  const tx = fx - Math.floor(fx);
  const ty = fy - Math.floor(fy);
  for (let c = 0; c < 3; c++) {
    const top = at(rgb, k + c) * (1 - tx) + at(rgb, k + 3 + c) * tx;
    const below = k + width * 3 + c;
    to[i + c] = top + (at(rgb, below) * (1 - tx) + at(rgb, below + 3) * tx - top) * ty;
  }
}
