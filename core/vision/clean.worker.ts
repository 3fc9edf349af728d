import { headerSizeOf } from '../media/picture-size.ts';
import { hasAlphaChannel } from '../media/transparency.ts';
import { gifFrames, isCutOff } from './cut-off.ts';
import { type Images, ImagesRefusal } from './images.worker.ts';
import { encodeJpeg } from './jpeg.worker.ts';
import { UPLOAD_LIMITS } from './limits.ts';
import { clearHidden } from './pixels.ts';
import { decodePng } from './png/decode-png.ts';
import { encodePng } from './png/encode-png.ts';
import { hasTracks, type PictureFormat } from './sniff.ts';
import { checkUploadSize, uploadFormat } from './upload-rules.ts';
import { type CleanPicture, PictureError, type PictureProblem } from './vision.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

/** What the Images binding takes. */
const TAKEN: readonly PictureFormat[] = ['jpeg', 'png', 'webp', 'gif', 'heic', 'avif'];

/**
 * Reads an upload as `Vision.clean`, by the Images binding. Opaque pictures are never decoded here.
 * @throws {PictureError} for every file that is no usable picture
 * @throws {WorkerError} when the binding failed
 */
export async function cleanUpload(bytes: Uint8Array, images: Images): Promise<CleanPicture> {
  const format = uploadFormat(bytes);
  if (!TAKEN.includes(format)) throw new PictureError('unsupported-format');
  if (isCutOff(bytes, format))
    throw new PictureError(format === 'heic' && hasTracks(bytes) ? 'animated' : 'truncated');
  try {
    checkUploadSize(await sizeOfUpload(bytes, format, images));
    if (format === 'gif' && gifFrames(bytes) > 1) throw new PictureError('animated');
    return mayBeClear(bytes, format)
      ? await cleanClear(bytes, images)
      : await cleanOpaque(bytes, images);
  } catch (cause) {
    if (!(cause instanceof ImagesRefusal)) throw cause;
    throw new PictureError(PROBLEMS[cause.problem], { cause });
  }
}

const PROBLEMS: Readonly<Record<ImagesRefusal['problem'], PictureProblem>> = {
  damaged: 'truncated',
  unsupported: 'unsupported-format',
  'too-large': 'too-many-pixels',
};

async function sizeOfUpload(bytes: Uint8Array, format: PictureFormat, images: Images) {
  if (format === 'gif') {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { widthPx: view.getUint16(6, true), heightPx: view.getUint16(8, true) };
  }
  if (format === 'heic' || format === 'avif') return images.measure(bytes);
  const size = headerSizeOf(bytes);
  if (size === null) throw new PictureError('truncated');
  return size;
}

/** HEIC and AVIF say so in boxes that are read by nobody here, and a GIF may well be. */
const mayBeClear = (bytes: Uint8Array, format: PictureFormat): boolean =>
  format !== 'jpeg' &&
  (format === 'gif' || format === 'heic' || format === 'avif' || hasAlphaChannel(bytes));

const edge = UPLOAD_LIMITS.longEdgePx;
const FITTED = { width: edge, height: edge, fit: 'scale-down' } as const;

const cleanOpaque = (bytes: Uint8Array, images: Images): Promise<CleanPicture> =>
  images.convert(bytes, {
    steps: [FITTED],
    contentType: 'image/jpeg',
    quality: UPLOAD_LIMITS.jpegQuality,
  });

/** What is transparent stays so, and no colour is left where nothing is to be seen. */
async function cleanClear(bytes: Uint8Array, images: Images): Promise<CleanPicture> {
  const png = await images.convert(bytes, { steps: [FITTED], contentType: 'image/png' });
  if (!hasAlphaChannel(png.bytes)) return cleanOpaque(bytes, images);
  const pixels = await decodePng(png.bytes, WORKER_PICTURES.mostPixels);
  const { data, width, height } = pixels;
  const isClear = clearHidden(data);
  const encoded = isClear
    ? await encodePng({ data, width, height, channels: 4 })
    : await encodeJpeg(pixels, UPLOAD_LIMITS.jpegQuality, images);
  return {
    bytes: encoded,
    contentType: isClear ? 'image/png' : 'image/jpeg',
    widthPx: width,
    heightPx: height,
  };
}
