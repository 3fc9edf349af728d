import { hasAlphaChannel } from '../media/transparency.ts';
import { decodePicture } from './decode.worker.ts';
import type { Images } from './images.worker.ts';
import type { SizedPicture } from './jobs.ts';
import { encodeJpeg } from './jpeg.worker.ts';
import { JPEG_QUALITY } from './limits.ts';
import { isTransparent, layOn } from './pixels.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

/** Of WebP; the binding writes no lossless one. */
const WEBP_QUALITY = 90;
/** Longest side at which a picture is looked at for parts that are transparent, in pixels. */
const LOOK_EDGE_PX = 1024;

/** Re-encodes a picture smaller, as `Vision.shrink`. @throws when the bytes are no picture */
export async function shrinkPicture(
  bytes: Uint8Array,
  longEdgePx: number,
  images: Images,
): Promise<SizedPicture> {
  const steps = [{ width: longEdgePx, height: longEdgePx, fit: 'scale-down' as const }];
  const isClear = hasAlphaChannel(bytes) && (await looksClear(bytes, images));
  return images.convert(
    bytes,
    isClear
      ? { steps, contentType: 'image/webp', quality: WEBP_QUALITY }
      : { steps, contentType: 'image/jpeg', quality: JPEG_QUALITY },
  );
}

async function looksClear(bytes: Uint8Array, images: Images): Promise<boolean> {
  return isTransparent((await decodePicture(images, bytes, { within: LOOK_EDGE_PX })).data);
}

/**
 * Draws a picture on white, as JPEG in its own size, or as large as a Worker holds.
 * @throws when the bytes are no picture
 */
export async function drawOnWhite(bytes: Uint8Array, images: Images): Promise<SizedPicture> {
  const within = Math.sqrt(WORKER_PICTURES.mostPixels);
  const pixels = await decodePicture(images, bytes, { within });
  layOn(pixels.data, 255);
  const { width: widthPx, height: heightPx } = pixels;
  const jpeg = await encodeJpeg(pixels, JPEG_QUALITY, images);
  return { bytes: jpeg, contentType: 'image/jpeg', widthPx, heightPx };
}
