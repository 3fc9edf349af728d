import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../vision/person.ts';
import { openVision } from '../../vision/vision.node.ts';
import { ASPECTS, type Aspect } from '../engine.ts';
import { openFonts } from './fonts/fonts.node.ts';
import type { RenderOrder } from './jobs.ts';
import { type ImageLook, LOOK_PARAMETERS } from './looks/parameters.ts';
import { VIDEO_LOOK_NAMES } from './looks/video-names.ts';
import { frameSize, renderImage } from './render.node.ts';
import { expectAsKept, figuresOf, keptFigures } from './testing/picture-figures.node.ts';
import { videoLookNames } from './video/render.node.ts';

const EDGE_PX = 224;
const PHOTO_PX = 480;
const LOOK_NAMES = Object.keys(LOOK_PARAMETERS) as ImageLook[];
const vision = openVision();
const fonts = openFonts();
const cast = new Map<string, Person>();

async function person(name: string): Promise<Person> {
  const bytes = await readFile(new URL(`../../people/${name}.jpg`, import.meta.url));
  return vision.analyse({ bytes, contentType: 'image/jpeg' }, PHOTO_PX);
}

function known(name: string): Person {
  const found = cast.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const order = (look: string, persons: Person[], more: Partial<RenderOrder> = {}): RenderOrder => ({
  look,
  params: {},
  persons,
  aspect: '4:5',
  longEdgePx: EDGE_PX,
  seed: 7,
  ...more,
});
const draw = (...of: Parameters<typeof order>) => renderImage(order(...of), fonts);

/** 16×16 thumbnail as numbers, for telling pictures apart. */
async function thumbnail(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).resize(16, 16, { fit: 'fill' }).removeAlpha().raw().toBuffer();
}

function distance(a: Buffer, b: Buffer): number {
  return a.reduce((sum, value, k) => sum + Math.abs(value - (b[k] as number)), 0) / a.length;
}

beforeAll(async () => {
  for (const name of ['mira_front', 'kofi_front', 'otto_front', 'mira_left', 'mira_right'])
    cast.set(name, await person(name));
});
afterAll(() => vision.close());

describe('every image look', () => {
  it.each(LOOK_NAMES)('%s shows each person in the asked size and is not blank', async (look) => {
    for (const name of ['mira_front', 'kofi_front', 'otto_front']) {
      const output = await draw(look, [known(name)]);
      const meta = await sharp(output.bytes).metadata();
      expect([meta.format, meta.width, meta.height]).toEqual(['jpeg', 180, 224]);
      expect([output.widthPx, output.heightPx, output.kind]).toEqual([180, 224, 'image']);
      const { channels } = await sharp(output.bytes).stats();
      expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(14);
    }
  });

  it.each(LOOK_NAMES)('%s is what it was', async (look) => {
    const { bytes } = await draw(look, [known('mira_front')]);
    expectAsKept(await figuresOf(bytes), await keptFigures(look));
  });

  it('draws the same picture for the same seed and another for another', async () => {
    for (const look of LOOK_NAMES) {
      const [one, same, other] = await Promise.all(
        [7, 7, 8].map((seed) => draw(look, [known('mira_front')], { seed, longEdgePx: 160 })),
      );
      expect(Buffer.compare(one?.bytes ?? Buffer.of(), same?.bytes ?? Buffer.of(1))).toBe(0);
      expect(Buffer.compare(one?.bytes ?? Buffer.of(), other?.bytes ?? Buffer.of())).not.toBe(0);
    }
  });

  it('differs from all others', async () => {
    const small = await Promise.all(
      LOOK_NAMES.map(async (look) =>
        thumbnail((await draw(look, [known('otto_front')], { longEdgePx: 160 })).bytes),
      ),
    );
    for (const [a, one] of small.entries())
      for (const other of small.slice(a + 1)) expect(distance(one, other)).toBeGreaterThan(8);
  });

  it('fills every aspect', async () => {
    for (const [k, look] of LOOK_NAMES.entries()) {
      const aspect = ASPECTS[k % ASPECTS.length] as Aspect;
      const output = await draw(look, [known('kofi_front')], { aspect, longEdgePx: 200 });
      const size = frameSize(aspect, 200);
      expect([output.widthPx, output.heightPx]).toEqual([size.width, size.height]);
    }
  });
});

describe('words in pictures', () => {
  const HOSTILE = [
    '</text></svg><script>alert(1)</script>&amp;"\'',
    '🎉🎉🎉',
    'שלום עולם مرحبا',
    'Ünïcödé Çağlar Straße Привет Ёлка İstanbul',
    'x'.repeat(500),
    `${'word '.repeat(300)}`,
    '\u0000\u202e\ud800 \t\n',
    '',
  ];
  it('never break a look, whatever they hold', async () => {
    const places = [
      ['poster', 'title'],
      ['popart', 'caption'],
      ['magazine', 'headline'],
      ['card', 'name'],
      ['neon', 'caption'],
      ['polaroid', 'caption'],
    ] as const;
    for (const [k, text] of HOSTILE.entries())
      for (const [look, name] of places.filter((_, place) => (place + k) % 3 === 0)) {
        const params = { [name]: text };
        const output = await draw(look, [known('mira_front')], { params, longEdgePx: 160 });
        expect(output.bytes.length).toBeGreaterThan(1000);
      }
  });
});

describe('orders that cannot be drawn', () => {
  it('names an unknown look and every wrong parameter', async () => {
    const persons = [known('mira_front')];
    await expect(draw('nope', persons)).rejects.toMatchObject({ failure: 'invalid' });
    await expect(draw('__proto__', persons)).rejects.toMatchObject({ failure: 'invalid' });
    const wrong = draw('poster', persons, { params: { ink: 'red', extra: 1 } });
    await expect(wrong).rejects.toThrow(/ink: a colour is written #rrggbb.*extra/);
  });

  it('needs somebody to draw', async () => {
    await expect(draw('noir', [])).rejects.toMatchObject({ failure: 'invalid' });
    const nobody = { ...known('mira_front'), bounds: { x: 0, y: 0, width: 0, height: 0 } };
    await expect(draw('noir', [nobody])).rejects.toMatchObject({ failure: 'invalid' });
  });

  it('composes by the outline where no face was found', async () => {
    const output = await draw('headshot', [{ ...known('kofi_front'), face: null }]);
    expect(output.widthPx).toBe(180);
  });

  it('brings sizes within the limits', () => {
    expect(frameSize('1:1', 9_000)).toEqual({ width: 2048, height: 2048 });
    expect(frameSize('9:16', 1)).toEqual({ width: 90, height: 160 });
  });
});

it('knows the video looks by name', () => {
  expect([...VIDEO_LOOK_NAMES].sort()).toEqual(videoLookNames().sort());
});
