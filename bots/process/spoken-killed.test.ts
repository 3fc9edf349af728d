/** What was heard when the process is killed: it waits in the database for who confirms it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPENAI_KEY, openaiProvider } from '../../core/engines/testing/openai.node.ts';
import { SPOKEN } from '../../core/engines/testing/openai-speech.node.ts';
import { type StandIn, startStandIn } from '../../core/engines/testing/stand-in.node.ts';
import { recorded } from '../../core/media/testing/recordings.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../telegram/testing/stand-in.node.ts';
import { FROM_MODULE_CACHE } from './testing/child-flags.ts';
import { joinTelegram } from './testing/test-service.node.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

let folder: string;
let telegram: TelegramStandIn;
let openai: StandIn;
let running: ChildProcess | null = null;
beforeAll(async () => {
  [folder, telegram, openai] = await Promise.all([
    mkdtemp(join(tmpdir(), 'alme-spoken-')),
    startTelegramStandIn(),
    startStandIn(openaiProvider()),
  ]);
});
afterAll(async () => {
  await kill();
  await Promise.all([telegram?.close(), openai?.close()]);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The program as an operator starts it, always with the same data. */
function start(): void {
  running = spawn(process.execPath, [...FROM_MODULE_CACHE, MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      OPENAI_API_KEY: OPENAI_KEY,
      OPENAI_BASE_URL: openai.url,
      OPENAI_MODELS: 'gpt-image-2,gpt-transcribe',
    },
    stdio: 'ignore',
  });
}

/** Kills the process where it is. */
async function kill(): Promise<void> {
  const child = running;
  running = null;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const heard = () => openai.asked.filter(({ path }) => path.endsWith('/audio/transcriptions'));
const made = () => openai.asked.filter(({ path }) => path.includes('/images/'));

test('killed while a company listens, it is shown once; killed before it is confirmed, it counts once', async () => {
  start();
  const me = await joinTelegram({ telegram });
  me.say('/imagine');
  await me.chat.until('Describe');
  openai.play('hang');
  await me.sendVoice(await recorded('ogg'), { seconds: 2 });
  await me.chat.until('gets the recording');
  me.press('Write it down');
  await expect.poll(() => heard().length, { timeout: 60_000 }).toBe(1);
  await kill();

  openai.play(null);
  start();
  const said = await me.chat.until('I heard:');
  expect(said.text).toContain(SPOKEN);
  expect([heard().length, made().length]).toEqual([2, 0]);
  await kill();

  start();
  me.press('Use these words', said);
  me.press('Use these words', said);
  const asked = await me.chat.until('Usually takes');
  me.press('Make it', asked);
  expect((await me.chat.until('Kept until')).kind).toBe('photo');
  expect(me.chat.shown.filter(({ text }) => text.includes('You said:'))).toHaveLength(1);
  expect([heard().length, made().length, openai.violations]).toEqual([2, 1, []]);
});
