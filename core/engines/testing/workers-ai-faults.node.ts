/** The faults of calls to Workers AI. */
import { ANY_SERVER, type Fault, json } from './faults.node.ts';
import { workersAiAnswer, workersAiError } from './workers-ai.node.ts';

const told = (status: number, code: number, cause: NonNullable<Fault['told']>): Fault => ({
  play: workersAiError(status, code),
  is: 'unavailable',
  told: cause,
});

/** The faults of Workers AI by name. */
export const WORKERS_AI_FAULTS: Record<string, Fault> = {
  ...ANY_SERVER,
  'blocked: prompt, 3030': {
    play: workersAiError(400, 3030, 'AiError: Input prompt contains NSFW content.'),
    is: 'rejected',
  },
  'blocked: output, 3030': {
    play: workersAiError(
      400,
      3030,
      'AiError: Your output has been flagged. Please choose another prompt / input image combination',
    ),
    is: 'rejected',
  },
  'blocked: inside a 200': {
    play: json({
      success: false,
      result: {},
      errors: [{ code: 3030, message: 'Your input has been flagged.' }],
    }),
    is: 'rejected',
  },
  'blocked: as the binding’s service says it': {
    play: {
      status: 400,
      body: JSON.stringify({ internalCode: 3030, name: 'AiError', description: 'NSFW content' }),
    },
    is: 'rejected',
  },
  '3030 about something else': {
    play: workersAiError(400, 3030, 'AiError: failed to process the request'),
    is: 'unavailable',
    told: 'request',
  },
  'unreadable picture': {
    play: workersAiError(400, 3030, 'AiError: cannot identify image file'),
    is: 'invalid',
  },
  'no picture': { play: workersAiAnswer({ image: '' }), is: 'unavailable' },
  'not a picture': { play: workersAiAnswer({ image: btoa('x'.repeat(90)) }), is: 'unavailable' },
  'the picture not wrapped': {
    play: (success) => json((JSON.parse(String(success.body)) as { result: unknown }).result),
    is: 'ok',
  },
  'out of capacity, 3040': { play: workersAiError(429, 3040), is: 'unavailable' },
  'free neurons of the day used up, 3036': told(429, 3036, 'billing'),
  'free neurons of the day used up, 4006': told(429, 4006, 'billing'),
  'model of the paid plan, 5035': told(403, 5035, 'billing'),
  'no such model, 5007': told(400, 5007, 'model'),
  'no such model, 3042': told(404, 3042, 'model'),
  'account blocked, 3023': told(403, 3023, 'account'),
  'model not for the account, 5018': told(403, 5018, 'account'),
  'wrong key': told(401, 10_000, 'account'),
  'malformed key': told(400, 6003, 'account'),
  'no access': told(403, 9109, 'account'),
  'unknown account': told(404, 7003, 'account'),
  'invalid data, 5004': told(400, 5004, 'request'),
  'too large, 3006': { play: workersAiError(413, 3006), is: 'unavailable' },
  'timeout there, 3007': { play: workersAiError(408, 3007), is: 'timed-out' },
  'timeout there, 3046': { play: workersAiError(500, 3046), is: 'timed-out' },
  '429': { play: workersAiError(429, 971, 'rate limited'), is: 'unavailable' },
  '429 with retry-after': {
    play: workersAiError(429, 971, 'rate limited', { 'retry-after': '7' }),
    is: 'unavailable',
    retryAfterMs: 7_000,
  },
  '500': { play: workersAiError(500, 3043, 'Internal server error'), is: 'unavailable' },
  '504': { play: workersAiError(504, 3000), is: 'timed-out' },
};
