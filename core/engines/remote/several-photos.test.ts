import { afterAll, beforeAll, expect, test } from 'vitest';
import { standInFetch } from '../../http/testing/stand-in-fetch.ts';
import type { ReferenceRole } from '../../operations/row.ts';
import { whiteWhereClear } from '../../vision/masked/frame.ts';
import type { Picture } from '../../vision/picture.ts';
import { sharpPixels } from '../../vision/pixel-tools.node.ts';
import { openIssueMemory } from '../issue.ts';
import { readJson } from '../testing/course.node.ts';
import { generateWith } from '../testing/expectations.ts';
import { GEMINI_KEY, geminiProvider, readGemini } from '../testing/gemini.node.ts';
import { geminiModel, openaiModel, shippedModel } from '../testing/models.node.ts';
import { fieldsOf, imagesOf, OPENAI_KEY, openaiProvider } from '../testing/openai.node.ts';
import { REPLICATE_TOKEN, replicateProvider } from '../testing/replicate.node.ts';
import { engineRequest, flatPicture } from '../testing/requests.node.ts';
import { type StandIn, startStandIn } from '../testing/stand-in.node.ts';
import { geminiEngine } from './gemini/gemini.ts';
import { instructions } from './instructions.ts';
import { openaiEngine } from './openai/openai.ts';
import { replicateEngine } from './replicate/replicate.ts';

const now = () => Date.UTC(2026, 10, 20);
const run = { signal: new AbortController().signal, onProgress: () => undefined };
let origin = '';
const predictions = replicateProvider(() => origin, now);
let openai: StandIn;
let gemini: StandIn;
let replicate: StandIn;

beforeAll(async () => {
  [openai, gemini, replicate] = await Promise.all([
    startStandIn(openaiProvider('2026-12-01')),
    startStandIn(geminiProvider),
    startStandIn(predictions),
  ]);
  origin = replicate.url;
  predictions.predictions.begin({});
});
afterAll(async () => {
  for (const server of [openai, gemini, replicate]) {
    expect(server.violations).toEqual([]);
    await server.close();
  }
});

/** Three photos of different sizes, handed over in the order in which they were sent. */
async function threePhotos() {
  const roles: ReferenceRole[] = ['target', 'extra', 'extra'];
  const references = await Promise.all(
    roles.map(async (role, i) => ({
      role,
      picture: await flatPicture('image/jpeg', { width: 64 + 16 * i, height: 80 }),
    })),
  );
  return engineRequest({
    operation: 'edit',
    prompt: 'the hat of the third photo onto the first',
    references,
  });
}

const NAMED =
  'Picture 1 is the first photo, the picture to work on. Picture 2 is the second photo. Picture 3 is the third photo.';

test('each photo is named by the order in which it was sent', async () => {
  const request = await threePhotos();
  expect(instructions(request)).toContain(NAMED);
  expect(instructions(request)).not.toContain('Change only what is asked for');
  const [first] = request.references;
  const alone = { ...request, references: first ? [first] : [] };
  expect(instructions(alone)).toContain('Picture 1 is the picture to work on.');
  expect(instructions(alone)).toContain('Change only what is asked for');
});

test('OpenAI gets all of them in their order', async () => {
  const engine = openaiEngine({
    apiKey: OPENAI_KEY,
    baseUrl: openai.url,
    model: openaiModel('gpt-image-2'),
    id: 'openai',
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  const request = await threePhotos();
  await generateWith(engine, request);
  const asked = openai.asked.at(-1);
  if (!asked) throw new Error('nothing was asked');
  const fields = await fieldsOf(asked);
  const sent = await Promise.all(
    imagesOf(fields).map(async (file) =>
      file instanceof File ? new Uint8Array(await file.arrayBuffer()).byteLength : 0,
    ),
  );
  expect(sent).toEqual(request.references.map(({ picture }) => picture.bytes.byteLength));
  expect(fields.get('prompt')).toContain(NAMED);
});

test('Gemini gets all of them in their order', async () => {
  const engine = geminiEngine({
    apiKey: GEMINI_KEY,
    baseUrl: gemini.url,
    model: geminiModel('gemini-3.1-flash-image'),
    issues: openIssueMemory(),
    now,
  });
  await generateWith(engine, await threePhotos());
  const [content] = readGemini(gemini.asked.at(-1)?.body ?? new Uint8Array()).contents;
  const parts = content?.parts ?? [];
  expect(parts.filter((part) => 'inlineData' in part)).toHaveLength(3);
  expect(JSON.stringify(parts)).toContain('the second photo');
});

test.each([
  ['flux-2-pro', 'input_images', 3],
  ['seedream-4.5', 'image_input', 3],
  ['qwen-image-edit-plus', 'image', 3],
  ['flux-kontext-pro', 'input_image', 1],
] as const)('%s gets them as it takes them', async (id, input, pictures) => {
  const engine = replicateEngine({
    token: REPLICATE_TOKEN,
    baseUrl: `${origin}/v1`,
    model: shippedModel(id),
    webhookUrl: null,
    vision: {
      sideBySide: async () => ({ ...(await flatPicture()), widthPx: 64, heightPx: 80 }),
      whiteWhereClear: ({ bytes }: Picture) => whiteWhereClear(sharpPixels, bytes),
    },
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  await engine.submit(await threePhotos(), run);
  const asked = replicate.asked.at(-1);
  if (!asked) throw new Error('nothing was asked');
  const { input: sent } = readJson(asked) as { input: Record<string, unknown> };
  expect([sent[input]].flat()).toHaveLength(pictures);
  expect(sent.prompt).toContain(NAMED);
});

test('who takes fewer is not asked', () => {
  const need = { operation: 'edit', recipe: null, realFaces: true, durationSeconds: 0 } as const;
  const engine = geminiEngine({
    apiKey: GEMINI_KEY,
    baseUrl: gemini.url,
    model: geminiModel('gemini-2.5-flash-image'),
    issues: openIssueMemory(),
    now: () => 0,
  });
  const takes = (references: number) =>
    engine.supports({ ...need, references, longEdgePx: 1024, prompt: 'make one of them' });
  expect([takes(3), takes(4)]).toEqual([true, false]);
});
