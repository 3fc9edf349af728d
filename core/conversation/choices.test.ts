import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeLeft } from '../../db/allowances.ts';
import { audit } from '../../db/audit.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import type { Engine, EngineRequest } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { createGenerations } from '../generations/generations.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { faceChecker } from './intake/check-face.ts';
import { wordsImprover } from './intake/improve-words.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const DAY = '2026-11-21';
let stage: Stage;
let loop: TaskLoop;
const q = () => stage.ctx.db.query;
const account = async () => (await q().query.accounts.findFirst())?.id ?? '';
const free = async (limit = 5) => freeLeft(q(), { accountId: await account(), day: DAY, limit });
const started = async () => {
  const row = (await q().query.generations.findMany()).at(-1);
  if (!row) throw new Error('nothing was started');
  return { ...row, request: await askedOf(stage.ctx, row) };
};
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);
const engine = (id = 'local'): Engine => {
  const found = stage.ctx.engines.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const asked: EngineRequest[] = [];
/** Lets an engine answer each request with a picture, unless a test says something else. */
const draw = (id = 'local', fails: (request: EngineRequest) => Error | null = () => null) =>
  Object.assign(engine(id), {
    submit: async (request: EngineRequest) => {
      asked.push(request);
      const failure = fails(request);
      if (failure) throw failure;
      const bytes = new Uint8Array([asked.length]);
      const size = { widthPx: 8, heightPx: 8, durationSeconds: 0 };
      const output = { kind: 'image', bytes, contentType: 'image/jpeg', ...size };
      return { status: 'finished', outputs: [output] };
    },
  });
const drain = async () => {
  await loop.drain();
  await stage.conversation.settle();
};
const count = (n: number) => {
  const code = buttons().find((action) => action.startsWith('count:') && action.endsWith(`:${n}`));
  return stage.press(code ?? '');
};

beforeEach(async () => {
  asked.length = 0;
  stage = await openStage({ companies: ['OpenAI'], rules: { freeImagesADay: 5 } });
  loop = createTaskLoop({
    ctx: stage.ctx,
    handlers: {
      ...createGenerations(stage.ctx).handlers,
      'check-face': faceChecker(stage.ctx, stage.conversation),
    } as Record<TaskKind, TaskHandler>,
    lanes: lanesWith(stage.ctx.engines),
  });
  await stage.join();
});
afterEach(() => stage.close());

describe('several pictures', () => {
  it('cost several free ones, are told apart by their seeds, and come as one album', async () => {
    draw();
    await stage.command('imagine', 'a lighthouse');
    const said = await count(3);
    expect(said).toContain('3 different pictures, sent as one album');
    expect(said).toContain('Free today, 2 more after it');
    expect(said).toContain('[✓ ×3]');
    await stage.tap('go:');
    expect((await started()).request.count).toBe(3);
    expect(await free()).toBe(2);
    await drain();
    expect(new Set(asked.map(({ seed }) => seed)).size).toBe(3);
    expect(new Set(asked.map(({ generationId }) => generationId)).size).toBe(3);
    const shown = stage.shown.at(-1)?.reply;
    expect(shown?.media).toHaveLength(3);
    expect(await stage.tap('hd:')).toContain('Which one of them?');
    expect(buttons().filter((code) => code.startsWith('one-do:hd:'))).toHaveLength(3);
    expect(await stage.press(buttons()[1] ?? '')).toContain('HD picture · picture');
    const results = await q().query.results.findMany({
      orderBy: (row, { asc }) => asc(row.position),
    });
    await stage.tap('go:');
    expect((await started()).request.resultId).toBe(results[1]?.id);
  });

  it('are all paid where fewer free ones are left, and the screen says so', async () => {
    await stage.ctx.db.commit(
      grant(q(), { accountId: await account(), id: 'gift', credits: 100, now: stage.clock.now }),
    );
    await stage.sql(
      'insert into allowances (account_id, day, used, limit_count) values (?, ?, 3, 5)',
      await account(),
      DAY,
    );
    draw();
    await stage.command('imagine', 'a lighthouse');
    const said = await count(4);
    expect(said).toContain('40 credits. Your balance after it: 60');
    expect(said).toContain('Only 2 free pictures are left today, so all of them cost credits');
    expect(await count(2)).toContain('Free today, the last one');
    await count(4);
    await stage.tap('go:');
    await drain();
    expect(await balanceOf(q(), await account())).toBe(60);
    expect(await free()).toBe(2);
    expect(await audit(q())).toEqual([]);
  });

  it('are all or none: where one fails, everything comes back', async () => {
    for (const id of ['local', 'openai'])
      draw(id, ({ generationId }) =>
        generationId.endsWith('-3') ? new EngineError('invalid', 'no') : null,
      );
    await stage.command('imagine', 'a lighthouse');
    await count(4);
    await stage.tap('go:');
    expect(await free()).toBe(1);
    await drain();
    expect((await started()).state).toBe('failed');
    expect(await free()).toBe(5);
    expect(await q().query.results.findMany()).toEqual([]);
    expect(await audit(q())).toEqual([]);
  });

  it('are offered as far as somebody can, and not by a button of before', async () => {
    for (const id of ['local', 'openai'])
      Object.assign(engine(id), { supports: ({ count = 1 }: { count?: number }) => count < 3 });
    await stage.command('imagine', 'a lighthouse');
    const [one = ''] = buttons().filter((code) => code.startsWith('count:'));
    const go = buttons().find((code) => code.startsWith('go:')) ?? '';
    expect(buttons().filter((code) => code.startsWith('count:'))).toHaveLength(2);
    expect(await stage.press(one.replace(/1$/, '4'))).toContain('has run out');
    expect(await stage.press(one.replace(/1$/, '0'))).toContain('has run out');
    await stage.press(go);
    expect(await stage.press(one.replace(/1$/, '2'))).toContain('has run out');
  });
});

describe('my face in a picture from words', () => {
  it('wants the face profile, then counts its photos', async () => {
    await stage.command('imagine', 'me as an astronaut');
    expect(await stage.tap('with-face:')).toContain('Picture from words needs your face profile');
    await stage.tap('face-yes');
    await stage.photos(['front', 'left', 'right']);
    await drain();
    const said = await stage.tap('resume');
    expect(said).toContain('[✓ With my face]');
    expect(said).toContain('Your photos are processed by');
    expect(await stage.tap('with-face:')).toContain('Your words are processed by');
    await stage.tap('with-face:');
    draw();
    await stage.tap('go:');
    await drain();
    expect(asked[0]?.references.map(({ role }) => role).sort()).toEqual(['front', 'left', 'right']);
  });

  it('is not offered where nobody takes faces along', async () => {
    for (const id of ['local', 'openai'])
      Object.assign(engine(id), {
        supports: ({ references }: { references: number }) => references === 0,
      });
    expect(await stage.command('imagine', 'a lighthouse')).not.toContain('With my face');
  });
});

describe('better words', () => {
  const improve = async () =>
    stage.work('improve-words', wordsImprover(stage.ctx, stage.conversation));
  const openai = (answer: () => Promise<string>) => {
    Object.assign(engine('openai'), { improve: answer });
    Object.assign(engine('local'), { supports: () => false });
  };

  it('take the place of mine, which can be taken back', async () => {
    openai(async () => '“A lighthouse on a cliff,\nat night”');
    await stage.command('imagine', 'a lighthouse');
    expect(await stage.tap('improve:')).toContain('Looking for better words');
    const said = await improve();
    expect(said).toContain('<replace>');
    expect(said).toContain('Your words: A lighthouse on a cliff, at night');
    expect(said).toContain('It cost nothing');
    expect(buttons().some((code) => code.startsWith('improve:'))).toBe(false);
    expect(await stage.tap('own-words:')).toContain('Your words: a lighthouse');
    await stage.tap('improve:');
    await improve();
    await stage.tap('go:');
    expect((await started()).request.prompt).toBe('A lighthouse on a cliff, at night');
    expect(await free()).toBe(4);
  });

  it.each([
    ['a failure', () => Promise.reject(new EngineError('unavailable', 'no'))],
    ['nothing', async () => ' '],
    ['the same words', async () => 'a lighthouse'],
    ['refused words', async () => 'a nude beach'],
  ])('leave mine after %s, and do not count then', async (_name, answer) => {
    const words = stage.ctx.moderation.words;
    stage.ctx.moderation.words = async (texts) =>
      texts[0]?.includes('nude')
        ? { verdict: 'refuse', category: 'sexual', scores: {} }
        : words(texts);
    openai(answer);
    await stage.command('imagine', 'a lighthouse');
    await stage.tap('improve:');
    const said = await improve();
    expect(said).toContain('I found no better words');
    expect(said).toContain('Your words: a lighthouse');
    const [used] = await q().query.allowances.findMany();
    expect(used).toMatchObject({ day: `improve:${DAY}`, used: 0 });
    await stage.tap('improve:');
    expect(await improve()).toContain('I found no better words');
  });

  it('are bounded by the day', async () => {
    openai(async () => ulid());
    await stage.command('imagine', 'a lighthouse');
    await stage.sql(
      'insert into allowances (account_id, day, used, limit_count) values (?, ?, 20, 20)',
      await account(),
      `improve:${DAY}`,
    );
    expect(await stage.tap('improve:')).toContain('20 times today');
    expect(await improve()).toBe('');
  });

  it('count once, however often they are asked for before they come', async () => {
    let calls = 0;
    openai(async () => `better ${++calls}`);
    const used = async () => (await q().query.allowances.findMany()).map((row) => row.used);
    await stage.command('imagine', 'a lighthouse');
    const code = buttons().find((action) => action.startsWith('improve:')) ?? '';
    await stage.press(code);
    expect(await stage.press(code)).toContain('Looking for better words');
    expect(await used()).toEqual([1]);
    expect(await improve()).toContain('better 1');
    expect(calls).toBe(1);
    await stage.tap('own-words:');
    await stage.press(code);
    expect(await used()).toEqual([2]);
    expect(await improve()).toContain('better 2');
  });

  it('may be asked for again when no answer came for long', async () => {
    openai(async () => 'better');
    await stage.command('imagine', 'a lighthouse');
    const code = buttons().find((action) => action.startsWith('improve:')) ?? '';
    await stage.press(code);
    stage.clock.now += 60_000;
    await stage.press(code);
    expect((await q().query.allowances.findMany()).map((row) => row.used)).toEqual([2]);
  });

  it('come too late for what has been started or dropped', async () => {
    openai(async () => 'better');
    await stage.command('imagine', 'a lighthouse');
    const code = buttons().find((action) => action.startsWith('improve:')) ?? '';
    const go = buttons().find((action) => action.startsWith('go:')) ?? '';
    await stage.press(code);
    await stage.press(go);
    expect(await improve()).toBe('');
    expect((await started()).request.prompt).toBe('a lighthouse');
    expect(await stage.press(code)).toContain('has run out');
  });

  it('are offered only where who gets the words can', async () => {
    Object.assign(engine('openai'), { improve: async () => 'better' });
    expect(await stage.command('imagine', 'a lighthouse')).not.toContain('Improve my words');
  });
});
