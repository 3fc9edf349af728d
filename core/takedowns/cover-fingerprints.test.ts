import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { markCovers } from '../../db/cover-fingerprints.ts';
import { addPerson } from '../credits/testing/people.ts';
import { fingerprintsOf } from '../marking/pictures.node.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import {
  fingerprintsOfCover,
  storeCoverFingerprints,
  takenDownOriginal,
  templatesLike,
} from './cover-fingerprints.ts';
import { publish } from './testing/published.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
  ctx.marking = { ...ctx.marking, fingerprints: ({ bytes }) => fingerprintsOf(bytes) };
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

/** A picture of large, softly drawn shapes, another one for each seed. */
async function picture(seed: number): Promise<Uint8Array> {
  let state = seed * 0x9e37_79b9;
  const chance = (): number => {
    state = Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b_79f5;
    return ((state ^ (state >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const shape = (): string => {
    const [grey, x, y, radius] = [chance() * 255, chance() * 600, chance() * 800, chance() * 160];
    return `<circle cx="${x}" cy="${y}" r="${60 + radius}" fill="rgb(${grey},${grey},${255 - grey})"/>`;
  };
  const shapes = Array.from({ length: 24 }, shape).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="#888"/>${shapes}</svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).blur(4).jpeg({ quality: 92 }).toBuffer());
}

const bytesOf = async (image: Sharp): Promise<Uint8Array> =>
  new Uint8Array(await image.jpeg({ quality: 60 }).toBuffer());

/** What a copier does to a picture. */
const COPIES: Readonly<Record<string, (of: Uint8Array) => Promise<Uint8Array>>> = {
  'compressed and halved': (of) => bytesOf(sharp(of).resize(300)),
  cropped: (of) => bytesOf(sharp(of).extract({ left: 24, top: 32, width: 552, height: 736 })),
  brightened: (of) => bytesOf(sharp(of).modulate({ brightness: 1.08 })),
};

async function cover(id: string, bytes: Uint8Array): Promise<void> {
  await publish(ctx, { id, author: 'ada' });
  const fingerprints = await fingerprintsOfCover(ctx, { bytes, contentType: 'image/jpeg' });
  expect(fingerprints.length).toBeGreaterThan(0);
  const of = { templateId: id, version: 1, fingerprints, now: ctx.now() };
  await ctx.db.commit(storeCoverFingerprints(ctx.db.query, of));
  await ctx.db.commit(storeCoverFingerprints(ctx.db.query, of));
}

it.each(Object.keys(COPIES))('a copy that was %s is found, other pictures are not', async (how) => {
  const original = await picture(1);
  await cover('original', original);
  for (let seed = 2; seed < 12; seed += 1) await cover(`other-${seed}`, await picture(seed));
  const copied = (await COPIES[how]?.(original)) ?? original;
  await cover('copy', copied);
  expect(await templatesLike(ctx, 'original')).toEqual(['copy']);
  expect(await templatesLike(ctx, 'copy')).toEqual(['original']);
});

it('a new cover copies only what was taken down, and never its own template’s', async () => {
  const original = await picture(1);
  await cover('original', original);
  const fingerprints = await fingerprintsOfCover(ctx, {
    bytes: await bytesOf(sharp(original).resize(300)),
    contentType: 'image/jpeg',
  });
  expect(await takenDownOriginal(ctx, fingerprints, 'new')).toBe(null);
  await ctx.db.commit([markCovers(ctx.db.query, 'original', ctx.now())]);
  expect(await takenDownOriginal(ctx, fingerprints, 'new')).toBe('original');
  expect(await takenDownOriginal(ctx, fingerprints, 'original')).toBe(null);
  expect(await takenDownOriginal(ctx, [], 'new')).toBe(null);
  await ctx.db.commit([markCovers(ctx.db.query, 'original', null)]);
  expect(await takenDownOriginal(ctx, fingerprints, 'new')).toBe(null);
});
