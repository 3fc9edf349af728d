import type { OpenAI } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { isEventStream } from '../../../http/server-sent-events.ts';
import type { Picture } from '../../../vision/picture.ts';
import type { DescribeOptions, ImproveOptions } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { toBase64 } from '../base64.ts';
import { callWithoutRefused, type IssuesOf, without } from '../note-issues.ts';
import { descriptionInstructions, PICTURE_DESCRIPTION } from '../picture-description.ts';
import { improvementInstructions, PROMPT_IMPROVEMENT } from '../prompt-improvement.ts';
import { withinLimit } from '../time-limit.ts';
import { openaiFailure } from './failures.ts';
import { readWordStream } from './word-stream.ts';

/** Older servers know the bound of an answer by another name; without it the answer is as good. */
const OPTIONAL = ['max_completion_tokens', 'stream'];

/**
 * Creates a function that improves prompts with a text model of OpenAI or of a compatible server.
 * @returns a function that throws `EngineError` for every failure that the provider reports
 */
export function improveByOpenai(
  client: OpenAI,
  of: IssuesOf & { limitMs?: number },
): (prompt: string, options: ImproveOptions) => Promise<string> {
  const { limitMs = PROMPT_IMPROVEMENT.limitMs } = of;
  const { tokens } = PROMPT_IMPROVEMENT;
  return (prompt, options) => {
    const messages = [
      { role: 'system', content: improvementInstructions(options.operation) },
      { role: 'user', content: prompt },
    ];
    return withinLimit(
      { what: 'openai words', limitMs, signal: options.signal },
      (signal) =>
        callWithoutRefused(of, OPTIONAL, (left) =>
          ask(client, { model: of.model, tokens, messages, left, signal }),
        ),
      openaiFailure,
    );
  };
}

/**
 * Creates a function that describes pictures with a text model of OpenAI or of a compatible server that sees
 * them.
 * @returns a function that throws `EngineError` for every failure that the provider reports
 */
export function describeByOpenai(
  client: OpenAI,
  of: IssuesOf & { limitMs?: number },
): (picture: Picture, options: DescribeOptions) => Promise<string> {
  const { limitMs = PICTURE_DESCRIPTION.limitMs } = of;
  return ({ bytes, contentType }, { language, signal, onText }) => {
    const url = `data:${contentType};base64,${toBase64(bytes)}`;
    const content = [{ type: 'image_url', image_url: { url } }];
    const messages = [
      { role: 'system', content: descriptionInstructions(language) },
      { role: 'user', content },
    ];
    const tokens = PICTURE_DESCRIPTION.tokens;
    return withinLimit(
      { what: 'openai words', limitMs, signal },
      (either) =>
        callWithoutRefused(of, OPTIONAL, (left) =>
          ask(client, { model: of.model, tokens, messages, left, signal: either, onText }),
        ),
      openaiFailure,
    );
  };
}

type Asked = {
  model: string;
  tokens: number;
  messages: readonly object[];
  left: ReadonlySet<string>;
  signal: AbortSignal;
  /** Receives the words so far. */
  onText?: DescribeOptions['onText'];
};

async function ask(
  client: OpenAI,
  { model, tokens, messages, left, signal, onText }: Asked,
): Promise<string> {
  const body = { model, max_completion_tokens: tokens, messages, ...(onText && { stream: true }) };
  const kept = without(body, left) as ChatCompletionCreateParamsNonStreaming;
  const answer = client.chat.completions.create(kept, { signal });
  const failed = (cause: unknown): never => {
    throw signal.aborted || cause instanceof EngineError ? cause : openaiFailure(cause, OPTIONAL);
  };
  if (!onText) return wordsIn((await answer.catch(failed)).choices);
  // A server without streams answers at once.
  const response = await answer.asResponse().catch(failed);
  if (!response.body || !isEventStream(response)) {
    const told: unknown = await response.json();
    return wordsIn(isObject(told) ? told.choices : null);
  }
  const said = await readWordStream(response.body, OPTIONAL, onText).catch(failed);
  return wordsIn([{ message: { content: said } }]);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Takes the words out of an answer. @throws {EngineError} where there are none */
function wordsIn(choices: unknown): string {
  const [first] = Array.isArray(choices) ? choices : [];
  if (first?.message?.refusal || first?.finish_reason === 'content_filter')
    throw new EngineError('rejected', 'openai words: refused');
  const said = first?.message?.content;
  if (typeof said === 'string' && said.trim() !== '') return said;
  throw new EngineError('unavailable', 'openai words: no words came back');
}
