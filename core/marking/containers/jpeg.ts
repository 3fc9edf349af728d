import { BrokenFile, concat, fromUtf8, isAt, utf8, viewOf } from './bytes.ts';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP11 = 0xeb;
const START_OF_SCAN = 0xda;
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const LONG_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const EXIF = 'Exif\0';
/** A segment's length field counts itself and holds 16 bits. */
const MOST_PAYLOAD_BYTES = 0xffff - 2;

type Segment = { marker: number; start: number; end: number; payload: number };

/** Lists the segments up to the first scan. Spec: ITU-T T.81, B.1. */
function segmentsOf(bytes: Uint8Array): Segment[] {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new BrokenFile('no JPEG');
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  for (let at = 2; ; ) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) throw new BrokenFile('JPEG segment');
    const marker = bytes[at + 1] ?? 0;
    if (marker === START_OF_SCAN) return segments;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) throw new BrokenFile('JPEG segment length');
    segments.push({ marker, start: at, end, payload: at + 4 });
    at = end;
  }
}

const isXmp = (bytes: Uint8Array, { marker, payload }: Segment): boolean =>
  marker === APP1 && (isAt(bytes, payload, XMP) || isAt(bytes, payload, LONG_XMP));

/** Spec: ISO 19566-5 (JUMBF) boxes in APP11, which C2PA manifests travel in. */
const isManifest = (bytes: Uint8Array, { marker, payload }: Segment): boolean =>
  marker === APP11 && isAt(bytes, payload, 'JP');

const isHead = (bytes: Uint8Array, { marker, payload }: Segment): boolean =>
  marker === APP0 || (marker === APP1 && isAt(bytes, payload, EXIF));

/**
 * Builds a JPEG with this XMP in place of any other, and without a C2PA manifest, whose signature would
 * no longer hold. The scan is copied unchanged.
 * @throws {BrokenFile}
 */
export function writeJpegXmp(bytes: Uint8Array, xmp: string): Uint8Array<ArrayBuffer> {
  const payload = utf8(XMP + xmp);
  if (payload.length > MOST_PAYLOAD_BYTES) throw new RangeError('XMP too long for a JPEG');
  const header = new Uint8Array([0xff, APP1, 0, 0]);
  viewOf(header).setUint16(2, payload.length + 2);
  const all = segmentsOf(bytes);
  const kept = all.filter((segment) => !isXmp(bytes, segment) && !isManifest(bytes, segment));
  const heads = kept.filter((segment) => isHead(bytes, segment));
  const rest = kept.filter((segment) => !isHead(bytes, segment));
  const cut = ({ start, end }: Segment) => bytes.subarray(start, end);
  return concat([
    bytes.subarray(0, 2),
    ...heads.map(cut),
    header,
    payload,
    ...rest.map(cut),
    bytes.subarray(all.at(-1)?.end ?? 2),
  ]);
}

/** Reads the XMP packet of a JPEG; null where there is none. @throws {BrokenFile} */
export function readJpegXmp(bytes: Uint8Array): string | null {
  const found = segmentsOf(bytes).find(
    ({ marker, payload }) => marker === APP1 && isAt(bytes, payload, XMP),
  );
  return found ? fromUtf8(bytes.subarray(found.payload + XMP.length, found.end)) : null;
}
