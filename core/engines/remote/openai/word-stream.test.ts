import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { standInFetch } from '../../../http/testing/stand-in-fetch.ts';
import { openIssueMemory } from '../../issue.ts';
import { openaiModel } from '../../testing/models.node.ts';
import { IMPROVED_PROMPT, OPENAI_KEY, openaiProvider } from '../../testing/openai.node.ts';
import { openaiWordStream, readOpenaiWords } from '../../testing/openai-words.node.ts';
import { flatPicture } from '../../testing/requests.node.ts';
import { type Answer, type StandIn, startStandIn } from '../../testing/stand-in.node.ts';
import { openaiEngine } from './openai.ts';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn(openaiProvider());
});
afterAll(() => server.close());
beforeEach(() => {
  server.play(null);
  server.asked.length = 0;
  server.violations.length = 0;
});

const engine = () =>
  openaiEngine({
    apiKey: OPENAI_KEY,
    baseUrl: server.url,
    model: openaiModel('gpt-image-2'),
    textModel: 'gpt-5.4-mini',
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now: () => 0,
  });

async function describe(by = engine(), signal = new AbortController().signal) {
  const seen: string[] = [];
  const onText = (words: string) => void seen.push(words);
  const words = await by.describe?.(await flatPicture(), { language: 'en', signal, onText });
  return { words, seen };
}
const streams = () => server.asked.map(({ body }) => readOpenaiWords(body).stream);

test('words are heard of while they form, each time with all before them', async () => {
  const { words, seen } = await describe();
  expect(words).toBe(IMPROVED_PROMPT);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.at(-1)).toBe(IMPROVED_PROMPT);
  for (const [i, one] of seen.entries()) expect(one.startsWith(seen[i - 1] ?? '')).toBe(true);
  await engine().describe?.(await flatPicture(), {
    language: 'en',
    signal: new AbortController().signal,
  });
  expect(streams()).toEqual([true, undefined]);
  expect(server.violations).toEqual([]);
});

test('a server that answers at once, or refuses streams from then on, has its words too', async () => {
  const whole = JSON.stringify({ choices: [{ message: { content: 'A fox' } }] });
  server.play({ status: 200, body: whole });
  expect(await describe()).toEqual({ words: 'A fox', seen: [] });
  server.asked.length = 0;
  const error = {
    message: 'no',
    type: 'invalid_request_error',
    param: 'stream',
    code: 'unsupported_value',
  };
  server.play((success, { body }) =>
    readOpenaiWords(body).stream ? { status: 400, body: JSON.stringify({ error }) } : success,
  );
  const by = engine();
  for (let i = 0; i < 2; i += 1) expect((await describe(by)).words).toBe(IMPROVED_PROMPT);
  expect(streams()).toEqual([true, undefined, undefined]);
});

const stream = (body: string): Answer => ({ ...openaiWordStream(''), body });
test.each([
  ['that break off', (all: string) => all.slice(0, all.length / 2), 'unavailable'],
  ['that are none', () => 'data: [DONE]\n\n', 'unavailable'],
  ['between rubbish', (all: string) => `${all.slice(0, 400)}\n\ndata: {\n\n`, 'unavailable'],
  ['refused', () => 'data: {"choices":[{"delta":{"refusal":"I cannot"}}]}\n\n', 'rejected'],
  [
    'held back',
    () => 'data: {"choices":[{"delta":{},"finish_reason":"content_filter"}]}\n\n',
    'rejected',
  ],
  [
    'with an error',
    () => 'data: {"error":{"code":"server_error","message":"x"}}\n\n',
    'unavailable',
  ],
])('words %s are a failure', async (_, change, failure) => {
  server.play(({ body }) => stream(change(String(body))));
  await expect(describe()).rejects.toMatchObject({ name: 'EngineError', failure });
});

test('who stops them ends the call', async () => {
  server.play((success) => ({ 'hang-in-body': success }));
  const before = server.abandoned;
  const controller = new AbortController();
  const by = engine();
  const said = by.describe?.(await flatPicture(), {
    language: 'en',
    signal: controller.signal,
    onText: () => controller.abort(new Error('stopped')),
  });
  await expect(said).rejects.toThrow('stopped');
  await expect.poll(() => server.abandoned).toBe(before + 1);
});
