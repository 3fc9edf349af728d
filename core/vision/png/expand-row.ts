/** Turns a row of a PNG into pixels of 8 bits. Spec: PNG 3rd edition, 7.2, 11.2.2 and 11.3.1.1. */
import type { PngHeader } from './png-header.ts';

/** Writes a row without its filter byte as RGBA. */
export type ExpandRow = (row: Uint8Array, out: Uint8ClampedArray, at: number) => void;

/** Chooses how rows of a PNG become RGBA. */
export function rowExpander(header: PngHeader): ExpandRow {
  const { depth, colourType, transparency } = header;
  if (depth === 8 && colourType === 6) return (row, out, at) => out.set(row, at);
  if (depth === 8 && colourType === 2 && transparency === null) return colours;
  return colourType === 3 ? palette(header) : samples(header);
}

const colours: ExpandRow = (row, out, at) => {
  for (let from = 0, to = at; from < row.length; from += 3, to += 4) {
    out[to] = row[from] as number;
    out[to + 1] = row[from + 1] as number;
    out[to + 2] = row[from + 2] as number;
    out[to + 3] = 255;
  }
};

/** Reads the number at a place of a row, whole as it is stored. */
function stored(row: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return row[index] as number;
  if (depth === 16) return ((row[index * 2] as number) << 8) | (row[index * 2 + 1] as number);
  const bit = index * depth;
  return ((row[bit >> 3] as number) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function palette({ width, depth, palette, transparency }: PngHeader): ExpandRow {
  return (row, out, at) => {
    for (let x = 0, to = at; x < width; x++, to += 4) {
      const index = stored(row, x, depth);
      for (let c = 0; c < 3; c++) out[to + c] = palette[index * 3 + c] ?? 0;
      out[to + 3] = transparency?.[index] ?? 255;
    }
  };
}

function samples({ width, depth, colourType, transparency }: PngHeader): ExpandRow {
  const count = colourType === 2 || colourType === 6 ? 3 : 1;
  const hasAlpha = colourType === 4 || colourType === 6;
  const most = 2 ** depth - 1;
  const clear = transparency && [0, 1, 2].map((c) => stored(transparency, c, 16));
  return (row, out, at) => {
    for (let x = 0, to = at, from = 0; x < width; x++, to += 4) {
      let isClear = clear !== null;
      for (let c = 0; c < 3; c++) {
        const value = stored(row, from + (count === 3 ? c : 0), depth);
        isClear &&= count === 1 && c > 0 ? isClear : value === clear?.[c];
        out[to + c] = (value * 255) / most;
      }
      from += count;
      const alpha = hasAlpha ? (stored(row, from++, depth) * 255) / most : 255;
      out[to + 3] = isClear && !hasAlpha ? 0 : alpha;
    }
  };
}
