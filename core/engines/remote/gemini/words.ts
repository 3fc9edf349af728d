import {
  type GenerativeModel,
  GoogleGenerativeAI,
  GoogleGenerativeAIFetchError,
} from '@google/generative-ai';
import { z } from 'zod';
import { RECORDING_CONTENT_TYPES, type Recording } from '../../../media/recording.ts';
import type { Picture } from '../../../vision/picture.ts';
import type { DescribeOptions, ImproveOptions, TranscribeOptions } from '../../engine.ts';
import { toBase64 } from '../base64.ts';
import { HttpFailure } from '../http-failure.ts';
import { descriptionInstructions, PICTURE_DESCRIPTION } from '../picture-description.ts';
import { improvementInstructions, PROMPT_IMPROVEMENT } from '../prompt-improvement.ts';
import { NOTHING_SAID, SPEECH_TOKENS, speechInstructions } from '../speech-instructions.ts';
import { withinLimit } from '../time-limit.ts';
import { emptyAnswerFailure, geminiFailure } from './failures.ts';

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
 * Creates a function that improves prompts with one of Google's text models, through Google's SDK.
 * @param of.baseUrl the API's address without the version
 * @returns a function that throws `EngineError` for every failure that the provider reports
 */
export function improveByGemini(of: {
  apiKey: string;
  baseUrl: string;
  model: string;
  limitMs?: number;
}): (prompt: string, options: ImproveOptions) => Promise<string> {
  const { apiKey, baseUrl, model, limitMs = PROMPT_IMPROVEMENT.limitMs } = of;
  const google = new GoogleGenerativeAI(apiKey);
  return (prompt, { operation, signal }) => {
    const generationConfig = { maxOutputTokens: PROMPT_IMPROVEMENT.tokens };
    const systemInstruction = improvementInstructions(operation);
    const writer = google.getGenerativeModel(
      { model, systemInstruction, generationConfig },
      { baseUrl },
    );
    return write(writer, prompt, { limitMs, signal });
  };
}

/**
 * Creates a function that describes pictures with one of Google's text models, through Google's SDK.
 * @param of.baseUrl the API's address without the version
 * @returns a function that throws `EngineError` for every failure that the provider reports
 */
export function describeByGemini(of: {
  apiKey: string;
  baseUrl: string;
  model: string;
  limitMs?: number;
}): (picture: Picture, options: DescribeOptions) => Promise<string> {
  const { apiKey, baseUrl, model, limitMs = PICTURE_DESCRIPTION.limitMs } = of;
  const google = new GoogleGenerativeAI(apiKey);
  return ({ bytes, contentType }, { language, signal }) => {
    const generationConfig = { maxOutputTokens: PICTURE_DESCRIPTION.tokens };
    const systemInstruction = descriptionInstructions(language);
    const writer = google.getGenerativeModel(
      { model, systemInstruction, generationConfig },
      { baseUrl },
    );
    const inlineData = { mimeType: contentType, data: toBase64(bytes) };
    return write(writer, [{ inlineData }], { limitMs, signal });
  };
}

/**
 * Creates a function that writes speech down with one of Google's models that hear, through Google's SDK.
 * @param of.baseUrl the API's address without the version
 * @returns a function that throws `EngineError` for every failure that the provider reports
 */
export function transcribeByGemini(of: {
  apiKey: string;
  baseUrl: string;
  model: string;
  limitMs: number;
}): (recording: Recording, options: TranscribeOptions) => Promise<string> {
  const { apiKey, baseUrl, model, limitMs } = of;
  const google = new GoogleGenerativeAI(apiKey);
  return async ({ bytes, type }, { language, signal }) => {
    const generationConfig = { maxOutputTokens: SPEECH_TOKENS };
    const systemInstruction = speechInstructions(language);
    const writer = google.getGenerativeModel(
      { model, systemInstruction, generationConfig },
      { baseUrl },
    );
    const inlineData = { mimeType: GOOGLES_TYPES[type], data: toBase64(bytes) };
    const said = await write(writer, [{ inlineData }], { limitMs, signal });
    return said.trim() === NOTHING_SAID ? '' : said;
  };
}

/** Google has a word of its own for MP3. */
const GOOGLES_TYPES = { ...RECORDING_CONTENT_TYPES, mp3: 'audio/mp3' };

const write = (
  writer: GenerativeModel,
  prompt: Parameters<GenerativeModel['generateContent']>[0],
  { limitMs, signal }: { limitMs: number; signal: AbortSignal },
): Promise<string> =>
  withinLimit(
    { what: 'gemini words', limitMs, signal },
    async (either) => {
      const { response } = await writer
        .generateContent(prompt, { signal: either })
        .catch((cause: unknown) => Promise.reject(failureOfSdk(cause)));
      return wordsIn(response);
    },
    geminiFailure,
  );

/** Converts an error of the SDK back to the HTTP failure that caused it. */
function failureOfSdk(cause: unknown): unknown {
  if (!(cause instanceof GoogleGenerativeAIFetchError) || cause.status === undefined) return cause;
  const { status, message, errorDetails: details } = cause;
  return new HttpFailure(status, JSON.stringify({ error: { message, details } }), null);
}

function wordsIn(answer: unknown): string {
  const read = answerShape.safeParse(answer);
  const parts = read.success ? (read.data.candidates[0]?.content.parts ?? []) : [];
  const said = parts.flatMap(({ text, thought }) => (text && !thought ? [text] : [])).join('');
  if (said.trim() === '') throw emptyAnswerFailure(answer);
  return said;
}
