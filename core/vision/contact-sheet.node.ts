import sharp, { type OverlayOptions } from 'sharp';
import { digitStrokes } from './digits.ts';
import type { SizedPicture } from './jobs.ts';

/** The layout of a contact sheet, in pixels. */
const SHEET = {
  maxTiles: 12,
  tileWidthPx: 320,
  tileHeightPx: 400,
  gapPx: 16,
  radiusPx: 22,
  badgePx: 56,
  background: '#17181c',
  jpegQuality: 86,
} as const;

/** A picture of a contact sheet with the number on its badge. */
export type Tile = { bytes: Uint8Array; label: string };

/**
 * Chooses the number of columns: sheets are nearly square, and wide rather than tall, which suits
 * chats.
 */
function columnsFor(count: number): number {
  if (count <= 3) return count;
  if (count === 4) return 2;
  return count <= 9 ? 3 : 4;
}

/**
 * Draws several pictures as tiles of one JPEG, with a numbered badge on each.
 * @throws {RangeError} for no tile or more than `SHEET.maxTiles`
 */
export async function drawContactSheet(tiles: readonly Tile[]): Promise<SizedPicture> {
  if (tiles.length === 0 || tiles.length > SHEET.maxTiles) {
    throw new RangeError(`a contact sheet has 1 to ${SHEET.maxTiles} tiles, not ${tiles.length}`);
  }
  const columns = columnsFor(tiles.length);
  const rows = Math.ceil(tiles.length / columns);
  const parts = await Promise.all(
    tiles.map(async (tile, i): Promise<OverlayOptions> => {
      const row = Math.floor(i / columns);
      // A last row that is not full is centred.
      const inRow = row === rows - 1 ? tiles.length - row * columns : columns;
      const shift = ((columns - inRow) * (SHEET.tileWidthPx + SHEET.gapPx)) / 2;
      return {
        input: await drawTile(tile),
        left: Math.round(SHEET.gapPx + (i % columns) * (SHEET.tileWidthPx + SHEET.gapPx) + shift),
        top: SHEET.gapPx + row * (SHEET.tileHeightPx + SHEET.gapPx),
      };
    }),
  );
  const canvas = {
    width: columns * (SHEET.tileWidthPx + SHEET.gapPx) + SHEET.gapPx,
    height: rows * (SHEET.tileHeightPx + SHEET.gapPx) + SHEET.gapPx,
    channels: 3 as const,
    background: SHEET.background,
  };
  const { data, info } = await sharp({ create: canvas })
    .composite(parts)
    .jpeg({ quality: SHEET.jpegQuality })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, contentType: 'image/jpeg', widthPx: info.width, heightPx: info.height };
}

async function drawTile({ bytes, label }: Tile): Promise<Buffer> {
  const { tileWidthPx: width, tileHeightPx: height, radiusPx, badgePx } = SHEET;
  const svg = (body: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`,
    );
  const middle = badgePx / 2 + 12;
  const badgeWidth = Math.max(badgePx, badgePx * (0.5 + 0.36 * label.length));
  const badge = svg(
    `<rect x="12" y="12" width="${badgeWidth}" height="${badgePx}" rx="${badgePx / 2}" fill="#0b0c0f" fill-opacity=".72" stroke="#fff" stroke-opacity=".85" stroke-width="2"/>` +
      digitStrokes(label, 12 + badgeWidth / 2, middle, badgePx * 0.44),
  );
  const corners = svg(`<rect width="${width}" height="${height}" rx="${radiusPx}" fill="#fff"/>`);
  return sharp(bytes, { limitInputPixels: 50e6 })
    .autoOrient()
    .resize({ width, height, fit: 'cover', position: 'top' })
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .composite([
      { input: badge, left: 0, top: 0 },
      { input: corners, blend: 'dest-in' },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer();
}
