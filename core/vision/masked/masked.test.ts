import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import type { Picture } from '../picture.ts';
import { sharpPixels } from '../pixel-tools.node.ts';
import { framePicture, whiteWhereClear } from './frame.ts';
import {
  canvasFor,
  FRAME_SIZES,
  frameFor,
  MASK_LIMITS,
  type MaskedArea,
  marginsFor,
} from './masked-area.ts';
import { putBack } from './put-back.ts';
import { readMask } from './read-mask.ts';

const portrait = async () =>
  new Uint8Array(await readFile(new URL('../../people/mira_front.jpg', import.meta.url)));

const sizeOf = async (bytes: Uint8Array) => {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
};

/** A PNG with a disc, as a canvas in a browser exports it. */
async function disc(
  size: { width: number; height: number },
  { cx = 0.5, cy = 0.5, r = 0.15, fill = '#fff' } = {},
): Promise<Uint8Array> {
  const { width, height } = size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <circle cx="${cx * width}" cy="${cy * height}" r="${r * width}" fill="${fill}"/></svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

const pixels = async (bytes: Uint8Array) =>
  sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });

const flat = async (
  size: { width: number; height: number },
  background: string,
): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { ...size, channels: 3, background } })
      .png()
      .toBuffer(),
  );

async function maskOf(picture: Uint8Array, painted: Uint8Array): Promise<Picture> {
  const read = await readMask(sharpPixels, painted, picture);
  if (!read.ok) throw new Error(read.problem);
  return read.mask;
}

describe('a mask', () => {
  it('is drawn anew, white where it was painted, without anything else in the file', async () => {
    const photo = await portrait();
    const painted = await sharp(await disc(await sizeOf(photo)))
      .withExif({ IFD0: { Copyright: 'me' } })
      .png()
      .toBuffer();
    const mask = await maskOf(photo, painted);
    const header = await sharp(mask.bytes).metadata();
    expect([header.exif, header.channels, header.space]).toEqual([undefined, 1, 'b-w']);
    const { data, info } = await sharp(mask.bytes)
      .extractChannel(0)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(new Set(data)).toEqual(new Set([0, 255]));
    const share =
      data.reduce((sum, value) => sum + (value ? 1 : 0), 0) / (info.width * info.height);
    expect(share).toBeCloseTo((Math.PI * 0.15 ** 2 * info.width) / info.height, 2);
  });

  test.each([
    ['too-large', async () => new Uint8Array(MASK_LIMITS.maxBytes + 1)],
    ['no-png', portrait],
    ['no-png', async () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['damaged', async () => (await disc(await sizeOf(await portrait()))).subarray(0, 900)],
    ['damaged', async () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)],
    ['size', async () => disc({ width: 300, height: 200 })],
    ['empty', async () => disc(await sizeOf(await portrait()), { fill: '#000' })],
    ['empty', async () => disc(await sizeOf(await portrait()), { fill: '#ffffff33' })],
    ['everything', async () => flat(await sizeOf(await portrait()), '#ffffff')],
  ])('that is none is refused: %s', async (problem, bytes) => {
    expect(await readMask(sharpPixels, await bytes(), await portrait())).toEqual({
      ok: false,
      problem,
    });
  });
});

describe('a canvas', () => {
  test.each([
    [{ width: 1000, height: 1000 }, 16 / 9],
    [{ width: 1600, height: 900 }, 9 / 16],
    [{ width: 800, height: 1000 }, 1],
  ])('of %o has the shape that is wanted, with the picture in its middle', (size, ratio) => {
    const { width, height, picture } = canvasFor(size, { margins: marginsFor(size, ratio) });
    expect(width / height).toBeCloseTo(ratio, 2);
    expect([picture.width, picture.height]).toEqual([size.width, size.height]);
    expect(Math.abs(width - picture.width - 2 * picture.x)).toBeLessThan(2);
    expect(Math.abs(height - picture.height - 2 * picture.y)).toBeLessThan(2);
  });

  it('of the same shape takes a step back', () => {
    const size = { width: 900, height: 1600 };
    const { width, height } = canvasFor(size, { margins: marginsFor(size, 9 / 16) });
    expect([width, height]).toEqual([1170, 2080]);
  });

  it('is never larger than may be', () => {
    const most = { top: 2, right: 2, bottom: 2, left: 2 };
    const { width, height } = canvasFor({ width: 2048, height: 1000 }, { margins: most });
    expect(Math.max(width, height)).toBeLessThanOrEqual(MASK_LIMITS.longEdgePx);
  });

  test.each([
    [
      { width: 2000, height: 1500 },
      { x: 100, y: 100, width: 50, height: 40 },
    ],
    [
      { width: 2000, height: 1500 },
      { x: 1900, y: 0, width: 100, height: 1500 },
    ],
    [
      { width: 600, height: 2000 },
      { x: 0, y: 0, width: 600, height: 2000 },
    ],
    [
      { width: 80, height: 70 },
      { x: 10, y: 10, width: 5, height: 5 },
    ],
  ])('%o shows a model the area %o in one of three shapes', (canvas, area) => {
    const { window, size } = frameFor(canvas, area, 'common');
    expect(FRAME_SIZES).toContain(size);
    expect(window.width / window.height).toBeCloseTo(size.width / size.height, 1);
    expect(window.x).toBeLessThanOrEqual(area.x);
    expect(window.y).toBeLessThanOrEqual(area.y);
    expect(window.x + window.width).toBeGreaterThanOrEqual(area.x + area.width);
    expect(window.y + window.height).toBeGreaterThanOrEqual(area.y + area.height);
  });
});

describe('a frame', () => {
  it('has a mask of its size, transparent where the picture may change', async () => {
    const photo = await portrait();
    const mask = await maskOf(photo, await disc(await sizeOf(photo), { r: 0.05 }));
    const framed = await framePicture(sharpPixels, photo, { mask }, 'common');
    expect(FRAME_SIZES).toContainEqual(await sizeOf(framed.target.bytes));
    expect(await sizeOf(framed.mask.bytes)).toEqual(await sizeOf(framed.target.bytes));
    const alpha = await sharp(framed.mask.bytes).extractChannel('alpha').raw().toBuffer();
    expect(new Set(alpha)).toEqual(new Set([0, 255]));
    const white = await whiteWhereClear(sharpPixels, framed.mask.bytes);
    const light = await sharp(white.bytes).greyscale().raw().toBuffer();
    expect(light.every((value, i) => value === 255 - (alpha[i] as number))).toBe(true);
  });
});

/** Compares a picture with the original at every pixel that lies so far away from the area. */
async function kept(
  original: Uint8Array,
  changed: Uint8Array,
  at: { left: number; top: number },
  isOpen: (x: number, y: number) => boolean,
) {
  const [before, after] = await Promise.all([pixels(original), pixels(changed)]);
  let worst = 0;
  let sum = 0;
  let count = 0;
  for (let y = 0; y < before.info.height; y++)
    for (let x = 0; x < before.info.width; x++) {
      if (isOpen(x, y)) continue;
      for (let c = 0; c < 3; c++) {
        const i = (y * before.info.width + x) * 3 + c;
        const j = ((y + at.top) * after.info.width + x + at.left) * 3 + c;
        const difference = Math.abs((before.data[i] as number) - (after.data[j] as number));
        worst = Math.max(worst, difference);
        sum += difference;
        count++;
      }
    }
  return { worst, mean: sum / count };
}

/** What JPEG of quality 95 changes by itself. */
const RE_ENCODED = { worst: 12, mean: 0.9 };

describe('what a model made', () => {
  it('changes nothing but what was painted, whatever comes back and in whatever size', async () => {
    const photo = await portrait();
    const size = await sizeOf(photo);
    const mask = await maskOf(photo, await disc(size, { cx: 0.3, cy: 0.3, r: 0.1 }));
    const made = await flat({ width: 640, height: 512 }, '#20c040');
    const changed = await putBack(sharpPixels, photo, { mask }, made, 'common');
    expect(await sizeOf(changed.bytes)).toEqual(size);
    const { data, info } = await pixels(changed.bytes);
    const middle = Math.round(size.height * 0.3) * info.width + Math.round(size.width * 0.3);
    expect(data[middle * 3 + 1]).toBeGreaterThan(170);
    // JPEG changes blocks of 8 pixels that the edge crosses.
    const far = size.width * 0.1 + 24 + 8;
    const isNear = (x: number, y: number) =>
      Math.hypot(x - size.width * 0.3, y - size.height * 0.3) < far;
    const { worst, mean } = await kept(photo, changed.bytes, { left: 0, top: 0 }, isNear);
    expect(worst).toBeLessThan(RE_ENCODED.worst);
    expect(mean).toBeLessThan(RE_ENCODED.mean);
  });

  it('keeps a transparent picture to the bit where nothing was painted', async () => {
    const round = await disc({ width: 400, height: 300 }, { r: 0.3, fill: '#aa5522' });
    const mask = await maskOf(round, await disc({ width: 400, height: 300 }, { cx: 0.8, r: 0.05 }));
    const changed = await putBack(
      sharpPixels,
      round,
      { mask },
      await flat({ width: 64, height: 64 }, '#0000ff'),
      'common',
    );
    expect(changed.contentType).toBe('image/png');
    const [before, after] = await Promise.all(
      [round, changed.bytes].map((one) => sharp(one).raw().toBuffer()),
    );
    for (let i = 0; i < 400 * 300; i++) {
      const [x, y] = [i % 400, Math.floor(i / 400)];
      if (Math.hypot(x - 320, y - 150) < 20 + 24) continue;
      expect(after?.subarray(i * 4, i * 4 + 4)).toEqual(before?.subarray(i * 4, i * 4 + 4));
    }
    expect(after?.subarray((150 * 400 + 320) * 4, (150 * 400 + 320) * 4 + 4)[3]).toBe(255);
  });

  it('leaves every pixel of a picture on a wider canvas', async () => {
    const photo = await portrait();
    const size = await sizeOf(photo);
    const area: MaskedArea = { margins: marginsFor(size, 16 / 9) };
    const changed = await putBack(
      sharpPixels,
      photo,
      area,
      await flat({ width: 1536, height: 1024 }, '#888888'),
      'common',
    );
    const { picture, width, height } = canvasFor(size, area);
    expect(await sizeOf(changed.bytes)).toEqual({ width, height });
    const { worst, mean } = await kept(
      photo,
      changed.bytes,
      { left: picture.x, top: picture.y },
      (x) => x < 8 || x >= size.width - 8,
    );
    expect(worst).toBeLessThan(RE_ENCODED.worst);
    expect(mean).toBeLessThan(RE_ENCODED.mean);
  });

  it('takes back a shift of all its colours', async () => {
    const photo = await flat({ width: 600, height: 600 }, '#808080');
    const mask = await maskOf(photo, await disc({ width: 600, height: 600 }, { r: 0.1 }));
    const changed = await putBack(
      sharpPixels,
      photo,
      { mask },
      await flat({ width: 512, height: 512 }, '#888078'),
      'common',
    );
    const { channels } = await sharp(changed.bytes).stats();
    for (const { min, max } of channels)
      expect([min, max].every((v) => Math.abs(v - 128) < 3)).toBe(true);
  });
});
