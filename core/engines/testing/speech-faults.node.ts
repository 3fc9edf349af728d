/** The faults of calls that have speech written down, by provider, each with its expected result. */
import { ANY_SERVER, type Fault } from './faults.node.ts';
import { geminiAnswer, geminiError } from './gemini.node.ts';
import { openaiError } from './openai.node.ts';
import { workersAiError } from './workers-ai.node.ts';

/** The faults by the provider of the rows of speech that answer at once. */
export const SPEECH_FAULTS: Readonly<
  Record<'openai' | 'gemini' | 'workers-ai', Record<string, Fault>>
> = {
  openai: {
    ...ANY_SERVER,
    '429': { play: openaiError(429, 'rate_limit_exceeded'), is: 'unavailable' },
    '500': { play: openaiError(500, null), is: 'unavailable' },
    'wrong key': { play: openaiError(401, 'invalid_api_key'), is: 'unavailable', told: 'account' },
    'no quota': {
      play: openaiError(429, 'insufficient_quota'),
      is: 'unavailable',
      told: 'billing',
    },
    'model gone': { play: openaiError(404, 'model_not_found'), is: 'unavailable', told: 'model' },
    'unreadable recording': {
      play: openaiError(400, 'invalid_value', {
        message: 'Audio file might be corrupted or unsupported',
      }),
      is: 'invalid',
    },
    'too large': { play: openaiError(413, null), is: 'unavailable' },
    'refused content': {
      play: { status: 200, body: '{"error":{"code":"content_policy_violation"}}' },
      is: 'rejected',
    },
  },
  gemini: {
    ...ANY_SERVER,
    '429': { play: geminiError(429, 'RESOURCE_EXHAUSTED'), is: 'unavailable' },
    '500': { play: geminiError(500, 'INTERNAL'), is: 'unavailable' },
    'wrong key': {
      play: geminiError(400, 'INVALID_ARGUMENT', { message: 'API key not valid.' }),
      is: 'unavailable',
      told: 'account',
    },
    'refused content': { play: geminiAnswer({ blockReason: 'SAFETY' }), is: 'rejected' },
  },
  'workers-ai': {
    ...ANY_SERVER,
    '429': { play: workersAiError(429, 3040), is: 'unavailable' },
    '500': { play: workersAiError(500, 3000), is: 'unavailable' },
    'wrong key': { play: workersAiError(401, 10_000), is: 'unavailable', told: 'account' },
    'no quota': { play: workersAiError(429, 3036), is: 'unavailable', told: 'billing' },
    'model gone': { play: workersAiError(400, 5007), is: 'unavailable', told: 'model' },
  },
};
