/** Recognises files by their first bytes, whatever their name. */
import type { PictureProblem } from './vision.ts';

/** The format of a picture that is accepted. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'heic' | 'avif';

type Sniffed = { format: PictureFormat } | { problem: PictureProblem };

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte);

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'];
const SEQUENCE_BRANDS = ['avis', 'hevc', 'hevx', 'hevm', 'hevs'];

/**
 * Recognises the accepted formats, other known formats, and animations. Spec: the signatures of JPEG
 * (JFIF), PNG 3rd edition with APNG, RFC 9649 (WebP), ISO 23008-12 (HEIF).
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { problem: 'empty' };
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return { format: 'jpeg' };
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return sniffPng(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return sniffWebp(bytes);
  if (ascii(bytes, 4, 8) === 'ftyp') return sniffBoxes(bytes);
  return { problem: isKnown(bytes) ? 'unsupported-format' : 'not-a-picture' };
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

function sniffBoxes(bytes: Uint8Array): Sniffed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, view.getUint32(0));
  const brands = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4));
  const [major = ''] = brands;
  if (SEQUENCE_BRANDS.includes(major)) return { problem: 'animated' };
  if (brands.includes('avif')) return { format: 'avif' };
  if (brands.some((brand) => HEIC_BRANDS.includes(brand))) return { format: 'heic' };
  return { problem: 'unsupported-format' };
}

/** Recognises pictures, documents and films that are not accepted but named in the answer. */
function isKnown(bytes: Uint8Array): boolean {
  if (['GIF8', '%PDF', '8BPS', 'II*\0', 'MM\0*'].includes(ascii(bytes, 0, 4))) return true;
  if (ascii(bytes, 0, 2) === 'BM') return true;
  if (startsWith(bytes, 0xff, 0x0a) || ascii(bytes, 4, 8) === 'JXL ') return true;
  if (startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return true;
  const text = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  return text.startsWith('<') && /<svg[\s>]/i.test(text);
}
