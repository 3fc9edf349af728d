import sharp, { type Sharp } from 'sharp';
import { fillHidden } from './fill-hidden.ts';
import type { Photo, Raw } from './raw.ts';

const WHITE = '#ffffff';

/**
 * Decodes a picture that `clean` or an engine has made.
 * @param bytes encoded picture
 * @param longEdgePx longest side of the result; smaller pictures keep their size
 * @param ground the colour behind transparent parts
 * @throws when the bytes are no picture
 */
export async function decodeRaw(
  bytes: Uint8Array,
  longEdgePx: number,
  ground: string = WHITE,
): Promise<Raw> {
  const { data, info } = await sized(bytes, longEdgePx)
    .flatten({ background: ground })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgb = new Uint8ClampedArray(info.width * info.height * 3);
  rgb.set(data);
  return { rgb, widthPx: info.width, heightPx: info.height };
}

/** Decodes a picture as `decodeRaw`, and keeps its transparency beside. @throws as `decodeRaw` */
export async function decodePhoto(bytes: Uint8Array, longEdgePx: number): Promise<Photo> {
  const raw = await decodeRaw(bytes, longEdgePx);
  const { hasAlpha } = await sharp(bytes).metadata();
  if (!hasAlpha) return { ...raw, transparent: null };
  const data = await sized(bytes, longEdgePx).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  const transparent = new Uint8ClampedArray(data.length);
  transparent.set(data);
  if (transparent.every((value, i) => i % 4 !== 3 || value === 255))
    return { ...raw, transparent: null };
  fillHidden(transparent, raw.widthPx, raw.heightPx);
  return { ...raw, transparent };
}

function sized(bytes: Uint8Array, longEdgePx: number): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: 50e6 })
    .autoOrient()
    .resize({ width: longEdgePx, height: longEdgePx, fit: 'inside', withoutEnlargement: true });
}
