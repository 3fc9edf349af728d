import {
  BrokenFile,
  concat,
  fromLatin1,
  fromUtf8,
  isAt,
  latin1,
  u32,
  utf8,
  viewOf,
} from './bytes.ts';

/** Box type `uuid` of XMP in ISO media files. Spec: XMP specification part 3, 1.1.5. */
const XMP_UUID = uuidBytes('be7acfcb97a942e89c71999491e3afac');
/** Box type `uuid` of C2PA. Spec: C2PA 2.2, A.5.1. */
const C2PA_UUID = uuidBytes('d8fec3d61b0e483c92975828877ec481');
/** Version and flags, purpose, and the offset of a Merkle box, which there is none of. */
const MANIFEST_HEAD = concat([new Uint8Array(4), utf8('manifest\0'), new Uint8Array(8)]);

/** A box of an MP4: its type and its positions in the file. */
export type Box = { type: string; start: number; end: number; payload: number };

/** Lists the outermost boxes of a file. Spec: ISO 14496-12, 4.2. @throws {BrokenFile} */
export function boxesOf(bytes: Uint8Array): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) throw new BrokenFile('MP4 box');
    const short = view.getUint32(at);
    const type = latin1(bytes, at + 4, at + 8);
    const isLong = short === 1 && at + 16 <= bytes.length;
    // Zero means: up to the end of the file.
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short || bytes.length - at;
    const payload = at + (isLong ? 16 : 8);
    if (at + size > bytes.length || at + size < payload) throw new BrokenFile('MP4 box length');
    boxes.push({ type, start: at, end: at + size, payload });
    at += size;
  }
  return boxes;
}

/** Tells whether a box holds XMP or a C2PA manifest. */
export const isMarkBox = (bytes: Uint8Array, box: Box): boolean =>
  isUuid(bytes, box, XMP_UUID) || isUuid(bytes, box, C2PA_UUID);

const isUuid = (bytes: Uint8Array, { type, payload }: Box, uuid: Uint8Array): boolean =>
  type === 'uuid' && uuid.every((byte, i) => bytes[payload + i] === byte);

const uuidBox = (uuid: Uint8Array, payload: Uint8Array): Uint8Array<ArrayBuffer> =>
  concat([u32(24 + payload.length), fromLatin1('uuid'), uuid, payload]);

/** Builds the box of an XMP packet. */
export const xmpBox = (xmp: string): Uint8Array<ArrayBuffer> => uuidBox(XMP_UUID, utf8(xmp));

/** Builds the box of a C2PA manifest store. */
export const manifestBox = (jumbf: Uint8Array): Uint8Array<ArrayBuffer> =>
  uuidBox(C2PA_UUID, concat([MANIFEST_HEAD, jumbf]));

/** Reads the XMP packet of an MP4; null where there is none. @throws {BrokenFile} */
export function readMp4Xmp(bytes: Uint8Array): string | null {
  const found = boxesOf(bytes).find((box) => isUuid(bytes, box, XMP_UUID));
  return found ? fromUtf8(bytes.subarray(found.payload + 16, found.end)) : null;
}

/** Tells whether a file's first box is that of an ISO media file. */
export const isMp4 = (bytes: Uint8Array): boolean => isAt(bytes, 4, 'ftyp');

function uuidBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
