import sharp from 'sharp';
import { clearHidden } from '../../../vision/pixels.ts';
import type { EngineOutput } from '../../engine.ts';
import type { Layer, Plane, Raster } from '../pixels/raster.ts';
import { encodeJpeg } from '../pixels/resize.node.ts';

const JPEG_QUALITY = 92;

/** Encodes a finished picture as JPEG. */
export async function jpegOutput(picture: Raster): Promise<EngineOutput> {
  return still(
    await encodeJpeg(picture, JPEG_QUALITY),
    'image/jpeg',
    picture.width,
    picture.height,
  );
}

/** Encodes a picture as PNG without transparency, so that none of its pixels changes. */
export async function opaquePng({ width, height, rgb }: Raster): Promise<EngineOutput> {
  const bytes = Uint8ClampedArray.from(rgb, (value) => value * 255);
  const png = await sharp(bytes, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 4 })
    .toBuffer();
  return still(new Uint8Array(png), 'image/png', width, height);
}

/** Encodes a finished picture: as PNG where it is transparent, else as JPEG. */
export function pictureOutput(image: Raster, alpha: Plane | null): Promise<EngineOutput> {
  return alpha === null ? jpegOutput(image) : pngOutput({ image, alpha });
}

/** Encodes a layer as PNG with alpha. */
export async function pngOutput({ image, alpha }: Layer): Promise<EngineOutput> {
  const rgba = new Uint8ClampedArray(alpha.v.length * 4);
  for (let p = 0; p < alpha.v.length; p++) {
    for (let c = 0; c < 3; c++) rgba[p * 4 + c] = (image.rgb[p * 3 + c] as number) * 255;
    rgba[p * 4 + 3] = (alpha.v[p] as number) * 255;
  }
  return pngBytes(rgba, image.width, image.height);
}

/** Encodes RGBA bytes with straight alpha as PNG, without colours where nothing is to be seen. */
export async function pngBytes(
  rgba: Uint8Array | Uint8ClampedArray,
  widthPx: number,
  heightPx: number,
): Promise<EngineOutput> {
  clearHidden(rgba);
  const png = await sharp(rgba, { raw: { width: widthPx, height: heightPx, channels: 4 } })
    .png({ compressionLevel: 8 })
    .toBuffer();
  return still(new Uint8Array(png), 'image/png', widthPx, heightPx);
}

/** Builds the output of a picture. */
export function still(
  bytes: Uint8Array,
  contentType: 'image/jpeg' | 'image/png',
  widthPx: number,
  heightPx: number,
): EngineOutput {
  return { kind: 'image', bytes, contentType, widthPx, heightPx, durationSeconds: 0 };
}
