/**
 * A stand-in for Google's `generateContent` on real HTTP. Checks and answers follow the official
 * description and, for pictures, the API's guide.
 */
import sharp from 'sharp';
import { z } from 'zod';
import { recordingMistake } from './recordings.ts';
import { type Answer, type Provider, RequestViolation } from './stand-in.node.ts';

/** The API key that the stand-in accepts. */
export const GEMINI_KEY = 'AIza-stand-in';

const RATIOS = {
  '1:1': [1024, 1024],
  '3:4': [896, 1200],
  '4:5': [928, 1152],
  '9:16': [768, 1376],
  '16:9': [1376, 768],
} as const;

const part = z.union([
  z.strictObject({ text: z.string().min(1) }),
  z.strictObject({
    inlineData: z.strictObject({
      mimeType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
      data: z.base64(),
    }),
  }),
]);
const requestShape = z.strictObject({
  contents: z
    .array(z.strictObject({ role: z.literal('user'), parts: z.array(part).min(1) }))
    .min(1),
  generationConfig: z.strictObject({
    responseModalities: z.array(z.enum(['TEXT', 'IMAGE'])),
    imageConfig: z.strictObject({
      aspectRatio: z.enum(Object.keys(RATIOS) as (keyof typeof RATIOS)[]),
      imageSize: z.enum(['1K', '2K', '4K']).optional(),
    }),
    thinkingConfig: z.strictObject({ includeThoughts: z.boolean() }).optional(),
  }),
  safetySettings: z.array(z.unknown()).optional(),
});

const soundPart = z.strictObject({
  inlineData: z.strictObject({
    mimeType: z.enum(['audio/wav', 'audio/mp3', 'audio/aac', 'audio/ogg', 'audio/flac']),
    data: z.base64(),
  }),
});

/** The schema of a request for words. */
const wordsShape = z.strictObject({
  systemInstruction: z.strictObject({
    role: z.string().optional(),
    parts: z.array(z.strictObject({ text: z.string().min(1) })),
  }),
  contents: z
    .array(
      z.strictObject({
        role: z.literal('user'),
        parts: z.array(z.union([part, soundPart])).min(1),
      }),
    )
    .min(1),
  generationConfig: z.strictObject({
    responseModalities: z.tuple([z.literal('TEXT')]).optional(),
    maxOutputTokens: z.int().positive().optional(),
  }),
  safetySettings: z.array(z.unknown()).optional(),
});

const isAboutWords = (body: Uint8Array): boolean =>
  new TextDecoder().decode(body).includes('"systemInstruction":{');

/**
 * Parses the body of a request that improves a prompt.
 * @throws {z.ZodError} for a body that the API would refuse
 */
export const readGeminiWords = (body: Uint8Array): z.infer<typeof wordsShape> =>
  wordsShape.parse(JSON.parse(new TextDecoder().decode(body)));

/** Lists what the API would not take of what is spoken. */
const soundMistakes = ({ contents }: z.infer<typeof wordsShape>): string[] =>
  contents.flatMap(({ parts }) =>
    parts.flatMap((one) => {
      if (!('inlineData' in one) || !one.inlineData.mimeType.startsWith('audio/')) return [];
      const { mimeType: contentType, data } = one.inlineData;
      const of = { contentType, types: SOUNDS, mostBytes: MOST_INLINE_BYTES };
      return recordingMistake(Buffer.from(data, 'base64'), of) ?? [];
    }),
  );
const SOUNDS = ['ogg', 'mp3', 'aac', 'wav', 'flac'] as const;
/** A request has at most 20 MB, in base64. */
const MOST_INLINE_BYTES = 15 * 1024 ** 2;

/** A parsed request for a picture. */
export type GeminiRequest = z.infer<typeof requestShape>;

/**
 * Parses the body of a request for a picture.
 * @throws {z.ZodError} for a body that the API would refuse
 */
export const readGemini = (body: Uint8Array): GeminiRequest =>
  requestShape.parse(JSON.parse(new TextDecoder().decode(body)));

/** Builds an error answer in the format of Google's APIs. */
export const geminiError = (
  code: number,
  status: string,
  options: { message?: string; details?: unknown[] } = {},
): Answer => ({
  status: code,
  body: JSON.stringify({
    error: { code, status, message: options.message ?? 'no', details: options.details ?? [] },
  }),
});

/** Builds an answer with a candidate, with a block reason, or without both. */
export const geminiAnswer = (answer: {
  finishReason?: string;
  parts?: unknown[];
  blockReason?: string;
}): Answer => ({
  status: 200,
  body: JSON.stringify({
    ...(answer.blockReason && { promptFeedback: { blockReason: answer.blockReason } }),
    ...(answer.finishReason && {
      candidates: [
        {
          index: 0,
          finishReason: answer.finishReason,
          ...(answer.parts && { content: { role: 'model', parts: answer.parts } }),
        },
      ],
    }),
    usageMetadata: { promptTokenCount: 20, candidatesTokenCount: 1290, totalTokenCount: 1310 },
    modelVersion: 'gemini-3.1-flash-image',
    responseId: 'stand-in',
  }),
});

const STREAM = { 'content-type': 'text/event-stream' };

/** Builds an answer of `streamGenerateContent` with `alt=sse`: each event is a piece of an answer. */
export const geminiStream = (pieces: readonly Answer[]): Answer => ({
  status: 200,
  headers: STREAM,
  body: pieces.map(({ body }) => `data: ${String(body)}\r\n\r\n`).join(''),
});

const METHODS =
  /^\/v1beta\/models\/(gemini-[\w.-]+):(generateContent|streamGenerateContent\?alt=sse)$/;
/** Models that do not think, and refuse to be asked about it. */
const THOUGHTLESS = /^gemini-2\.5-flash-image/;

/** The rules of Gemini's API. */
export const geminiProvider: Provider = {
  async check({ path, headers, body }) {
    const bad = (message: string) =>
      new RequestViolation(message, geminiError(400, 'INVALID_ARGUMENT', { message }));
    if (headers.get('x-goog-api-key') !== GEMINI_KEY)
      throw new RequestViolation('no key', geminiError(403, 'PERMISSION_DENIED'));
    const [, model = '', method] = METHODS.exec(path) ?? [];
    if (!method) throw bad(`path ${path}`);
    if (headers.get('content-type') !== 'application/json') throw bad('content type');
    if (isAboutWords(body)) {
      const read = wordsShape.safeParse(JSON.parse(new TextDecoder().decode(body)));
      if (!read.success) throw bad(read.error.message);
      for (const wrong of soundMistakes(read.data)) throw bad(wrong);
      return;
    }
    const read = requestShape.safeParse(JSON.parse(new TextDecoder().decode(body)));
    if (!read.success) throw bad(read.error.message);
    if (!read.data.generationConfig.responseModalities.includes('IMAGE')) throw bad('modalities');
    if (read.data.generationConfig.thinkingConfig && THOUGHTLESS.test(model))
      throw bad('Thinking is not enabled for this model');
    for (const { parts } of read.data.contents)
      for (const one of parts)
        if ('inlineData' in one) {
          const { format } = await sharp(Buffer.from(one.inlineData.data, 'base64')).metadata();
          if (`image/${format}` !== one.inlineData.mimeType) throw bad('mimeType');
        }
  },
  async success({ path, body }) {
    if (isAboutWords(body))
      return geminiAnswer({
        finishReason: 'STOP',
        parts: [
          { text: 'hm', thought: true },
          { text: 'A lighthouse at night, ' },
          { text: 'rain' },
        ],
      });
    const { aspectRatio, imageSize } = readGemini(body).generationConfig.imageConfig;
    const [width, height] = RATIOS[aspectRatio].map((px) => px * (imageSize === '2K' ? 2 : 1));
    const draw = (r: number) =>
      sharp({
        create: {
          width: width ?? 0,
          height: height ?? 0,
          channels: 3,
          background: { r, g: 80, b: 90 },
        },
      })
        .png()
        .toBuffer();
    const { thinkingConfig } = readGemini(body).generationConfig;
    const [thought, further, picture] = await Promise.all([draw(10), draw(100), draw(200)]);
    const inline = (data: Buffer) => ({
      inlineData: { mimeType: 'image/png', data: data.toString('base64') },
    });
    // Thinking models send drafts on their way: not to be taken for the picture.
    const drafts = [thought, further].map((one) => ({ ...inline(one), thought: true }));
    const finished = [{ text: 'Here it is.' }, { ...inline(picture), thoughtSignature: 'c2ln' }];
    if (!path.includes(':stream'))
      return geminiAnswer({ finishReason: 'STOP', parts: [...drafts, ...finished] });
    const shown = thinkingConfig?.includeThoughts ? drafts : [];
    return geminiStream([
      geminiPiece([{ text: 'I place the light.', thought: true }]),
      ...shown.map((one) => geminiPiece([one])),
      geminiPiece(finished),
      geminiAnswer({ finishReason: 'STOP', parts: [{ text: '' }] }),
    ]);
  },
};

/** Builds a piece of an answer that goes on. */
export const geminiPiece = (parts: unknown[]): Answer => ({
  status: 200,
  body: JSON.stringify({
    candidates: [{ index: 0, content: { role: 'model', parts } }],
    modelVersion: 'gemini-3.1-flash-image',
    responseId: 'stand-in',
  }),
});
