import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sharpPixels } from '../pixel-tools.node.ts';
import { findMarks } from './find-marks.ts';

const person = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../people/${name}.jpg`, import.meta.url)));

type Size = { width: number; height: number };
const sizeOf = async (bytes: Uint8Array): Promise<Size> => {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
};

/** As a chat stores what its editor drew: over the photo, made smaller and compressed again. */
async function drawnOver(
  photo: Uint8Array,
  draw: (size: Size) => string,
  { edge = 1280, quality = 80 } = {},
): Promise<Uint8Array> {
  const size = await sizeOf(photo);
  const { width, height } = size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${draw(size)}</svg>`;
  const drawn = await sharp(photo)
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer();
  const scaled = sharp(drawn).resize(edge, edge, { fit: 'inside', withoutEnlargement: true });
  return new Uint8Array(await scaled.jpeg({ quality }).toBuffer());
}

const ring =
  (stroke: string, { cx = 0.5, cy = 0.35, r = 0.15, gap = 0 } = {}) =>
  ({ width, height }: Size) => {
    const around = 2 * Math.PI * r * width;
    return `<circle cx="${cx * width}" cy="${cy * height}" r="${r * width}" fill="none"
      stroke="${stroke}" stroke-width="${width * 0.012}" stroke-dasharray="${around * (1 - gap)} ${around * gap}"/>`;
  };
const scribble =
  (stroke: string, opacity = 1) =>
  ({ width: w, height: h }: Size) =>
    `<path d="M ${0.3 * w} ${0.6 * h} L ${0.6 * w} ${0.62 * h} L ${0.32 * w} ${0.66 * h} L ${0.6 * w} ${0.7 * h}"
      fill="none" stroke="${stroke}" stroke-opacity="${opacity}" stroke-width="${0.05 * w}" stroke-linecap="round"/>`;

/** The share of a disc that a mask covers, and the share of what is beyond it and its line. */
async function covered(mask: Uint8Array, { cx = 0.5, cy = 0.35, r = 0.15 } = {}) {
  const { data, info } = await sharp(mask)
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const counts = { in: [0, 0], out: [0, 0] };
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const d = Math.hypot(x - cx * info.width, y - cy * info.height) / info.width;
      const where = d < r * 0.95 ? counts.in : d > r * 1.2 ? counts.out : null;
      if (!where) continue;
      where[0] = (where[0] ?? 0) + (data[y * info.width + x] ? 1 : 0);
      where[1] = (where[1] ?? 0) + 1;
    }
  const share = ([set = 0, of = 1]: number[]) => set / of;
  return { inside: share(counts.in), outside: share(counts.out) };
}

describe('marks that somebody drew over a photo', () => {
  it.each([
    ['mira_front', '#ff3b30'],
    ['kofi_front', '#ff3b30'],
    ['otto_front', '#34c759'],
    ['mira_left', '#007aff'],
    ['kofi_right', '#ffcc00'],
    ['otto_left', '#ffffff'],
    ['product_perfume', '#af52de'],
  ])(
    '%s, a ring in %s: all that it encloses, whichever picture comes first',
    async (name, colour) => {
      const photo = await person(name);
      const marked = await drawnOver(photo, ring(colour));
      for (const [first, second, which] of [
        [photo, marked, 'second'],
        [marked, photo, 'first'],
      ] as const) {
        const found = await findMarks(sharpPixels, first, second);
        if (!found.ok) throw new Error(found.problem);
        expect(found.marked).toBe(which);
        const { widthPx: width, heightPx: height } = found.mask;
        expect({ width, height }).toEqual(await sizeOf(photo));
        const { inside, outside } = await covered(found.mask.bytes);
        expect(inside).toBe(1);
        expect(outside).toBeLessThan(0.001);
      }
    },
  );

  it.each([
    ['a line that nearly closes', ring('#ff3b30', { gap: 0.03 })],
    ['a line and a scribble', (size: Size) => ring('#ff3b30')(size) + ring('#ff3b30')(size)],
  ])('%s encloses too', async (_, draw) => {
    const photo = await person('mira_front');
    const found = await findMarks(sharpPixels, photo, await drawnOver(photo, draw));
    if (!found.ok) throw new Error(found.problem);
    expect((await covered(found.mask.bytes)).inside).toBe(1);
  });

  it.each([
    ['a pen', scribble('#ff3b30')],
    ['a marker that lets things through', scribble('#ffee00', 0.55)],
    ['white', scribble('#ffffff')],
  ])('%s, painted over a part, in heavy compression: that part alone', async (_, draw) => {
    const photo = await person('kofi_front');
    const marked = await drawnOver(photo, draw, { edge: 800, quality: 55 });
    const found = await findMarks(sharpPixels, photo, marked);
    if (!found.ok) throw new Error(found.problem);
    expect(found.marked).toBe('second');
    const { data, info } = await sharp(found.mask.bytes)
      .extractChannel(0)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) =>
      data[Math.round(y * info.height) * info.width + Math.round(x * info.width)];
    expect([at(0.45, 0.61), at(0.45, 0.64), at(0.4, 0.671)]).toEqual([255, 255, 255]);
    expect([at(0.1, 0.1), at(0.8, 0.5), at(0.45, 0.9)]).toEqual([0, 0, 0]);
  });

  it('are seen in a preview that is dark where nothing changes', async () => {
    const photo = await person('mira_front');
    const found = await findMarks(sharpPixels, photo, await drawnOver(photo, ring('#ff3b30')));
    if (!found.ok) throw new Error(found.problem);
    const { data, info } = await sharp(found.preview.bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const own = await sharp(photo)
      .resize(info.width, info.height, { fit: 'fill' })
      .raw()
      .toBuffer();
    const light = (of: Buffer, x: number, y: number) =>
      of[(Math.round(y * info.height) * info.width + Math.round(x * info.width)) * 3] ?? 0;
    expect(Math.abs(light(data, 0.5, 0.35) - light(own, 0.5, 0.35))).toBeLessThan(12);
    expect(light(data, 0.05, 0.05)).toBeLessThan(light(own, 0.05, 0.05) * 0.5 + 8);
  });
});

describe('what are no marks', () => {
  const refused = async (first: Uint8Array, second: Uint8Array) => {
    const found = await findMarks(sharpPixels, first, second);
    return found.ok ? 'found' : found.problem;
  };

  it('is the same picture, compressed, smaller, or in other light', async () => {
    for (const name of ['mira_front', 'otto_right', 'noface_mug_plant']) {
      const photo = await person(name);
      for (const [edge, quality] of [
        [1280, 80],
        [640, 50],
        [2000, 95],
      ])
        expect(
          await refused(photo, await drawnOver(photo, () => '', { edge, quality })),
          `${name} ${edge}`,
        ).toBe('none');
      const brighter = await sharp(photo).linear(1, 14).jpeg().toBuffer();
      expect(await refused(photo, new Uint8Array(brighter))).toBe('none');
    }
  });

  it('is another picture, or a crop', async () => {
    const photo = await person('mira_front');
    const { width, height } = await sizeOf(photo);
    const sized = async (name: string) =>
      new Uint8Array(
        await sharp(await person(name))
          .resize(width, height, { fit: 'cover' })
          .jpeg()
          .toBuffer(),
      );
    for (const name of ['kofi_front', 'mira_left', 'otto_right', 'product_perfume'])
      expect(['different', 'unclear'], name).toContain(await refused(photo, await sized(name)));
    const crop = await sharp(photo)
      .extract({ left: 0, top: 0, width, height: Math.round(height * 0.8) })
      .jpeg()
      .toBuffer();
    expect(await refused(photo, new Uint8Array(crop))).toBe('shape');
  });

  it('is paint over everything', async () => {
    const photo = await person('mira_front');
    const all = ({ width, height }: Size) =>
      `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" fill="#ff3b30"/>`;
    expect(await refused(photo, await drawnOver(photo, all))).not.toBe('found');
  });
});
