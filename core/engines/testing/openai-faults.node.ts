/** The faults of calls to OpenAI, and to servers that speak as it does. */
import { ANY_SERVER, type Fault, json } from './faults.node.ts';
import { openaiError, openaiEvent } from './openai.node.ts';
import type { Answer } from './stand-in.node.ts';

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

const STREAM = { 'content-type': 'text/event-stream; charset=utf-8' };
const eventsIn = ({ body }: Answer): string[] => String(body).split(/(?<=\n\n)/);
const stream = (body: string): Answer => ({ status: 200, headers: STREAM, body });
/** The success up to its first picture on the way, then something else. */
const afterOne =
  (rest: string) =>
  (success: Answer): Answer =>
    stream(`${eventsIn(success)[0] ?? ''}${rest}`);
const streamError = (error: object): string =>
  `event: error\ndata: ${JSON.stringify({ type: 'error', error })}\n\n`;

/** The faults of calls to OpenAI that show pictures on the way. */
export const OPENAI_STREAM_FAULTS: Record<string, Fault> = {
  ...ANY_SERVER,
  'no stream, the picture at once': {
    play: (success) => {
      const { b64_json } = JSON.parse(eventsIn(success).at(-1)?.split('data: ')[1] ?? '{}') as {
        b64_json?: string;
      };
      return json({ created: 1, data: [{ b64_json }] });
    },
    is: 'ok',
  },
  'ended after one picture on the way': { play: afterOne(''), is: 'unavailable' },
  'ended in the middle of an event': {
    play: (success) => stream(eventsIn(success).join('').slice(0, -40)),
    is: 'unavailable',
  },
  'an event that is no JSON': { play: afterOne('data: {"type":\n\n'), is: 'unavailable' },
  'an event that is no object': { play: afterOne('data: null\n\n'), is: 'unavailable' },
  'done without a picture': { play: afterOne('data: [DONE]\n\n'), is: 'unavailable' },
  'finished without its bytes': {
    play: afterOne(openaiEvent('image_generation.completed', { b64_json: '' })),
    is: 'unavailable',
  },
  'a picture on the way that is none': {
    play: (success) =>
      stream(
        openaiEvent('image_generation.partial_image', { b64_json: shortJpeg }) +
          (eventsIn(success).at(-1) ?? ''),
      ),
    is: 'ok',
  },
  'events and comments nobody knows': {
    play: (success) =>
      stream(
        `: ping\n\n${openaiEvent('image_generation.queued', {})}${eventsIn(success).at(-1) ?? ''}`,
      ),
    is: 'ok',
  },
  'lines that end with CR and LF': {
    play: (success) => stream(String(success.body).replaceAll('\n', '\r\n')),
    is: 'ok',
  },
  'blocked on the way': {
    play: afterOne(
      streamError({ code: 'moderation_blocked', type: 'user_error', message: SAFETY }),
    ),
    is: 'rejected',
  },
  'blocked on the way, in a flat event': {
    play: afterOne(openaiEvent('error', { code: 'moderation_blocked', message: SAFETY })),
    is: 'rejected',
  },
  'server error on the way': {
    play: afterOne(streamError({ code: 'server_error', type: 'server_error', message: 'Sorry' })),
    is: 'unavailable',
  },
  'too many requests on the way': {
    play: afterOne(streamError({ code: 'rate_limit_exceeded', message: 'Add a payment method.' })),
    is: 'unavailable',
  },
  'no quota left on the way': {
    play: afterOne(streamError({ code: 'insufficient_quota', message: 'You exceeded your quota' })),
    is: 'unavailable',
    told: 'billing',
  },
};
