import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine, EngineRequest } from '../../engine.ts';
import { openIssueMemory } from '../../issue.ts';
import {
  expectFault,
  generateWith,
  HANG_LIMIT_MS,
  watchForming,
} from '../../testing/expectations.ts';
import { GEMINI_KEY, geminiError, geminiProvider, readGemini } from '../../testing/gemini.node.ts';
import { GEMINI_STREAM_FAULTS } from '../../testing/gemini-faults.node.ts';
import { geminiModel } from '../../testing/models.node.ts';
import { engineRequest, flatPicture } from '../../testing/requests.node.ts';
import { type StandIn, startStandIn } from '../../testing/stand-in.node.ts';
import { geminiEngine } from './gemini.ts';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn(geminiProvider);
});
afterAll(() => server.close());
beforeEach(() => {
  server.play(null);
  server.asked.length = 0;
  server.violations.length = 0;
});

const engine = (change: Partial<Parameters<typeof geminiEngine>[0]> = {}): Engine =>
  geminiEngine({
    apiKey: GEMINI_KEY,
    baseUrl: server.url,
    model: geminiModel('gemini-3.1-flash-image'),
    id: 'gemini',
    partialPictures: 2,
    issues: openIssueMemory(),
    now: () => 0,
    ...change,
  });

/** Makes a picture and watches it form. */
const watch = (request: EngineRequest = engineRequest(), by = engine()) =>
  watchForming(by, request);

/** Whether each call was for a stream, and asked for thoughts. */
const asked = () =>
  server.asked.map(({ path, body }) => ({
    stream: path.endsWith(':streamGenerateContent?alt=sse'),
    thoughts: readGemini(body).generationConfig.thinkingConfig?.includeThoughts ?? false,
  }));
const STREAMED = { stream: true, thoughts: true };
const PLAIN = { stream: false, thoughts: false };

describe('drafts on the way', () => {
  test('come before the finished picture, of a generation and of an edit', async () => {
    const references = [{ role: 'target' as const, picture: await flatPicture() }];
    for (const request of [engineRequest(), engineRequest({ operation: 'edit', references })]) {
      const { outputs, forming } = await watch(request);
      expect(forming.map(({ fraction }) => fraction)).toEqual([1 / 3, 2 / 3]);
      expect(outputs).toHaveLength(1);
      const all = [...forming.map(({ output }) => output), ...outputs];
      expect(new Set(all.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(3);
    }
    expect(asked()).toEqual([STREAMED, STREAMED]);
    expect(server.violations).toEqual([]);
  });

  test('are as many as the operator wants, and the picture is the finished one all the same', async () => {
    const { outputs, forming } = await watch(engineRequest(), engine({ partialPictures: 1 }));
    expect(forming.map(({ fraction }) => fraction)).toEqual([1 / 2]);
    expect(forming[0]?.output.bytes).not.toEqual(outputs[0]?.bytes);
  });

  test('are asked for only where somebody looks, the operator wants them and the model has them', async () => {
    await generateWith(engine(), engineRequest());
    await watch(engineRequest(), engine({ partialPictures: 0 }));
    await watch(engineRequest(), engine({ model: geminiModel('gemini-2.5-flash-image') }));
    expect(asked()).toEqual([PLAIN, PLAIN, PLAIN]);
    expect(server.violations).toEqual([]);
  });

  test('cost nothing: the thoughts are paid for, shown or not', () => {
    const need = { durationSeconds: 0, longEdgePx: 1024 };
    expect(engine().costMicros?.(need)).toBe(engine({ partialPictures: 0 }).costMicros?.(need));
  });

  test.each([
    ['the method is unknown', geminiError(404, 'NOT_FOUND')],
    ['the field is unknown', unknownName('thinkingConfig')],
    ['the model does not think', thoughtless()],
  ])('are left out from then on where %s', async (_, refusal) => {
    server.play((success, { path }) => (path.includes(':stream') ? refusal : success));
    const by = engine();
    expect((await watch(engineRequest(), by)).outputs).toHaveLength(1);
    const { outputs, forming } = await watch(engineRequest(), by);
    expect([outputs.length, forming.length]).toEqual([1, 0]);
    expect(asked()).toEqual([STREAMED, PLAIN, PLAIN]);
  });

  test('where Google itself knows nothing at the address, the model is not there', async () => {
    const toServer: typeof fetch = (url, init) =>
      fetch(String(url).replace('https://generativelanguage.googleapis.com', server.url), init);
    const { baseUrl: _, ...at } = { baseUrl: '', fetch: toServer };
    const by = geminiEngine({
      ...at,
      apiKey: GEMINI_KEY,
      model: geminiModel('gemini-3.1-flash-image'),
      partialPictures: 2,
      issues: openIssueMemory(),
      now: () => 0,
    });
    server.play(geminiError(404, 'NOT_FOUND', { message: 'models/gemini-x is not found' }));
    await expect(watch(engineRequest(), by)).rejects.toMatchObject({ issue: { cause: 'model' } });
    expect(asked()).toEqual([STREAMED]);
  });

  test('end with the wish for them, at the provider too', async () => {
    const before = server.abandoned;
    server.play((success) => ({ 'hang-in-body': success }));
    const controller = new AbortController();
    const made = generateWith(engine(), engineRequest(), controller.signal, () =>
      controller.abort(new Error('stopped')),
    );
    await expect(made).rejects.toThrow('stopped');
    await expect.poll(() => server.abandoned).toBe(before + 1);
  });
});

function unknownName(name: string) {
  const message = `Invalid JSON payload received. Unknown name "${name}" at 'generation_config'`;
  return geminiError(400, 'INVALID_ARGUMENT', { message });
}

function thoughtless() {
  return geminiError(400, 'INVALID_ARGUMENT', {
    message: 'Thinking is not enabled for this model',
  });
}

test.each(Object.entries(GEMINI_STREAM_FAULTS))('%s', (_, fault) =>
  expectFault(server, fault, async (limitMs) => {
    const { outputs } = await watch(engineRequest(), engine({ limitMs }));
    return outputs;
  }),
);

test('a stream that stops after a draft ends by the limit', async () => {
  server.play((success) => ({ 'hang-in-body': success }));
  await expect(watch(engineRequest(), engine({ limitMs: HANG_LIMIT_MS }))).rejects.toMatchObject({
    failure: 'timed-out',
  });
});
