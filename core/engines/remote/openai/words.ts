import type { OpenAI } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { EngineError, type ImproveOptions } from '../../engine.ts';
import { callWithoutRefused, type IssuesOf, without } from '../note-issues.ts';
import { improvementInstructions, PROMPT_IMPROVEMENT } from '../prompt-improvement.ts';
import { withinLimit } from '../time-limit.ts';
import { openaiFailure } from './failures.ts';

/** Older servers know the bound of an answer by another name; without it the answer is as good. */
const OPTIONAL = ['max_completion_tokens'];

/**
 * Creates a function that improves prompts with a text model of OpenAI or of a compatible server.
 * @returns a function that throws `EngineError` for every failure that the provider reports
 */
export function improveByOpenai(
  client: OpenAI,
  of: IssuesOf & { limitMs?: number },
): (prompt: string, options: ImproveOptions) => Promise<string> {
  const { limitMs = PROMPT_IMPROVEMENT.limitMs } = of;
  return (prompt, options) =>
    withinLimit(
      { what: 'openai words', limitMs, signal: options.signal },
      (signal) =>
        callWithoutRefused(of, OPTIONAL, (left) =>
          ask(client, of, { ...options, signal }, prompt, left),
        ),
      openaiFailure,
    );
}

async function ask(
  client: OpenAI,
  { model }: IssuesOf,
  { operation, signal }: ImproveOptions,
  prompt: string,
  left: ReadonlySet<string>,
): Promise<string> {
  const body = {
    model,
    max_completion_tokens: PROMPT_IMPROVEMENT.tokens,
    messages: [
      { role: 'system', content: improvementInstructions(operation) },
      { role: 'user', content: prompt },
    ],
  };
  const kept = without(body, left) as ChatCompletionCreateParamsNonStreaming;
  const { choices } = await client.chat.completions
    .create(kept, { signal })
    .catch((cause: unknown) => {
      throw signal.aborted ? cause : openaiFailure(cause, OPTIONAL);
    });
  const [first] = Array.isArray(choices) ? choices : [];
  if (first?.message?.refusal || first?.finish_reason === 'content_filter')
    throw new EngineError('rejected', 'openai words: refused');
  const said = first?.message?.content;
  if (typeof said === 'string' && said.trim() !== '') return said;
  throw new EngineError('unavailable', 'openai words: no words came back');
}
