/** Pictures that are laid out on one: contact sheets and rows. */

import { headerSizeOf } from '../media/picture-size.ts';
import { decodePicture } from './decode.worker.ts';
import { colourOf, drawBadge, roundCorners } from './draw-badge.ts';
import type { Images } from './images.worker.ts';
import type { SizedPicture } from './jobs.ts';
import { encodeJpeg } from './jpeg.worker.ts';
import { liesOnItsSide } from './orientation.ts';
import { layOn } from './pixels.ts';
import { decodePng, type RgbaPixels } from './png/decode-png.ts';
import { checkRow, placesInRow, ROW } from './row-layout.ts';
import { SHEET, sheetLayout, type Tile } from './sheet-layout.ts';

/** Draws pictures as tiles with numbers, as `Vision.contactSheet`. */
export async function drawContactSheet(
  tiles: readonly Tile[],
  images: Images,
): Promise<SizedPicture> {
  const { width, height, places } = sheetLayout(tiles.length);
  const sheet = filled(width, height, SHEET.background);
  for (const [i, { left, top }] of places.entries())
    place(sheet, await drawTile(tiles[i] as Tile, images), left, top);
  return encoded(sheet, SHEET.jpegQuality, images);
}

async function drawTile({ bytes, label }: Tile, images: Images): Promise<RgbaPixels> {
  const size = { width: SHEET.tileWidthPx, height: SHEET.tileHeightPx };
  const steps = [{ ...size, fit: 'cover', gravity: 'top' } as const];
  const png = await images.convert(bytes, { steps, contentType: 'image/png' });
  const tile = await decodePng(png.bytes, size.width * size.height);
  layOn(tile.data, 255);
  const canvas = { ...tile, rgba: tile.data };
  drawBadge(canvas, label);
  roundCorners(canvas);
  return tile;
}

/** Draws pictures side by side, as `Vision.sideBySide`. */
export async function drawSideBySide(
  pictures: readonly Uint8Array[],
  images: Images,
): Promise<SizedPicture> {
  checkRow(pictures);
  const ratios = pictures.map(ratioOf);
  const widths = ratios.map((ratio) => Math.max(1, Math.round(ratio * ROW.heightPx)));
  const whole = placesInRow(widths);
  const scale = Math.min(1, ROW.widthPx / whole.width);
  const height = Math.max(1, Math.round(ROW.heightPx * scale));
  const row = filled(Math.round(whole.width * scale), height, ROW.background);
  for (const [i, bytes] of pictures.entries()) {
    const left = Math.round((whole.lefts[i] ?? 0) * scale);
    const width = Math.max(1, Math.round((widths[i] ?? 0) * scale));
    const picture = await decodePicture(images, bytes, { width, height });
    layOn(picture.data, 255);
    place(row, picture, left, 0);
  }
  return encoded(row, ROW.jpegQuality, images);
}

/** Width to height, as a picture is seen. @throws {RangeError} when it is none */
function ratioOf(bytes: Uint8Array): number {
  const size = headerSizeOf(bytes);
  if (size === null) throw new RangeError('no picture that can be drawn');
  const { widthPx, heightPx } = size;
  return liesOnItsSide(bytes) ? heightPx / widthPx : widthPx / heightPx;
}

function filled(width: number, height: number, background: string): RgbaPixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const [red, green, blue] = colourOf(background);
  for (let i = 0; i < data.length; i += 4) data.set([red, green, blue, 255], i);
  return { data, width, height };
}

/** Draws one picture over another, in place; what does not fit is left out. */
function place(on: RgbaPixels, part: RgbaPixels, left: number, top: number): void {
  const columns = Math.min(part.width, on.width - left);
  const rows = Math.min(part.height, on.height - top);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const from = (y * part.width + x) * 4;
      const to = ((y + top) * on.width + x + left) * 4;
      const share = (part.data[from + 3] as number) / 255;
      for (let c = 0; c < 3; c++) {
        const [own, other] = [on.data[to + c] as number, part.data[from + c] as number];
        on.data[to + c] = Math.round(own + (other - own) * share);
      }
    }
}

async function encoded(pixels: RgbaPixels, quality: number, images: Images): Promise<SizedPicture> {
  const bytes = await encodeJpeg(pixels, quality, images);
  return {
    bytes,
    contentType: 'image/jpeg',
    widthPx: pixels.width,
    heightPx: pixels.height,
  };
}
