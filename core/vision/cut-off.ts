/** Tells by the structure of a file that its end is missing, whoever decodes it. */
import { ascii } from './refused-kinds.ts';
import type { PictureFormat } from './sniff.ts';
import { nextMarker } from './strip-metadata.ts';

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Tells whether the end of a picture is missing, or its structure is damaged: some decoders draw grey over what
 * is missing. Spec: ITU-T T.81, B.1 (JPEG); PNG 3rd edition, 5.3; RFC 9649, 2.3 (WebP); GIF 89a; ISO 14496-12,
 * 4.2 (HEIC, AVIF).
 */
export function isCutOff(bytes: Uint8Array, format: PictureFormat): boolean {
  switch (format) {
    case 'jpeg':
      return !jpegEnds(bytes);
    case 'png':
      return !pngEnds(bytes);
    case 'webp':
      return bytes.length < 20 || viewOf(bytes).getUint32(4, true) + 8 > bytes.length;
    case 'gif':
      return gifFrames(bytes) < 1;
    case 'tiff':
      return false;
    case 'heic':
    case 'avif':
      return !boxesEnd(bytes);
  }
}

function jpegEnds(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1];
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    at = marker === 0xda ? nextMarker(bytes, end) : end;
    if (at < 0) return false;
    if (marker === 0xda && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

function pngEnds(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    if (ascii(bytes, at + 4, at + 8) === 'IEND') return true;
  return false;
}

/** A file needs a `meta` box, and every box ends within the file; one of length 0 goes to its end. */
function boxesEnd(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let hasMeta = false;
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return false;
    hasMeta ||= ascii(bytes, at + 4, at + 8) === 'meta';
    const short = view.getUint32(at);
    if (short === 0) return hasMeta;
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short;
    if (size < 8) return false;
    at += size;
    if (at > bytes.length) return false;
  }
  return hasMeta;
}

const GIF = { extension: 0x21, image: 0x2c, headerBytes: 13, imageBytes: 10 } as const;

/**
 * Counts the pictures of a GIF that are whole, up to two: more than one moves. Spec: GIF 89a, 15 to 27.
 */
export function gifFrames(bytes: Uint8Array): number {
  let at = GIF.headerBytes + tableBytes(bytes[10] ?? 0);
  let frames = 0;
  while (at < bytes.length && frames < 2) {
    const block = bytes[at];
    if (block === GIF.extension) at = afterBlocks(bytes, at + 2);
    else if (block === GIF.image) {
      const table = tableBytes(bytes[at + GIF.imageBytes - 1] ?? 0);
      at = afterBlocks(bytes, at + GIF.imageBytes + table + 1);
      if (at >= 0) frames += 1;
    } else break;
    if (at < 0) break;
  }
  return frames;
}

/** Length in bytes of the colour table that flags announce. */
const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));

/** Skips blocks, each with its length before it, up to the empty one; -1 where the file ends before. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at] as number;
    if (length === 0) return at + 1;
    at += length + 1;
  }
  return -1;
}
