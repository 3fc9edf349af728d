/** Ink marks: halftone dots, lines, outlines. */
import { blurPlane } from './blur.ts';
import { at, lengthOf, type Plane, plane, smoothstep } from './raster.ts';

/**
 * Draws round dots on a rotated grid, larger where there is more ink.
 * @param ink amount of ink, 0..1
 * @param cellPx distance between dots in pixels
 * @param degrees rotation of the grid
 */
export function halftone(ink: Plane, cellPx: number, degrees: number): Plane {
  const { width, height } = ink;
  const dots = plane(width, height);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const soft = 0.9 / cellPx;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const k = at(ink.v, i);
      if (k <= 0.004) continue;
      const u = (x * cos + y * sin) / cellPx;
      const v = (y * cos - x * sin) / cellPx;
      const distance = lengthOf(u - Math.round(u), v - Math.round(v));
      const radius = Math.sqrt(k) * 0.74;
      const t = (radius - distance) / soft + 0.5;
      dots.v[i] = t <= 0 ? 0 : Math.min(t, 1);
    }
  }
  return dots;
}

/** Returns a matte that is grown by `px` pixels with a smooth outline. */
export function dilateMatte(matte: Plane, px: number): Plane {
  const soft = blurPlane(matte, px * 0.72);
  for (let i = 0; i < soft.v.length; i++)
    soft.v[i] = Math.max(
      smoothstep(0.055, 0.055 + 0.5 / Math.max(1.5, px * 0.72), at(soft.v, i)),
      at(matte.v, i),
    );
  return soft;
}

/**
 * Draws lines as with a brush pen, 1 for ink (extended difference of Gaussians, Winnemöller et al.,
 * Computers & Graphics 36(6), 2012).
 * @param light lightness, 0..1
 * @param sigma thickness in pixels
 * @param gain contrast that makes a line: 12 gives few lines, 30 many
 */
export function inkLines(light: Plane, sigma: number, gain: number, threshold = 0.5): Plane {
  const fine = blurPlane(light, sigma);
  const wide = blurPlane(light, sigma * 1.6);
  for (let i = 0; i < fine.v.length; i++) {
    const u = at(fine.v, i) + gain * (at(fine.v, i) - at(wide.v, i));
    fine.v[i] = 1 - smoothstep(threshold - 0.42, threshold, u);
  }
  return fine;
}

/**
 * Reduces lightness to a few flat levels with soft borders.
 * @param softness 0 for hard borders, 1 for none
 */
export function posterise(light: Plane, levels: number, softness = 0.25): Plane {
  const out = plane(light.width, light.height);
  for (let i = 0; i < out.v.length; i++) {
    const x = Math.min(0.999, Math.max(0, at(light.v, i))) * levels;
    const step = Math.floor(x);
    out.v[i] = (step + smoothstep(0.5 - softness / 2, 0.5 + softness / 2, x - step)) / levels;
  }
  return out;
}
