import { describe, expect, test } from 'vitest';
import { readInitData } from './init-data.ts';
import { signInitData } from './testing/init-data.ts';

const token = '7:the-token-of-a-bot';
const NOW = Date.UTC(2026, 10, 30, 12);
const HOUR_MS = 60 * 60_000;
const signed = (of: Partial<Parameters<typeof signInitData>[0]> = {}) =>
  signInitData({ token, userId: 42, at: NOW, ...of });
const read = (raw: string) => readInitData(raw, { token, now: NOW });

test('who has opened the app is known, and by which link', async () => {
  expect(await read(signed())).toEqual({ userId: '42', start: null });
  expect(await read(signed({ start: 't_noir' }))).toEqual({ userId: '42', start: 't_noir' });
  expect(await read(signed({ at: NOW - HOUR_MS }))).toMatchObject({ userId: '42' });
});

test('what was signed too long ago is stale', async () => {
  expect(await read(signed({ at: NOW - HOUR_MS - 1_000 }))).toBe('stale');
});

const flipped = (raw: string, name: string, value: string) => {
  const fields = new URLSearchParams(raw);
  fields.set(name, value);
  return fields.toString();
};

describe('what Telegram has not signed for this bot is forged', () => {
  test.each<[string, string]>([
    ['by another bot', signed({ token: '8:of-another-bot' })],
    ['from the future', signed({ at: NOW + 2 * 60_000 })],
    ['another user', flipped(signed(), 'user', '{"id":43}')],
    ['another time', flipped(signed({ at: NOW - 2 * HOUR_MS }), 'auth_date', String(NOW / 1000))],
    ['one thing more', `${signed()}&receiver=1`],
    ['a thing twice', `${signed()}&user=${encodeURIComponent('{"id":43}')}`],
    ['no hash', signed().replace(/hash=\w+/, '')],
    ['an empty hash', flipped(signed(), 'hash', '')],
    ['nothing', ''],
    ['too long', 'x'.repeat(9_000)],
  ])('%s', async (_what, raw) => {
    expect(await read(raw)).toBe('forged');
  });

  test.each(['', '{}', '{"id":"42"}', '{"id":-1}', '{"id":1.5}', 'null', '['])(
    'with a user that is %s',
    async (user) => {
      const { createHmac } = await import('node:crypto');
      const fields = { auth_date: String(NOW / 1000), user };
      const key = createHmac('sha256', 'WebAppData').update(token).digest();
      const text = Object.entries(fields)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n');
      const hash = createHmac('sha256', key).update(text).digest('hex');
      expect(await read(new URLSearchParams({ ...fields, hash }).toString())).toBe('forged');
    },
  );
});
