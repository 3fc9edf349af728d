import { readdir, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import type { LargeFile } from '../large-file.ts';
import { silentLog } from '../log.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { openVision } from '../vision/vision.node.ts';
import { openModeration } from './moderation.ts';

const vision = openVision();
const moderation = openModeration({
  classifier: vision,
  remote: null,
  rules: DEFAULT_RULES,
  log: silentLog,
});
afterAll(() => vision.close());

describe('the classifier passes', () => {
  test.each(['people', 'templates/covers'])('everything in %s', async (folder) => {
    const directory = new URL(`../${folder}/`, import.meta.url);
    const names = (await readdir(directory)).filter((name) => name.endsWith('.jpg'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const bytes = new Uint8Array(await readFile(new URL(name, directory)));
      const decision = await moderation.picture({ bytes, contentType: 'image/jpeg' });
      expect(decision, name).toMatchObject({ verdict: 'pass', category: null });
    }
  });
});

test('the age of a face is only looked for in a revealing picture', async () => {
  const bytes = new Uint8Array(
    await readFile(new URL('../people/mira_front.jpg', import.meta.url)),
  );
  const request = { bytes, contentType: 'image/jpeg', frames: 1, previewEdgePx: 64 };
  const dressed = await vision.classify({ ...request, revealingFrom: 0.35 });
  expect(dressed.classifications[0]?.youngestYears).toBeNull();
  const asked = await vision.classify({ ...request, revealingFrom: 0 });
  expect(asked.classifications[0]?.youngestYears).toBeGreaterThan(18);
  expect([...(asked.previews[0] ?? [])].slice(0, 2)).toEqual([0xff, 0xd8]);
});

test('a video is looked at from its first frame to its last', async () => {
  const [widthPx, heightPx, framesPerSecond] = [64, 96, 12];
  const mp4 = await openMp4({ widthPx, heightPx, framesPerSecond, quantizer: 24 });
  for (let i = 0; i < framesPerSecond * 2; i += 1)
    mp4.add(new Uint8Array(widthPx * heightPx * 4).fill(i < framesPerSecond ? 0 : 255));
  const bytes = await mp4.finish();
  mp4.close();
  const request = { bytes, contentType: 'video/mp4', frames: 4, revealingFrom: 1 };
  const { classifications, previews } = await vision.classify({ ...request, previewEdgePx: 32 });
  expect(classifications).toHaveLength(4);
  const brightness = await Promise.all(
    previews.map(async (jpeg) => Math.round((await sharp(jpeg).stats()).channels[0]?.mean ?? -1)),
  );
  expect(brightness.map((mean) => (mean > 127 ? 'white' : 'black'))).toEqual([
    'black',
    'black',
    'white',
    'white',
  ]);
  expect((await moderation.picture({ bytes, contentType: 'video/mp4' })).verdict).toBe('pass');

  const file = fileOf(bytes);
  const { bytes: _, ...asked } = request;
  const read = await vision.classify({ ...asked, file, previewEdgePx: 32 });
  expect(read).toEqual({ classifications, previews });
  expect((await moderation.picture(file)).verdict).toBe('pass');
  const lost = { ...file, read: () => Promise.reject(new Error('the store is away')) };
  await expect(moderation.picture(lost)).rejects.toThrow();
  expect((await moderation.picture(file)).verdict).toBe('pass');
});

/** A video that the worker reads through its host. */
const fileOf = (bytes: Uint8Array): LargeFile => ({
  contentType: 'video/mp4',
  byteLength: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
  stream: () => {
    throw new Error('only pieces of it are needed');
  },
});

test.each([
  ['image/jpeg', new Uint8Array([1, 2, 3])],
  ['video/mp4', new Uint8Array(100)],
])('a broken %s does not pass', async (contentType, bytes) => {
  await expect(moderation.picture({ bytes, contentType })).rejects.toThrow();
});
