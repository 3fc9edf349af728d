import { BrokenFile, concat, fromLatin1, fromUtf8, isAt, latin1, utf8, viewOf } from './bytes.ts';

const HEAD_BYTES = 12;
const XMP = 'XMP ';
/** The type of the chunk that holds a C2PA manifest. */
const MANIFEST = 'C2PA';
const XMP_FLAG = 0x04;
const ALPHA_FLAG = 0x10;

/** A chunk of a RIFF file: its type and its positions in the file. */
export type RiffChunk = { type: string; start: number; end: number; payload: number; size: number };

/** Lists the chunks of a WebP, each with its padding. Spec: RFC 9649. @throws {BrokenFile} */
export function riffChunksOf(bytes: Uint8Array): RiffChunk[] {
  if (!isAt(bytes, 0, 'RIFF') || !isAt(bytes, 8, 'WEBP')) throw new BrokenFile('no WebP');
  const view = viewOf(bytes);
  const chunks: RiffChunk[] = [];
  for (let at = HEAD_BYTES; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) throw new BrokenFile('WebP chunk length');
    chunks.push({ type: latin1(bytes, at, at + 4), start: at, end, payload: at + 8, size });
    at = end;
  }
  return chunks;
}

/** Builds one chunk, padded to an even length. */
export function riffChunk(type: string, payload: Uint8Array): Uint8Array {
  const head = new Uint8Array(8);
  head.set(fromLatin1(type));
  viewOf(head).setUint32(4, payload.length, true);
  return concat([head, payload, new Uint8Array(payload.length % 2)]);
}

/** Builds a WebP from chunks. */
export function riff(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = concat([fromLatin1('RIFF\0\0\0\0WEBP'), ...chunks]);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}

/**
 * Builds a WebP with this XMP in place of any other, and without a C2PA manifest, whose signature would
 * no longer hold. A simple file gets the extended header that metadata needs; the pixels are copied
 * unchanged.
 * @throws {BrokenFile}
 */
export function writeWebpXmp(bytes: Uint8Array, xmp: string): Uint8Array<ArrayBuffer> {
  const chunks = riffChunksOf(bytes);
  const kept = chunks.filter(({ type }) => ![XMP, MANIFEST, 'VP8X'].includes(type));
  return riff([
    riffChunk('VP8X', extendedHeader(bytes, chunks)),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    riffChunk(XMP, utf8(xmp)),
  ]);
}

/** Reads the XMP packet of a WebP; null where there is none. @throws {BrokenFile} */
export function readWebpXmp(bytes: Uint8Array): string | null {
  const found = riffChunksOf(bytes).find(({ type }) => type === XMP);
  return found ? fromUtf8(bytes.subarray(found.payload, found.payload + found.size)) : null;
}

/**
 * Builds the extended header: flags, three reserved bytes, and width and height less one in 24 bits
 * each.
 */
function extendedHeader(bytes: Uint8Array, chunks: readonly RiffChunk[]): Uint8Array {
  const first = chunks[0];
  if (first?.type === 'VP8X' && first.size >= 10) {
    const header = bytes.slice(first.payload, first.payload + 10);
    header[0] = (header[0] ?? 0) | XMP_FLAG;
    return header;
  }
  const { widthPx, heightPx, alpha } = frameOf(bytes, first);
  const header = new Uint8Array(10);
  const view = viewOf(header);
  header[0] = XMP_FLAG | (alpha ? ALPHA_FLAG : 0);
  for (const [at, side] of [
    [4, widthPx - 1],
    [7, heightPx - 1],
  ] as const) {
    view.setUint16(at, side & 0xffff, true);
    view.setUint8(at + 2, side >> 16);
  }
  return header;
}

/** Reads size and transparency from the bitstream. Spec: RFC 6386 9.1 (VP8), RFC 9649 3.4 (VP8L). */
function frameOf(bytes: Uint8Array, chunk: RiffChunk | undefined) {
  const view = viewOf(bytes);
  if (chunk?.type === 'VP8 ' && chunk.size >= 10) {
    const widthPx = view.getUint16(chunk.payload + 6, true) & 0x3fff;
    const heightPx = view.getUint16(chunk.payload + 8, true) & 0x3fff;
    return { widthPx, heightPx, alpha: false };
  }
  if (chunk?.type === 'VP8L' && chunk.size >= 5) {
    const bits = view.getUint32(chunk.payload + 1, true);
    const widthPx = (bits & 0x3fff) + 1;
    const heightPx = ((bits >>> 14) & 0x3fff) + 1;
    return { widthPx, heightPx, alpha: (bits >>> 28) % 2 === 1 };
  }
  throw new BrokenFile('WebP without a picture');
}
