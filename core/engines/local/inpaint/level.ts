/** The pictures that a completion works on, from coarse to fine. */
import { at, type Raster } from '../pixels/raster.ts';

/** Half the side of a patch, in pixels: patches are 7 × 7. */
export const REACH = 3;

/** A picture with a hole, and where the patches lie that may fill it. */
export type Level = {
  width: number;
  height: number;
  /** Gamma-encoded sRGB; in the hole whatever is there so far. */
  rgb: Float32Array;
  /** 1 where the hole is. */
  hole: Uint8Array;
  /** 1 where a patch lies wholly in what is known and may be copied. */
  source: Uint8Array;
  /** The pixels whose patch touches the hole, by index. */
  targets: Int32Array;
};

/**
 * Builds a level from a picture.
 * @param hole 1 where it is to be filled
 * @param forbidden 1 where nothing may be copied from
 */
export function levelOf(picture: Raster, hole: Uint8Array, forbidden: Uint8Array): Level {
  const { width, height, rgb } = picture;
  const closed = hole.map((open, i) => (open || forbidden[i] ? 1 : 0));
  const far = spread(closed, width, height);
  const near = spread(hole, width, height);
  const source = new Uint8Array(hole.length);
  for (let y = REACH; y < height - REACH; y++)
    for (let x = REACH; x < width - REACH; x++) source[y * width + x] = far[y * width + x] ? 0 : 1;
  const targets: number[] = [];
  for (let p = 0; p < near.length; p++) if (near[p]) targets.push(p);
  return { width, height, rgb: rgb.slice(), hole, source, targets: Int32Array.from(targets) };
}

/** Marks every pixel within the reach of a marked one. */
function spread(marked: Uint8Array, width: number, height: number): Uint8Array {
  const across = new Uint8Array(marked.length);
  for (let y = 0; y < height; y++)
    for (let x = 0, last = -REACH * 2; x < width + REACH; x++) {
      if (x < width && marked[y * width + x]) last = x;
      const to = x - REACH;
      if (to >= 0 && last >= to - REACH) across[y * width + to] = 1;
    }
  const out = new Uint8Array(marked.length);
  for (let x = 0; x < width; x++)
    for (let y = 0, last = -REACH * 2; y < height + REACH; y++) {
      if (y < height && across[y * width + x]) last = y;
      const to = y - REACH;
      if (to >= 0 && last >= to - REACH) out[to * width + x] = 1;
    }
  return out;
}

/** Halves a picture; the hole's colours do not run into what is known, nor the other way round. */
export function halved(
  { width, height, rgb }: Raster,
  hole: Uint8Array,
): { picture: Raster; hole: Uint8Array } {
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const half = { width: w, height: h, rgb: new Float32Array(w * h * 3) };
  const open = new Uint8Array(w * h);
  for (let y = 0, p = 0; y < h; y++)
    for (let x = 0; x < w; x++, p++) {
      const four = block(x, y, width, height);
      const known = four.filter((i) => !hole[i]);
      open[p] = known.length === 0 ? 1 : 0;
      const from = known.length === 0 ? four : known;
      for (let c = 0; c < 3; c++)
        half.rgb[p * 3 + c] = from.reduce((sum, i) => sum + at(rgb, i * 3 + c), 0) / from.length;
    }
  return { picture: half, hole: open };
}

/** The same for marks: marked where any of the four is. */
export function halvedMarks(marks: Uint8Array, width: number, height: number): Uint8Array {
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const half = new Uint8Array(w * h);
  for (let y = 0, p = 0; y < h; y++)
    for (let x = 0; x < w; x++, p++)
      half[p] = block(x, y, width, height).some((i) => marks[i]) ? 1 : 0;
  return half;
}

function block(x: number, y: number, width: number, height: number): number[] {
  const [left, top] = [x * 2, y * 2];
  const right = Math.min(width - 1, left + 1);
  const bottom = Math.min(height - 1, top + 1);
  return [top * width + left, top * width + right, bottom * width + left, bottom * width + right];
}
