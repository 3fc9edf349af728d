import { afterAll, beforeAll, expect, test } from 'vitest';
import { standInFetch } from '../../../http/testing/stand-in-fetch.ts';
import type { EngineNeed } from '../../engine.ts';
import { openIssueMemory } from '../../issue.ts';
import { ATLAS_KEY, atlasProvider } from '../../testing/atlas.node.ts';
import { readJson } from '../../testing/course.node.ts';
import { shippedModel } from '../../testing/models.node.ts';
import { engineRequest, flatPicture } from '../../testing/requests.node.ts';
import { type StandIn, startStandIn } from '../../testing/stand-in.node.ts';
import { atlasEngine } from './atlas.ts';

const now = () => Date.UTC(2026, 10, 20);
let origin = '';
let server: StandIn;
beforeAll(async () => {
  server = await startStandIn(await atlasProvider(() => origin, now));
  origin = server.url;
});
afterAll(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

const engine = (realFaces = true) =>
  atlasEngine({
    apiKey: ATLAS_KEY,
    baseUrl: origin,
    model: { ...shippedModel('seedance'), realFaces },
    webhookUrl: 'https://bots.example.org/webhooks/atlas/seedance',
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
const run = { signal: new AbortController().signal, onProgress: () => undefined };
const reference = async (role: 'front' | 'left' | 'right' | 'target') => ({
  role,
  picture: await flatPicture(),
});
const need: EngineNeed = {
  operation: 'template-video',
  recipe: null,
  references: 3,
  realFaces: true,
  durationSeconds: 5,
  longEdgePx: 1280,
};

test('a face profile is who the video is about', async () => {
  const references = [await reference('left'), await reference('front'), await reference('right')];
  const request = engineRequest({
    operation: 'template-video',
    references,
    durationSeconds: 4.5,
    longEdgePx: 1280,
    aspect: '9:16',
  });
  await engine().submit(request, run);
  expect(server.asked.filter(({ path }) => path.endsWith('/uploadMedia'))).toHaveLength(3);
  const asked = server.asked.at(-1);
  expect(asked && readJson(asked)).toMatchObject({
    model: 'bytedance/seedance-2.0/reference-to-video',
    reference_images: [1, 2, 3].map(() => `${origin}/media/picture.jpg`),
    duration: 5,
    resolution: '720p',
    ratio: '9:16',
    generate_audio: false,
    webhook_url: 'https://bots.example.org/webhooks/atlas/seedance',
    prompt: expect.stringContaining('Image 1 is the person’s face from the front.') as string,
  });
});

test('what is uploaded is told, and video and request are kept there for a day alone', async () => {
  const uploaded: string[] = [];
  const onUploaded = async (file: string) => void uploaded.push(file);
  const references = [await reference('target')];
  const request = engineRequest({ operation: 'animate', references, durationSeconds: 8 });
  await engine().submit(request, { ...run, onUploaded });
  expect(uploaded).toEqual([`${origin}/media/picture.jpg`]);
  const { headers } = server.asked.at(-1) ?? {};
  expect(headers?.get('x-atlascloud-object-expiration-hours')).toBe('24');
  expect(headers?.get('x-atlascloud-request-retention-hours')).toBe('24');
  expect(engine().forget).toBeUndefined();
});

test('a picture is brought to life from its first frame on', async () => {
  const references = [await reference('target')];
  await engine().submit(
    engineRequest({ operation: 'animate', references, durationSeconds: 8 }),
    run,
  );
  const asked = server.asked.at(-1);
  expect(asked && readJson(asked)).toMatchObject({
    model: 'bytedance/seedance-2.0/image-to-video',
    image: `${origin}/media/picture.jpg`,
    prompt: 'a lighthouse in fog',
    ratio: '3:4',
    duration: 8,
  });
});

test('a route that takes no real faces says so before anything is charged', () => {
  expect(engine().supports(need)).toBe(true);
  expect(engine(false).unsupportedReason?.(need)).toBe('no real faces');
  expect(engine(false).supports({ ...need, realFaces: false })).toBe(true);
  const words = { ...need, operation: 'video', references: 0, realFaces: false } as const;
  expect(engine().unsupportedReason?.(words)).toBeNull();
  expect(engine().unsupportedReason?.({ ...need, durationSeconds: 3 })).toBe('at least 4 s');
  expect(engine().unsupportedReason?.({ ...need, durationSeconds: 16 })).toBe('at most 15 s');
});

test.each([
  [854, 5, 50],
  [1280, 5, 100],
  [1920, 4.5, 225],
])('%i px for %d s cost %i credits', (longEdgePx, durationSeconds, credits) => {
  expect(engine().priceCredits({ ...need, longEdgePx, durationSeconds })).toBe(credits);
});
