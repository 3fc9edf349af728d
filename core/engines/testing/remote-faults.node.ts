/** The faults of asynchronous predictions, each with its expected result. */
import type { FailureClass } from '../engine-error.ts';
import type { IssueCause } from '../issue.ts';
import { ATLAS_VIDEO, atlasError } from './atlas.node.ts';
import { type CallFault, type Course, json } from './course.node.ts';
import { replicateError } from './replicate.node.ts';
import { flatPicture } from './requests.node.ts';
import type { Answer } from './stand-in.node.ts';

/** A fault of an asynchronous prediction with its expected result. */
export type RemoteFault = {
  course: Course;
  /** The expected failure class; `ok` where an output is expected despite the fault. */
  is: FailureClass | 'ok';
  /** What the operators are told about; absent where they are told nothing. */
  told?: IssueCause;
  /** True when a short time limit replaces the real one, for waits that never end. */
  impatient?: boolean;
  /** True when the call is repeated without a caller, because the provider asked for a wait. */
  again?: boolean;
};

const PICTURE = Buffer.from((await flatPicture()).bytes).toString('base64');

const page: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: `<h1>Welcome</h1>${' '.repeat(200)}`,
};
const half = (success: Answer) => ({ truncated: success });
const twice = (play: CallFault['play']): CallFault => ({ play, times: 2 });
const gone = (status: number): RemoteFault => ({
  course: { output: { play: { status, body: 'expired' } } },
  is: 'unavailable',
});

/** Faults of every server, at each of the three calls. */
const ANY_SERVER: Record<string, RemoteFault> = {
  success: { course: {}, is: 'ok' },
  'slow, with many looks': { course: { polls: 6 }, is: 'ok' },
  'submit: slow answer': {
    course: { submit: { play: (success) => ({ slow: success }) } },
    is: 'ok',
  },
  'submit: hang': { course: { submit: { play: 'hang' } }, is: 'timed-out', impatient: true },
  'submit: reset': { course: { submit: { play: 'reset' } }, is: 'unavailable' },
  'submit: truncated': { course: { submit: { play: half } }, is: 'unavailable' },
  'submit: broken JSON': {
    course: { submit: { play: { status: 200, body: '{"id":"p' } } },
    is: 'unavailable',
  },
  'submit: JSON of another shape': { course: { submit: { play: json([]) } }, is: 'unavailable' },
  'submit: wrong content type': { course: { submit: { play: page } }, is: 'unavailable' },
  'look: 500, twice': { course: { poll: twice({ status: 500, body: 'oops' }) }, is: 'ok' },
  'look: broken JSON, twice': { course: { poll: twice({ status: 200, body: '{' }) }, is: 'ok' },
  'look: wrong content type, twice': { course: { poll: twice(page) }, is: 'ok' },
  'look: truncated, twice': { course: { poll: twice(half) }, is: 'ok' },
  'look: reset, twice': { course: { poll: twice('reset') }, is: 'ok' },
  'look: 503 for ever': { course: { poll: { play: { status: 503, body: '' } } }, is: 'timed-out' },
  'look: 429 with retry-after, twice': {
    course: { poll: twice({ status: 429, headers: { 'retry-after': '9' }, body: '' }) },
    is: 'ok',
  },
  'look: nobody knows it any more': {
    course: { poll: { play: { status: 404, body: '{}' } } },
    is: 'unavailable',
  },
  'never ends': { course: { polls: Infinity }, is: 'timed-out' },
  'output: 403, expired': gone(403),
  'output: 404, expired': gone(404),
  'output: 410, expired': gone(410),
  'output: 500, twice': { course: { output: twice({ status: 500, body: '' }) }, is: 'ok' },
  'output: truncated, twice': { course: { output: twice(half) }, is: 'ok' },
  'output: reset, twice': { course: { output: twice('reset') }, is: 'ok' },
  'output: sent to another port of this machine': {
    course: {
      output: { play: { status: 302, headers: { location: 'http://127.0.0.1:9/' }, body: '' } },
    },
    is: 'unavailable',
    told: 'request',
  },
  'output: a page instead': { course: { file: page }, is: 'unavailable' },
};

const failed = (error: string, is: RemoteFault['is'], told?: IssueCause): RemoteFault => ({
  course: { end: { status: 'failed', output: null, error } },
  is,
  ...(told && { told }),
});
/** Another engine may do it, and the operators are told. */
const refused = (play: Answer, told: IssueCause): RemoteFault => ({
  course: { submit: { play } },
  is: 'unavailable',
  told,
});

/** The faults of Replicate by name. */
export const REPLICATE_FAULTS: Record<string, RemoteFault> = {
  ...ANY_SERVER,
  'progress in the logs': {
    course: { polls: 3, meanwhile: { logs: ' 10%|█\n 40%|████      | 12/30' } },
    is: 'ok',
  },
  queued: { course: { polls: 2, meanwhile: { status: 'starting' } }, is: 'ok' },
  'blocked: E005': failed(
    'The input or output was flagged as sensitive. Please try again with different inputs. (E005)',
    'rejected',
  ),
  'blocked: SDXL': failed(
    'NSFW content detected. Try running it again, or try a different prompt.',
    'rejected',
  ),
  'failed: interrupted': failed('Prediction interrupted; please retry (code: PA)', 'unavailable'),
  'failed: E003': failed(
    'Service is currently unavailable due to high demand. (E003)',
    'unavailable',
  ),
  'failed: E006': failed('Invalid input. (E006)', 'unavailable', 'request'),
  'failed: unreadable picture': failed('cannot identify image file', 'invalid'),
  'failed: too little balance': failed('Insufficient credit to go on', 'unavailable', 'billing'),
  'failed: out of memory': failed('CUDA out of memory', 'unavailable'),
  'cancelled there': { course: { end: { status: 'canceled', output: null } }, is: 'unavailable' },
  'aborted there': { course: { end: { status: 'aborted', output: null } }, is: 'timed-out' },
  'no output': { course: { end: { output: null, data_removed: true } }, is: 'unavailable' },
  'output of a strange address': {
    course: { end: { output: 'file:///etc/passwd' } },
    is: 'unavailable',
    told: 'request',
  },
  'output of another host': {
    course: { end: { output: 'https://replicate.delivery.example/out.jpg' } },
    is: 'unavailable',
    told: 'request',
  },
  'submit: 422': refused(replicateError(422, 'no'), 'request'),
  'submit: version not permitted': refused(
    json(
      {
        title: 'Invalid version or not permitted',
        detail:
          "The specified version does not exist (or perhaps you don't have permission to use it?)",
        status: 422,
      },
      422,
    ),
    'model',
  ),
  'submit: 401': refused(replicateError(401, 'Unauthenticated'), 'account'),
  'submit: 402': refused(replicateError(402, 'Insufficient credit'), 'billing'),
  'submit: 403': refused(replicateError(403, 'no'), 'account'),
  'submit: 404': refused(
    replicateError(404, 'The requested resource could not be found.'),
    'model',
  ),
  'submit: 410': refused(replicateError(410, 'no'), 'model'),
  'output: as a data address': {
    course: { end: { output: [`data:image/jpeg;base64,${PICTURE}`] } },
    is: 'ok',
  },
  'submit: 429': { course: { submit: { play: replicateError(429, 'slow') } }, is: 'unavailable' },
  'submit: 429 with retry-after': {
    course: {
      submit: { play: replicateError(429, 'slow', { 'retry-after': '7' }), times: 1 },
    },
    is: 'ok',
    again: true,
  },
  'submit: 500': { course: { submit: { play: replicateError(500, 'no') } }, is: 'unavailable' },
  'submit: 503': { course: { submit: { play: replicateError(503, 'no') } }, is: 'unavailable' },
};

const ended = (end: object, is: RemoteFault['is'], told?: IssueCause): RemoteFault => ({
  course: { end: { outputs: null, status: 'failed', ...end } },
  is,
  ...(told && { told }),
});
const wrapped = (data: object, is: RemoteFault['is']): RemoteFault => ({
  course: { submit: { play: json({ code: 200, data: { id: 'p1', outputs: null, ...data } }) } },
  is,
});

/** The faults of Atlas Cloud by name. */
export const ATLAS_FAULTS: Record<string, RemoteFault> = {
  ...ANY_SERVER,
  'blocked: text, by code': ended(
    { error_code: 'InputTextSensitiveContentDetected', error: 'refused' },
    'rejected',
  ),
  'blocked: image, by code': ended(
    { error_code: 'InputImageSensitiveContentDetected', error: 'refused' },
    'rejected',
  ),
  'blocked: output, by code': ended(
    { error_code: 'OutputVideoSensitiveContentDetected', error: 'refused' },
    'rejected',
  ),
  'blocked: by words': ended({ error: 'Content policy violation' }, 'rejected'),
  'real face, by words': ended(
    {
      error_code: 'InputImageSensitiveContentDetected',
      error: 'The request failed because the input image may contain real person.',
    },
    'unavailable',
  ),
  'real face, by code': ended(
    { error_code: 'InputImageSensitiveContentDetected.PrivacyInformation', error: '' },
    'unavailable',
  ),
  'failed without words': ended({ error: '' }, 'unavailable'),
  'failed: parameters': ended(
    { error_code: 'InvalidParameter', error: 'ratio' },
    'unavailable',
    'request',
  ),
  'blocked: by Atlas Cloud’s code': ended({ error_code: 1039, error: 'refused' }, 'rejected'),
  'failed: model of the account': ended(
    { error: 'The model has been retired and is no longer available.' },
    'unavailable',
    'model',
  ),
  'ran out of time there': ended({ status: 'timeout' }, 'timed-out'),
  'no output': { course: { end: { outputs: [] } }, is: 'unavailable' },
  'a video cut off': {
    course: { file: { status: 200, body: ATLAS_VIDEO.slice(0, -40) } },
    is: 'unavailable',
  },
  '200 around a block': wrapped(
    { status: 'failed', error_code: 'InputImageSensitiveContentDetected', error: 'refused' },
    'rejected',
  ),
  '200 around a failure': wrapped({ status: 'failed', error: 'internal error' }, 'unavailable'),
  '200 around a status': {
    course: { submit: { play: json({ code: 500, msg: 'upstream' }) } },
    is: 'unavailable',
  },
  'submit: block as 400': {
    course: { submit: { play: atlasError(400, 'InputTextSensitiveContentDetected') } },
    is: 'rejected',
  },
  'submit: real face as 400': {
    course: { submit: { play: atlasError(400, 'input image may contain real person') } },
    is: 'unavailable',
  },
  'submit: 400': refused(atlasError(400, 'bad duration'), 'request'),
  'submit: 401': refused(atlasError(401, 'invalid key'), 'account'),
  'submit: 402': refused(atlasError(402, 'balance'), 'billing'),
  'submit: 403': refused(atlasError(403, 'not permitted'), 'account'),
  'submit: 404': refused(atlasError(404, 'model not found'), 'model'),
  'submit: 413': { course: { submit: { play: atlasError(413, 'large') } }, is: 'unavailable' },
  'submit: 451': refused(atlasError(451, 'blocked'), 'region'),
  '200 around a 402': refused(json({ code: 402, msg: 'insufficient balance' }), 'billing'),
  'output: as a data address': {
    course: {
      end: {
        status: 'completed',
        outputs: [`data:video/mp4;base64,${Buffer.from(ATLAS_VIDEO).toString('base64')}`],
      },
    },
    is: 'ok',
  },
  'submit: 429': { course: { submit: { play: atlasError(429, 'slow') } }, is: 'unavailable' },
  'submit: 429 with retry-after': {
    course: { submit: { play: atlasError(429, 'slow', { 'retry-after': '7' }), times: 1 } },
    is: 'ok',
    again: true,
  },
  'submit: 500': { course: { submit: { play: atlasError(500, 'no') } }, is: 'unavailable' },
  'submit: 503': { course: { submit: { play: atlasError(503, 'no') } }, is: 'unavailable' },
};

/** The expected result of a prediction for each order of webhook and polls. */
export const WEBHOOK_FAULTS = {
  'webhook once, between two looks': { is: 'ok' },
  'webhook before the answer to the submission': { is: 'ok' },
  'webhook twice, and once more after the end': { is: 'ok' },
  'webhook never': { is: 'ok' },
  'webhook of a success after the time was up': { is: 'timed-out' },
} as const satisfies Record<string, Pick<RemoteFault, 'is'>>;
