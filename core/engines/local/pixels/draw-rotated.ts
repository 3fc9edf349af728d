import { type Layer, plane, type Raster, raster } from './raster.ts';
import { sampleRaster } from './sample.ts';

/**
 * Draws a picture into a layer of the frame's size, rotated around its middle, with smooth edges.
 * @param cx,cy position of the middle in pixels
 * @param degrees clockwise
 */
export function drawRotated(
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
      sampleRaster(piece, u - 0.5, v - 0.5, layer.image.rgb, p * 3);
    }
  }
  return layer;
}
