import sharp from 'sharp';
import { HeifError } from './heif/heif-file.node.ts';
import { UPLOAD_LIMITS } from './limits.ts';
import { type OpenPicture, openPicture } from './open-picture.node.ts';
import { clearHidden, type SrgbPixels } from './pixels.ts';
import { hasTracks, sniff } from './sniff.ts';
import { type CleanPicture, PictureError, type PictureProblem } from './vision.ts';

/**
 * Decodes an upload, whatever its name and type claim, and re-encodes it: upright, sRGB, at most
 * `UPLOAD_LIMITS.longEdgePx`, without EXIF, GPS or profile; JPEG, or PNG where it is transparent, with no
 * colour left where nothing is to be seen.
 * @param bytes the file as it came
 * @throws {PictureError} for every file that is no usable picture
 */
export async function cleanUpload(bytes: Uint8Array): Promise<CleanPicture> {
  if (bytes.length > UPLOAD_LIMITS.maxBytes) throw new PictureError('too-large-file');
  const sniffed = sniff(bytes);
  if ('problem' in sniffed) throw new PictureError(sniffed.problem);
  const picture = await damaged(bytes, openPicture(bytes, sniffed.format));
  try {
    checkSize(picture);
    if (picture.moves) throw new PictureError('animated');
    return await damaged(bytes, picture.decode().then(encode));
  } finally {
    picture.close();
  }
}

/** Whatever a decoder stumbles over is a damaged file to who sent it. */
async function damaged<T>(bytes: Uint8Array, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new PictureError(problemOf(bytes, cause), { cause });
  }
}

function problemOf(bytes: Uint8Array, cause: unknown): PictureProblem {
  if (!(cause instanceof HeifError)) return 'truncated';
  if (cause.isTooLarge) return 'too-many-pixels';
  if (hasTracks(bytes)) return 'animated';
  return cause.isUnknown ? 'unsupported-format' : 'truncated';
}

/** Looks at the header alone, so that a decompression bomb is recognised before it is decoded. */
function checkSize({ widthPx, heightPx }: OpenPicture): void {
  const { maxPixels, longEdgePx, minEdgePx } = UPLOAD_LIMITS;
  if (widthPx * heightPx > maxPixels) throw new PictureError('too-many-pixels');
  const shortEdge = Math.min(widthPx, heightPx);
  if (shortEdge < minEdgePx) throw new PictureError('too-small');
  const scale = Math.min(1, longEdgePx / Math.max(widthPx, heightPx));
  if (shortEdge * scale < minEdgePx) throw new PictureError('too-narrow');
}

async function encode(pixels: SrgbPixels): Promise<CleanPicture> {
  const { data, channels, widthPx, heightPx } = pixels;
  const isOpaque = channels === 3 || !clearHidden(data);
  const image = sharp(data, { raw: { width: widthPx, height: heightPx, channels } });
  const encoded = isOpaque
    ? image.removeAlpha().jpeg({ quality: UPLOAD_LIMITS.jpegQuality, chromaSubsampling: '4:4:4' })
    : image.png();
  const bytes = await encoded.toBuffer();
  return { bytes, contentType: isOpaque ? 'image/jpeg' : 'image/png', widthPx, heightPx };
}
