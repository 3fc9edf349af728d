import { z } from 'zod';
import { boundedFetch } from '../../../http/bounded-fetch.ts';
import type { MotionVideo } from '../../../media/motion-video.ts';
import type { Picture } from '../../../vision/picture.ts';
import { EngineError } from '../../engine-error.ts';
import { blobParts } from '../blob-parts.ts';
import { httpFailure } from '../http-failure.ts';
import { classifyAtlasFailure } from './failures.ts';

/** The connection to Atlas Cloud's API. */
export type AtlasApi = {
  apiKey: string;
  /** The API's address without a path. */
  baseUrl: string;
  now: () => number;
  fetch: typeof fetch;
};

/** Holds a prediction whose video is a `data:` address. */
const ANSWER_BYTES = 48 * 1024 * 1024;

/** An answer's envelope; a 200 may wrap a failure. */
const envelope = z.object({
  code: z.number().optional(),
  msg: z.string().nullish(),
  message: z.string().nullish(),
  data: z.unknown().optional(),
  url: z.string().optional(),
});

const prediction = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  status: z.string(),
  outputs: z.array(z.string()).nullish(),
  error: z.unknown().optional(),
  error_code: z.unknown().optional(),
});
/** A prediction as Atlas Cloud reports it. */
export type AtlasPrediction = z.infer<typeof prediction>;

const upload = z.union([
  z.object({ download_url: z.url() }).transform((data) => data.download_url),
  z.object({ url: z.url() }).transform((data) => data.url),
]);

/**
 * Uploads a picture or a video so that the models can read it.
 * @returns the file's address
 */
export async function uploadMedia(
  api: AtlasApi,
  { bytes, contentType: type }: Picture | MotionVideo,
  signal: AbortSignal,
): Promise<string> {
  const body = new FormData();
  const [kind, format = ''] = type.split('/');
  const name = `${kind === 'video' ? 'motion' : 'picture'}.${format.replace('jpeg', 'jpg')}`;
  body.set('file', new File(blobParts(bytes), name, { type }));
  const { url, data } = await call(api, 'uploadMedia', { method: 'POST', body, signal });
  return upload.parse(url === undefined ? data : { url });
}

/**
 * Starts a prediction.
 * @param input the model's input as its documentation describes it
 * @param keptHours how long the output and the record of the request are kept there
 * @throws {EngineError | HttpFailure}
 */
export async function generate(
  api: AtlasApi,
  kind: 'generateVideo' | 'generateImage',
  input: object,
  keptHours: number,
  signal: AbortSignal,
): Promise<AtlasPrediction> {
  const headers = {
    'content-type': 'application/json',
    'x-atlascloud-object-expiration-hours': String(keptHours),
    'x-atlascloud-request-retention-hours': String(keptHours),
  };
  const body = JSON.stringify(input);
  const init = { method: 'POST', headers, body, signal };
  const made = await call(api, kind, init, Object.keys(input));
  return prediction.parse(made.data);
}

/**
 * Fetches the state of a prediction.
 * @throws {EngineError | HttpFailure}
 */
export async function predictionAt(
  api: AtlasApi,
  id: string,
  signal: AbortSignal,
): Promise<AtlasPrediction> {
  return prediction.parse((await call(api, `prediction/${id}`, { signal })).data);
}

async function call(api: AtlasApi, path: string, init: RequestInit, sent: readonly string[] = []) {
  const fetch = boundedFetch(api.fetch, ANSWER_BYTES);
  const response = await fetch(`${api.baseUrl}/api/v1/model/${path}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${api.apiKey}` },
  });
  if (!response.ok) throw await httpFailure(response, api.now());
  const read = envelope.safeParse(await response.json());
  if (!read.success) throw new EngineError('unavailable', 'atlas: an answer of another shape');
  const { code, msg, message } = read.data;
  if (code !== undefined && code !== 200)
    throw classifyAtlasFailure({ status: code, text: `${msg ?? ''} ${message ?? ''}` }, { sent });
  return read.data;
}
