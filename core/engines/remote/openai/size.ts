import type { Aspect } from '../../engine.ts';

/**
 * Limits of models that take any size: edges in steps of 16, from about two thirds of a megapixel to
 * 3840×2160. Below a megapixel their pictures get coarse, so none smaller is asked for.
 */
const STEP_PX = 16;
const LEAST_PIXELS = 1_000_000;
const MOST_PIXELS = 8_294_400;

/** Width to height of each proportion. */
const RATIOS: Readonly<Record<Aspect, number>> = {
  '1:1': 1,
  '3:4': 3 / 4,
  '4:5': 4 / 5,
  '9:16': 9 / 16,
  '16:9': 16 / 9,
};

/**
 * Chooses the `size` of a request.
 * @param longEdgePx wanted longest side in pixels; the result may be larger
 * @param anySize false for models that only make squares, 2:3 and 3:2
 * @returns such as `1024x1536`
 */
export function sizeFor(aspect: Aspect, longEdgePx: number, anySize: boolean): string {
  const ratio = RATIOS[aspect];
  if (!anySize) return ratio === 1 ? '1024x1024' : ratio < 1 ? '1024x1536' : '1536x1024';
  const wished = longEdgePx ** 2 * Math.min(ratio, 1 / ratio);
  const pixels = Math.min(MOST_PIXELS, Math.max(LEAST_PIXELS, wished));
  const step = (edge: number) => Math.round(edge / STEP_PX) * STEP_PX;
  return `${step(Math.sqrt(pixels * ratio))}x${step(Math.sqrt(pixels / ratio))}`;
}
