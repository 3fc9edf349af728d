import { at, type Layer, type Plane, plane, type Raster, raster } from './raster.ts';

/**
 * Draws a picture into a layer of the frame's size, rotated around its middle, with smooth edges.
 * @param cx,cy position of the middle in pixels
 * @param degrees clockwise
 * @param shape how much of each of the picture's pixels is there; all of it where absent
 */
export function drawRotated(
  piece: Raster,
  frame: { width: number; height: number },
  cx: number,
  cy: number,
  degrees: number,
  shape?: Plane,
): Layer {
  const image = raster(frame.width, frame.height);
  const alpha = plane(frame.width, frame.height);
  const { width: w, height: h, rgb } = piece;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const reach = Math.hypot(w, h) / 2 + 1;
  const left = Math.max(0, Math.floor(cx - reach));
  for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(frame.height, cy + reach); y++) {
    for (let x = left; x < Math.min(frame.width, cx + reach); x++) {
      const u = (x - cx) * cos + (y - cy) * sin + w / 2;
      const v = (y - cy) * cos - (x - cx) * sin + h / 2;
      const inside = Math.min(u, v, w - u, h - v) + 0.5;
      if (inside <= 0) continue;
      const fx = Math.min(w - 1.001, Math.max(0, u - 0.5));
      const fy = Math.min(h - 1.001, Math.max(0, v - 0.5));
      const from = Math.floor(fy) * w + Math.floor(fx);
      const right = fx - Math.floor(fx);
      const down = fy - Math.floor(fy);
      const w11 = right * down;
      const w01 = right - w11;
      const w10 = down - w11;
      const w00 = 1 - right - w10;
      const p = y * frame.width + x;
      const there = shape === undefined ? 1 : mixed(shape.v, from, 1, w, w00, w01, w10, w11);
      alpha.v[p] = Math.min(inside, 1) * there;
      const i = from * 3;
      image.rgb[p * 3] = mixed(rgb, i, 3, w * 3, w00, w01, w10, w11);
      image.rgb[p * 3 + 1] = mixed(rgb, i + 1, 3, w * 3, w00, w01, w10, w11);
      image.rgb[p * 3 + 2] = mixed(rgb, i + 2, 3, w * 3, w00, w01, w10, w11);
    }
  }
  return { image, alpha };
}

function mixed(
  v: Float32Array,
  i: number,
  right: number,
  down: number,
  w00: number,
  w01: number,
  w10: number,
  w11: number,
): number {
  return (
    at(v, i) * w00 + at(v, i + right) * w01 + at(v, i + down) * w10 + at(v, i + down + right) * w11
  );
}
