import type { PixelSize, PixelTools, Rgba } from '../pixel-tools.ts';
import { isTransparent } from '../pixels.ts';
import { type Canvas, canvasFor, frameFor, type MaskedArea, type Rect } from './masked-area.ts';

/** A picture on its canvas: the pixels, what of them is real, and where it may change. */
export type Laid = {
  canvas: Canvas;
  /** Straight-alpha RGBA of the canvas; the room around the picture repeats its edge. */
  rgba: Rgba;
  /** Whether the picture has transparent parts. */
  clear: boolean;
  /** 255 where the picture may change, else 0: a byte a pixel of the canvas. */
  open: Uint8Array;
  /** The bounding box of `open`. */
  bounds: Rect;
};

/**
 * Decodes a picture and lays it on its canvas with the area that may change.
 * @throws when a picture is damaged, the mask has another size, or the canvas is larger than can be held
 */
export async function layOut(
  tools: PixelTools,
  picture: Uint8Array,
  area: MaskedArea,
): Promise<Laid> {
  const opened = await tools.open(picture);
  const canvas = canvasWithin(opened, area, tools.mostPixels);
  if (canvas.width * canvas.height > tools.mostPixels)
    throw new RangeError(`a canvas of ${canvas.width}×${canvas.height} is too large`);
  const rgba = onCanvas(await opened.decode(sizeOf(canvas.picture)), canvas);
  const open = 'mask' in area ? await painted(tools, area.mask.bytes, canvas) : around(canvas);
  return {
    canvas,
    rgba,
    clear: opened.hasAlpha && isTransparent(rgba),
    open,
    bounds: boundsOf(open, canvas),
  };
}

/** Chooses a canvas of which a window can be held too: one of a common shape reaches over it. */
function canvasWithin(size: PixelSize, area: MaskedArea, mostPixels: number): Canvas {
  const canvas = canvasFor(size, area, mostPixels);
  if ('mask' in area) return canvas;
  const { width, height } = canvas;
  const { window } = frameFor(canvas, { x: 0, y: 0, width, height }, 'common');
  const beyond = (window.width * window.height) / mostPixels;
  return beyond <= 1 ? canvas : canvasFor(size, area, (width * height) / beyond);
}

const sizeOf = ({ width, height }: Rect) => ({ width, height });

/** Lays a picture on its canvas; the room around it repeats its edge. */
function onCanvas(own: Rgba, { width, height, picture }: Canvas): Rgba {
  if (picture.width === width && picture.height === height) return own;
  const rgba = new Uint8Array(width * height * 4);
  const [from, to] = [picture.x * 4, (picture.x + picture.width) * 4];
  for (let y = 0; y < height; y++) {
    const row = Math.min(picture.height - 1, Math.max(0, y - picture.y)) * picture.width * 4;
    const line = rgba.subarray(y * width * 4, (y + 1) * width * 4);
    line.set(own.subarray(row, row + picture.width * 4), from);
    for (let at = 0; at < from; at += 4) line.copyWithin(at, from, from + 4);
    for (let at = to; at < line.length; at += 4) line.copyWithin(at, to - 4, to);
  }
  return rgba;
}

/** Lightness from which a pixel counts as painted. */
export const PAINTED = 128;

async function painted(
  tools: PixelTools,
  mask: Uint8Array,
  { width, height }: Canvas,
): Promise<Uint8Array> {
  const light = await tools.light(mask);
  if (light.width !== width || light.height !== height)
    throw new RangeError(`a mask of ${light.width}×${light.height} for ${width}×${height}`);
  for (let p = 0; p < light.data.length; p++)
    light.data[p] = (light.data[p] as number) >= PAINTED ? 255 : 0;
  return light.data;
}

function around({ width, height, picture }: Canvas): Uint8Array {
  const open = new Uint8Array(width * height).fill(255);
  for (let y = picture.y; y < picture.y + picture.height; y++)
    open.fill(0, y * width + picture.x, y * width + picture.x + picture.width);
  return open;
}

function boundsOf(open: Uint8Array, { width, height }: Canvas): Rect {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    const row = open.subarray(y * width, (y + 1) * width);
    const first = row.indexOf(255);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, row.lastIndexOf(255));
    top = Math.min(top, y);
    bottom = y;
  }
  if (right < 0) throw new RangeError('nothing may change');
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
