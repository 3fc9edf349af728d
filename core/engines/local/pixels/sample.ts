/** Resamples planes and pictures. */
import { at, type Plane, plane, type Raster } from './raster.ts';

/** Resizes a plane to a size in pixels, bilinear; meant for soft planes. */
export function resizePlane(p: Plane, width: number, height: number): Plane {
  const to = plane(width, height);
  const sx = p.width / width;
  const sy = p.height / height;
  for (let y = 0, i = 0; y < height; y++) {
    const fy = Math.min(p.height - 1.001, Math.max(0, (y + 0.5) * sy - 0.5));
    const y0 = Math.floor(fy) * p.width;
    const ty = fy - Math.floor(fy);
    for (let x = 0; x < width; x++, i++) {
      const fx = Math.min(p.width - 1.001, Math.max(0, (x + 0.5) * sx - 0.5));
      const k = y0 + Math.floor(fx);
      const tx = fx - Math.floor(fx);
      const top = at(p.v, k) * (1 - tx) + at(p.v, k + 1) * tx;
      const low = at(p.v, k + p.width) * (1 - tx) + at(p.v, k + p.width + 1) * tx;
      to.v[i] = top + (low - top) * ty;
    }
  }
  return to;
}

/** Shrinks a plane to 1/`step` of its size by averaging. */
export function downscalePlane(p: Plane, step: number): Plane {
  if (step <= 1) return { ...p, v: p.v.slice() };
  const to = plane(Math.ceil(p.width / step), Math.ceil(p.height / step));
  for (let y = 0, i = 0; y < to.height; y++) {
    for (let x = 0; x < to.width; x++, i++) {
      let sum = 0;
      let n = 0;
      for (let v = y * step; v < Math.min(p.height, (y + 1) * step); v++)
        for (let u = x * step; u < Math.min(p.width, (x + 1) * step); u++, n++)
          sum += at(p.v, v * p.width + u);
      to.v[i] = sum / Math.max(1, n);
    }
  }
  return to;
}

/** Shrinks a picture to 1/`step` of its size by averaging. */
export function downscaleRaster(r: Raster, step: number): Raster {
  const width = Math.ceil(r.width / step);
  const height = Math.ceil(r.height / step);
  const rgb = new Float32Array(width * height * 3);
  for (let y = 0; y < r.height; y++) {
    const row = Math.floor(y / step) * width;
    for (let x = 0; x < r.width; x++) {
      const k = (row + Math.floor(x / step)) * 3;
      const i = (y * r.width + x) * 3;
      rgb[k] = at(rgb, k) + at(r.rgb, i);
      rgb[k + 1] = at(rgb, k + 1) + at(r.rgb, i + 1);
      rgb[k + 2] = at(rgb, k + 2) + at(r.rgb, i + 2);
    }
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const n = Math.min(step, r.width - x * step) * Math.min(step, r.height - y * step);
      for (let c = 0; c < 3; c++)
        rgb[(y * width + x) * 3 + c] = at(rgb, (y * width + x) * 3 + c) / n;
    }
  return { width, height, rgb };
}

/**
 * Samples a picture at a fractional position, bilinear and clamped at its edges, and writes the
 * colour to `to` at `i`.
 */
export function sampleRaster(
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
    const down = k + width * 3 + c;
    to[i + c] = top + (at(rgb, down) * (1 - tx) + at(rgb, down + 3) * tx - top) * ty;
  }
}

/** Resizes a picture to a size in pixels, bilinear. */
export function resizeRaster(r: Raster, width: number, height: number): Raster {
  const rgb = new Float32Array(width * height * 3);
  const sx = r.width / width;
  const sy = r.height / height;
  for (let y = 0, i = 0; y < height; y++) {
    const fy = Math.min(r.height - 1.001, Math.max(0, (y + 0.5) * sy - 0.5));
    const ty = fy - Math.floor(fy);
    for (let x = 0; x < width; x++) {
      const fx = Math.min(r.width - 1.001, Math.max(0, (x + 0.5) * sx - 0.5));
      const k = (Math.floor(fy) * r.width + Math.floor(fx)) * 3;
      const tx = fx - Math.floor(fx);
      for (let c = 0; c < 3; c++, i++) {
        const top = at(r.rgb, k + c) * (1 - tx) + at(r.rgb, k + 3 + c) * tx;
        const down = k + r.width * 3 + c;
        rgb[i] = top + (at(r.rgb, down) * (1 - tx) + at(r.rgb, down + 3) * tx - top) * ty;
      }
    }
  }
  return { width, height, rgb };
}

/** Shifts a plane by whole pixels; its edge values are repeated. */
export function shiftPlane(p: Plane, dx: number, dy: number): Plane {
  const to = plane(p.width, p.height);
  const [mx, my] = [Math.round(dx), Math.round(dy)];
  for (let y = 0, i = 0; y < p.height; y++) {
    const row = Math.min(p.height - 1, Math.max(0, y - my)) * p.width;
    for (let x = 0; x < p.width; x++, i++) {
      const u = x - mx < 0 ? 0 : x - mx >= p.width ? p.width - 1 : x - mx;
      to.v[i] = at(p.v, row + u);
    }
  }
  return to;
}
