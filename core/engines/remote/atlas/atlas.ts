/** Seedance videos on Atlas Cloud. */

import type { OutsideFetch } from '../../../http/outside-fetch.ts';
import {
  type Aspect,
  type Engine,
  EngineError,
  type EngineNeed,
  type EngineRequest,
  type PollResult,
} from '../../engine.ts';
import type { EngineIssues } from '../../issue.ts';
import { type Abilities, unmetRequirement } from '../abilities.ts';
import { openOutput } from '../fetch-output.ts';
import { orderedReferences, pictureDescription } from '../instructions.ts';
import { callWithoutRefused, type IssuesOf, withIssues, without } from '../note-issues.ts';
import { pollProvider } from '../poll-provider.ts';
import { withinLimit } from '../time-limit.ts';
import {
  type AtlasApi,
  type AtlasPrediction,
  generateVideo,
  predictionAt,
  uploadMedia,
} from './api.ts';
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

/** The resolutions that Seedance makes, lowest first. */
export const RESOLUTIONS = ['480p', '720p', '1080p'] as const;
/** A resolution that Seedance makes. */
export type Resolution = (typeof RESOLUTIONS)[number];

/** Longest side of an output in pixels at each resolution. */
const LONG_EDGE_PX: Readonly<Record<Resolution, number>> = {
  '480p': 864,
  '720p': 1280,
  '1080p': 1920,
};

/**
 * Default price of a second in credits at each resolution; the operator's settings may replace it.
 */
export const SEEDANCE_CREDITS: Readonly<Record<Resolution, number>> = {
  '480p': 10,
  '720p': 20,
  '1080p': 45,
};

/**
 * What Atlas Cloud charges for a second, estimated, in millionths of a dollar: 0.2419 dollars at 720p by its
 * price list, the others by their pixels.
 */
const SEEDANCE_COST_MICROS: Readonly<Record<Resolution, number>> = {
  '480p': 108_000,
  '720p': 242_000,
  '1080p': 545_000,
};

/** Seedance has no 4:5; 3:4 comes nearest. */
const RATIOS: Readonly<Record<Aspect, string>> = {
  '1:1': '1:1',
  '3:4': '3:4',
  '4:5': '3:4',
  '9:16': '9:16',
  '16:9': '16:9',
};

/** Settings of a Seedance engine. */
export type AtlasOptions = {
  apiKey: string;
  baseUrl?: string | undefined;
  /** A family with the routes `/image-to-video` and `/reference-to-video`, such as `bytedance/seedance-2.0`. */
  model: string;
  /** Whether the operator's route accepts photos of real, consenting people. */
  realFaces: boolean;
  creditsASecond?: Readonly<Record<Resolution, number>>;
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

/** Creates the engine for one family of Seedance models. */
export function atlasEngine(options: AtlasOptions): Engine {
  const { limitMs = ATLAS.submitLimitMs, creditsASecond = SEEDANCE_CREDITS } = options;
  const { apiKey, now, fetch = globalThis.fetch } = options;
  const api = { apiKey, now, fetch, baseUrl: options.baseUrl ?? ATLAS.baseUrl };
  const abilities: Abilities = {
    operations: ['template-video', 'animate'],
    references: 4,
    realFaces: options.realFaces,
    longEdgePx: LONG_EDGE_PX['1080p'],
    durationSeconds: { least: 4, most: 15 },
    transparency: false,
  };
  const unsupportedReason = (need: EngineNeed) =>
    unmetRequirement(abilities, need) ?? (need.references === 0 ? 'needs a picture' : null);
  const of: IssuesOf = { engine: 'seedance', model: options.model, issues: options.issues };
  const engine: Engine = {
    id: 'seedance',
    name: nameOf(options.model),
    company: 'Atlas Cloud (ByteDance)',
    concurrency: ATLAS.concurrency,
    remote: { inFlight: ATLAS.inFlight, timeLimitMs: ATLAS.runLimitMs },
    goodAt: ['photo', 'drawn'],
    supports: (need) => unsupportedReason(need) === null,
    unsupportedReason,
    priceCredits: ({ durationSeconds, longEdgePx }) =>
      Math.ceil(durationSeconds) * creditsASecond[resolutionFor(longEdgePx)],
    costMicros: ({ durationSeconds, longEdgePx }) =>
      Math.ceil(durationSeconds) * SEEDANCE_COST_MICROS[resolutionFor(longEdgePx)],
    typicalSeconds: ({ durationSeconds }) => 60 + 12 * Math.ceil(durationSeconds),
    submit: async (request, { signal, onUploaded }) => {
      const uploading = { what: 'atlas', limitMs, signal };
      const addresses = await withinLimit(uploading, (s) => upload(api, request, s), atlasFailure);
      for (const address of addresses) await onUploaded?.(address);
      signal.throwIfAborted();
      // A submission is never interrupted: a cancel needs the prediction's id.
      const on = { ...uploading, signal: new AbortController().signal };
      const made = await callWithoutRefused(of, OPTIONAL, (left) => {
        const input = without(inputOf(options, request, addresses), left);
        const toFailure = (cause: unknown) => atlasFailure(cause, Object.keys(input));
        return withinLimit(on, (s) => generateVideo(api, input, ATLAS.keptHours, s), toFailure);
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
      return polledOf(options, found);
    },
  };
  return withIssues(engine, of);
}

/**
 * The parameters without which what was asked for can still be made; without the webhook it is asked
 * after.
 */
const OPTIONAL = ['seed', 'generate_audio', 'webhook_url'];

/**
 * Rethrows an error of a polling call as a temporary one: a failed call does not mean a failed
 * prediction.
 */
function notTheOutcome(cause: unknown): never {
  throw cause instanceof EngineError ? new Error(cause.message) : cause;
}

const nameOf = (model: string): string =>
  model.replace(/^.*\//, '').replace(/-/g, ' ').replace(/^s/, 'S');

function upload(api: AtlasApi, request: EngineRequest, signal: AbortSignal): Promise<string[]> {
  const references = orderedReferences(request);
  if (references.length === 0) throw new EngineError('invalid', 'a video needs a picture');
  return Promise.all(references.map(({ picture }) => uploadMedia(api, picture, signal)));
}

/**
 * Builds the model's input. `animate` uses the picture as the first frame; other operations use the
 * pictures as references of the person.
 */
function inputOf(
  { model, webhookUrl }: AtlasOptions,
  request: EngineRequest,
  addresses: readonly string[],
): object {
  const { operation, aspect, longEdgePx, durationSeconds, seed } = request;
  const animate = operation === 'animate' && addresses.length === 1;
  return {
    model: `${model}/${animate ? 'image-to-video' : 'reference-to-video'}`,
    prompt: promptOf(request, animate),
    ...(animate ? { image: addresses[0] } : { reference_images: addresses }),
    duration: Math.ceil(durationSeconds),
    resolution: resolutionFor(longEdgePx),
    ratio: RATIOS[aspect],
    generate_audio: false,
    seed: seed % 2 ** 31,
    ...(webhookUrl && { webhook_url: webhookUrl }),
  };
}

/** The prompt of an animation without words. */
const CALM_MOTION =
  'Bring the picture to life with gentle, natural motion. Keep everything recognisable.';

function promptOf(request: EngineRequest, animate: boolean): string {
  if (animate) return request.prompt.trim() || CALM_MOTION;
  const named = orderedReferences(request).map(
    (one, i) => `Image ${i + 1} is ${pictureDescription(one)}.`,
  );
  const keep = 'Keep the person exactly recognisable in every frame.';
  return [...named, request.prompt.trim(), keep].join(' ');
}

const resolutionFor = (longEdgePx: number): Resolution =>
  RESOLUTIONS.find((resolution) => longEdgePx <= LONG_EDGE_PX[resolution]) ?? '1080p';

const hasFailed = ({ status }: AtlasPrediction) => status === 'failed' || status === 'timeout';

function failureIn({ status, error, error_code }: AtlasPrediction): EngineError {
  if (status === 'timeout') return new EngineError('timed-out', 'atlas: ran out of time there');
  const text = typeof error === 'string' ? error : JSON.stringify(error ?? '');
  return classifyAtlasFailure({ code: error_code, text });
}

function polledOf(options: AtlasOptions, found: AtlasPrediction): PollResult {
  if (hasFailed(found)) throw failureIn(found);
  if (found.status !== 'completed' && found.status !== 'succeeded')
    return { status: 'running', fraction: null };
  const [address] = found.outputs ?? [];
  if (address === undefined) throw new EngineError('unavailable', 'atlas: no video came back');
  const source = {
    fetchOutside: options.fetchOutside,
    baseUrl: options.baseUrl ?? ATLAS.baseUrl,
    // Videos lie where each model's maker keeps them, and no page names these hosts.
    hosts: 'public' as const,
    mostBytes: ATLAS.outputBytes,
    limitMs: options.limitMs ?? ATLAS.outputLimitMs,
  };
  const open = (signal: AbortSignal) => openOutput(source, address, signal);
  return { status: 'finished', outputs: [{ kind: 'video', contentType: 'video/mp4', open }] };
}
