import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { standInFetch } from '../../../http/testing/stand-in-fetch.ts';
import type { Engine, EngineRequest } from '../../engine.ts';
import { openIssueMemory } from '../../issue.ts';
import {
  expectFault,
  generateWith,
  HANG_LIMIT_MS,
  watchForming,
} from '../../testing/expectations.ts';
import { openaiModel } from '../../testing/models.node.ts';
import { fieldsOf, OPENAI_KEY, openaiError, openaiProvider } from '../../testing/openai.node.ts';
import { OPENAI_STREAM_FAULTS } from '../../testing/openai-faults.node.ts';
import { engineRequest, flatPicture } from '../../testing/requests.node.ts';
import { type StandIn, startStandIn } from '../../testing/stand-in.node.ts';
import { openaiEngine } from './openai.ts';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn(openaiProvider());
});
afterAll(() => server.close());
beforeEach(() => {
  server.play(null);
  server.asked.length = 0;
  server.violations.length = 0;
});

const engine = (change: Partial<Parameters<typeof openaiEngine>[0]> = {}): Engine =>
  openaiEngine({
    apiKey: OPENAI_KEY,
    baseUrl: server.url,
    model: openaiModel('gpt-image-2'),
    id: 'openai',
    partialPictures: 2,
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now: () => 0,
    ...change,
  });

/** Makes a picture and watches it form. */
const watch = (request: EngineRequest = engineRequest(), by = engine()) =>
  watchForming(by, request);

const asked = async (field: string) =>
  Promise.all(server.asked.map(async (one) => (await fieldsOf(one)).get(field)));

describe('pictures on the way', () => {
  test('come before the finished one, of a generation and of an edit', async () => {
    const references = [{ role: 'target' as const, picture: await flatPicture() }];
    for (const request of [engineRequest(), engineRequest({ operation: 'edit', references })]) {
      const { outputs, forming } = await watch(request);
      expect(forming.map(({ fraction }) => fraction)).toEqual([1 / 3, 2 / 3]);
      expect(outputs).toHaveLength(1);
      const all = [...forming.map(({ output }) => output), ...outputs];
      expect(new Set(all.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(3);
      for (const { widthPx, heightPx, contentType } of all)
        expect([widthPx, heightPx, contentType]).toEqual([896, 1120, 'image/jpeg']);
    }
    expect(await asked('partial_images')).toEqual(['2', '2']);
    expect(server.violations).toEqual([]);
  });

  test('are asked for only where somebody looks, the operator wants them and the model has them', async () => {
    await generateWith(engine(), engineRequest());
    await watch(engineRequest(), engine({ partialPictures: 0 }));
    const { partials: _, ...without } = openaiModel('gpt-image-2');
    await watch(engineRequest(), engine({ model: without }));
    expect(await asked('stream')).toEqual([null, null, null]);
    const { forming } = await watch(engineRequest(), engine({ partialPictures: 3 }));
    expect(forming).toHaveLength(3);
    expect(server.violations).toEqual([]);
  });

  test('cost the operator something', () => {
    const need = { durationSeconds: 0, longEdgePx: 1024 };
    const plain = engine({ partialPictures: 0 }).costMicros?.(need) ?? 0;
    expect(engine().costMicros?.(need)).toBe(plain + 8_000);
  });

  test.each(['stream', 'partial_images'])(
    'are left out from then on where `%s` is refused',
    async (param) => {
      const message = 'Your organization must be verified to stream this model.';
      server.play((success, { body }) =>
        new TextDecoder().decode(body).includes('"stream":true')
          ? {
              ...openaiError(400, 'unsupported_value'),
              body: JSON.stringify({ error: { message, type: 'invalid_request_error', param } }),
            }
          : success,
      );
      const by = engine();
      expect((await watch(engineRequest(), by)).outputs).toHaveLength(1);
      expect(await asked('stream')).toEqual(['true', null]);
      const { outputs, forming } = await watch(engineRequest(), by);
      expect([outputs.length, forming.length]).toEqual([1, 0]);
      expect(await asked('stream')).toEqual(['true', null, null]);
    },
  );

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

test.each(Object.entries(OPENAI_STREAM_FAULTS))('%s', (_, fault) =>
  expectFault(server, fault, async (limitMs) => {
    const { outputs } = await watch(engineRequest(), engine({ limitMs }));
    return outputs;
  }),
);

test('a stream that stops after a picture ends by the limit', async () => {
  server.play((success) => ({ 'hang-in-body': success }));
  await expect(watch(engineRequest(), engine({ limitMs: HANG_LIMIT_MS }))).rejects.toMatchObject({
    failure: 'timed-out',
  });
});
