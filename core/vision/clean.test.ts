import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanUpload } from './clean.node.ts';
import { displayP3ToSrgb } from './display-p3.ts';
import { UPLOAD_LIMITS } from './limits.ts';
import { animated, animatedPng, ftyp, jpeg, pngBomb, truncated } from './testing/bad-files.node.ts';
import { PictureError } from './vision.ts';

const portrait = () => readFile(new URL('../people/mira_front.jpg', import.meta.url));

async function problemOf(bytes: Uint8Array): Promise<string> {
  const error = await cleanUpload(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PictureError);
  return (error as PictureError).problem;
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>';

test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
  ['nothing', 'empty', () => new Uint8Array()],
  ['text', 'not-a-picture', () => Buffer.from('hello, this is a photo')],
  ['a few bytes', 'not-a-picture', () => new Uint8Array([0xff, 0xd8])],
  ['html', 'not-a-picture', () => Buffer.from('<html><body>photo.jpg</body></html>')],
  ['svg', 'unsupported-format', () => Buffer.from(svg)],
  [
    'svg with prolog',
    'unsupported-format',
    () => Buffer.from(`<?xml version="1.0"?><!--x-->${svg}`),
  ],
  ['svg with byte order mark', 'unsupported-format', () => Buffer.from(`\uFEFF \n${svg}`)],
  ['pdf', 'unsupported-format', () => Buffer.from('%PDF-1.7\n')],
  ['gif', 'unsupported-format', () => animated('gif')],
  [
    'tiff',
    'unsupported-format',
    () =>
      sharp({ create: { width: 99, height: 99, channels: 3, background: 'red' } })
        .tiff()
        .toBuffer(),
  ],
  ['mp4', 'unsupported-format', () => ftyp('isom', 'mp41')],
  ['animated webp', 'animated', () => animated('webp')],
  ['animated png', 'animated', () => animatedPng()],
  ['avif sequence', 'animated', () => ftyp('avis', 'avif')],
  ['heic sequence', 'animated', () => ftyp('hevc', 'heic')],
  ['heic without pictures', 'truncated', () => ftyp('heic', 'mif1')],
  ['half a jpeg', 'truncated', async () => truncated(await portrait(), 0.5)],
  ['a jpeg without its last tenth', 'truncated', async () => truncated(await portrait(), 0.9)],
  ['a jpeg header', 'truncated', async () => truncated(await jpeg(), 0.02)],
  [
    'half a png',
    'truncated',
    async () =>
      truncated(
        await sharp(await jpeg())
          .png()
          .toBuffer(),
        0.5,
      ),
  ],
  [
    'half a webp',
    'truncated',
    async () =>
      truncated(
        await sharp(await jpeg())
          .webp()
          .toBuffer(),
        0.5,
      ),
  ],
  [
    'half an avif',
    'truncated',
    async () =>
      truncated(
        await sharp(await jpeg())
          .avif({ effort: 0 })
          .toBuffer(),
        0.5,
      ),
  ],
  [
    '1×1',
    'too-small',
    () =>
      sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
  ],
  ['a hair line', 'too-small', () => jpeg((image) => image.resize(4000, 64, { fit: 'fill' }))],
  ['a 100-megapixel png', 'too-many-pixels', () => pngBomb(10_000, 10_000)],
  ['a gigapixel png', 'too-many-pixels', () => pngBomb(60_000, 60_000)],
  ['21 megabytes', 'too-large-file', () => new Uint8Array(UPLOAD_LIMITS.maxBytes + 1)],
])('refuses %s as %s', async (_name, problem, make) => {
  expect(await problemOf(await make())).toBe(problem);
});

test('turns a picture upright and drops EXIF, GPS and profile', async () => {
  const sideways = await jpeg((image) =>
    image.withMetadata({ orientation: 6 }).withExifMerge({
      IFD0: { Make: 'Phone', Copyright: 'Somebody' },
      IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
    }),
  );
  expect((await sharp(sideways).metadata()).exif).toBeDefined();
  const picture = await cleanUpload(sideways);
  expect(picture).toMatchObject({ contentType: 'image/jpeg', widthPx: 200, heightPx: 300 });
  const after = await sharp(picture.bytes).metadata();
  expect([after.exif, after.icc, after.xmp, after.iptc, after.orientation]).toEqual(
    Array(5).fill(undefined),
  );
  expect(Buffer.from(picture.bytes).includes('Somebody')).toBe(false);
});

test('fits a large picture within the limit and leaves a small one', async () => {
  const large = await cleanUpload(await jpeg((image) => image.resize(4000, 3000, { fit: 'fill' })));
  expect([large.widthPx, large.heightPx]).toEqual([2048, 1536]);
  expect(await cleanUpload(await portrait())).toMatchObject({ widthPx: 1024, heightPx: 1280 });
});

test('keeps transparency as PNG, and only where there is some', async () => {
  const create = { width: 100, height: 100, channels: 4 as const };
  const clear = await sharp({ create: { ...create, background: '#ff000080' } })
    .webp()
    .toBuffer();
  expect(await cleanUpload(clear)).toMatchObject({ contentType: 'image/png' });
  const opaque = await sharp({ create: { ...create, background: '#ff0000ff' } })
    .png()
    .toBuffer();
  expect(await cleanUpload(opaque)).toMatchObject({ contentType: 'image/jpeg' });
});

test('reads PNG, WebP and AVIF, 16 bits, grey and CMYK, all to sRGB', async () => {
  const source = await jpeg();
  const others = await Promise.all([
    sharp(source).png().toBuffer(),
    sharp(source).webp().toBuffer(),
    sharp(source).avif({ effort: 0 }).toBuffer(),
    sharp(source).toColourspace('rgb16').png().toBuffer(),
    sharp(source).greyscale().jpeg().toBuffer(),
    sharp(source).toColourspace('cmyk').jpeg().toBuffer(),
  ]);
  for (const bytes of others) {
    const picture = await cleanUpload(bytes);
    expect(picture).toMatchObject({ contentType: 'image/jpeg', widthPx: 300, heightPx: 200 });
    expect(await sharp(picture.bytes).metadata()).toMatchObject({ format: 'jpeg', depth: 'uchar' });
  }
});

test('brings Display P3 to sRGB: greys stay, reds get stronger', () => {
  const pixels = new Uint8ClampedArray([128, 128, 128, 200, 50, 50, 255, 255, 255]);
  displayP3ToSrgb(pixels);
  expect([...pixels.subarray(0, 3)]).toEqual([128, 128, 128]);
  expect(pixels[3]).toBeGreaterThan(212);
  expect([...pixels.subarray(6)]).toEqual([255, 255, 255]);
});
