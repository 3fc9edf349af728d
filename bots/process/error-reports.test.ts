import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type ErrorReceiver,
  RECEIVER_SECRET,
  startErrorReceiver,
} from '../../core/http/testing/error-receiver.node.ts';
import { eventually } from './testing/test-service.node.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const KEY = 'sk-proj-abcdef0123456789';
/** Breaks the program where nothing catches it. */
const BREAKS = `data:text/javascript,${encodeURIComponent(
  `const key = ${JSON.stringify(KEY.split(''))}.join('');
   process.on('SIGUSR2', () => { throw new Error('broken with ' + key) });
   process.on('SIGWINCH', () => { Promise.reject(new Error('left alone with ' + key)) });`,
)}`;

let folder: string;
let receiver: ErrorReceiver;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-reports-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  receiver = await startErrorReceiver();
});
afterEach(() => receiver.close());

function start(more: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', BREAKS, MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: folder,
      ERROR_WEBHOOK_URL: receiver.url,
      ERROR_WEBHOOK_SECRET: RECEIVER_SECRET,
      ...more,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      said += String(piece);
    });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  return { child, said: () => said, ended };
}
const open = (said: () => string) => eventually(() => said().includes('  open http'));

test('what nobody caught is told before the process ends; what was left alone is told while it goes on', async () => {
  const { child, said, ended } = start();
  await open(said);
  child.kill('SIGWINCH');
  await eventually(() => receiver.told.length > 0);
  expect(receiver.told[0]?.data).toMatchObject({ level: 'error', message: 'unhandled rejection' });
  child.kill('SIGUSR2');
  expect(await ended).toBe(1);
  expect(receiver.told.at(-1)?.data).toMatchObject({
    level: 'fatal',
    message: 'uncaught exception',
    error: { type: 'Error', message: 'broken with [secret]' },
  });
  expect(said()).toMatch(/alme bots broke: .*\[secret\]/);
  expect(receiver.bodies.join()).not.toContain(KEY);
  expect(said()).not.toContain(KEY);
  expect(receiver.forged).toBe(0);
});

test('a receiver that never answers keeps no broken process alive', async () => {
  const { child, said, ended } = start();
  await open(said);
  for (let i = 0; i < 9; i += 1) receiver.answers.push(() => undefined);
  child.kill('SIGUSR2');
  expect(await ended).toBe(1);
  expect(receiver.calls.length).toBeGreaterThan(0);
});

test('a start that fails is told, also where the log is silent', async () => {
  const port = new URL(receiver.url).port;
  const { ended } = start({ PORT: port, LOG_LEVEL: 'silent' });
  expect(await ended).toBe(1);
  expect(receiver.told.map(({ data }) => [data.level, data.message])).toEqual([
    ['fatal', 'could not start'],
  ]);
});
