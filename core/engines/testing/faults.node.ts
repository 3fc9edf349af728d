/** The faults of synchronous calls to providers, each with its expected result. */
import type { FailureClass } from '../engine.ts';
import type { IssueCause } from '../issue.ts';
import { geminiAnswer, geminiError } from './gemini.node.ts';
import { openaiError } from './openai.node.ts';
import type { Answer, CallBehaviour } from './stand-in.node.ts';

/** A fault of a call with its expected result. */
export type Fault = {
  play: CallBehaviour | ((success: Answer) => CallBehaviour);
  /** The expected failure class; `ok` where a picture is expected despite the fault. */
  is: FailureClass | 'ok';
  /** What the operators are told about; absent where they are told nothing. */
  told?: IssueCause;
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

/** The same picture, in the field for addresses. */
function asDataAddress(success: Answer): Answer {
  const told = JSON.parse(String(success.body)) as { data: { b64_json: string }[] };
  const data = told.data.map((one) => ({ url: `data:image/jpeg;base64,${one.b64_json}` }));
  return json({ data });
}

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
  'invalid parameter': {
    play: openaiError(400, 'invalid_value'),
    is: 'unavailable',
    told: 'request',
  },
  'unreadable picture': {
    play: openaiError(400, 'invalid_image_file', {
      message: 'Invalid image file or mode for image 1, please check your image file.',
    }),
    is: 'invalid',
  },
  'too large': { play: openaiError(413, null), is: 'unavailable' },
  'wrong key': { play: openaiError(401, 'invalid_api_key'), is: 'unavailable', told: 'account' },
  'no access': { play: openaiError(403, null), is: 'unavailable', told: 'account' },
  'organization not verified': {
    play: openaiError(403, null, {
      message:
        'Your organization must be verified to use the model `gpt-image-2`. Please go to the settings and click on Verify Organization.',
    }),
    is: 'unavailable',
    told: 'account',
  },
  'account deactivated, as 400': {
    play: openaiError(400, null, { message: 'This organization has been disabled.' }),
    is: 'unavailable',
    told: 'account',
  },
  'place not served': {
    play: openaiError(403, 'unsupported_country_region_territory', {
      message: 'Country, region, or territory not supported',
    }),
    is: 'unavailable',
    told: 'region',
  },
  'place not served, as 451': {
    play: { status: 451, body: '' },
    is: 'unavailable',
    told: 'region',
  },
  'model gone': { play: openaiError(404, 'model_not_found'), is: 'unavailable', told: 'model' },
  'model gone, as 400': {
    play: openaiError(400, 'invalid_value', {
      message: "The model 'gpt-image-2' does not exist or has been deprecated.",
    }),
    is: 'unavailable',
    told: 'model',
  },
  'model gone, as 410': { play: openaiError(410, null), is: 'unavailable', told: 'model' },
  'billing limit': {
    play: openaiError(400, 'billing_hard_limit_reached'),
    is: 'unavailable',
    told: 'billing',
  },
  'account not active, without a code': {
    play: openaiError(400, null, {
      message: 'Your account is not active, please check your billing details on our website.',
    }),
    is: 'unavailable',
    told: 'billing',
  },
  'payment required': { play: openaiError(402, null), is: 'unavailable', told: 'billing' },
  'other server: no credits, in a shape of its own': {
    play: { status: 400, body: '{"code":400,"message":"Insufficient credits. Please top up."}' },
    is: 'unavailable',
    told: 'billing',
  },
  'other server: no balance, by a code of its own': {
    play: { status: 403, body: '{"code":"INSUFFICIENT_BALANCE","message":"账户余额不足。"}' },
    is: 'unavailable',
    told: 'billing',
  },
  'other server: validation details': {
    play: { status: 422, body: '{"detail":[{"loc":["body","steps"],"msg":"field required"}]}' },
    is: 'unavailable',
    told: 'request',
  },
  'other server: refused for its words': {
    play: { status: 400, body: '{"error":"Your prompt violates our Terms of Service."}' },
    is: 'rejected',
  },
  'other server: held back by moderation': {
    play: { status: 400, body: '{"error":"Generated image rejected by content moderation."}' },
    is: 'rejected',
  },
  'other server: account shut for what it asked': {
    play: openaiError(403, null, {
      message: 'Your account has been suspended for violating our terms of service.',
    }),
    is: 'unavailable',
    told: 'account',
  },
  'other server: another address': {
    play: { status: 301, headers: { location: '/v2/images/generations' }, body: '' },
    is: 'unavailable',
    told: 'request',
  },
  'other server: picture as a data address': {
    play: (success) => asDataAddress(success),
    is: 'ok',
  },
  'no quota left': {
    play: openaiError(429, 'insufficient_quota', { headers: { 'retry-after': '5' } }),
    is: 'unavailable',
    told: 'billing',
  },
  '429': {
    play: openaiError(429, 'rate_limit_exceeded', {
      message: 'Rate limit reached. You can increase it by adding a payment method.',
    }),
    is: 'unavailable',
  },
  '429 with retry-after': {
    play: openaiError(429, 'rate_limit_exceeded', { headers: { 'retry-after': '12' } }),
    is: 'unavailable',
    retryAfterMs: 12_000,
  },
  '429 with retry-after above a minute': {
    // openai 7.55.0 would wait half a second instead of more than a minute, and ask again.
    play: openaiError(429, 'rate_limit_exceeded', { headers: { 'retry-after': '75' } }),
    is: 'unavailable',
    retryAfterMs: 75_000,
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
/** A success with its drafts only. */
function draftsOf(success: Answer, finishReason = 'STOP'): Answer {
  const told = JSON.parse(String(success.body)) as {
    candidates: { content: { parts: { thought?: boolean }[] } }[];
  };
  const parts = told.candidates[0]?.content.parts.filter(({ thought }) => thought) ?? [];
  return geminiAnswer({ finishReason, parts });
}
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
      'ESCALATION',
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
  'invalid argument': {
    play: geminiError(400, 'INVALID_ARGUMENT'),
    is: 'unavailable',
    told: 'request',
  },
  'unreadable picture': {
    play: geminiError(400, 'INVALID_ARGUMENT', { message: 'Unable to process input image.' }),
    is: 'invalid',
  },
  'account limited for its use': {
    play: geminiAnswer({ finishReason: 'PUP_LIMITED_DISABLED' }),
    is: 'unavailable',
    told: 'account',
  },
  'a draft alone': { play: (success) => draftsOf(success), is: 'ok' },
  'a draft of what was refused': {
    play: (success) => draftsOf(success, 'IMAGE_SAFETY'),
    is: 'rejected',
  },
  'wrong key': {
    play: geminiError(400, 'INVALID_ARGUMENT', { details: [KEY_INFO] }),
    is: 'unavailable',
    told: 'account',
  },
  'place not served': {
    play: geminiError(400, 'FAILED_PRECONDITION', {
      message: 'User location is not supported for the API use.',
    }),
    is: 'unavailable',
    told: 'region',
  },
  'pictures not served here': {
    play: geminiError(400, 'FAILED_PRECONDITION', {
      message: 'Image generation is not available in your country.',
    }),
    is: 'unavailable',
    told: 'region',
  },
  'billing off': {
    play: geminiError(400, 'FAILED_PRECONDITION', {
      message: 'Please enable billing on your project in Google AI Studio.',
    }),
    is: 'unavailable',
    told: 'billing',
  },
  'no access': {
    play: geminiError(403, 'PERMISSION_DENIED'),
    is: 'unavailable',
    told: 'account',
  },
  'model gone': {
    play: geminiError(404, 'NOT_FOUND', {
      message: 'models/gemini-x is not found for API version v1beta.',
    }),
    is: 'unavailable',
    told: 'model',
  },
  'quota of the day used up': {
    play: geminiError(429, 'RESOURCE_EXHAUSTED', {
      message: 'You exceeded your current quota, please check your plan and billing details.',
      details: [{ violations: [{ quotaId: 'GenerateRequestsPerDayPerProject' }] }],
    }),
    is: 'unavailable',
    told: 'billing',
  },
  '429': {
    play: geminiError(429, 'RESOURCE_EXHAUSTED', {
      message: 'You exceeded your current quota, please check your plan and billing details.',
    }),
    is: 'unavailable',
  },
  '429 with RetryInfo': {
    play: geminiError(429, 'RESOURCE_EXHAUSTED', { details: [RETRY_INFO] }),
    is: 'unavailable',
    retryAfterMs: 7_500,
  },
  '500': { play: geminiError(500, 'INTERNAL'), is: 'unavailable' },
  '503': { play: geminiError(503, 'UNAVAILABLE'), is: 'unavailable' },
  '504': { play: geminiError(504, 'DEADLINE_EXCEEDED'), is: 'timed-out' },
};
