/** Opens a picture of any accepted format: its size first, its pixels when asked. */
import sharp, { type Metadata, type Sharp } from 'sharp';
import { toSrgb } from './colour/convert.ts';
import { pngColours } from './colour/png-chunks.ts';
import { type ColourSpace, isHdr } from './colour/space.ts';
import { openHeif } from './heif/heif-file.node.ts';
import { UPLOAD_LIMITS } from './limits.ts';
import type { SrgbPixels } from './pixels.ts';
import { byInks, byProfile, isGreyProfile, srgbOf } from './profile.node.ts';
import type { PictureFormat } from './sniff.ts';

/** A picture whose header was read. */
export type OpenPicture = {
  widthPx: number;
  heightPx: number;
  /** Whether it shows several pictures one after the other. */
  moves: boolean;
  /**
   * Decodes the picture upright, in sRGB, its longest side at most `UPLOAD_LIMITS.longEdgePx`.
   * @throws when the file is damaged
   */
  decode(): Promise<SrgbPixels>;
  /** Frees what the header took. */
  close(): void;
};

/** Formats of several pages, of which the first is the picture. */
const PAGED: readonly PictureFormat[] = ['avif', 'tiff'];

/**
 * Opens a picture.
 * @throws when the file is damaged
 */
export async function openPicture(bytes: Uint8Array, format: PictureFormat): Promise<OpenPicture> {
  if (format === 'heic') return openHeic(bytes);
  const header = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata();
  const { width, height, pages = 1 } = header;
  return {
    widthPx: width,
    heightPx: height,
    moves: pages > 1 && !PAGED.includes(format),
    decode: async () => decode(bytes, header, await colours(bytes, format, header)),
    close: () => undefined,
  };
}

/** How the numbers of a picture are to be read. */
type Colours = ColourSpace | 'profile' | null;

async function colours(
  bytes: Uint8Array,
  format: PictureFormat,
  { icc }: Metadata,
): Promise<Colours> {
  if (format === 'png') return pngColours(bytes);
  if (icc !== undefined || format !== 'avif') return 'profile';
  const file = await openHeif(bytes, UPLOAD_LIMITS.maxPixels);
  file.close();
  return file.space;
}

async function decode(
  bytes: Uint8Array,
  { icc, depth, space: kind }: Metadata,
  space: Colours,
): Promise<SrgbPixels> {
  const edge = UPLOAD_LIMITS.longEdgePx;
  const deep = depth !== 'uchar';
  const inks = kind === 'cmyk';
  // sharp applies a profile of 16-bit numbers roughly or not at all, and one of grey to grey files alone.
  const apart = space === 'profile' && icc !== undefined && !inks && (deep || isGreyProfile(icc));
  const image = sharp(bytes, {
    limitInputPixels: UPLOAD_LIMITS.maxPixels,
    failOn: 'error',
    ignoreIcc: space !== 'profile' || apart,
  })
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true });
  if (space !== 'profile' && space !== null) return converted(image, deep, space);
  if (apart) return byProfile(await srgbOf(image), icc);
  return inks && icc === undefined ? byInks(image) : srgbOf(image);
}

async function converted(image: Sharp, deep: boolean, space: ColourSpace): Promise<SrgbPixels> {
  const { data, info } = await image
    .toColourspace(deep ? 'rgb16' : 'srgb')
    .raw({ depth: deep ? 'ushort' : 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const channels = info.channels === 4 ? 4 : 3;
  const values = deep
    ? new Uint16Array(data.buffer, data.byteOffset, data.length >> 1)
    : new Uint8Array(data);
  const pixels = toSrgb({ data: values, channels }, space);
  return { data: pixels, channels, widthPx: info.width, heightPx: info.height };
}

/** sharp reads no HEVC. */
async function openHeic(bytes: Uint8Array): Promise<OpenPicture> {
  const file = await openHeif(bytes, UPLOAD_LIMITS.maxPixels);
  const { widthPx, heightPx, icc, space, close } = file;
  return {
    widthPx,
    heightPx,
    moves: false,
    decode: async () => {
      const edge = UPLOAD_LIMITS.longEdgePx;
      // 8 bits are enough for what becomes 8 bits; a signal of high dynamic range needs more.
      const bits = icc === null && space !== null && isHdr(space) ? 16 : 8;
      const { data, ...decoded } = file.decode(bits, edge);
      const image = sharp(data, {
        raw: { width: decoded.widthPx, height: decoded.heightPx, channels: decoded.channels },
      }).resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true });
      if (icc !== null) return byProfile(await srgbOf(image), icc);
      return space === null ? srgbOf(image) : converted(image, bits === 16, space);
    },
    close,
  };
}
