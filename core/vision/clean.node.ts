import sharp, { type Metadata, type Sharp } from 'sharp';
import { decodeHeic } from './heic.node.ts';
import { UPLOAD_LIMITS } from './limits.ts';
import { type PictureFormat, sniff } from './sniff.ts';
import { type CleanPicture, PictureError } from './vision.ts';

/**
 * Decodes an upload, whatever its name and type claim, and re-encodes it: upright, sRGB, at most
 * `UPLOAD_LIMITS.longEdgePx`, without EXIF, GPS or profile; JPEG, or PNG where it is transparent.
 * @param bytes the file as it came
 * @throws {PictureError} for every file that is no usable picture
 */
export async function cleanUpload(bytes: Uint8Array): Promise<CleanPicture> {
  if (bytes.length > UPLOAD_LIMITS.maxBytes) throw new PictureError('too-large-file');
  const sniffed = sniff(bytes);
  if ('problem' in sniffed) throw new PictureError(sniffed.problem);
  const header = await readHeader(bytes);
  checkSize(header);
  // HEIF files may hold more pictures (bursts, depth); the first is the photo.
  const isHeif = sniffed.format === 'heic' || sniffed.format === 'avif';
  if (!isHeif && (header.pages ?? 1) > 1) throw new PictureError('animated');
  try {
    const pixels = await decode(bytes, sniffed.format, header);
    return await encode(pixels, header.hasAlpha && sniffed.format !== 'heic');
  } catch (cause) {
    throw new PictureError('truncated', { cause });
  }
}

/** Reads the header alone, so that a decompression bomb is recognised before it is decoded. */
async function readHeader(bytes: Uint8Array): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata();
  } catch (cause) {
    throw new PictureError('truncated', { cause });
  }
}

function checkSize({ width, height }: Metadata): void {
  if (width * height > UPLOAD_LIMITS.maxPixels) throw new PictureError('too-many-pixels');
  const scale = Math.min(1, UPLOAD_LIMITS.longEdgePx / Math.max(width, height));
  const shortEdge = Math.min(width, height) * scale;
  if (shortEdge < UPLOAD_LIMITS.minEdgePx) throw new PictureError('too-small');
}

async function decode(bytes: Uint8Array, format: PictureFormat, { icc }: Metadata): Promise<Sharp> {
  const edge = UPLOAD_LIMITS.longEdgePx;
  if (format === 'heic') return decodeHeic(bytes, icc, edge);
  return sharp(bytes, { limitInputPixels: UPLOAD_LIMITS.maxPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
}

async function encode(pixels: Sharp, hasAlpha: boolean): Promise<CleanPicture> {
  if (hasAlpha) {
    const { data, info } = await pixels.clone().png().toBuffer({ resolveWithObject: true });
    const { isOpaque } = await sharp(data).stats();
    if (!isOpaque) {
      return {
        bytes: data,
        contentType: 'image/png',
        widthPx: info.width,
        heightPx: info.height,
      };
    }
  }
  const { data, info } = await pixels
    .removeAlpha()
    .jpeg({ quality: UPLOAD_LIMITS.jpegQuality, mozjpeg: false })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, contentType: 'image/jpeg', widthPx: info.width, heightPx: info.height };
}
