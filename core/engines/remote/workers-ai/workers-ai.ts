/** FLUX.2 on Cloudflare Workers AI. */
import type { Vision } from '../../../vision/vision.ts';
import type { Engine, EngineNeed, EngineOutput, EngineRequest } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import type { EngineIssues } from '../../issue.ts';
import type { ModelRow } from '../../models/row.ts';
import { abilitiesOf, unmetByModel } from '../abilities.ts';
import { httpFailure } from '../http-failure.ts';
import { optionalInputs } from '../model-input.ts';
import { callWithoutRefused, type IssuesOf, withIssues } from '../note-issues.ts';
import { ofRow } from '../of-row.ts';
import { readPictureJson } from '../picture-json.ts';
import { outputOf } from '../picture-size.ts';
import { withinLimit } from '../time-limit.ts';
import { emptyAnswerFailure, workersAiFailure } from './failures.ts';
import { formOf, requestOf } from './request.ts';
import type { RunModel } from './run-model.ts';

/** Limits of a request to Workers AI. */
export const WORKERS_AI = {
  concurrency: 8,
  /** Milliseconds from the request to the last byte, with the wait for a place. */
  limitMs: 180_000,
  /** Holds a picture of 1920×1920 as PNG in base64. */
  answerBytes: 24 * 1024 * 1024,
  baseUrl: 'https://api.cloudflare.com/client/v4',
} as const;

/** Settings of an engine on Workers AI. */
export type WorkersAiOptions = {
  model: ModelRow;
  run: RunModel;
  vision: Pick<Vision, 'shrink'>;
  issues: EngineIssues;
  now: () => number;
  limitMs?: number;
};

/** Creates the engine for one model on Workers AI. */
export function workersAiEngine(options: WorkersAiOptions): Engine {
  const { model, limitMs = WORKERS_AI.limitMs, issues, now } = options;
  const abilities = abilitiesOf(model);
  const of: IssuesOf = { engine: model.id, model: model.name, issues };
  const unsupportedReason = (need: EngineNeed) => unmetByModel(model, abilities, need, now());
  const engine: Engine = {
    id: model.id,
    provider: 'workers-ai',
    ...ofRow(model, unsupportedReason),
    company: 'Cloudflare',
    concurrency: WORKERS_AI.concurrency,
    endsOn: async () => model.endsOn ?? null,
    submit: async (request, { signal }) => {
      const outputs = await withinLimit(
        { what: 'workers ai', limitMs, signal },
        (either) => make(options, of, request, either),
        workersAiFailure,
      );
      return { status: 'finished', outputs };
    },
  };
  return withIssues(engine, of);
}

async function make(
  { model, run, vision, now }: WorkersAiOptions,
  of: IssuesOf,
  request: EngineRequest,
  signal: AbortSignal,
): Promise<EngineOutput[]> {
  const asked = await requestOf(model, request, vision);
  return callWithoutRefused(of, ['seed', ...optionalInputs(model, {})], async (left) => {
    const sent = Object.keys(asked.fields).filter((name) => name !== 'prompt');
    try {
      const answer = await run(nameAt(model), formOf(asked, left), signal);
      if (answer.status !== 200) throw await httpFailure(answer, now());
      return [await pictureOf(answer)];
    } catch (cause) {
      if (cause instanceof EngineError || signal.aborted) throw cause;
      throw workersAiFailure(cause, sent);
    }
  });
}

const nameAt = ({ id, model }: ModelRow): string => (typeof model === 'string' ? model : id);

async function pictureOf(answer: Awaited<ReturnType<RunModel>>): Promise<EngineOutput> {
  const { text, bytesOf } = await readPictureJson(answer, WORKERS_AI.answerBytes);
  const told: unknown = JSON.parse(text);
  // The REST API wraps what the model answers.
  const { result = told } = isObject(told) ? told : {};
  const image = isObject(result) ? result.image : undefined;
  const bytes = typeof image === 'string' && image !== '' ? bytesOf(image) : null;
  if (!bytes) throw emptyAnswerFailure(told);
  return outputOf(bytes);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
