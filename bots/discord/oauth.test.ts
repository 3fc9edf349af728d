import { afterAll, beforeAll, expect, it } from 'vitest';
import { silentLog } from '../../core/log.ts';
import { codeReader } from './oauth.ts';
import { CLIENT_SECRET } from './testing/oauth-calls.ts';
import { type StandIn, startDiscord } from './testing/stand-in.node.ts';

let discord: StandIn;
beforeAll(async () => {
  discord = await startDiscord(Date.now);
});
afterAll(() => discord.close());

const errors: unknown[] = [];
const log = { ...silentLog, error: (fields: unknown) => void errors.push(fields) };
const reader = (of: { clientSecret?: string; fetch?: typeof fetch } = {}) => {
  const { applicationId, apiRoot } = discord;
  return codeReader({ applicationId, apiRoot, clientSecret: CLIENT_SECRET, fetch, log, ...of });
};
const answering = (body: string, status = 200, headers = {}): typeof fetch =>
  (() => Promise.resolve(new Response(body, { status, headers }))) as typeof fetch;

it('finds who has given a code, once', async () => {
  const code = discord.authorise('77');
  expect(await reader()(code)).toEqual({ userId: '77' });
  expect(await reader()(code)).toBe('refused');
});

it('tells a refused app from a refused code, and its operator', async () => {
  expect(await reader({ clientSecret: 'wrong' })(discord.authorise('77'))).toBe('unavailable');
  expect(errors).toEqual([{ status: 401, error: 'invalid_client' }]);
});

it.each<[string, typeof fetch]>([
  ['no JSON', answering('<html>')],
  ['another shape', answering('{"access_token":7}')],
  ['too much', answering(`"${'x'.repeat(100_000)}"`)],
  ['a redirect', answering('', 302, { location: 'https://evil.example' })],
  ['an outage', (() => Promise.reject(new TypeError('fetch failed'))) as typeof fetch],
])('takes %s for an answer of nobody', async (_what, answer) => {
  expect(await reader({ fetch: answer })('abcdefgh')).toBe('unavailable');
});

it('sends Discord nothing that is no code', async () => {
  let calls = 0;
  const counted = (() => {
    calls += 1;
    return Promise.reject(new TypeError('fetch failed'));
  }) as typeof fetch;
  for (const code of ['', 'a', '../x', `${'a'.repeat(200)}`, 'a b c d e f g'])
    expect(await reader({ fetch: counted })(code)).toBe('refused');
  expect(calls).toBe(0);
});

it('asks for so many at once, and no more', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const read = reader({ fetch: (() => promise) as typeof fetch });
  const waiting = Array.from({ length: 16 }, () => read('abcdefgh'));
  expect(await read('abcdefgh')).toBe('unavailable');
  resolve(new Response('{"error":"invalid_grant"}', { status: 400 }));
  await Promise.all(waiting);
  expect(await reader()(discord.authorise('78'))).toEqual({ userId: '78' });
});
