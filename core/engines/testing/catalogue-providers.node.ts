/** Rows of the catalogue, each with the stand-in of its provider, for what every kind of row has to bear. */
import { standInFetch } from '../../http/testing/stand-in-fetch.ts';
import type { Engine } from '../engine.ts';
import { openIssueMemory } from '../issue.ts';
import type { ModelRow } from '../models/row.ts';
import { atlasEngine } from '../remote/atlas/atlas.ts';
import { geminiEngine } from '../remote/gemini/gemini.ts';
import { openaiEngine } from '../remote/openai/openai.ts';
import { replicateEngine } from '../remote/replicate/replicate.ts';
import { byRest } from '../remote/workers-ai/run-model.ts';
import { workersAiEngine } from '../remote/workers-ai/workers-ai.ts';
import { ATLAS_KEY, ATLAS_VIDEO, atlasError, atlasProvider } from './atlas.node.ts';
import type { Course } from './course.node.ts';
import type { Fault } from './faults.node.ts';
import { GEMINI_KEY, geminiProvider } from './gemini.node.ts';
import { GEMINI_FAULTS } from './gemini-faults.node.ts';
import { OPENAI_KEY, openaiProvider } from './openai.node.ts';
import { OPENAI_FAULTS } from './openai-faults.node.ts';
import { REPLICATE_TOKEN, replicateError, replicateProvider } from './replicate.node.ts';
import { startStandIn } from './stand-in.node.ts';
import { CLOUDFLARE_ACCOUNT, CLOUDFLARE_TOKEN, workersAiProvider } from './workers-ai.node.ts';
import { WORKERS_AI_FAULTS } from './workers-ai-faults.node.ts';

/** What a provider does with all further calls. */
export type Play = 'ok' | 'rejected' | 'unavailable';

/** A model at the stand-in of its provider. */
export type CatalogueProvider = {
  engine: Engine;
  play(is: Play): void;
  /** What was sent that the model does not take. */
  violations(): readonly string[];
  close(): Promise<void>;
};

/** Finds one row for each provider and each way in which rows differ there. */
export function shapesOf(rows: readonly ModelRow[]): ModelRow[] {
  const found = new Map<string, ModelRow>();
  for (const row of rows.filter(({ for: operations }) => operations.length > 0)) {
    const { provider, input, seconds, anySize, inputFidelity, always } = row;
    const shape =
      provider === 'replicate' || provider === 'atlas'
        ? [
            seconds ? 'video' : 'image',
            ...(['picture', 'pictures', 'mask', 'firstFrame'] as const).filter(
              (one) => input?.[one],
            ),
          ]
        : [anySize, inputFidelity, always !== undefined];
    const key = [provider, ...shape].join(' ');
    if (!found.has(key)) found.set(key, row);
  }
  return [...found.values()];
}

/**
 * Starts the stand-in of a row's provider.
 * @param now the clock, milliseconds since the epoch
 */
export async function openCatalogueProvider(
  row: ModelRow,
  now: () => number,
): Promise<CatalogueProvider> {
  switch (row.provider) {
    case 'replicate':
      return openReplicate(row, now);
    case 'atlas':
      return openAtlas(row, now);
    default:
      return openAnswering(row, now);
  }
}

const never = () => Promise.reject(new Error('one picture only'));
const VIDEO = { status: 200, headers: { 'content-type': 'video/mp4' }, body: ATLAS_VIDEO } as const;

async function openReplicate(model: ModelRow, now: () => number): Promise<CatalogueProvider> {
  let origin = '';
  const provider = replicateProvider(() => origin, now);
  const server = await startStandIn(provider);
  origin = server.url;
  server.play((success, asked) => provider.play(success, asked));
  const error = 'The input or output was flagged as sensitive. (E005)';
  const courses: Record<Play, Course> = {
    ok: model.seconds ? { file: VIDEO } : {},
    rejected: { end: { status: 'failed', output: null, error } },
    unavailable: { submit: { play: replicateError(503, 'no') } },
  };
  const engine = replicateEngine({
    token: REPLICATE_TOKEN,
    baseUrl: `${origin}/v1`,
    model,
    webhookUrl: null,
    vision: { sideBySide: never, whiteWhereClear: never },
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  return beginning(engine, server, (is) => provider.predictions.begin(courses[is]));
}

async function openAtlas(model: ModelRow, now: () => number): Promise<CatalogueProvider> {
  let origin = '';
  const provider = await atlasProvider(() => origin, now);
  const server = await startStandIn(provider);
  origin = server.url;
  server.play((success, asked) => provider.play(success, asked));
  const blocked = { error_code: 'InputTextSensitiveContentDetected', error: 'refused' };
  const courses: Record<Play, Course> = {
    ok: {},
    rejected: { end: { status: 'failed', outputs: null, ...blocked } },
    unavailable: { submit: { play: atlasError(503, 'no') } },
  };
  const engine = atlasEngine({
    apiKey: ATLAS_KEY,
    baseUrl: origin,
    model,
    webhookUrl: null,
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  return beginning(engine, server, (is) => provider.predictions.begin(courses[is]));
}

/** The providers whose predictions begin and end later. */
const beginning = (
  engine: Engine,
  { violations, close }: Pick<Awaited<ReturnType<typeof startStandIn>>, 'violations' | 'close'>,
  play: CatalogueProvider['play'],
): CatalogueProvider => ({ engine, play, violations: () => violations, close });

/** The providers that answer in the call that asks. */
async function openAnswering(model: ModelRow, now: () => number): Promise<CatalogueProvider> {
  const [provider, faults] = {
    openai: [openaiProvider(), OPENAI_FAULTS] as const,
    gemini: [geminiProvider, GEMINI_FAULTS] as const,
    'workers-ai': [workersAiProvider, WORKERS_AI_FAULTS] as const,
  }[model.provider as 'openai' | 'gemini' | 'workers-ai'];
  const server = await startStandIn(provider);
  const issues = openIssueMemory();
  const baseUrl = server.url;
  const shared = { model, baseUrl, issues, now, fetchOutside: standInFetch };
  const at = { accountId: CLOUDFLARE_ACCOUNT, token: CLOUDFLARE_TOKEN, baseUrl, fetch };
  const engine = {
    openai: () => openaiEngine({ ...shared, apiKey: OPENAI_KEY }),
    gemini: () => geminiEngine({ ...shared, apiKey: GEMINI_KEY }),
    'workers-ai': () =>
      workersAiEngine({ model, run: byRest(at), vision: { shrink: never }, issues, now }),
  }[model.provider as 'openai' | 'gemini' | 'workers-ai']();
  const faultOf = (is: Play): Fault['play'] | null =>
    is === 'ok' ? null : (plainFault(faults, is)?.play ?? null);
  const { violations, close } = server;
  return { engine, play: (is) => server.play(faultOf(is)), violations: () => violations, close };
}

/** A fault of a class that nothing is said of but that it is one. */
const plainFault = (faults: Readonly<Record<string, Fault>>, is: Play): Fault | undefined =>
  Object.values(faults).find(
    (fault) => fault.is === is && !fault.hangs && fault.retryAfterMs === undefined && !fault.told,
  );
