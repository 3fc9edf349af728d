import { serve } from '@hono/node-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegramFor } from '../../bots/telegram/testing/harness.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
} from '../../bots/telegram/testing/stand-in.node.ts';
import { DatabaseUnavailable } from '../../core/errors.ts';
import { silentLog } from '../../core/log.ts';
import { silentMetrics } from '../../core/metrics.ts';
import { TELEGRAM_WEBHOOK_PATH } from '../chat-paths.ts';
import { telegramWebhook } from './telegram.ts';

const secret = 'right-secret_1';
let stored: string[];
let counts: string[];
let failing: boolean;

const metrics = {
  ...silentMetrics,
  webhook: (_source: string, result: string) => void counts.push(result),
};

beforeEach(() => {
  stored = [];
  counts = [];
  failing = false;
});

function app(handle = async (update: { update_id: number }) => store(update.update_id)) {
  return telegramWebhook({ secret, handle, log: silentLog, metrics });
}
function store(id: number): void {
  if (failing) throw new Error('the database is away');
  stored.push(String(id));
}
async function post(body: string, given: string | null = secret): Promise<number> {
  const headers: Record<string, string> =
    given === null ? {} : { 'X-Telegram-Bot-Api-Secret-Token': given };
  const response = await app().request(TELEGRAM_WEBHOOK_PATH, { method: 'POST', body, headers });
  expect(await response.text()).toBe('');
  return response.status;
}

test('takes an update with the right secret', async () => {
  expect(await post('{"update_id":1}')).toBe(200);
  expect([stored, counts]).toEqual([['1'], ['accepted']]);
});

test.each([null, '', 'wrong', `${secret}x`, secret.slice(0, -1)])(
  'does not know the secret %j',
  async (given) => {
    expect(await post('{"update_id":1}', given)).toBe(401);
    expect([stored, counts]).toEqual([[], ['forged']]);
  },
);

test.each(['', '{', 'null', '[]', '"x"', '{"update_id":"1"}', '{"update_id":1.5}', '{"id":1}'])(
  'takes %j for no update',
  async (body) => {
    expect(await post(body)).toBe(400);
    expect([stored, counts]).toEqual([[], ['malformed']]);
  },
);

test('does not read a body without end', async () => {
  expect(await post(`{"update_id":1,"x":"${'x'.repeat(1024 * 1024)}"}`)).toBe(413);
  expect([stored, counts]).toEqual([[], ['malformed']]);
});

test('asks for an update again that could not be stored', async () => {
  failing = true;
  expect(await post('{"update_id":1}')).toBe(503);
  expect(counts).toEqual(['failed']);
});

let server: TelegramStandIn | undefined;
let close: (() => Promise<unknown>) | undefined;
afterEach(async () => {
  await close?.();
  await server?.close();
  server = undefined;
  close = undefined;
});

test('over HTTP: Telegram sends again until the update is stored', async () => {
  server = await startTelegramStandIn();
  let tries = 0;
  const events: string[] = [];
  let handle: Parameters<typeof telegramWebhook>[0]['handle'] = async () => undefined;
  const route = telegramWebhook({ secret, handle: (u) => handle(u), log: silentLog, metrics });
  const port = await new Promise<number>((resolve) => {
    const http = serve({ fetch: route.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve(info.port),
    );
    close = () => new Promise((done) => http.close(done));
  });
  const url = `http://127.0.0.1:${port}${TELEGRAM_WEBHOOK_PATH}`;
  const bot = telegramFor(server, { webhook: { url, secret } }).connect(async (event) => {
    tries += 1;
    if (tries === 1) throw new DatabaseUnavailable();
    events.push(event.eventId);
  });
  handle = (update) => bot.handle(update);
  const user = server.user();
  const first = user.say('one');
  const second = user.say('two');
  bot.receive();
  const { updates } = server.world;
  await expect.poll(() => updates.waiting).toBe(0);
  expect(events).toEqual([String(first), String(second)]);
  expect(updates.pushes.map(({ status }) => status)).toEqual([503, 200, 200]);
  await bot.stop();
});
