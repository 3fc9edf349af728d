import sharp from 'sharp';
import type { Subject } from '../../../vision/subject.ts';
import { EngineError } from '../../engine.ts';
import { complete } from '../inpaint/complete.ts';
import type { Edges } from '../inpaint/edges.ts';
import { extendedEdges } from '../inpaint/extend-edges.ts';
import { spanned } from '../inpaint/membrane.ts';
import { settleLight } from '../inpaint/settle-light.ts';
import type { Raster } from '../pixels/raster.ts';
import type { OperateContext, OperationOrder } from './order.ts';

/**
 * Reads where a photo may change.
 * @param mask a PNG that is transparent there
 * @returns 1 where it may, a byte a pixel of the photo
 * @throws {EngineError} `invalid` where there is no mask
 */
export async function openArea(
  mask: OperationOrder['mask'],
  { width, height }: Pick<Raster, 'width' | 'height'>,
): Promise<Uint8Array> {
  if (mask === null) throw new EngineError('invalid', 'no-photo: mask is missing');
  const alpha = await sharp(mask)
    .ensureAlpha()
    .extractChannel('alpha')
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer();
  return Uint8Array.from(alpha, (value) => (value < 128 ? 1 : 0));
}

/** How strongly the edges of a photo say what goes on beyond them. */
const ANCHOR = 0.5;

/** A head is so much larger than the face in it, as shares of the face's sides. */
const HEAD = { beside: 0.6, above: 1, below: 0.25 } as const;

/** Marks the heads of a photo: nobody's face is copied to somewhere else. */
export function headsOf({ faces }: Subject, { width, height }: Raster): Uint8Array {
  const marks = new Uint8Array(width * height);
  for (const { points } of faces) {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right, top, bottom] = [
      Math.min(...xs),
      Math.max(...xs),
      Math.min(...ys),
      Math.max(...ys),
    ];
    const beside = (right - left) * HEAD.beside;
    const from = Math.max(0, Math.floor(left - beside));
    const to = Math.min(width, Math.ceil(right + beside));
    const last = Math.min(height, Math.ceil(bottom + (bottom - top) * HEAD.below));
    for (let y = Math.max(0, Math.floor(top - (bottom - top) * HEAD.above)); y < last; y++)
      if (to > from) marks.fill(1, y * width + from, y * width + to);
  }
  return marks;
}

/**
 * Fills an area with what the rest of a photo is made of.
 * @param of `hole` 1 where it is filled; `apart` 1 where nothing is copied from and no colour runs from;
 *   `edges` those of the photo where the area is the room around it
 */
export function filledArea(
  picture: Raster,
  of: { hole: Uint8Array; apart: Uint8Array; seed: number; edges: Edges | null },
  { progress, cancelled }: Pick<OperateContext, 'progress' | 'cancelled'>,
): Raster {
  const context = { progress, cancelled };
  const { hole, apart, seed, edges } = of;
  const evened = spanned(
    picture,
    hole.map((open, p) => (open || apart[p] ? 1 : 0)),
  );
  const span = edges ? extendedEdges(evened, edges) : evened;
  const guess = { ...picture, rgb: picture.rgb.slice() };
  for (let p = 0; p < hole.length; p++)
    if (hole[p]) guess.rgb.set(span.rgb.subarray(p * 3, p * 3 + 3), p * 3);
  const anchor = edges ? ANCHOR : 0;
  const filled = complete({ picture: guess, hole, forbidden: apart, anchor, seed, ...context });
  return settleLight(filled, span, { hole, forbidden: apart, light: edges ? 1 : 0 });
}
