/** The faults of calls to Gemini. */
import { ANY_SERVER, type Fault } from './faults.node.ts';
import { geminiAnswer, geminiError } from './gemini.node.ts';
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
