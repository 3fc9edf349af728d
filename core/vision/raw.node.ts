import sharp from 'sharp';

/** Decoded RGB pixels, `widthPx * heightPx * 3` bytes, sRGB, upright. */
export type Raw = { rgb: Uint8ClampedArray<ArrayBuffer>; widthPx: number; heightPx: number };

/**
 * Decodes a picture that `clean` or an engine has made.
 * @param bytes encoded picture
 * @param longEdgePx longest side of the result; smaller pictures keep their size
 * @throws when the bytes are no picture
 */
export async function decodeRaw(bytes: Uint8Array, longEdgePx: number): Promise<Raw> {
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: 50e6 })
    .autoOrient()
    .resize({ width: longEdgePx, height: longEdgePx, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgb = new Uint8ClampedArray(info.width * info.height * 3);
  rgb.set(data);
  return { rgb, widthPx: info.width, heightPx: info.height };
}
