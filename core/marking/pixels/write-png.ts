import type { Parts } from '../../storage/chunks.ts';
import { crc32 } from '../../storage/crc32.ts';
import { concat, fromLatin1, u32 } from '../containers/bytes.ts';

/** The size of a PNG to be written, and whether its alpha is written. */
export type PngShape = { widthPx: number; heightPx: number; isOpaque: boolean };

/** Bytes of one stored block of deflate at most. Spec: RFC 1951, 3.2.4. */
const BLOCK_BYTES = 65_535;
const ADLER = 65_521;

/**
 * Writes rows of RGBA as a PNG that is not compressed, for who reads it at once. Little more than 64 KiB
 * are held. Spec: PNG 3rd edition, RFC 1950.
 */
export async function* writePng(
  { widthPx, heightPx, isOpaque }: PngShape,
  rows: AsyncIterable<Uint8Array>,
): Parts {
  const head = concat([
    u32(widthPx),
    u32(heightPx),
    new Uint8Array([8, isOpaque ? 2 : 6, 0, 0, 0]),
  ]);
  yield concat([fromLatin1('\x89PNG\r\n\x1a\n'), chunk('IHDR', head)]);
  yield chunk('IDAT', new Uint8Array([0x78, 0x01]));
  const block = new Uint8Array(BLOCK_BYTES);
  const sum = { a: 1, b: 0 };
  let filled = 0;
  for await (const row of rows) {
    for (let line = filteredLine(row, isOpaque); line.length > 0; ) {
      const part = line.subarray(0, BLOCK_BYTES - filled);
      block.set(part, filled);
      filled += part.length;
      line = line.subarray(part.length);
      if (filled < BLOCK_BYTES) continue;
      yield stored(block, sum);
      filled = 0;
    }
  }
  yield stored(block.subarray(0, filled), sum);
  const end = concat([new Uint8Array([1, 0, 0, 0xff, 0xff]), u32(((sum.b << 16) | sum.a) >>> 0)]);
  yield concat([chunk('IDAT', end), chunk('IEND', new Uint8Array())]);
}

function chunk(type: string, payload: Uint8Array): Uint8Array {
  const body = concat([fromLatin1(type), payload]);
  return concat([u32(payload.length), body, u32(crc32(body))]);
}

/** A row with its filter in front, which is none. */
function filteredLine(row: Uint8Array, isOpaque: boolean): Uint8Array {
  const channels = isOpaque ? 3 : 4;
  const line = new Uint8Array(1 + (row.length / 4) * channels);
  if (!isOpaque) line.set(row, 1);
  else
    for (let i = 0, to = 1; i < row.length; i += 4, to += 3) {
      line[to] = row[i] ?? 0;
      line[to + 1] = row[i + 1] ?? 0;
      line[to + 2] = row[i + 2] ?? 0;
    }
  return line;
}

/** A stored block in a chunk of its own; `sum` is that of RFC 1950, 8.2. */
function stored(bytes: Uint8Array, sum: { a: number; b: number }): Uint8Array {
  for (const byte of bytes) {
    sum.a = (sum.a + byte) % ADLER;
    sum.b = (sum.b + sum.a) % ADLER;
  }
  const { length } = bytes;
  const head = new Uint8Array([
    0,
    length & 0xff,
    length >> 8,
    ~length & 0xff,
    (~length >> 8) & 0xff,
  ]);
  return chunk('IDAT', concat([head, bytes]));
}
