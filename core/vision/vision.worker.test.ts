import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Classifier } from './classifier.ts';
import { cleanUpload } from './clean.node.ts';
import { drawContactSheet } from './contact-sheet.node.ts';
import { STICKER, UPLOAD_LIMITS } from './limits.ts';
import { framePicture, whiteWhereClear } from './masked/frame.ts';
import { type FrameShape, type MaskedArea, marginsFor } from './masked/masked-area.ts';
import { putBack } from './masked/put-back.ts';
import { readMask } from './masked/read-mask.ts';
import type { Picture } from './picture.ts';
import { sharpPixels } from './pixel-tools.node.ts';
import { drawOnWhite, shrinkPicture } from './shrink-picture.node.ts';
import { drawSideBySide } from './side-by-side.node.ts';
import {
  animated,
  animatedPng,
  box,
  ftyp,
  jpeg,
  pngBomb,
  truncated,
} from './testing/bad-files.node.ts';
import { made } from './testing/chart.node.ts';
import { openVisionInWorkerd, type WorkerdVision } from './testing/worker-vision.node.ts';
import { MaskError, PictureError, type Vision } from './vision.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

let workerd: WorkerdVision;
let vision: Vision & Classifier;
beforeAll(async () => {
  workerd = await openVisionInWorkerd();
  ({ vision } = workerd);
});
afterAll(() => workerd?.close());

const file = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../people/${name}.jpg`, import.meta.url)));
const portrait = () => file('mira_front');
const asJpeg = (bytes: Uint8Array): Picture => ({ bytes, contentType: 'image/jpeg' });
const asPng = (bytes: Uint8Array): Picture => ({ bytes, contentType: 'image/png' });

/** The mean difference of two pictures of one size, of 255, at a width of `edge`. */
async function apart(one: Uint8Array, other: Uint8Array, edge = 256): Promise<number> {
  const raw = (bytes: Uint8Array) =>
    sharp(bytes).flatten({ background: '#fff' }).resize(edge).raw().toBuffer();
  const [a, b] = [await raw(one), await raw(other)];
  expect(a.length).toBe(b.length);
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}

const sizeOf = async (bytes: Uint8Array) => {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
};

async function disc(
  { width, height }: { width: number; height: number },
  { cx = 0.5, r = 0.15, fill = '#fff' } = {},
): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <circle cx="${cx * width}" cy="${height / 2}" r="${r * width}" fill="${fill}"/></svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

const flat = async (width: number, height: number, background: string) =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer(),
  );

describe('an upload', () => {
  test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', 'empty', () => new Uint8Array()],
    ['text', 'not-a-picture', () => Buffer.from('hello, this is a photo')],
    ['svg', 'is-drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['mp4', 'is-video', () => ftyp('isom', 'mp41')],
    [
      'tiff',
      'unsupported-format',
      async () =>
        sharp(await jpeg())
          .tiff()
          .toBuffer(),
    ],
    ['animated gif', 'animated', () => animated('gif')],
    ['animated webp', 'animated', () => animated('webp')],
    ['animated png', 'animated', () => animatedPng()],
    ['heic sequence', 'animated', () => ftyp('hevc', 'heic')],
    [
      'heif with tracks alone',
      'animated',
      () => Buffer.concat([ftyp('msf1', 'iso8'), box('moov')]),
    ],
    ['heic without pictures', 'truncated', () => ftyp('heic', 'mif1')],
    ['half a heic', 'truncated', async () => truncated(await made('chart.heic'), 0.5)],
    ['half a jpeg', 'truncated', async () => truncated(await portrait(), 0.5)],
    ['a jpeg without its last tenth', 'truncated', async () => truncated(await portrait(), 0.9)],
    ['a jpeg header', 'truncated', async () => truncated(await jpeg(), 0.02)],
    ['half a png', 'truncated', async () => truncated(await flat(200, 200, '#123456'), 0.5)],
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
      'half a gif',
      'truncated',
      async () =>
        truncated(
          await sharp(await jpeg())
            .gif()
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
    ['a damaged png', 'truncated', () => pngBomb(400, 300).fill(7, 60, 400)],
    ['1×1', 'too-small', () => flat(1, 1, 'red')],
    ['a hair line', 'too-narrow', () => jpeg((image) => image.resize(4000, 64, { fit: 'fill' }))],
    ['a 100-megapixel png', 'too-many-pixels', () => pngBomb(10_000, 10_000)],
    ['a gigapixel png', 'too-many-pixels', () => pngBomb(60_000, 60_000)],
    ['21 megabytes', 'too-large-file', () => new Uint8Array(UPLOAD_LIMITS.maxBytes + 1)],
  ])('that is %s is refused as %s', async (_name, problem, make) => {
    const error = await vision.clean(await make()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PictureError);
    expect((error as PictureError).problem).toBe(problem);
  });

  test('stands upright, without EXIF, GPS or profile', async () => {
    const sideways = await jpeg((image) =>
      image
        .withMetadata({ orientation: 6 })
        .withIccProfile('p3')
        .withExifMerge({
          IFD0: { Make: 'Phone', Copyright: 'Somebody' },
          IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
        }),
    );
    expect(Buffer.from(sideways).includes('Somebody')).toBe(true);
    const picture = await vision.clean(sideways);
    expect(picture).toMatchObject({ contentType: 'image/jpeg', widthPx: 200, heightPx: 300 });
    for (const word of ['Somebody', 'Phone', 'Exif', 'ICC_PROFILE', 'http://ns.adobe.com'])
      expect(Buffer.from(picture.bytes).includes(word)).toBe(false);
    expect(await apart(picture.bytes, (await cleanUpload(sideways)).bytes, 64)).toBeLessThan(3);
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'as %s is what Node makes of it',
    async (format) => {
      const photo = sharp(await portrait()).resize(600);
      const bytes = await photo.toFormat(format, format === 'avif' ? { effort: 0 } : {}).toBuffer();
      const [here, there] = await Promise.all([cleanUpload(bytes), vision.clean(bytes)]);
      const { bytes: _, ...facts } = here;
      expect(there).toMatchObject(facts);
      expect(await sizeOf(there.bytes)).toEqual(await sizeOf(here.bytes));
      expect(await apart(there.bytes, here.bytes)).toBeLessThan(2);
    },
  );

  test('as HEIC is taken where the binding takes it, and refused where it does not', async () => {
    const chart = await made('chart.heic');
    const heic = new Uint8Array(
      await sharp((await cleanUpload(chart)).bytes)
        .png()
        .toBuffer(),
    );
    expect(await workerd.inProduction({ heic }).clean(chart)).toMatchObject({
      contentType: 'image/jpeg',
      widthPx: 96,
      heightPx: 64,
    });
    await expect(vision.clean(chart)).rejects.toThrow('refused');
    const large = new Uint8Array(pngBomb(16_000, 12_000));
    await expect(workerd.inProduction({ heic: large }).clean(chart)).rejects.toThrow('too-many');
  });

  test.each([
    [9413, 'picture refused: too-many-pixels'],
    [9520, 'picture refused: unsupported-format'],
    [9422, 'the Images binding failed'],
    [9524, 'the Images binding failed'],
  ])('at which the binding fails with %i is told: %s', async (errorCode, message) => {
    const broken = workerd.inProduction({ errorCode });
    await expect(broken.clean(await jpeg())).rejects.toThrow(message);
  });

  test('of 50 megapixels is fitted within the limit', async () => {
    const create = { width: 8192, height: 6144, channels: 3 as const, background: '#887766' };
    const photo = await sharp({ create }).jpeg({ quality: 60 }).toBuffer();
    expect(await vision.clean(photo)).toMatchObject({ widthPx: 2048, heightPx: 1536 });
  });

  test('keeps its transparency, and no colour where nothing is to be seen', async () => {
    const data = Buffer.alloc(96 * 64 * 4, Buffer.from([200, 20, 20, 0]));
    data.fill(Buffer.from([255, 255, 255, 255]), 0, 96 * 32 * 4);
    const drawn = sharp(data, { raw: { width: 96, height: 64, channels: 4 } });
    const files = await Promise.all([
      drawn.clone().png().toBuffer(),
      drawn.clone().webp({ lossless: true, exact: true }).toBuffer(),
      drawn.clone().avif({ lossless: true }).toBuffer(),
      drawn.clone().gif().toBuffer(),
    ]);
    for (const bytes of files) {
      const picture = await vision.clean(bytes);
      expect(picture).toMatchObject({ contentType: 'image/png', widthPx: 96, heightPx: 64 });
      const rgba = await sharp(picture.bytes).raw().toBuffer();
      for (let i = 0; i < rgba.length; i += 4)
        if (rgba[i + 3] === 0) expect(rgba.readUInt32LE(i)).toBe(0);
    }
    const opaque = await sharp(await jpeg())
      .ensureAlpha()
      .png()
      .toBuffer();
    expect(await vision.clean(opaque)).toMatchObject({ contentType: 'image/jpeg' });
  });
});

describe('smaller pictures', () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ['opaque', portrait],
    ['transparent', () => disc({ width: 900, height: 700 }, { fill: '#c04020' })],
  ])('%s, as on Node', async (_, make) => {
    const bytes = await make();
    const [here, there] = await Promise.all([shrinkPicture(bytes, 320), vision.shrink(bytes, 320)]);
    const { bytes: _bytes, ...facts } = here;
    expect(there).toMatchObject(facts);
    expect(await apart(there.bytes, here.bytes)).toBeLessThan(3);
  });

  test('on white', async () => {
    const bytes = await disc({ width: 300, height: 200 }, { fill: '#c0402080' });
    const [here, there] = await Promise.all([drawOnWhite(bytes), vision.onWhite(asPng(bytes))]);
    expect(await sharp(there.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 300 });
    expect(await apart(there.bytes, here.bytes)).toBeLessThan(1);
  });
});

describe('pictures on one', () => {
  test.each([1, 5, 12])('a sheet of %i', async (count) => {
    const faces = await Promise.all([
      portrait(),
      file('kofi_left'),
      disc({ width: 200, height: 200 }),
    ]);
    const tiles = Array.from({ length: count }, (_, i) => ({
      bytes: faces[i % 3] ?? new Uint8Array(),
      label: String(i + 1),
    }));
    const [here, there] = await Promise.all([drawContactSheet(tiles), vision.contactSheet(tiles)]);
    expect(await sizeOf(there.bytes)).toEqual(await sizeOf(here.bytes));
    expect(await apart(there.bytes, here.bytes, 680)).toBeLessThan(2);
    // The number of the first tile, at its own size.
    const badge = { left: 28, top: 28, width: 56, height: 56 };
    const [a, b] = await Promise.all(
      [here, there].map(({ bytes }) => sharp(bytes).extract(badge).png().toBuffer()),
    );
    expect(await apart(a ?? new Uint8Array(), b ?? new Uint8Array(), 56)).toBeLessThan(6);
  });

  test('side by side, also where all of it has to become smaller', async () => {
    const sideways = await jpeg((image) => image.withMetadata({ orientation: 6 }));
    const wide = await flat(1600, 300, '#336699');
    for (const row of [
      [await portrait(), sideways],
      [wide, await portrait(), wide],
    ]) {
      const [here, there] = await Promise.all([
        drawSideBySide(row),
        vision.sideBySide(row.map(asJpeg)),
      ]);
      expect(Math.abs(there.widthPx - here.widthPx)).toBeLessThan(2);
      expect(Math.abs(there.heightPx - here.heightPx)).toBeLessThan(2);
      const size = { width: 512, height: 128, fit: 'fill' } as const;
      const [a, b] = await Promise.all(
        [here, there].map(({ bytes }) => sharp(bytes).resize(size).png().toBuffer()),
      );
      expect(await apart(a ?? new Uint8Array(), b ?? new Uint8Array(), 512)).toBeLessThan(3);
    }
  });

  test('a sticker of all of it, where the binding cuts nothing out', async () => {
    const sticker = await vision.sticker(asJpeg(await portrait()));
    expect(sticker).toMatchObject({ contentType: 'image/webp', widthPx: 410, heightPx: 512 });
    expect(sticker.bytes.byteLength).toBeLessThanOrEqual(STICKER.pictureBytes);
    const foreground = await disc({ width: 500, height: 800 }, { r: 0.2 });
    const person = await workerd.inProduction({ foreground }).sticker(asJpeg(await portrait()));
    expect([person.contentType, (await sharp(person.bytes).stats()).isOpaque]).toEqual([
      'image/webp',
      false,
    ]);
    expect(await sizeOf(person.bytes)).toEqual({ width: 512, height: 512 });
    const cut = await vision.sticker(asPng(await disc({ width: 600, height: 400 }, { r: 0.1 })));
    expect([cut.widthPx, cut.heightPx]).toEqual([512, 512]);
    expect((await sharp(cut.bytes).stats()).isOpaque).toBe(false);
  });
});

describe('a mask', () => {
  test('is what Node reads', async () => {
    const photo = await portrait();
    const painted = await disc(await sizeOf(photo));
    const there = await vision.readMask(painted, asJpeg(photo));
    const here = await readMask(sharpPixels, painted, photo);
    if (!here.ok) return expect.unreachable(here.problem);
    const [a, b] = await Promise.all(
      [here.mask, there].map(({ bytes }) => sharp(bytes).extractChannel(0).raw().toBuffer()),
    );
    expect(Buffer.compare(a ?? Buffer.alloc(0), b ?? Buffer.alloc(1))).toBe(0);
    expect(await sharp(there.bytes).metadata()).toMatchObject({ format: 'png', channels: 1 });
  });

  test.each<[string, () => Promise<Uint8Array>]>([
    ['no-png', portrait],
    ['damaged', async () => (await disc(await sizeOf(await portrait()))).subarray(0, 900)],
    ['size', () => disc({ width: 300, height: 200 })],
    ['empty', async () => disc(await sizeOf(await portrait()), { fill: '#000' })],
    ['everything', () => flat(1024, 1280, '#ffffff')],
  ])('that is none is refused: %s', async (problem, make) => {
    const error = await vision
      .readMask(await make(), asJpeg(await portrait()))
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(MaskError);
    expect((error as MaskError).problem).toBe(problem);
  });

  test('over more pixels than a Worker holds is refused', async () => {
    const side = Math.sqrt(WORKER_PICTURES.mostPixels);
    const large = await flat(side + 8, side, '#112233');
    const error = await vision
      .readMask(await disc({ width: side + 8, height: side }), asPng(large))
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ problem: 'too-large' });
    const area = { mask: asPng(await disc({ width: side + 8, height: side })) };
    await expect(vision.frame(asPng(large), area, 'common')).rejects.toThrow('too large');
    await expect(vision.whiteWhereClear(asPng(large))).rejects.toThrow('pixels');
  });
});

describe('an area', () => {
  /** A portrait that is cheap to work on. */
  const small = async () =>
    new Uint8Array(
      await sharp(await portrait())
        .resize(480)
        .jpeg()
        .toBuffer(),
    );
  const size = { width: 480, height: 600 };
  const areas: [string, () => Promise<MaskedArea>, FrameShape][] = [
    ['what was painted', async () => ({ mask: asPng(await disc(size, { r: 0.05 })) }), 'common'],
    ['room around it', async () => ({ margins: marginsFor(size, 16 / 9) }), 'any'],
  ];

  test.each(areas)('is framed as on Node: %s', async (_, make, shape) => {
    const [photo, area] = [await small(), await make()];
    const here = await framePicture(sharpPixels, photo, area, shape);
    const there = await vision.frame(asJpeg(photo), area, shape);
    expect(await sizeOf(there.target.bytes)).toEqual(await sizeOf(here.target.bytes));
    expect(await apart(there.target.bytes, here.target.bytes)).toBeLessThan(2);
    const [a, b] = await Promise.all(
      [here, there].map((one) => sharp(one.mask.bytes).raw().toBuffer()),
    );
    expect(Buffer.compare(a ?? Buffer.alloc(0), b ?? Buffer.alloc(1))).toBe(0);
    const white = await whiteWhereClear(sharpPixels, there.mask.bytes);
    const other = await vision.whiteWhereClear(there.mask);
    expect(await apart(white.bytes, other.bytes, 512)).toBe(0);
  });

  test.each(areas)('is put back as on Node: %s', async (_, make, shape) => {
    const [photo, area] = [await small(), await make()];
    const change = await flat(512, 512, '#2040c0');
    const here = await putBack(sharpPixels, photo, area, change, shape);
    const there = await vision.putBack(asJpeg(photo), area, asPng(change), shape);
    expect(there.contentType).toBe('image/jpeg');
    expect(await sizeOf(there.bytes)).toEqual(await sizeOf(here.bytes));
    expect(await apart(there.bytes, here.bytes, 480)).toBeLessThan(2);
  });

  test('leaves a transparent picture to the bit where nothing was painted', async () => {
    const size = { width: 400, height: 300 };
    const round = await disc(size, { r: 0.3, fill: '#aa5522' });
    const area: MaskedArea = { mask: asPng(await disc(size, { cx: 0.8, r: 0.05 })) };
    const change = asPng(await flat(64, 64, '#0000ff'));
    const changed = await vision.putBack(asPng(round), area, change, 'common');
    expect(changed.contentType).toBe('image/png');
    const [before, after] = await Promise.all(
      [round, changed.bytes].map((one) => sharp(one).raw().toBuffer()),
    );
    for (let i = 0; i < 400 * 300; i++) {
      if (Math.hypot((i % 400) - 320, Math.floor(i / 400) - 150) < 20 + 24) continue;
      expect(after?.readUInt32LE(i * 4)).toBe(before?.readUInt32LE(i * 4));
    }
    expect(after?.[(150 * 400 + 320) * 4 + 3]).toBe(255);
  });

  test('on a canvas that would be too large makes it smaller as a whole', async () => {
    const photo = asPng(await flat(2048, 1536, '#405060'));
    const margins = { top: 1, right: 1, bottom: 1, left: 1 };
    const change = asPng(await flat(1024, 1024, '#888888'));
    const wide = await vision.putBack(photo, { margins }, change, 'common');
    const { width, height } = await sizeOf(wide.bytes);
    expect(width * height).toBeLessThanOrEqual(WORKER_PICTURES.mostPixels);
    expect(width / height).toBeCloseTo(2048 / 1536, 2);
  });
});

describe('what models see', () => {
  test('is sent as a JPEG, or as pixels where it is transparent', async () => {
    const options = { frames: 1, revealingFrom: 0.5, previewEdgePx: 64 };
    const photo = await vision.classify({
      ...options,
      bytes: await portrait(),
      contentType: 'image/jpeg',
    });
    expect(photo.classifications).toMatchObject([{ drawing: 0 }]);
    expect(photo.previews).toHaveLength(1);
    const clear = await vision.classify({
      ...options,
      bytes: await disc({ width: 200, height: 100 }),
      contentType: 'image/png',
    });
    expect(clear.classifications).toMatchObject([{ drawing: 1 }]);
    const edges = await Promise.all(clear.previews.map(sizeOf));
    expect(edges).toEqual(Array(3).fill({ width: 64, height: 32 }));
  });

  test('is asked for with the size that faces are measured in', async () => {
    const request = { picture: asJpeg(await portrait()), wanted: [], others: [] };
    await expect(vision.checkFace(request)).rejects.toThrow('jpeg of 1280');
    await expect(vision.countFaces(request.picture)).rejects.toMatchObject({ name: 'WorkerError' });
  });

  test('is no video', async () => {
    const video = { bytes: ftyp('isom'), contentType: 'video/mp4' };
    const options = { frames: 3, revealingFrom: 0.5, previewEdgePx: 0 };
    await expect(vision.classify({ ...video, ...options })).rejects.toThrow('videos');
    await expect(vision.still({} as never, 64)).rejects.toThrow('no frame of a video');
  });
});
