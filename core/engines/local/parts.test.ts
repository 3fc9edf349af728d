import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, describe, expect, it, test } from 'vitest';
import { LOCALES } from '../../texts/catalogue.ts';
import { plainText } from '../../texts/render.ts';
import { t } from '../../texts/text.ts';
import { type MaskedArea, marginsFor } from '../../vision/masked/masked-area.ts';
import { openVision } from '../../vision/vision.node.ts';
import { localEngine } from './engine.node.ts';
import { unknownWords } from './unknown-words.ts';

const vision = openVision();
const engine = localEngine({ vision });
afterAll(async () => {
  await engine.close();
  await vision.close();
});

const EDGE_PX = 320;

async function photo(name: string) {
  const file = await readFile(new URL(`../../people/${name}.jpg`, import.meta.url));
  const size = { width: EDGE_PX, height: EDGE_PX, fit: 'inside' } as const;
  const bytes = new Uint8Array(await sharp(file).resize(size).jpeg({ quality: 95 }).toBuffer());
  return { bytes, contentType: 'image/jpeg' } as const;
}

const pixels = async (bytes: Uint8Array) =>
  sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/** An ellipse over a photo, by shares of its sides. */
type Ellipse = { cx: number; cy: number; rx: number; ry: number };

const isIn = ({ cx, cy, rx, ry }: Ellipse, u: number, v: number): boolean =>
  ((u - cx) / rx) ** 2 + ((v - cy) / ry) ** 2 <= 1;

async function painted(bytes: Uint8Array, { cx, cy, rx, ry }: Ellipse): Promise<MaskedArea> {
  const { info } = await pixels(bytes);
  const { width: w, height: h } = info;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">
    <ellipse cx="${cx * w}" cy="${cy * h}" rx="${rx * w}" ry="${ry * h}" fill="#fff"/></svg>`;
  const png = new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
  return { mask: await vision.readMask(png, { bytes, contentType: 'image/jpeg' }) };
}

/** Changes an area as the service does: a window of it, and back into the picture. */
async function change(
  operation: 'part' | 'widen',
  picture: Awaited<ReturnType<typeof photo>>,
  area: MaskedArea,
  prompt: string,
) {
  const { target, mask } = await vision.frame(picture, area, 'any');
  const done = await engine.submit(
    {
      generationId: 'g',
      operation,
      prompt,
      recipe: null,
      references: [
        { role: 'target', picture: target },
        { role: 'mask', picture: mask },
      ],
      aspect: '1:1',
      longEdgePx: 1536,
      durationSeconds: 0,
      seed: 3,
    },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  const [made] = done.status === 'finished' ? done.outputs : [];
  if (!made || !('bytes' in made)) throw new Error('not finished');
  const back = { bytes: made.bytes, contentType: 'image/png' } as const;
  return vision.putBack(picture, area, back, 'any');
}

/** Mean colours of a picture where a place counts, and their mean difference to another picture. */
async function compare(
  before: Uint8Array,
  after: Uint8Array,
  counts: (u: number, v: number) => boolean,
) {
  const [a, b] = await Promise.all([pixels(before), pixels(after)]);
  const { width, height } = a.info;
  const mean = [0, 0, 0];
  let [apart, most, count] = [0, 0, 0];
  for (let p = 0; p < width * height; p++) {
    if (!counts((p % width) / width, Math.floor(p / width) / height)) continue;
    count++;
    for (let c = 0; c < 3; c++) {
      const value = b.data[p * 3 + c] as number;
      mean[c] = (mean[c] as number) + value;
      const by = Math.abs(value - (a.data[p * 3 + c] as number));
      apart += by;
      most = Math.max(most, by);
    }
  }
  return { mean: mean.map((sum) => sum / count), apart: apart / count / 3, most };
}

/** The mug beside the plant, and what lies well outside of it. */
const MUG = { cx: 0.3, cy: 0.66, rx: 0.26, ry: 0.22 };
const aroundMug = (u: number, v: number) => !isIn({ ...MUG, rx: 0.32, ry: 0.28 }, u, v);

describe('a painted part', () => {
  it('is removed: wall and table are where the mug was, and all else is as it was', async () => {
    const picture = await photo('noface_mug_plant');
    const area = await painted(picture.bytes, MUG);
    const { bytes } = await change('part', picture, area, 'remove it');
    const outside = await compare(picture.bytes, bytes, aroundMug);
    expect(outside.apart).toBeLessThan(1.2);
    expect(outside.most).toBeLessThan(24);
    const band = await compare(picture.bytes, bytes, (u, v) =>
      isIn({ cx: 0.33, cy: 0.68, rx: 0.08, ry: 0.05 }, u, v),
    );
    // The mug's band is blue; nothing of the wall or the table is.
    expect(band.apart).toBeGreaterThan(20);
    expect((band.mean[2] ?? 0) - (band.mean[0] ?? 0)).toBeLessThan(5);
  });

  it('takes a colour with its own light, and gets brighter or darker', async () => {
    const picture = await photo('mira_front');
    const shirt = { cx: 0.5, cy: 0.9, rx: 0.2, ry: 0.08 };
    const area = await painted(picture.bytes, shirt);
    const inside = (u: number, v: number) => isIn({ ...shirt, rx: 0.14, ry: 0.05 }, u, v);
    const before = await compare(picture.bytes, picture.bytes, inside);
    const blue = await compare(
      picture.bytes,
      (await change('part', picture, area, 'make it blue')).bytes,
      inside,
    );
    expect((blue.mean[2] ?? 0) - (blue.mean[0] ?? 0)).toBeGreaterThan(40);
    const dark = await compare(
      picture.bytes,
      (await change('part', picture, area, 'much darker')).bytes,
      inside,
    );
    expect(dark.mean[0]).toBeLessThan((before.mean[0] ?? 0) - 20);
  });

  it('is the same for the same seed, and is not made of words that nobody understands', async () => {
    const picture = await photo('mira_front');
    const area = await painted(picture.bytes, { cx: 0.2, cy: 0.2, rx: 0.1, ry: 0.1 });
    const [one, other] = [
      await change('part', picture, area, 'remove it'),
      await change('part', picture, area, 'remove it'),
    ];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    await expect(change('part', picture, area, 'a dragon')).rejects.toMatchObject({
      failure: 'invalid',
    });
  });

  it.each(LOCALES)('is understood as it is suggested in %s', (locale) => {
    const said = ['remove', 'blur'].map((what) =>
      plainText(t('operation.part-change', { change: what }), locale),
    );
    const examples = plainText(t('operation.examples', { operation: 'part' }), locale);
    const listed = examples.replace(/^[^:]*:/, '').split(/[,.]/);
    for (const words of [...said, ...listed].filter((one) => one.trim() !== ''))
      expect([words, unknownWords('part', words)]).toEqual([words, []]);
  });

  test.each(['crop square', 'add text "Hi"', 'blur the background', 'not brighter', ''])(
    'has no “%s”',
    (words) => expect(unknownWords('part', words)).not.toEqual([]),
  );

  it('is removed whatever it is called', () => {
    expect(unknownWords('part', 'remove the old car behind me, and make it brighter')).toEqual([]);
  });
});

describe('a wider canvas', () => {
  it('goes on with the wall, copies nobody, and leaves the photo as it is', async () => {
    const picture = await photo('mira_front');
    const { info } = await pixels(picture.bytes);
    const area = { margins: marginsFor(info, 16 / 9) };
    const made = await change('widen', picture, area, '');
    expect(made.widthPx / made.heightPx).toBeCloseTo(16 / 9, 1);
    const left = Math.round((made.widthPx - info.width) / 2);
    const cut = { left, top: 0, width: info.width, height: info.height };
    const middle = await sharp(made.bytes).extract(cut).png().toBuffer();
    const kept = await compare(picture.bytes, middle, (u) => u > 0.04 && u < 0.96);
    expect(kept.apart).toBeLessThan(1.2);
    const whole = { bytes: made.bytes, contentType: 'image/jpeg' } as const;
    expect(await vision.countFaces(whole)).toBe(1);
    // Beside a grey wall there is a grey wall.
    const side = { left: 4, top: 4, width: left - 12, height: Math.round(info.height / 2) };
    const { channels } = await sharp(
      await sharp(made.bytes).extract(side).png().toBuffer(),
    ).stats();
    const means = channels.map((one) => one.mean);
    expect(Math.max(...means) - Math.min(...means)).toBeLessThan(40);
    expect(Math.max(...channels.map((one) => one.stdev))).toBeLessThan(25);
  });

  it('asks for nothing in words', () => {
    expect(unknownWords('widen', '')).toEqual([]);
    expect(unknownWords('widen', 'a castle on a hill')).not.toEqual([]);
  });
});
