import { readConfig } from '../../core/config/config.ts';
import type { Engine, EngineNeed } from '../../core/engines/engine.ts';
import { EngineError } from '../../core/engines/engine-error.ts';
import { withHealth } from '../../core/engines/health.ts';
import { openIssueMemory } from '../../core/engines/issue.ts';
import { localEngine } from '../../core/engines/local/engine.node.ts';
import { openRemoteEngines } from '../../core/engines/remote/remote.ts';
import { rankEngines, selectFallbacks } from '../../core/engines/router.ts';
import { CATALOGUE } from '../../core/engines/testing/models.node.ts';
import { standInFetch } from '../../core/http/testing/stand-in-fetch.ts';
import { openVision } from '../../core/vision/vision.node.ts';
import { inMultiples, shown } from './baseline.node.ts';
import { type Figure, median, quantile, type Scenario } from './figure.ts';

const ROUNDS = 400;
const WARM_UP_ROUNDS = 50;
/** Earlier runs that every engine's health is reckoned from. */
const RUNS = 50;
/** How many copies of the need a decision may take. */
const MOST_COPIES = 20;

const PROMPTS = [
  'a neon sign that says "open late" above a rainy street, photo',
  'me as a knight in an oil painting, three-quarter view, warm light',
  'un retrato de estudio en blanco y negro',
  'eine Schneekugel mit dem Schriftzug "Winter"',
];
const OPERATIONS = ['imagine', 'edit', 'swap', 'scene', 'animate', 'cutout'] as const;

/** Measures how long routing to an engine takes, with every engine configured. */
export const router: Scenario = { name: 'router', run };

async function run(): Promise<Figure[]> {
  const vision = openVision();
  const config = readConfig({
    DATA_DIR: '.',
    OPENAI_API_KEY: 'k',
    GEMINI_API_KEY: 'k',
    REPLICATE_API_TOKEN: 'k',
    ATLASCLOUD_API_KEY: 'k',
  });
  const local = localEngine({ vision });
  const remote = await openRemoteEngines({
    config,
    catalogue: CATALOGUE,
    now: Date.now,
    vision,
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
  });
  const engines = [local, ...remote].map(withPast);
  try {
    for (const engine of engines) await remember(engine);
    const times: number[] = [];
    const plainMs: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round += 1)
      for (const need of needs(round)) {
        const from = performance.now();
        selectFallbacks(rankEngines(engines, need, { order: ['openai', 'gemini'], prefer: null }));
        if (round >= WARM_UP_ROUNDS) times.push(performance.now() - from);
        const plainFrom = performance.now();
        JSON.parse(JSON.stringify(Array.from(engines, () => need)));
        if (round >= WARM_UP_ROUNDS) plainMs.push(performance.now() - plainFrom);
      }
    const plain = { name: 'its need as JSON and back, for each engine', measured: median(plainMs) };
    return [
      ...inMultiples(
        { name: 'router decision, median', measured: median(times), unit: 'ms' },
        plain,
        MOST_COPIES,
      ),
      { name: 'router decision, p99', measured: quantile(times, 0.99), unit: 'ms' },
      shown(plain, 'ms'),
      { name: 'engines to choose from', measured: engines.length, unit: '' },
    ];
  } finally {
    await Promise.all([local.close(), vision.close()]);
  }
}

const needs = (round: number): EngineNeed[] =>
  OPERATIONS.map((operation, i) => ({
    operation,
    recipe: null,
    references: operation === 'imagine' ? 0 : 3,
    realFaces: operation !== 'imagine',
    durationSeconds: operation === 'animate' ? 5 : 0,
    longEdgePx: 1024,
    prompt: PROMPTS[(round + i) % PROMPTS.length] ?? '',
    transparent: operation === 'cutout',
  }));

/** An engine of which every third run failed. */
function withPast(engine: Engine): Engine {
  let runs = 0;
  const submit: Engine['submit'] = async () => {
    runs += 1;
    if (runs % 3 === 0) throw new EngineError('unavailable', 'a bad day');
    return { status: 'finished', outputs: [] };
  };
  return withHealth({ ...engine, submit }, Date.now);
}

async function remember({ submit }: Engine): Promise<void> {
  const request = {
    generationId: 'bench',
    operation: 'imagine' as const,
    prompt: 'x',
    recipe: null,
    references: [],
    aspect: '1:1' as const,
    longEdgePx: 1024,
    durationSeconds: 0,
    seed: 1,
  };
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  for (let i = 0; i < RUNS; i += 1) await submit(request, options).catch(() => null);
}
