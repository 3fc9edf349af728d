import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { gifFrames, isCutOff } from './cut-off.ts';
import { liesOnItsSide } from './orientation.ts';
import { linesOf } from './path-points.ts';
import { stripMetadata } from './strip-metadata.ts';
import { animated, jpeg } from './testing/bad-files.node.ts';
import { made } from './testing/chart.node.ts';

const FORMATS = ['jpeg', 'png', 'webp'] as const;

/** A picture that says much about itself. */
const talking = async (format: (typeof FORMATS)[number]) =>
  new Uint8Array(
    await sharp(await jpeg())
      .withIccProfile('p3')
      .withExif({
        IFD0: { Make: 'Phone', Copyright: 'Somebody' },
        IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Somewhere</x:xmpmeta>')
      .toFormat(format)
      .toBuffer(),
  );

describe('metadata', () => {
  test.each(FORMATS)('of %s is taken out, and no pixel changes', async (format) => {
    const bytes = await talking(format);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const stripped = stripMetadata(bytes);
    for (const word of ['Somebody', 'Phone', 'Somewhere', 'Exif', 'EXIF', 'XMP ', 'iCCP', 'ICC'])
      expect(Buffer.from(stripped).includes(word)).toBe(false);
    const after = await sharp(stripped).metadata();
    expect([after.exif, after.icc, after.xmp, after.format]).toEqual([
      undefined,
      undefined,
      undefined,
      format,
    ]);
    const [a, b] = await Promise.all(
      [bytes, stripped].map((one) => sharp(one, { ignoreIcc: true }).raw().toBuffer()),
    );
    expect(a && b && Buffer.compare(a, b)).toBe(0);
    expect(stripMetadata(stripped)).toBe(stripped);
  });

  test('of a JPEG goes with whatever follows the picture', async () => {
    const bytes = new Uint8Array(
      await sharp(await jpeg())
        .jpeg()
        .toBuffer(),
    );
    const followed = new Uint8Array([...bytes, ...(await talking('jpeg'))]);
    expect(Buffer.compare(stripMetadata(followed), stripMetadata(bytes))).toBe(0);
  });

  test('of what is damaged or another format is an error', async () => {
    for (const format of FORMATS) {
      const bytes = await talking(format);
      for (const share of [0.01, 0.3, 0.8])
        expect(() => stripMetadata(bytes.subarray(0, bytes.length * share))).toThrow(RangeError);
    }
    expect(() => stripMetadata(new Uint8Array())).toThrow(RangeError);
  });
});

describe('a file whose end is missing', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'is told by its structure: %s',
    async (format) => {
      const bytes = new Uint8Array(
        await sharp(await jpeg())
          .toFormat(format)
          .toBuffer(),
      );
      expect(isCutOff(bytes, format)).toBe(false);
      for (const share of [0.05, 0.5, 0.9])
        expect(isCutOff(bytes.subarray(0, bytes.length * share), format)).toBe(true);
    },
  );

  test('is told of progressive JPEG and HEIC, whatever follows the picture', async () => {
    const bytes = await sharp(await jpeg())
      .jpeg({ progressive: true })
      .toBuffer();
    const photo = await readFile(new URL('../people/mira_front.jpg', import.meta.url));
    expect(isCutOff(bytes, 'jpeg')).toBe(false);
    expect(isCutOff(Buffer.concat([photo, Buffer.alloc(5000)]), 'jpeg')).toBe(false);
    expect(isCutOff(bytes.subarray(0, bytes.length - 2), 'jpeg')).toBe(true);
    const heic = await made('chart.heic');
    expect([isCutOff(heic, 'heic'), isCutOff(heic.subarray(0, heic.length - 1), 'heic')]).toEqual([
      false,
      true,
    ]);
  });
});

test('pictures of a GIF are counted up to two', async () => {
  expect(gifFrames(await animated('gif'))).toBe(2);
  expect(
    gifFrames(
      await sharp(await jpeg())
        .gif()
        .toBuffer(),
    ),
  ).toBe(1);
  expect(gifFrames(new TextEncoder().encode('GIF89a'))).toBe(0);
});

test.each([1, 3, 6, 8])('a JPEG of orientation %i lies or stands', async (orientation) => {
  const bytes = await jpeg((one) => one.withMetadata({ orientation }));
  expect(liesOnItsSide(bytes)).toBe(orientation >= 5);
  expect(liesOnItsSide(bytes.subarray(0, 20))).toBe(false);
});

test('paths become points', () => {
  expect(linesOf('M1 1h8L4 13')).toEqual([
    [
      { x: 1, y: 1 },
      { x: 9, y: 1 },
      { x: 4, y: 13 },
    ],
  ]);
  const [circle] = linesOf('M5 1C1.8 1 1 4 1 7s.8 6 4 6 4-3 4-6-.8-6-4-6Z');
  expect(circle?.at(-1)).toEqual({ x: 5, y: 1 });
  expect(Math.max(...(circle ?? []).map(({ y }) => y))).toBeCloseTo(13);
  expect(() => linesOf('M0 0Q1 1 2 2')).toThrow(RangeError);
});
