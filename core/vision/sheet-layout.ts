/** The layout of a contact sheet. */

/** Sizes of a contact sheet, in pixels. */
export const SHEET = {
  maxTiles: 12,
  tileWidthPx: 320,
  tileHeightPx: 400,
  gapPx: 16,
  radiusPx: 22,
  badgePx: 56,
  /** Room between a badge and the edges of its tile. */
  badgeAtPx: 12,
  digitShare: 0.44,
  background: '#17181c',
  badge: {
    fill: '#0b0c0f',
    fillOpacity: 0.72,
    stroke: '#ffffff',
    strokeOpacity: 0.85,
    strokePx: 2,
  },
  jpegQuality: 86,
} as const;

/** A picture of a contact sheet with the number on its badge. */
export type Tile = { bytes: Uint8Array; label: string };

/** The size of a sheet, and where its tiles stand, in pixels. */
export type SheetLayout = {
  width: number;
  height: number;
  places: { left: number; top: number }[];
};

/**
 * Lays out a sheet: nearly square, and wide rather than tall, which suits chats.
 * @throws {RangeError} for no tile or more than `SHEET.maxTiles`
 */
export function sheetLayout(count: number): SheetLayout {
  if (count === 0 || count > SHEET.maxTiles)
    throw new RangeError(`a contact sheet has 1 to ${SHEET.maxTiles} tiles, not ${count}`);
  const columns = columnsFor(count);
  const rows = Math.ceil(count / columns);
  const [right, down] = [SHEET.tileWidthPx + SHEET.gapPx, SHEET.tileHeightPx + SHEET.gapPx];
  const places = Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns);
    // A last row that is not full is centred.
    const inRow = row === rows - 1 ? count - row * columns : columns;
    const shift = ((columns - inRow) * right) / 2;
    return {
      left: Math.round(SHEET.gapPx + (i % columns) * right + shift),
      top: SHEET.gapPx + row * down,
    };
  });
  return { width: columns * right + SHEET.gapPx, height: rows * down + SHEET.gapPx, places };
}

function columnsFor(count: number): number {
  if (count <= 3) return count;
  if (count === 4) return 2;
  return count <= 9 ? 3 : 4;
}

/** The width of the badge for a number, in pixels. */
export const badgeWidthFor = (label: string): number =>
  Math.max(SHEET.badgePx, SHEET.badgePx * (0.5 + 0.36 * label.length));
