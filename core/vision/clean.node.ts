import sharp from 'sharp';
import { HeifError } from './heif/heif-file.node.ts';
import { UPLOAD_LIMITS } from './limits.ts';
import { openPicture } from './open-picture.node.ts';
import { clearHidden, type SrgbPixels } from './pixels.ts';
import { hasTracks } from './sniff.ts';
import { checkUploadSize, uploadFormat } from './upload-rules.ts';
import { type CleanPicture, PictureError, type PictureProblem } from './vision.ts';

/**
 * Decodes an upload, whatever its name and type claim, and re-encodes it: upright, sRGB, at most
 * `UPLOAD_LIMITS.longEdgePx`, without EXIF, GPS or profile; JPEG, or PNG where it is transparent, with no
 * colour left where nothing is to be seen.
 * @param bytes the file as it came
 * @throws {PictureError} for every file that is no usable picture
 */
export async function cleanUpload(bytes: Uint8Array): Promise<CleanPicture> {
  const format = uploadFormat(bytes);
  const picture = await damaged(bytes, openPicture(bytes, format));
  try {
    checkUploadSize(picture);
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
