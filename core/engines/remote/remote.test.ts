import { expect, test } from 'vitest';
import { features } from '../../../bots/process/features.ts';
import { readConfig } from '../../config/config.ts';
import { standInFetch } from '../../http/testing/stand-in-fetch.ts';
import { type Log, silentLog } from '../../log.ts';
import { openIssueMemory } from '../issue.ts';
import { openaiProvider } from '../testing/openai.node.ts';
import { startStandIn } from '../testing/stand-in.node.ts';
import { modelEndWarning, modelOf, OPENAI_MODELS } from './models.ts';
import { openRemoteEngines, warnOfModelEnds } from './remote.ts';

const now = () => Date.UTC(2026, 10, 20);
const fetchOutside = standInFetch;
const issues = openIssueMemory();
const vision = { sideBySide: () => Promise.reject(new Error('not here')) };

test('a key switches a company’s engine on, and the company is named', async () => {
  expect(
    await openRemoteEngines({ config: readConfig({}), now, vision, fetchOutside, issues }),
  ).toEqual([]);
  const config = readConfig({ OPENAI_API_KEY: 'k', GEMINI_API_KEY: 'k' });
  const engines = await openRemoteEngines({ config, now, vision, fetchOutside, issues });
  expect(engines.map(({ id, company, name }) => [id, company, name])).toEqual([
    ['openai', 'OpenAI', 'GPT Image 2'],
    ['gemini', 'Google', 'Gemini Nano Banana 2.1'],
  ]);
});

test('a server of somebody else’s is named by its address', async () => {
  const own = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://gpu.example.org/v1' };
  const [sdxl] = await openRemoteEngines({
    config: readConfig({ ...own, OPENAI_MODEL: 'sdxl' }),
    now,
    vision,
    fetchOutside,
    issues,
  });
  expect(sdxl?.company).toBe('gpu.example.org');
  const [through] = await openRemoteEngines({
    config: readConfig(own),
    now,
    vision,
    fetchOutside,
    issues,
  });
  expect(through?.company).toBe('OpenAI');
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
  const line = features(config, now()).find(({ name }) => name === 'OpenAI');
  expect(line?.how).toContain('gpt-image-1.5 ends on 2026-12-01');
  const told: string[] = [];
  const log: Log = { ...silentLog, warn: (_, message) => told.push(message) };
  await warnOfModelEnds(await openRemoteEngines({ config, now, vision, fetchOutside, issues }), {
    log,
    now,
  });
  await server.close();
  // What the provider tells goes before what the table says.
  expect(told).toEqual(['GPT Image 1.5 ends on 2026-12-15: set another model']);
});

test('nobody listening keeps nothing from starting', async () => {
  const environment = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:9' };
  const engines = await openRemoteEngines({
    config: readConfig(environment),
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
  ['2026-11-20', 'm ended on 2026-11-20'],
  ['someday', null],
])('the end %s is told as %s', (endsOn, line) => {
  expect(modelEndWarning('m', endsOn, now())).toBe(line);
});

test('a dated snapshot is known by its model', () => {
  expect(modelOf(OPENAI_MODELS, 'gpt-image-2-2026-04-21')).toMatchObject({
    id: 'gpt-image-2-2026-04-21',
    name: 'GPT Image 2',
  });
  expect(modelOf(OPENAI_MODELS, 'my-own').transparency).toBe(false);
});
