/** The models of the catalogue that run as predictions on Atlas Cloud. */

import type { OutsideFetch } from '../../../http/outside-fetch.ts';
import type { Engine, EngineNeed, EngineRequest, PollResult } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import type { EngineIssues } from '../../issue.ts';
import { secondsOf } from '../../models/cost.ts';
import type { ModelRow } from '../../models/row.ts';
import { abilitiesOf, unmetByModel } from '../abilities.ts';
import { companyName } from '../company.ts';
import { fetchOutput, openOutput } from '../fetch-output.ts';
import { orderedReferences } from '../instructions.ts';
import {
  type InputPictures,
  inputOf,
  modelNameOf,
  optionalInputs,
  startOf,
} from '../model-input.ts';
import { callWithoutRefused, type IssuesOf, withIssues, without } from '../note-issues.ts';
import { ofRow } from '../of-row.ts';
import { outputOf } from '../picture-size.ts';
import { pollProvider } from '../poll-provider.ts';
import { withinLimit } from '../time-limit.ts';
import { type AtlasApi, type AtlasPrediction, generate, predictionAt, uploadMedia } from './api.ts';
import { atlasFailure, classifyAtlasFailure } from './failures.ts';

/** Limits of requests to Atlas Cloud. */
export const ATLAS = {
  concurrency: 4,
  inFlight: 60,
  submitLimitMs: 90_000,
  /** Predictions usually take one to five minutes, and longer on a busy evening. */
  runLimitMs: 15 * 60_000,
  outputBytes: 256 * 1024 * 1024,
  outputLimitMs: 5 * 60_000,
  baseUrl: 'https://api.atlascloud.ai',
  /**
   * How long Atlas Cloud keeps a video and its request, from the submission: time enough to fetch it after an
   * outage of ours. Uploaded pictures end by its own rules: it has no call that deletes them.
   */
  keptHours: 24,
} as const;

/** Settings of an engine on Atlas Cloud. */
export type AtlasOptions = {
  apiKey: string;
  baseUrl?: string | undefined;
  model: ModelRow;
  /**
   * Address to which the provider reports results; null where it cannot reach us and is only
   * polled.
   */
  webhookUrl: string | null;
  fetchOutside: OutsideFetch;
  issues: EngineIssues;
  now: () => number;
  fetch?: typeof fetch;
  limitMs?: number;
};

/** Creates the engine for one model on Atlas Cloud. */
export function atlasEngine(options: AtlasOptions): Engine {
  const { model, limitMs = ATLAS.submitLimitMs } = options;
  const { apiKey, now, fetch = globalThis.fetch } = options;
  const api = { apiKey, now, fetch, baseUrl: options.baseUrl ?? ATLAS.baseUrl };
  const abilities = { ...abilitiesOf(model), onePicture: true } as const;
  const unsupportedReason = (need: EngineNeed) => unmetByModel(model, abilities, need, now());
  const of: IssuesOf = { engine: model.id, model: model.name, issues: options.issues };
  const engine: Engine = {
    id: model.id,
    provider: 'atlas',
    ...ofRow(model, unsupportedReason),
    company: companyName('Atlas Cloud', model),
    concurrency: ATLAS.concurrency,
    remote: { inFlight: ATLAS.inFlight, timeLimitMs: ATLAS.runLimitMs },
    sound: model.sound,
    videoSeconds: (wished) => secondsOf(model, wished),
    endsOn: async () => model.endsOn ?? null,
    submit: async (request, { signal, onUploaded }) => {
      const uploading = { what: 'atlas', limitMs, signal };
      const given = await withinLimit(uploading, (s) => upload(api, request, s), atlasFailure);
      for (const { address } of given.pictures) await onUploaded?.(address);
      if (given.motion !== null) await onUploaded?.(given.motion);
      signal.throwIfAborted();
      // A submission is never interrupted: a cancel needs the prediction's id.
      const on = { ...uploading, signal: new AbortController().signal };
      // Without the webhook it is asked after.
      const optional = [...optionalInputs(model, request), 'webhook_url'];
      const made = await callWithoutRefused(of, optional, (left) => {
        const input = without(bodyOf(options, request, given), left);
        const toFailure = (cause: unknown) => atlasFailure(cause, Object.keys(input));
        const kind = model.seconds ? 'generateVideo' : 'generateImage';
        return withinLimit(on, (s) => generate(api, kind, input, ATLAS.keptHours, s), toFailure);
      });
      if (hasFailed(made)) throw failureIn(made);
      return { status: 'running', predictionId: made.id };
    },
    poll: async (predictionId, signal) => {
      const found = await pollProvider(
        'atlas',
        signal,
        (either) => predictionAt(api, predictionId, either).catch(notTheOutcome),
        options.limitMs,
      );
      return polledOf(options, found, signal);
    },
  };
  return withIssues(engine, of);
}

/**
 * Rethrows an error of a polling call as a temporary one: a failed call does not mean a failed
 * prediction.
 */
function notTheOutcome(cause: unknown): never {
  throw cause instanceof EngineError ? new Error(cause.message) : cause;
}

async function upload(
  api: AtlasApi,
  request: EngineRequest,
  signal: AbortSignal,
): Promise<InputPictures> {
  const { motion } = request;
  const [pictures, address] = await Promise.all([
    Promise.all(
      orderedReferences(request).map(async ({ role, picture }) => ({
        role,
        address: await uploadMedia(api, picture, signal),
      })),
    ),
    motion ? uploadMedia(api, motion, signal) : null,
  ]);
  return { pictures, joined: 0, mask: null, motion: address };
}

/** Builds the body of a submission: the model's input with its name. */
function bodyOf(
  { model, webhookUrl }: AtlasOptions,
  request: EngineRequest,
  given: InputPictures,
): object {
  const name = modelNameOf(model, startOf(model, request));
  if (name === null) throw new EngineError('unavailable', 'atlas: no model for this');
  return {
    model: name,
    ...inputOf(model, request, given),
    ...(webhookUrl && { webhook_url: webhookUrl }),
  };
}

const hasFailed = ({ status }: AtlasPrediction) => status === 'failed' || status === 'timeout';

function failureIn({ status, error, error_code }: AtlasPrediction): EngineError {
  if (status === 'timeout') return new EngineError('timed-out', 'atlas: ran out of time there');
  const text = typeof error === 'string' ? error : JSON.stringify(error ?? '');
  return classifyAtlasFailure({ code: error_code, text });
}

async function polledOf(
  options: AtlasOptions,
  found: AtlasPrediction,
  signal: AbortSignal,
): Promise<PollResult> {
  if (hasFailed(found)) throw failureIn(found);
  if (found.status !== 'completed' && found.status !== 'succeeded')
    return { status: 'running', fraction: null };
  const [address] = found.outputs ?? [];
  if (address === undefined) throw new EngineError('unavailable', 'atlas: nothing came back');
  const source = {
    fetchOutside: options.fetchOutside,
    baseUrl: options.baseUrl ?? ATLAS.baseUrl,
    // Outputs lie where each model's maker keeps them, and no page names these hosts.
    hosts: 'public' as const,
    mostBytes: ATLAS.outputBytes,
    limitMs: options.limitMs ?? ATLAS.outputLimitMs,
  };
  if (!options.model.seconds)
    return { status: 'finished', outputs: [outputOf(await fetchOutput(source, address, signal))] };
  const open = (later: AbortSignal) => openOutput(source, address, later);
  return { status: 'finished', outputs: [{ kind: 'video', contentType: 'video/mp4', open }] };
}
