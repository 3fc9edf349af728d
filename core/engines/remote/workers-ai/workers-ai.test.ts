import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openVision } from '../../../vision/vision.node.ts';
import type { Vision } from '../../../vision/vision.ts';
import type { EngineRequest } from '../../engine.ts';
import { openIssueMemory } from '../../issue.ts';
import { expectCancel, expectFault, generateWith } from '../../testing/expectations.ts';
import { CATALOGUE, shippedModel } from '../../testing/models.node.ts';
import { engineRequest, flatPicture } from '../../testing/requests.node.ts';
import { type StandIn, startStandIn } from '../../testing/stand-in.node.ts';
import {
  CLOUDFLARE_ACCOUNT,
  CLOUDFLARE_TOKEN,
  workersAiError,
  workersAiForm,
  workersAiProvider,
} from '../../testing/workers-ai.node.ts';
import { WORKERS_AI_FAULTS } from '../../testing/workers-ai-faults.node.ts';
import { byBinding, byRest } from './run-model.ts';
import { workersAiEngine } from './workers-ai.ts';

let server: StandIn;
let vision: Vision;
beforeAll(async () => {
  server = await startStandIn(workersAiProvider);
  vision = openVision();
});
afterAll(() => Promise.all([server.close(), vision.close()]));
beforeEach(() => {
  server.play(null);
  server.asked.length = 0;
  server.violations.length = 0;
});

const engine = (
  change: Partial<Parameters<typeof workersAiEngine>[0]> = {},
  id: string = 'flux-2-klein-9b',
) =>
  workersAiEngine({
    model: shippedModel(id),
    run: byRest({
      accountId: CLOUDFLARE_ACCOUNT,
      token: CLOUDFLARE_TOKEN,
      baseUrl: server.url,
      fetch,
    }),
    vision,
    issues: openIssueMemory(),
    now: () => 0,
    ...change,
  });
const make = (request: EngineRequest, by = engine(), signal?: AbortSignal) =>
  generateWith(by, request, signal);
const sent = async () => {
  const last = server.asked.at(-1);
  if (!last) throw new Error('nothing was asked');
  return workersAiForm(last);
};

describe('a request', () => {
  test('has its pictures in order, none as large as 512 pixels, and the size of the proportions', async () => {
    const references = await Promise.all(
      (['right', 'front', 'target'] as const).map(async (role) => ({
        role,
        picture: await flatPicture(role === 'target' ? 'image/png' : 'image/jpeg', {
          width: role === 'right' ? 200 : 900,
          height: 1200,
        }),
      })),
    );
    const request = engineRequest({
      references,
      operation: 'swap',
      aspect: '9:16',
      longEdgePx: 1536,
    });
    const [output] = await make(request);
    expect(output).toMatchObject({ contentType: 'image/jpeg', widthPx: 864, heightPx: 1536 });
    const form = await sent();
    expect([...form.keys()].filter((name) => name.startsWith('input'))).toEqual([
      'input_image_0',
      'input_image_1',
      'input_image_2',
    ]);
    expect(form.get('prompt')).toContain('Picture 1 is the picture to work on.');
    expect(form.has('steps')).toBe(false);
    expect(server.violations).toEqual([]);
  });

  test('to the large model has its steps, and no larger a size than is paid for', async () => {
    const [output] = await make(
      engineRequest({ aspect: '1:1', longEdgePx: 1536 }),
      engine({}, 'flux-2-dev'),
    );
    expect(output?.widthPx).toBe(1024);
    expect((await sent()).get('steps')).toBe('25');
    expect(server.violations).toEqual([]);
  });

  test.each(['1:1', '3:4', '4:5', '9:16', '16:9'] as const)(
    '%s is a size that each model takes',
    async (aspect) => {
      for (const { id } of CATALOGUE.rows.filter(({ provider }) => provider === 'workers-ai'))
        expect(
          await make(engineRequest({ aspect, longEdgePx: 1920 }), engine({}, id)),
        ).toHaveLength(1);
      expect(server.violations).toEqual([]);
    },
  );

  test('leaves out what the model has refused, and remembers it', async () => {
    const issues = openIssueMemory();
    const refusal = workersAiError(400, 5006, "unknown parameter 'seed'");
    server.play((success) => (server.asked.length === 1 ? refusal : success));
    expect(await make(engineRequest(), engine({ issues }))).toHaveLength(1);
    expect((await sent()).has('seed')).toBe(false);
    expect(server.asked).toHaveLength(2);
    await make(engineRequest(), engine({ issues }));
    expect(server.asked).toHaveLength(3);
  });
});

test('more pictures, transparency and masks are left to others', () => {
  const need = { operation: 'imagine', recipe: null, references: 0, realFaces: false } as const;
  const size = { durationSeconds: 0, longEdgePx: 1536 };
  const reason = engine().unsupportedReason;
  expect(reason?.({ ...need, ...size })).toBeNull();
  expect(reason?.({ ...need, ...size, references: 5 })).toBe('takes 4 pictures');
  expect(reason?.({ ...need, ...size, transparent: true })).toBe('no transparency');
  expect(reason?.({ ...need, ...size, mask: true })).toBe('no masks');
  expect(reason?.({ ...need, ...size, longEdgePx: 2048 })).toBe('at most 1920 px');
});

describe('what goes wrong', () => {
  test.each(Object.entries(WORKERS_AI_FAULTS))('%s', (_, fault) =>
    expectFault(server, fault, (limitMs) => make(engineRequest(), engine({ limitMs }))),
  );

  test('a cancel reaches the provider and is not a failure', () =>
    expectCancel(server, (signal) => make(engineRequest(), engine(), signal)));

  test('says nothing of the prompt or of what the provider wrote', async () => {
    server.play(workersAiError(400, 5006, 'my secret wish is bad'));
    const error = await make(engineRequest({ prompt: 'my secret wish' })).catch((e: Error) => e);
    expect(String(error)).not.toMatch(/secret|bad/);
  });
});

describe('by the binding', () => {
  const by = (run: () => Promise<unknown>, limitMs?: number) =>
    engine({ run: byBinding({ run } as never), ...(limitMs !== undefined && { limitMs }) });

  test.each([
    ['3040: No more data centers to forward the request to', 'unavailable'],
    ['AiError: 3030: Your output has been flagged.', 'rejected'],
    ['3007: Request timeout', 'timed-out'],
    ['4006: you have used up your daily free allocation', 'unavailable'],
    ['the connection was lost', 'unavailable'],
  ])('a thrown “%s” is %s', async (message, failure) => {
    const made = make(
      engineRequest(),
      by(() => Promise.reject(new Error(message))),
    );
    await expect(made).rejects.toMatchObject({ name: 'EngineError', failure });
  });

  test('one that never answers runs out of time, and a cancel ends the wait', async () => {
    const never = () => new Promise<never>(() => undefined);
    await expect(make(engineRequest(), by(never, 20))).rejects.toMatchObject({
      failure: 'timed-out',
    });
    const controller = new AbortController();
    const made = make(engineRequest(), by(never), controller.signal);
    controller.abort(new Error('cancelled'));
    await expect(made).rejects.toThrow('cancelled');
  });
});
