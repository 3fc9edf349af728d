import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, PATIENCE_MS, PHONE } from '../playground/testing/browser.ts';
import { signInitData } from '../telegram/testing/init-data.ts';
import { asker } from './testing/browser-life.node.ts';
import type { Door } from './testing/crash-people.node.ts';
import { cookiesOf } from './testing/sign-in.node.ts';
import { openTelegramWeb, TELEGRAM_WEB } from './testing/telegram-web.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  quickEngine,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

const PUBLIC_URL = 'https://alme.example';
const HOUR_MS = 60 * 60_000;

let house: TestService;
let door: Door;
let me: Awaited<ReturnType<typeof joinTelegram>>;
beforeAll(async () => {
  house = await openTestService({
    engines: [quickEngine],
    settings: { PUBLIC_URL, TELEGRAM_WEBHOOK: 'off' },
  });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  me = await joinTelegram(house);
});
afterAll(async () => {
  expect(refusals(house)).toEqual([]);
  await house.close();
});

const signed = (of: Partial<Parameters<typeof signInitData>[0]> = {}) =>
  signInitData({ token: house.telegram.token, userId: me.person.id, at: Date.now(), ...of });
const enter = (body: string, cookie = '') =>
  asker(door, cookie)('/app/telegram', { method: 'POST', body });

test('Telegram opens the app by the button beside the field, and by one under the answer to /app', async () => {
  const menu = await eventually(() => house.telegram.world.profile.get('menu default'));
  expect(menu).toMatchObject({
    type: 'web_app',
    web_app: { url: `${PUBLIC_URL}/app/telegram` },
  });
  me.say('/app');
  await me.chat.until('works once');
  const keys = me.chat.messages.flatMap(({ markup }) => markup?.inline_keyboard.flat() ?? []);
  expect(keys.find((key) => 'web_app' in key)).toMatchObject({
    web_app: { url: `${PUBLIC_URL}/app/telegram` },
  });
});

test('the way in loads nothing of anybody else, and stands in no frame but Telegram’s', async () => {
  const answer = await asker(door, '')('/app/telegram');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain('frame-ancestors https://web.telegram.org');
  expect(policy.replace('frame-ancestors https://web.telegram.org', '')).not.toMatch(/https?:/);
  expect(answer.headers.get('x-frame-options')).toBeNull();
  expect(await answer.text()).not.toMatch(/(?:src|href)="https?:/);
  for (const path of ['/console', '/gallery', '/app/enter/none']) {
    const other = await asker(door, '')(path);
    expect(other.headers.get('x-frame-options'), path).toBe('DENY');
  }
});

test('who Telegram vouches for is signed in, in frames too, and once', async () => {
  const answer = await enter(signed());
  expect(await answer.json()).toEqual({ onTo: '/app' });
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/HttpOnly; Secure; SameSite=None; Partitioned/i);
  const session = cookiesOf(answer);
  expect((await asker(door, session)('/app/results')).status).toBe(200);
  const again = await enter(signed({ start: 't_studio-noir' }), session);
  expect(await again.json()).toEqual({ onTo: '/app/t/studio-noir' });
  expect(again.headers.getSetCookie()).toEqual([]);
});

test.each<[string, () => string, number]>([
  ['stale', () => signed({ at: Date.now() - 2 * HOUR_MS }), 401],
  ['of another bot', () => signed({ token: '9:another' }), 401],
  ['forged', () => `${signed()}0`, 401],
  ['of somebody who has no account', () => signed({ userId: 999_999 }), 403],
  ['nothing', () => '', 401],
  ['too long', () => 'x'.repeat(20_000), 400],
])('what is %s signs nobody in', async (_what, raw, status) => {
  const answer = await enter(raw());
  expect(answer.status).toBe(status);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(((await answer.json()) as { said: string }).said).not.toBe('');
});

test('a template is used, and shared into any chat', async () => {
  const ask = asker(door, cookiesOf(await enter(signed())));
  const before = me.chat.messages.length;
  const used = await ask('/app/t/studio-noir/use', {
    method: 'POST',
    body: new URLSearchParams({ once: 'in-telegram' }),
  });
  expect(used.headers.get('location')).toBe('/app/chat');
  await eventually(() => me.chat.messages.length > before);
  const shared = await ask('/app/share?of=template&id=studio-noir', { method: 'POST' });
  expect(shared.status).toBe(201);
  expect(house.telegram.world.prepared.at(-1)).toContain('start=t_studio-noir');
  expect((await ask('/app/share?of=template&id=none', { method: 'POST' })).status).toBe(404);
  expect((await ask('/app/share?of=result&id=none', { method: 'POST' })).status).toBe(404);
});

test('Stars are what is sold, by an invoice that the app opens', async () => {
  const ask = asker(door, cookiesOf(await enter(signed())));
  const page = await (await ask('/app/buy')).text();
  const form =
    /name="product" value="(\w+)"><input type="hidden" name="provider" value="stars"><input type="hidden" name="id" value="(\w{26})"/;
  const [, product = '', id = ''] = form.exec(page) ?? [];
  const body = new URLSearchParams({ product, provider: 'stars', id });
  await ask('/app/buy/open', { method: 'POST', body });
  const link = await eventually(
    async () =>
      /href="(https:\/\/t\.me\/[^"]+)" data-invoice/.exec(
        await (await ask(`/app/buy/${id}`)).text(),
      )?.[1],
  );
  expect(house.telegram.world.stars.invoiceAt(link)).toBeDefined();
});

test('in the frame of Telegram’s page for browsers the session counts there alone, and nothing is loaded of anybody else', async () => {
  const frame = () =>
    `${PUBLIC_URL}/app/telegram#${new URLSearchParams({ tgWebAppData: signed() })}`;
  const web = await openTelegramWeb({ publicUrl: PUBLIC_URL, url: door.url, frame });
  const browser = await openBrowser([web.flag]);
  try {
    const context = await browser.newContext({ ...PHONE, ignoreHTTPSErrors: true });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(TELEGRAM_WEB);
    const app = page.frameLocator('iframe');
    await app.locator('a[href="/app/t/studio-noir"]').click();
    await app.getByRole('button', { name: 'Use it' }).waitFor();
    expect(await page.evaluate('said')).toContain('web_app_ready');
    const cookies = await context.cookies();
    expect(cookies.map(({ sameSite, partitionKey }) => ({ sameSite, partitionKey }))).toEqual([
      { sameSite: 'None', partitionKey: 'https://telegram.org' },
    ]);
    const outside = await page.goto(`${PUBLIC_URL}/app`);
    expect(outside?.status()).toBe(401);
    expect([...web.foreign]).toEqual([]);
  } finally {
    await browser.close();
    await web.close();
  }
});
