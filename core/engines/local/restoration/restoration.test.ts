import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../pixels/noise.ts';
import { at, type Raster } from '../pixels/raster.ts';
import { lumaPlane } from '../pixels/tone.ts';
import { findDamage } from './damage.ts';
import { hasOneTone, withoutFading } from './fading.ts';
import { grainOf, withoutGrain } from './grain.ts';

async function photo(name: string): Promise<Raster> {
  const file = await readFile(new URL(`../../../people/${name}.jpg`, import.meta.url));
  const { data, info } = await sharp(file).resize(400).removeAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  const rgb = Float32Array.from(data, (value) => value / 255);
  return { width: info.width, height: info.height, rgb };
}

const changed = (picture: Raster, change: (value: number, i: number) => number): Raster => ({
  ...picture,
  rgb: picture.rgb.map((value, i) => change(value, i)),
});

/** Grey, with the grain of paper. */
async function oldPhoto(grain: number): Promise<Raster> {
  const picture = await photo('otto_front');
  const light = lumaPlane(picture).v;
  const random = seededRandom(5);
  const noise = light.map(() => (random() + random() + random() - 1.5) * 2 * grain);
  return changed(picture, (_, i) => {
    const p = Math.floor(i / 3);
    return 0.25 + at(light, p) * 0.5 + at(noise, p);
  });
}

const nothing = ({ width, height }: Raster) => {
  const none = new Uint8Array(width * height);
  return { heads: none, faces: none, features: none };
};

const difference = (a: Raster, b: Raster): number =>
  Math.sqrt(a.rgb.reduce((sum, value, i) => sum + (value - at(b.rgb, i)) ** 2, 0) / a.rgb.length);

/** Draws a scratch from corner to corner, and specks. */
function damaged(picture: Raster, specks: readonly (readonly [number, number])[]): Raster {
  const { width, height } = picture;
  const rgb = picture.rgb.slice();
  const white = (x: number, y: number) =>
    rgb.fill(0.98, (y * width + x) * 3, (y * width + x) * 3 + 3);
  for (let y = 30; y < height - 30; y++)
    for (let k = 0; k < 2; k++) white(Math.round((y / height) * (width - 4)) + k, y);
  for (const [x, y] of specks)
    for (let dy = 0; dy < 3; dy++) for (let dx = 0; dx < 3; dx++) white(x + dx, y + dy);
  return { ...picture, rgb };
}

describe('damage', () => {
  const specks = [
    [40, 200],
    [350, 60],
  ] as const;

  it('is found where it is, and hardly anywhere else', async () => {
    const before = await oldPhoto(0.01);
    const after = damaged(before, specks);
    const found = findDamage(lumaPlane(after), nothing(after), grainOf(lumaPlane(after)));
    let [hit, all, wrong] = [0, 0, 0];
    for (let p = 0; p < found.length; p++) {
      const was = at(after.rgb, p * 3) !== at(before.rgb, p * 3);
      if (was) [hit, all] = [hit + (found[p] ?? 0), all + 1];
      else wrong += found[p] ?? 0;
    }
    expect(hit / all).toBeGreaterThan(0.95);
    // What is around damage is taken too, and nothing else.
    expect(wrong / found.length).toBeLessThan(0.03);
  });

  it('is no dust in what is delicate', async () => {
    const after = damaged(await oldPhoto(0.01), specks);
    const all = new Uint8Array(after.width * after.height).fill(1);
    const of = { heads: all, faces: all, features: all };
    const found = findDamage(lumaPlane(after), of, grainOf(lumaPlane(after)));
    for (const [x, y] of specks) expect(found[y * after.width + x]).toBe(0);
  });

  it('is not letters, which stand beside each other, nor a pattern all over', async () => {
    const before = await oldPhoto(0.01);
    const row = Array.from({ length: 12 }, (_, k) => [20 + k * 6, 450] as const);
    const lettered = damaged(before, row);
    const found = findDamage(lumaPlane(lettered), nothing(lettered), grainOf(lumaPlane(lettered)));
    for (const [x, y] of row) expect(found[y * before.width + x]).toBe(0);
    const striped = changed(before, (value, i) =>
      Math.floor(i / 3 / before.width) % 12 < 2 ? 0.98 : value,
    );
    const marks = findDamage(lumaPlane(striped), nothing(striped), grainOf(lumaPlane(striped)));
    expect(marks).not.toContain(1);
  });
});

describe('grain', () => {
  it.each([0.02, 0.05])('of %d is measured, and most of it taken out', async (grain) => {
    const [clean, grainy] = [await oldPhoto(0), await oldPhoto(grain)];
    const measured = grainOf(lumaPlane(grainy));
    expect(measured).toBeGreaterThan(grain * 0.6);
    expect(measured).toBeLessThan(grain * 1.6);
    const calm = withoutGrain(grainy, measured);
    expect(difference(calm, clean)).toBeLessThan(difference(grainy, clean) * 0.7);
  });

  it('leaves a clean photo as it is', async () => {
    const clean = await photo('mira_front');
    expect(difference(withoutGrain(clean, grainOf(lumaPlane(clean))), clean)).toBeLessThan(0.012);
  });
});

describe('fading', () => {
  it('is told from a photo with one tone, also a brown one', async () => {
    const grey = await oldPhoto(0);
    expect(hasOneTone(grey)).toBe(true);
    expect(hasOneTone(changed(grey, (value, i) => value * ([1, 0.9, 0.7][i % 3] ?? 1)))).toBe(true);
    expect(hasOneTone(await photo('mira_front'))).toBe(false);
  });

  it('is taken off: black is black again, and colours come back to where they were', async () => {
    const clean = await photo('mira_front');
    const faded = changed(clean, (value, i) => 0.22 + value * ([0.6, 0.52, 0.4][i % 3] ?? 1));
    const back = withoutFading(faded);
    expect(back.rgb.reduce((least, value) => Math.min(least, value))).toBeLessThan(0.02);
    expect(difference(back, clean)).toBeLessThan(difference(faded, clean) * 0.7);
  });

  it('is little where nothing has faded', async () => {
    const clean = await photo('kofi_front');
    expect(difference(withoutFading(clean), clean)).toBeLessThan(0.12);
  });
});
