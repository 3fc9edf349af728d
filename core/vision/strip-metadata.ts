/** Takes out of an encoded picture whatever is no picture: EXIF, GPS, XMP, comments, profiles. */
import { ascii } from './refused-kinds.ts';

/**
 * Takes metadata out of a picture, by an allow-list: what is not known to be needed for its pixels goes.
 * Spec: ITU-T T.81, B.1.1.4 (JPEG); PNG 3rd edition, 11; RFC 9649, 2.7 (WebP).
 * @param bytes a whole JPEG, PNG or WebP
 * @returns the same bytes where there was nothing to take
 * @throws {RangeError} for another format, or one that is damaged
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return keepParts(bytes, jpegParts(bytes));
  if (ascii(bytes, 1, 4) === 'PNG') return keepParts(bytes, pngParts(bytes));
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return stripWebp(bytes);
  throw new RangeError('metadata is taken out of JPEG, PNG and WebP alone');
}

/** A part of a file that stays. */
type Part = readonly [from: number, to: number];

function keepParts(bytes: Uint8Array, parts: readonly Part[]): Uint8Array {
  const length = parts.reduce((sum, [from, to]) => sum + to - from, 0);
  if (length === bytes.length) return bytes;
  const kept = new Uint8Array(length);
  let at = 0;
  for (const [from, to] of parts) {
    kept.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return kept;
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const damaged = () => new RangeError('the picture is damaged');

const JPEG = { start: 0xda, end: 0xd9, jfif: 0xe0, adobe: 0xee, comment: 0xfe } as const;

/** JFIF tells how pixels stand, Adobe's mark what their numbers are; the other marks say things about the picture. */
const isJpegTalk = (marker: number): boolean =>
  marker === JPEG.comment ||
  (marker >= 0xe0 && marker <= 0xef && marker !== JPEG.jfif && marker !== JPEG.adobe);

function jpegParts(bytes: Uint8Array): Part[] {
  const view = viewOf(bytes);
  const parts: Part[] = [[0, 2]];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] as number;
    if (bytes[at] !== 0xff) throw damaged();
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) throw damaged();
    if (!isJpegTalk(marker)) parts.push([at, end]);
    if (marker !== JPEG.start) {
      at = end;
      continue;
    }
    const next = nextMarker(bytes, end);
    if (next < 0) throw damaged();
    parts.push([end, next]);
    at = next;
    // What follows the end of the picture is another one, or none of our business.
    if (bytes[next + 1] === JPEG.end) return [...parts, [next, next + 2]];
  }
  throw damaged();
}

/**
 * Finds the marker that ends a scan of a JPEG.
 * @returns where it stands; -1 where the file ends before
 */
export function nextMarker(jpeg: Uint8Array, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at >= 0; at = jpeg.indexOf(0xff, at + 1)) {
    const marker = jpeg[at + 1];
    if (marker === undefined) return -1;
    const isOfScan = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!isOfScan) return at;
  }
  return -1;
}

/** Chunks without which the pixels would be others. */
const PNG_CHUNKS: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

function pngParts(bytes: Uint8Array): Part[] {
  const view = viewOf(bytes);
  const parts: Part[] = [[0, 8]];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const type = ascii(bytes, at + 4, at + 8);
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw damaged();
    if (PNG_CHUNKS.includes(type)) parts.push([at, end]);
    if (type === 'IEND') return parts;
    at = end;
  }
  throw damaged();
}

const WEBP_CHUNKS: readonly string[] = ['VP8X', 'VP8 ', 'VP8L', 'ALPH'];
/** Flags of the extended header for a profile, EXIF and XMP. Spec: RFC 9649, 2.7. */
const WEBP_TALK = 0x20 | 0x08 | 0x04;

function stripWebp(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const whole = view.getUint32(4, true) + 8;
  if (whole > bytes.length) throw damaged();
  const parts: Part[] = [[0, 12]];
  for (let at = 12; at + 8 <= whole; ) {
    const end = at + 8 + view.getUint32(at + 4, true);
    const padded = Math.min(whole, end + (end % 2));
    if (end > whole) throw damaged();
    if (WEBP_CHUNKS.includes(ascii(bytes, at, at + 4))) parts.push([at, padded]);
    at = padded;
  }
  const kept = keepParts(bytes, parts);
  const isExtended = ascii(kept, 12, 16) === 'VP8X' && ((kept[20] ?? 0) & WEBP_TALK) !== 0;
  if (kept === bytes && !isExtended) return bytes;
  const stripped = kept === bytes ? bytes.slice() : kept;
  viewOf(stripped).setUint32(4, stripped.length - 8, true);
  if (isExtended) stripped[20] = (stripped[20] as number) & ~WEBP_TALK;
  return stripped;
}
