/** Locates the person in a picture by a segmentation that sees a square of few pixels. */
import { boxMean, emptyFloatImage, type FloatImage, keepLargest, stretch } from './float-image.ts';
import type { Box } from './person.ts';

/** Side of the model's square input and output, in pixels. */
export const SEGMENT_EDGE_PX = 256;

/** Parameters of locating the person; lengths are shares of what they measure. */
const LOCATE = {
  /** Longest side at which colours are compared. */
  fitEdgePx: 640,
  /** Parts smaller than this share of the largest are dropped. */
  keepShare: 0.2,
  /**
   * A person that covers less than this share of the picture is segmented a second time from a closer
   * crop.
   */
  closerUnder: 0.65,
  closerMargin: 0.12,
} as const;

/** The size of a picture. */
type Size = { widthPx: number; heightPx: number };

/** Computes the size at which colours are compared. */
export function fitSize({ widthPx, heightPx }: Size): Size & { scale: number } {
  const scale = Math.min(1, LOCATE.fitEdgePx / Math.max(widthPx, heightPx));
  return {
    widthPx: Math.round(widthPx * scale),
    heightPx: Math.round(heightPx * scale),
    scale,
  };
}

/**
 * Locates the person at the size at which colours are compared, with a second, closer pass where the
 * person is small.
 * @param segment computes the probability of a person at each cell of a `SEGMENT_EDGE_PX` square that is
 *   stretched over a part of the picture
 * @returns probability of the person at each pixel of `fitSize`, 0..1
 */
export async function locate(
  size: Size,
  segment: (part: Box) => Promise<Float32Array>,
): Promise<FloatImage> {
  const { widthPx: w, heightPx: h, scale } = fitSize(size);
  const look = async (part: Box, width: number, height: number) => {
    const values = await segment(part);
    const guess = { values, widthPx: SEGMENT_EDGE_PX, heightPx: SEGMENT_EDGE_PX };
    keepLargest(guess, 0.5, LOCATE.keepShare);
    return boxMean(stretch(guess, width, height), 1);
  };
  const whole = { x: 0, y: 0, width: size.widthPx, height: size.heightPx };
  const prior = await look(whole, w, h);
  const box = grown(boundsOf(prior), LOCATE.closerMargin, w, h);
  if (box.width === 0 || (box.width * box.height) / (w * h) > LOCATE.closerUnder) return prior;
  const part = {
    x: Math.floor(box.x / scale),
    y: Math.floor(box.y / scale),
    width: Math.min(size.widthPx - Math.floor(box.x / scale), Math.round(box.width / scale)),
    height: Math.min(size.heightPx - Math.floor(box.y / scale), Math.round(box.height / scale)),
  };
  const closer = await look(part, box.width, box.height);
  const out = emptyFloatImage(w, h);
  for (let y = 0; y < box.height; y++) {
    const row = closer.values.subarray(y * box.width, (y + 1) * box.width);
    out.values.set(row, (y + box.y) * w + box.x);
  }
  return out;
}

function grown(box: Box, share: number, w: number, h: number): Box {
  const margin = Math.round(share * Math.max(box.width, box.height));
  const [x, y] = [Math.max(0, box.x - margin), Math.max(0, box.y - margin)];
  return {
    x,
    y,
    width: Math.min(w, box.x + box.width + margin) - x,
    height: Math.min(h, box.y + box.height + margin) - y,
  };
}

/** Measures the bounding box of what is above one half; of no width and height where nothing is. */
export function boundsOf({ values, widthPx, heightPx }: FloatImage): Box {
  let [left, top, right, bottom] = [widthPx, heightPx, -1, -1];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if ((values[y * widthPx + x] as number) < 0.5) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
