import { afterAll, beforeAll, expect, test } from 'vitest';
import { join18 } from '../discord/testing/join.ts';
import type { Person } from '../discord/testing/person.ts';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import { asker } from './testing/browser-life.node.ts';
import type { Door } from './testing/crash-people.node.ts';
import { cookiesOf } from './testing/sign-in.node.ts';
import {
  eventually,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

const PUBLIC_URL = 'https://alme.example';
const INSIDE = 'frame_id=f1&instance_id=i1&platform=desktop';

let discord: StandIn;
let house: TestService;
let door: Door;
let me: Person;
const logged: string[] = [];
const log = (...of: unknown[]) => void logged.push(JSON.stringify(of));
const keeping = { debug: log, info: log, warn: log, error: log, child: () => keeping };

beforeAll(async () => {
  discord = await startDiscord(Date.now);
  house = await openTestService({
    engines: [quickEngine],
    log: keeping,
    settings: { PUBLIC_URL, TELEGRAM_WEBHOOK: 'off', ...discord.settings, ...discord.activity },
  });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  await eventually(() => discord.gateway.seen.identified > 0);
  me = discord.person();
  await join18(me);
});
afterAll(async () => {
  await house?.close();
  await discord?.close();
});

/** Asks as the pages do that Discord shows under the app's own origin there. */
const origin = () => `https://${discord.applicationId}.discordsays.com`;
const inside = (cookie = '') => {
  const ask = asker(door, cookie);
  return (path: string, init: RequestInit = {}) =>
    ask(path, { ...init, headers: { origin: origin(), ...init.headers } });
};
const enter = (body: string, cookie = '') =>
  inside(cookie)('/app/discord', { method: 'POST', body });
const sessionsOf = async () => {
  const answer = await inside(cookiesOf(await enter(discord.authorise(me.id))))('/app/privacy');
  return [...(await answer.text()).matchAll(/Discord/g)].length;
};

test('Discord has the command that opens the activity', async () => {
  const entries = () => discord.world.commands.filter(({ type }) => type === 4);
  await expect.poll(entries).toMatchObject([{ name: 'launch', handler: 2 }]);
});

test('the root of the activity leads to its page, which loads nothing of anybody else', async () => {
  const root = await inside()(`/?${INSIDE}`);
  expect([root.status, root.headers.get('location')]).toEqual([302, `/app/discord?${INSIDE}`]);
  expect((await inside()('/')).status).toBe(200);
  const page = await inside()(`/app/discord?${INSIDE}`);
  const policy = page.headers.get('content-security-policy') ?? '';
  const frames =
    "frame-ancestors 'self' https://web.telegram.org https://discord.com https://ptb.discord.com https://canary.discord.com";
  expect(policy).toContain(frames);
  expect(policy).toContain("frame-src 'self'");
  expect(policy.replace(frames, '')).not.toMatch(/https?:/);
  expect(page.headers.get('x-frame-options')).toBeNull();
  expect(page.headers.get('cache-control')).toBe('private, no-store');
  expect(await page.text()).not.toMatch(/(?:src|href)="https?:/);
  for (const path of ['/console', '/gallery', '/app/enter/none', '/'])
    expect((await inside()(path)).headers.get('x-frame-options'), path).toBe('DENY');
  // Whom Discord does not show it signs in by a link.
  expect((await inside()('/app/discord')).headers.get('location')).toBe('/app');
});

test('who Discord vouches for is signed in, in its frame, and once', async () => {
  const answer = await enter(discord.authorise(me.id));
  expect(await answer.json()).toEqual({ onTo: '/app' });
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/HttpOnly; Secure; SameSite=None; Partitioned/i);
  const session = cookiesOf(answer);
  expect((await inside(session)('/app/results')).status).toBe(200);
  const again = await enter(discord.authorise(me.id), session);
  expect(await again.json()).toEqual({ onTo: '/app' });
  expect(again.headers.getSetCookie()).toEqual([]);
});

test('what is chosen there goes on in the direct chat', async () => {
  const ask = inside(cookiesOf(await enter(discord.authorise(me.id))));
  const before = me.messages.length;
  const used = await ask('/app/t/studio-noir/use', {
    method: 'POST',
    body: new URLSearchParams({ once: 'in-discord' }),
  });
  expect(used.headers.get('location')).toBe('/app/chat');
  await expect.poll(() => me.messages.length).toBeGreaterThan(before);
});

const used = async () => {
  const code = discord.authorise(me.id);
  await enter(code);
  return code;
};
const old = async () => {
  const code = discord.authorise(me.id);
  discord.world.codes.set(code, { userId: me.id, expiresAt: 0 });
  return code;
};
test.each<[string, () => string | Promise<string>, number, RegExp]>([
  ['used before', used, 401, /could not be checked/],
  ['too old', old, 401, /could not be checked/],
  ['forged', () => 'a'.repeat(30), 401, /could not be checked/],
  ['no code', () => '../../oauth2/x?y=', 401, /could not be checked/],
  ['nothing', () => '', 401, /could not be checked/],
  ['too long', () => 'x'.repeat(2_000), 400, /could not be checked/],
  ['of somebody without an account', () => discord.authorise('424242'), 403, /send \/start/],
])('a code that is %s signs nobody in', async (_what, raw, status, said) => {
  const answer = await enter(await raw());
  expect(answer.status).toBe(status);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(((await answer.json()) as { said: string }).said).toMatch(said);
});

test('two at once with one code are one sign-in', async () => {
  const code = discord.authorise(me.id);
  const answers = await Promise.all([enter(code), enter(code)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
});

test.each(['token', 'me'] as const)(
  'while Discord is away (%s) nobody is signed in, and is told; afterwards they are',
  async (call) => {
    discord.fail(call, { status: 503 });
    const answer = await enter(discord.authorise(me.id));
    expect(answer.status).toBe(503);
    expect(((await answer.json()) as { said: string }).said).toMatch(/open the app again/);
    expect((await enter(discord.authorise(me.id))).status).toBe(200);
  },
);

test('other sites, and other activities, sign nobody in', async () => {
  const body = discord.authorise(me.id);
  for (const foreign of [
    'https://evil.example',
    'https://1.discordsays.com',
    'https://discord.com',
  ]) {
    const headers = { origin: foreign };
    const answer = await inside()('/app/discord', { method: 'POST', body, headers });
    expect(answer.status, foreign).toBe(403);
  }
  expect(discord.world.codes.has(body)).toBe(true);
});

test('no code, token or secret stands in the log', async () => {
  const code = discord.authorise(me.id);
  await enter(code);
  expect(await sessionsOf()).toBeGreaterThan(0);
  expect(discord.world.tokens.size).toBeGreaterThan(0);
  const secrets = [code, ...discord.world.tokens.keys(), ...Object.values(discord.activity)];
  for (const secret of secrets) expect(logged.join('\n')).not.toContain(secret);
});
