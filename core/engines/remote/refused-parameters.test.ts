import { afterEach, expect, test } from 'vitest';
import { standInFetch } from '../../http/testing/stand-in-fetch.ts';
import type { EngineNeed } from '../engine.ts';
import { openIssueMemory } from '../issue.ts';
import { ATLAS_KEY, atlasError, atlasProvider } from '../testing/atlas.node.ts';
import { readJson } from '../testing/course.node.ts';
import { generateWith } from '../testing/expectations.ts';
import { GEMINI_KEY, geminiError, geminiProvider, readGemini } from '../testing/gemini.node.ts';
import { geminiModel, openaiModel, shippedModel } from '../testing/models.node.ts';
import { fieldsOf, OPENAI_KEY, openaiError, openaiProvider } from '../testing/openai.node.ts';
import { REPLICATE_TOKEN, replicateError, replicateProvider } from '../testing/replicate.node.ts';
import { engineRequest, flatPicture } from '../testing/requests.node.ts';
import {
  type Answer,
  type ReceivedRequest,
  type StandIn,
  startStandIn,
} from '../testing/stand-in.node.ts';
import { atlasEngine } from './atlas/atlas.ts';
import { geminiEngine } from './gemini/gemini.ts';
import { openaiEngine } from './openai/openai.ts';
import { replicateEngine } from './replicate/replicate.ts';

const now = () => Date.UTC(2026, 10, 20);
const run = { signal: new AbortController().signal, onProgress: () => undefined };
const need: EngineNeed = {
  operation: 'imagine',
  recipe: null,
  references: 0,
  realFaces: false,
  durationSeconds: 0,
  longEdgePx: 1024,
};

let server: StandIn;
afterEach(() => server.close());

/** Refuses every request that has a parameter of this name. */
const refusing = (name: string, answer: Answer) => (success: Answer, asked: ReceivedRequest) =>
  new TextDecoder().decode(asked.body).includes(name) ? answer : success;

const openai = (change: Partial<Parameters<typeof openaiEngine>[0]> = {}) =>
  openaiEngine({
    apiKey: OPENAI_KEY,
    baseUrl: server.url,
    model: openaiModel('gpt-image-2'),
    id: 'openai',
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
    ...change,
  });
const openaiRefusal = (param: string): Answer => ({
  ...openaiError(400, 'unknown_parameter'),
  body: JSON.stringify({
    error: { code: 'unknown_parameter', param, message: `Unknown parameter: '${param}'.` },
  }),
});

test.each(['quality', 'output_compression', 'output_format'])(
  'OpenAI: a model that takes no %s makes the picture without it, and is not asked for it again',
  async (name) => {
    server = await startStandIn(openaiProvider());
    const noted: object[] = [];
    const issues = openIssueMemory({ onNoted: (issue) => noted.push(issue) });
    server.play(refusing(`"${name}"`, openaiRefusal(name)));
    const request = engineRequest();
    expect(await generateWith(openai({ issues }), request)).toHaveLength(1);
    expect(server.asked).toHaveLength(2);
    const keys = server.asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(2);
    expect(noted).toEqual([
      { engine: 'openai', model: 'gpt-image-2', cause: 'parameter', detail: name },
    ]);
    // Another engine of the same process knows it from the first call on.
    server.asked.length = 0;
    expect(await generateWith(openai({ issues }), request)).toHaveLength(1);
    expect(server.asked).toHaveLength(1);
  },
);

test('OpenAI: a server that refuses one after the other is asked without each of them', async () => {
  server = await startStandIn(openaiProvider());
  server.play((success, { body }) => {
    const text = new TextDecoder().decode(body);
    const found = ['quality', 'output_compression'].find((one) => text.includes(`"${one}"`));
    return found ? openaiRefusal(found) : success;
  });
  expect(await generateWith(openai(), engineRequest())).toHaveLength(1);
  expect(server.asked).toHaveLength(3);
});

test('OpenAI: in place of a size that is refused a common one of the same shape is asked for', async () => {
  server = await startStandIn(openaiProvider());
  server.play((success, { body }) =>
    new TextDecoder().decode(body).includes('1024x1536') ? success : openaiRefusal('size'),
  );
  const engine = openai();
  const [made] = await generateWith(engine, engineRequest({ aspect: '4:5' }));
  expect(made).toMatchObject({ widthPx: 1024, heightPx: 1536 });
  // A large one was asked for: whoever makes such takes over.
  expect(engine.unsupportedReason?.({ ...need, longEdgePx: 2048 })).toBe('at most 1536 px');
  await expect(generateWith(openai(), engineRequest({ longEdgePx: 2048 }))).rejects.toMatchObject({
    failure: 'unavailable',
    issue: { cause: 'parameter' },
  });
});

test.each([
  { param: 'background', message: 'Transparent background is not supported.' },
  // As gpt-image-2 says it since its preview of transparency ended on 30 September 2026.
  {
    code: 'invalid_value',
    type: 'image_generation_user_error',
    message: 'Transparent background is not supported for this model.',
  },
])(
  'OpenAI: transparency that a model refuses is left to another engine from then on: %j',
  async (error) => {
    server = await startStandIn(openaiProvider());
    server.play(
      refusing('transparent', {
        ...openaiError(400, 'invalid_value'),
        body: JSON.stringify({ error }),
      }),
    );
    const engine = openai({ model: openaiModel('gpt-image-2.6-flare') });
    expect(engine.supports({ ...need, transparent: true })).toBe(true);
    await expect(generateWith(engine, engineRequest({ transparent: true }))).rejects.toMatchObject({
      failure: 'unavailable',
      issue: { cause: 'parameter', detail: 'background' },
    });
    expect(server.asked).toHaveLength(1);
    expect(engine.unsupportedReason?.({ ...need, transparent: true })).toBe('no transparency');
    expect(engine.supports(need)).toBe(true);
  },
);

test('OpenAI: GPT Image 1.5 is asked to keep faces, and others are not', async () => {
  server = await startStandIn(openaiProvider());
  const references = [{ role: 'target' as const, picture: await flatPicture() }];
  const request = engineRequest({ operation: 'edit', references });
  const fidelity = async (model: string) => {
    await generateWith(openai({ model: openaiModel(model) }), request);
    const asked = server.asked.at(-1);
    return asked && (await fieldsOf(asked)).get('input_fidelity');
  };
  expect(await fidelity('gpt-image-1.5')).toBe('high');
  for (const model of ['gpt-image-2', 'gpt-image-2.6-flare', 'gpt-image-1-mini'])
    expect(await fidelity(model)).toBeNull();
  expect(server.violations).toEqual([]);
});

test('Gemini: a size that the model does not make is left out, unless a large one was asked for', async () => {
  server = await startStandIn(geminiProvider);
  const message =
    'Invalid JSON payload received. Unknown name "imageSize" at generation_config.image_config: Cannot find field.';
  server.play(refusing('imageSize', geminiError(400, 'INVALID_ARGUMENT', { message })));
  const engine = geminiEngine({
    apiKey: GEMINI_KEY,
    baseUrl: server.url,
    model: geminiModel('gemini-nano-banana-2.1'),
    now,
    issues: openIssueMemory(),
  });
  expect(engine.supports({ ...need, longEdgePx: 4096 })).toBe(true);
  await expect(generateWith(engine, engineRequest({ longEdgePx: 4096 }))).rejects.toMatchObject({
    issue: { cause: 'parameter', detail: 'imageSize' },
  });
  const asked = server.asked.at(-1)?.body ?? new Uint8Array();
  expect(readGemini(asked).generationConfig.imageConfig.imageSize).toBe('4K');
  expect(await generateWith(engine, engineRequest({ longEdgePx: 1536 }))).toHaveLength(1);
  expect(engine.unsupportedReason?.({ ...need, longEdgePx: 2048 })).toBe('at most 1024 px');
});

test('Replicate: a field that a model does not know is left out', async () => {
  let origin = '';
  server = await startStandIn(replicateProvider(() => origin, now));
  origin = server.url;
  const model = shippedModel('flux-kontext-pro');
  const detail = '- input: Additional property safety_tolerance is not allowed';
  server.play(refusing('safety_tolerance', replicateError(422, detail)));
  const engine = replicateEngine({
    token: REPLICATE_TOKEN,
    baseUrl: `${origin}/v1`,
    model,
    webhookUrl: null,
    vision: {
      sideBySide: () => Promise.reject(new Error('one picture only')),
      whiteWhereClear: () => Promise.reject(new Error('no masks')),
    },
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  expect((await engine.submit(engineRequest(), run)).status).toBe('running');
  const inputs = server.asked.map((asked) => (readJson(asked) as { input: object }).input);
  expect(inputs.map((input) => 'safety_tolerance' in input)).toEqual([true, false]);
  expect(server.violations).toEqual([]);
});

test('Atlas Cloud: sound that was chosen is not given up where the route refuses it', async () => {
  let origin = '';
  server = await startStandIn(await atlasProvider(() => origin, now));
  origin = server.url;
  server.play(refusing('generate_audio', atlasError(400, 'invalid generate_audio value')));
  const engine = atlasEngine({
    apiKey: ATLAS_KEY,
    baseUrl: origin,
    model: shippedModel('seedance'),
    webhookUrl: null,
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  const references = [{ role: 'target' as const, picture: await flatPicture() }];
  const silent = engineRequest({ operation: 'animate', references, durationSeconds: 5 });
  await expect(engine.submit({ ...silent, sound: true }, run)).rejects.toMatchObject({
    failure: 'unavailable',
  });
  expect((await engine.submit(silent, run)).status).toBe('running');
});

test('Atlas Cloud: without a webhook that the route does not take it is asked after', async () => {
  let origin = '';
  server = await startStandIn(await atlasProvider(() => origin, now));
  origin = server.url;
  server.play(refusing('webhook_url', atlasError(400, 'invalid webhook_url value')));
  const engine = atlasEngine({
    apiKey: ATLAS_KEY,
    baseUrl: origin,
    model: shippedModel('seedance'),
    webhookUrl: 'https://bots.example.org/webhooks/atlas/seedance',
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  const references = [{ role: 'target' as const, picture: await flatPicture() }];
  const request = engineRequest({ operation: 'animate', references, durationSeconds: 5 });
  expect((await engine.submit(request, run)).status).toBe('running');
  expect(server.violations).toEqual([]);
});
