import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTelegramStandIn, type TelegramStandIn } from '../telegram/testing/stand-in.node.ts';
import { eventually } from './testing/test-service.node.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

let folder: string;
let telegram: TelegramStandIn;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-main-'));
  telegram = await startTelegramStandIn();
});
afterAll(async () => {
  await telegram.close();
  await rm(folder, { recursive: true, force: true });
});

type Started = {
  child: ChildProcess;
  said: { out: string; errors: string };
  ended: Promise<number>;
};

/** The program as an operator starts it. */
function start(settings: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: folder,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      ...settings,
    },
  });
  const said = { out: '', errors: '' };
  child.stdout.on('data', (piece) => {
    said.out += String(piece);
  });
  child.stderr.on('data', (piece) => {
    said.errors += String(piece);
  });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  return { child, said, ended };
}

test('whatever Telegram and strangers do, nothing is left unheard and the end is clean', async () => {
  const { child, said, ended } = start();
  const url = await eventually(() => /http:\/\/localhost:\d+/.exec(said.out)?.[0]);
  const me = telegram.user({ languageCode: 'en' });
  telegram.fail('getUpdates', 'reset', 2);
  telegram.fail('sendMessage', { status: 500 }, 1);
  me.say('/start');
  await me.chat.until('18');
  for (const status of [502, 429]) telegram.fail('*', { status }, 1);
  telegram.fail('sendMessage', 'lost', 1);
  telegram.update({ message: null } as never);
  telegram.update({ message: { chat: null, from: {} } } as never);
  telegram.update({ callback_query: { id: 'x', data: 'a' } } as never);
  me.say('hello');
  for (const path of [
    '/webhooks/stripe',
    '/playground/messages',
    '/sandbox/pay/x',
    '/%ff',
    '/..%2f',
  ])
    await fetch(url + path, { method: 'POST', body: '{' });
  me.block();
  me.unblock();
  await eventually(() => telegram.world.updates.waiting === 0);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await (await fetch(url)).text()).toContain('href="https://t.me/alme_test_bot"');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said.errors).toBe('');
  expect(said.out).not.toContain('unhandled rejection');
  expect(said.out).not.toContain(telegram.token);
});

// npm 11 hands on what the terminal has sent already, so that a key that was pressed once arrives twice.
test('a signal that comes twice at once ends it as one does', async () => {
  const { child, said, ended } = start();
  await eventually(() => /http:\/\/localhost:\d+/.exec(said.out)?.[0]);
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(said.out).toContain('"msg":"stopped"');
});

// The first process of a container hears no signal that it does not listen to.
test('a signal while it still starts ends it at once', async () => {
  const asked: Socket[] = [];
  const silent = createServer((socket) => asked.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const { child, ended } = start({
    DATABASE_URL: `http://127.0.0.1:${port}`,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  await eventually(() => asked.length > 0);
  child.kill('SIGTERM');
  expect(await ended).toBe(143);
  for (const socket of asked) socket.destroy();
  await new Promise((resolve) => silent.close(resolve));
});
