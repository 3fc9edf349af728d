/** The metrics of a TrueType font: its characters and their widths. */

export type FontMetrics = {
  /** Returns the width of a character in ems; null where the font has no such glyph. */
  advance(codePoint: number): number | null;
};

/** A typeface by its use in the looks. */
export type Typeface =
  | 'poster'
  | 'heavy'
  | 'plain'
  | 'hand'
  | 'serif'
  | 'italic'
  | 'display'
  | 'script';

/** A font file with its metrics and CSS properties. */
export type Font = FontMetrics & {
  path: string;
  family: string;
  weight: number;
  style: 'normal' | 'italic';
};

/** A function that returns the font of a typeface. */
export type Fonts = (name: Typeface) => Font;

type Tables = Map<string, number>;

function readTables(view: DataView): Tables {
  const tables: Tables = new Map();
  const count = view.getUint16(4);
  for (let k = 0; k < count; k++) {
    const row = 12 + k * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((c) => view.getUint8(row + c)));
    tables.set(tag, view.getUint32(row + 8));
  }
  return tables;
}

function table(tables: Tables, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`font has no ${tag} table`);
  return offset;
}

/** Reads glyph numbers of the basic plane from a format 4 subtable. */
function readGlyphs(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = view.getUint16(cmap + 2);
  for (let k = 0; k < count; k++) {
    const sub = cmap + view.getUint32(cmap + 4 + k * 8 + 4);
    if (view.getUint16(sub) !== 4) continue;
    const doubled = view.getUint16(sub + 6);
    for (let s = 0; s < doubled; s += 2) readSegment(view, sub + 14 + s, doubled, glyphs);
    return glyphs;
  }
  throw new Error('font has no format 4 character map');
}

function readSegment(view: DataView, end: number, doubled: number, glyphs: Map<number, number>) {
  const last = view.getUint16(end);
  const start = end + doubled + 2;
  const first = view.getUint16(start);
  const delta = view.getUint16(start + doubled);
  const rangeAt = start + doubled * 2;
  const range = view.getUint16(rangeAt);
  for (let code = first; code <= last && code !== 0xffff; code++) {
    const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2);
    const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
    if (glyph !== 0) glyphs.set(code, glyph);
  }
}

/**
 * Reads the character map and the widths of a TrueType font.
 * @throws {Error} when a required table is missing
 */
export function readFont(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const unitsPerEm = view.getUint16(table(tables, 'head') + 18);
  const widths = view.getUint16(table(tables, 'hhea') + 34);
  const hmtx = table(tables, 'hmtx');
  const glyphs = readGlyphs(view, table(tables, 'cmap'));
  return {
    advance(codePoint) {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return null;
      return view.getUint16(hmtx + Math.min(glyph, widths - 1) * 4) / unitsPerEm;
    },
  };
}
