import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DownloadError } from '../chat/download-error.ts';
import type { EventBody } from '../chat/event.ts';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import type { RecordingType } from '../media/recording.ts';
import { RECORDED_KINDS, recorded } from '../media/testing/recordings.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import type { Task } from '../tasks/tasks.ts';
import { voiceHearer } from './intake/hear-voice.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const DAY = '2026-11-21';
const WORDS = 'make it winter with soft snow';
let stage: Stage;
let heard: { engine: string; type: string; seconds: number; language: string }[] = [];
let discarded: string[] = [];
let files: Record<string, Uint8Array | DownloadError> = {};
const tasks: Task[] = [];
const hearer = (task: Task) => {
  tasks.push(task);
  return voiceHearer(stage.ctx, stage.conversation)(task);
};
const work = () => stage.work('hear-voice', hearer);
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const codes = () => actionsOf(stage.shown.at(-1)?.reply);
const codeOf = (start: string) => codes().find((code) => code.startsWith(start)) ?? '';
const query = () => stage.ctx.db.query.query;
const used = async () => (await query().allowances.findMany()).map(({ day, used: n }) => [day, n]);
const sent = async () =>
  (await query().disclosures.findMany()).filter(({ purpose }) => purpose === 'transcription');

/** Lets one more engine write speech down. */
function listens(
  id: string,
  of: {
    company?: string | null;
    types?: RecordingType[];
    says?: () => Promise<string>;
    cost?: number;
  } = {},
): void {
  const { company = 'OpenAI', types = ['ogg', 'mp3', 'm4a', 'wav', 'flac'], cost = 1 } = of;
  const engine: Engine = {
    ...{ id, company, concurrency: 1, supports: () => false, priceCredits: () => 0 },
    typicalSeconds: () => 3,
    costMicros: () => cost,
    submit: () => Promise.reject(new Error('makes nothing')),
    hears: () => types,
    transcribe: async ({ type, seconds }, { language }) => {
      heard.push({ engine: id, type, seconds: Math.round(seconds), language });
      return (of.says ?? (async () => WORDS))();
    },
  };
  (stage.ctx.engines as Engine[]).push(engine);
}

type Voice = Extract<EventBody, { kind: 'voice' }>;
const voiceOf = (ref = 'v', of: Partial<Voice> = {}): Voice => ({
  kind: 'voice',
  file: { ref, name: null, contentType: 'audio/ogg', byteLength: null },
  seconds: 2,
  ...of,
});
const speak = (ref?: string, of?: Partial<Voice>, by?: string) =>
  stage.happen(voiceOf(ref, of), by);
/** Has the companies told, as somebody who has spoken before. */
async function told(): Promise<void> {
  await speak();
  await stage.tap('voice-hear:');
  await work();
  await stage.tap('voice-forget:');
  heard = [];
  discarded = [];
  tasks.length = 0;
  await stage.sql('delete from allowances');
}

async function open(rules: Parameters<typeof openStage>[0] = {}): Promise<void> {
  stage = await openStage({ companies: ['OpenAI'], ...rules });
  const surface = stage.ctx.surfaces.get('telegram');
  if (!surface) throw new Error('no surface');
  const { download } = surface;
  Object.assign(surface, {
    download: async (ref: string, most: number) => {
      const found = files[ref];
      if (found instanceof DownloadError) throw found;
      return found ?? download(ref, most);
    },
    discard: async (ref: string) => void discarded.push(ref),
  });
  await stage.join();
}

beforeEach(async () => {
  heard = [];
  discarded = [];
  tasks.length = 0;
  files = { v: await recorded('ogg') };
  await open();
});
afterEach(() => stage.close());

describe('spoken words', () => {
  it('are answered where nobody can write them down', async () => {
    expect(await speak()).toContain('can’t listen to voice messages here');
    expect(await query().tasks.findMany()).toEqual([]);
  });

  it('are written down by a company that gets no photos: a face profile asks for no yes to it', async () => {
    listens('ear', { company: 'Ear Co' });
    const asked = await stage.command('profile');
    expect(asked).toContain('OpenAI');
    expect(asked).not.toContain('Ear Co');
    await stage.tap('face-yes');
    expect(await stage.command('profile')).not.toContain('read and agree');
    expect(await query().consents.findMany()).toContainEqual(
      expect.objectContaining({ purpose: 'face', companies: 'OpenAI', withdrawnAt: null }),
    );
  });

  it('are heard by nobody before the companies are told, are shown, and count when confirmed', async () => {
    listens('hear-1');
    await stage.photos(['fox']);
    await receive();
    const asked = await speak();
    expect(asked).toContain('OpenAI gets the recording');
    expect(await query().tasks.findMany()).toEqual([]);
    expect(await stage.tap('voice-hear:')).toContain('Listening…');
    const said = await work();
    expect(said).toContain('<replace>');
    expect(said).toContain(`“${WORDS}”`);
    expect(said).toContain('[Use these words]\n[Type it differently]\n[Forget it]');
    expect(heard).toEqual([{ engine: 'hear-1', type: 'ogg', seconds: 2, language: 'en' }]);
    expect(await sent()).toMatchObject([{ company: 'OpenAI', sent: 'voice', engine: 'hear-1' }]);
    expect(await used()).toEqual([[`voice:${DAY}`, 1]]);
    expect(await query().generations.findMany()).toEqual([]);
    const edit = await stage.tap('voice-use:');
    expect(edit).toContain(`You said:\n“${WORDS}”`);
    expect(edit).toContain(`Your words: ${WORDS}`);
    expect(discarded).toEqual(['v']);
  });

  it('are asked about once: from then on they are written down at once', async () => {
    listens('hear-1');
    await told();
    expect(await speak()).toContain('Listening…');
    expect(await work()).toContain(WORDS);
  });

  it('go to no company that the person was not told of', async () => {
    listens('hear-1');
    await told();
    Object.assign(stage.ctx.engines.at(-1) ?? {}, { hears: () => [] });
    listens('hear-2', { company: 'Google' });
    expect(await speak()).toContain('Google gets the recording');
    expect(heard).toEqual([]);
  });

  it('go to no company that has come since the question, whichever button is pressed', async () => {
    listens('hear-1', { says: () => Promise.reject(new EngineError('unavailable', 'no')) });
    await speak();
    listens('hear-2', { company: 'Google', cost: 0 });
    for (let press = 0; press < 2; press += 1) {
      await stage.tap('voice-hear:');
      expect(await work()).toContain('could not write that down');
    }
    expect(new Set(heard.map(({ engine }) => engine))).toEqual(new Set(['hear-1']));
    Object.assign(stage.ctx.engines.at(-2) ?? {}, { hears: () => [] });
    expect(await stage.tap('voice-hear:')).toContain('Google gets the recording');
    await stage.tap('voice-hear:');
    expect(await work()).toContain(WORDS);
  });

  it('fill the question that is open', async () => {
    listens('hear-1', { says: async () => 'Night of the Fox' });
    await told();
    await stage.command('imagine');
    await speak();
    await work();
    const draft = await stage.tap('voice-use:');
    expect(draft).toContain('Your words: Night of the Fox');
    await stage.command('settings');
    await stage.press('name');
    await speak();
    await work();
    expect(await stage.tap('voice-use:')).toContain('Night of the Fox');
  });

  it('do nothing by themselves where they sound like a command', async () => {
    listens('hear-1', { says: async () => '/delete' });
    await told();
    await speak();
    await work();
    const answer = await stage.tap('voice-use:');
    expect(answer).not.toContain('Delete');
    expect(answer).toContain('You said:');
    expect(await query().accounts.findMany()).toHaveLength(1);
  });

  it('are screened like typed ones', async () => {
    const words = stage.ctx.moderation.words;
    stage.ctx.moderation.words = async (texts) =>
      texts.some((one) => one.includes('nude'))
        ? { verdict: 'refuse', category: 'sexual', scores: {} }
        : words(texts);
    listens('hear-1', { says: async () => 'a nude beach' });
    await told();
    await stage.command('imagine');
    await speak();
    await work();
    const use = codeOf('voice-use:');
    expect(await stage.press(use)).toContain('I can’t make that');
    expect(await query().generations.findMany()).toEqual([]);
  });

  it('can be typed instead, with what was heard to copy, or forgotten', async () => {
    listens('hear-1');
    await told();
    await speak();
    await work();
    const code = codeOf('voice-type:');
    expect(await stage.press(code)).toContain('Type it the way you mean it');
    expect(stage.shown.at(-1)?.reply.buttons?.flat()).toContainEqual({
      label: { key: 'voice.copy' },
      copy: WORDS,
    });
    expect(await stage.press(code)).toContain('used or forgotten already');
    await speak();
    await work();
    const use = codeOf('voice-use:');
    expect(await stage.tap('voice-forget:')).toContain('Forgotten');
    expect(await stage.press(use)).toContain('used or forgotten already');
  });

  it('are forgotten before anybody has heard them', async () => {
    listens('hear-1');
    await speak();
    const hear = codeOf('voice-hear:');
    expect(await stage.tap('voice-forget:')).toContain('Forgotten');
    expect((await query().tasks.findMany()).map(({ kind }) => kind)).toEqual(['discard-recording']);
    expect(await stage.press(hear)).toContain('used or forgotten already');
    expect(heard).toEqual([]);
  });

  it('are taken into what the message answers', async () => {
    listens('hear-1');
    await told();
    await speak('v', { files: [stage.file('fox')] });
    await work();
    await stage.tap('voice-use:');
    const edit = await receive();
    expect(edit).toContain(`Your words: ${WORDS}`);
  });
});

describe('twice, out of order, broken off, forged', () => {
  it('a confirmation counts once', async () => {
    listens('hear-1');
    await told();
    await stage.command('imagine');
    await speak();
    await work();
    const use = codeOf('voice-use:');
    expect(await stage.press(use)).toContain(`Your words: ${WORDS}`);
    const again = await stage.press(use);
    expect(again).toContain('used or forgotten already');
    expect(again).not.toContain('Your words');
  });

  it('a recording is written down once, however often that is pressed and the task runs', async () => {
    listens('hear-1');
    await speak();
    const hear = codeOf('voice-hear:');
    await stage.press(hear);
    expect(await stage.press(hear)).toContain('Listening…');
    expect(await used()).toEqual([[`voice:${DAY}`, 1]]);
    await work();
    // As after a crash between the answer and the end of the task.
    const [task] = tasks;
    if (!task) throw new Error('no task');
    const shown = stage.shown.length;
    await hearer(task);
    expect(stage.shown).toHaveLength(shown);
    expect(heard).toHaveLength(1);
  });

  it('what crashed between hearing and showing is heard again and shown once', async () => {
    listens('hear-1');
    await told();
    await speak();
    const [row] = (await query().tasks.findMany()).filter(({ kind }) => kind === 'hear-voice');
    if (!row) throw new Error('no task');
    const task = {
      kind: 'hear-voice',
      subject: row.subject,
      payload: row.payload,
      attempt: 1,
    } as const;
    const crash = voiceHearer(stage.ctx, { report: () => Promise.reject(new Error('crash')) });
    await expect(crash(task)).rejects.toThrow('crash');
    expect(await work()).toContain(WORDS);
    expect(heard).toHaveLength(2);
    expect(await used()).toEqual([[`voice:${DAY}`, 1]]);
    expect(await stage.tap('voice-use:')).toContain('You said:');
  });

  it('an older one can be confirmed after a newer one', async () => {
    let count = 0;
    listens('hear-1', { says: async () => `a red fox number ${++count}` });
    await told();
    await speak();
    await work();
    const older = codeOf('voice-use:');
    await speak();
    await work();
    const newer = codeOf('voice-use:');
    await stage.command('imagine');
    expect(await stage.press(newer)).toContain('Your words: a red fox number 3');
    await stage.command('imagine');
    expect(await stage.press(older)).toContain('Your words: a red fox number 2');
  });

  it('is nobody else’s', async () => {
    listens('hear-1');
    await told();
    await speak();
    await work();
    const use = codeOf('voice-use:');
    for (const yes of ['adult', 'agree']) await stage.press(yes, 'stranger');
    for (const name of ['use', 'type', 'forget', 'hear'])
      expect(await stage.press(use.replace('use', name), 'stranger')).toContain(
        'used or forgotten already',
      );
    expect(await stage.press(use)).toContain('You said:');
  });

  it('does not wait for ever', async () => {
    listens('hear-1');
    await told();
    await speak();
    await work();
    stage.clock.now += DEFAULT_RULES.voice.keptMs;
    expect(await stage.tap('voice-use:')).toContain('used or forgotten already');
  });
});

describe('bounds', () => {
  it('what is said to be too long or too large is not even fetched', async () => {
    listens('hear-1');
    expect(await speak('v', { seconds: 121 })).toContain('120 seconds at most');
    const large = { ref: 'v', name: null, contentType: null, byteLength: 11 * 1024 ** 2 };
    expect(await speak('v', { file: large })).toContain('10 MB at most');
    expect(await query().tasks.findMany()).toEqual([]);
  });

  const cases: [string, () => Promise<Uint8Array | DownloadError>, string][] = [
    [
      'too long, whatever it claims',
      () => recorded('webm', { seconds: 130, claims: 0.01 }),
      '120 seconds at most',
    ],
    ['too large', async () => new DownloadError('too-large'), '10 MB at most'],
    [
      'no recording',
      async () => new TextEncoder().encode('x'.repeat(900)),
      'can’t read this recording',
    ],
    ['gone', async () => new DownloadError('gone'), 'can’t be fetched any more'],
  ];
  it.each(cases)('what is %s is said and not counted', async (_name, file, answer) => {
    listens('hear-1');
    await told();
    files.v = await file();
    await speak();
    expect(await work()).toContain(answer);
    expect(heard).toEqual([]);
    expect(await used()).toEqual([[`voice:${DAY}`, 0]]);
    expect(discarded).toEqual(['v']);
  });

  it.each(RECORDED_KINDS)('a recording in %s comes as its sound alone', async (kind) => {
    listens('hear-1');
    await told();
    files.v = await recorded(kind);
    await speak();
    expect(await work()).toContain(WORDS);
  });

  it('silence is said and not counted', async () => {
    listens('hear-1', { says: async () => ' ' });
    await speak();
    await stage.tap('voice-hear:');
    expect(await work()).toContain('I heard no words');
    expect(await used()).toEqual([[`voice:${DAY}`, 0]]);
  });

  it('the day has its bound, which is said', async () => {
    listens('hear-1');
    await told();
    const id = (await query().accounts.findFirst())?.id ?? '';
    await stage.sql(
      'insert into allowances (account_id, day, used, limit_count) values (?, ?, 30, 30)',
      id,
      `voice:${DAY}`,
    );
    expect(await speak()).toContain('30 voice messages for you today');
    await work();
    expect(heard).toEqual([]);
  });

  it('is hidden where the operator has switched it off', async () => {
    await stage.close();
    await open({ rules: { voice: { ...DEFAULT_RULES.voice, aDay: 0 } } });
    listens('hear-1');
    expect(await speak()).toContain('can’t listen');
  });

  it('is of no use where a photo is waited for', async () => {
    listens('hear-1');
    await told();
    await stage.command('edit');
    await speak();
    expect(heard).toEqual([]);
  });
});

describe('who writes it down', () => {
  const no = (failure: EngineError['failure']) => () =>
    Promise.reject(new EngineError(failure, 'no'));

  it('is the cheapest, and another one where that fails', async () => {
    listens('dear', { cost: 9 });
    listens('cheap', { cost: 2, says: no('unavailable') });
    await told();
    await speak();
    expect(await work()).toContain(WORDS);
    expect(heard.map(({ engine }) => engine)).toEqual(['cheap', 'dear']);
    expect((await sent()).slice(-2).map(({ engine }) => engine)).toEqual(['cheap', 'dear']);
  });

  it('is one that takes the kind of recording', async () => {
    listens('only-wav', { types: ['wav'], cost: 1 });
    listens('others', { cost: 5 });
    await told();
    await speak();
    await work();
    expect(heard).toMatchObject([{ engine: 'others', type: 'ogg' }]);
  });

  it('is nobody else after a refusal', async () => {
    listens('cheap', { cost: 1, says: no('rejected') });
    listens('dear', { cost: 9 });
    await speak();
    await stage.tap('voice-hear:');
    const said = await work();
    expect(said).toContain('goes against its rules');
    expect(said).not.toContain('Try again');
    expect(heard.map(({ engine }) => engine)).toEqual(['cheap']);
    expect(await used()).toEqual([[`voice:${DAY}`, 0]]);
    expect(discarded).toEqual(['v']);
  });

  it('is another one where the recording is nothing to the first, and nobody where it is to none', async () => {
    listens('cheap', { cost: 1, says: no('invalid') });
    listens('dear', { cost: 9 });
    await told();
    await speak();
    expect(await work()).toContain(WORDS);
    Object.assign(stage.ctx.engines.at(-1) ?? {}, { transcribe: no('invalid') });
    await speak();
    const said = await work();
    expect(said).toContain('can’t read this recording');
    expect(said).not.toContain('Try again');
    expect(discarded).toEqual(['v', 'v']);
  });

  it('may be asked again where nobody could', async () => {
    let fails = true;
    listens('hear-1', { says: () => (fails ? no('unavailable')() : Promise.resolve(WORDS)) });
    await speak();
    await stage.tap('voice-hear:');
    expect(await work()).toContain('could not write that down');
    expect(await used()).toEqual([[`voice:${DAY}`, 0]]);
    expect(discarded).toEqual([]);
    fails = false;
    await stage.tap('voice-hear:');
    expect(await work()).toContain(WORDS);
    expect(discarded).toEqual(['v']);
  });
});
