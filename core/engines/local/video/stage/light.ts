import type { Box } from '../../../../vision/person.ts';
import { blurPlane } from '../../pixels/blur.ts';
import type { Plane, Raster, Rgb } from '../../pixels/raster.ts';
import { shoulder } from '../../pixels/tone.ts';
import { clamp, createSurface, pack, type Surface } from '../raster/surface.ts';

/** Packs straight colours (0..1) and a matte into a premultiplied surface. */
export function toSurface(colour: Raster, matte?: Plane): Surface {
  const { width, height, rgb } = colour;
  const surface = createSurface(width, height);
  for (let i = 0; i < surface.px.length; i++) {
    const a = matte ? (matte.v[i] as number) : 1;
    const k = a * 255;
    surface.px[i] = pack(
      clamp((rgb[i * 3] as number) * k),
      clamp((rgb[i * 3 + 1] as number) * k),
      clamp((rgb[i * 3 + 2] as number) * k),
      clamp(k),
    );
  }
  return surface;
}

/** A light that grazes the silhouette. */
export type RimLight = {
  colour: Rgb;
  /**
   * Direction of the light: x > 0 from the right, y > 0 from below; its length is the width of the
   * light in pixels.
   */
  from: { x: number; y: number };
  strength: number;
};

/**
 * Draws light that grazes the silhouette from one side, modulated by the texture beneath, like
 * light on hair and cloth. For the blend mode `add`.
 */
export function rimLight(colour: Raster, matte: Plane, light: RimLight): Surface {
  const { width, height } = matte;
  const reach = Math.hypot(light.from.x, light.from.y);
  const tight = blurPlane(matte, Math.max(1, reach * 0.35));
  const wide = blurPlane(matte, reach * 1.4);
  const surface = createSurface(width, height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const a = matte.v[i] as number;
      if (a < 0.02) continue;
      const near = 1 - at(tight, x + light.from.x * 0.6, y + light.from.y * 0.6);
      const far = 1 - at(wide, x + light.from.x * 1.8, y + light.from.y * 1.8);
      const edge = Math.max(0, near * 1.25 - 0.25) ** 1.3 + 0.4 * Math.max(0, far - 0.15) ** 1.5;
      const grey = luma(colour.rgb, i * 3);
      // Dark cloth takes little light; what is bright already has no room for more.
      const taken = (0.25 + 1.1 * Math.sqrt(grey)) * Math.max(0.25, 1.08 - 0.8 * grey);
      const k = 255 * a * Math.min(1, edge) * light.strength * taken;
      if (k < 1) continue;
      surface.px[i] = pack(
        clamp(light.colour[0] * k),
        clamp(light.colour[1] * k),
        clamp(light.colour[2] * k),
        0,
      );
    }
  }
  return surface;
}

/**
 * Returns a value of a plane; 0 beyond the left, right and upper edge, repeated beyond the lower
 * one.
 */
function at({ v, width, height }: Plane, x: number, y: number): number {
  const xi = Math.round(x);
  const yi = Math.min(height - 1, Math.round(y));
  return xi < 0 || xi >= width || yi < 0 ? 0 : (v[yi * width + xi] as number);
}

/** A light on the relief. */
export type SideLight = {
  colour: Rgb;
  /** Unit vector towards the light; x > 0 is right, y > 0 is down. */
  from: { x: number; y: number };
  strength: number;
};

/**
 * Lights the subject's relief, in place: multiplies the colours by the fill light `fill` and adds
 * each light where the surface faces it, through a shoulder that keeps skin from clipping.
 */
export function sideLights(
  colour: Raster,
  depth: Uint8Array,
  fill: number,
  lights: readonly SideLight[],
): void {
  const { width, height, rgb } = colour;
  const reach = Math.max(2, Math.round(width * 0.025));
  for (let y = 0, i = 0; y < height; y++) {
    const up = Math.max(0, y - reach) * width;
    const down = Math.min(height - 1, y + reach) * width;
    for (let x = 0; x < width; x++, i += 3) {
      const left = depth[y * width + Math.max(0, x - reach)] as number;
      const right = depth[y * width + Math.min(width - 1, x + reach)] as number;
      const dx = right - left;
      const dy = (depth[down + x] as number) - (depth[up + x] as number);
      const r = rgb[i] as number;
      const g = rgb[i + 1] as number;
      const b = rgb[i + 2] as number;
      let lr = fill;
      let lg = fill;
      let lb = fill;
      for (const light of lights) {
        // Nearer away from the light means that the surface faces it.
        const facing = -(dx * light.from.x + dy * light.from.y) / 24;
        const k = light.strength / (1 + Math.exp(-3.2 * (facing - 0.35)));
        lr += light.colour[0] * k;
        lg += light.colour[1] * k;
        lb += light.colour[2] * k;
      }
      rgb[i] = shoulder(r * lr);
      rgb[i + 1] = shoulder(g * lg);
      rgb[i + 2] = shoulder(b * lb);
    }
  }
}

/** Bleeds the backdrop's light over soft edges, in place. */
export function wrapLight(
  colour: Raster,
  matte: Plane,
  tint: Rgb,
  reach: number,
  amount: number,
): void {
  const soft = blurPlane(matte, reach);
  for (let i = 0; i < soft.v.length; i++) {
    const k = amount * Math.max(0, 1 - (soft.v[i] as number)) ** 1.4;
    for (let c = 0; c < 3; c++) {
      const value = colour.rgb[i * 3 + c] as number;
      colour.rgb[i * 3 + c] = value + (1 - value) * (tint[c] as number) * k;
    }
  }
}

/** Returns the perceived lightness of the colour at `i`. */
export function luma(rgb: Float32Array, i: number): number {
  return (
    (rgb[i] as number) * 0.299 + (rgb[i + 1] as number) * 0.587 + (rgb[i + 2] as number) * 0.114
  );
}

/** Mean lightness of a well-lit face, 0..1. */
const FACE_LIGHT = 0.46;

/**
 * Returns the stops of exposure that bring a dark face halfway to a well-lit one, for looks that
 * remove light. Never darkens, and limited so that skin keeps its tone.
 */
export function fillStops(colour: Raster, face: Box): number {
  let sum = 0;
  let count = 0;
  const right = Math.min(colour.width, face.x + face.width * 0.8);
  const bottom = Math.min(colour.height, face.y + face.height * 0.85);
  for (let y = Math.max(0, Math.round(face.y + face.height * 0.2)); y < bottom; y += 3) {
    for (let x = Math.max(0, Math.round(face.x + face.width * 0.2)); x < right; x += 3) {
      sum += luma(colour.rgb, (y * colour.width + x) * 3);
      count++;
    }
  }
  const mean = count === 0 ? FACE_LIGHT : Math.max(0.05, sum / count);
  return Math.min(0.8, Math.max(0, Math.log2(FACE_LIGHT / mean) * 0.5));
}
