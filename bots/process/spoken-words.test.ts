/** What is spoken on each platform, from the microphone to the picture, with a company that hears. */
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OPENAI_KEY, openaiError, openaiProvider } from '../../core/engines/testing/openai.node.ts';
import { SPOKEN, spokenAnswer } from '../../core/engines/testing/openai-speech.node.ts';
import {
  type Answer,
  type StandIn,
  startStandIn,
} from '../../core/engines/testing/stand-in.node.ts';
import { RECORDED_KINDS, recorded } from '../../core/media/testing/recordings.ts';
import { audit } from '../../db/audit.ts';
import type { OwnFile } from '../discord/testing/forms.ts';
import { join18 } from '../discord/testing/join.ts';
import type { Person } from '../discord/testing/person.ts';
import { type StandIn as Discord, startDiscord } from '../discord/testing/stand-in.node.ts';
import { buttonsOf } from '../telegram/testing/chat.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
import { openBrowserChat } from './testing/browser-chat.node.ts';
import {
  joinTelegram,
  openTestService,
  portrait,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

let openai: StandIn;
let discord: Discord;
let service: TestService;
let ogg: Uint8Array<ArrayBuffer>;
/** What the company answers to the next recordings. */
let says: Answer;

beforeAll(async () => {
  [openai, discord, ogg] = await Promise.all([
    startStandIn(openaiProvider()),
    startDiscord(Date.now),
    recorded('ogg') as Promise<Uint8Array<ArrayBuffer>>,
  ]);
  openai.play((made, { path }) => (isAboutSpeech(path) ? says : made));
  service = await openTestService({
    settings: {
      ...discord.settings,
      OPENAI_API_KEY: OPENAI_KEY,
      OPENAI_BASE_URL: openai.url,
      OPENAI_MODELS: 'gpt-image-2,gpt-transcribe',
      ENGINE_ORDER: 'openai',
    },
  });
  discord.interactionsUrl = `${service.service.url}/webhooks/discord`;
  await discord.person().until(() => discord.world.commands.length > 0);
});
afterAll(async () => {
  await service?.close();
  await Promise.all([discord?.close(), openai?.close()]);
});
beforeEach(() => {
  says = spokenAnswer();
  openai.asked.length = 0;
});
afterEach(async () => {
  expect([openai.violations, refusals(service)]).toEqual([[], []]);
  expect(await audit(service.service.ctx.db.query)).toEqual([]);
});

const isAboutSpeech = (path: string): boolean => path.endsWith('/audio/transcriptions');
const recordingsHeard = () => openai.asked.filter(({ path }) => isAboutSpeech(path)).length;
const picturesMade = () => openai.asked.filter(({ path }) => path.includes('/images/')).length;

/** Answers of the company to what it can't read, and won't write down. */
const UNREADABLE = openaiError(400, 'invalid_value', {
  message: 'Audio file might be corrupted or unsupported',
});
const REFUSED: Answer = { status: 200, body: '{"error":{"code":"content_policy_violation"}}' };

describe('on Telegram', () => {
  let me: TelegramUser;
  beforeEach(async () => {
    me = await joinTelegram(service);
  });
  const speak = (bytes = ogg) => me.sendVoice(bytes, { seconds: 2 });

  /** Waits for the remark that these words are used or forgotten. */
  const untilGone = () =>
    me.chat.when(
      () =>
        [me.chat.transcript(), ...me.chat.notices.map(({ text }) => text)].some((text) =>
          text.includes('forgotten already'),
        ),
      'the remark',
    );

  /** Says yes to the company, and forgets what it heard. */
  async function agree(): Promise<void> {
    await speak();
    await me.chat.until('gets the recording');
    me.press('Write it down');
    await me.chat.until('I heard:');
    me.press('Forget it');
    await me.chat.until('Forgotten');
    openai.asked.length = 0;
  }

  test('a picture is made of what was said, once it is confirmed', async () => {
    me.say('/imagine');
    await me.chat.until('Describe');
    await speak();
    expect((await me.chat.until('gets the recording')).text).toContain('127.0.0.1');
    expect(recordingsHeard()).toBe(0);
    me.press('Write it down');
    expect((await me.chat.until('I heard:')).text).toContain(SPOKEN);
    expect([recordingsHeard(), picturesMade()]).toEqual([1, 0]);
    me.press('Use these words');
    const asked = await me.chat.until('Usually takes');
    expect(asked.text).toContain(SPOKEN);
    me.press('Make it', asked);
    expect((await me.chat.until('Kept until')).kind).toBe('photo');
    expect([recordingsHeard(), picturesMade()]).toEqual([1, 1]);
  });

  test('words that were heard wrong are typed instead, and only those count', async () => {
    await agree();
    says = spokenAnswer('a read fogs');
    me.say('/imagine');
    await me.chat.until('Describe');
    await speak();
    await me.chat.until('a read fogs');
    me.press('Type it differently');
    await me.chat.until('Type it the way you mean it');
    me.say('a red fox');
    const asked = await me.chat.until('Usually takes');
    expect(asked.text).toContain('a red fox');
    me.press('Make it', asked);
    await me.chat.until('Kept until');
    const made = new TextDecoder().decode(openai.asked.at(-1)?.body);
    expect(made).toContain('a red fox');
    expect(made).not.toContain('a read fogs');
  });

  test('nothing is heard of what is forgotten at the question', async () => {
    await speak();
    const asked = await me.chat.until('gets the recording');
    const [go] = buttonsOf(asked);
    me.press('Forget it');
    await me.chat.until('Forgotten');
    me.pressCode(go?.data ?? '', asked);
    await untilGone();
    expect(recordingsHeard()).toBe(0);
  });

  test('a confirmation that is pressed twice makes one draft', async () => {
    await agree();
    me.say('/imagine');
    await me.chat.until('Describe');
    await speak();
    const heard = await me.chat.until('I heard:');
    const code = buttonsOf(heard)[0]?.data ?? '';
    me.pressCode(code, heard);
    me.pressCode(code, heard);
    await me.chat.until('Usually takes');
    await untilGone();
    expect(me.chat.shown.filter(({ text }) => text.includes('Usually takes'))).toHaveLength(1);
  });

  test('silence, rubbish and what no company can read are said, and count for nothing', async () => {
    await agree();
    says = spokenAnswer(' ');
    await speak();
    await me.chat.until('I heard no words');
    await speak(new TextEncoder().encode('not a sound '.repeat(90)));
    await me.chat.until('can’t read this recording');
    expect(recordingsHeard()).toBe(1);
    says = UNREADABLE;
    await speak();
    const said = await me.chat.until(
      ({ text, id }) => id === me.chat.last?.id && text.includes('can’t read this recording'),
    );
    expect(JSON.stringify(said.markup ?? '')).not.toContain('voice-hear:');
    says = REFUSED;
    await speak();
    await me.chat.until('goes against its rules');
    const account = sql`select account_id from identities where user_id = ${String(me.person.id)}`;
    const used = sql<{
      used: number;
    }>`select used from allowances where day like 'voice:%' and account_id = (${account})`;
    // The one by which the company was agreed to.
    expect(await service.service.ctx.db.query.all(used)).toEqual([{ used: 1 }]);
  });

  test.each(RECORDED_KINDS)('a file of sound in %s is understood', async (kind) => {
    await agree();
    await me.sendDocument(await recorded(kind), {
      name: `said.${kind.split('-').at(-1)}`,
      contentType: CONTENT_TYPES[kind],
    });
    await me.chat.until('I heard:');
  });
});

const CONTENT_TYPES: Readonly<Record<(typeof RECORDED_KINDS)[number], string>> = {
  ogg: 'audio/ogg',
  webm: 'audio/webm',
  'live-webm': 'audio/webm',
  mp4: 'audio/mp4',
  'live-mp4': 'audio/mp4',
  aac: 'audio/aac',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  flac: 'audio/flac',
};

describe('on Discord', () => {
  let me: Person;
  let spoken: OwnFile;
  let photo: OwnFile;
  beforeEach(async () => {
    me = discord.person({ name: 'Mira' });
    spoken = { name: 'voice-message.ogg', contentType: 'audio/ogg', bytes: ogg, seconds: 2 };
    photo = { name: 'me.jpg', contentType: 'image/jpeg', bytes: await portrait('otto_front') };
    await join18(me);
  });
  const speak = () => me.say('', [spoken], { flags: 8192 });

  test('a picture is made of what was said, once it is confirmed', async () => {
    me.say('', [photo]);
    await me.until(() => me.messages.some(({ buttons }) => buttons.includes('Studio Noir')));
    says = spokenAnswer('make it winter');
    speak();
    await me.untilSaid('gets the recording');
    expect(recordingsHeard()).toBe(0);
    await me.press('Write it down');
    await me.untilSaid('make it winter');
    expect([recordingsHeard(), picturesMade()]).toEqual([1, 0]);
    await me.press('Use these words');
    await me.untilSaid('Usually takes');
    await me.press('Make it');
    await me.until(() => me.messages.find(({ files }) => files[0]?.alt));
    expect([recordingsHeard(), picturesMade()]).toEqual([1, 1]);
  });

  test('a refusal is said, and nothing comes of it', async () => {
    says = REFUSED;
    speak();
    await me.press('Write it down');
    await me.untilSaid('goes against its rules');
    expect(picturesMade()).toBe(0);
  });
});

describe('in the browser', () => {
  test('a picture is made of what was said, once it is confirmed', async () => {
    const chat = await openBrowserChat(service.service);
    await chat.join();
    await chat.say({ kind: 'text', text: '/imagine' });
    await chat.shown('operation.ask');
    const id = await chat.upload(ogg, 'audio/ogg');
    await chat.say({ kind: 'voice', files: [id], seconds: 2 });
    await chat.shown('voice.ask', '127.0.0.1');
    expect(recordingsHeard()).toBe(0);
    await chat.press('voice-hear:');
    await chat.shown('voice.heard', SPOKEN);
    expect([recordingsHeard(), picturesMade()]).toEqual([1, 0]);
    await chat.press('voice-use:');
    await chat.shown('"action":"go:', SPOKEN);
    await chat.press('go:');
    await chat.shown('generation.kept-until', '"media"');
    expect([recordingsHeard(), picturesMade()]).toEqual([1, 1]);
  });
});
