/** The image models of OpenAI, and of any server with a compatible API. */
import { OpenAI } from 'openai';
import { boundedFetch } from '../../../http/bounded-fetch.ts';
import type { OutsideFetch } from '../../../http/outside-fetch.ts';
import { isEventStream } from '../../../http/server-sent-events.ts';
import { PHOTO_EDGE_PX } from '../../../operations/operations.ts';
import type {
  Engine,
  EngineNeed,
  EngineOutput,
  EngineRequest,
  SubmitOptions,
} from '../../engine.ts';
import { EngineError, ProviderUnreachable } from '../../engine-error.ts';
import type { EngineIssues } from '../../issue.ts';
import { costMicros, partialsMicros, partialsOf } from '../../models/cost.ts';
import type { ModelRow } from '../../models/row.ts';
import { type Abilities, abilitiesOf, unmetByModel } from '../abilities.ts';
import { fetchOutput } from '../fetch-output.ts';
import { httpFailure } from '../http-failure.ts';
import { callWithoutRefused, type IssuesOf, withIssues } from '../note-issues.ts';
import { ofRow } from '../of-row.ts';
import { type PictureJson, readPictureJson } from '../picture-json.ts';
import { outputOf } from '../picture-size.ts';
import { withinLimit } from '../time-limit.ts';
import { classifyOpenaiError, openaiFailure } from './failures.ts';
import { ask, fieldsOf, nameAt, optionalFields } from './request.ts';
import { readPictureStream } from './stream.ts';
import { describeByOpenai, improveByOpenai } from './words.ts';

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
  baseUrl: 'https://api.openai.com/v1',
} as const;

/** How a server is reached. */
export type OpenaiAccess = {
  apiKey: string;
  /** With its version, such as `https://api.example.org/v1`; `/v1` is added where there is no path. */
  baseUrl?: string;
  issues: EngineIssues;
  fetch?: typeof fetch;
  now: () => number;
  limitMs?: number;
};

/** Settings of an OpenAI engine. */
export type OpenaiOptions = OpenaiAccess & {
  model: ModelRow;
  /** The engine's id; the model's own where absent. */
  id?: string;
  /** The model that improves prompts and describes pictures; nothing does where absent. */
  textModel?: string;
  /** The receiver of the photos, for the consent text; set where `baseUrl` is not OpenAI's. */
  company?: string;
  fetchOutside: OutsideFetch;
  /** How many pictures of what forms are asked for, where somebody looks at them; none where absent. */
  partialPictures?: number;
};

/** Creates the engine for one model. */
export function openaiEngine(options: OpenaiOptions): Engine {
  const { limitMs = OPENAI.limitMs, issues, model, now, id = model.id } = options;
  const { textModel, partialPictures = 0 } = options;
  const of: IssuesOf = { engine: id, model: nameAt(model), textModel, issues };
  const client = clientOf(options);
  // A server of the operator's own may go on with what OpenAI has ended.
  const kept = options.baseUrl === undefined ? model : { ...model, endsOn: undefined };
  const unsupportedReason = (need: EngineNeed) =>
    unmetByModel(kept, abilitiesNow(model, of), need, now());
  const engine: Engine = {
    id,
    provider: 'openai',
    ...ofRow(model, unsupportedReason),
    costMicros: (need) => costMicros(model, need) + partialsMicros(model, partialPictures),
    company: options.company ?? 'OpenAI',
    concurrency: OPENAI.concurrency,
    submit: async (request, { signal, onForming }) => {
      const outputs = await withinLimit(
        { what: 'openai', limitMs, signal },
        (either) => make(options, { client, model, of }, { request, onForming }, either),
        openaiFailure,
      );
      return { status: 'finished', outputs };
    },
    ...(textModel && {
      improve: improveByOpenai(client, { ...of, model: textModel }),
      describe: describeByOpenai(client, { ...of, model: textModel }),
    }),
    endsOn: async (signal) => {
      // Not every server has a model list, and the table knows of some ends too.
      const told = await client.models.retrieve(nameAt(model), { signal }).catch(() => null);
      return told?.shutdown_date ?? model.endsOn ?? null;
    },
  };
  return withIssues(engine, of);
}

/** Creates the client of a server, which makes every call once. */
export function clientOf({
  apiKey,
  baseUrl,
  now,
  limitMs = OPENAI.limitMs,
  fetch = globalThis.fetch,
  partialPictures = 0,
}: OpenaiAccess & Pick<OpenaiOptions, 'partialPictures'>): OpenAI {
  const bounded = boundedFetch(fetch, OPENAI.answerBytes * (1 + partialPictures));
  return new OpenAI({
    apiKey,
    baseURL: withVersion(baseUrl ?? OPENAI.baseUrl),
    // Nothing from the environment: this file is told everything.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    // Another try is the router's decision, which knows what else there is.
    maxRetries: 0,
    timeout: limitMs,
    logLevel: 'off',
    fetch: async (input, init) => {
      const response = await bounded(input, init);
      // The SDK forgets what a server says that is not in OpenAI's shape.
      if (!response.ok) throw await httpFailure(response, now());
      return response;
    },
  });
}

/** Lists what the model can, without what it has refused. */
function abilitiesNow(model: ModelRow, { engine, model: name, issues }: IssuesOf): Abilities {
  const refused = issues.refused(engine, name);
  const { transparent, ...opaque } = model;
  const isClear = transparent && !refused.has('background');
  return {
    ...abilitiesOf(isClear ? model : opaque),
    ...(refused.has('size') && { longEdgePx: PHOTO_EDGE_PX }),
    masks: !refused.has('mask'),
  };
}

/** Adds `/v1` to an address without a path, which is a server's root. */
function withVersion(address: string): string {
  const { pathname } = new URL(address);
  return pathname === '/' ? `${address.replace(/\/+$/, '')}/v1` : address;
}

async function make(
  options: OpenaiOptions,
  { client, model, of }: { client: OpenAI; model: ModelRow; of: IssuesOf },
  { request, onForming }: { request: EngineRequest; onForming: SubmitOptions['onForming'] },
  signal: AbortSignal,
): Promise<EngineOutput[]> {
  const partials = onForming ? partialsOf(model, options.partialPictures ?? 0) : 0;
  return callWithoutRefused(of, optionalFields(request), async (left, repeat) => {
    const fields = fieldsOf(model, request, left, partials);
    const { generationId } = request;
    // Another body under the same key would be refused.
    const key = repeat === 0 ? generationId : `${generationId}-${repeat}`;
    const sent = [...Object.keys(fields), 'mask'].filter(
      (name) => name !== 'model' && name !== 'prompt',
    );
    try {
      const response = await ask(client, fields, request, { key, signal });
      if (onForming && response.body && isEventStream(response))
        return [
          await readPictureStream(response.body, {
            mostBytes: OPENAI.answerBytes,
            sent,
            onForming: (picture, i) => onForming(picture, (i + 1) / (partials + 1)),
          }),
        ];
      const answer = await readPictureJson(response, OPENAI.answerBytes);
      return await outputsOf(answer, sent, (url) => fetched(options, url, signal));
    } catch (cause) {
      if (cause instanceof EngineError || signal.aborted) throw cause;
      throw openaiFailure(cause, sent);
    }
  });
}

/**
 * Reads the pictures of an answer.
 * @throws {EngineError | SyntaxError}
 */
async function outputsOf(
  { text, bytesOf }: PictureJson,
  sent: readonly string[],
  fetched: (url: unknown) => Promise<Uint8Array | null>,
): Promise<EngineOutput[]> {
  const answer: unknown = JSON.parse(text);
  if (!isObject(answer)) throw new EngineError('unavailable', 'openai: the answer is no JSON');
  if (isObject(answer.error)) throw classifyOpenaiError({ status: 200, ...answer.error }, { sent });
  const outputs: EngineOutput[] = [];
  for (const image of Array.isArray(answer.data) ? answer.data : []) {
    if (!isObject(image)) continue;
    const { b64_json: base64, url } = image;
    const strings = [base64, url].filter((one) => typeof one === 'string' && one !== '');
    const inside = strings.flatMap((one) => bytesOf(String(one)) ?? []);
    const bytes = inside[0] ?? (await fetched(strings.at(-1)));
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
  if (typeof url !== 'string' || !/^https?:/i.test(url)) return null;
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
