import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { standInFetch } from '../../http/testing/stand-in-fetch.ts';
import type { Engine } from '../engine.ts';
import { EngineError } from '../engine-error.ts';
import { openIssueMemory } from '../issue.ts';
import {
  GEMINI_KEY,
  geminiAnswer,
  geminiError,
  geminiProvider,
  readGeminiWords,
} from '../testing/gemini.node.ts';
import { geminiModel, openaiModel } from '../testing/models.node.ts';
import {
  IMPROVED_PROMPT,
  OPENAI_KEY,
  openaiError,
  openaiProvider,
} from '../testing/openai.node.ts';
import { openaiWords, readOpenaiWords } from '../testing/openai-words.node.ts';
import { type Answer, type StandIn, startStandIn } from '../testing/stand-in.node.ts';
import { geminiEngine } from './gemini/gemini.ts';
import { openaiEngine } from './openai/openai.ts';

let openai: StandIn;
let gemini: StandIn;
beforeAll(async () => {
  [openai, gemini] = await Promise.all([
    startStandIn(openaiProvider()),
    startStandIn(geminiProvider),
  ]);
});
afterAll(() => Promise.all([openai.close(), gemini.close()]));
beforeEach(() => {
  for (const server of [openai, gemini]) {
    server.play(null);
    server.asked.length = 0;
    server.violations.length = 0;
  }
});

const byOpenai = (textModel?: string): Engine =>
  openaiEngine({
    apiKey: OPENAI_KEY,
    baseUrl: openai.url,
    model: openaiModel('gpt-image-2'),
    id: 'openai',
    textModel,
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now: () => 0,
  });
const byGemini = (): Engine =>
  geminiEngine({
    apiKey: GEMINI_KEY,
    baseUrl: gemini.url,
    model: geminiModel('gemini-3.1-flash-image'),
    id: 'gemini',
    now: () => 0,
    textModel: 'gemini-flash-lite-latest',
    issues: openIssueMemory(),
  });
const signal = () => new AbortController().signal;
const ask = async (engine: Engine, words = 'a lighthouse', stop = signal()): Promise<string> => {
  if (!engine.improve) throw new Error('it cannot');
  return engine.improve(words, { operation: 'imagine', signal: stop });
};
const failureOf = async (engine: Engine): Promise<string> => {
  const cause = await ask(engine).catch((error: unknown) => error);
  return cause instanceof EngineError ? cause.failure : String(cause);
};

describe('OpenAI', () => {
  test('says words better where a text model is set', async () => {
    expect(byOpenai().improve).toBeUndefined();
    expect(await ask(byOpenai('gpt-5.4-mini'))).toBe(IMPROVED_PROMPT);
    const { messages, model } = readOpenaiWords(openai.asked[0]?.body ?? new Uint8Array());
    expect(model).toBe('gpt-5.4-mini');
    expect(messages.at(-1)).toEqual({ role: 'user', content: 'a lighthouse' });
    expect(openai.violations).toEqual([]);
  });

  const failures: [string, Answer, string][] = [
    ['a refusal in words', openaiWords({ content: null, refusal: 'I can’t.' }), 'rejected'],
    ['a filter', openaiWords({ content: '' }, 'content_filter'), 'rejected'],
    ['a policy', openaiError(400, 'content_policy_violation'), 'rejected'],
    ['no words', openaiWords({ content: '  ' }), 'unavailable'],
    ['no choices', { status: 200, body: '{}' }, 'unavailable'],
    ['too many requests', openaiError(429, 'rate_limit_exceeded'), 'unavailable'],
    ['a break', openaiError(500, null), 'unavailable'],
    ['an unknown parameter', openaiError(400, 'unknown_parameter'), 'unavailable'],
    ['no JSON', { status: 200, body: '<html>' }, 'unavailable'],
  ];
  test.each(failures)('%s is a failure of ours', async (_name, answer, failure) => {
    openai.play(answer);
    expect(await failureOf(byOpenai('gpt-5.4-mini'))).toBe(failure);
  });

  test('a server that knows the bound of an answer by another name is asked without it', async () => {
    const refusal = openaiError(400, 'unsupported_parameter', {
      message: "Unsupported parameter: 'max_completion_tokens'.",
    });
    openai.play((success, { body }) =>
      new TextDecoder().decode(body).includes('max_completion_tokens') ? refusal : success,
    );
    const engine = byOpenai('gpt-older');
    expect(await ask(engine)).toBe(IMPROVED_PROMPT);
    expect(await ask(engine)).toBe(IMPROVED_PROMPT);
    expect(openai.asked).toHaveLength(3);
  });

  test('is left when nobody waits any more', async () => {
    const gone = new Error('gone');
    await expect(ask(byOpenai('gpt-5.4-mini'), 'x', AbortSignal.abort(gone))).rejects.toBe(gone);
  });
});

describe('descriptions', () => {
  const picture = async () => {
    const file = await readFile(new URL('../../people/mira_front.jpg', import.meta.url));
    const bytes = new Uint8Array(await sharp(file).resize(64).jpeg().toBuffer());
    return { bytes, contentType: 'image/jpeg' } as const;
  };
  const describeBy = async (engine: Engine): Promise<string> => {
    if (!engine.describe) throw new Error('it cannot');
    return engine.describe(await picture(), { language: 'tr', signal: signal() });
  };

  test('are written by OpenAI’s API from the picture alone, in the language of the chat', async () => {
    expect(byOpenai().describe).toBeUndefined();
    expect(await describeBy(byOpenai('gpt-5.4-mini'))).toBe(IMPROVED_PROMPT);
    const { messages } = readOpenaiWords(openai.asked[0]?.body ?? new Uint8Array());
    expect(messages[0]?.content).toContain('language tr');
    const url = `data:image/jpeg;base64,${Buffer.from((await picture()).bytes).toString('base64')}`;
    expect(messages[1]?.content).toEqual([{ type: 'image_url', image_url: { url } }]);
    expect(openai.violations).toEqual([]);
  });

  test('are written by Gemini, without what it thought on the way', async () => {
    expect(await describeBy(byGemini())).toBe('A lighthouse at night, rain');
    const { contents } = readGeminiWords(gemini.asked[0]?.body ?? new Uint8Array());
    const data = Buffer.from((await picture()).bytes).toString('base64');
    expect(contents[0]?.parts).toEqual([{ inlineData: { mimeType: 'image/jpeg', data } }]);
    expect(gemini.violations).toEqual([]);
  });

  test('fail as a failure of ours', async () => {
    openai.play(openaiWords({ content: null, refusal: 'I can’t.' }));
    await expect(describeBy(byOpenai('gpt-5.4-mini'))).rejects.toMatchObject({
      failure: 'rejected',
    });
    openai.play(openaiError(500, null));
    await expect(describeBy(byOpenai('gpt-5.4-mini'))).rejects.toMatchObject({
      failure: 'unavailable',
    });
    gemini.play(geminiAnswer({ blockReason: 'SAFETY' }));
    await expect(describeBy(byGemini())).rejects.toMatchObject({ failure: 'rejected' });
  });
});

describe('Gemini', () => {
  test('says words better, without what it thought on the way', async () => {
    expect(await ask(byGemini())).toBe('A lighthouse at night, rain');
    const asked = gemini.asked[0];
    expect(asked?.path).toBe('/v1beta/models/gemini-flash-lite-latest:generateContent');
    const { contents } = readGeminiWords(asked?.body ?? new Uint8Array());
    expect(contents).toEqual([{ role: 'user', parts: [{ text: 'a lighthouse' }] }]);
    expect(gemini.violations).toEqual([]);
  });

  const failures: [string, Answer, string][] = [
    ['a blocked prompt', geminiAnswer({ blockReason: 'SAFETY' }), 'rejected'],
    ['a stop for safety', geminiAnswer({ finishReason: 'SAFETY' }), 'rejected'],
    ['no words', geminiAnswer({ finishReason: 'MAX_TOKENS', parts: [] }), 'unavailable'],
    ['a quota', geminiError(429, 'RESOURCE_EXHAUSTED'), 'unavailable'],
    ['a break', geminiError(503, 'UNAVAILABLE'), 'unavailable'],
    ['a wrong request', geminiError(400, 'INVALID_ARGUMENT'), 'unavailable'],
    ['no JSON', { status: 200, body: '<html>' }, 'unavailable'],
  ];
  test.each(failures)('%s is a failure of ours', async (_name, answer, failure) => {
    gemini.play(answer);
    expect(await failureOf(byGemini())).toBe(failure);
  });
});
