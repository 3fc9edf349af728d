/** The part of a picture that may change: what somebody painted, or the room that a wider canvas adds. */
import type { Picture } from '../picture.ts';

/** Room that is added at each edge of a picture, as shares of its width (left, right) and height. */
export type Margins = { top: number; right: number; bottom: number; left: number };

/**
 * The area of a picture that may change. `mask` is a picture of the same size, white where it may
 * change, as `readMask` makes them; `margins` is the room around the picture.
 */
export type MaskedArea = { mask: Picture } | { margins: Margins };

/** Limits of masks and of wider canvases. */
export const MASK_LIMITS = {
  /** Of a mask as it comes; a drawn one of the largest photo takes a tenth of it. */
  maxBytes: 4 * 1024 * 1024,
  /** Least painted pixels, and the share of the picture from which all of it is painted. */
  leastPixels: 24,
  mostShare: 0.98,
  /** Most room at one edge, as a share of the picture's side, and least on all edges together. */
  mostMargin: 2,
  leastMargin: 0.02,
  /** Longest side of a canvas in pixels; a larger one is made smaller as a whole. */
  longEdgePx: 4096,
} as const;

/** A picture with its size in pixels. */
type Sized = Picture & { widthPx: number; heightPx: number };

/** What a model gets: a window of a picture, and where it may change, transparent. Both are PNG of one size. */
export type FramedPicture = { target: Sized; mask: Sized };

/** The outcome of reading a mask: drawn anew, or why it cannot be used. */
export type ReadMask = { ok: true; mask: Sized } | { ok: false; problem: MaskProblem };

/** Why a mask cannot be used. */
export type MaskProblem = 'too-large' | 'no-png' | 'damaged' | 'size' | 'empty' | 'everything';

/** Why no marks can be told from a picture. */
export type MarksProblem = 'shape' | 'different' | 'none' | 'everything' | 'unclear';

/** What somebody has drawn over one of two pictures; which of them it is; the mask, and the area to look at. */
export type FoundMarks =
  | { ok: true; marked: 'first' | 'second'; mask: Sized; preview: Sized }
  | { ok: false; problem: MarksProblem };

/** A rectangle of whole pixels. */
export type Rect = { x: number; y: number; width: number; height: number };

/** A canvas in pixels, and the picture on it. */
export type Canvas = { width: number; height: number; picture: Rect };

/**
 * Lays a picture on the canvas that its area asks for: its own size where something is painted.
 * @param size of the picture in pixels
 * @param mostPixels that a canvas with room around the picture may have; a larger one is made smaller as a whole
 */
export function canvasFor(
  size: { width: number; height: number },
  area: MaskedArea,
  mostPixels: number = Number.POSITIVE_INFINITY,
): Canvas {
  if ('mask' in area) return whole(size);
  const { top, right, bottom, left } = area.margins;
  const wide = size.width * (1 + left + right);
  const high = size.height * (1 + top + bottom);
  const px = scaledTo(wide, high, mostPixels);
  const [width, height] = [px(size.width), px(size.height)];
  const [x, y] = [px(size.width * left), px(size.height * top)];
  return {
    width: x + width + px(size.width * right),
    height: y + height + px(size.height * bottom),
    picture: { x, y, width, height },
  };
}

const whole = ({ width, height }: { width: number; height: number }): Canvas => ({
  width,
  height,
  picture: { x: 0, y: 0, width, height },
});

/** Scales lengths so that a canvas stays within its bounds; a number of pixels is kept to the last one. */
function scaledTo(wide: number, high: number, mostPixels: number): (length: number) => number {
  const byEdge = MASK_LIMITS.longEdgePx / Math.max(wide, high);
  const byPixels = Math.sqrt(mostPixels / (wide * high));
  const scale = Math.min(1, byEdge, byPixels);
  return byPixels > scale
    ? (length) => Math.round(length * scale)
    : (length) => Math.floor(length * scale);
}

/** Room around a picture that has the wanted shape already: a step back on all sides. */
const STEP_BACK = 0.15;
/** Shapes that differ by less are taken to be the same. */
const SAME_SHAPE = 0.03;

/**
 * Returns the room that brings a picture to a shape, evenly on both sides.
 * @param ratio width to height that is wanted
 */
export function marginsFor(size: { width: number; height: number }, ratio: number): Margins {
  const change = (ratio * size.height) / size.width;
  if (Math.abs(Math.log(change)) < SAME_SHAPE)
    return { top: STEP_BACK, right: STEP_BACK, bottom: STEP_BACK, left: STEP_BACK };
  const [beside, above] = change > 1 ? [(change - 1) / 2, 0] : [0, (1 / change - 1) / 2];
  return { top: above, right: beside, bottom: above, left: beside };
}

/** Sizes of what models get, in pixels: each takes these three. */
export const FRAME_SIZES = [
  { width: 1024, height: 1024 },
  { width: 1024, height: 1536 },
  { width: 1536, height: 1024 },
] as const;

/** Whether a window may have any shape, or must have one of {@link FRAME_SIZES}. */
export type FrameShape = 'any' | 'common';

/** Longest side of a window of any shape, as it is sent, in pixels. */
const LONGEST_PX = 1280;

/** A window onto a canvas, in pixels of the canvas, and the size that it is sent in. */
export type Frame = { window: Rect; size: { width: number; height: number } };

/** What is left around the area, as a share of its longer side, and at least this many pixels wide. */
const AROUND = { share: 0.6, leastPx: 640 } as const;

/**
 * Chooses the window that a model gets to see: the area with what stands around it, so that details are as
 * large as they can be and no more of a photo is sent than is needed. It may reach over the canvas.
 * @param area the bounding box of what may change
 * @param shape with `any` it never reaches over the canvas
 */
export function frameFor(
  canvas: { width: number; height: number },
  area: Rect,
  shape: FrameShape,
): Frame {
  const room = Math.ceil(Math.max(area.width, area.height) * AROUND.share);
  const [x, width] = grown(area.x, area.width, room, canvas.width);
  const [y, height] = grown(area.y, area.height, room, canvas.height);
  if (shape === 'any') {
    const scale = Math.min(1, LONGEST_PX / Math.max(width, height));
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return { window: { x, y, width, height }, size };
  }
  const frames = FRAME_SIZES.map((size) => {
    const ratio = size.width / size.height;
    const wide = Math.ceil(Math.max(width, height * ratio));
    const high = Math.round(wide / ratio);
    const window = {
      x: placed(x + width / 2, wide, canvas.width),
      y: placed(y + height / 2, high, canvas.height),
      width: wide,
      height: high,
    };
    return { window, size };
  });
  const areaOf = ({ window }: Frame) => window.width * window.height;
  return frames.reduce((best, one) => (areaOf(one) < areaOf(best) ? one : best));
}

/** Grows a length by some room on both sides, within a whole. */
function grown(at: number, length: number, room: number, whole: number): [number, number] {
  const wanted = Math.min(whole, Math.max(length + 2 * room, AROUND.leastPx));
  const from = Math.max(0, Math.min(whole - wanted, Math.round(at + length / 2 - wanted / 2)));
  return [from, wanted];
}

/** Places a window around a middle, inside the whole where it fits, else around all of it. */
function placed(middle: number, length: number, whole: number): number {
  if (length >= whole) return Math.round((whole - length) / 2);
  return Math.max(0, Math.min(whole - length, Math.round(middle - length / 2)));
}
