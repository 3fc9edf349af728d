/** Pixels of encoded pictures in a Worker: of a bounded size, and through the Images binding where it is needed. */
import { headerSizeOf, type Size } from '../media/picture-size.ts';
import type { Images } from './images.worker.ts';
import { decodeJpeg, fitsMozjpeg } from './jpeg.worker.ts';
import { decodePng, type RgbaPixels } from './png/decode-png.ts';
import { stripMetadata } from './strip-metadata.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

/** How large pixels are wanted: their own size, within an edge, or exactly so large. */
export type WantedSize = 'own' | { within: number } | { width: number; height: number };

/**
 * Decodes a picture, upright and in sRGB. JPEG and PNG that say nothing beyond their pixels are read as they
 * are; all else is turned, converted and sized by the Images binding first.
 * @throws {RangeError} when it is damaged, or more than `WORKER_PICTURES.mostPixels` are wanted
 */
export async function decodePicture(
  images: Images,
  bytes: Uint8Array,
  wanted: WantedSize = 'own',
): Promise<RgbaPixels> {
  const { mostPixels } = WORKER_PICTURES;
  const size = headerSizeOf(bytes);
  if (size === null) throw new RangeError('no picture that can be decoded');
  checkPixels(wanted === 'own' || 'within' in wanted ? within(size, wanted) : wanted);
  if (isAsWanted(size, wanted) && isPlain(bytes)) {
    const plain = await decodePlain(bytes, size).catch(() => null);
    if (plain) return plain;
  }
  const steps = stepsFor(wanted);
  const png = await images.convert(bytes, { steps, contentType: 'image/png' });
  return decodePng(png.bytes, mostPixels);
}

function within(
  { widthPx, heightPx }: Size,
  wanted: 'own' | { within: number },
): { width: number; height: number } {
  const edge = wanted === 'own' ? Number.POSITIVE_INFINITY : wanted.within;
  const scale = Math.min(1, edge / Math.max(widthPx, heightPx));
  return { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) };
}

/** @throws {RangeError} for more pixels than are held */
export function checkPixels({ width, height }: { width: number; height: number }): void {
  if (width * height > WORKER_PICTURES.mostPixels)
    throw new RangeError(
      `${width}×${height} are more than the ${WORKER_PICTURES.mostPixels} pixels that a Worker holds`,
    );
}

function isAsWanted({ widthPx, heightPx }: Size, wanted: WantedSize): boolean {
  if (wanted === 'own') return true;
  if ('within' in wanted) return Math.max(widthPx, heightPx) <= wanted.within;
  return widthPx === wanted.width && heightPx === wanted.height;
}

function isPlain(bytes: Uint8Array): boolean {
  try {
    return stripMetadata(bytes) === bytes;
  } catch {
    return false;
  }
}

async function decodePlain(
  bytes: Uint8Array,
  { contentType, widthPx, heightPx }: Size,
): Promise<RgbaPixels | null> {
  if (contentType === 'image/png') return decodePng(bytes, WORKER_PICTURES.mostPixels);
  const fits = contentType === 'image/jpeg' && fitsMozjpeg({ width: widthPx, height: heightPx });
  return fits ? decodeJpeg(bytes) : null;
}

function stepsFor(wanted: WantedSize) {
  if (wanted === 'own') return [];
  if ('within' in wanted)
    return [{ width: wanted.within, height: wanted.within, fit: 'scale-down' as const }];
  return [{ ...wanted, fit: 'squeeze' as const }];
}
