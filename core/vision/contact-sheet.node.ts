import sharp, { type OverlayOptions } from 'sharp';
import { digitStrokes } from './digits.ts';
import type { SizedPicture } from './jobs.ts';
import { badgeWidthFor, SHEET, sheetLayout, type Tile } from './sheet-layout.ts';

/**
 * Draws several pictures as tiles of one JPEG, with a numbered badge on each.
 * @throws {RangeError} for no tile or more than `SHEET.maxTiles`
 */
export async function drawContactSheet(tiles: readonly Tile[]): Promise<SizedPicture> {
  const { width, height, places } = sheetLayout(tiles.length);
  const parts = await Promise.all(
    places.map(async (place, i): Promise<OverlayOptions> => {
      return { input: await drawTile(tiles[i] as Tile), ...place };
    }),
  );
  const canvas = { width, height, channels: 3 as const, background: SHEET.background };
  const { data, info } = await sharp({ create: canvas })
    .composite(parts)
    .jpeg({ quality: SHEET.jpegQuality })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, contentType: 'image/jpeg', widthPx: info.width, heightPx: info.height };
}

async function drawTile({ bytes, label }: Tile): Promise<Buffer> {
  const { tileWidthPx: width, tileHeightPx: height, radiusPx, badgePx, badgeAtPx: at } = SHEET;
  const { fill, fillOpacity, stroke, strokeOpacity, strokePx } = SHEET.badge;
  const svg = (body: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`,
    );
  const middle = badgePx / 2 + at;
  const badgeWidth = badgeWidthFor(label);
  const badge = svg(
    `<rect x="${at}" y="${at}" width="${badgeWidth}" height="${badgePx}" rx="${badgePx / 2}" fill="${fill}" fill-opacity="${fillOpacity}" stroke="${stroke}" stroke-opacity="${strokeOpacity}" stroke-width="${strokePx}"/>` +
      digitStrokes(label, at + badgeWidth / 2, middle, badgePx * SHEET.digitShare),
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
