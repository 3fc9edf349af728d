import sharp, { type PngOptions } from 'sharp';
import { describe, expect, test } from 'vitest';
import { decodeLight, decodePng } from './decode-png.ts';
import { encodePng } from './encode-png.ts';

const MOST = 1e6;
const [width, height] = [61, 37];

/** Pixels in which every neighbour differs. */
const pixels = (channels: 1 | 3 | 4): Uint8Array =>
  Uint8Array.from(
    { length: width * height * channels },
    (_, i) => (i * 7919 + (i >> 5) * 31) % 256,
  );

const image = (channels: 1 | 3 | 4) =>
  sharp(pixels(channels), { raw: { width, height, channels } });
const rgbaOf = (png: Uint8Array) =>
  sharp(png).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer();

test.each([1, 3, 4] as const)(
  'what is written with %i channels is read by sharp and here',
  async (channels) => {
    const data = pixels(channels);
    const png = await encodePng({ data, width, height, channels });
    const raw = sharp(png).raw();
    const read = await (channels === 1 ? raw.toColourspace('b-w') : raw).toBuffer();
    expect(Buffer.compare(read, Buffer.from(data))).toBe(0);
    const decoded = await decodePng(png, MOST);
    expect(Buffer.compare(Buffer.from(decoded.data), await rgbaOf(png))).toBe(0);
  },
);

describe('what sharp writes is read', () => {
  test.each<[string, 1 | 3 | 4, PngOptions]>([
    ['grey', 1, {}],
    ['colours', 3, { adaptiveFiltering: true }],
    ['alpha', 4, { adaptiveFiltering: true }],
    ['a palette', 3, { palette: true, colours: 200 }],
    ['a palette of 16', 3, { palette: true, colours: 16 }],
    ['a palette of 2', 3, { palette: true, colours: 2 }],
    ['a palette with alpha', 4, { palette: true, colours: 40 }],
  ])('%s', async (_, channels, options) => {
    const png = await image(channels).png(options).toBuffer();
    const { data, ...size } = await decodePng(png, MOST);
    expect(size).toEqual({ width, height });
    expect(Buffer.compare(Buffer.from(data), await rgbaOf(png))).toBe(0);
  });

  test('16 bits', async () => {
    const png = await image(3).toColourspace('rgb16').png().toBuffer();
    const { data } = await decodePng(png, MOST);
    const wanted = await rgbaOf(png);
    expect(data.every((value, i) => Math.abs(value - (wanted[i] ?? 0)) <= 1)).toBe(true);
  });
});

test('the lightness of what is transparent is that on black', async () => {
  const data = new Uint8Array([
    255, 255, 255, 255, 255, 255, 255, 0, 255, 255, 255, 128, 0, 0, 0, 255,
  ]);
  const png = await encodePng({ data, width: 4, height: 1, channels: 4 });
  expect([...(await decodeLight(png, MOST)).data]).toEqual([255, 0, 128, 0]);
});

test('what is damaged, interlaced or too large is an error', async () => {
  const png = await image(3).png().toBuffer();
  await expect(decodePng(png, width * height - 1)).rejects.toThrow('larger');
  await expect(
    decodePng(await image(3).png({ progressive: true }).toBuffer(), MOST),
  ).rejects.toThrow('interlaced');
  for (const length of [0, 8, 30, 60, png.length - 20, png.length - 4])
    await expect(decodePng(png.subarray(0, length), MOST)).rejects.toThrow();
  const taller = Buffer.from(png);
  taller.writeUInt32BE(height + 3, 20);
  await expect(decodePng(taller, MOST)).rejects.toThrow();
});
