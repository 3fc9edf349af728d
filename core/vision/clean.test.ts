import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanUpload } from './clean.node.ts';
import { UPLOAD_LIMITS } from './limits.ts';
import {
  animated,
  animatedPng,
  box,
  ftyp,
  jpeg,
  pngBomb,
  tiffTags,
  truncated,
} from './testing/bad-files.node.ts';
import { made } from './testing/chart.node.ts';
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

/** Changes the size that a HEIF file tells. */
async function resized(file: Promise<Buffer>, width: number, height: number): Promise<Buffer> {
  const bytes = await file;
  bytes.writeUInt32BE(width, bytes.indexOf('ispe') + 8);
  bytes.writeUInt32BE(height, bytes.indexOf('ispe') + 12);
  return bytes;
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>';

test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
  ['nothing', 'empty', () => new Uint8Array()],
  ['text', 'not-a-picture', () => Buffer.from('hello, this is a photo')],
  ['a few bytes', 'not-a-picture', () => new Uint8Array([0xff, 0xd8])],
  ['html', 'not-a-picture', () => Buffer.from('<html><body>photo.jpg</body></html>')],
  ['svg', 'is-drawing', () => Buffer.from(svg)],
  ['svg with prolog', 'is-drawing', () => Buffer.from(`<?xml version="1.0"?><!--x-->${svg}`)],
  ['svg with byte order mark', 'is-drawing', () => Buffer.from(`\uFEFF \n${svg}`)],
  ['pdf', 'is-pdf', () => Buffer.from('%PDF-1.7\n')],
  ['eps', 'is-drawing', () => Buffer.from('%!PS-Adobe-3.0 EPSF-3.0\n')],
  ['mp4', 'is-video', () => ftyp('isom', 'mp41')],
  ['quicktime', 'is-video', () => ftyp('qt  ', 'qt  ')],
  ['webm', 'is-video', () => Buffer.from('1a45dfa3', 'hex')],
  ['avi', 'is-video', () => Buffer.from('RIFF\0\0\0\0AVI LIST', 'latin1')],
  ['music', 'not-a-picture', () => ftyp('M4A ', 'isom')],
  ['jpeg 2000', 'is-jpeg-2000', () => Buffer.from('\0\0\0\x0cjP  \r\n\x87\n', 'latin1')],
  ['its code stream', 'is-jpeg-2000', () => Buffer.from('ff4fff51', 'hex')],
  ['jpeg xl', 'is-jpeg-xl', () => Buffer.from('\0\0\0\x0cJXL \r\n\x87\n', 'latin1')],
  ['its code stream', 'is-jpeg-xl', () => Buffer.from('ff0a0000', 'hex')],
  ['icon', 'is-icon', () => Buffer.from('000001000100', 'hex')],
  ['bmp', 'is-bmp', () => Buffer.from('BM\0\0')],
  ['photoshop', 'is-photoshop', () => Buffer.from('8BPS\0\x01')],
  ['targa', 'unsupported-format', () => Buffer.from('\0\0\x02\0TRUEVISION-XFILE.\0')],
  ['pixmap', 'unsupported-format', () => Buffer.from('P6\n2 2\n255\n')],
  ['jpeg xr', 'unsupported-format', () => Buffer.from('4949bc01', 'hex')],
  ['raw of Fuji', 'is-raw', () => Buffer.from('FUJIFILMCCD-RAW 0201')],
  ['raw of Olympus', 'is-raw', () => Buffer.from('IIRO\x08\0\0\0')],
  ['raw of Panasonic', 'is-raw', () => Buffer.from('IIU\0\x08\0\0\0')],
  ['raw of Canon', 'is-raw', () => Buffer.from('II*\0\x10\0\0\0CR\x02\0')],
  ['newer raw of Canon', 'is-raw', () => ftyp('crx ', 'isom')],
  ['dng', 'is-raw', () => tiffTags([254, 1], [50_706, 1])],
  ['raw of Nikon or Sony', 'is-raw', () => tiffTags([254, 1], [330, 8])],
  ['raw of Pentax', 'is-raw', () => tiffTags([254, 0], [262, 32_803])],
  ['tiff without pixels', 'truncated', () => tiffTags([254, 0], [262, 2])],
  ['animated gif', 'animated', () => animated('gif')],
  ['animated webp', 'animated', () => animated('webp')],
  ['animated png', 'animated', () => animatedPng()],
  ['avif sequence', 'animated', () => ftyp('avis', 'avif')],
  ['heic sequence', 'animated', () => ftyp('hevc', 'heic')],
  ['heif with tracks alone', 'animated', () => Buffer.concat([ftyp('msf1', 'iso8'), box('moov')])],
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
  ['a hair line', 'too-narrow', () => jpeg((image) => image.resize(4000, 64, { fit: 'fill' }))],
  ['a screenshot without end', 'too-narrow', () => pngBomb(1_080, 40_000)],
  ['a 100-megapixel png', 'too-many-pixels', () => pngBomb(10_000, 10_000)],
  ['a 64-megapixel png', 'too-many-pixels', () => pngBomb(9_248, 6_936)],
  ['a 200-megapixel heic', 'too-many-pixels', () => resized(made('chart.heic'), 16_320, 12_240)],
  ['a heic larger than it says', 'truncated', () => resized(made('chart.heic'), 80, 80)],
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

test('reads GIF and TIFF, of several pages the first', async () => {
  const source = sharp(await jpeg());
  const tiff = source.clone().tiff({ compression: 'lzw' });
  const files = await Promise.all([
    source.clone().gif().toBuffer(),
    tiff.toBuffer(),
    source.clone().toColourspace('rgb16').tiff().toBuffer(),
    source.clone().toColourspace('cmyk').tiff().toBuffer(),
  ]);
  for (const bytes of files)
    expect(await cleanUpload(bytes)).toMatchObject({ contentType: 'image/jpeg', widthPx: 300 });
});

test('takes a photo of 50 megapixels', async () => {
  const create = { width: 8192, height: 6144, channels: 3 as const, background: '#887766' };
  const photo = await sharp({ create }).jpeg({ quality: 60 }).toBuffer();
  expect(await cleanUpload(photo)).toMatchObject({ widthPx: 2048, heightPx: 1536 });
});

test('takes the primary picture of a HEIC, whichever comes first', async () => {
  const picture = await cleanUpload(await made('second-is-primary.heic'));
  expect(picture).toMatchObject({ widthPx: 128, heightPx: 96 });
  const { dominant } = await sharp(picture.bytes).stats();
  expect(dominant.b).toBeGreaterThan(dominant.r);
});

test('what is cut away stays away: no colour is left where nothing is to be seen', async () => {
  const data = Buffer.alloc(96 * 64 * 4, Buffer.from([200, 20, 20, 0]));
  data.fill(Buffer.from([255, 255, 255, 255]), 0, 96 * 32 * 4);
  const drawn = sharp(data, { raw: { width: 96, height: 64, channels: 4 } });
  const files = await Promise.all([
    made('alpha.heic'),
    drawn.clone().png().toBuffer(),
    drawn.clone().webp({ lossless: true, exact: true }).toBuffer(),
    drawn.clone().avif({ lossless: true }).toBuffer(),
    drawn.clone().tiff({ compression: 'lzw' }).toBuffer(),
    drawn.clone().gif().toBuffer(),
  ]);
  for (const bytes of files) {
    const picture = await cleanUpload(bytes);
    expect(picture).toMatchObject({ contentType: 'image/png', widthPx: 96, heightPx: 64 });
    const rgba = await sharp(picture.bytes).raw().toBuffer();
    let shown = 0;
    for (let i = 0; i < rgba.length; i += 4) {
      if (rgba[i + 3] === 0) expect(rgba.readUInt32LE(i)).toBe(0);
      else if (rgba[i + 3] === 255) shown++;
    }
    expect(shown).toBeGreaterThan(2_000);
  }
});
