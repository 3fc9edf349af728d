import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { predictionsOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import type { Engine } from '../engines/engine.ts';
import { withHealth } from '../engines/health.ts';
import { openIssueMemory } from '../engines/issue.ts';
import { geminiEngine } from '../engines/remote/gemini/gemini.ts';
import { openaiEngine } from '../engines/remote/openai/openai.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { byRest } from '../engines/remote/workers-ai/run-model.ts';
import { workersAiEngine } from '../engines/remote/workers-ai/workers-ai.ts';
import { HANG_LIMIT_MS, PATIENT_MS } from '../engines/testing/expectations.ts';
import type { Fault } from '../engines/testing/faults.node.ts';
import { GEMINI_KEY, geminiProvider } from '../engines/testing/gemini.node.ts';
import { GEMINI_FAULTS, GEMINI_STREAM_FAULTS } from '../engines/testing/gemini-faults.node.ts';
import { geminiModel, openaiModel, shippedModel } from '../engines/testing/models.node.ts';
import { OPENAI_KEY, openaiProvider } from '../engines/testing/openai.node.ts';
import { OPENAI_FAULTS, OPENAI_STREAM_FAULTS } from '../engines/testing/openai-faults.node.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { type StandIn, startStandIn } from '../engines/testing/stand-in.node.ts';
import {
  CLOUDFLARE_ACCOUNT,
  CLOUDFLARE_TOKEN,
  workersAiProvider,
} from '../engines/testing/workers-ai.node.ts';
import { WORKERS_AI_FAULTS } from '../engines/testing/workers-ai-faults.node.ts';
import { standInFetch } from '../http/testing/stand-in-fetch.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { STEPPING_IN } from './fallback-engine.ts';
import { type Customer, openCustomer } from './testing/order.node.ts';
import { endsAt, tableText } from './testing/outcomes.ts';

const CREDITS = 10_000;
const PRICE = 10;

const ENDS = endsAt(PRICE);

const table: string[][] = [
  ['engine', 'fault', 'is', 'alone', 'paid', 'runs', 'message', 'with a spare', 'paid'],
];
afterAll(() => void process.stdout.write(tableText(table)));

const PROVIDERS = {
  openai: {
    provider: openaiProvider(),
    faults: OPENAI_FAULTS,
    open: (baseUrl: string, limitMs: number, now: () => number): Engine =>
      openaiEngine({
        apiKey: OPENAI_KEY,
        baseUrl,
        model: openaiModel('gpt-image-2'),
        id: 'openai',
        limitMs,
        fetchOutside: standInFetch,
        issues: openIssueMemory(),
        now,
      }),
  },
  'openai, on the way': {
    provider: openaiProvider(),
    faults: OPENAI_STREAM_FAULTS,
    open: (baseUrl: string, limitMs: number, now: () => number): Engine =>
      openaiEngine({
        apiKey: OPENAI_KEY,
        baseUrl,
        model: openaiModel('gpt-image-2'),
        id: 'openai, on the way',
        partialPictures: 2,
        limitMs,
        fetchOutside: standInFetch,
        issues: openIssueMemory(),
        now,
      }),
  },
  gemini: {
    provider: geminiProvider,
    faults: GEMINI_FAULTS,
    open: (baseUrl: string, limitMs: number, now: () => number): Engine =>
      geminiEngine({
        apiKey: GEMINI_KEY,
        baseUrl,
        model: geminiModel('gemini-3.1-flash-image'),
        id: 'gemini',
        now,
        limitMs,
        issues: openIssueMemory(),
      }),
  },
  'gemini, on the way': {
    provider: geminiProvider,
    faults: GEMINI_STREAM_FAULTS,
    open: (baseUrl: string, limitMs: number, now: () => number): Engine =>
      geminiEngine({
        apiKey: GEMINI_KEY,
        baseUrl,
        model: geminiModel('gemini-3.1-flash-image'),
        id: 'gemini, on the way',
        partialPictures: 2,
        now,
        limitMs,
        issues: openIssueMemory(),
      }),
  },
  'flux-2-klein-9b': {
    provider: workersAiProvider,
    faults: WORKERS_AI_FAULTS,
    open: (baseUrl: string, limitMs: number, now: () => number): Engine => {
      const model = shippedModel('flux-2-klein-9b');
      const at = { accountId: CLOUDFLARE_ACCOUNT, token: CLOUDFLARE_TOKEN, baseUrl, fetch };
      const vision = { shrink: () => Promise.reject(new Error('small enough')) };
      const issues = openIssueMemory();
      return workersAiEngine({ model, run: byRest(at), vision, issues, now, limitMs });
    },
  },
};

describe.each(Object.entries(PROVIDERS))('%s', (id, { provider, faults, open }) => {
  let server: StandIn;
  let ctx: TestContext;
  let customer: Customer;
  let limitMs = PATIENT_MS;
  let spareRuns = 0;

  beforeAll(async () => {
    server = await startStandIn(provider);
    const picture = await flatPicture();
    const spare: Engine = {
      id: 'spare',
      company: null,
      concurrency: 1,
      supports: () => true,
      // Dearer by far: the user pays what was told all the same.
      priceCredits: () => 500,
      typicalSeconds: () => 1,
      submit: async () => {
        spareRuns += 1;
        return { status: 'finished', outputs: [outputOf(picture.bytes)] };
      },
    };
    // The engine of each case: health and limit are its own.
    const proxy: Engine = {
      ...open(server.url, PATIENT_MS, () => ctx.now()),
      submit: (request, options) =>
        open(server.url, limitMs, () => ctx.now()).submit(request, options),
    };
    ctx = await testContext();
    const shrink: typeof ctx.vision.shrink = async () => ({
      ...picture,
      widthPx: 64,
      heightPx: 80,
    });
    ctx.vision = { ...ctx.vision, shrink };
    ctx.engines = [withHealth(proxy, () => ctx.now()), withHealth(spare, () => ctx.now())];
    customer = await openCustomer(ctx, CREDITS);
  });
  afterAll(async () => {
    expect(server.violations).toEqual([]);
    await server.close();
    await ctx.dispose();
  });

  async function run(fault: Fault, fallbacks: string[]) {
    limitMs = fault.hangs ? HANG_LIMIT_MS : PATIENT_MS;
    server.play(fault.play);
    const before = await customer.balance();
    const generationId = await customer.order(id, fallbacks);
    await customer.finish();
    const generation = await customer.generation(generationId);
    const runs = await predictionsOf(ctx.db.query, generationId);
    const results = await resultsOf(ctx.db.query, generationId);
    expect(runs.every(({ status }) => status !== 'running')).toBe(true);
    expect(results).toHaveLength(generation.state === 'delivered' ? 1 : 0);
    // Nothing on the way stays behind.
    const { reply } = ctx.surface.messages.get('c')?.at(-1) ?? {};
    const sources = reply?.media?.map(({ source }) => source.of) ?? [];
    expect(sources).toEqual(generation.state === 'delivered' ? ['result'] : []);
    expect(await audit(ctx.db.query)).toEqual([]);
    return { generation, runs, paid: before - (await customer.balance()) };
  }

  test.each(Object.entries(faults))(
    '%s: one outcome, the right charge and words',
    async (name, fault) => {
      const end = ENDS[fault.is];
      const alone = await run(fault, []);
      const shown = customer.shown();
      expect(alone.generation).toMatchObject({ state: end.state, engine: id });
      expect(alone.paid).toBe(end.paid);
      expect(shown).toContain(end.message);
      if (end.paid === 0) expect(shown).toContain('generation.returned-credits');
      // Only where the provider is soon back, as it said, it is asked again, and not for ever.
      const soonBack =
        (fault.retryAfterMs ?? Number.POSITIVE_INFINITY) <= STEPPING_IN.longestWaitMs;
      expect(alone.runs).toHaveLength(soonBack ? 4 : 1);

      const sparedBefore = spareRuns;
      const spared = await run(fault, ['spare']);
      const stepsIn = fault.is === 'unavailable' || fault.is === 'timed-out';
      expect(spareRuns - sparedBefore).toBe(stepsIn ? 1 : 0);
      expect(spared.generation).toMatchObject(
        stepsIn ? { state: 'delivered', engine: 'spare' } : { state: end.state, engine: id },
      );
      expect(spared.paid).toBe(stepsIn ? PRICE : end.paid);
      const made = spared.runs.map(({ engine, status }) => `${engine} ${status}`).sort();
      const own = `${id} ${fault.is === 'ok' ? 'succeeded' : 'failed'}`;
      expect(made).toEqual(stepsIn ? [own, 'spare succeeded'] : [own]);
      table.push([
        id,
        name,
        fault.is,
        alone.generation.state,
        String(alone.paid),
        String(alone.runs.length),
        end.message,
        `${spared.generation.state} by ${spared.generation.engine}`,
        String(spared.paid),
      ]);
    },
  );
});
