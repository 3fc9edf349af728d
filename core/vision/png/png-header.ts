/** What stands in a PNG before its pixels. Spec: PNG 3rd edition, 11.2 and 11.3.1. */
import { ascii } from '../refused-kinds.ts';

/** The header of a PNG, and where its pixels are. */
export type PngHeader = {
  width: number;
  height: number;
  depth: 1 | 2 | 4 | 8 | 16;
  /** 0 grey, 2 colours, 3 palette, 4 grey with alpha, 6 colours with alpha. */
  colourType: 0 | 2 | 3 | 4 | 6;
  isInterlaced: boolean;
  palette: Uint8Array;
  /** Alpha of the palette, or the colour that is wholly transparent. */
  transparency: Uint8Array | null;
  /** The compressed rows, in their order. */
  packed: Uint8Array<ArrayBuffer>[];
};

const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Reads a PNG up to its end. @throws {RangeError} for one that is damaged */
export function readPngHeader(bytes: Uint8Array): PngHeader {
  const chunks = chunksOf(bytes);
  const [head] = chunks.get('IHDR') ?? [];
  if (head?.length !== 13 || !chunks.has('IEND')) throw damaged();
  const view = new DataView(head.buffer, head.byteOffset);
  const [depth = 0, colourType = 0, , , interlace = 0] = head.subarray(8);
  if (!DEPTHS[colourType]?.includes(depth)) throw damaged();
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: depth as PngHeader['depth'],
    colourType: colourType as PngHeader['colourType'],
    isInterlaced: interlace !== 0,
    palette: chunks.get('PLTE')?.[0] ?? new Uint8Array(),
    transparency: chunks.get('tRNS')?.[0] ?? null,
    packed: chunks.get('IDAT') ?? [],
  };
}

const damaged = () => new RangeError('the PNG is damaged');
const WANTED: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

function chunksOf(bytes: Uint8Array): Map<string, Uint8Array<ArrayBuffer>[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array<ArrayBuffer>[]>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const type = ascii(bytes, at + 4, at + 8);
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) throw damaged();
    const body = bytes.subarray(at + 8, end) as Uint8Array<ArrayBuffer>;
    const same = chunks.get(type);
    if (same) same.push(body);
    else if (WANTED.includes(type)) chunks.set(type, [body]);
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  throw damaged();
}
