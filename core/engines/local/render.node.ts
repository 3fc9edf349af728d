import type { Aspect, EngineOutput } from '../engine.ts';
import { EngineError } from '../engine-error.ts';
import type { Fonts } from './fonts/font-file.ts';
import type { RenderOrder } from './jobs.ts';
import { isImageLook, parameterErrors } from './looks/parameters.ts';
import { LOOKS } from './looks/registry.node.ts';
import { seededRandom } from './pixels/noise.ts';
import { encodeJpeg } from './pixels/resize.node.ts';

/** Limits of a picture's longest side; requests are clamped to them. */
const IMAGE_LIMITS = { minLongEdgePx: 160, maxLongEdgePx: 2048 } as const;

const JPEG_QUALITY = 92;

/**
 * Computes the size of a frame, both sides even.
 * @param longEdgePx longest side in pixels, clamped to the limits
 */
export function frameSize(aspect: Aspect, longEdgePx: number): { width: number; height: number } {
  const { minLongEdgePx, maxLongEdgePx } = IMAGE_LIMITS;
  const edge = Math.min(maxLongEdgePx, Math.max(minLongEdgePx, Math.round(longEdgePx)));
  const [w, h] = aspect.split(':').map(Number) as [number, number];
  const even = (x: number) => Math.round(x / 2) * 2;
  return w >= h
    ? { width: even(edge), height: even((edge * h) / w) }
    : { width: even((edge * w) / h), height: even(edge) };
}

/**
 * Draws a picture with an image look.
 * @throws {EngineError} `invalid` for an unknown look, wrong parameters or a photo without a person
 */
export async function renderImage(order: RenderOrder, fonts: Fonts): Promise<EngineOutput> {
  const { look, params, persons, seed } = order;
  if (!isImageLook(look)) throw new EngineError('invalid', `unknown look "${look}"`);
  const mistakes = parameterErrors(look, params);
  if (mistakes.length > 0) throw new EngineError('invalid', `look ${look}: ${mistakes.join('; ')}`);
  const [front] = persons;
  if (front === undefined || front.bounds.width === 0)
    throw new EngineError('invalid', 'nobody to draw');
  const size = frameSize(order.aspect, order.longEdgePx);
  const px = Math.min(size.width, size.height) / 1000;
  const stage = { ...size, px, seed, random: seededRandom(seed), persons, front, fonts };
  const picture = await LOOKS[look].draw(stage, params);
  return {
    kind: 'image',
    bytes: await encodeJpeg(picture, JPEG_QUALITY),
    contentType: 'image/jpeg',
    widthPx: size.width,
    heightPx: size.height,
    durationSeconds: 0,
  };
}
