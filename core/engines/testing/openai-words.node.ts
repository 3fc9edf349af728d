/** A stand-in for OpenAI's `/chat/completions`, after the official description. */
import { z } from 'zod';
import type { Answer, ReceivedRequest } from './stand-in.node.ts';

const shape = z.strictObject({
  model: z.string().regex(/^gpt-/),
  max_completion_tokens: z.int().positive().optional(),
  stream: z.boolean().optional(),
  messages: z
    .array(
      z.strictObject({
        role: z.enum(['system', 'developer', 'user', 'assistant']),
        content: z.union([
          z.string().min(1),
          z
            .array(
              z.strictObject({
                type: z.literal('image_url'),
                image_url: z.strictObject({
                  url: z.string().regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/),
                }),
              }),
            )
            .min(1),
        ]),
      }),
    )
    .min(1),
});

/** Tells whether a request is one for words. */
export const isAboutWords = ({ path }: Pick<ReceivedRequest, 'path'>): boolean =>
  path === '/v1/chat/completions';

/**
 * Parses the body of a request for words.
 * @throws {z.ZodError} for a body that the API would refuse
 */
export const readOpenaiWords = (body: Uint8Array): z.infer<typeof shape> =>
  shape.parse(JSON.parse(new TextDecoder().decode(body)));

/** Builds an answer with a message of the model. */
export const openaiWords = (message: object, finishReason = 'stop'): Answer => ({
  status: 200,
  body: JSON.stringify({
    id: 'chatcmpl-stand-in',
    object: 'chat.completion',
    created: 1_795_219_200,
    model: 'gpt-5.4-mini',
    choices: [
      { index: 0, finish_reason: finishReason, message: { role: 'assistant', ...message } },
    ],
    usage: { prompt_tokens: 90, completion_tokens: 40, total_tokens: 130 },
  }),
});

const chunkOf = (choice: object): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-stand-in',
    object: 'chat.completion.chunk',
    created: 1_795_219_200,
    model: 'gpt-5.4-mini',
    choices: [{ index: 0, ...choice }],
  })}\n\n`;

/** Builds an answer with words that come one after the other. */
export const openaiWordStream = (content: string, finishReason = 'stop'): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream; charset=utf-8' },
  body: [
    chunkOf({ delta: { role: 'assistant', content: '' }, finish_reason: null }),
    ...content
      .split(/(?= )/)
      .map((word) => chunkOf({ delta: { content: word }, finish_reason: null })),
    chunkOf({ delta: {}, finish_reason: finishReason }),
    'data: [DONE]\n\n',
  ].join(''),
});
