/** The image models of OpenAI, and of any server with a compatible API. */
import { OpenAI } from 'openai';
import type { ImageEditParamsNonStreaming } from 'openai/resources/images';
import { boundedFetch } from '../../../http/bounded-fetch.ts';
import type { OutsideFetch } from '../../../http/outside-fetch.ts';
import { operationRow } from '../../../operations/lists.ts';
import {
  type Engine,
  EngineError,
  type EngineOutput,
  type EngineRequest,
  ProviderUnreachable,
} from '../../engine.ts';
import { type Abilities, unmetRequirement } from '../abilities.ts';
import { blobParts } from '../blob-parts.ts';
import { fetchOutput } from '../fetch-output.ts';
import { instructions, orderedReferences, promptableOperations } from '../instructions.ts';
import { type Model, modelOf, OPENAI_MODELS } from '../models.ts';
import { type PictureJson, readPictureJson } from '../picture-json.ts';
import { outputOf } from '../picture-size.ts';
import { withinLimit } from '../time-limit.ts';
import { classifyOpenaiError, openaiFailure } from './failures.ts';
import { sizeFor } from './size.ts';
import { improveByOpenai } from './words.ts';

/** Limits of a request to OpenAI. */
export const OPENAI = {
  concurrency: 16,
  /**
   * Milliseconds from the request to the last byte; pictures of the best quality take up to two
   * minutes.
   */
  limitMs: 180_000,
  /** Holds a picture of 3840×2160 as PNG in base64. */
  answerBytes: 64 * 1024 * 1024,
  /** Where OpenAI keeps pictures that it answers as addresses. */
  outputHosts: ['*.blob.core.windows.net'],
  outputBytes: 48 * 1024 * 1024,
  promptCharacters: 32_000,
  maskBytes: 4_000_000 - 1,
  jpegQuality: 92,
  /** Longest side in pixels from which the best quality is requested, at four times the price. */
  bestFromPx: 1536,
  baseUrl: 'https://api.openai.com/v1',
} as const;

/** Settings of an OpenAI engine. */
export type OpenaiOptions = {
  apiKey: string;
  /** With its version, such as `https://api.example.org/v1`; `/v1` is added where there is no path. */
  baseUrl?: string;
  model: string;
  /** The model that improves prompts; prompts are not improved where absent. */
  textModel?: string;
  /** The receiver of the photos, for the consent text; set where `baseUrl` is not OpenAI's. */
  company?: string;
  fetchOutside: OutsideFetch;
  fetch?: typeof fetch;
  now: () => number;
  limitMs?: number;
};

/**
 * Creates the engine for one model.
 * @param options.model the model's id; an id that is not in the table belongs to a server's own
 *   model
 */
export function openaiEngine(options: OpenaiOptions): Engine {
  const { now, limitMs = OPENAI.limitMs, fetch = globalThis.fetch } = options;
  const model = modelOf(OPENAI_MODELS, options.model);
  const bounded = boundedFetch(fetch, OPENAI.answerBytes);
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: withVersion(options.baseUrl ?? OPENAI.baseUrl),
    // Nothing from the environment: this file is told everything.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    // Another try is the router's decision, which knows what else there is.
    maxRetries: 0,
    timeout: limitMs,
    logLevel: 'off',
    fetch: bounded,
  });
  const abilities: Abilities = {
    operations: promptableOperations(model.transparency),
    references: model.references,
    realFaces: true,
    longEdgePx: model.longEdgePx,
    durationSeconds: null,
    transparency: model.transparency,
    masks: true,
  };
  return {
    id: 'openai',
    name: model.name,
    company: options.company ?? 'OpenAI',
    concurrency: OPENAI.concurrency,
    goodAt: model.goodAt,
    supports: (need) => unmetRequirement(abilities, need) === null,
    unsupportedReason: (need) => unmetRequirement(abilities, need),
    priceCredits: () => model.credits,
    typicalSeconds: () => model.typicalSeconds,
    submit: async (request, { signal }) => {
      const outputs = await withinLimit(
        { what: 'openai', limitMs, signal },
        async (either) => {
          const response = await ask(client, model, request, either);
          const answer = await readPictureJson(response, OPENAI.answerBytes);
          return await outputsOf(answer, (url) => fetched(options, url, either));
        },
        (cause) => openaiFailure(cause, now()),
      );
      return { status: 'finished', outputs };
    },
    ...(options.textModel && {
      improve: improveByOpenai(client, { model: options.textModel, now }),
    }),
    endsOn: async (signal) => {
      // Not every server has a model list, and the table knows of some ends too.
      const told = await client.models.retrieve(model.id, { signal }).catch(() => null);
      return told?.shutdown_date ?? model.endsOn;
    },
  };
}

/** Adds `/v1` to an address without a path, which is a server's root. */
function withVersion(address: string): string {
  const { pathname } = new URL(address);
  return pathname === '/' ? `${address.replace(/\/+$/, '')}/v1` : address;
}

/**
 * Tells whether a model is a GPT Image model: these always answer in base64 and reject
 * `response_format`; all others need it.
 */
const isGptImage = ({ id }: Model) => /^(gpt-image|chatgpt-image)/.test(id);

async function ask(
  client: OpenAI,
  model: Model,
  request: EngineRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { generationId, aspect, longEdgePx } = request;
  const prompt = instructions(request);
  if (prompt.length > OPENAI.promptCharacters)
    throw new EngineError('invalid', 'the prompt is longer than the model takes');
  const transparent = request.transparent || operationRow(request.operation).transparent;
  const shared = {
    model: model.id,
    prompt,
    n: 1,
    size: sizeFor(aspect, longEdgePx, model.anySize),
    ...(isGptImage(model)
      ? { quality: qualityOf(longEdgePx), ...formatOf(transparent) }
      : { response_format: 'b64_json' as const }),
  };
  const options = { signal, headers: { 'Idempotency-Key': generationId } };
  const images = orderedReferences(request);
  if (images.length === 0) return client.images.generate(shared, options).asResponse();
  const body: ImageEditParamsNonStreaming = {
    ...shared,
    image: images.map((one, i) => fileOf(one, `picture-${i + 1}`)),
  };
  // Later models keep faces without being asked, and refuse to be.
  if (model.id.startsWith('gpt-image-1.5')) body.input_fidelity = 'high';
  const mask = request.references.find(({ role }) => role === 'mask');
  if (mask && mask.picture.bytes.byteLength > OPENAI.maskBytes)
    throw new EngineError('invalid', 'the mask is larger than the model takes');
  if (mask) body.mask = fileOf(mask, 'mask');
  return client.images.edit(body, options).asResponse();
}

const qualityOf = (longEdgePx: number): 'high' | 'medium' =>
  longEdgePx >= OPENAI.bestFromPx ? 'high' : 'medium';

/** Chooses the output format: PNG for alpha, else JPEG, which chats show directly. */
function formatOf(transparent: boolean) {
  return transparent
    ? { background: 'transparent' as const, output_format: 'png' as const }
    : { output_format: 'jpeg' as const, output_compression: OPENAI.jpegQuality };
}

function fileOf({ picture }: EngineRequest['references'][number], name: string): File {
  const { bytes, contentType } = picture;
  const extension = contentType.replace('image/', '').replace('jpeg', 'jpg');
  return new File(blobParts(bytes), `${name}.${extension}`, {
    type: contentType,
  });
}

/**
 * Reads the pictures of an answer.
 * @throws {EngineError | SyntaxError}
 */
async function outputsOf(
  { text, bytesOf }: PictureJson,
  fetched: (url: unknown) => Promise<Uint8Array | null>,
): Promise<EngineOutput[]> {
  const answer: unknown = JSON.parse(text);
  if (!isObject(answer)) throw new EngineError('unavailable', 'openai: the answer is no JSON');
  if (isObject(answer.error)) throw classifyOpenaiError({ status: 200, ...answer.error });
  const outputs: EngineOutput[] = [];
  for (const image of Array.isArray(answer.data) ? answer.data : []) {
    if (!isObject(image)) continue;
    const { b64_json: base64, url } = image;
    const bytes = typeof base64 === 'string' ? bytesOf(base64) : await fetched(url);
    if (bytes) outputs.push(outputOf(bytes));
  }
  if (outputs.length === 0) throw new EngineError('unavailable', 'openai: no picture came back');
  return outputs;
}

/**
 * Downloads a picture that a compatible server answered as an address.
 * @returns null where there is none
 */
async function fetched(
  { fetchOutside, baseUrl, limitMs = OPENAI.limitMs }: OpenaiOptions,
  url: unknown,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  if (typeof url !== 'string') return null;
  const source = {
    fetchOutside,
    baseUrl: baseUrl ?? OPENAI.baseUrl,
    // A server of the operator's own keeps its pictures wherever it likes.
    hosts: baseUrl ? ('public' as const) : OPENAI.outputHosts,
    mostBytes: OPENAI.outputBytes,
    limitMs,
  };
  try {
    return await fetchOutput(source, url, signal);
  } catch (cause) {
    if (!(cause instanceof ProviderUnreachable)) throw cause;
    // The picture is there and paid for, so one more look costs less than another picture.
    return await fetchOutput(source, url, signal);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
