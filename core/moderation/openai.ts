import OpenAI from 'openai';
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

/** Opens OpenAI's free moderation model as a judge. */
export function openAiModeration(options: OpenAiModerationOptions): RemoteJudge {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseURL ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: options.limitMs ?? LIMIT_MS,
    logLevel: 'off',
    fetch: boundedFetch(globalThis.fetch, TEXT_ANSWER_BYTES),
  });
  let restsUntil = 0;
  return {
    company: 'OpenAI',
    async judge(what) {
      if (options.now() < restsUntil) throw new Error('moderation rests after a failure');
      try {
        const { results } = await client.moderations.create({ model: MODEL, input: [input(what)] });
        const [result] = results;
        if (!result) throw new Error('moderation answered without a result');
        return ours(result.category_scores as unknown as Record<string, unknown>);
      } catch (cause) {
        restsUntil = options.now() + REST_MS;
        throw cause;
      }
    },
  };
}

function input(what: { text: string } | { jpeg: Uint8Array }): OpenAI.ModerationMultiModalInput {
  if ('text' in what) return { type: 'text', text: what.text };
  return {
    type: 'image_url',
    image_url: { url: `data:image/jpeg;base64,${toBase64(what.jpeg)}` },
  };
}

/** Gives the highest of the scores that belong to each of our categories. */
function ours(given: Record<string, unknown>): Scores {
  const scores: Scores = {};
  for (const [name, score] of Object.entries(given)) {
    const category = CATEGORY[name];
    if (category && typeof score === 'number')
      scores[category] = Math.max(scores[category] ?? 0, score);
  }
  return scores;
}
