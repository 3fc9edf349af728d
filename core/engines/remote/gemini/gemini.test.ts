import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EngineRequest } from '../../engine.ts';
import { openIssueMemory } from '../../issue.ts';
import { expectCancel, expectFault, generateWith } from '../../testing/expectations.ts';
import { GEMINI_KEY, geminiProvider, readGemini } from '../../testing/gemini.node.ts';
import { GEMINI_FAULTS } from '../../testing/gemini-faults.node.ts';
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

const engine = (change: Partial<Parameters<typeof geminiEngine>[0]> = {}) =>
  geminiEngine({
    apiKey: GEMINI_KEY,
    baseUrl: server.url,
    model: geminiModel('gemini-3.1-flash-image'),
    issues: openIssueMemory(),
    now: () => 0,
    ...change,
  });

const make = (request: EngineRequest, by = engine(), signal?: AbortSignal) =>
  generateWith(by, request, signal);
const sent = () => readGemini(server.asked.at(-1)?.body ?? new Uint8Array());

describe('a request', () => {
  test('names each picture and asks for the proportions', async () => {
    const references = await Promise.all(
      (['right', 'front', 'left'] as const).map(async (role) => ({
        role,
        picture: await flatPicture(role === 'left' ? 'image/png' : 'image/jpeg'),
      })),
    );
    const [output] = await make(engineRequest({ references, aspect: '9:16' }));
    expect(output).toMatchObject({ contentType: 'image/png', widthPx: 768, heightPx: 1376 });
    const [content] = sent().contents;
    const kinds = content?.parts.map((part) =>
      'text' in part ? 'text' : part.inlineData.mimeType,
    );
    expect(kinds).toEqual([
      'text',
      'text',
      'image/jpeg',
      'text',
      'image/png',
      'text',
      'image/jpeg',
    ]);
    expect(sent().generationConfig.imageConfig).toEqual({ aspectRatio: '9:16' });
    expect(server.violations).toEqual([]);
  });

  test('takes the finished picture, not a draft on the way', async () => {
    const [output] = await make(engineRequest());
    const { default: sharp } = await import('sharp');
    const { channels } = await sharp(output?.bytes).stats();
    expect(channels[0]?.mean).toBe(200);
  });

  test('in large asks for the larger size, where the model has one', async () => {
    const [large] = await make(engineRequest({ longEdgePx: 2048, aspect: '1:1' }));
    expect(large?.widthPx).toBe(2048);
    const old = engine({ model: geminiModel('gemini-2.5-flash-image') });
    await make(engineRequest({ longEdgePx: 2048 }), old);
    expect(sent().generationConfig.imageConfig).not.toHaveProperty('imageSize');
  });

  test.each(['1:1', '3:4', '4:5', '9:16', '16:9'] as const)(
    '%s is a proportion it knows',
    async (aspect) => {
      expect(await make(engineRequest({ aspect }))).toHaveLength(1);
      expect(server.violations).toEqual([]);
    },
  );

  test('goes to the address without its version too', async () => {
    await make(engineRequest(), engine({ baseUrl: `${server.url}/v1beta/` }));
    expect(server.asked[0]?.path).toBe('/v1beta/models/gemini-3.1-flash-image:generateContent');
  });

  test('with more bytes than the API takes is left to another engine', async () => {
    const bytes = new Uint8Array(15 * 1024 * 1024);
    const references = [{ role: 'target' as const, picture: { ...(await flatPicture()), bytes } }];
    await expect(make(engineRequest({ references }))).rejects.toMatchObject({
      failure: 'unavailable',
    });
    expect(server.asked).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test.each(Object.entries(GEMINI_FAULTS))('%s', (_, fault) =>
    expectFault(server, fault, (limitMs) => make(engineRequest(), engine({ limitMs }))),
  );

  test('a cancel reaches the provider and is not a failure', () =>
    expectCancel(server, (signal) => make(engineRequest(), engine(), signal)));

  test('says nothing of the prompt or of what the provider wrote', async () => {
    server.play(GEMINI_FAULTS['place not served']?.play ?? null);
    const error = await make(engineRequest({ prompt: 'my secret wish' })).catch((e: Error) => e);
    expect(String(error)).not.toMatch(/secret|location/);
  });
});
