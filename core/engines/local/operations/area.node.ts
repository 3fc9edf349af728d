import sharp from 'sharp';
import type { Subject } from '../../../vision/subject.ts';
import { EngineError } from '../../engine-error.ts';
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

/** The rows of a face that its eyes and its mouth are in, as shares of its height from above. */
const FEATURES = [
  [0.12, 0.5],
  [0.62, 0.9],
] as const;

/** Marks the heads of a photo: nobody's face is copied to somewhere else. */
export function headsOf(subject: Subject, size: Raster): Uint8Array {
  return marksOf(subject, size, (face) => {
    const beside = (face.right - face.left) * HEAD.beside;
    const tall = face.bottom - face.top;
    return [
      {
        left: face.left - beside,
        right: face.right + beside,
        top: face.top - tall * HEAD.above,
        bottom: face.bottom + tall * HEAD.below,
      },
    ];
  });
}

/** Marks the faces of a photo. */
export const facesOf = (subject: Subject, size: Raster): Uint8Array =>
  marksOf(subject, size, (face) => [face]);

/** Marks the rows of eyes and mouths. */
export function featuresOf(subject: Subject, size: Raster): Uint8Array {
  return marksOf(subject, size, (face) => {
    const tall = face.bottom - face.top;
    return FEATURES.map(([from, to]) => ({
      ...face,
      top: face.top + tall * from,
      bottom: face.top + tall * to,
    }));
  });
}

type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;

function marksOf(
  { faces }: Subject,
  { width, height }: Raster,
  boxesOf: (face: Box) => Box[],
): Uint8Array {
  const marks = new Uint8Array(width * height);
  for (const { points } of faces) {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const face = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    for (const { left, right, top, bottom } of boxesOf(face)) {
      const from = Math.max(0, Math.floor(left));
      const to = Math.min(width, Math.ceil(right));
      const last = Math.min(height, Math.ceil(bottom));
      for (let y = Math.max(0, Math.floor(top)); y < last; y++)
        if (to > from) marks.fill(1, y * width + from, y * width + to);
    }
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
