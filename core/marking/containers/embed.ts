import { isAt } from './bytes.ts';
import { readJpegXmp, writeJpegXmp } from './jpeg.ts';
import { isMp4, readMp4Xmp } from './mp4.ts';
import { readPngXmp, writePngXmp } from './png.ts';
import { readWebpXmp, writeWebpXmp } from './webp.ts';

/** The content type of a picture that can carry a mark. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';
/** The content type of a file that can carry a mark. */
export type Container = PictureType | 'video/mp4';

const WRITERS = {
  'image/jpeg': writeJpegXmp,
  'image/png': writePngXmp,
  'image/webp': writeWebpXmp,
} as const;

const READERS = {
  'image/jpeg': readJpegXmp,
  'image/png': readPngXmp,
  'image/webp': readWebpXmp,
  'video/mp4': readMp4Xmp,
} as const;

/** Recognises a file by its first bytes; null for a file that cannot carry a mark. */
export function containerOf(bytes: Uint8Array): Container | null {
  if (isAt(bytes, 0, '\xff\xd8\xff')) return 'image/jpeg';
  if (isAt(bytes, 0, '\x89PNG')) return 'image/png';
  if (isAt(bytes, 0, 'RIFF') && isAt(bytes, 8, 'WEBP')) return 'image/webp';
  return isMp4(bytes) ? 'video/mp4' : null;
}

/**
 * Writes an XMP packet into a picture without touching a pixel; other XMP and C2PA is removed.
 * @throws {BrokenFile} where the file violates its format
 */
export const embedXmp = (
  bytes: Uint8Array,
  type: PictureType,
  xmp: string,
): Uint8Array<ArrayBuffer> => WRITERS[type](bytes, xmp);

/** Reads the XMP packet of a file; null where there is none. @throws {BrokenFile} */
export const extractXmp = (bytes: Uint8Array, type: Container): string | null =>
  READERS[type](bytes);
