import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../core/texts/catalogue.ts';
import { accountAt, changeAccount } from '../../db/accounts.ts';
import { DESKTOP, openBrowser, PATIENCE_MS, PHONE } from '../playground/testing/browser.ts';
import { signInitData } from '../telegram/testing/init-data.ts';
import { type BrowserLife, liveInBrowser } from './testing/browser-life.node.ts';
import type { Door } from './testing/crash-people.node.ts';
import { linkOf } from './testing/sign-in.node.ts';
import { whatSticksOut } from './testing/sticks-out.node.ts';
import {
  joinTelegram,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
let door: Door;
let life: BrowserLife;
let browser: Browser;
const troubles: string[] = [];
/** The cookies of who has signed in by a link: nobody gets as many links as there are devices here. */
let storageState: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  house = await openTestService({ webhook: true, engines: [quickEngine] });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  life = await liveInBrowser(house, door);
  browser = await openBrowser();
  const context = await browser.newContext(PHONE);
  const page = await watched(context);
  await page.goto(at(await linkOf(door, life.me, 'app')));
  await page.getByRole('button', { name: 'Sign in on this device' }).click();
  await page.waitForURL(at('/app'));
  storageState = await context.storageState();
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  expect(troubles).toEqual([]);
});

/** Has the person read another language. */
async function speak(locale: Locale): Promise<void> {
  const { db } = house.service.ctx;
  const account = await accountAt(db.query, { surface: 'playground', userId: life.me.chat });
  if (account) await db.commit([changeAccount(db.query, account.id, { locale })]);
}

/** Opens a page that notes what it asks of other sites, and what goes wrong in it. */
async function watched(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) troubles.push(line.text());
  });
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url());
    if (origin !== door.url && !['blob:', 'data:'].includes(protocol)) troubles.push(href);
  });
  return page;
}

const at = (path: string) => new URL(path, door.url).href;

/** Pictures of the pages, for somebody who looks at them: into this folder, where it is named. */
const SHOTS = process.env.APP_SHOTS;
/** The narrowest phone that is promised; in CSS pixels. */
const NARROW = {
  ...PHONE,
  viewport: { width: 360, height: 780 },
  deviceScaleFactor: SHOTS ? 2 : 1,
};
/** Where a page's parts are is known before its pictures have come. */
const LAID_OUT = { waitUntil: SHOTS ? 'load' : 'domcontentloaded' } as const;
const shoot = async (page: Page, name: string) => {
  if (!SHOTS) return;
  const path = `${SHOTS}/${name.replaceAll(/\W+/g, '-')}.png`;
  await page.screenshot({ path, animations: 'disabled' });
};

const PATHS = () => [
  '/app',
  '/app?q=noir',
  '/app/t/studio-noir',
  '/app/results',
  '/app/results?show=saved',
  '/app/shoots',
  '/app/together',
  `/app/results/${life.generationId}`,
  `/app/paint?result=${life.result.split('/')[2]}`,
  '/app/cut',
  '/app/credits',
  '/app/buy',
  '/app/settings',
  '/app/privacy',
  '/app/chat',
];
/** A picture's name: without what differs from run to run. */
const shotOf = (device: string, path: string) =>
  `${device}${path.replace(/(?<=[/=])[0-9A-Z]{26}/, 'one')}`;

const GROUNDS = { light: 'rgb(243, 238, 229)', dark: 'rgb(18, 13, 12)' } as const;
const groundOf = (page: Page) =>
  page.evaluate("getComputedStyle(document.body).getPropertyValue('background-color')");

/** Shows a page in both colours. */
async function inBothColours(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await groundOf(page), name).toBe(GROUNDS[colorScheme]);
    await shoot(page, `${name} ${colorScheme}`);
  }
}

test('on a desktop every page fits, in the colours that are wanted', async () => {
  const context = await browser.newContext({ ...DESKTOP, storageState });
  const page = await watched(context);
  for (const path of PATHS()) {
    await page.goto(at(path), LAID_OUT);
    await inBothColours(page, shotOf('desktop', path));
    expect(await whatSticksOut(page), path).toEqual([]);
  }
  await context.close();
});

test.each(LOCALES)('on a narrow phone every page fits in %s, unfolded too', async (locale) => {
  const context = await browser.newContext({ ...NARROW, locale });
  const page = await watched(context);
  await page.goto(at('/app'));
  expect(await page.getAttribute('html', 'lang')).toBe(locale);
  await shoot(page, `phone ${locale} signed out`);
  expect(await whatSticksOut(page), 'who is not signed in').toEqual([]);
  await context.addCookies(storageState.cookies);
  await speak(locale);
  for (const path of PATHS()) {
    await page.goto(at(path), LAID_OUT);
    expect(await page.getAttribute('html', 'lang'), path).toBe(locale);
    expect(await page.locator('h1').count(), path).toBe(1);
    expect(await page.locator('.rooms a').count(), path).toBe(5);
    if (locale === 'en') await inBothColours(page, shotOf('phone en', path));
    else await shoot(page, shotOf(`phone ${locale}`, path));
    expect(await whatSticksOut(page), path).toEqual([]);
  }
  await context.close();
});

describe('with fingers and keys', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    await speak('en');
    context = await browser.newContext({ ...PHONE, storageState });
    page = await watched(context);
  });
  afterAll(() => context?.close());

  test('a template is found and used by the keyboard alone', async () => {
    await page.goto(at('/app'));
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#content$/);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('noir');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=noir/);
    await page.locator('a[href="/app/t/studio-noir"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/studio-noir/);
    await page.getByRole('button', { name: 'Use it' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/app/chat'));
    await page.getByRole('link', { name: 'Open the chat' }).click();
    await page.waitForURL(/\/playground/);
  });

  test('switches say how they stand, and are turned', async () => {
    await page.goto(at('/app/settings'));
    const news = page.getByRole('switch', { name: 'News about this service' });
    expect(await news.getAttribute('aria-checked')).toBe('false');
    await news.click();
    await page.getByText('Changed.').waitFor();
    expect(await news.getAttribute('aria-checked')).toBe('true');
    await page.getByLabel('Language').selectOption('tr');
    await page.getByLabel('Language').locator('xpath=../..').getByRole('button').click();
    await page.getByText('Değiştirildi.').waitFor();
    await page.locator('select[name="locale"]').selectOption('en');
    await page.locator('form[action="/app/settings/language"] button').click();
    await page.getByText('Changed.').waitFor();
  });

  test('nobody can paint, or send words, before the painter is there', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route(/paint-app[^/]*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(at(`/app/paint?result=${life.result.split('/')[2]}`), { waitUntil: 'commit' });
    const add = page.locator('.paint-rectangle button[value="add"]');
    await page.locator('[data-paint][inert]').waitFor({ state: 'attached' });
    await add.evaluate((button: HTMLElement) => button.focus());
    expect(await add.evaluate((button) => button === document.activeElement)).toBe(false);
    goOn();
    await page.getByText('Mark a rectangle by numbers').click();
    await add.click();
    expect(await page.locator('[data-paint]').getAttribute('aria-busy')).toBe(null);
    await page.unrouteAll();
  });

  test.each(['part', 'widen'])('a picture that does not come to %s is told', async (operation) => {
    await page.route('**/app/media/**', (route) => route.fulfill({ status: 404 }));
    await page.goto(at(`/app/paint?result=${life.result.split('/')[2]}&do=${operation}`));
    await page.getByText('The picture could not be opened.').waitFor();
    expect(await page.getByRole('button', { name: 'Go on in the chat' }).isDisabled()).toBe(true);
    await page.unrouteAll();
  });

  test('a result is copied as a link, painted over, and deleted after a question', async () => {
    const path = `/app/results/${life.generationId}`;
    await page.goto(at(path));
    await page.getByRole('link', { name: 'Change a part' }).click();
    await page.getByText('Mark a rectangle by numbers').click();
    await page.locator('.paint-rectangle button[value="add"]').click();
    await page.getByLabel('What should be there?').fill('a red hat');
    await shoot(page, 'phone painted over');
    expect(await whatSticksOut(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go on in the chat' }).click();
    await page.waitForURL(at('/app/chat'));
    await page.goto(at(path));
    await page.getByText('Delete…').click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByText('It was deleted.').waitFor();
  });
});

test('inside Telegram one is signed in at once, in its colours, and what is chosen closes the app', async () => {
  const me = await joinTelegram(house);
  const context = await browser.newContext(PHONE);
  await context.addInitScript(`
    window.said = [];
    window.TelegramWebviewProxy = { postEvent: (type, data) => window.said.push([type, data]) };`);
  const page = await watched(context);
  const data = signInitData({
    token: house.telegram.token,
    userId: me.person.id,
    at: Date.now(),
  });
  const theme = { bg_color: '#17212b', text_color: '#f5f5f5', button_color: '#5288c1' };
  const hash = new URLSearchParams({
    tgWebAppData: data,
    tgWebAppVersion: '9.0',
    tgWebAppThemeParams: JSON.stringify(theme),
  });
  await page.goto(`${at('/app/telegram')}#${hash}`);
  await page.waitForURL(at('/app'));
  await expect.poll(() => groundOf(page)).toBe('rgb(23, 33, 43)');
  await shoot(page, 'telegram-gallery');
  await page.goto(at('/app/t/studio-noir'));
  const said = () => page.evaluate<[string, string][]>('window.said');
  await expect
    .poll(said)
    .toContainEqual(['web_app_setup_back_button', JSON.stringify({ is_visible: true })]);
  await page.getByRole('button', { name: 'Share into a chat' }).waitFor();
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.waitForURL(at('/app/chat'));
  await expect.poll(said).toContainEqual(['web_app_close', '{}']);
  await context.close();
});
