/** The faults of synchronous calls to providers, each with its expected result. */
import type { FailureClass } from '../engine.ts';
import { geminiAnswer, geminiError } from './gemini.node.ts';
import { openaiError } from './openai.node.ts';
import type { Answer, CallBehaviour } from './stand-in.node.ts';

/** A fault of a call with its expected result. */
export type Fault = {
  play: CallBehaviour | ((success: Answer) => CallBehaviour);
  /** The expected failure class; `ok` where a picture is expected despite the fault. */
  is: FailureClass | 'ok';
  /** True where the provider never answers, so that the engine's own limit ends the call. */
  hangs?: true;
  /** The wait that the error must contain, in milliseconds. */
  retryAfterMs?: number;
};

const json = (value: unknown): Answer => ({ status: 200, body: JSON.stringify(value) });

/** Faults of every server. */
const ANY_SERVER: Record<string, Fault> = {
  success: { play: (success) => success, is: 'ok' },
  slow: { play: (success) => ({ slow: success }), is: 'ok' },
  'truncated body': { play: (success) => ({ truncated: success }), is: 'unavailable' },
  'hang in the body': {
    play: (success) => ({ 'hang-in-body': success }),
    is: 'timed-out',
    hangs: true,
  },
  hang: { play: 'hang', is: 'timed-out', hangs: true },
  'connection reset': { play: 'reset', is: 'unavailable' },
  'broken JSON': { play: { status: 200, body: '{"data":[{"b64' }, is: 'unavailable' },
  'empty answer': { play: { status: 200, body: '' }, is: 'unavailable' },
  'JSON null': { play: json(null), is: 'unavailable' },
  'empty object': { play: json({}), is: 'unavailable' },
  'wrong content type': {
    play: { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' },
    is: 'unavailable',
  },
  '502 page of a proxy': {
    play: { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
    is: 'unavailable',
  },
};

const shortJpeg = Buffer.from([0xff, 0xd8, ...Array<number>(60).fill(7)]).toString('base64');
const SAFETY =
  'Your request was rejected by the safety system. If you believe this is an error, contact us. safety_violations=[sexual].';

/** The faults of OpenAI by name. */
export const OPENAI_FAULTS: Record<string, Fault> = {
  ...ANY_SERVER,
  'blocked: moderation_blocked': {
    play: openaiError(400, 'moderation_blocked', {
      type: 'image_generation_user_error',
      message: SAFETY,
    }),
    is: 'rejected',
  },
  'blocked: safety text without a code': {
    play: openaiError(400, null, { type: 'image_generation_user_error', message: SAFETY }),
    is: 'rejected',
  },
  'blocked: content_policy_violation': {
    play: openaiError(400, 'content_policy_violation'),
    is: 'rejected',
  },
  'blocked: error inside status 200': {
    play: json({ error: { code: 'moderation_blocked', message: SAFETY, type: 'user_error' } }),
    is: 'rejected',
  },
  'invalid parameter': { play: openaiError(400, 'invalid_value'), is: 'invalid' },
  'too large': { play: openaiError(413, null), is: 'invalid' },
  'wrong key': { play: openaiError(401, 'invalid_api_key'), is: 'unavailable' },
  'no access': { play: openaiError(403, null), is: 'unavailable' },
  'model gone': { play: openaiError(404, 'model_not_found'), is: 'unavailable' },
  'billing limit': { play: openaiError(400, 'billing_hard_limit_reached'), is: 'unavailable' },
  'no quota left': {
    play: openaiError(429, 'insufficient_quota', { headers: { 'retry-after': '5' } }),
    is: 'unavailable',
  },
  '429': { play: openaiError(429, 'rate_limit_exceeded'), is: 'unavailable' },
  '429 with retry-after': {
    play: openaiError(429, 'rate_limit_exceeded', { headers: { 'retry-after': '12' } }),
    is: 'unavailable',
    retryAfterMs: 12_000,
  },
  '500': { play: openaiError(500, 'server_error', { type: 'server_error' }), is: 'unavailable' },
  '503 with retry-after': {
    play: openaiError(503, null, { type: 'server_error', headers: { 'retry-after': '2' } }),
    is: 'unavailable',
    retryAfterMs: 2_000,
  },
  '504': { play: openaiError(504, null, { type: 'server_error' }), is: 'timed-out' },
  'no picture': { play: json({ created: 1, data: [] }), is: 'unavailable' },
  'picture without its end': {
    play: json({ created: 1, data: [{ b64_json: shortJpeg }] }),
    is: 'unavailable',
  },
  'not base64': { play: json({ data: [{ b64_json: '%%%' }] }), is: 'unavailable' },
  'not a picture': {
    play: json({ data: [{ b64_json: btoa('x'.repeat(90)) }] }),
    is: 'unavailable',
  },
};

const stopped = (finishReason: string, is: Fault['is']): [string, Fault] => [
  `stopped: ${finishReason}`,
  { play: geminiAnswer({ finishReason }), is },
];
const blocked = (blockReason: string): [string, Fault] => [
  `blocked: ${blockReason}`,
  { play: geminiAnswer({ blockReason }), is: 'rejected' },
];
const RETRY_INFO = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '7.5s' };
const KEY_INFO = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' };

/** The faults of Gemini by name. */
export const GEMINI_FAULTS: Record<string, Fault> = {
  ...ANY_SERVER,
  ...Object.fromEntries(
    ['SAFETY', 'OTHER', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'IMAGE_SAFETY'].map(blocked),
  ),
  ...Object.fromEntries(
    [
      'SAFETY',
      'RECITATION',
      'BLOCKLIST',
      'PROHIBITED_CONTENT',
      'SPII',
      'IMAGE_SAFETY',
      'IMAGE_PROHIBITED_CONTENT',
      'IMAGE_RECITATION',
    ].map((reason) => stopped(reason, 'rejected')),
  ),
  ...Object.fromEntries(
    ['NO_IMAGE', 'IMAGE_OTHER', 'OTHER', 'MAX_TOKENS', 'LANGUAGE'].map((reason) =>
      stopped(reason, 'unavailable'),
    ),
  ),
  'words only': {
    play: geminiAnswer({ finishReason: 'STOP', parts: [{ text: 'I would rather talk.' }] }),
    is: 'unavailable',
  },
  'not a picture': {
    play: geminiAnswer({
      finishReason: 'STOP',
      parts: [{ inlineData: { mimeType: 'image/png', data: btoa('x'.repeat(90)) } }],
    }),
    is: 'unavailable',
  },
  'invalid argument': { play: geminiError(400, 'INVALID_ARGUMENT'), is: 'invalid' },
  'wrong key': {
    play: geminiError(400, 'INVALID_ARGUMENT', { details: [KEY_INFO] }),
    is: 'unavailable',
  },
  'place not served': {
    play: geminiError(400, 'FAILED_PRECONDITION', {
      message: 'User location is not supported for the API use.',
    }),
    is: 'unavailable',
  },
  'no access': { play: geminiError(403, 'PERMISSION_DENIED'), is: 'unavailable' },
  'model gone': { play: geminiError(404, 'NOT_FOUND'), is: 'unavailable' },
  '429': { play: geminiError(429, 'RESOURCE_EXHAUSTED'), is: 'unavailable' },
  '429 with RetryInfo': {
    play: geminiError(429, 'RESOURCE_EXHAUSTED', { details: [RETRY_INFO] }),
    is: 'unavailable',
    retryAfterMs: 7_500,
  },
  '500': { play: geminiError(500, 'INTERNAL'), is: 'unavailable' },
  '503': { play: geminiError(503, 'UNAVAILABLE'), is: 'unavailable' },
  '504': { play: geminiError(504, 'DEADLINE_EXCEEDED'), is: 'timed-out' },
};
