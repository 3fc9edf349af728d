import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { grant } from '../../db/ledger.ts';
import type { EngineNeed } from '../engines/engine.ts';
import { operationSpec } from '../generations/generation-spec.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { typedChoices } from './flows/forms/typed-choices.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

const video = operationSpec(DEFAULT_RULES, 'video');
const read = (words: string) => typedChoices(video, words);

describe('what stands before the words of a video', () => {
  it('is chosen as by an option, in any order and language', () => {
    const all = { seconds: ['8'], aspect: ['9:16'], size: ['1080p'], sound: ['true'] };
    for (const typed of [
      '8s 9:16 1080p with sound a fox',
      'With sound, 1080P 9:16; 8 sec. a fox',
      '8 Sekunden 9:16 1080p mit Ton a fox',
      '8 seg con sonido 9:16 1080p a fox',
      '8s com som 1080p 9:16 a fox',
      '8 секунд со звуком 9:16 1080p a fox',
      '8sn sesli 9:16 1080p a fox',
    ])
      expect(read(typed)).toEqual({ answers: all, words: 'a fox' });
    expect(read('silent')).toEqual({ answers: { sound: ['false'] }, words: '' });
    expect(read('без звука лиса')).toEqual({ answers: { sound: ['false'] }, words: 'лиса' });
  });

  it('is words behind the first word, a second time, and where it only looks like it', () => {
    for (const words of [
      'a fox 8s 9:16',
      '8 foxes run',
      '10:30 at the station',
      'silently it snows',
      'with sounds of the sea',
      '8scenes',
      '1080plus',
    ])
      expect(read(words)).toEqual({ answers: {}, words });
    expect(read('8s 10s a fox')).toEqual({ answers: { seconds: ['8'] }, words: '10s a fox' });
  });

  it('is words for what is no video', () => {
    const words = '8s 9:16 a fox';
    expect(typedChoices(operationSpec(DEFAULT_RULES, 'imagine'), words)).toEqual({
      answers: {},
      words,
    });
  });
});

describe('in the chat', () => {
  let stage: Stage;
  const started = async () => {
    const row = (await stage.ctx.db.query.query.generations.findMany()).at(-1);
    if (!row) throw new Error('nothing was started');
    return askedOf(stage.ctx, row);
  };
  const supports = ({ video: wish, references }: EngineNeed) =>
    references < 2 && (wish?.seconds ?? 5) <= 10 && wish?.longEdgePx !== 1920;
  beforeEach(async () => {
    stage = await openStage();
    for (const engine of stage.ctx.engines)
      Object.assign(engine, { supports, unknownWords: undefined });
    await stage.join();
    const { query } = stage.ctx.db;
    const accountId = (await query.query.accounts.findFirst())?.id ?? '';
    const { now } = stage.clock;
    await stage.ctx.db.commit(grant(query, { accountId, id: 'gift', credits: 5_000, now }));
  });
  afterEach(() => stage.close());

  it('what can be had is shown, sent, and no word of the prompt', async () => {
    const shown = await stage.command('video', '8s 16:9 with sound a fox in the snow');
    expect(shown).toContain('8 seconds · 720p · 16:9 · with sound');
    expect(shown).toContain('Your words: a fox in the snow');
    await stage.tap('go:');
    const { prompt, video: wish, durationSeconds } = await started();
    expect(prompt).toBe('a fox in the snow');
    expect(wish).toEqual({ seconds: 8, sound: true, aspect: '16:9' });
    expect(durationSeconds).toBe(8);
  });

  it('what nobody can do is said, and the rest of it stands', async () => {
    const shown = await stage.command('video', '90s 1080p 21:9 with sound a fox');
    expect(shown).toContain('Not everything you chose is possible');
    expect(shown).toContain('5 seconds · 720p · 9:16 · with sound');
    expect(shown).toContain('Your words: a fox');
  });

  it('an answer to the question for words is read alike; choices alone still ask for words', async () => {
    expect(await stage.command('video', '8s')).toContain('What');
    const still = await stage.write('with sound');
    expect(still).not.toContain('Usually takes');
    const shown = await stage.write('1:1 a fox');
    expect(shown).toContain('8 seconds · 720p · 1:1 · with sound');
    expect(shown).toContain('Your words: a fox');
  });
});
