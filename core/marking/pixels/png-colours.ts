import { BrokenFile, viewOf } from '../containers/bytes.ts';

/** How the rows of a PNG are to be read. */
export type PngHeader = {
  widthPx: number;
  heightPx: number;
  /** Bits of a channel. */
  depth: number;
  channels: 1 | 2 | 3 | 4;
  rowBytes: number;
  /** Bytes of a whole pixel, at least 1. */
  pixelBytes: number;
  palette: Uint8Array | null;
  /** Opacity by palette entry, or the one colour that is clear, as in the file. */
  clear: Uint8Array | null;
};

/** Channels and depths by colour type. Spec: PNG 3rd edition, table 12. */
const TYPES: Record<number, { channels: PngHeader['channels']; depths: readonly number[] }> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};
const INDEXED = 3;
/** Largest side that is read. */
const MOST_EDGE_PX = 20_000;

/**
 * Reads the chunks in front of the pixels.
 * @throws {BrokenFile} also for an interlaced picture
 */
export function readHeader(chunks: Partial<Record<string, Uint8Array>>): PngHeader {
  const { IHDR: head, PLTE: palette = null, tRNS: clear = null } = chunks;
  if (head?.length !== 13) throw new BrokenFile('PNG without header');
  const [widthPx, heightPx] = [viewOf(head).getUint32(0), viewOf(head).getUint32(4)];
  const [depth = 0, kind = -1, compression, filters, interlacing] = head.subarray(8);
  const type = TYPES[kind];
  const isSized = Math.min(widthPx, heightPx) >= 1 && Math.max(widthPx, heightPx) <= MOST_EDGE_PX;
  if (!type?.depths.includes(depth) || !isSized || compression !== 0 || filters !== 0)
    throw new BrokenFile('PNG header');
  if (interlacing !== 0) throw new BrokenFile('interlaced PNG');
  if (kind === INDEXED && !palette) throw new BrokenFile('PNG without palette');
  const { channels } = type;
  const bits = depth * channels;
  const rowBytes = Math.ceil((bits * widthPx) / 8);
  const pixelBytes = Math.max(1, bits >> 3);
  const sizes = { widthPx, heightPx, depth, channels, rowBytes, pixelBytes };
  return { ...sizes, palette: kind === INDEXED ? palette : null, clear };
}

/** Writes a row of a PNG as RGBA of 8 bits. */
export function rgbaOf(header: PngHeader, line: Uint8Array, row: Uint8Array): void {
  const { widthPx, channels, palette, clear } = header;
  for (let x = 0, i = 0; x < widthPx; x += 1, i += 4) {
    if (palette) {
      const entry = sampleAt(header, line, x);
      for (let c = 0; c < 3; c += 1) row[i + c] = palette[entry * 3 + c] ?? 0;
      row[i + 3] = clear?.[entry] ?? 255;
      continue;
    }
    const isGrey = channels < 3;
    for (let c = 0; c < 3; c += 1)
      row[i + c] = scaled(header, sampleAt(header, line, x * channels + (isGrey ? 0 : c)));
    const hasAlpha = channels % 2 === 0;
    const alpha = () => scaled(header, sampleAt(header, line, x * channels + channels - 1));
    row[i + 3] = hasAlpha ? alpha() : isClear(header, line, x) ? 0 : 255;
  }
}

/** A number of a row: of 16 bits all, of fewer than 8 those that are its own. */
function sampleAt({ depth }: PngHeader, line: Uint8Array, index: number): number {
  if (depth === 8) return line[index] ?? 0;
  if (depth === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
  const at = index * depth;
  return ((line[at >> 3] ?? 0) >> (8 - depth - (at & 7))) & ((1 << depth) - 1);
}

/** A number as one of 8 bits. */
function scaled({ depth }: PngHeader, sample: number): number {
  if (depth === 8) return sample;
  return depth === 16 ? sample >> 8 : (sample * 255) / ((1 << depth) - 1);
}

function isClear(header: PngHeader, line: Uint8Array, x: number): boolean {
  const { clear, channels } = header;
  if (!clear) return false;
  for (let c = 0; c < channels; c += 1) {
    const told = ((clear[c * 2] ?? 0) << 8) | (clear[c * 2 + 1] ?? 0);
    if (sampleAt(header, line, x * channels + c) !== told) return false;
  }
  return true;
}
