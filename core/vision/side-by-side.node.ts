import sharp from 'sharp';
import type { SizedPicture } from './jobs.ts';
import { checkRow, placesInRow, ROW } from './row-layout.ts';

/**
 * Draws pictures side by side in one JPEG, equally high and uncropped.
 * @throws {RangeError} for no picture or more than `ROW.most`
 */
export async function drawSideBySide(pictures: readonly Uint8Array[]): Promise<SizedPicture> {
  checkRow(pictures);
  const drawn: { data: Buffer; width: number }[] = [];
  for (const bytes of pictures) {
    const { data, info } = await sharp(bytes, { limitInputPixels: 50e6 })
      .autoOrient()
      .resize({ height: ROW.heightPx })
      .flatten({ background: ROW.background })
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true });
    drawn.push({ data, width: info.width });
  }
  const { lefts, width } = placesInRow(drawn.map((one) => one.width));
  const parts = drawn.map(({ data }, i) => ({ input: data, left: lefts[i] ?? 0, top: 0 }));
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
