/** Writes PNG. Spec: PNG 3rd edition. */
import { crc32 } from '../../storage/crc32.ts';
import type { Pixels } from '../pixels.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const HEAD_BYTES: number = SIGNATURE.length;
const COLOUR_TYPE = { 1: 0, 3: 2, 4: 6 } as const;
const FILTER = { up: 2, paeth: 4 } as const;
/** Rows are handed on in pieces of about this many bytes. */
const PIECE_BYTES = 64 * 1024;

/** Encodes pixels of 8 bits as PNG, with nothing else in the file. */
export async function encodePng(pixels: Pixels): Promise<Uint8Array> {
  const { width, height, channels } = pixels;
  const packed = rowsOf(pixels).pipeThrough(new CompressionStream('deflate'));
  const body = new Uint8Array(await new Response(packed).arrayBuffer());
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8;
  header[9] = COLOUR_TYPE[channels];
  const chunks = [chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', new Uint8Array())];
  const bytes = new Uint8Array(chunks.reduce((sum, one) => sum + one.length, HEAD_BYTES));
  bytes.set(SIGNATURE);
  let at = HEAD_BYTES;
  for (const one of chunks) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(body, 8);
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)));
  return bytes;
}

/** Filters the rows, as they are asked for: planes by the row above, colours by Paeth's prediction. */
function rowsOf({
  data,
  width,
  height,
  channels,
}: Pixels): ReadableStream<Uint8Array<ArrayBuffer>> {
  const length = width * channels;
  const filter = channels === 1 ? FILTER.up : FILTER.paeth;
  const empty = new Uint8Array(length);
  const rows = Math.max(1, Math.floor(PIECE_BYTES / (length + 1)));
  const rowAt = (y: number) => (y < 0 ? empty : data.subarray(y * length, (y + 1) * length));
  let y = 0;
  return new ReadableStream({
    pull(controller) {
      const count = Math.min(rows, height - y);
      const piece = new Uint8Array(count * (length + 1));
      for (let n = 0, at = 0; n < count; n++, y++, at += length + 1) {
        piece[at] = filter;
        const out = piece.subarray(at + 1, at + 1 + length);
        if (filter === FILTER.up) filterUp(out, rowAt(y), rowAt(y - 1));
        else filterPaeth(out, rowAt(y), rowAt(y - 1), channels);
      }
      controller.enqueue(piece);
      if (y >= height) controller.close();
    },
  });
}

type Row = Uint8Array | Uint8ClampedArray;

function filterUp(out: Uint8Array, row: Row, above: Row): void {
  for (let i = 0; i < out.length; i++) out[i] = (row[i] as number) - (above[i] as number);
}

function filterPaeth(out: Uint8Array, row: Row, above: Row, step: number): void {
  for (let i = 0; i < out.length; i++) {
    const left = i < step ? 0 : (row[i - step] as number);
    const corner = i < step ? 0 : (above[i - step] as number);
    out[i] = (row[i] as number) - paeth(left, above[i] as number, corner);
  }
}

/** Predicts a number by those to its left, above it, and above to the left. Spec: PNG 3rd edition, 9.4. */
export function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
