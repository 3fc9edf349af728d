/** Words that a text model of OpenAI sends while it finds them. */
import { z } from 'zod';
import { TEXT_ANSWER_BYTES } from '../../../http/bounded-fetch.ts';
import { eventsOf } from '../../../http/server-sent-events.ts';
import { EngineError } from '../../engine-error.ts';
import { classifyOpenaiError } from './failures.ts';

const DONE = '[DONE]';

const chunk = z.looseObject({
  error: z.looseObject({}).optional(),
  choices: z
    .array(
      z.looseObject({
        finish_reason: z.string().nullish(),
        delta: z
          .looseObject({ content: z.string().nullish(), refusal: z.string().nullish() })
          .nullish(),
      }),
    )
    .nullish(),
});

/**
 * Reads the events of a request for words with `stream`.
 * @param onText receives the words so far, each time there are more
 * @throws {EngineError} for a refusal, an error among the events, and for words that break off
 * @throws {SyntaxError | ZodError | AnswerTooLarge} for events that cannot be read
 */
export async function readWordStream(
  body: ReadableStream<Uint8Array>,
  sent: readonly string[],
  onText: (words: string) => void,
): Promise<string> {
  let said = '';
  for await (const { data } of eventsOf(body, TEXT_ANSWER_BYTES)) {
    const text = new TextDecoder().decode(data);
    if (text === DONE) break;
    const told = chunk.parse(JSON.parse(text));
    if (told.error) throw classifyOpenaiError({ ...told.error, status: 200 }, { sent });
    const [first] = told.choices ?? [];
    if (first?.delta?.refusal || first?.finish_reason === 'content_filter')
      throw new EngineError('rejected', 'openai words: refused');
    const more = first?.delta?.content ?? '';
    said += more;
    if (more !== '') onText(said);
    if (first?.finish_reason) return said;
  }
  throw new EngineError('unavailable', 'openai words: they broke off');
}
