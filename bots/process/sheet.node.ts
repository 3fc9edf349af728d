/**
 * `npm run sheet`: draws the sheet in the documentation that shows what the local engine makes of ten
 * photos of invented people: beside each photo a portrait and a landscape.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
import type { Aspect } from '../../core/engines/engine.ts';
import { openFonts } from '../../core/engines/local/fonts/fonts.node.ts';
import type { ImageLook } from '../../core/engines/local/looks/parameters.ts';
import { renderImage } from '../../core/engines/local/render.node.ts';
import { openVision } from '../../core/vision/vision.node.ts';

const FILE = fileURLToPath(new URL('../../docs/before-and-after.webp', import.meta.url));
const SHEET_BYTES = 400_000;
const DRAWN_EDGE_PX = 1024;
const ROW_PX = 216;
const GAP_PX = 8;
const SETS_PER_ROW = 2;

/** A photo with the looks that are drawn of it. */
type Row = {
  photo: string;
  /** True for a close crop of the photo, which cuts hair and shoulders off. */
  close?: boolean;
  portrait: ImageLook;
  landscape: ImageLook;
};

const ROWS: readonly Row[] = [
  { photo: 'mira_front', portrait: 'headshot', landscape: 'golden' },
  { photo: 'kofi_front', close: true, portrait: 'magazine', landscape: 'winter' },
  { photo: 'otto_front', portrait: 'oil', landscape: 'cinema' },
  { photo: 'mira_left', close: true, portrait: 'golden', landscape: 'retrowave' },
  { photo: 'kofi_left', portrait: 'noir', landscape: 'golden' },
  { photo: 'otto_left', close: true, portrait: 'headshot', landscape: 'winter' },
  { photo: 'mira_front', close: true, portrait: 'poster', landscape: 'neon' },
  { photo: 'kofi_right', close: true, portrait: 'retrowave', landscape: 'cinema' },
  { photo: 'otto_right', portrait: 'card', landscape: 'golden' },
  { photo: 'mira_right', close: true, portrait: 'neon', landscape: 'winter' },
];

/** The close crop, as shares of the photo's sides. */
const CLOSE = { left: 0.22, top: 0.17, width: 0.56, height: 0.53 } as const;

async function photoOf({ photo, close = false }: Row): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(new URL(`../../core/people/${photo}.jpg`, import.meta.url));
  if (!close) return new Uint8Array(bytes);
  const { width, height } = await sharp(bytes).metadata();
  const area = {
    left: Math.round(width * CLOSE.left),
    top: Math.round(height * CLOSE.top),
    width: Math.round(width * CLOSE.width),
    height: Math.round(height * CLOSE.height),
  };
  return new Uint8Array(await sharp(bytes).extract(area).jpeg({ quality: 95 }).toBuffer());
}

/** Draws one photo and its two pictures, from left to right. */
async function draw(row: Row, analyser: ReturnType<typeof openVision>): Promise<Uint8Array[]> {
  const bytes = await photoOf(row);
  const person = await analyser.analyse({ bytes, contentType: 'image/jpeg' });
  const of = async (look: ImageLook, aspect: Aspect) => {
    const order = { look, params: {}, persons: [person], aspect, longEdgePx: DRAWN_EDGE_PX };
    return (await renderImage({ ...order, seed: 7 }, openFonts())).bytes;
  };
  return [bytes, await of(row.portrait, '4:5'), await of(row.landscape, '16:9')];
}

/** Lays pictures out, `SETS_PER_ROW` sets in a row. */
async function layOut(sets: readonly Uint8Array[][]): Promise<Buffer> {
  const widths = [0.8, 0.8, 16 / 9].map((ratio) => Math.round(ROW_PX * ratio));
  const setPx = widths.reduce((sum, width) => sum + width + GAP_PX, GAP_PX * 2);
  const parts: OverlayOptions[] = [];
  for (const [k, pictures] of sets.entries()) {
    let left = (k % SETS_PER_ROW) * setPx + GAP_PX;
    const top = Math.floor(k / SETS_PER_ROW) * (ROW_PX + GAP_PX) + GAP_PX;
    for (const [i, picture] of pictures.entries()) {
      const width = widths[i] ?? ROW_PX;
      const size = { width, height: ROW_PX, fit: 'cover' } as const;
      parts.push({ input: await sharp(picture).resize(size).png().toBuffer(), left, top });
      left += width + GAP_PX;
    }
  }
  const canvas = {
    width: setPx * SETS_PER_ROW - GAP_PX * 2,
    height: Math.ceil(sets.length / SETS_PER_ROW) * (ROW_PX + GAP_PX) + GAP_PX,
    channels: 3 as const,
    background: '#ffffff',
  };
  const sheet = await sharp({ create: canvas }).composite(parts).png().toBuffer();
  for (let quality = 84; ; quality -= 6) {
    const webp = await sharp(sheet).webp({ quality, effort: 6 }).toBuffer();
    if (webp.length <= SHEET_BYTES || quality < 40) return webp;
  }
}

if (process.argv.length > 2) {
  process.stdout.write('usage: npm run sheet, without arguments: draws the sheet anew\n');
  process.exit(2);
}
const vision = openVision();
try {
  const sets: Uint8Array[][] = [];
  for (const row of ROWS) {
    sets.push(await draw(row, vision));
    process.stdout.write(`${row.photo} ${row.portrait} ${row.landscape}\n`);
  }
  const sheet = await layOut(sets);
  await writeFile(FILE, sheet);
  process.stdout.write(`${FILE} ${Math.round(sheet.length / 1000)} kB\n`);
} finally {
  await vision.close();
}
