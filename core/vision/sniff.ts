/** Recognises files by their bytes, whatever their name. */
import { ascii, refusedKind, startsWith } from './refused-kinds.ts';
import type { PictureProblem } from './vision.ts';

/** The format of a picture that is accepted. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'heic' | 'avif' | 'gif' | 'tiff';

type Sniffed = { format: PictureFormat } | { problem: PictureProblem };

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'mif1', 'mif2', 'msf1'];
const SEQUENCE_BRANDS = ['avis', 'hevc', 'hevx', 'hevm', 'hevs'];

/**
 * Recognises the accepted formats, other known formats, and animations. Spec: the signatures of JPEG
 * (JFIF), PNG 3rd edition with APNG, RFC 9649 (WebP), ISO 23008-12 (HEIF), GIF 89a, TIFF 6.0.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { problem: 'empty' };
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return { format: 'jpeg' };
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return sniffPng(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return sniffWebp(bytes);
  if (['GIF87a', 'GIF89a'].includes(ascii(bytes, 0, 6))) return { format: 'gif' };
  const format = ascii(bytes, 4, 8) === 'ftyp' ? sniffBoxes(bytes) : null;
  if (format !== null) return format;
  const problem = refusedKind(bytes);
  return problem === 'tiff' ? { format: 'tiff' } : { problem };
}

/** Recognises animated PNGs by an `acTL` chunk before the first `IDAT`. */
function sniffPng(bytes: Uint8Array): Sniffed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const type = ascii(bytes, at + 4, at + 8);
    if (type === 'acTL') return { problem: 'animated' };
    if (type === 'IDAT') break;
    at += 12 + view.getUint32(at);
  }
  return { format: 'png' };
}

/** Recognises animated WebPs by bit 1 of the flags in the extended header. */
function sniffWebp(bytes: Uint8Array): Sniffed {
  const animated = ascii(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0;
  return animated ? { problem: 'animated' } : { format: 'webp' };
}

/** Recognises the still pictures among ISO media files by their brands. */
function sniffBoxes(bytes: Uint8Array): Sniffed | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, view.getUint32(0));
  const brands = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4));
  const [major = ''] = brands;
  if (SEQUENCE_BRANDS.includes(major)) return { problem: 'animated' };
  if (brands.includes('avif')) return { format: 'avif' };
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? { format: 'heic' } : null;
}

/**
 * Tells whether an ISO media file holds tracks, by a `moov` box: without a picture beside them it is a
 * moving picture. Spec: ISO 14496-12, 8.2.1.
 */
export function hasTracks(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.length; ) {
    if (ascii(bytes, at + 4, at + 8) === 'moov') return true;
    const size = view.getUint32(at);
    if (size < 8) return false;
    at += size;
  }
  return false;
}
