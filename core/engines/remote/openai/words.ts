import type { OpenAI } from 'openai';
import { EngineError, type ImproveOptions } from '../../engine.ts';
import { improvementInstructions, PROMPT_IMPROVEMENT } from '../prompt-improvement.ts';
import { withinLimit } from '../time-limit.ts';
import { openaiFailure } from './failures.ts';

/**
 * Creates a function that improves prompts with a text model of OpenAI or of a compatible server.
 * @returns a function that throws `EngineError` for every failure that the provider reports
 */
export function improveByOpenai(
  client: OpenAI,
  of: { model: string; limitMs?: number },
): (prompt: string, options: ImproveOptions) => Promise<string> {
  const { model, limitMs = PROMPT_IMPROVEMENT.limitMs } = of;
  return (prompt, { operation, signal }) =>
    withinLimit(
      { what: 'openai words', limitMs, signal },
      async (either) => {
        const { choices } = await client.chat.completions.create(
          {
            model,
            max_completion_tokens: PROMPT_IMPROVEMENT.tokens,
            messages: [
              { role: 'system', content: improvementInstructions(operation) },
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
      openaiFailure,
    );
}
