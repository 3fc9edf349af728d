import { readConfig } from '../../core/config/config.ts';
import { NO_CEILING, withBudget } from '../../core/engines/budget-view.ts';
import type { Engine, EngineNeed } from '../../core/engines/engine.ts';
import { NO_CONTROLS, withControls } from '../../core/engines/engine-controls.ts';
import { EngineError } from '../../core/engines/engine-error.ts';
import { withHealth } from '../../core/engines/health.ts';
import { openIssueMemory } from '../../core/engines/issue.ts';
import { readCatalogue } from '../../core/engines/models/catalogue.ts';
import type { ModelRow } from '../../core/engines/models/row.ts';
import { openRemoteEngines } from '../../core/engines/remote/remote.ts';
import { rankEngines, selectFallbacks } from '../../core/engines/router.ts';
import { CATALOGUE } from '../../core/engines/testing/models.node.ts';
import { engineRequest } from '../../core/engines/testing/requests.node.ts';
import { standInFetch } from '../../core/http/testing/stand-in-fetch.ts';
import { inMultiples, shown } from './baseline.node.ts';
import { type Figure, median, quantile, type Scenario } from './figure.ts';

const MODELS = 400;
const TRIES = 3;
const ROUNDS = 150;
const WARM_UP_ROUNDS = 60;
/** Earlier runs that every engine's health is reckoned from. */
const RUNS = 30;
const MOST_CHOICE_MS = 1;
const MOST_ROW_MS = 5;
/** How many copies of the need a choice may take. */
const MOST_COPIES = 2;

const OPERATIONS = ['imagine', 'edit', 'template-image', 'animate', 'template-video'] as const;

/**
 * Measures how long something takes, in milliseconds: the least of some tries, since another process on the
 * processor is none of it.
 */
function leastMs(work: () => unknown): number {
  const tries = Array.from({ length: TRIES }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...tries);
}

/** Measures choosing among as many models as a large catalogue has, and checking its rows. */
export const models: Scenario = { name: 'models', run };

async function run(): Promise<Figure[]> {
  const rows = manyRows();
  const checked = checkRows(rows);
  const engines = await openEngines(rows);
  const choices = choose(engines);
  const plain = { name: 'its need as JSON and back, for each model', measured: choices.plainMs };
  return [
    { name: 'models to choose from', measured: engines.length, unit: '' },
    ...inMultiples(
      { name: 'choice of a model, median', measured: median(choices.times), unit: 'ms' },
      plain,
      MOST_COPIES,
    ),
    shown(plain, 'ms'),
    {
      name: 'choice of a model, p99',
      measured: quantile(choices.times, 0.99),
      unit: 'ms',
      limit: { below: MOST_CHOICE_MS },
    },
    {
      name: 'check of a row, p99',
      measured: quantile(checked.times, 0.99),
      unit: 'ms',
      limit: { below: MOST_ROW_MS },
    },
    { name: 'check of all rows at the start', measured: checked.allMs, unit: 'ms' },
  ];
}

/** The shipped models of predictions over and over, each time with another id, all of them on. */
function manyRows(): ModelRow[] {
  const shipped = CATALOGUE.rows.filter(
    ({ provider, for: operations }) =>
      (provider === 'replicate' || provider === 'atlas') && operations.length > 0,
  );
  return Array.from({ length: MODELS }, (_, at) => {
    const { off: _off, ...row } = shipped[at % shipped.length] as ModelRow;
    return { ...row, id: `${row.id}-${at}`, credits: row.credits, typicalSeconds: 5 + (at % 40) };
  });
}

function checkRows(rows: readonly ModelRow[]): { times: number[]; allMs: number } {
  const check = (some: readonly ModelRow[]): number => {
    const read = () => readCatalogue([{ file: 'bench', rows: some }], null);
    if (read().mistakes.length > 0) throw new Error('a row of the bench is wrong');
    return leastMs(read);
  };
  // The first check compiles the schema.
  check(rows);
  return { times: rows.map((row) => check([row])), allMs: check(rows) };
}

async function openEngines(rows: readonly ModelRow[]): Promise<Engine[]> {
  const config = readConfig({ REPLICATE_API_TOKEN: 'k', ATLASCLOUD_API_KEY: 'k' });
  const never = () => Promise.reject(new Error('nothing is made'));
  const opened = await openRemoteEngines({
    config,
    catalogue: readCatalogue([{ file: 'bench', rows }], null),
    now: Date.now,
    vision: { sideBySide: never, shrink: never, whiteWhereClear: never },
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
  });
  return Promise.all(opened.map(withPast));
}

/** An engine as the product has it, of which some runs failed. */
async function withPast(engine: Engine, at: number): Promise<Engine> {
  let runs = 0;
  const submit: Engine['submit'] = async () => {
    runs += 1;
    if (runs % (2 + (at % 5)) === 0) throw new EngineError('unavailable', 'a bad day');
    return { status: 'finished', outputs: [] };
  };
  const watched = withHealth({ ...engine, submit }, Date.now);
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  for (let i = 0; i < RUNS; i += 1)
    await watched.submit(engineRequest(), options).catch(() => null);
  return withControls(withBudget(watched, NO_CEILING), NO_CONTROLS);
}

function choose(engines: readonly Engine[]): { times: number[]; plainMs: number } {
  const wishes = { order: ['flux-2-pro-4', 'sdxl-3', 'seedance-0'], prefer: null };
  const times: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round += 1)
    for (const need of NEEDS) {
      const chosen = leastMs(() => selectFallbacks(rankEngines(engines, need, wishes)));
      const copied = leastMs(() => JSON.parse(JSON.stringify(Array.from(engines, () => need))));
      if (round < WARM_UP_ROUNDS) continue;
      times.push(chosen);
      plain.push(copied);
    }
  return { times, plainMs: median(plain) };
}

const NEEDS: readonly EngineNeed[] = OPERATIONS.map((operation) => {
  const isVideo = operation === 'animate' || operation === 'template-video';
  return {
    operation,
    recipe: null,
    references: operation === 'imagine' ? 0 : operation === 'template-image' ? 3 : 1,
    realFaces: operation !== 'imagine',
    durationSeconds: isVideo ? 5 : 0,
    longEdgePx: isVideo ? 1280 : 1536,
    prompt: 'a neon sign that says "open late" above a rainy street, photo',
  };
});
