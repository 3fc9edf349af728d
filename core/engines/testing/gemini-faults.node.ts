/** The faults of calls to Gemini. */
import { ANY_SERVER, type Fault } from './faults.node.ts';
import { geminiAnswer, geminiError, geminiPiece, geminiStream } from './gemini.node.ts';
import type { Answer } from './stand-in.node.ts';

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
  'a draft of an account that is limited': {
    play: (success) => draftsOf(success, 'PUP_LIMITED_DISABLED'),
    is: 'unavailable',
    told: 'account',
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

const eventsIn = ({ body }: Answer): string[] => String(body).split(/(?<=\r\n\r\n)/);
const streamOf = (success: Answer, body: string): Answer => ({ ...success, body });
/** The success up to its first draft, then something else. */
const afterDraft =
  (...rest: Answer[]) =>
  (success: Answer): Answer =>
    streamOf(success, eventsIn(success).slice(0, 2).join('') + String(geminiStream(rest).body));
/** An error that comes after the stream has begun, as Google sends it. */
const onTheWay = (...of: Parameters<typeof geminiError>) => afterDraft(geminiError(...of));

/** The faults of calls to Gemini that show drafts on the way. */
export const GEMINI_STREAM_FAULTS: Record<string, Fault> = {
  ...ANY_SERVER,
  'no stream, the picture at once': {
    play: (success) => {
      const pieces = eventsIn(success).map((event) => event.slice('data: '.length));
      const parts = pieces.flatMap(
        (piece) =>
          (JSON.parse(piece) as { candidates: { content: { parts: unknown[] } }[] }).candidates[0]
            ?.content.parts ?? [],
      );
      return geminiAnswer({ finishReason: 'STOP', parts });
    },
    is: 'ok',
  },
  'ended after one draft': { play: afterDraft(), is: 'unavailable' },
  'ended in the middle of an event': {
    play: (success) => streamOf(success, eventsIn(success).slice(0, 4).join('').slice(0, -40)),
    is: 'unavailable',
  },
  'a draft alone, and its end': {
    play: afterDraft(geminiAnswer({ finishReason: 'STOP' })),
    is: 'ok',
  },
  'stopped on the way: IMAGE_SAFETY': {
    play: afterDraft(geminiAnswer({ finishReason: 'IMAGE_SAFETY' })),
    is: 'rejected',
  },
  'stopped on the way: NO_IMAGE': {
    play: (success) =>
      streamOf(success, String(geminiStream([geminiAnswer({ finishReason: 'NO_IMAGE' })]).body)),
    is: 'unavailable',
  },
  'blocked on the way: PROHIBITED_CONTENT': {
    play: afterDraft(geminiAnswer({ blockReason: 'PROHIBITED_CONTENT' })),
    is: 'rejected',
  },
  'words only, in pieces': {
    play: geminiStream([
      geminiPiece([{ text: 'I would ' }]),
      geminiAnswer({ finishReason: 'STOP', parts: [{ text: 'rather talk.' }] }),
    ]),
    is: 'unavailable',
  },
  'a draft that is no picture': {
    play: (success) =>
      streamOf(
        success,
        [
          String(
            geminiStream([
              geminiPiece([
                {
                  inlineData: { mimeType: 'image/png', data: btoa('x'.repeat(90)) },
                  thought: true,
                },
              ]),
            ]).body,
          ),
          ...eventsIn(success).slice(3),
        ].join(''),
      ),
    is: 'ok',
  },
  'an event that is no JSON': {
    play: (success) => streamOf(success, 'data: {"candidates":\r\n\r\n'),
    is: 'unavailable',
  },
  'an event that is no object': {
    play: (success) => streamOf(success, 'data: null\r\n\r\n'),
    is: 'unavailable',
  },
  'server error on the way': { play: onTheWay(503, 'UNAVAILABLE'), is: 'unavailable' },
  'too many requests on the way': {
    play: onTheWay(429, 'RESOURCE_EXHAUSTED', { details: [RETRY_INFO] }),
    is: 'unavailable',
    retryAfterMs: 7_500,
  },
  'account limited for its use, on the way': {
    play: afterDraft(geminiAnswer({ finishReason: 'PUP_LIMITED_DISABLED' })),
    is: 'unavailable',
    told: 'account',
  },
};
