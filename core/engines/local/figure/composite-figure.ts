/** Composites a figure onto a backdrop with a cast shadow and light wrap. */
import { blendInto } from '../pixels/blend.ts';
import { blurPlane, blurRaster } from '../pixels/blur.ts';
import { combine, type Raster } from '../pixels/raster.ts';
import { downscaleRaster, resizeRaster, shiftPlane } from '../pixels/sample.ts';
import type { Figure } from './framing.ts';

/** Options of `compositeFigure`. */
export type FigurePlacement = {
  /** Strength of the backdrop's light on the figure's edge, 0..1. */
  wrap?: number;
  /** The shadow on the backdrop: opacity 0..1, blur and offset in pixels. */
  shadow?: { strength: number; softPx: number; dx: number; dy: number };
};

const WRAP_STEP = 4;

/**
 * Draws a figure onto a backdrop, in place.
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
    blendInto(
      backdrop,
      [0, 0, 0],
      shiftPlane(blurPlane(figure.matte, softPx), dx, dy),
      'normal',
      strength,
    );
  }
  blendInto(backdrop, figure.image, figure.matte);
  if (around === null) return backdrop;
  const edge = combine(figure.matte, blurPlane(figure.matte, unit * 0.012), (m, soft) =>
    m <= 0 ? 0 : m * Math.max(0, 1 - soft) * 1.8,
  );
  return blendInto(backdrop, resizeRaster(around, width, height), edge, 'screen', wrap);
}
