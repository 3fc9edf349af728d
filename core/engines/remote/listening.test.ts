import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRecording } from '../../media/read-recording.ts';
import type { Recording } from '../../media/recording.ts';
import { type RecordedKind, recorded } from '../../media/testing/recordings.ts';
import type { Engine, EngineNeed } from '../engine.ts';
import { openIssueMemory } from '../issue.ts';
import { servedSpeech } from '../models/catalogue.ts';
import type { SpeechRow } from '../models/speech-row.ts';
import { expectFault, PATIENT_MS } from '../testing/expectations.ts';
import { GEMINI_KEY, geminiAnswer, geminiProvider } from '../testing/gemini.node.ts';
import { CATALOGUE } from '../testing/models.node.ts';
import { OPENAI_KEY, openaiProvider } from '../testing/openai.node.ts';
import { REPLICATE_TOKEN, replicateProvider } from '../testing/replicate.node.ts';
import { SPEECH_FAULTS } from '../testing/speech-faults.node.ts';
import { type Provider, type StandIn, startStandIn } from '../testing/stand-in.node.ts';
import {
  CLOUDFLARE_ACCOUNT,
  CLOUDFLARE_TOKEN,
  workersAiProvider,
} from '../testing/workers-ai.node.ts';
import { geminiListener } from './gemini/listen.ts';
import { openaiListener } from './openai/listen.ts';
import { replicateListener } from './replicate/listen.ts';
import { workersAiListener } from './workers-ai/listen.ts';
import { jsonByRest } from './workers-ai/run-model.ts';

type Open = (baseUrl: string, row: SpeechRow, limitMs: number) => Engine;
const issues = openIssueMemory;
const now = () => 0;
const rowOf = (provider: SpeechRow['provider']): SpeechRow => {
  const [row] = servedSpeech(CATALOGUE, provider);
  if (!row) throw new Error(`no row of ${provider}`);
  return row;
};
const recordingFor = async (row: SpeechRow, kind: RecordedKind = 'ogg'): Promise<Recording> =>
  readRecording(await recorded(kind), { mostSeconds: 10, as: row.hears });
const hear = async (engine: Engine, row: SpeechRow, kind?: RecordedKind, language = 'en') => {
  const signal = AbortSignal.timeout(PATIENT_MS);
  const words = await engine.transcribe?.(await recordingFor(row, kind), { language, signal });
  return words ?? null;
};

const PROVIDERS: Record<
  'openai' | 'gemini' | 'workers-ai',
  { provider: () => Provider; open: Open }
> = {
  openai: {
    provider: () => openaiProvider(),
    open: (baseUrl, row, limitMs) =>
      openaiListener(row, {
        ...{ apiKey: OPENAI_KEY, baseUrl, issues: issues(), now, limitMs, company: 'OpenAI' },
      }),
  },
  gemini: {
    provider: () => geminiProvider,
    open: (baseUrl, row, limitMs) =>
      geminiListener(row, { apiKey: GEMINI_KEY, baseUrl, issues: issues(), now, limitMs }),
  },
  'workers-ai': {
    provider: () => workersAiProvider,
    open: (baseUrl, row, limitMs) =>
      workersAiListener(row, {
        run: jsonByRest({ accountId: CLOUDFLARE_ACCOUNT, token: CLOUDFLARE_TOKEN, baseUrl, fetch }),
        ...{ issues: issues(), now, limitMs },
      }),
  },
};

describe.each(Object.keys(PROVIDERS) as (keyof typeof PROVIDERS)[])('%s', (name) => {
  const { provider, open } = PROVIDERS[name];
  const row = rowOf(name);
  let server: StandIn;
  beforeAll(async () => {
    server = await startStandIn(provider());
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.play(null);
    server.asked.length = 0;
    server.violations.length = 0;
  });

  test.each(['ogg', 'webm', 'mp4', 'aac', 'mp3', 'wav'] as const)(
    'takes what was recorded in %s, by a name and a type that are right',
    async (kind) => {
      const words = await hear(open(server.url, row, PATIENT_MS), row, kind).catch(
        (cause: unknown) => cause,
      );
      expect(server.violations).toEqual([]);
      expect(typeof words).toBe('string');
      expect(words).not.toBe('');
    },
  );

  test('is told which language is probably spoken', async () => {
    await hear(open(server.url, row, PATIENT_MS), row, 'ogg', 'pt');
    expect(new TextDecoder('latin1').decode(server.asked[0]?.body)).toMatch(/\bpt\b/);
  });

  test.each(Object.entries(SPEECH_FAULTS[name]))('fault: %s', async (_name, fault) => {
    await expectFault(server, fault, async (limitMs) => {
      await hear(open(server.url, row, limitMs), row);
      return [{} as never];
    });
  });

  test('sends nothing that is larger than its model takes', async () => {
    const small = { ...row, mostBytes: 100 };
    await expect(hear(open(server.url, small, PATIENT_MS), small)).rejects.toMatchObject({
      failure: 'unavailable',
    });
    expect(server.asked).toEqual([]);
  });

  test('says what a minute costs, and makes nothing', async () => {
    const engine = open(server.url, row, PATIENT_MS);
    const micros = Math.round(row.price.usd * 500_000);
    expect(engine.costMicros?.({ durationSeconds: 30, longEdgePx: 0 })).toBe(micros);
    const need: EngineNeed = {
      ...{ operation: 'imagine', recipe: null, references: 0, realFaces: false },
      ...{ durationSeconds: 0, longEdgePx: 1024 },
    };
    expect(engine.supports(need)).toBe(false);
    expect(engine.hears?.(30)).toEqual(row.hears);
  });
});

test('Gemini says that nothing is said', async () => {
  const server = await startStandIn(geminiProvider);
  server.play(geminiAnswer({ finishReason: 'STOP', parts: [{ text: ' [nothing]\n' }] }));
  const row = rowOf('gemini');
  expect(await hear(PROVIDERS.gemini.open(server.url, row, PATIENT_MS), row)).toBe('');
  await server.close();
});

describe('replicate', () => {
  const row = rowOf('replicate');
  let server: StandIn;
  const provider = replicateProvider(() => server.url, now);
  beforeAll(async () => {
    server = await startStandIn(provider);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.play(provider.play);
    server.asked.length = 0;
    provider.predictions.begin({ end: { output: ['A red fox ', 'in the snow.'] } });
  });
  const open = (more: Partial<Parameters<typeof replicateListener>[1]> = {}) =>
    replicateListener(row, {
      token: REPLICATE_TOKEN,
      baseUrl: `${server.url}/v1`,
      ...{ issues: issues(), now, ...more },
    });

  test('runs as a prediction that is followed to its end', async () => {
    expect(await hear(open(), row)).toBe('A red fox in the snow.');
    expect(server.violations).toEqual([]);
  });

  test('a larger recording is uploaded, noted, and deleted there at once', async () => {
    const noted: string[] = [];
    const bytes = await recorded('wav', { seconds: 30 });
    const recording = await readRecording(bytes, { mostSeconds: 60, as: row.hears });
    const signal = AbortSignal.timeout(PATIENT_MS);
    const onUploaded = async (file: string) => void noted.push(file);
    const words = await open().transcribe?.(recording, { language: 'en', signal, onUploaded });
    expect(words).toBe('A red fox in the snow.');
    expect(noted).toEqual(['file']);
    expect([...provider.files]).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test('a failed one says so', async () => {
    provider.predictions.course.end = { status: 'failed', error: 'the model broke down' };
    await expect(hear(open(), row)).rejects.toMatchObject({ failure: 'unavailable' });
  });

  test('an answer without words says so', async () => {
    provider.predictions.course.end = { output: { segments: [] } };
    await expect(hear(open(), row)).rejects.toMatchObject({ failure: 'unavailable' });
  });
});
