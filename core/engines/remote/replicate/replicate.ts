/** The models of the catalogue that run as predictions on Replicate. */
import Replicate from 'replicate';
import { z } from 'zod';
import { boundedFetch } from '../../../http/bounded-fetch.ts';
import type { OutsideFetch } from '../../../http/outside-fetch.ts';
import type { Vision } from '../../../vision/vision.ts';
import type { Engine, EngineNeed, EngineRequest, PollResult, SubmitOptions } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import type { EngineIssues } from '../../issue.ts';
import { secondsOf } from '../../models/cost.ts';
import type { ModelRow } from '../../models/row.ts';
import { abilitiesOf, unmetByModel } from '../abilities.ts';
import { toBase64 } from '../base64.ts';
import { blobParts } from '../blob-parts.ts';
import { companyName } from '../company.ts';
import { fetchOutput, type OutputSource, openOutput } from '../fetch-output.ts';
import { HttpFailure, httpFailure } from '../http-failure.ts';
import { orderedReferences } from '../instructions.ts';
import {
  areJoined,
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
import { predictionFailure, replicateFailure } from './failures.ts';

/** Limits of requests to Replicate. */
export const REPLICATE = {
  /** Maximum of simultaneous submissions; `inFlight` limits the predictions that run. */
  concurrency: 4,
  inFlight: 60,
  submitLimitMs: 60_000,
  runLimitMs: 5 * 60_000,
  /** Videos take minutes, and longer on a busy evening. */
  videoLimitMs: 15 * 60_000,
  /** Replicate's documentation, “Output files”: files lie on this host and those below it. */
  outputHosts: ['replicate.delivery', '*.replicate.delivery'],
  outputBytes: 32 * 1024 * 1024,
  outputLimitMs: 60_000,
  videoBytes: 256 * 1024 * 1024,
  videoOutputLimitMs: 5 * 60_000,
  /** Holds a prediction whose outputs are `data:` addresses. */
  answerBytes: 48 * 1024 * 1024,
  outputs: 4,
  /** Pictures larger than this are uploaded as files. */
  inlineBytes: 512 * 1024,
  baseUrl: 'https://api.replicate.com/v1',
} as const;

/** How Replicate is reached. */
export type ReplicateAccess = {
  token: string;
  baseUrl?: string | undefined;
  issues: EngineIssues;
  now: () => number;
  fetch?: typeof fetch;
  limitMs?: number;
};

/** Settings of an engine on Replicate. */
export type ReplicateOptions = ReplicateAccess & {
  model: ModelRow;
  /**
   * Address to which the provider reports results; null where it cannot reach us and is only
   * polled.
   */
  webhookUrl: string | null;
  vision: Pick<Vision, 'sideBySide' | 'whiteWhereClear'>;
  fetchOutside: OutsideFetch;
};

/** The shape of a prediction, as the API tells of it. */
export const prediction = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  status: z.enum([
    'starting',
    'processing',
    'succeeded',
    'failed',
    'canceled',
    'aborted',
    'queued',
  ]),
  output: z.unknown().optional(),
  error: z.unknown().optional(),
  logs: z.string().nullish(),
});
/** A prediction. */
export type Prediction = z.infer<typeof prediction>;

/** Creates the engine for one model on Replicate. */
export function replicateEngine(options: ReplicateOptions): Engine {
  const { model, limitMs = REPLICATE.submitLimitMs, now } = options;
  const abilities = { ...abilitiesOf(model), onePicture: true } as const;
  const of: IssuesOf = { engine: model.id, model: model.name, issues: options.issues };
  const unsupportedReason = (need: EngineNeed) => unmetByModel(model, abilities, need, now());
  const engine: Engine = {
    id: model.id,
    provider: 'replicate',
    ...ofRow(model, unsupportedReason),
    company: companyName('Replicate', model),
    concurrency: REPLICATE.concurrency,
    remote: {
      inFlight: REPLICATE.inFlight,
      timeLimitMs: model.seconds ? REPLICATE.videoLimitMs : REPLICATE.runLimitMs,
    },
    sound: model.sound,
    videoSeconds: (wished) => secondsOf(model, wished),
    endsOn: async () => model.endsOn ?? null,
    submit: async (request, { signal, onUploaded }) => {
      const { runs, input } = await callOf(options, request, { signal, onUploaded });
      signal.throwIfAborted();
      // A submission is never interrupted: a cancel needs the prediction's id.
      const on = { what: 'replicate', limitMs, signal: new AbortController().signal };
      const made = await callWithoutRefused(of, optionalInputs(model, request), async (left) => {
        const kept = without(input, left);
        const sent = Object.keys(kept);
        const toFailure = (cause: unknown) => replicateFailure(cause, sent);
        const start = (limit: AbortSignal) => create(options, { runs, input: kept }, limit);
        const created = await withinLimit(on, start, toFailure);
        if (created.status === 'failed') throw predictionFailure(created.error, sent);
        return created;
      });
      return { status: 'running', predictionId: made.id };
    },
    poll: async (predictionId, signal) => {
      const found = await pollProvider(
        'replicate',
        signal,
        async (either) =>
          prediction.parse(await client(options).predictions.get(predictionId, { signal: either })),
        options.limitMs,
      );
      return polledOf(options, found, signal);
    },
    forget: (file, signal) => deleteFile(options, file, signal),
    cancel: async (predictionId) => {
      await client(options)
        .predictions.cancel(predictionId)
        .catch((cause: unknown) => {
          // It has ended already, or is no longer known.
          if (!(cause instanceof HttpFailure && cause.status < 500 && cause.status !== 429))
            throw replicateFailure(cause);
        });
    },
  };
  return withIssues(engine, of);
}

/** Deletes an uploaded file; one that is not there any more is deleted. */
export async function deleteFile(options: Access, id: string, signal: AbortSignal): Promise<void> {
  await client(options)
    .files.delete(id, { signal })
    .catch((cause: unknown) => {
      if (!(cause instanceof HttpFailure && cause.status === 404)) throw replicateFailure(cause);
    });
}

/** Fetches the secret with which Replicate signs its webhooks. */
export async function signingSecret(options: Access, signal: AbortSignal): Promise<string> {
  const told = await client(options).webhooks.default.secret.get({ signal });
  return z.object({ key: z.string().min(1) }).parse(told).key;
}

/**
 * Creates a client for one call. The SDK repeats failed calls at once and up to five times, also
 * those that create and bill a prediction; this client rethrows the first failure and sends nothing
 * more.
 */
export function client(options: Access): Replicate {
  const { token, baseUrl = REPLICATE.baseUrl, now } = options;
  const fetch = boundedFetch(options.fetch ?? globalThis.fetch, REPLICATE.answerBytes);
  let failed: { cause: unknown } | null = null;
  return new Replicate({
    auth: token,
    baseUrl,
    useFileOutput: false,
    fetch: async (input, init) => {
      if (failed) throw failed.cause;
      try {
        const response = await fetch(input, init);
        if (!response.ok) throw await httpFailure(response, now());
        return response;
      } catch (cause) {
        failed = { cause };
        throw cause;
      }
    },
  });
}

type Access = Pick<ReplicateAccess, 'token' | 'baseUrl' | 'fetch' | 'now'>;
type Runs = { model: string } | { version: string };

async function create(
  { webhookUrl, ...options }: ReplicateOptions,
  of: { runs: Runs; input: object },
  signal: AbortSignal,
): Promise<Prediction> {
  const webhook = webhookUrl && {
    webhook: webhookUrl,
    webhook_events_filter: ['completed' as const],
  };
  const made = await client(options).predictions.create({
    ...of.runs,
    input: of.input,
    ...webhook,
    signal,
  });
  return prediction.parse(made);
}

/** Builds the call of a request: what runs, and its input with the addresses of all pictures. */
async function callOf(
  options: ReplicateOptions,
  request: EngineRequest,
  uploading: Uploading,
): Promise<{ runs: Runs; input: object }> {
  const { model } = options;
  const name = modelNameOf(model, startOf(model, request));
  if (name === null) throw new EngineError('unavailable', 'replicate: no model for this');
  const runs = model.version === undefined ? { model: name } : { version: model.version };
  return { runs, input: inputOf(model, request, await picturesOf(options, request, uploading)) };
}

/** Brings the pictures of a request to where the model finds them. */
async function picturesOf(
  options: ReplicateOptions,
  request: EngineRequest,
  uploading: Uploading,
): Promise<InputPictures> {
  const references = orderedReferences(request);
  const isJoined = areJoined(options.model, references);
  const sent = isJoined
    ? [
        {
          role: 'target' as const,
          picture: await options.vision.sideBySide(references.map(({ picture }) => picture)),
        },
      ]
    : references;
  const pictures: InputPictures['pictures'][number][] = [];
  // One after the other: each has to be told before the next one is there too.
  for (const { role, picture } of sent)
    pictures.push({ role, address: await addressOf(options, picture, uploading) });
  const mask = request.references.find(({ role }) => role === 'mask');
  const white =
    mask && options.model.input?.mask
      ? await options.vision.whiteWhereClear(mask.picture)
      : undefined;
  return {
    pictures,
    joined: isJoined ? references.length : 0,
    mask: white ? await addressOf(options, white, uploading) : null,
    motion: request.motion ? await addressOf(options, request.motion, uploading) : null,
  };
}

/** Gives a file as an address: itself where it is small, else that of an uploaded one. */
async function addressOf(
  options: ReplicateOptions,
  file: Sendable,
  uploading: Uploading,
): Promise<string> {
  return addressInline(file) ?? upload(options, file, uploading);
}

type Sendable = { bytes: Uint8Array; contentType: string };

/** Gives what is small enough as an address that holds it; null for everything larger. */
export const addressInline = ({ bytes, contentType }: Sendable): string | null =>
  bytes.byteLength <= REPLICATE.inlineBytes
    ? `data:${contentType};base64,${toBase64(bytes)}`
    : null;

type Uploading = { signal: AbortSignal; onUploaded: SubmitOptions['onUploaded'] };

const uploaded = z.object({ id: z.string().min(1), urls: z.object({ get: z.url() }) });

/**
 * Uploads something as a file of its own.
 * @returns the file's address
 */
export async function upload(
  options: Access & Pick<ReplicateAccess, 'limitMs'>,
  { bytes, contentType }: Sendable,
  { signal, onUploaded }: Uploading,
): Promise<string> {
  const limitMs = options.limitMs ?? REPLICATE.submitLimitMs;
  const blob = new Blob(blobParts(bytes), { type: contentType });
  const file = await withinLimit(
    { what: 'replicate', limitMs, signal },
    async (limit) =>
      uploaded.parse(await client(options).files.create(blob, {}, { signal: limit })),
    replicateFailure,
  );
  await onUploaded?.(file.id);
  return file.urls.get;
}

async function polledOf(
  options: ReplicateOptions,
  { status, output, error, logs }: Prediction,
  signal: AbortSignal,
): Promise<PollResult> {
  if (status === 'failed') throw predictionFailure(error);
  if (status === 'canceled') throw new EngineError('unavailable', 'replicate: was cancelled there');
  if (status === 'aborted') throw new EngineError('timed-out', 'replicate: ran out of time there');
  if (status !== 'succeeded') return { status: 'running', fraction: fractionIn(logs ?? '') };
  const addresses = (Array.isArray(output) ? output : [output]).slice(0, REPLICATE.outputs);
  const source = {
    fetchOutside: options.fetchOutside,
    baseUrl: options.baseUrl ?? REPLICATE.baseUrl,
    hosts: REPLICATE.outputHosts,
    mostBytes: REPLICATE.outputBytes,
    limitMs: options.limitMs ?? REPLICATE.outputLimitMs,
  };
  if (options.model.seconds) return videoOf(source, addresses[0], options.limitMs);
  const outputs = [];
  for (const address of addresses)
    outputs.push(outputOf(await fetchOutput(source, address, signal)));
  return { status: 'finished', outputs };
}

/** A video stays where it is until it is copied. */
function videoOf(source: OutputSource, address: unknown, limitMs: number | undefined): PollResult {
  if (address === undefined || address === null)
    throw new EngineError('unavailable', 'replicate: no video came back');
  const large = {
    ...source,
    mostBytes: REPLICATE.videoBytes,
    limitMs: limitMs ?? REPLICATE.videoOutputLimitMs,
  };
  const open = (signal: AbortSignal) => openOutput(large, address, signal);
  return { status: 'finished', outputs: [{ kind: 'video', contentType: 'video/mp4', open }] };
}

/** Reads the progress, 0..1, from the last bar of a model's log, such as ` 40%|████      |`. */
function fractionIn(logs: string): number | null {
  const percent = [...logs.slice(-2_000).matchAll(/(\d{1,3})%\|/g)].at(-1)?.[1];
  return percent === undefined ? null : Math.min(1, Number(percent) / 100);
}
