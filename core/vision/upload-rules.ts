/** What is taken as an upload, decided before any of it is decoded. */
import { UPLOAD_LIMITS } from './limits.ts';
import { type PictureFormat, sniff } from './sniff.ts';
import { PictureError } from './vision.ts';

/**
 * Recognises an upload by its bytes.
 * @throws {PictureError} for one that is too large a file, or no picture that is taken
 */
export function uploadFormat(bytes: Uint8Array): PictureFormat {
  if (bytes.length > UPLOAD_LIMITS.maxBytes) throw new PictureError('too-large-file');
  const sniffed = sniff(bytes);
  if ('problem' in sniffed) throw new PictureError(sniffed.problem);
  return sniffed.format;
}

/**
 * Checks the size that a header tells, so that a decompression bomb is recognised before it is decoded. It does
 * not matter whether the picture stands upright.
 * @throws {PictureError} for one that is too large, too small or too narrow
 */
export function checkUploadSize({
  widthPx,
  heightPx,
}: {
  widthPx: number;
  heightPx: number;
}): void {
  const { maxPixels, longEdgePx, minEdgePx } = UPLOAD_LIMITS;
  if (widthPx * heightPx > maxPixels) throw new PictureError('too-many-pixels');
  const shortEdge = Math.min(widthPx, heightPx);
  if (shortEdge < minEdgePx) throw new PictureError('too-small');
  const scale = Math.min(1, longEdgePx / Math.max(widthPx, heightPx));
  if (shortEdge * scale < minEdgePx) throw new PictureError('too-narrow');
}
