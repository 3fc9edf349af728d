import sharp, { type OverlayOptions } from 'sharp';
import type { SizedPicture } from './jobs.ts';

/** Bounds of a row of pictures, in pixels. */
const ROW = {
  most: 6,
  heightPx: 768,
  widthPx: 3072,
  gapPx: 16,
  background: '#ffffff',
  jpegQuality: 90,
} as const;

/**
 * Draws pictures side by side in one JPEG, equally high and uncropped.
 * @throws {RangeError} for no picture or more than `ROW.most`
 */
export async function drawSideBySide(pictures: readonly Uint8Array[]): Promise<SizedPicture> {
  if (pictures.length === 0 || pictures.length > ROW.most)
    throw new RangeError(`a row has 1 to ${ROW.most} pictures, not ${pictures.length}`);
  const parts: OverlayOptions[] = [];
  let left = 0;
  for (const bytes of pictures) {
    const { data, info } = await sharp(bytes, { limitInputPixels: 50e6 })
      .autoOrient()
      .resize({ height: ROW.heightPx })
      .flatten({ background: ROW.background })
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true });
    parts.push({ input: data, left, top: 0 });
    left += info.width + ROW.gapPx;
  }
  const width = left - ROW.gapPx;
  const canvas = { width, height: ROW.heightPx, channels: 3 as const, background: ROW.background };
  const row = await sharp({ create: canvas })
    .composite(parts)
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { data, info } = await sharp(row)
    .resize({ width: ROW.widthPx, withoutEnlargement: true })
    .jpeg({ quality: ROW.jpegQuality })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, contentType: 'image/jpeg', widthPx: info.width, heightPx: info.height };
}
