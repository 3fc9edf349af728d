import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { createRuns } from '../generations/runs.ts';
import { descriptionStopper } from '../generations/stop-description.ts';
import { PASSED } from '../moderation/decision.ts';
import { RetryLater, type Task } from '../tasks/tasks.ts';
import { pictureDescriber } from './intake/describe-picture.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { finishNewest } from './testing/finish.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const DAY = '2026-11-21';
const WORDS = 'A red fox on fresh snow, low winter sun, shallow depth of field';
let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const tasks: Task[] = [];
let runs = createRuns();
const halt = () => stage.work('stop-description', descriptionStopper(stage.ctx, runs));
const describer = (task: Task) => {
  tasks.push(task);
  return pictureDescriber(stage.ctx, stage.conversation, runs)(task);
};
const work = () => stage.work('describe-picture', describer);
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);
const used = async () =>
  (await stage.ctx.db.query.query.allowances.findMany()).map(({ day, used: count }) => [
    day,
    count,
  ]);
const sent = async () =>
  (await stage.ctx.db.query.query.disclosures.findMany()).filter(
    ({ purpose }) => purpose === 'description',
  );
let calls: Parameters<NonNullable<Engine['describe']>>[] = [];

/** Lets the second engine of the stage describe pictures. */
function openai(answer: () => Promise<string> = async () => WORDS): void {
  const engine = stage.ctx.engines.find(({ id }) => id === 'openai');
  if (!engine) throw new Error('no engine');
  const say: Engine['describe'] = (...args) => {
    calls.push(args);
    return answer();
  };
  Object.assign(engine, { describe: say });
}

const sendPhoto = async () => {
  await stage.photos(['fox']);
  return receive();
};

beforeEach(async () => {
  calls = [];
  tasks.length = 0;
  runs = createRuns();
  stage = await openStage({ companies: ['OpenAI'] });
  await stage.join();
});
afterEach(() => stage.close());

describe('words for a picture', () => {
  it('are nowhere offered where nobody can find them', async () => {
    expect(await stage.command('describe')).toContain('Nothing here can describe');
    await sendPhoto();
    expect(buttons().filter((code) => code.startsWith('describe'))).toEqual([]);
  });

  it('are told who finds them before anybody looks, and begin a picture', async () => {
    openai();
    expect(await stage.command('describe')).toContain('send me the photo');
    expect(await sendPhoto()).toContain('[Describe]');
    const asked = await stage.tap('describe:upload');
    expect(asked).toContain('OpenAI looks at it');
    expect(asked).toContain('up to 20 pictures a day');
    expect(calls).toEqual([]);
    expect(await stage.tap('describe-go:upload')).toContain('Looking at the picture');
    const said = await work();
    expect(said).toContain('<replace>');
    expect(said).toContain(WORDS);
    expect(calls[0]?.[1]).toMatchObject({ language: 'en' });
    expect(stage.shown.at(-1)?.reply.buttons?.flat()).toContainEqual({
      label: { key: 'describe.copy' },
      copy: WORDS,
    });
    expect(await used()).toEqual([[`describe:${DAY}`, 1]]);
    expect(await sent()).toMatchObject([{ company: 'OpenAI', sent: 'photo', engine: 'openai' }]);
    const draft = await stage.tap('imagine-this:');
    expect(draft).toContain(`Your words: ${WORDS}`);
    expect(draft).toContain('Free today');
    expect(await stage.ctx.db.query.query.generations.findMany()).toEqual([]);
  });

  it('are found for a result too, and for the photo that came before the command', async () => {
    openai();
    await sendPhoto();
    expect(await stage.command('describe')).toContain('What words make this picture?');
    await stage.command('edit', 'brighter');
    await stage.photos(['fox']);
    await receive();
    await stage.tap('go:');
    await finishNewest(stage, 'image/jpeg');
    await stage.sql('update results set object_key = (select object_key from uploads limit 1)');
    await stage.command('history');
    await stage.tap('show:');
    expect(await stage.tap('describe-made:')).toContain('What words make this picture?');
    await stage.tap('describe-go:result');
    await work();
    expect((await sent()).map((one) => one.sent)).toEqual(['result']);
  });

  it('count once, however often they are asked for, and however often the task runs', async () => {
    openai();
    await sendPhoto();
    await stage.tap('describe:upload');
    const go = buttons().find((code) => code.startsWith('describe-go')) ?? '';
    await stage.press(go);
    await stage.press(go);
    expect(await used()).toEqual([[`describe:${DAY}`, 1]]);
    expect(await work()).toContain(WORDS);
    expect(calls).toHaveLength(1);
    // As after a crash between the answer and the end of the task.
    const [task] = tasks;
    if (!task) throw new Error('no task');
    const shown = stage.shown.length;
    await describer(task);
    expect(stage.shown).toHaveLength(shown);
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['a failure', () => Promise.reject(new EngineError('unavailable', 'no'))],
    ['nothing', async () => ' '],
    ['refused words', async () => 'a nude beach'],
  ])('are not counted after %s, which is said', async (_name, answer) => {
    const words = stage.ctx.moderation.words;
    stage.ctx.moderation.words = async (texts) =>
      texts[0]?.includes('nude')
        ? { verdict: 'refuse', category: 'sexual', scores: {} }
        : words(texts);
    openai(answer);
    await sendPhoto();
    await stage.tap('describe:upload');
    await stage.tap('describe-go:upload');
    const said = await work();
    expect(said).toContain('found no words');
    expect(said).not.toContain('nude');
    expect(await used()).toEqual([[`describe:${DAY}`, 0]]);
    expect(await stage.tap('describe-go:upload')).toContain('Looking at the picture');
  });

  it('are as many as a button copies', async () => {
    openai(async () => `“${'snow and ice '.repeat(60)}”`);
    await sendPhoto();
    await stage.tap('describe:upload');
    await stage.tap('describe-go:upload');
    await work();
    const copy = stage.shown
      .at(-1)
      ?.reply.buttons?.flat()
      .find((one) => 'copy' in one);
    expect(copy && 'copy' in copy ? copy.copy : '').toMatch(
      /^snow and ice.{200,250}(snow|and|ice)$/,
    );
  });

  it('are bounded by the day', async () => {
    openai();
    await sendPhoto();
    const id = (await stage.ctx.db.query.query.accounts.findFirst())?.id ?? '';
    await stage.sql(
      'insert into allowances (account_id, day, used, limit_count) values (?, ?, 20, 20)',
      id,
      `describe:${DAY}`,
    );
    await stage.tap('describe:upload');
    expect(await stage.tap('describe-go:upload')).toContain('20 pictures for you today');
    await work();
    expect(calls).toEqual([]);
  });

  it('are for nobody else, and not of what is gone', async () => {
    openai();
    await sendPhoto();
    await stage.tap('describe:upload');
    const go = buttons().find((code) => code.startsWith('describe-go')) ?? '';
    for (const yes of ['adult', 'agree']) await stage.press(yes, 'stranger');
    expect(await stage.press(go, 'stranger')).toContain('no longer kept');
    await stage.press(go);
    await stage.sql('update uploads set expires_at = 0');
    expect(await work()).toContain('found no words');
    expect(await stage.press(go)).toContain('no longer kept');
    expect([calls, await sent()]).toEqual([[], []]);
    expect(await used()).toEqual([[`describe:${DAY}`, 0]]);
  });
});

describe('stopping', () => {
  /** An engine that finds words when it is let, unless it is stopped. */
  function slow(): { finish: () => void } {
    const finished = Promise.withResolvers<string>();
    openai(() => {
      const signal = calls.at(-1)?.[1].signal;
      signal?.addEventListener('abort', () => finished.reject(signal.reason));
      return finished.promise;
    });
    return { finish: () => finished.resolve(WORDS) };
  }
  const tasksOpen = (rows: readonly { kind: string; subject: string }[]) =>
    rows.find(({ kind }) => kind === 'describe-picture')?.subject ?? '';
  const begin = async () => {
    await sendPhoto();
    await stage.tap('describe:upload');
    expect(await stage.tap('describe-go:upload')).toContain('[Cancel]');
  };

  it('ends the call, is said in the same message, and does not count, however often it is pressed', async () => {
    slow();
    await begin();
    const go = `describe-go:upload:${tasksOpen(await stage.ctx.db.query.query.tasks.findMany())}`;
    const working = work();
    await expect.poll(() => calls.length).toBe(1);
    for (let i = 0; i < 2; i += 1) expect(await stage.press('describe-stop')).toContain('Stopping');
    await halt();
    const said = await working;
    expect(said).toContain('<replace>');
    expect(said).toContain('Stopped. It did not count.');
    expect(await used()).toEqual([[`describe:${DAY}`, 0]]);
    expect(await stage.press('describe-stop')).toContain('too late');
    await halt();
    expect(await used()).toEqual([[`describe:${DAY}`, 0]]);
    expect(await stage.press(go)).toContain('Looking at the picture');
  });

  it('before it has begun, or while another process has it, waits until it can be stopped', async () => {
    slow();
    await begin();
    await stage.press('describe-stop');
    await expect(halt()).rejects.toBeInstanceOf(RetryLater);
    const working = work();
    await expect.poll(() => calls.length).toBe(1);
    await halt();
    expect(await working).toContain('Stopped');
    expect(await used()).toEqual([[`describe:${DAY}`, 0]]);
  });

  it('too late changes nothing: the words come, and count', async () => {
    const { finish } = slow();
    await begin();
    const working = work();
    await expect.poll(() => calls.length).toBe(1);
    await stage.press('describe-stop');
    finish();
    expect(await working).toContain(WORDS);
    await halt();
    expect(await used()).toEqual([[`describe:${DAY}`, 1]]);
  });

  it('while its words are screened comes too late: they are there, and shown', async () => {
    openai();
    const { words } = stage.ctx.moderation;
    stage.ctx.moderation.words = async (texts) => {
      if (texts[0] === WORDS) {
        await stage.press('describe-stop');
        await halt();
      }
      return words(texts);
    };
    await begin();
    const said = await work();
    expect(said).toContain(WORDS);
    expect(await used()).toEqual([[`describe:${DAY}`, 1]]);
  });

  it('is nobody else’s', async () => {
    const { finish } = slow();
    await begin();
    const working = work();
    await expect.poll(() => calls.length).toBe(1);
    for (const yes of ['adult', 'agree']) await stage.press(yes, 'stranger');
    expect(await stage.press('describe-stop', 'stranger')).toContain('too late');
    await halt();
    finish();
    expect(await working).toContain(WORDS);
  });
});

describe('drafts', () => {
  let drafts: string[];
  beforeEach(() => {
    drafts = [];
    const surface = stage.ctx.surfaces.get('telegram');
    if (!surface) throw new Error('no surface');
    Object.assign(surface, { draft: async (_: unknown, words: string) => void drafts.push(words) });
  });
  /** Has the engine send words one after the other, a second apart. */
  function wordByWord(...said: string[]): void {
    openai(async () => {
      for (const words of said) {
        stage.clock.now += 1_000;
        calls.at(-1)?.[1].onText?.(words);
        await new Promise((resolve) => setTimeout(resolve));
        await stage.conversation.settle();
      }
      return said.at(-1) ?? '';
    });
  }
  const describeIt = async () => {
    await sendPhoto();
    await stage.tap('describe:upload');
    await stage.tap('describe-go:upload');
    return work();
  };

  it('show the words while they form, tidied as they are told in the end', async () => {
    wordByWord('“A red', '“A red fox', '“A red fox in snow”');
    expect(await describeIt()).toContain('A red fox in snow');
    expect(drafts[0]).toBe('');
    expect(drafts.slice(1).filter((words) => !words.startsWith('A red'))).toEqual([]);
    expect(drafts.length).toBeGreaterThan(1);
  });

  it('end at words that are refused, and the refusal is said', async () => {
    stage.ctx.moderation.words = async (texts) =>
      texts[0]?.includes('nude') ? { verdict: 'refuse', category: 'sexual', scores: {} } : PASSED;
    wordByWord('A beach', 'A nude', 'A nude beach');
    expect(await describeIt()).toContain('found no words');
    expect(drafts.join()).not.toContain('nude');
    expect(await used()).toEqual([[`describe:${DAY}`, 0]]);
  });
});
