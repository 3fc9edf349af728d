/** Names the files that are not taken, so that the answer can say what was sent. */

/** A kind of file that is not taken. */
export type RefusedKind =
  | 'is-raw'
  | 'is-jpeg-2000'
  | 'is-jpeg-xl'
  | 'is-icon'
  | 'is-bmp'
  | 'is-photoshop'
  | 'is-drawing'
  | 'is-pdf'
  | 'is-video'
  | 'unsupported-format'
  | 'not-a-picture';

/** Reads bytes as characters. */
export const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Tells whether a file begins with these bytes. */
export const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Signatures: where they stand, and what they are of. `\xNN` is a byte. */
const SIGNATURES: readonly (readonly [at: number, signature: string, kind: RefusedKind])[] = [
  [0, 'FUJIFILMCCD-RAW', 'is-raw'],
  [0, 'IIRO', 'is-raw'],
  [0, 'IIRS', 'is-raw'],
  [0, 'MMOR', 'is-raw'],
  [0, 'IIU\0', 'is-raw'],
  [0, 'FOVb', 'is-raw'],
  [0, '\0MRM', 'is-raw'],
  [6, 'HEAPCCDR', 'is-raw'],
  [4, 'ftypcrx ', 'is-raw'],
  [4, 'jP  \r\n', 'is-jpeg-2000'],
  [0, '\xff\x4f\xff\x51', 'is-jpeg-2000'],
  [4, 'JXL \r\n', 'is-jpeg-xl'],
  [0, '\xff\x0a', 'is-jpeg-xl'],
  [0, '\0\0\x01\0', 'is-icon'],
  [0, '\0\0\x02\0\x01\0', 'is-icon'],
  [0, 'icns', 'is-icon'],
  [0, 'BM', 'is-bmp'],
  [0, '8BPS', 'is-photoshop'],
  [0, '%PDF', 'is-pdf'],
  [0, '%!PS', 'is-drawing'],
  [0, '\xc5\xd0\xd3\xc6', 'is-drawing'],
  [0, '\xd7\xcd\xc6\x9a', 'is-drawing'],
  [0, '\x1a\x45\xdf\xa3', 'is-video'],
  [8, 'AVI ', 'is-video'],
  [0, '\0\0\x01\xba', 'is-video'],
  [0, '\0\0\x01\xb3', 'is-video'],
  [0, 'FLV\x01', 'is-video'],
  [0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'is-video'],
  [4, 'moov', 'is-video'],
  [4, 'ftypM4A ', 'not-a-picture'],
  [4, 'ftypM4B ', 'not-a-picture'],
  [4, 'ftypavci', 'unsupported-format'],
  [4, 'ftypvvic', 'unsupported-format'],
  [4, 'ftypj2ki', 'unsupported-format'],
  [4, 'ftypjpeg', 'unsupported-format'],
  [4, 'ftyp', 'is-video'],
  [0, 'II\xbc\x01', 'unsupported-format'],
  [0, 'BPG\xfb', 'unsupported-format'],
  [0, 'FLIF', 'unsupported-format'],
  [0, 'qoif', 'unsupported-format'],
  [0, 'DDS ', 'unsupported-format'],
  [0, '\x76\x2f\x31\x01', 'unsupported-format'],
  [0, '#?RADIANCE', 'unsupported-format'],
  [0, 'gimp xcf', 'unsupported-format'],
  [0, 'AT&TFORM', 'unsupported-format'],
  [0, 'SIMPLE  =', 'unsupported-format'],
  [0, '\x59\xa6\x6a\x95', 'unsupported-format'],
  [0, '\x01\xda', 'unsupported-format'],
  [0, '\x0a\x05\x01', 'unsupported-format'],
  [0, '\xabKTX', 'unsupported-format'],
];

/** The four kinds of TIFF: little and big endian, classic and BigTIFF. */
const TIFF = ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'];

/**
 * Names the kind of a file that is none of the accepted pictures.
 * @returns `tiff` for a TIFF that is a picture, and no raw photo in its clothes
 */
export function refusedKind(bytes: Uint8Array): RefusedKind | 'tiff' {
  if (TIFF.includes(ascii(bytes, 0, 4))) return isRawTiff(bytes) ? 'is-raw' : 'tiff';
  const found = SIGNATURES.find(
    ([at, signature]) => ascii(bytes, at, at + signature.length) === signature,
  );
  if (found) return found[2];
  if (ascii(bytes, bytes.length - 18, bytes.length) === 'TRUEVISION-XFILE.\0')
    return 'unsupported-format';
  // Portable pixmaps and PFM: a letter, a digit, white space.
  if (/^P[1-7fF]\s/.test(ascii(bytes, 0, 3))) return 'unsupported-format';
  const text = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  return text.startsWith('<') && /<svg[\s>]/i.test(text) ? 'is-drawing' : 'not-a-picture';
}

/** Tags of TIFF 6.0, TIFF/EP and DNG 1.7. */
const TAG = {
  subfile: 254,
  compression: 259,
  photometric: 262,
  subFiles: 330,
  dng: 50_706,
} as const;
const PREVIEW = 1;
const SENSOR = [32_803, 34_892];
/** Compressions of Sony, Nikon, Pentax, Samsung and Kodak. */
const CAMERA = [32_767, 34_713, 65_535, 32_770, 65_000];

/**
 * Tells a raw photo from a picture. Most raw formats are TIFFs: of Adobe's by a version, of Canon's by a
 * mark, of the others by pixels of a sensor, or by a small preview with the photo in a file below.
 */
function isRawTiff(bytes: Uint8Array): boolean {
  if (ascii(bytes, 8, 10) === 'CR') return true;
  const tags = firstDirectory(bytes);
  const value = (tag: number) => tags.get(tag) ?? -1;
  return (
    tags.has(TAG.dng) ||
    SENSOR.includes(value(TAG.photometric)) ||
    CAMERA.includes(value(TAG.compression)) ||
    (tags.has(TAG.subFiles) && value(TAG.subfile) === PREVIEW)
  );
}

/** Reads the tags of a classic TIFF's first directory, with the first number of each. */
function firstDirectory(bytes: Uint8Array): Map<number, number> {
  const tags = new Map<number, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  if (bytes.length < 10) return tags;
  const at = view.getUint32(4, little);
  const count = at + 2 <= bytes.length ? view.getUint16(at, little) : 0;
  for (let entry = at + 2, n = 0; n < count && entry + 12 <= bytes.length; n++, entry += 12) {
    const isShort = view.getUint16(entry + 2, little) === 3;
    const value = isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
    tags.set(view.getUint16(entry, little), value);
  }
  return tags;
}
