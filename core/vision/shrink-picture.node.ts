import sharp from 'sharp';
import type { SizedPicture } from './jobs.ts';
import { JPEG_QUALITY } from './limits.ts';

/** Of WebP without loss of colour detail. */
const WEBP_QUALITY = 60;

/**
 * Re-encodes a picture with its longest side at most `longEdgePx`, its colours in full detail: as WebP
 * where it is transparent, else as JPEG.
 * @throws when the bytes are no picture
 */
export async function shrinkPicture(bytes: Uint8Array, longEdgePx: number): Promise<SizedPicture> {
  const image = sharp(bytes, { limitInputPixels: 50e6 })
    .autoOrient()
    .resize({ width: longEdgePx, height: longEdgePx, fit: 'inside', withoutEnlargement: true });
  const { hasAlpha } = await sharp(bytes).metadata();
  const isOpaque = !hasAlpha || (await sharp(bytes).stats()).isOpaque;
  const encoded = isOpaque
    ? image.removeAlpha().jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    : image.webp({ nearLossless: true, quality: WEBP_QUALITY, alphaQuality: 100 });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const contentType = isOpaque ? 'image/jpeg' : 'image/webp';
  return { bytes: data, contentType, widthPx: info.width, heightPx: info.height };
}

/** Draws a picture on white, as JPEG in its own size. @throws when the bytes are no picture */
export async function drawOnWhite(bytes: Uint8Array): Promise<SizedPicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: 50e6 })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, contentType: 'image/jpeg', widthPx: info.width, heightPx: info.height };
}
