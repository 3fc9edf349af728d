import type { OpenAI } from 'openai';
import { EngineError, type ImproveOptions } from '../../engine.ts';
import { BETTER_WORDS, improving } from '../better-words.ts';
import { withinLimit } from '../time-limit.ts';
import { openaiFailure } from './failures.ts';

/**
 * Creates a function that improves prompts with a text model of OpenAI or of a compatible server.
 * @returns a function that throws `EngineError` for every failure that the provider reports
 */
export function improveByOpenai(
  client: OpenAI,
  of: { model: string; now: () => number; limitMs?: number },
): (prompt: string, options: ImproveOptions) => Promise<string> {
  const { model, now, limitMs = BETTER_WORDS.limitMs } = of;
  return (prompt, { operation, signal }) =>
    withinLimit(
      { what: 'openai words', limitMs, signal },
      async (either) => {
        const { choices } = await client.chat.completions.create(
          {
            model,
            max_completion_tokens: BETTER_WORDS.tokens,
            messages: [
              { role: 'system', content: improving(operation) },
              { role: 'user', content: prompt },
            ],
          },
          { signal: either },
        );
        const [first] = Array.isArray(choices) ? choices : [];
        if (first?.message?.refusal || first?.finish_reason === 'content_filter')
          throw new EngineError('rejected', 'openai words: refused');
        const said = first?.message?.content;
        if (typeof said === 'string' && said.trim() !== '') return said;
        throw new EngineError('unavailable', 'openai words: no words came back');
      },
      (cause) => openaiFailure(cause, now()),
    );
}
