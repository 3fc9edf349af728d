import sharp, { type Sharp } from 'sharp';
import { displayP3ToSrgb } from './display-p3.ts';

/**
 * Decodes an iPhone's HEIC, upright and in sRGB. libheif is loaded with the first file.
 * @param icc the file's colour profile, where it has one
 * @param longEdgePx longest side of the result
 * @throws when the file is damaged
 */
export async function decodeHeic(
  bytes: Uint8Array,
  icc: Uint8Array | undefined,
  longEdgePx: number,
): Promise<Sharp> {
  const { default: decode } = await import('heic-decode');
  const { width, height, data } = await decode({ buffer: bytes });
  const { data: rgb, info } = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize({ width: longEdgePx, height: longEdgePx, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (icc !== undefined && isDisplayP3(icc)) displayP3ToSrgb(rgb);
  return sharp(rgb, { raw: { width: info.width, height: info.height, channels: 3 } });
}

/**
 * Tells whether a profile is Display P3. Its description is ASCII in version 2 and UTF-16 in version 4.
 */
function isDisplayP3(icc: Uint8Array): boolean {
  return Buffer.from(icc).toString('latin1').replaceAll('\0', '').includes('Display P3');
}
