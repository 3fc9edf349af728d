import { z } from 'zod';
import { toBase64 } from '../engines/remote/base64.ts';
import { boundedFetch, TEXT_ANSWER_BYTES } from '../http/bounded-fetch.ts';
import type { Category, Scores } from './decision.ts';
import type { RemoteJudge } from './moderation.ts';

const MODEL = 'omni-moderation-latest';
/** Time limit of a call: screening a prompt delays an answer in the chat. */
const LIMIT_MS = 4_000;
/** Time without calls after a failure. */
const REST_MS = 30_000;

/**
 * OpenAI's categories as ours. Harassment is no reason here: rude words on a poster are the user's own.
 * @see https://platform.openai.com/docs/guides/moderation
 */
const CATEGORY: Readonly<Record<string, Category>> = {
  sexual: 'sexual',
  'sexual/minors': 'minor',
  hate: 'hate',
  'hate/threatening': 'hate',
  'harassment/threatening': 'hate',
  violence: 'violence',
  'violence/graphic': 'violence',
  'self-harm': 'harm',
  'self-harm/intent': 'harm',
  'self-harm/instructions': 'harm',
  illicit: 'illicit',
  'illicit/violent': 'illicit',
};

/** The access to OpenAI's moderation model. */
export type OpenAiModerationOptions = {
  apiKey: string;
  /** With version: `https://api.openai.com/v1` unless given. */
  baseURL?: string;
  now: () => number;
  limitMs?: number;
};

/** The part of an answer that is read; scores of categories that we do not know are left alone. */
const answerSchema = z.object({
  results: z.array(z.object({ category_scores: z.record(z.string(), z.unknown()) })).min(1),
});

/**
 * Opens OpenAI's free moderation model as a judge. It is asked without the SDK, which is larger than the
 * rest of what a press needs.
 */
export function openAiModeration(options: OpenAiModerationOptions): RemoteJudge {
  const base = (options.baseURL ?? 'https://api.openai.com/v1').replace(/\/+$/, '');
  const limitMs = options.limitMs ?? LIMIT_MS;
  const ask = async (what: Judged): Promise<Scores> => {
    const response = await boundedFetch(globalThis.fetch, TEXT_ANSWER_BYTES)(
      `${base}/moderations`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${options.apiKey}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ model: MODEL, input: [input(what)] }),
        signal: AbortSignal.timeout(limitMs),
      },
    );
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`moderation answered with status ${response.status}`);
    }
    return ours(answerSchema.parse(await response.json()).results);
  };
  let restsUntil = 0;
  return {
    company: 'OpenAI',
    async judge(what) {
      if (options.now() < restsUntil) throw new Error('moderation rests after a failure');
      try {
        return await ask(what);
      } catch (cause) {
        restsUntil = options.now() + REST_MS;
        throw cause;
      }
    },
  };
}

type Judged = Parameters<RemoteJudge['judge']>[0];

function input(what: Judged): object {
  if ('text' in what) return { type: 'text', text: what.text };
  return {
    type: 'image_url',
    image_url: { url: `data:image/jpeg;base64,${toBase64(what.jpeg)}` },
  };
}

/** Gives the highest of the scores that belong to each of our categories. */
function ours([result]: z.infer<typeof answerSchema>['results']): Scores {
  const scores: Scores = {};
  for (const [name, score] of Object.entries(result?.category_scores ?? {})) {
    const category = CATEGORY[name];
    if (category && typeof score === 'number')
      scores[category] = Math.max(scores[category] ?? 0, score);
  }
  return scores;
}
