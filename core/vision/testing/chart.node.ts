/** A chart of 24 colours, as files that mean its numbers in different ways. */
import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { PNG_START, pngChunk } from './bad-files.node.ts';

/** A colour, 0..255. */
export type Rgb = readonly [number, number, number];

/** The colours, six a row. */
const COLOURS: readonly Rgb[] = [
  [230, 30, 40],
  [30, 200, 60],
  [40, 60, 220],
  [240, 210, 40],
  [200, 40, 200],
  [40, 200, 210],
  [115, 82, 68],
  [194, 150, 130],
  [98, 122, 157],
  [87, 108, 67],
  [133, 128, 177],
  [103, 189, 170],
  [255, 255, 255],
  [200, 200, 200],
  [150, 150, 150],
  [100, 100, 100],
  [50, 50, 50],
  [0, 0, 0],
  [255, 128, 0],
  [128, 255, 64],
  [64, 0, 128],
  [250, 180, 160],
  [90, 40, 30],
  [20, 60, 30],
];

const PATCH_PX = 16;
/** Size of the chart in pixels. */
export const CHART = { widthPx: 6 * PATCH_PX, heightPx: 4 * PATCH_PX } as const;

/**
 * Makes the chart as a PNG.
 * @param bits of each number
 * @param chunks stand between the header and the pixels
 */
export function chartPng(
  bits: 8 | 16,
  chunks: readonly [type: string, body: Uint8Array][],
): Buffer {
  const header = Buffer.from([0, 0, 0, CHART.widthPx, 0, 0, 0, CHART.heightPx, bits, 2, 0, 0, 0]);
  const rows = Array.from({ length: CHART.heightPx }, (_, y) => {
    const row = Array.from({ length: CHART.widthPx }, (_, x) => colourAt(x, y)).flat();
    return [0, ...(bits === 8 ? row : row.flatMap((value) => [value, value]))];
  });
  return Buffer.concat([
    PNG_START,
    pngChunk('IHDR', header),
    ...chunks.map(([type, body]) => pngChunk(type, body)),
    pngChunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number): Rgb {
  const index = Math.floor(y / PATCH_PX) * 6 + Math.floor(x / PATCH_PX);
  return COLOURS[index] ?? [0, 0, 0];
}

/** A file that was made before: of HEVC, which sharp does not write, or of 10 bits. */
export const made = (name: string): Promise<Buffer> =>
  readFile(new URL(`./pictures/${name}`, import.meta.url));

/**
 * Changes the numbers by which a HEIF file tells its colours.
 * @param primaries,transfer as in ITU-T H.273
 */
export function renumbered(file: Buffer, primaries: number, transfer: number): Buffer {
  const copy = Buffer.from(file);
  const at = copy.indexOf('colrnclx') + 8;
  copy.writeUInt16BE(primaries, at);
  copy.writeUInt16BE(transfer, at + 2);
  return copy;
}

/** Reads the colour in the middle of each patch. @param bytes a picture of the chart */
export async function patches(bytes: Uint8Array): Promise<Rgb[]> {
  const { data, info } = await sharp(bytes)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return COLOURS.map((_, n) => {
    const [x, y] = [(n % 6) * PATCH_PX + PATCH_PX / 2, (Math.floor(n / 6) + 0.5) * PATCH_PX];
    const i = (y * info.width + x) * 3;
    return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
  });
}
