/** How a JPEG stands, by its EXIF. */
import { ascii } from './refused-kinds.ts';

const ORIENTATION = 0x0112;
const ENTRY_BYTES = 12;

/**
 * Tells whether a JPEG lies on its side, so that its width is its height. Spec: Exif 3.0, 4.6.5.1.
 * @param bytes any file: all but a JPEG stand
 */
export function liesOnItsSide(bytes: Uint8Array): boolean {
  const exif = exifOf(bytes);
  const orientation = exif === null ? 1 : orientationOf(exif);
  return orientation >= 5 && orientation <= 8;
}

function exifOf(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff; ) {
    const [marker, length] = [bytes[at + 1], view.getUint16(at + 2)];
    if (marker === 0xda || length < 2) return null;
    if (marker === 0xe1 && ascii(bytes, at + 4, at + 10) === 'Exif\0\0')
      return bytes.subarray(at + 10, at + 2 + length);
    at += 2 + length;
  }
  return null;
}

function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 10) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = ascii(tiff, 0, 2) === 'II';
  const at = view.getUint32(4, little);
  const count = at + 2 <= tiff.length ? view.getUint16(at, little) : 0;
  for (let n = 0, entry = at + 2; n < count && entry + ENTRY_BYTES <= tiff.length; n++) {
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little);
    entry += ENTRY_BYTES;
  }
  return 1;
}
