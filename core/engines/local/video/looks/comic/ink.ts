import { blurPlane } from '../../../pixels/blur.ts';
import type { Plane, Raster } from '../../../pixels/raster.ts';
import { clamp, createSurface, pack, type Surface } from '../../raster/surface.ts';
import { luma } from '../../stage/light.ts';

/** Number of light levels of flat comic colours, and the hardness of their borders. */
const STEPS = 5;
const BORDER = 9;

/** Thickness of the line drawing, as a share of the face's width. */
const LINE = 0.0052;

/**
 * Draws a person as a comic, in place: flat levels of light, saturated colour, printed dots in the
 * shadows, ink along edges (extended difference of Gaussians, Winnemöller 2012).
 * @param faceWidth in pixels; sets the scale of lines and dots
 */
export function inkComic(colour: Raster, faceWidth: number): void {
  const { width, height, rgb } = colour;
  const grey = planeOf(width, height, (i) => luma(rgb, i * 3));
  const smooth = blurPlane(grey, Math.max(1, faceWidth * 0.007));
  const fine = blurPlane(grey, Math.max(0.8, faceWidth * LINE));
  const broad = blurPlane(grey, Math.max(1.3, faceWidth * LINE * 1.8));
  const hue = chroma(colour, Math.max(1, faceWidth * 0.012));
  const cell = Math.max(5, faceWidth * 0.021);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const light = smooth.v[i] as number;
      const flat = step(light);
      const dots = light < 0.46 ? screen(x, y, cell) : 0;
      const shade = dots > 0.5 + (light - 0.2) * 1.1 ? 0.76 : 1;
      const line = ink(fine.v[i] as number, broad.v[i] as number);
      for (let c = 0; c < 3; c++) {
        const tint = (hue.rgb[i * 3 + c] as number) * 1.42;
        const value = (flat + tint) * shade;
        rgb[i * 3 + c] = Math.min(1, Math.max(0, value)) * line + 0.05 * (1 - line);
      }
    }
  }
}

function planeOf(width: number, height: number, value: (i: number) => number): Plane {
  return { width, height, v: Float32Array.from({ length: width * height }, (_, i) => value(i)) };
}

/** Returns the smoothed colour without its light; ink carries the detail. */
function chroma({ width, height, rgb }: Raster, sigma: number): Raster {
  const out = new Float32Array(rgb.length);
  for (let c = 0; c < 3; c++) {
    const soft = blurPlane(
      planeOf(width, height, (i) => (rgb[i * 3 + c] as number) - luma(rgb, i * 3)),
      sigma,
    );
    for (let i = 0; i < soft.v.length; i++) out[i * 3 + c] = soft.v[i] as number;
  }
  return { width, height, rgb: out };
}

function step(light: number): number {
  const at = Math.min(0.999, light * 1.06 + 0.03) * STEPS;
  const low = Math.floor(at);
  const t = at - low;
  const soft = 1 / (1 + Math.exp(-BORDER * (t - 0.5) * 2));
  return (low + soft) / STEPS;
}

/** Returns the value of a dot screen rotated by 45°, 0..1. */
function screen(x: number, y: number, cell: number): number {
  const u = ((x + y) * Math.PI) / cell / Math.SQRT2;
  const v = ((x - y) * Math.PI) / cell / Math.SQRT2;
  return 0.5 + 0.25 * (Math.cos(u * 2) + Math.cos(v * 2));
}

function ink(fine: number, broad: number): number {
  const d = fine * 18 - broad * 17;
  const floor = 0.16;
  return d > floor ? 1 : Math.max(0, 1 + Math.tanh(7 * (d - floor)));
}

/**
 * Draws a flat silhouette in one colour (0..255).
 * @param grow pixels by which the matte grows
 */
export function silhouette(
  matte: Plane,
  grow: number,
  colour: readonly [number, number, number],
): Surface {
  const soft = blurPlane(matte, Math.max(1, grow * 0.62));
  const surface = createSurface(matte.width, matte.height);
  for (let i = 0; i < soft.v.length; i++) {
    const a = Math.min(1, Math.max(0, ((soft.v[i] as number) - 0.06) * 14));
    if (a === 0) continue;
    surface.px[i] = pack(
      clamp(colour[0] * a),
      clamp(colour[1] * a),
      clamp(colour[2] * a),
      clamp(255 * a),
    );
  }
  return surface;
}
