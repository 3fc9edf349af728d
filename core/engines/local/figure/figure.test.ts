import { describe, expect, test } from 'vitest';
import type { Person } from '../../../vision/person.ts';
import { type PersonCutOut, restoreCrown } from './crown.ts';
import { normaliseExposure } from './exposure.ts';
import { computeFraming, isCutBelowChin, rowsMissing } from './framing.ts';
import { continueBelow, drawableBelow } from './lower-edge.ts';
import { matchLight, measureLight } from './match-light.ts';

type Rgb = readonly [number, number, number];

const HAIR: Rgb = [60, 40, 20];
const SKIN: Rgb = [210, 160, 130];
const FACE = { x: 60, y: 60, width: 80, height: 100 };

/** A head of 120 px width, cut by the photo's upper edge above rows of hair; below it a body. */
function head(hairRows: number, heightPx = 240): Person {
  const widthPx = 200;
  const rgba = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++)
    for (let x = 40; x < 160; x++) {
      const hair = y < hairRows || x < 55 || x >= 145;
      rgba.set([...(hair ? HAIR : SKIN), 255], (y * widthPx + x) * 4);
    }
  const point = (x: number, y: number) => ({ x, y });
  return {
    widthPx,
    heightPx,
    rgba,
    rgb: new Uint8ClampedArray(widthPx * heightPx * 3),
    transparent: null,
    bounds: { x: 40, y: 0, width: 120, height: heightPx },
    cutOff: { left: false, right: false, top: true, bottom: true },
    face: {
      box: FACE,
      leftEye: point(80, 95),
      rightEye: point(120, 95),
      mouth: point(100, 135),
      chin: point(100, 160),
      yawDegrees: 0,
    },
  };
}

function widthAt({ rgba, widthPx }: Pick<Person, 'rgba' | 'widthPx'>, row: number): number {
  let count = 0;
  for (let x = 0; x < widthPx; x++) if ((rgba[(row * widthPx + x) * 4 + 3] ?? 0) > 127) count++;
  return count;
}

test('a crown goes on from the sides of the head and narrows to its top', () => {
  const whole = restoreCrown(head(40));
  const added = whole.heightPx - 240;
  expect(added).toBeGreaterThan(15);
  expect(whole.cutOff.top).toBe(false);
  const widths = [0.1, 0.35, 0.6, 0.95].map((part) => widthAt(whole, Math.round(part * added)));
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(widths[0]).toBeLessThan(75);
  expect(widths[3]).toBeGreaterThan(105);
  expect(whole.face?.chin.y).toBe(160 + added);
});

test.each([40, 14, 0])('a crown is made of hair, with %i rows of it above the forehead', (rows) => {
  const { rgba, widthPx, heightPx } = restoreCrown(head(rows));
  for (let y = 1; y < heightPx - 240; y++)
    for (let x = 0; x < widthPx; x++) {
      const at = (y * widthPx + x) * 4;
      if ((rgba[at + 3] ?? 0) > 0) expect(rgba[at]).toBeLessThan(90);
    }
});

test('what the edge cuts far from the face gets no crown', () => {
  const { rgba, ...rest } = head(40);
  const arm = new Uint8ClampedArray(rgba.length);
  for (let y = 0; y < 240; y++)
    for (let x = 186; x < 199; x++) arm.set([...SKIN, 255], (y * 200 + x) * 4);
  const person = {
    ...rest,
    rgba: arm,
    face: rest.face && { ...rest.face, box: { ...FACE, x: 0 } },
  };
  expect(restoreCrown(person).heightPx).toBe(240);
});

function lit(lightness: number): { rgb: Float32Array; lightest: () => number } {
  const rgb = new Float32Array(100 * 100 * 3).fill(lightness);
  return { rgb, lightest: () => Math.max(...rgb.subarray(0, 3)) };
}

test.each([
  ['fair skin is kept from burning out', 0.92, 0.72, 0.82],
  ['deep skin in good light keeps its depth', 0.55, 0.6, 0.75],
  ['a photo that was too dark is lifted further', 0.25, 0.45, 0.6],
])('%s', (_, before, least, most) => {
  const { rgb, lightest } = lit(before);
  const size = { width: 100, height: 100 };
  const matte = { ...size, v: new Float32Array(100 * 100).fill(1) };
  const face = { centre: { x: 50, y: 50 }, width: 40, height: 50 };
  normaliseExposure({ ...size, rgb }, matte, face);
  expect(lightest()).toBeGreaterThan(least);
  expect(lightest()).toBeLessThan(most);
});

test.each([0.05, 0.2])(
  'with room of %f above, a close-up keeps its chin in the frame',
  (headroom) => {
    const person = head(40, 180);
    const frame = { width: 800, height: 1000 };
    const { scale, y } = computeFraming(person, frame, { face: 0.4, x: 0.5, y: 0.5, headroom });
    expect(160 * scale + y).toBeLessThanOrEqual(1000);
    expect(180 * scale + y).toBeGreaterThanOrEqual(999);
  },
);

test('words at the foot would lie on a face whose photo ends below the chin', () => {
  expect(isCutBelowChin(head(40, 180))).toBe(true);
  expect(isCutBelowChin(head(40, 240))).toBe(false);
});

describe('a photo that ends below the chin', () => {
  const closeUp = head(40, 180);

  test('gets shoulders wider than the head, which fade to the frame', () => {
    const whole = continueBelow(closeUp, 95);
    const added = whole.heightPx - 178;
    expect(added).toBe(95);
    expect(whole.cutOff.bottom).toBe(false);
    const widths = [1, 20, 40].map((row) => widthAt(whole, 177 + row));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[2]).toBeGreaterThan(150);
    const shown = (row: number) =>
      whole.rgba[((177 + row) * whole.widthPx + Math.round(whole.widthPx / 2)) * 4 + 3] ?? 0;
    expect(shown(20)).toBe(255);
    expect(shown(95)).toBeLessThan(180);
  });

  test('keeps face and photo in the same place to each other', () => {
    const { face, widthPx, rgba, bounds } = continueBelow(closeUp, 95);
    const dx = (face?.box.x ?? 0) - FACE.x;
    expect(dx).toBeGreaterThan(0);
    expect([face?.chin.x, bounds.x]).toEqual([100 + dx, 40 + dx]);
    expect([...rgba.subarray((100 * widthPx + 100 + dx) * 4).subarray(0, 4)]).toEqual([
      ...SKIN,
      255,
    ]);
  });

  test('shows a face of the wanted size in a frame that it does not fill', () => {
    const frame = { width: 1600, height: 900 };
    const want = { face: 0.36, x: 0.5, y: 0.45 };
    const shareOf = (person: PersonCutOut) =>
      (computeFraming(person, frame, want).scale * FACE.height) / frame.height;
    const missing = rowsMissing(closeUp, frame, want);
    expect(missing).toBeGreaterThan(0);
    const [before, after] = [shareOf(closeUp), shareOf(continueBelow(closeUp, missing))];
    expect(before).toBeGreaterThan(0.5);
    expect(after).toBeLessThan(0.4);
  });

  test('never gets more than can be made up, and nothing where the photo shows all', () => {
    expect(continueBelow(closeUp, 5000).heightPx).toBe(178 + drawableBelow(closeUp));
    const standing = { ...closeUp, cutOff: { ...closeUp.cutOff, bottom: false } };
    expect(continueBelow(standing, 95)).toBe(standing);
    expect(continueBelow(closeUp, 0)).toBe(closeUp);
    const empty = { ...closeUp, rgba: new Uint8ClampedArray(closeUp.rgba.length) };
    expect(continueBelow(empty, 95)).toBe(empty);
  });
});

describe('the light of a scene', () => {
  const size = { width: 40, height: 20 };
  const scene = (colour: (x: number, y: number) => Rgb) => ({
    ...size,
    rgb: Float32Array.from({ length: 40 * 20 * 3 }, (_, i) => {
      const p = Math.floor(i / 3);
      return colour(p % 40, Math.floor(p / 40))[i % 3] ?? 0;
    }),
  });

  test('is even and without tint where the scene is grey', () => {
    const { tint, aside, below } = measureLight(scene(() => [0.5, 0.5, 0.5]));
    for (const gain of tint) expect(gain).toBeCloseTo(1, 5);
    expect(aside).toBeCloseTo(0, 5);
    expect(below).toBeCloseTo(0, 5);
  });

  test('is nothing at night, whatever the colour of the dark', () => {
    expect(measureLight(scene(() => [0.05, 0, 0]))).toEqual({
      tint: [1, 1, 1],
      aside: 0,
      below: 0,
    });
  });

  test('comes to a figure from its side and in its colour, and leaves skin skin', () => {
    const warm = scene((x) => (x < 20 ? [0.1, 0.08, 0.04] : [1, 0.8, 0.4]));
    const image = { ...size, rgb: new Float32Array(40 * 20 * 3).fill(0.5) };
    const matte = { ...size, v: new Float32Array(40 * 20).fill(1) };
    matte.v[0] = 0;
    const spot = { x: 20, y: 10 };
    const face = {
      centre: spot,
      width: 10,
      height: 12,
      leftEye: spot,
      rightEye: spot,
      mouth: spot,
      chin: spot,
      yawDegrees: 0,
    };
    matchLight({ image, matte, face, bounds: { x: 0, y: 0, ...size } }, warm);
    const seen = (x: number) => [...image.rgb.subarray((10 * 40 + x) * 3).subarray(0, 3)];
    const [left, right] = [seen(1), seen(38)];
    expect(right[0]).toBeGreaterThan((left[0] ?? 0) * 1.2);
    expect(right[0]).toBeGreaterThan((right[2] ?? 0) * 1.05);
    for (const value of [...left, ...right]) expect(Math.abs(value - 0.5)).toBeLessThan(0.16);
    expect(image.rgb[0]).toBe(0.5);
  });
});
