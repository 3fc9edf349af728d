import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openOutsideFetch } from '../../../http/outside-fetch.ts';
import { standInFetch } from '../../../http/testing/stand-in-fetch.ts';
import type { Engine, EngineRequest } from '../../engine.ts';
import { openIssueMemory } from '../../issue.ts';
import { expectCancel, expectFault, generateWith } from '../../testing/expectations.ts';
import { openaiModel } from '../../testing/models.node.ts';
import { fieldsOf, imagesOf, OPENAI_KEY, openaiProvider } from '../../testing/openai.node.ts';
import { OPENAI_FAULTS } from '../../testing/openai-faults.node.ts';
import { engineRequest, flatPicture } from '../../testing/requests.node.ts';
import { type StandIn, startStandIn } from '../../testing/stand-in.node.ts';
import { openaiEngine } from './openai.ts';
import { OPENAI_REQUEST } from './request.ts';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn(openaiProvider('2026-12-01'));
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
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now: () => 0,
    ...change,
  });

const make = (request: EngineRequest, by = engine(), signal?: AbortSignal) =>
  generateWith(by, request, signal);
const lastFields = async () => {
  const asked = server.asked.at(-1);
  if (!asked) throw new Error('nothing was asked');
  return fieldsOf(asked);
};

const face = async () =>
  Promise.all(
    (['left', 'front', 'right'] as const).map(async (role) => ({
      role,
      picture: await flatPicture(role === 'front' ? 'image/webp' : 'image/jpeg'),
    })),
  );

describe('a request', () => {
  test('without pictures is a generation, keyed for doing it once', async () => {
    const [output] = await make(engineRequest());
    expect(output).toMatchObject({ kind: 'image', contentType: 'image/jpeg', durationSeconds: 0 });
    const ratio = (output?.widthPx ?? 0) / (output?.heightPx ?? 1);
    expect(ratio).toBeCloseTo(0.8, 1);
    expect(server.asked[0]?.path).toBe('/v1/images/generations');
    expect(server.asked[0]?.headers.get('idempotency-key')).toBe(engineRequest().generationId);
    expect((await lastFields()).get('prompt')).toContain('a lighthouse in fog');
    expect(server.violations).toEqual([]);
  });

  test('with a face profile is an edit with all its pictures, the front first', async () => {
    const references = await face();
    await make(engineRequest({ operation: 'template-image', references }));
    const fields = await lastFields();
    const sent = imagesOf(fields).map((file) => (file instanceof File ? file.type : ''));
    expect(sent).toEqual(['image/webp', 'image/jpeg', 'image/jpeg']);
    expect(fields.get('prompt')).toContain('Picture 1 is the person’s face from the front');
    expect(server.violations).toEqual([]);
  });

  test('takes sixteen pictures and a mask for the first', async () => {
    const size = { width: 128, height: 96 };
    const target = { role: 'target' as const, picture: await flatPicture('image/png', size) };
    const mask = { role: 'mask' as const, picture: await flatPicture('image/png', size, 0) };
    const others = await Promise.all(
      Array.from({ length: 15 }, async () => ({
        role: 'product' as const,
        picture: await flatPicture(),
      })),
    );
    await make(engineRequest({ operation: 'edit', references: [mask, ...others, target] }));
    const fields = await lastFields();
    expect(imagesOf(fields)).toHaveLength(16);
    expect(fields.get('mask')).toBeInstanceOf(File);
    expect(server.violations).toEqual([]);
  });

  test('for a part asks for the picture in its own size, of every model', async () => {
    const size = { width: 1024, height: 1536 };
    const target = { role: 'target' as const, picture: await flatPicture('image/png', size) };
    const mask = { role: 'mask' as const, picture: await flatPicture('image/png', size, 0) };
    for (const operation of ['part', 'widen'] as const)
      for (const model of ['gpt-image-2', 'gpt-image-1.5']) {
        const [made] = await make(
          engineRequest({ operation, references: [target, mask], aspect: '3:4' }),
          engine({ model: openaiModel(model) }),
        );
        expect((await lastFields()).get('size')).toBe('1024x1536');
        expect([made?.widthPx, made?.heightPx]).toEqual([1024, 1536]);
      }
    expect(server.violations).toEqual([]);
  });

  test('with a mask of another size, or of another format, is refused there', async () => {
    const square = { width: 1024, height: 1024 };
    const small = await flatPicture('image/png', { width: 512, height: 512 }, 0);
    for (const [picture, area] of [
      [await flatPicture('image/png', square), small],
      [await flatPicture('image/jpeg', square), await flatPicture('image/png', square, 0)],
    ] as const) {
      const references = [
        { role: 'target', picture } as const,
        { role: 'mask', picture: area } as const,
      ];
      await expect(make(engineRequest({ operation: 'part', references }))).rejects.toMatchObject({
        name: 'EngineError',
      });
    }
    expect(server.violations.join()).toMatch(/mask.*mask/);
  });

  test('asks what only an older model has to be asked: to keep the face', async () => {
    const request = engineRequest({ operation: 'template-image', references: await face() });
    await make(request, engine({ model: openaiModel('gpt-image-1.5') }));
    expect((await lastFields()).get('input_fidelity')).toBe('high');
    await make(request);
    expect((await lastFields()).get('input_fidelity')).toBeNull();
    expect(server.violations).toEqual([]);
  });

  test('for a cut-out asks for alpha and gets it', async () => {
    const references = [{ role: 'target' as const, picture: await flatPicture() }];
    const [output] = await make(engineRequest({ operation: 'cutout', references }));
    expect(output?.contentType).toBe('image/png');
    const { isOpaque } = await sharp(output?.bytes).stats();
    expect(isOpaque).toBe(false);
  });

  test('lets an edit of a transparent picture stay transparent', async () => {
    const clear = sharp({
      create: { width: 64, height: 64, channels: 4, background: '#ff000080' },
    });
    const bytes = new Uint8Array(await clear.png().toBuffer());
    const target = { role: 'target', picture: { bytes, contentType: 'image/png' } } as const;
    const clearly = engine({ model: openaiModel('gpt-image-2.6-flare') });
    await make(engineRequest({ operation: 'edit', references: [target] }), clearly);
    const fields = await lastFields();
    expect([fields.get('output_format'), fields.get('background')]).toEqual(['png', null]);
    expect(fields.get('prompt')).toContain('stays transparent');
    const opaque = { role: 'target', picture: await flatPicture('image/jpeg') } as const;
    await make(engineRequest({ operation: 'edit', references: [opaque] }), clearly);
    expect((await lastFields()).get('output_format')).toBe('jpeg');
    expect(server.violations).toEqual([]);
  });

  test.each(['1:1', '3:4', '4:5', '9:16', '16:9'] as const)(
    '%s has a size every model takes',
    async (aspect) => {
      for (const model of ['gpt-image-2', 'gpt-image-1.5'])
        for (const longEdgePx of [512, 1024, 1536]) {
          await make(engineRequest({ aspect, longEdgePx }), engine({ model: openaiModel(model) }));
        }
      await make(engineRequest({ aspect, longEdgePx: 2048 }));
      expect(server.violations).toEqual([]);
    },
  );

  test('for a server’s own model asks for base64 and no formats', async () => {
    const asked: Request[] = [];
    const picture = await flatPicture();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      if (request.url.endsWith('/out.jpg'))
        return new Response(picture.bytes as Uint8Array<ArrayBuffer>);
      return Response.json({ data: [{ url: 'http://images.local/out.jpg' }] });
    };
    const fetchOutside = openOutsideFetch({ fetch, publicFetch: fetch });
    const baseUrl = 'http://images.local/api/v1';
    const own = engine({ model: openaiModel('sdxl-turbo'), baseUrl, fetch, fetchOutside });
    const [output] = await make(engineRequest(), own);
    expect(output).toMatchObject({ widthPx: 64, heightPx: 80 });
    expect(asked[0]?.url).toBe('http://images.local/api/v1/images/generations');
    const body = (await asked[0]?.json()) as object;
    expect(body).toMatchObject({ model: 'sdxl-turbo', response_format: 'b64_json' });
    expect(body).not.toHaveProperty('output_format');
  });

  test('that is longer than the model takes is not sent', async () => {
    const request = engineRequest({ prompt: 'x'.repeat(OPENAI_REQUEST.promptCharacters) });
    await expect(make(request)).rejects.toMatchObject({ failure: 'invalid' });
    expect(server.asked).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test.each(Object.entries(OPENAI_FAULTS))('%s', (_, fault) =>
    expectFault(server, fault, (limitMs) => make(engineRequest(), engine({ limitMs }))),
  );

  test('a cancel reaches the provider and is not a failure', () =>
    expectCancel(server, (signal) => make(engineRequest(), engine(), signal)));

  test('a wrong key is the operator’s trouble, and nobody listening is no crash', async () => {
    await expect(make(engineRequest(), engine({ apiKey: 'sk-wrong' }))).rejects.toMatchObject({
      failure: 'unavailable',
    });
    const nobody = engine({ baseUrl: 'http://127.0.0.1:9' });
    await expect(make(engineRequest(), nobody)).rejects.toMatchObject({ failure: 'unavailable' });
  });

  test('says nothing of the prompt or of what the provider wrote', async () => {
    server.play(OPENAI_FAULTS['blocked: moderation_blocked']?.play ?? null);
    const error = await make(engineRequest({ prompt: 'my secret wish' })).catch((e: Error) => e);
    expect(String(error)).not.toMatch(/secret|safety/);
  });
});

test('declares what it can do', () => {
  const { supports } = engine();
  const need = {
    operation: 'imagine' as const,
    recipe: null,
    references: 3,
    realFaces: true,
    durationSeconds: 0,
    longEdgePx: 1024,
  };
  expect(supports(need)).toBe(true);
  expect(supports({ ...need, references: 17 })).toBe(false);
  expect(supports({ ...need, operation: 'animate' })).toBe(false);
  expect(supports({ ...need, durationSeconds: 5 })).toBe(false);
  // OpenAI ended the preview of its transparency on 30 September 2026.
  expect(supports({ ...need, transparent: true })).toBe(false);
  const newer = engine({ model: openaiModel('gpt-image-2.6-flare') });
  expect(newer.supports({ ...need, transparent: true })).toBe(true);
});

test('asks when its model ends', async () => {
  expect(await engine().endsOn?.(new AbortController().signal)).toBe('2026-12-01');
});
