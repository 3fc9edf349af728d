import type { SizedPicture } from '../jobs.ts';
import type { PixelTools, Rgba } from '../pixel-tools.ts';
import { layOn } from '../pixels.ts';
import { shareOfChange } from './blending.ts';
import { type Laid, layOut } from './canvas.ts';
import {
  type Frame,
  type FramedPicture,
  type FrameShape,
  frameFor,
  type MaskedArea,
} from './masked-area.ts';
import { planeWindow, windowOf } from './window.ts';

/**
 * Takes the window out of a picture that a model needs to change an area.
 * @throws when the picture is damaged, or the mask has another size
 */
export async function framePicture(
  tools: PixelTools,
  picture: Uint8Array,
  area: MaskedArea,
  shape: FrameShape,
): Promise<FramedPicture> {
  const laid = await layOut(tools, picture, area);
  const frame = frameFor(laid.canvas, laid.bounds, shape);
  const target = await drawTarget(tools, laid, frame);
  return { target, mask: await drawMask(tools, laid, frame, area) };
}

const sized = (bytes: Uint8Array, { size }: Frame): SizedPicture => ({
  bytes,
  contentType: 'image/png',
  widthPx: size.width,
  heightPx: size.height,
});

/** What is seen of a picture is seen on white; its pixels are not needed behind this. */
async function drawTarget(tools: PixelTools, laid: Laid, frame: Frame): Promise<SizedPicture> {
  layOn(laid.rgba, 255);
  const data = opaque(await windowOf(tools, laid.rgba, laid.canvas, frame));
  return sized(await tools.png({ ...frame.size, data, channels: 3 }), frame);
}

function opaque(rgba: Rgba): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let to = 0, from = 0; to < rgb.length; to += 3, from += 4) {
    rgb[to] = rgba[from] as number;
    rgb[to + 1] = rgba[from + 1] as number;
    rgb[to + 2] = rgba[from + 2] as number;
  }
  return rgb;
}

async function drawMask(
  tools: PixelTools,
  laid: Laid,
  frame: Frame,
  area: MaskedArea,
): Promise<SizedPicture> {
  const share = shareOfChange(laid, area);
  const kept = new Uint8Array(share.length);
  for (let p = 0; p < kept.length; p++) if ((share[p] as number) > 0) kept[p] = 1;
  // What lies beyond the canvas is seen by nobody: whatever is drawn there is left out again.
  const open = planeWindow(kept, laid.canvas, frame, 1);
  const data = new Uint8Array(open.length * 4).fill(255);
  for (let p = 0; p < open.length; p++) if (open[p]) data[p * 4 + 3] = 0;
  return sized(await tools.png({ ...frame.size, data, channels: 4 }), frame);
}

/** Draws white where a picture is transparent and black elsewhere, as PNG, for models that take masks so. */
export async function whiteWhereClear(
  tools: PixelTools,
  picture: Uint8Array,
): Promise<SizedPicture> {
  const { width, height, decode } = await tools.open(picture);
  const rgba = await decode({ width, height });
  const data = new Uint8Array(width * height);
  for (let p = 0; p < data.length; p++) data[p] = 255 - (rgba[p * 4 + 3] as number);
  const bytes = await tools.png({ data, width, height, channels: 1 });
  return { bytes, contentType: 'image/png', widthPx: width, heightPx: height };
}
