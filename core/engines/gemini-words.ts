import { z } from 'zod';
import { BETTER_WORDS, improving } from './better-words.ts';
import { beginningOf, boundedFetch } from './bounded-fetch.ts';
import type { ImproveOptions } from './engine.ts';
import { emptyAnswer, geminiFailure } from './gemini-failures.ts';
import { HttpFailure } from './http-failure.ts';
import { withinLimit } from './time-limit.ts';

const answerShape = z.object({
  candidates: z
    .array(
      z.object({
        finishReason: z.string().optional(),
        content: z.object({
          parts: z.array(
            z.object({ text: z.string().optional(), thought: z.boolean().optional() }),
          ),
        }),
      }),
    )
    .min(1),
});

/**
 * Has a text model of Google's say a prompt better.
 * @param of.address `…/v1beta`
 * @throws {EngineError} for every failure the provider tells
 */
export function improveByGemini(of: {
  apiKey: string;
  address: string;
  model: string;
  fetch: typeof fetch;
  limitMs?: number;
}): (prompt: string, options: ImproveOptions) => Promise<string> {
  const { apiKey, address, model, limitMs = BETTER_WORDS.limitMs } = of;
  const bounded = boundedFetch(of.fetch, BETTER_WORDS.answerBytes);
  return (prompt, { operation, signal }) =>
    withinLimit(
      { what: 'gemini words', limitMs, signal },
      async (either) => {
        const response = await bounded(`${address}/models/${model}:generateContent`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-goog-api-key': apiKey },
          body: JSON.stringify({
            systemInstruction: { parts: [{ text: improving(operation) }] },
            contents: [{ role: 'user', parts: [{ text: prompt }] }],
            generationConfig: {
              responseModalities: ['TEXT'],
              maxOutputTokens: BETTER_WORDS.tokens,
            },
          }),
          signal: either,
        });
        if (!response.ok) throw new HttpFailure(response.status, await beginningOf(response), null);
        return wordsIn(await response.json());
      },
      geminiFailure,
    );
}

function wordsIn(answer: unknown): string {
  const read = answerShape.safeParse(answer);
  const parts = read.success ? (read.data.candidates[0]?.content.parts ?? []) : [];
  const said = parts.flatMap(({ text, thought }) => (text && !thought ? [text] : [])).join('');
  if (said.trim() === '') throw emptyAnswer(answer);
  return said;
}
