import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { mayOperate, parseOperators, parseUsers } from '../chat/operators.ts';
import { HANG_LIMIT_MS, PATIENT_MS } from '../engines/testing/expectations.ts';
import { silentLog } from '../log.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import type { Classification } from '../vision/classifier.ts';
import { decide, mostSevere } from './decision.ts';
import { openModeration, type RemoteJudge } from './moderation.ts';
import { openAiModeration } from './openai.ts';

const CLEAN: Classification = {
  drawing: 0,
  hentai: 0,
  neutral: 1,
  porn: 0,
  sexy: 0,
  youngestYears: null,
};
const MEDIA = { bytes: new Uint8Array([1]), contentType: 'image/jpeg' };

function seeing(looks: Partial<Classification>[], remote: RemoteJudge | null = null) {
  return openModeration({
    classifier: {
      classify: async ({ previewEdgePx }) => ({
        classifications: looks.map((look) => ({ ...CLEAN, ...look })),
        previews: previewEdgePx > 0 ? looks.map(() => new Uint8Array([255, 216])) : [],
      }),
    },
    remote,
    rules: DEFAULT_RULES,
    log: silentLog,
  });
}

describe('a picture', () => {
  test.each<[Partial<Classification>, string, string | null]>([
    [{}, 'pass', null],
    [{ porn: 0.9 }, 'refuse', 'sexual'],
    [{ hentai: 0.8 }, 'refuse', 'sexual'],
    [{ porn: 0.4, hentai: 0.2 }, 'hold', 'sexual'],
    [{ sexy: 0.95 }, 'pass', null],
    [{ sexy: 0.95, youngestYears: 34 }, 'pass', null],
    [{ sexy: 0.95, youngestYears: 15 }, 'refuse', 'minor'],
    [{ sexy: 0.95, youngestYears: 19.5 }, 'hold', 'minor'],
    [{ sexy: 0.1, youngestYears: 8 }, 'pass', null],
  ])('%o: %s', async (look, verdict, category) => {
    expect(await seeing([look]).picture(MEDIA)).toMatchObject({ verdict, category });
  });

  test('that reveals is refused where the words hint at a minor', async () => {
    const moderation = seeing([{ sexy: 0.5 }]);
    expect((await moderation.picture(MEDIA, { texts: ['my daughter'] })).category).toBe('minor');
    expect((await moderation.picture(MEDIA, { texts: ['my wife'] })).verdict).toBe('pass');
  });

  test('of several frames is judged by the worst, and keeps the scores', async () => {
    const decision = await seeing([{}, { porn: 0.9 }, {}]).picture(MEDIA);
    expect(decision.verdict).toBe('refuse');
    expect(Object.keys(decision.scores)).toContain('picture.porn');
  });

  test('that nobody could look at does not pass', async () => {
    const blind = openModeration({
      classifier: { classify: () => Promise.reject(new Error('broken')) },
      remote: null,
      rules: DEFAULT_RULES,
      log: silentLog,
    });
    await expect(blind.picture(MEDIA)).rejects.toThrow('broken');
  });
});

test('the most severe decision wins, then the worst category', () => {
  const { thresholds } = DEFAULT_RULES.moderation;
  const hold = decide([{ sexual: 0.6 }], thresholds, { a: 1 });
  const refuse = decide([{ violence: 1 }, { minor: 0.5 }], thresholds, { b: 1 });
  expect(mostSevere([hold, refuse])).toEqual({
    verdict: 'refuse',
    category: 'minor',
    scores: { a: 1, b: 1 },
  });
  expect(mostSevere([])).toMatchObject({ verdict: 'pass' });
});

describe('OpenAI as a judge', () => {
  let server: Server | null = null;
  const asked: { model: string; input: { type: string }[] }[] = [];
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    asked.length = 0;
  });

  async function judge(answer: { status: number; body: string } | 'hang', now = () => 0) {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        expect(request.url).toBe('/v1/moderations');
        asked.push(JSON.parse(Buffer.concat(parts).toString()));
        if (answer === 'hang') return;
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(answer.body);
      });
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return openAiModeration({
      apiKey: 'sk-test',
      baseURL: `http://127.0.0.1:${port}/v1`,
      now,
      limitMs: answer === 'hang' ? HANG_LIMIT_MS : PATIENT_MS,
    });
  }

  const scored = (scores: Record<string, number>) => ({
    status: 200,
    body: JSON.stringify({
      id: 'modr-1',
      model: 'omni-moderation-latest',
      results: [{ flagged: true, categories: {}, category_scores: scores }],
    }),
  });

  test.each([
    [{ 'sexual/minors': 0.5 }, 'refuse', 'minor'],
    [{ 'hate/threatening': 0.9 }, 'refuse', 'hate'],
    [{ 'self-harm/intent': 0.6 }, 'hold', 'harm'],
    [{ 'violence/graphic': 0.95 }, 'refuse', 'violence'],
    [{ harassment: 0.99 }, 'pass', null],
  ])('%o', async (scores, verdict, category) => {
    const moderation = seeing([{}], await judge(scored(scores)));
    expect(await moderation.words(['something'])).toMatchObject({ verdict, category });
    expect(asked[0]).toMatchObject({ model: 'omni-moderation-latest', input: [{ type: 'text' }] });
    expect((await moderation.picture(MEDIA, { madeBy: 'Google' })).verdict).toBe('pass');
    expect(asked).toHaveLength(1);
    const theirs = await moderation.picture(MEDIA, { madeBy: 'OpenAI' });
    expect(theirs).toMatchObject({ verdict, category });
    expect(asked[1]?.input[0]?.type).toBe('image_url');
  });

  test.each([
    ['is down', { status: 503, body: '{}' }],
    ['is full', { status: 429, body: '{"error":{"message":"slow"}}' }],
    ['refuses the key', { status: 401, body: '{"error":{"message":"no"}}' }],
    ['talks nonsense', { status: 200, body: '{"results":[]}' }],
    ['breaks off', { status: 200, body: '{"resul' }],
    ['hangs', 'hang' as const],
  ])('that %s leaves it to our own lists, and is not asked again at once', async (_, answer) => {
    let now = 0;
    const moderation = seeing([{}], await judge(answer, () => now));
    expect((await moderation.words(['a nude woman'])).category).toBe('sexual');
    expect(asked).toHaveLength(0);
    expect((await moderation.words(['a cat'])).verdict).toBe('pass');
    expect((await moderation.words(['a dog'])).verdict).toBe('pass');
    expect(asked).toHaveLength(1);
    now += 31_000;
    await moderation.words(['a cow']);
    expect(asked).toHaveLength(2);
  });
});

describe('operators', () => {
  test('are read from the setting', () => {
    const operators = parseOperators('telegram:123, discord:456 ,playground:ab-c_1') ?? [];
    expect(operators).toHaveLength(3);
    const owner = { surface: 'discord', userId: '456' };
    expect(mayOperate(operators, owner, 'money')).toBe(true);
    expect(mayOperate(operators, { ...owner, surface: 'telegram' }, 'cases')).toBe(false);
  });

  test('have the rights of their roles', () => {
    const operators = parseOperators('telegram:1,telegram:2:support,telegram:3:moderator') ?? [];
    const rights = (userId: string) =>
      (['cases', 'people', 'money', 'service'] as const).filter((right) =>
        mayOperate(operators, { surface: 'telegram', userId }, right),
      );
    expect(rights('1')).toEqual(['cases', 'people', 'money', 'service']);
    expect(rights('2')).toEqual(['cases', 'people']);
    expect(rights('3')).toEqual(['cases']);
    expect(rights('4')).toEqual([]);
  });

  test('of a list that only lets people in have no role', () => {
    expect(parseUsers('telegram:1, discord:2')).toHaveLength(2);
    expect(parseUsers('telegram:1:owner')).toBeNull();
  });

  test.each([
    'telegram',
    'x:1',
    'telegram:',
    'telegram:1 2',
    'telegram:1:boss',
    'telegram:1:toString',
    'telegram:1:owner:owner',
    'telegram:1:support',
    'telegram:1,telegram:1:support',
  ])('%s is a mistake', (setting) => {
    expect(parseOperators(setting)).toBeNull();
  });
});
