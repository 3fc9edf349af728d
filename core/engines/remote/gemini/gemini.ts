/**
 * Google's image models. Only prompts are improved through Google's SDK (words.ts). Pictures are
 * not: the SDK is no longer developed, accepts no `fetch` and holds every picture five times in
 * memory, in answers of any size. Here it gives the types only.
 */
import type { GenerateContentRequest, GenerationConfig } from '@google/generative-ai';
import { readTextStart } from '../../../http/bounded-fetch.ts';
import { type Engine, EngineError, type EngineOutput, type EngineRequest } from '../../engine.ts';
import { type Abilities, unmetRequirement } from '../abilities.ts';
import { HttpFailure } from '../http-failure.ts';
import {
  instructions,
  orderedReferences,
  pictureDescription,
  promptableOperations,
} from '../instructions.ts';
import { GEMINI_MODELS, modelOf } from '../models.ts';
import { readPictureJson } from '../picture-json.ts';
import { pictureRequest } from '../picture-request.ts';
import { outputOf } from '../picture-size.ts';
import { withinLimit } from '../time-limit.ts';
import { emptyAnswerFailure, geminiFailure } from './failures.ts';
import { improveByGemini } from './words.ts';

/** Limits of a request to Gemini. */
export const GEMINI = {
  concurrency: 16,
  /** Milliseconds from the request to the last byte. */
  limitMs: 120_000,
  promptCharacters: 32_000,
  /**
   * Maximum of all pictures of a request together, before base64; the API accepts 20 MB in all.
   */
  inlineBytes: 14 * 1024 * 1024,
  /** Holds a picture of 4096×4096 as PNG in base64 together with a draft of it. */
  answerBytes: 96 * 1024 * 1024,
  baseUrl: 'https://generativelanguage.googleapis.com',
  /** Longest side in pixels from which the larger of the model's sizes is requested. */
  largeFromPx: 1400,
} as const;

/** Settings of a Gemini engine. */
export type GeminiOptions = {
  apiKey: string;
  /** The API's address, with or without the version. */
  baseUrl?: string;
  model: string;
  /** The model that improves prompts; prompts are not improved where absent. */
  textModel?: string;
  fetch?: typeof fetch;
  limitMs?: number;
};

/** The fields that the API has gained since the SDK's last version. */
type ImageConfig = GenerationConfig & {
  responseModalities: string[];
  imageConfig: { aspectRatio: string; imageSize?: string };
};

/** Creates the engine for one Gemini model. */
export function geminiEngine(options: GeminiOptions): Engine {
  const { limitMs = GEMINI.limitMs } = options;
  const model = modelOf(GEMINI_MODELS, options.model);
  const abilities: Abilities = {
    operations: promptableOperations(false),
    references: model.references,
    realFaces: true,
    longEdgePx: model.longEdgePx,
    durationSeconds: null,
    transparency: false,
  };
  return {
    id: 'gemini',
    name: model.name,
    company: 'Google',
    concurrency: GEMINI.concurrency,
    goodAt: model.goodAt,
    supports: (need) => unmetRequirement(abilities, need) === null,
    unsupportedReason: (need) => unmetRequirement(abilities, need),
    priceCredits: () => model.credits,
    typicalSeconds: () => model.typicalSeconds,
    submit: async (request, { signal }) => {
      const large = model.longEdgePx > GEMINI.largeFromPx;
      const outputs = await withinLimit(
        { what: 'gemini', limitMs, signal },
        (either) => ask(options, model.id, request, large, either),
        geminiFailure,
      );
      return { status: 'finished', outputs };
    },
    ...(options.textModel && { improve: improver(options, options.textModel) }),
    endsOn: async () => model.endsOn,
  };
}

function improver(options: GeminiOptions, model: string) {
  const { apiKey, baseUrl = GEMINI.baseUrl } = options;
  return improveByGemini({ apiKey, baseUrl: withoutVersion(baseUrl), model });
}

async function ask(
  options: GeminiOptions,
  model: string,
  request: EngineRequest,
  hasLarge: boolean,
  signal: AbortSignal,
): Promise<EngineOutput[]> {
  const { apiKey, baseUrl = GEMINI.baseUrl, fetch = globalThis.fetch } = options;
  const { aspect, longEdgePx } = request;
  const large = hasLarge && longEdgePx >= GEMINI.largeFromPx;
  const generationConfig: ImageConfig = {
    responseModalities: ['TEXT', 'IMAGE'],
    imageConfig: { aspectRatio: aspect, ...(large && { imageSize: '2K' }) },
  };
  const { body, headers } = pictureRequest((inline) => {
    const contents = [{ role: 'user', parts: partsOf(request, inline) }];
    return { contents, generationConfig } satisfies GenerateContentRequest;
  });
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { ...headers, 'x-goog-api-key': apiKey },
    body,
    duplex: 'half',
    redirect: 'manual',
    signal,
  };
  const response = await fetch(`${withVersion(baseUrl)}/models/${model}:generateContent`, init);
  if (!response.ok) throw new HttpFailure(response.status, await readTextStart(response), null);
  const { text, bytesOf } = await readPictureJson(response, GEMINI.answerBytes);
  const answer: unknown = JSON.parse(text);
  const [picture] = picturesOf(answer).slice(-1);
  const bytes = picture === undefined ? null : bytesOf(picture);
  if (!bytes) throw emptyAnswerFailure(answer);
  return [outputOf(bytes)];
}

/** Adds the API version that supports pictures, whatever version the address ends in. */
const withVersion = (address: string): string => `${withoutVersion(address)}/v1beta`;

const withoutVersion = (address: string): string => address.replace(/\/(v1|v1beta)?\/*$/, '');

/**
 * Builds the content of a request: the words first, then each picture behind its name.
 * @throws {EngineError} `invalid` for too long a prompt, `unavailable` for too large pictures
 */
function partsOf(request: EngineRequest, inline: (bytes: Uint8Array) => string) {
  const words = instructions(request);
  const references = orderedReferences(request);
  const bytes = references.reduce((sum, { picture }) => sum + picture.bytes.byteLength, 0);
  if (words.length > GEMINI.promptCharacters)
    throw new EngineError('invalid', 'the prompt is longer than the model takes');
  if (bytes > GEMINI.inlineBytes)
    throw new EngineError('unavailable', 'the pictures are larger than this engine takes');
  const pictures = references.flatMap((one, i) => [
    { text: `Picture ${i + 1}, ${pictureDescription(one)}:` },
    {
      inlineData: { mimeType: one.picture.contentType, data: inline(one.picture.bytes) },
    },
  ]);
  return [{ text: words }, ...pictures];
}

/** Reads the pictures of an answer in base64, without the drafts of a thinking model. */
function picturesOf(answer: unknown): string[] {
  const candidates = isObject(answer) && Array.isArray(answer.candidates) ? answer.candidates : [];
  return candidates.flatMap((candidate: unknown) => {
    const content = isObject(candidate) ? candidate.content : undefined;
    const parts: unknown[] = isObject(content) && Array.isArray(content.parts) ? content.parts : [];
    return parts.flatMap((part) => {
      if (!isObject(part) || part.thought === true || !isObject(part.inlineData)) return [];
      const { data } = part.inlineData;
      return typeof data === 'string' ? [data] : [];
    });
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
