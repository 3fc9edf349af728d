import { type Parts, partsOf, streamOf } from '../../storage/chunks.ts';
import { BrokenFile, isAt, latin1, viewOf } from '../containers/bytes.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { type PngHeader, readHeader, rgbaOf } from './png-colours.ts';
import { unfilter } from './png-filter.ts';

/** Most bytes of a chunk that is held: palettes and transparency are below. */
const MOST_HELD_BYTES = 1_024;
const SIGNATURE = '\x89PNG\r\n\x1a\n';

/** A PNG whose header was read. */
export type OpenPng = {
  widthPx: number;
  heightPx: number;
  isOpaque: boolean;
  /** Yields the rows from top to bottom, each RGBA of 8 bits; a row is valid until the next. Once. */
  rows(): AsyncGenerator<Uint8Array, void, undefined>;
};

/**
 * Opens a PNG that is not interlaced, of any colour type and depth. Little more than two rows are held,
 * whatever its size. Spec: PNG 3rd edition.
 * @throws {BrokenFile} also for an interlaced one; the rows throw it too
 */
export async function openPng(source: ReadableStream<Uint8Array>): Promise<OpenPng> {
  const parts = partsOf(source);
  const reader = byteReader(parts);
  try {
    if (!isAt(await reader.take(SIGNATURE.length), 0, SIGNATURE)) throw new BrokenFile('no PNG');
    const { header, firstBytes } = await readHead(reader);
    const { widthPx, heightPx } = header;
    const isOpaque = header.clear === null && header.channels % 2 === 1;
    const packed = streamOf(pixelBytes(reader, firstBytes, parts));
    return { widthPx, heightPx, isOpaque, rows: () => rowsOf(header, packed) };
  } catch (cause) {
    await parts.return();
    throw cause;
  }
}

type ChunkHead = { length: number; type: string };

async function chunkHead(reader: ByteReader): Promise<ChunkHead> {
  const head = await reader.take(8);
  return { length: viewOf(head).getUint32(0), type: latin1(head, 4, 8) };
}

/** Reads up to the first chunk of pixels. */
async function readHead(reader: ByteReader): Promise<{ header: PngHeader; firstBytes: number }> {
  const held: Record<string, Uint8Array> = {};
  for (;;) {
    const { length, type } = await chunkHead(reader);
    if (type === 'IDAT') {
      const header = readHeader(held);
      return { header, firstBytes: length };
    }
    if (type === 'IEND') throw new BrokenFile('PNG without pixels');
    if (['IHDR', 'PLTE', 'tRNS'].includes(type)) {
      if (length > MOST_HELD_BYTES) throw new BrokenFile('PNG chunk length');
      held[type] = await reader.take(length);
    } else for await (const _ of reader.pass(length));
    await reader.take(4);
  }
}

/** The compressed pixels of all chunks. */
async function* pixelBytes(reader: ByteReader, firstBytes: number, parts: Parts): Parts {
  try {
    for (let length = firstBytes; ; ) {
      yield* reader.pass(length);
      await reader.take(4);
      const next = await chunkHead(reader);
      if (next.type !== 'IDAT') return;
      length = next.length;
    }
  } finally {
    await parts.return();
  }
}

async function* rowsOf(
  header: PngHeader,
  packed: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const unpacked = (packed as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(
    new DecompressionStream('deflate'),
  );
  const parts = partsOf(unpacked);
  const reader = byteReader(parts);
  const row = new Uint8Array(header.widthPx * 4);
  let above: Uint8Array = new Uint8Array(header.rowBytes);
  try {
    for (let y = 0; y < header.heightPx; y += 1) {
      const filtered = await reader.take(1 + header.rowBytes);
      const line = filtered.subarray(1);
      unfilter(filtered[0] ?? 0, line, above, header.pixelBytes);
      rgbaOf(header, line, row);
      yield row;
      above = line;
    }
  } catch (cause) {
    throw cause instanceof BrokenFile ? cause : new BrokenFile('PNG pixels');
  } finally {
    await parts.return();
  }
}
