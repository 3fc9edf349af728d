import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import {
  joinTelegram,
  openTestService,
  quickEngine,
  rowCounts,
  type TestService,
} from './testing/test-service.node.ts';

const MEBIBYTE = 1024 * 1024;
const LATE_SECONDS = 3_600;

const METRICS_TOKEN = 'only-prometheus-knows';

let discord: StandIn;
let house: TestService;
beforeAll(async () => {
  discord = await startDiscord(Date.now);
  house = await openTestService({
    webhook: true,
    engines: [quickEngine],
    settings: {
      METRICS_TOKEN,
      // Too short to be used.
      TELEGRAM_WEBHOOK_SECRET: 'short',
      ...discord.settings,
    },
  });
  await discord.person().until(() => discord.world.commands.length > 0);
});
afterAll(async () => {
  await house.close();
  await discord.close();
});

type Headers = Record<string, string>;
type Sign = (body: string, ageSeconds?: number) => Promise<Headers> | Headers;

/** How the real sender of each path proves that it is the one. */
const SIGNED: Record<string, Sign> = {
  telegram: () => ({ 'x-telegram-bot-api-secret-token': secret() }),
  discord: (body, ageSeconds = 0) => discord.sign(body, seconds() - ageSeconds),
  stripe: async (payload, ageSeconds = 0) => ({
    'stripe-signature': await Stripe.webhooks.generateTestHeaderStringAsync({
      payload,
      secret: `whsec_${house.service.ctx.secrets['sandbox-webhook']}`,
      timestamp: seconds() - ageSeconds,
    }),
  }),
};
const secret = () => house.service.ctx.secrets['telegram-webhook'];
const seconds = () => Math.floor(Date.now() / 1000);

/** What each sender would really send. */
const GENUINE: Record<string, string> = {
  telegram: JSON.stringify({ update_id: 7_000_001, message: {} }),
  discord: JSON.stringify({ id: '99', type: 3, token: 't', application_id: '1' }),
  stripe: JSON.stringify({
    id: 'evt_forged',
    object: 'event',
    type: 'checkout.session.completed',
    data: { object: { id: 'cs_forged' } },
  }),
};
const SENDERS = Object.keys(SIGNED);
const ALL = [...SENDERS, 'paypal', 'replicate', 'atlas'];

async function post(path: string, body: BodyInit, headers: Headers = {}): Promise<number> {
  const response = await fetch(`${house.service.url}/webhooks/${path}`, {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
  const answer = await response.text();
  expect(answer).not.toMatch(/ at |Error|node_modules/);
  return response.status;
}

/** Who is refused in the middle of a large body may not get to read why. */
const postLarge = (...request: Parameters<typeof post>) =>
  post(...request).catch((error: unknown) => {
    if (error instanceof TypeError) return 'cut off';
    throw error;
  });

/** The counters of refused webhooks, by sender and reason. */
async function counted(sender: string, result: string): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const text = await (await fetch(`${house.service.url}/metrics`, { headers })).text();
  const line = text
    .split('\n')
    .find((one) => one.includes(`source="${sender}",result="${result}"`));
  return Number(line?.split(' ').at(-1) ?? 0);
}

/** Does something that must leave nothing in the database. */
async function leavingNothing(act: () => Promise<void>): Promise<void> {
  const before = await rowCounts(house.service);
  await act();
  expect(await rowCounts(house.service)).toEqual(before);
}

describe.each(ALL)('/webhooks/%s', (path) => {
  const known = SENDERS.includes(path);
  const body = GENUINE[path] ?? '{}';

  test('without or with a wrong signature: 401, and only counted', async () => {
    const before = await counted(path, 'forged');
    const lies: Headers[] = [
      {},
      { 'x-telegram-bot-api-secret-token': `${secret()}x` },
      { 'x-telegram-bot-api-secret-token': 'short' },
      { 'x-signature-ed25519': '0'.repeat(128), 'x-signature-timestamp': String(seconds()) },
      { 'stripe-signature': `t=${seconds()},v1=${'0'.repeat(64)}` },
    ];
    await leavingNothing(async () => {
      for (const headers of lies) expect(await post(path, body, headers)).toBe(known ? 401 : 404);
    });
    expect((await counted(path, 'forged')) - before).toBe(known ? lies.length : 0);
  });

  test('another body under a genuine signature, or a late one: 401', async () => {
    const sign = SIGNED[path];
    // Telegram's secret says who sends, not what and when: an id counts once, however late.
    if (!sign || path === 'telegram') return;
    await leavingNothing(async () => {
      expect(await post(path, `${body} `, await sign(body))).toBe(401);
      expect(await post(path, body, await sign(body, LATE_SECONDS))).toBe(401);
    });
  });

  test('signed nonsense: 400, and only counted', async () => {
    const sign = SIGNED[path];
    if (!sign) return;
    const before = await counted(path, 'malformed');
    const nonsense = ['{', '[]', 'null', '"x"', '{}', '\u0000', '{"id":{}}', '{"update_id":"1"}'];
    await leavingNothing(async () => {
      for (const text of nonsense)
        expect([text, await post(path, text, await sign(text))]).toEqual([text, 400]);
    });
    expect((await counted(path, 'malformed')) - before).toBe(nonsense.length);
  });

  test.each([1.5, 8])('a body of %f MiB: 413 and only counted, or nothing there', async (size) => {
    const sign = SIGNED[path];
    const large = JSON.stringify({ update_id: 1, x: 'x'.repeat(size * MEBIBYTE) });
    const before = await counted(path, 'malformed');
    await leavingNothing(async () => {
      for (const body of [large, endless(size)]) {
        const refused = await postLarge(path, body, (await sign?.(large)) ?? {});
        expect([known ? 413 : 404, 'cut off']).toContain(refused);
      }
    });
    expect((await counted(path, 'malformed')) - before).toBe(known ? 2 : 0);
  });
});

test('behind a public address the metrics are for who has the token, though this machine asks', async () => {
  expect((await fetch(`${house.service.url}/metrics`)).status).toBe(404);
});

/** A body that does not say how long it is. */
function endless(mebibytes: number): ReadableStream {
  let left = mebibytes * 16;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(new Uint8Array(MEBIBYTE / 16).fill(120));
    },
  });
}

test('the same update many times, at once and later, is answered once', async () => {
  const me = await joinTelegram(house);
  const chat = { id: me.person.id, type: 'private', first_name: 'A' };
  const from = { id: me.person.id, is_bot: false, first_name: 'A' };
  const message = { message_id: 1, date: 1, chat, from, text: '/credits' };
  const body = JSON.stringify({ update_id: 7_000_100, message });
  const shown = me.chat.shown.length;
  const headers = await SIGNED.telegram?.(body);
  const answers = await Promise.all([1, 2, 3, 4].map(() => post('telegram', body, headers)));
  expect(answers).toEqual([200, 200, 200, 200]);
  await me.chat.when(() => me.chat.shown.length > shown);
  expect(await post('telegram', body, headers)).toBe(200);
  me.say('/help');
  await me.chat.when(() => me.chat.shown.length > shown + 1);
  expect(me.chat.shown).toHaveLength(shown + 2);
});

test('updates of any strange shape under the right secret never break anything', async () => {
  const shapes = [
    { message: null },
    { message: { chat: {} } },
    { message: { chat: { id: 'x', type: 'private' }, from: { id: {} }, text: 5 } },
    { callback_query: { id: 1, from: { id: 5 }, data: { a: 1 } } },
    { my_chat_member: {} },
    { message: [] },
    { edited_message: { text: '/start' } },
    { unheard_of: { deep: { deeper: [] } } },
  ];
  for (const [i, shape] of shapes.entries()) {
    const body = JSON.stringify({ update_id: 7_000_200 + i, ...shape });
    const status = await post('telegram', body, await SIGNED.telegram?.(body));
    expect([200, 400, 503]).toContain(status);
  }
  expect((await fetch(`${house.service.url}/readyz`)).status).toBe(200);
});
