/** Composites a figure onto a backdrop in its light, with a cast shadow and light wrap. */
import { blendInto, LEAST_OPACITY } from '../pixels/blend.ts';
import { blurPlane, blurRaster } from '../pixels/blur.ts';
import { giveBack } from '../pixels/buffers.ts';
import { at, type Plane, type Raster } from '../pixels/raster.ts';
import { downscaleRaster, sampleRaster, shiftPlane } from '../pixels/sample.ts';
import type { Figure } from './framing.ts';
import { matchLight } from './match-light.ts';

/** Options of `compositeFigure`. */
export type FigurePlacement = {
  /** Strength of the backdrop's light on the figure's edge, 0..1; 0 for a figure in light of its own. */
  wrap?: number;
  /** The shadow on the backdrop: opacity 0..1, blur and offset in pixels. */
  shadow?: { strength: number; softPx: number; dx: number; dy: number };
};

const WRAP_STEP = 4;

/**
 * Draws a figure onto a backdrop, in place; the figure's image takes on the backdrop's light.
 * @returns the backdrop
 */
export function compositeFigure(
  backdrop: Raster,
  figure: Figure,
  how: FigurePlacement = {},
): Raster {
  const { width, height } = backdrop;
  const unit = Math.min(width, height);
  const wrap = how.wrap ?? 0.3;
  const around =
    wrap > 0 ? blurRaster(downscaleRaster(backdrop, WRAP_STEP), (unit * 0.05) / WRAP_STEP) : null;
  if (how.shadow !== undefined) {
    const { strength, softPx, dx, dy } = how.shadow;
    const soft = blurPlane(figure.matte, softPx);
    const shade = shiftPlane(soft, dx, dy);
    blendInto(backdrop, [0, 0, 0], shade, 'normal', strength);
    giveBack(soft.v, shade.v);
  }
  if (around !== null) matchLight(figure, around);
  blendInto(backdrop, figure.image, figure.matte);
  if (around === null) return backdrop;
  const soft = blurPlane(figure.matte, unit * 0.012);
  wrapEdge(backdrop, figure.matte, soft, around, wrap);
  giveBack(soft.v, around.rgb);
  return backdrop;
}

/** Screens the light around onto the figure's soft edge, in place. */
function wrapEdge(
  { width, height, rgb }: Raster,
  matte: Plane,
  soft: Plane,
  around: Raster,
  wrap: number,
): void {
  const light = new Float32Array(3);
  const [scaleX, scaleY] = [around.width / width, around.height / height];
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const m = at(matte.v, p);
      if (m <= 0) continue;
      const k = m * Math.max(0, 1 - at(soft.v, p)) * 1.8 * wrap;
      if (k <= LEAST_OPACITY) continue;
      sampleRaster(around, (x + 0.5) * scaleX - 0.5, (y + 0.5) * scaleY - 0.5, light, 0);
      for (let c = 0, i = p * 3; c < 3; c++, i++) {
        const under = at(rgb, i);
        rgb[i] = under + (1 - Math.min(under, 1)) * at(light, c) * k;
      }
    }
  }
}
