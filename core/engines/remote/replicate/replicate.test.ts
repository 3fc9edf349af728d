import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { standInFetch } from '../../../http/testing/stand-in-fetch.ts';
import { operationRow } from '../../../operations/lists.ts';
import { HD_PX } from '../../../operations/operations.ts';
import { whiteWhereClear } from '../../../vision/masked/frame.ts';
import type { Picture } from '../../../vision/picture.ts';
import { sharpPixels } from '../../../vision/pixel-tools.node.ts';
import type { EngineRequest } from '../../engine.ts';
import { openIssueMemory } from '../../issue.ts';
import { readJson } from '../../testing/course.node.ts';
import { CATALOGUE, shippedModel } from '../../testing/models.node.ts';
import { REPLICATE_TOKEN, replicateProvider } from '../../testing/replicate.node.ts';
import { engineRequest, flatPicture } from '../../testing/requests.node.ts';
import { type StandIn, startStandIn } from '../../testing/stand-in.node.ts';
import { replicateEngine } from './replicate.ts';

const now = () => Date.UTC(2026, 10, 20);
let origin = '';
const provider = replicateProvider(() => origin, now);
let server: StandIn;
let sheets: (readonly Picture[])[] = [];

beforeAll(async () => {
  server = await startStandIn(provider);
  origin = server.url;
});
afterAll(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});
beforeEach(() => {
  server.asked.length = 0;
  server.play(null);
  sheets = [];
  provider.predictions.begin({});
});

const engineOf = (id: string, webhookUrl: string | null = null) => {
  const model = shippedModel(id);
  const sideBySide = async (pictures: readonly Picture[]) => {
    sheets.push(pictures);
    return { ...(await flatPicture()), widthPx: 64, heightPx: 80 };
  };
  const baseUrl = `${origin}/v1`;
  const options = {
    token: REPLICATE_TOKEN,
    baseUrl,
    model,
    webhookUrl,
    vision: {
      sideBySide,
      whiteWhereClear: ({ bytes }: Picture) => whiteWhereClear(sharpPixels, bytes),
    },
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  };
  return replicateEngine(options);
};
const run = { signal: new AbortController().signal, onProgress: () => undefined };
async function submitted(id: string, request: Partial<EngineRequest>, webhook?: string) {
  await engineOf(id, webhook).submit(engineRequest(request), run);
  const asked = server.asked.at(-1);
  if (!asked) throw new Error('nothing was asked');
  return { path: asked.path, body: readJson(asked) as { input: Record<string, unknown> } };
}
const face = async (role: 'front' | 'left' | 'right' | 'target') => ({
  role,
  picture: await flatPicture(),
});

describe('a part of a picture', () => {
  const masked = async (size = { width: 96, height: 64 }) => [
    { role: 'target' as const, picture: await flatPicture('image/png', { width: 96, height: 64 }) },
    { role: 'mask' as const, picture: await flatPicture('image/png', size, 0) },
  ];

  test('goes to the model that fills it, with its mask in black and white', async () => {
    const references = await masked();
    const request = { operation: 'part', prompt: 'a red hat', references } as const;
    const { path, body } = await submitted('flux-fill-pro', request);
    expect(path).toBe('/v1/models/black-forest-labs/flux-fill-pro/predictions');
    expect(body.input).toMatchObject({ prompt: 'a red hat', output_format: 'png', seed: 7 });
    for (const name of ['image', 'mask'])
      expect(body.input[name]).toMatch(/^data:image\/png;base64,/);
    const around = { operation: 'widen', prompt: '', references } as const;
    expect((await submitted('flux-fill-pro', around)).body.input.prompt).toContain('goes on');
    expect(server.violations).toEqual([]);
  });

  test('with a mask of another size is refused, once', async () => {
    const references = await masked({ width: 64, height: 64 });
    await expect(
      submitted('flux-fill-pro', { operation: 'part', references }),
    ).rejects.toMatchObject({ failure: expect.any(String) });
    expect(server.violations.splice(0)).toHaveLength(1);
  });

  test('is no other model’s', () => {
    const need = { recipe: null, references: 1, realFaces: true, durationSeconds: 0 } as const;
    const area = { ...need, operation: 'part', longEdgePx: 1536, mask: true } as const;
    const able = CATALOGUE.rows
      .filter(({ provider }) => provider === 'replicate')
      .filter(({ id }) => engineOf(id).supports(area));
    expect(able.map(({ id }) => id)).toEqual(['flux-fill-pro']);
  });
});

describe('what is sent', () => {
  test('a prompt alone', async () => {
    const { path, body } = await submitted('flux-kontext-pro', {}, 'https://bots.example.org/w');
    expect(path).toBe('/v1/models/black-forest-labs/flux-kontext-pro/predictions');
    expect(body).toMatchObject({
      webhook: 'https://bots.example.org/w',
      webhook_events_filter: ['completed'],
      input: { prompt: 'a lighthouse in fog', aspect_ratio: '4:5', output_format: 'jpg', seed: 7 },
    });
    expect(body.input.input_image).toBeUndefined();
  });

  test('one photo goes as it is, three become one picture, the front first', async () => {
    const one = await submitted('flux-kontext-max', { references: [await face('front')] });
    expect(one.path).toBe('/v1/models/black-forest-labs/flux-kontext-max/predictions');
    expect(one.body.input.input_image).toMatch(/^data:image\/jpeg;base64,/);
    expect(sheets).toEqual([]);
    const references = [await face('left'), await face('right'), await face('front')];
    const three = await submitted('flux-kontext-pro', { references });
    expect(sheets[0]).toHaveLength(3);
    expect(three.body.input.prompt).toContain('3 pictures side by side; picture 1 is the leftmost');
    expect(three.body.input.prompt).toContain('Picture 1 is the person’s face from the front.');
  });

  test('a large photo goes up as a file of its own', async () => {
    const picture: Picture = { bytes: new Uint8Array(600 * 1024), contentType: 'image/png' };
    const { body } = await submitted('flux-kontext-pro', {
      references: [{ role: 'target', picture }],
    });
    expect(body.input.input_image).toBe(`${origin}/v1/files/file`);
    expect(server.asked.map(({ path }) => path)).toEqual([
      '/v1/files',
      '/v1/models/black-forest-labs/flux-kontext-pro/predictions',
    ]);
  });

  test('its id is told before it is used, and it is deleted there, also twice', async () => {
    const picture: Picture = { bytes: new Uint8Array(600 * 1024), contentType: 'image/png' };
    const request = engineRequest({ references: [{ role: 'target', picture }] });
    const uploaded: string[] = [];
    const onUploaded = async (file: string) => {
      expect(server.asked.map(({ path }) => path)).toEqual(['/v1/files']);
      uploaded.push(file);
    };
    provider.files.clear();
    const engine = engineOf('flux-kontext-pro');
    await engine.submit(request, { ...run, onUploaded });
    expect(uploaded).toEqual(['file']);
    expect([...provider.files]).toEqual(['file']);
    await engine.forget?.('file', run.signal);
    expect([...provider.files]).toEqual([]);
    await engine.forget?.('file', run.signal);
    server.play({ status: 503, body: '' });
    await expect(engine.forget?.('file', run.signal)).rejects.toThrow('status 503');
  });

  test('SDXL runs by version', async () => {
    const { path, body } = await submitted('sdxl', { aspect: '16:9' });
    expect(path).toBe('/v1/predictions');
    expect(body.input).toMatchObject({ width: 1344, height: 768 });
    const { body: varied } = await submitted('sdxl', {
      operation: 'vary',
      references: [await face('target')],
    });
    expect(varied.input.image).toMatch(/^data:/);
  });
});

test.each(['reset', { status: 503, body: '' }, { status: 429, body: '' }] as const)(
  'a call that fails with %j is made once: another one could be billed',
  async (play) => {
    server.play(play);
    await expect(engineOf('sdxl').submit(engineRequest(), run)).rejects.toThrow();
    expect(server.asked).toHaveLength(1);
    await expect(engineOf('sdxl').poll?.('p1', run.signal)).rejects.toThrow();
    expect(server.asked).toHaveLength(2);
  },
);

test('a cancel that comes too late is harmless, one that was not heard is told', async () => {
  server.play({ status: 422, body: '{}' });
  await engineOf('sdxl').cancel?.('p1');
  server.play({ status: 404, body: '{}' });
  await engineOf('sdxl').cancel?.('p1');
  server.play({ status: 500, body: '' });
  await expect(engineOf('sdxl').cancel?.('p1')).rejects.toThrow('status 500');
});

test('a usual picture may come a little smaller, HD may not', () => {
  const usual = {
    operation: 'imagine' as const,
    recipe: null,
    references: 0,
    realFaces: false,
    durationSeconds: 0,
    longEdgePx: operationRow('imagine').longEdgePx,
  };
  expect(engineOf('sdxl').unsupportedReason?.(usual)).toBeNull();
  const hd = { ...usual, longEdgePx: HD_PX };
  expect(engineOf('sdxl').unsupportedReason?.(hd)).toBe('at most 1344 px');
});

test('what each can do', () => {
  const need = {
    operation: 'template-image' as const,
    recipe: null,
    references: 3,
    realFaces: true,
    durationSeconds: 0,
    longEdgePx: 1280,
  };
  expect(engineOf('flux-kontext-pro').supports(need)).toBe(true);
  expect(engineOf('sdxl').unsupportedReason?.(need)).toBe('no template-image');
  expect(engineOf('sdxl').unsupportedReason?.({ ...need, operation: 'vary', references: 1 })).toBe(
    'no real faces',
  );
  expect(engineOf('flux-kontext-max').unsupportedReason?.({ ...need, longEdgePx: 2048 })).toBe(
    'at most 1568 px',
  );
});
