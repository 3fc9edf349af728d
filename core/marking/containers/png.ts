import { crc32 } from '../../storage/crc32.ts';
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

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const KEYWORD = 'XML:com.adobe.xmp\0';
/** Keyword, then: not compressed, method 0, no language, no translated keyword. */
const XMP_HEAD = `${KEYWORD}\0\0\0\0`;
/** The type of the chunk that holds a C2PA manifest. */
const MANIFEST = 'caBX';

type Chunk = { type: string; start: number; end: number; payload: number };

/** Lists all chunks up to the end of the picture. Spec: PNG 3rd edition, 5.3. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  if (!isAt(bytes, 0, SIGNATURE)) throw new BrokenFile('no PNG');
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = latin1(bytes, at + 4, at + 8);
    if (end > bytes.length) throw new BrokenFile('PNG chunk length');
    chunks.push({ type, start: at, end, payload: at + 8 });
    if (type === 'IEND') break;
    at = end;
  }
  if (chunks[0]?.type !== 'IHDR') throw new BrokenFile('PNG without header');
  if (chunks.at(-1)?.type !== 'IEND') throw new BrokenFile('PNG without an end');
  return chunks;
}

const isXmp = (bytes: Uint8Array, { type, payload }: Chunk): boolean =>
  type === 'iTXt' && isAt(bytes, payload, KEYWORD);

/**
 * Builds a PNG with this XMP in place of any other, and without a C2PA manifest, whose signature would
 * no longer hold. The compressed pixels are copied unchanged.
 * @throws {BrokenFile}
 */
export function writePngXmp(bytes: Uint8Array, xmp: string): Uint8Array<ArrayBuffer> {
  const [header, ...others] = chunksOf(bytes);
  const kept = others.filter((chunk) => !isXmp(bytes, chunk) && chunk.type !== MANIFEST);
  const cut = (chunk: Chunk | undefined) => bytes.subarray(chunk?.start, chunk?.end);
  const body = concat([fromLatin1('iTXt'), fromLatin1(XMP_HEAD), utf8(xmp)]);
  return concat([
    bytes.subarray(0, SIGNATURE.length),
    cut(header),
    u32(body.length - 4),
    body,
    u32(crc32(body)),
    ...kept.map(cut),
  ]);
}

/** Reads the XMP packet of a PNG; null where there is none. @throws {BrokenFile} */
export function readPngXmp(bytes: Uint8Array): string | null {
  const found = chunksOf(bytes).find((chunk) => isXmp(bytes, chunk));
  if (!found || !isAt(bytes, found.payload, XMP_HEAD)) return null;
  return fromUtf8(bytes.subarray(found.payload + XMP_HEAD.length, found.end - 4));
}
