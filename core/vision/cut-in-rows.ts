/** Cuts an object out of a large picture, some rows at a time, so that memory stays small. */
import { emptyFloatImage, type FloatImage, startShrink } from './float-image.ts';
import { fitForeground, paintForeground } from './foreground.ts';
import { type ColourPlanes, shrinkFloatImages } from './guided-filter.ts';
import {
  clearStrays,
  drawMatte,
  findStrays,
  type MatteFit,
  type Rgb,
  strayCells,
} from './matte.ts';

/** Rows that are worked on at a time. */
const ROWS = 128;

/** A picture of which rows can be read. */
export type RowPicture = {
  widthPx: number;
  heightPx: number;
  /** Reads RGB of `count` rows from row `top` on. */
  read: (top: number, count: number) => Rgb;
};

/**
 * Cuts out the object that a matte was fitted to.
 * @param colour the picture at the size of the fit
 * @param write takes rows of straight-alpha RGBA from row `top` on, whose colours hold nothing of the old
 *   background
 */
export function cutInRows(
  picture: RowPicture,
  colour: ColourPlanes,
  fit: MatteFit,
  write: (rgba: Uint8ClampedArray<ArrayBuffer>, top: number, count: number) => void,
): void {
  const { widthPx: w, heightPx: h } = picture;
  const cells = strayCells(fit.prior);
  const seen = startShrink(...cells);
  const alpha = new Uint8Array(w * h);
  for (let top = 0; top < h; top += ROWS) {
    const rows = { top, ofPx: h };
    const drawn = drawMatte(fit, picture.read(top, Math.min(ROWS, h - top)), rows);
    seen.add(drawn, rows);
    for (let i = 0; i < drawn.values.length; i++)
      alpha[top * w + i] = Math.round((drawn.values[i] as number) * 255);
  }
  const small = seen.mean();
  const stray = findStrays(small);
  const colours = fitForeground(shrinkFloatImages(colour, ...cells), small);
  for (let top = 0; top < h; top += ROWS) {
    const count = Math.min(ROWS, h - top);
    const rows = { top, ofPx: h };
    const own = imageOf(alpha.subarray(top * w, (top + count) * w), w, count);
    clearStrays(own, stray, rows);
    write(paintForeground(picture.read(top, count), own, colours, rows), top, count);
  }
}

function imageOf(bytes: Uint8Array, widthPx: number, heightPx: number): FloatImage {
  const out = emptyFloatImage(widthPx, heightPx);
  for (let i = 0; i < bytes.length; i++) out.values[i] = (bytes[i] as number) / 255;
  return out;
}
