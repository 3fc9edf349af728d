import type { Canvas, MaskedArea } from './masked-area.ts';

/** How far a change fades out, as a share of the canvas' longer side, and its bounds in pixels. */
const FADE = { share: 0.008, leastPx: 3, mostPx: 24 } as const;

/** How far a change fades out around what was painted, in pixels of the canvas. */
export const fadeOf = ({ width, height }: Pick<Canvas, 'width' | 'height'>): number =>
  Math.min(FADE.mostPx, Math.max(FADE.leastPx, Math.round(Math.max(width, height) * FADE.share)));

/**
 * Computes how much of a change shows at each pixel of a canvas, 0..1. What was painted changes wholly and
 * fades out within {@link fadeOf} around it; the room around a picture fades in from the picture's edge, so
 * that the picture itself keeps every pixel.
 */
export function shareOfChange(
  { canvas, open }: { canvas: Canvas; open: Uint8Array },
  area: MaskedArea,
): Float32Array {
  return 'mask' in area ? fadingOut(canvas, open) : fadingIn(canvas);
}

function fadingOut({ width, height }: Canvas, open: Uint8Array): Float32Array {
  const reach = fadeOf({ width, height });
  const far = distances(open, width, height, reach);
  // In place: of the largest pictures a second copy would not fit into a Worker.
  for (let p = 0; p < far.length; p++) far[p] = smooth(1 - (far[p] as number) / reach);
  return far;
}

function fadingIn({ width, height, picture }: Canvas): Float32Array {
  const reach = 2 * fadeOf({ width, height });
  const share = new Float32Array(width * height);
  const [right, bottom] = [picture.x + picture.width - 1, picture.y + picture.height - 1];
  for (let y = 0, p = 0; y < height; y++) {
    const dy = Math.max(picture.y - y, y - bottom, 0);
    for (let x = 0; x < width; x++, p++) {
      const dx = Math.max(picture.x - x, x - right, 0);
      share[p] = smooth(Math.max(dx, dy) / reach);
    }
  }
  return share;
}

const smooth = (t: number): number => {
  const k = Math.min(1, Math.max(0, t));
  return k * k * (3 - 2 * k);
};

const [STRAIGHT, DIAGONAL] = [1, Math.SQRT2];

/** The distance of each pixel to the nearest open one, by two sweeps; `most` where that is farther. */
function distances(
  open: Uint8Array,
  width: number,
  height: number,
  most: number,
): Float32Array<ArrayBuffer> {
  const far = new Float32Array(width * height);
  for (let p = 0; p < far.length; p++) far[p] = open[p] ? 0 : most;
  const at = (p: number) => far[p] as number;
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++, p++) {
      if (at(p) === 0) continue;
      if (x > 0) far[p] = Math.min(at(p), at(p - 1) + STRAIGHT);
      if (y === 0) continue;
      far[p] = Math.min(at(p), at(p - width) + STRAIGHT);
      if (x > 0) far[p] = Math.min(at(p), at(p - width - 1) + DIAGONAL);
      if (x < width - 1) far[p] = Math.min(at(p), at(p - width + 1) + DIAGONAL);
    }
  for (let y = height - 1, p = far.length - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--, p--) {
      if (at(p) === 0) continue;
      if (x < width - 1) far[p] = Math.min(at(p), at(p + 1) + STRAIGHT);
      if (y === height - 1) continue;
      far[p] = Math.min(at(p), at(p + width) + STRAIGHT);
      if (x < width - 1) far[p] = Math.min(at(p), at(p + width + 1) + DIAGONAL);
      if (x > 0) far[p] = Math.min(at(p), at(p + width - 1) + DIAGONAL);
    }
  return far;
}
