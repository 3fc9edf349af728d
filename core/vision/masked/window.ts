import type { PixelSize, PixelTools, Rgba } from '../pixel-tools.ts';
import type { Frame, Rect } from './masked-area.ts';

/**
 * Takes a window out of RGBA of a canvas, in the size of its frame. Where the window reaches over the canvas,
 * it shows a mirror image.
 */
export async function windowOf(
  tools: PixelTools,
  data: Rgba,
  canvas: PixelSize,
  { window, size }: Frame,
): Promise<Rgba> {
  const { width, height } = window;
  return tools.resize(cut(data, canvas, window), { width, height }, size);
}

function cut(data: Rgba, { width, height }: PixelSize, window: Rect): Rgba {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  const from = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  const to = new Uint32Array(window.width * window.height);
  for (let v = 0, p = 0; v < window.height; v++) {
    const row = mirrored(window.y + v, height) * width;
    for (let u = 0; u < window.width; u++, p++)
      to[p] = from[row + mirrored(window.x + u, width)] as number;
  }
  return new Uint8Array(to.buffer);
}

/** Folds a place outside of a length back into it, edge on edge. */
function mirrored(at: number, length: number): number {
  const folded = ((at % (2 * length)) + 2 * length) % (2 * length);
  return folded < length ? folded : 2 * length - 1 - folded;
}

/**
 * Takes the same window out of a plane, without anything between its values.
 * @param plane a value a pixel, `width` wide
 * @param beyond the value of what lies beyond the plane
 */
export function planeWindow(
  plane: Uint8Array,
  { width, height }: { width: number; height: number },
  { window, size }: Frame,
  beyond: number,
): Uint8Array {
  const out = new Uint8Array(size.width * size.height).fill(beyond);
  for (let v = 0, p = 0; v < size.height; v++) {
    const y = window.y + Math.floor(((v + 0.5) * window.height) / size.height);
    for (let u = 0; u < size.width; u++, p++) {
      const x = window.x + Math.floor(((u + 0.5) * window.width) / size.width);
      if (x >= 0 && y >= 0 && x < width && y < height) out[p] = plane[y * width + x] as number;
    }
  }
  return out;
}
