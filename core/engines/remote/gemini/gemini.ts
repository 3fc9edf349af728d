/**
 * Google's image models. Only prompts are improved through Google's SDK (words.ts). Pictures are
 * not: the SDK is no longer developed, accepts no `fetch` and holds every picture five times in
 * memory, in answers of any size. Here it gives the types only.
 */
import type { GenerateContentRequest, GenerationConfig } from '@google/generative-ai';
import { readTextStart } from '../../../http/bounded-fetch.ts';
import { isEventStream } from '../../../http/server-sent-events.ts';
import { PHOTO_EDGE_PX } from '../../../operations/operations.ts';
import type {
  Engine,
  EngineNeed,
  EngineOutput,
  EngineRequest,
  SubmitOptions,
} from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import type { EngineIssues } from '../../issue.ts';
import { partialsOf } from '../../models/cost.ts';
import type { ModelRow } from '../../models/row.ts';
import { type Abilities, abilitiesOf, unmetByModel } from '../abilities.ts';
import { HttpFailure } from '../http-failure.ts';
import { instructions, orderedReferences, pictureDescription } from '../instructions.ts';
import { callWithoutRefused, type IssuesOf, withIssues } from '../note-issues.ts';
import { ofRow } from '../of-row.ts';
import { readPictureJson } from '../picture-json.ts';
import { pictureRequest } from '../picture-request.ts';
import { outputOf } from '../picture-size.ts';
import { withinLimit } from '../time-limit.ts';
import { emptyAnswerFailure, geminiFailure } from './failures.ts';
import { pictureIn } from './picture-in.ts';
import { readDraftStream } from './stream.ts';
import { describeByGemini, improveByGemini } from './words.ts';

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
  /** The API's sizes, each with the longest side in pixels up to which a smaller one is enough. */
  sizes: [
    ['4K', 2800],
    ['2K', 1400],
  ],
  /** Longest side in pixels of the size that every model makes. */
  commonPx: 1024,
} as const;

/** Settings of a Gemini engine. */
export type GeminiOptions = {
  apiKey: string;
  /** The API's address, with or without the version. */
  baseUrl?: string;
  model: ModelRow;
  /** The engine's id; the model's own where absent. */
  id?: string;
  /** The model that improves prompts and describes pictures; nothing does where absent. */
  textModel?: string;
  /** How many drafts are shown, where somebody looks at them; none where absent. */
  partialPictures?: number;
  issues: EngineIssues;
  now: () => number;
  fetch?: typeof fetch;
  limitMs?: number;
};

/** What drafts are asked for by: a method of its own, and a wish in the request. */
const STREAM = 'streamGenerateContent';
const THOUGHTS = 'thinkingConfig';
/** What a server that knows the method not at all answers. */
const UNKNOWN_METHOD: ReadonlySet<number> = new Set([404, 405, 501]);

/** The fields that the API has gained since the SDK's last version. */
type ImageConfig = GenerationConfig & {
  responseModalities?: string[];
  imageConfig: { aspectRatio: string; imageSize?: string };
  thinkingConfig?: { includeThoughts: boolean };
};

/** What is asked of a model, and who looks at it while it forms. */
type Asked = { model: ModelRow; request: EngineRequest; onForming: SubmitOptions['onForming'] };

/** Creates the engine for one Gemini model. */
export function geminiEngine(options: GeminiOptions): Engine {
  const { limitMs = GEMINI.limitMs, issues, model, now, id = model.id } = options;
  const { textModel } = options;
  const of: IssuesOf = { engine: id, model: nameAt(model), textModel, issues };
  // A server of the operator's own may go on with what Google has ended.
  const kept = options.baseUrl === undefined ? model : { ...model, endsOn: undefined };
  const unsupportedReason = (need: EngineNeed) =>
    unmetByModel(kept, abilitiesNow(model, of), need, now());
  const engine: Engine = {
    id,
    provider: 'gemini',
    ...ofRow(model, unsupportedReason),
    company: 'Google',
    concurrency: GEMINI.concurrency,
    submit: async (request, { signal, onForming }) => {
      const outputs = await withinLimit(
        { what: 'gemini', limitMs, signal },
        (either) =>
          callWithoutRefused(of, optionalIn(request), (left) =>
            ask(options, { model, request, onForming }, left, either),
          ),
        geminiFailure,
      );
      return { status: 'finished', outputs };
    },
    ...(textModel && wordsBy(options, textModel)),
    endsOn: async () => model.endsOn ?? null,
  };
  return withIssues(engine, of);
}

/** Lists the parameters without which what was asked for can still be made. */
const optionalIn = ({ longEdgePx }: EngineRequest): string[] => [
  'responseModalities',
  STREAM,
  THOUGHTS,
  ...(longEdgePx <= PHOTO_EDGE_PX ? ['imageSize'] : []),
];

/** Lists what the model can, without what it has refused. */
function abilitiesNow(model: ModelRow, { engine, model: name, issues }: IssuesOf): Abilities {
  const isSmall = issues.refused(engine, name).has('imageSize');
  return { ...abilitiesOf(model), ...(isSmall && { longEdgePx: GEMINI.commonPx }) };
}

const nameAt = ({ id, model }: ModelRow): string => (typeof model === 'string' ? model : id);

function wordsBy(options: GeminiOptions, model: string): Pick<Engine, 'improve' | 'describe'> {
  const { apiKey, baseUrl = GEMINI.baseUrl } = options;
  const at = { apiKey, baseUrl: withoutVersion(baseUrl), model };
  return { improve: improveByGemini(at), describe: describeByGemini(at) };
}

async function ask(
  options: GeminiOptions,
  { model, request, onForming }: Asked,
  left: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<EngineOutput[]> {
  const wanted = onForming ? partialsOf(model, options.partialPictures ?? 0) : 0;
  const drafts = left.has(STREAM) || left.has(THOUGHTS) ? 0 : wanted;
  const sent = ['responseModalities', 'imageSize', 'aspectRatio', ...(drafts ? [THOUGHTS] : [])];
  const response = await post(options, bodyOf({ model, request, drafts }, left), {
    model,
    method: drafts ? STREAM : 'generateContent',
    signal,
  });
  if (!response.ok) {
    const failure = new HttpFailure(response.status, await readTextStart(response), null);
    const detail = drafts ? refusedOfDrafts(failure, options.baseUrl !== undefined) : null;
    if (detail === null) throw geminiFailure(failure, sent);
    throw new EngineError('unavailable', `gemini: status ${response.status}`, {
      issue: { cause: 'parameter', detail },
    });
  }
  if (onForming && response.body && isEventStream(response)) {
    const bytes = await readDraftStream(response.body, {
      mostBytes: GEMINI.answerBytes,
      sent,
      onForming: (picture, i) => i < drafts && onForming(picture, (i + 1) / (drafts + 1)),
    });
    return [outputOf(bytes)];
  }
  const { text, bytesOf } = await readPictureJson(response, GEMINI.answerBytes);
  const answer: unknown = JSON.parse(text);
  const bytes = pictureIn(answer, bytesOf);
  if (!bytes) throw emptyAnswerFailure(answer);
  return [outputOf(bytes)];
}

/** Tells what of the wish for drafts an error is about, where it names no parameter; null for anything else. */
function refusedOfDrafts({ status, body }: HttpFailure, isOwnServer: boolean): string | null {
  // Of Google's own addresses this says that the model is not there.
  if (isOwnServer && UNKNOWN_METHOD.has(status)) return STREAM;
  return status === 400 && /\bthinking\b/i.test(body) ? THOUGHTS : null;
}

/** Builds the body of a request, with its pictures in it. */
function bodyOf(
  { model, request, drafts }: Omit<Asked, 'onForming'> & { drafts: number },
  left: ReadonlySet<string>,
): ReturnType<typeof pictureRequest> {
  const imageSize = left.has('imageSize') ? undefined : sizeOf(model, request);
  const generationConfig: ImageConfig = {
    ...(!left.has('responseModalities') && { responseModalities: ['TEXT', 'IMAGE'] }),
    imageConfig: { aspectRatio: request.aspect, ...(imageSize && { imageSize }) },
    ...(drafts > 0 && { thinkingConfig: { includeThoughts: true } }),
  };
  return pictureRequest((inline) => {
    const contents = [{ role: 'user', parts: partsOf(request, inline) }];
    return { contents, generationConfig } satisfies GenerateContentRequest;
  });
}

async function post(
  { apiKey, baseUrl = GEMINI.baseUrl, fetch = globalThis.fetch }: GeminiOptions,
  { body, headers }: ReturnType<typeof pictureRequest>,
  { model, method, signal }: { model: ModelRow; method: string; signal: AbortSignal },
): Promise<Response> {
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { ...headers, 'x-goog-api-key': apiKey },
    body,
    duplex: 'half',
    redirect: 'manual',
    signal,
  };
  const query = method === STREAM ? '?alt=sse' : '';
  return fetch(`${withVersion(baseUrl)}/models/${nameAt(model)}:${method}${query}`, init);
}

/** Chooses the `imageSize`; undefined for the size that every model makes. */
function sizeOf(model: ModelRow, { longEdgePx }: EngineRequest): string | undefined {
  const wished = Math.min(longEdgePx, model.longEdgePx);
  return GEMINI.sizes.find(([, fromPx]) => wished >= fromPx)?.[0];
}

/** Adds the API version that supports pictures, whatever version the address ends in. */
const withVersion = (address: string): string => `${withoutVersion(address)}/v1beta`;

/** Takes the version off an address of the API. */
export const withoutVersion = (address: string): string =>
  address.replace(/\/(v1|v1beta)?\/*$/, '');

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
