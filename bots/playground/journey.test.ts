import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { silentLog } from '../../core/log.ts';
import { type Service, startService } from '../process/start.node.ts';
import { DESKTOP, openBrowser, PATIENCE_MS, PHONE } from './testing/browser.ts';

let folder: string;
let service: Service;
let browser: Browser;

const start = () => {
  const settings = { DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', PLAYGROUND: 'on' };
  return startService(readConfig(settings), { log: silentLog, now: Date.now });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-journey-'));
  [service, browser] = await Promise.all([start(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
  await rm(folder, { recursive: true, force: true });
});

const last = (page: Page) => page.locator('.alme').last();
const press = (page: Page, name: string | RegExp) =>
  last(page).getByRole('button', { name }).first().click();
const write = async (page: Page, words: string) => {
  await page.fill('#text', words);
  await page.keyboard.press('Enter');
};
const said = (page: Page, words: string | RegExp) => last(page).getByText(words).first().waitFor();

async function signUp(page: Page, person: string): Promise<void> {
  await page.goto(service.url);
  await page.getByRole('link', { name: 'Try it in your browser' }).first().click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await press(page, 'Yes, I am 18 or older');
  await press(page, 'I accept');
  await press(page, 'Add your face');
  await press(page, 'I agree');
  await last(page).getByRole('button', { name: person }).click();
  await said(page, 'Your face profile is ready.');
}

async function makePicture(page: Page): Promise<void> {
  await write(page, '/templates');
  await said(page, /^Templates/);
  await press(page, /^Golden Hour/);
  await press(page, 'With my face profile');
  await said(page, /Free today/);
  await press(page, 'Make it');
  const picture = last(page).locator('.print.made img');
  await picture.waitFor();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(500);
  await said(page, /Kept until/);
}

/** Pays in the sandbox, in the tab that the chat's link opens. */
async function buySpark(page: Page): Promise<void> {
  await write(page, '/buy');
  await said(page, /Credits never expire/);
  await press(page, /^Spark/);
  const link = last(page).getByRole('link', { name: /^Pay/ });
  const [checkout] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await checkout.getByRole('button', { name: /^Pay \$/ }).click();
  await checkout.getByText('Thank you!').waitFor();
  await checkout.close();
  await said(page, /300 credits are on your balance/);
}

async function makeVideo(page: Page): Promise<void> {
  await write(page, '/create golden dolly');
  // One template fits: it is shown at once.
  await press(page, 'With my face profile');
  await said(page, /60 credits/);
  await press(page, 'Make it');
  const video = last(page).locator('video');
  await video.waitFor();
  await expect
    .poll(() => video.evaluate((film) => (film as HTMLVideoElement).currentTime))
    .toBeGreaterThan(0);
  await said(page, /240 credits left/);
}

async function deleteEverything(page: Page): Promise<void> {
  await write(page, '/delete');
  await said(page, /What shall I delete/);
  await press(page, 'My account');
  await press(page, 'Delete now');
  await press(page, 'Delete everything');
  // Its last words: as a remark, or as a message where they came after the deletion.
  await page.getByText('Your account is closed').first().waitFor();
  await receiptIn(page).waitFor();
  await expect.poll(() => besideLastWords(page).count()).toBe(0);
}

const receiptIn = (page: Page) => page.locator('.said', { hasText: 'Receipt of deletion' });
/** What a chat holds but the answer to the deletion and its receipt. */
const besideLastWords = (page: Page) =>
  page.locator('.said', { hasNotText: /Your account is closed|Receipt of deletion/ });

async function openChat(size: Parameters<Browser['newContext']>[0]) {
  const context = await browser.newContext(size);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  return { page, complaints, close: () => context.close() };
}

describe('the main job', () => {
  test('on a phone: a picture, a purchase, a video, and all of it deleted', async () => {
    const { page, complaints, close } = await openChat(PHONE);
    await signUp(page, 'Mira');
    await makePicture(page);
    await buySpark(page);
    await makeVideo(page);
    await deleteEverything(page);
    await expect.poll(() => objectsUnder(folder)).toEqual([]);
    await page.reload();
    expect(await receiptIn(page).count()).toBe(1);
    expect(await besideLastWords(page).count()).toBe(0);
    expect(await page.locator('.said img, .said video').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('on a desk: a picture, a restart of the service, and the result again', async () => {
    const { page, close } = await openChat(DESKTOP);
    await signUp(page, 'Otto');
    await makePicture(page);
    await page.goto('about:blank');
    await service.stop();
    service = await start();
    // The port is another one, the browser's cookie is for the host: the chat is the same.
    await page.goto(`${service.url}/playground`);
    await said(page, /Kept until/);
    await write(page, '/history');
    await said(page, 'What you made');
    await press(page, /Golden Hour/);
    await last(page).locator('.print.made img').waitFor();
    await close();
  });
});

/** Files of people that are still on disk; the sandbox keeps its own there. */
async function objectsUnder(path: string): Promise<string[]> {
  const found = await readdir(join(path, 'objects'), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name !== 'stripe' && entry.name !== '.swap.lock')
    .map((entry) => join(entry.parentPath, entry.name));
}
