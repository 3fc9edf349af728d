/** What is spoken on Telegram, in workerd as on a machine. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { joinTelegram, refusals } from '../../bots/process/testing/test-service.node.ts';
import { buttonsOf } from '../../bots/telegram/testing/chat.ts';
import type { TelegramUser } from '../../bots/telegram/testing/stand-in.node.ts';
import { OPENAI_KEY, openaiError, openaiProvider } from '../../core/engines/testing/openai.node.ts';
import { SPOKEN, spokenAnswer } from '../../core/engines/testing/openai-speech.node.ts';
import {
  type Answer,
  type StandIn,
  startStandIn,
} from '../../core/engines/testing/stand-in.node.ts';
import { recorded } from '../../core/media/testing/recordings.ts';
import { audit } from '../../db/audit.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';
import { restOver } from './testing/world-state.node.ts';

let openai: StandIn;
let world: WorkerWorld;
let me: TelegramUser;
let says: Answer = spokenAnswer();

beforeAll(async () => {
  openai = await startStandIn(openaiProvider());
  openai.play((made, { path }) => (path.endsWith('/audio/transcriptions') ? says : made));
  world = await openWorkerWorld({
    OPENAI_API_KEY: OPENAI_KEY,
    OPENAI_BASE_URL: openai.url,
    OPENAI_MODELS: 'gpt-image-2,gpt-transcribe',
    WORKERS_AI_MODELS: 'flux-2-dev',
    ENGINE_ORDER: 'openai',
  });
  me = await joinTelegram(world, { firstName: 'Mira' });
});
afterAll(async () => {
  await world?.close();
  await openai?.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') world.server.debug();
  expect([openai.violations, await audit(world.db.query)]).toEqual([[], []]);
});

const heard = () => openai.asked.filter(({ path }) => path.endsWith('/audio/transcriptions'));
const made = () => openai.asked.filter(({ path }) => path.includes('/images/'));
const speak = async (kind: Parameters<typeof recorded>[0] = 'ogg') =>
  me.sendVoice(await recorded(kind), { seconds: 2 });

test('a picture is made of what was said, once it is confirmed, however often that is delivered', async () => {
  me.say('/imagine');
  await me.chat.until('Describe');
  await speak();
  expect((await me.chat.until('gets the recording')).text).toContain('127.0.0.1');
  expect(heard()).toHaveLength(0);
  me.press('Write it down');
  const said = await me.chat.until('I heard:');
  expect(said.text).toContain(SPOKEN);
  expect([heard().length, made().length]).toEqual([1, 0]);
  const [use] = buttonsOf(said);
  me.pressCode(use?.data ?? '', said);
  const asked = await me.chat.until('Usually takes');
  me.pressCode(use?.data ?? '', said);
  me.press('Make it', asked);
  expect((await me.chat.until('Kept until')).kind).toBe('photo');
  await restOver(world);
  expect([heard().length, made().length]).toEqual([1, 1]);
});

test('what is typed in the place of what was heard wrong counts alone', async () => {
  says = spokenAnswer('a read fogs');
  me.say('/imagine');
  await me.chat.until('Describe');
  await speak('live-webm');
  await me.chat.until('a read fogs');
  me.press('Type it differently');
  await me.chat.until('Type it the way you mean it');
  me.say('a red fox');
  expect((await me.chat.until('Usually takes')).text).toContain('a red fox');
});

test('silence, rubbish and refusals are said', async () => {
  says = spokenAnswer(' ');
  await speak();
  await me.chat.until('I heard no words');
  await me.sendVoice(new TextEncoder().encode('no sound '.repeat(90)), { seconds: 2 });
  await me.chat.until('can’t read this recording');
  says = openaiError(400, 'invalid_value', { message: 'Audio file might be corrupted' });
  await speak('live-mp4');
  await me.chat.until('can’t read this recording');
  says = { status: 200, body: '{"error":{"code":"content_policy_violation"}}' };
  await speak('flac');
  await me.chat.until('goes against its rules');
});

test('what the queue loses between hearing and confirming is there after a restart', async () => {
  says = spokenAnswer('a fox that waits');
  me.say('/imagine');
  await me.chat.until('Describe');
  await speak();
  const said = await me.chat.until('a fox that waits');
  await world.restart();
  me.press('Use these words', said);
  expect((await me.chat.until('Usually takes')).text).toContain('a fox that waits');
  const refused = refusals(world).filter(({ description }) => !description.includes('too old'));
  expect(refused).toEqual([]);
});
