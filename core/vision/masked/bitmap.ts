import type { PixelSize } from '../pixel-tools.ts';

/** A picture of yes and no: 1 or 0, a byte a pixel. */
export type Bitmap = Uint8Array;

/** Adds up a bitmap, so that the sum of any rectangle takes four looks. */
function sumsOf(bitmap: Bitmap, { width, height }: PixelSize): Uint32Array {
  const row = width + 1;
  const sums = new Uint32Array(row * (height + 1));
  for (let y = 0; y < height; y++) {
    let line = 0;
    for (let x = 0; x < width; x++) {
      line += bitmap[y * width + x] as number;
      sums[(y + 1) * row + x + 1] = (sums[y * row + x + 1] as number) + line;
    }
  }
  return sums;
}

/** Says of each pixel whether enough is set in the square around it; what lies beyond the edge does not count. */
function bySquare(
  bitmap: Bitmap,
  size: PixelSize,
  radius: number,
  isEnough: (set: number, of: number) => boolean,
): Bitmap {
  const { width, height } = size;
  const sums = sumsOf(bitmap, size);
  const row = width + 1;
  const out = new Uint8Array(bitmap.length);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - radius), Math.min(height, y + radius + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
      const set =
        (sums[bottom * row + right] as number) -
        (sums[top * row + right] as number) -
        (sums[bottom * row + left] as number) +
        (sums[top * row + left] as number);
      if (isEnough(set, (bottom - top) * (right - left))) out[y * width + x] = 1;
    }
  }
  return out;
}

/** Grows what is set by a number of pixels on all sides. */
export const grown = (bitmap: Bitmap, size: PixelSize, radius: number): Bitmap =>
  bySquare(bitmap, size, radius, (set) => set > 0);

/** Shrinks what is set by a number of pixels, from its own edge and not from the picture's. */
export const shrunk = (bitmap: Bitmap, size: PixelSize, radius: number): Bitmap =>
  bySquare(bitmap, size, radius, (set, of) => set === of);

/** Leaves out pixels that stand nearly alone. */
export const withoutSpecks = (bitmap: Bitmap, size: PixelSize): Bitmap => {
  const crowded = bySquare(bitmap, size, 1, (set) => set >= 4);
  return crowded.map((set, p) => set & (bitmap[p] as number));
};

/** Visits the pixels that are connected to one by their sides, and marks them as seen. */
function connected(
  bitmap: Bitmap,
  { width, height }: PixelSize,
  from: number,
  seen: Bitmap,
): number[] {
  const found = [from];
  seen[from] = 1;
  const reach = (q: number): void => {
    if (seen[q] || bitmap[q] !== bitmap[from]) return;
    seen[q] = 1;
    found.push(q);
  };
  for (let at = 0; at < found.length; at++) {
    const p = found[at] as number;
    const [x, y] = [p % width, Math.floor(p / width)];
    if (x > 0) reach(p - 1);
    if (x < width - 1) reach(p + 1);
    if (y > 0) reach(p - width);
    if (y < height - 1) reach(p + width);
  }
  return found;
}

/** Leaves out connected parts with fewer pixels than a number. */
export function withoutSmall(bitmap: Bitmap, size: PixelSize, least: number): Bitmap {
  const seen = new Uint8Array(bitmap.length);
  const out = new Uint8Array(bitmap.length);
  for (let p = 0; p < bitmap.length; p++) {
    if (!bitmap[p] || seen[p]) continue;
    const part = connected(bitmap, size, p, seen);
    if (part.length >= least) for (const q of part) out[q] = 1;
  }
  return out;
}

/** Fills what is enclosed: all that cannot be reached from the edge of the picture. */
export function filled(bitmap: Bitmap, size: PixelSize): Bitmap {
  const { width, height } = size;
  const seen = new Uint8Array(bitmap.length);
  const visit = (p: number): void => {
    if (!bitmap[p] && !seen[p]) connected(bitmap, size, p, seen);
  };
  for (let x = 0; x < width; x++) {
    visit(x);
    visit((height - 1) * width + x);
  }
  for (let y = 0; y < height; y++) {
    visit(y * width);
    visit(y * width + width - 1);
  }
  return seen.map((outside) => 1 - outside);
}

/** Scales a bitmap, with smooth edges: set where more than half of it is. */
export function scaled(bitmap: Bitmap, from: PixelSize, to: PixelSize): Bitmap {
  const out = new Uint8Array(to.width * to.height);
  const at = (x: number, y: number) => bitmap[y * from.width + x] as number;
  for (let y = 0; y < to.height; y++) {
    const fy = clamp(((y + 0.5) * from.height) / to.height - 0.5, from.height - 1);
    const [y0, dy] = [Math.floor(fy), fy % 1];
    const y1 = Math.min(from.height - 1, y0 + 1);
    for (let x = 0; x < to.width; x++) {
      const fx = clamp(((x + 0.5) * from.width) / to.width - 0.5, from.width - 1);
      const [x0, dx] = [Math.floor(fx), fx % 1];
      const x1 = Math.min(from.width - 1, x0 + 1);
      const above = at(x0, y0) * (1 - dx) + at(x1, y0) * dx;
      const below = at(x0, y1) * (1 - dx) + at(x1, y1) * dx;
      if (above * (1 - dy) + below * dy >= 0.5) out[y * to.width + x] = 1;
    }
  }
  return out;
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
