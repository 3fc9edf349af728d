import { hasAlphaChannel } from '../media/transparency.ts';
import { decodePicture } from './decode.worker.ts';
import { type Images, ImagesRefusal } from './images.worker.ts';
import type { SizedPicture } from './jobs.ts';
import { STICKER, STICKER_QUALITIES } from './limits.ts';
import { decodePng, type RgbaPixels } from './png/decode-png.ts';
import { encodePng } from './png/encode-png.ts';
import { stickerCrop } from './sticker-crop.ts';

/** Alpha from which a pixel belongs to what was cut out, 0..255. */
const SEEN = 25;

/**
 * Makes a sticker of a picture, as `Vision.sticker`: what the Images binding takes for its foreground, else all
 * of it.
 * @throws when the bytes are no picture
 */
export async function pictureSticker(bytes: Uint8Array, images: Images): Promise<SizedPicture> {
  const subject = (await subjectOf(bytes, images)) ?? bytes;
  const steps = [{ width: STICKER.edgePx, height: STICKER.edgePx, fit: 'contain' as const }];
  for (const quality of STICKER_QUALITIES) {
    const sticker = await images.convert(subject, { steps, contentType: 'image/webp', quality });
    if (sticker.bytes.byteLength <= STICKER.pictureBytes) return sticker;
  }
  throw new Error('the sticker did not become small enough');
}

/** Cuts the foreground out, as PNG; null where nothing stands out. What its owner has cut out stays so. */
async function subjectOf(bytes: Uint8Array, images: Images): Promise<Uint8Array | null> {
  const pixels = await cutOut(bytes, images);
  const area = pixels && stickerCrop(boundsOf(pixels), sizeOf(pixels));
  if (pixels === null || area === null) return null;
  const { left, top, width, height } = area;
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((y + top) * pixels.width + left) * 4;
    data.set(pixels.data.subarray(from, from + width * 4), y * width * 4);
  }
  return encodePng({ data, width, height, channels: 4 });
}

const sizeOf = ({ width, height }: RgbaPixels) => ({ widthPx: width, heightPx: height });

async function cutOut(bytes: Uint8Array, images: Images): Promise<RgbaPixels | null> {
  const edge = STICKER.readEdgePx;
  if (hasAlphaChannel(bytes)) return decodePicture(images, bytes, { within: edge });
  const steps = [
    { width: edge, height: edge, fit: 'scale-down' as const },
    { segment: 'foreground' as const },
  ];
  try {
    const png = await images.convert(bytes, { steps, contentType: 'image/png' });
    return hasAlphaChannel(png.bytes) ? await decodePng(png.bytes, edge * edge) : null;
  } catch (error) {
    if (error instanceof ImagesRefusal) return null;
    throw error;
  }
}

/** The bounding box of what is seen; null where nothing is. */
function boundsOf({ data, width, height }: RgbaPixels) {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] as number) < SEEN) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  if (right < 0) return null;
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
