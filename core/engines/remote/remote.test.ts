import { expect, test } from 'vitest';
import { features } from '../../../bots/service/features.ts';
import { readConfig } from '../../config/config.ts';
import { secretHider } from '../../config/secret-values.ts';
import { standInFetch } from '../../http/testing/stand-in-fetch.ts';
import { type Log, silentLog } from '../../log.ts';
import { openIssueMemory } from '../issue.ts';
import { readCatalogue } from '../models/catalogue.ts';
import { modelEndWarning } from '../models/ends.ts';
import { readShippedModels } from '../models/shipped.node.ts';
import { CATALOGUE, openaiModel } from '../testing/models.node.ts';
import { openaiProvider } from '../testing/openai.node.ts';
import { startStandIn } from '../testing/stand-in.node.ts';
import { openRemoteEngines, warnOfModelEnds } from './remote.ts';
import type { AiBinding } from './workers-ai/run-model.ts';

const now = () => Date.UTC(2026, 10, 20);
const fetchOutside = standInFetch;
const issues = openIssueMemory();
const catalogue = CATALOGUE;
const vision = {
  sideBySide: () => Promise.reject(new Error('not here')),
  shrink: () => Promise.reject(new Error('not here')),
  whiteWhereClear: () => Promise.reject(new Error('not here')),
};

test('a key switches a company’s engine on, and the company is named', async () => {
  expect(
    await openRemoteEngines({
      config: readConfig({}),
      catalogue,
      now,
      vision,
      fetchOutside,
      issues,
    }),
  ).toEqual([]);
  const config = readConfig({ OPENAI_API_KEY: 'k', GEMINI_API_KEY: 'k' });
  const engines = await openRemoteEngines({ config, catalogue, now, vision, fetchOutside, issues });
  expect(engines.map(({ id, company, name }) => [id, company, name])).toEqual([
    ['openai', 'OpenAI', 'GPT Image 2'],
    ['gpt-transcribe', 'OpenAI', 'GPT Transcribe'],
    ['gemini', 'Google', 'Gemini Nano Banana 2.1'],
    ['gemini-speech', 'Google', 'Gemini Flash Lite'],
  ]);
});

test('a token switches Workers AI on, and where there is a binding nothing has to be set', async () => {
  const parts = { catalogue, now, vision, fetchOutside, issues };
  const named = async (environment: Record<string, string>, ai?: AiBinding) =>
    (
      await openRemoteEngines({
        config: readConfig(environment),
        ...parts,
        ...(ai && { ai }),
      })
    ).map(({ id, company }) => [id, company]);
  const all = [
    ['flux-2-klein-9b', 'Cloudflare'],
    ['flux-2-dev', 'Cloudflare'],
    ['whisper-large-v3-turbo', 'Cloudflare'],
  ];
  const account = { CLOUDFLARE_ACCOUNT_ID: '0123456789abcdef0123456789abcdef' };
  expect(await named({ ...account, CLOUDFLARE_AI_TOKEN: 'k' })).toEqual(all);
  expect(await named(account)).toEqual([]);
  const ai: AiBinding = { run: () => Promise.reject(new Error('not here')) };
  expect(await named({}, ai)).toEqual(all);
  expect(await named({ WORKERS_AI_MODELS: 'flux-2-klein-4b' }, ai)).toEqual([
    ['flux-2-klein-4b', 'Cloudflare'],
  ]);
  expect(() => readConfig({ CLOUDFLARE_AI_TOKEN: 'k' })).toThrow(/CLOUDFLARE_ACCOUNT_ID/);
});

test('a server of somebody else’s is named by its address', async () => {
  const own = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://gpu.example.org/v1' };
  const [sdxl] = await openRemoteEngines({
    config: readConfig({ ...own, OPENAI_MODEL: 'sdxl' }),
    catalogue,
    now,
    vision,
    fetchOutside,
    issues,
  });
  expect(sdxl?.company).toBe('gpu.example.org');
  const [through] = await openRemoteEngines({
    config: readConfig(own),
    catalogue,
    now,
    vision,
    fetchOutside,
    issues,
  });
  expect(through?.company).toBe('OpenAI');
});

test('further models, and servers that speak like OpenAI’s, are engines of their own', async () => {
  const server = { name: 'gpu', baseUrl: 'http://10.0.0.5:8000/v1/', key: 'secret-of-gpu' };
  const other = { ...server, name: 'shop', baseUrl: 'https://gpu.example.org/v1', company: 'Shop' };
  const config = readConfig({
    OPENAI_API_KEY: 'k',
    OPENAI_MODELS: 'gpt-image-2,gpt-image-2.6-flare',
    OPENAI_SERVERS: JSON.stringify([server, other]),
  });
  const own = (id: string, at: string) => ({
    ...openaiModel('sdxl-turbo'),
    id,
    name: id,
    server: at,
  });
  const rows = [own('own-one', 'gpu'), own('own-two', 'shop'), own('own-three', 'nowhere')];
  const more = readCatalogue([{ file: 'MODELS_FILE', rows: [...CATALOGUE.rows, ...rows] }], null);
  expect(more.mistakes).toEqual([]);
  const parts = { config, catalogue: more, now, vision, fetchOutside, issues };
  const engines = await openRemoteEngines(parts);
  expect(engines.map(({ id, company }) => [id, company])).toEqual([
    ['openai', 'OpenAI'],
    ['gpt-image-2.6-flare', 'OpenAI'],
    ['own-one', '10.0.0.5'],
    ['own-two', 'Shop'],
  ]);
  const alone = readConfig({ OPENAI_SERVERS: JSON.stringify([server]) });
  expect(alone.sandbox).toBe(false);
  expect(await openRemoteEngines({ ...parts, config: alone })).toHaveLength(1);
  for (const wrong of ['gpu', '[{"name": "gpu"}]', JSON.stringify([server, server])])
    expect(() => readConfig({ OPENAI_SERVERS: wrong })).toThrow(/OPENAI_SERVERS/);
  const hide = secretHider({ OPENAI_SERVERS: JSON.stringify([server]) });
  expect(hide('401 for secret-of-gpu')).toBe('401 for [secret]');
});

test('a model that has ended is not offered, whatever the settings name', async () => {
  const config = readConfig({ OPENAI_API_KEY: 'k', OPENAI_MODEL: 'gpt-image-1' });
  const parts = { catalogue, now, vision, fetchOutside, issues };
  const need = {
    operation: 'imagine',
    recipe: null,
    references: 0,
    realFaces: false,
    durationSeconds: 0,
    longEdgePx: 1024,
  } as const;
  const [ended] = await openRemoteEngines({ ...parts, config });
  expect(ended?.unsupportedReason?.(need)).toBe('ended on 2026-10-23');
  // A server of one's own may go on with it.
  const own = readConfig({
    OPENAI_API_KEY: 'k',
    OPENAI_MODEL: 'gpt-image-1',
    OPENAI_BASE_URL: 'http://10.0.0.5/v1',
  });
  const [kept] = await openRemoteEngines({ ...parts, config: own });
  expect(kept?.supports(need)).toBe(true);
});

test('an address without a key is a mistake that is told', () => {
  expect(() => readConfig({ OPENAI_BASE_URL: 'http://x/v1', GEMINI_BASE_URL: 'http://y' })).toThrow(
    /OPENAI_API_KEY[\s\S]*GEMINI_API_KEY/,
  );
  expect(() => readConfig({ ENGINE_ORDER: 'openai;local' })).toThrow(/ENGINE_ORDER/);
  expect(readConfig({ ENGINE_ORDER: 'openai, local' }).ENGINE_ORDER).toEqual(['openai', 'local']);
});

test('a model that ends within 30 days is told at start, in the list and in the log', async () => {
  const server = await startStandIn(openaiProvider('2026-12-15'));
  const environment = {
    OPENAI_API_KEY: 'sk-stand-in',
    OPENAI_BASE_URL: server.url,
    OPENAI_MODEL: 'gpt-image-1.5',
    GEMINI_API_KEY: 'k',
  };
  const config = readConfig(environment);
  const line = features(config, { catalogue, now: now(), hasVideos: true }).find(
    ({ name }) => name === 'OpenAI',
  );
  expect(line?.how).toContain('gpt-image-1.5 ends on 2026-12-01');
  const told: string[] = [];
  const log: Log = { ...silentLog, warn: (_, message) => told.push(message) };
  await warnOfModelEnds(
    await openRemoteEngines({ config, catalogue, now, vision, fetchOutside, issues }),
    {
      log,
      now,
    },
  );
  await server.close();
  // What the provider tells goes before what the table says.
  expect(told).toEqual(['GPT Image 1.5 ends on 2026-12-15: set another model']);
});

test('nobody listening keeps nothing from starting', async () => {
  const environment = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:9' };
  const engines = await openRemoteEngines({
    config: readConfig(environment),
    catalogue,
    now,
    vision,
    fetchOutside,
    issues,
  });
  await expect(warnOfModelEnds(engines, { log: silentLog, now })).resolves.toBeUndefined();
});

test.each([
  [null, null],
  ['2027-01-15', null],
  ['2026-12-01', 'm ends on 2026-12-01'],
  ['2026-11-20', 'm ends on 2026-11-20'],
  ['2026-11-19', 'm ended on 2026-11-19'],
  ['someday', null],
])('the end %s is told as %s', (endsOn, line) => {
  expect(modelEndWarning('m', endsOn, now())).toBe(line);
});

test('a dated snapshot is known by its model', () => {
  expect(openaiModel('gpt-image-2-2026-04-21')).toMatchObject({
    id: 'gpt-image-2-2026-04-21',
    name: 'GPT Image 2',
  });
  expect(openaiModel('my-own').transparent).toBeUndefined();
});

test('whoever writes speech down at a server of one’s own has a row, or is named', async () => {
  const parts = { now, vision, fetchOutside, issues };
  const own = readCatalogue(readShippedModels(), {
    file: 'MODELS_FILE',
    rows: [
      {
        ...{
          id: 'own-whisper',
          provider: 'openai',
          server: 'gpu',
          model: 'whisper',
          name: 'Whisper',
        },
        ...{ hears: ['ogg'], mostBytes: 9_000, price: { by: 'minute', usd: 0 }, typicalSeconds: 4 },
        source: 'https://example.org/whisper',
      },
      { id: 'wrong', provider: 'replicate', hears: ['ogg'] },
    ],
  });
  const named = async (environment: Record<string, string>) =>
    (await openRemoteEngines({ config: readConfig(environment), catalogue: own, ...parts }))
      .filter(({ hears }) => hears)
      .map(({ id, company }) => [id, company]);
  const servers = JSON.stringify([
    { name: 'gpu', baseUrl: 'https://gpu.example.org/v1', key: 'k' },
  ]);
  expect(await named({ OPENAI_SERVERS: servers })).toEqual([['own-whisper', 'gpu.example.org']]);
  const at = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://own.example.org/v1' };
  expect(await named({ ...at, OPENAI_MODEL: 'sdxl' })).toEqual([]);
  expect(await named({ ...at, OPENAI_MODEL: 'sdxl', OPENAI_MODELS: 'whisper-1' })).toEqual([
    ['whisper-1', 'own.example.org'],
  ]);
  expect(await named({ REPLICATE_API_TOKEN: 'k' })).toEqual([
    ['replicate-gpt-4o-mini-transcribe', 'Replicate (OpenAI)'],
  ]);
  expect(await named({ REPLICATE_API_TOKEN: 'k', REPLICATE_MODELS: 'sdxl' })).toEqual([]);
  expect(own.mistakes.map(({ row, field }) => `${row} ${field}`)).toContain('wrong model');
});
