import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join18 } from '../discord/testing/join.ts';
import type { Person } from '../discord/testing/person.ts';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import { DESKTOP, openBrowser, PATIENCE_MS, PHONE } from '../playground/testing/browser.ts';
import { type DiscordFrame, openDiscordFrame } from './testing/discord-frame.node.ts';
import {
  eventually,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

let discord: StandIn;
let house: TestService;
let around: DiscordFrame;
let browser: Browser;
let me: Person;
/** What Discord answers to who asks for a code. */
let authorised: () => Record<string, unknown>;

beforeAll(async () => {
  discord = await startDiscord(Date.now);
  const PUBLIC_URL = 'https://alme.example';
  house = await openTestService({
    engines: [quickEngine],
    settings: { PUBLIC_URL, TELEGRAM_WEBHOOK: 'off', ...discord.settings, ...discord.activity },
  });
  around = await openDiscordFrame({
    applicationId: discord.applicationId,
    service: house.service.url,
    answer: (cmd) => (cmd === 'AUTHORIZE' ? authorised() : { evt: null, data: null }),
  });
  browser = await openBrowser(around.flags);
  await eventually(() => discord.gateway.seen.identified > 0);
  me = discord.person();
  await join18(me);
});
afterAll(async () => {
  await browser?.close();
  await around?.close();
  await house?.close();
  await discord?.close();
});

const origin = () => `https://${discord.applicationId}.discordsays.com`;

/** Opens the activity in Discord's page, or what calls itself so. */
async function opened(at: string, device = DESKTOP): Promise<{ page: Page; frame: FrameLocator }> {
  around.said.length = 0;
  const context = await browser.newContext({ ...device, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(at);
  return { page, frame: page.frameLocator('iframe') };
}

const allowed = () => ({ evt: null, data: { code: discord.authorise(me.id) } });

test.each([
  ['https://discord.com/channels/@me', DESKTOP],
  ['https://canary.discord.com/channels/@me', PHONE],
])('in the frame of %s one is signed in, and uses the app', async (at, device) => {
  authorised = allowed;
  const { page, frame } = await opened(at, device);
  const app = frame.frameLocator('.activity');
  await app.getByRole('heading', { level: 1 }).waitFor();
  expect(around.said).toMatchObject([
    [0, { v: 1, encoding: 'json', client_id: discord.applicationId, frame_id: 'f1' }],
    [
      1,
      {
        cmd: 'AUTHORIZE',
        args: { client_id: discord.applicationId, response_type: 'code', scope: ['identify'] },
      },
    ],
  ]);
  await app.getByRole('link', { name: 'Results' }).click();
  await app.getByRole('heading', { level: 1, name: 'Results' }).waitFor();
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'alme_app');
  expect(cookie).toMatchObject({ sameSite: 'None', secure: true, httpOnly: true });
  expect(cookie?.partitionKey).toBe('https://discord.com');
  // A link out of the app is opened by Discord.
  await app
    .locator('main')
    .evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="https://pay.example/x?y=1">Pay</a>')`,
    );
  await app.getByRole('link', { name: 'Pay' }).click();
  await expect
    .poll(() => around.said.at(-1), { timeout: PATIENCE_MS })
    .toMatchObject([1, { cmd: 'OPEN_EXTERNAL_LINK', args: { url: 'https://pay.example/x?y=1' } }]);
  await page.context().close();
});

test('who does not allow it is told what that means', async () => {
  authorised = () => ({ evt: 'ERROR', data: { code: 4_009, message: 'Unknown user' } });
  const { page, frame } = await opened('https://discord.com/');
  await frame.getByText('was not allowed to say who you are').waitFor();
  await page.context().close();
});

test('who has no account is told how to begin, and a code that does not count is said', async () => {
  authorised = () => ({ evt: null, data: { code: discord.authorise('424242') } });
  const stranger = await opened('https://discord.com/');
  await stranger.frame.getByText('send /start there').waitFor();
  await stranger.page.context().close();
  authorised = () => ({ evt: null, data: { code: 'a'.repeat(30) } });
  const forged = await opened('https://discord.com/');
  await forged.frame.getByText('could not be checked').waitFor();
  await forged.page.context().close();
});

test('no other site shows it in a frame, or is spoken to', async () => {
  authorised = allowed;
  const { page } = await opened('https://evil.example/');
  await expect
    .poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-error:')), {
      timeout: PATIENCE_MS,
    })
    .toBe(true);
  expect(around.said).toEqual([]);
  await page.context().close();
});

test('opened by itself, the page of the activity leads to the way in by a link', async () => {
  const { page } = await opened(`${origin()}/app/discord`);
  await page.getByText('Send /app in your chat').waitFor();
  await page.context().close();
});
