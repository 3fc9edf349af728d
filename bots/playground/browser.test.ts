import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../core/chat/reply.ts';
import { DESKTOP, openBrowser, PATIENCE_MS, PHONE } from './testing/browser.ts';
import { openStage, PEOPLE_FOLDER, type Stage } from './testing/harness.ts';
import { play, SCRIPT, say, scriptedMedia, smallVideo } from './testing/scripted.ts';

const photo = (name: string) => fileURLToPath(new URL(`${name}.jpg`, PEOPLE_FOLDER));

let stage: Stage;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  const readMedia = scriptedMedia(await smallVideo());
  stage = await openStage({ receive: play, readMedia, spokenSeconds: 120 });
  origin = await stage.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

/** Opens the playground and gathers whatever the browser complains about. */
async function open(size: BrowserContextOptions) {
  const context = await browser.newContext(size);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  await page.goto(`${origin}/playground`);
  return { page, complaints, close: () => context.close() };
}

/** Sideways scrolling, and targets too small for a thumb. */
const layoutFaults = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const box of [document.documentElement, document.querySelector('#roll')])
      if (box && box.scrollWidth > box.clientWidth + 1) faults.push(`${box.id} scrolls sideways`);
    for (const target of document.querySelectorAll('button, a, label.slot, textarea')) {
      const { width, height } = target.getBoundingClientRect();
      if (width > 0 && (width < 43.5 || height < 43.5))
        faults.push(`${target.id || target.className}: ${width} × ${height}`);
    }
    return faults;
  });

describe.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)('on a %s', (_, size) => {
  test('a conversation from the first word to deletion', async () => {
    const { page, complaints, close } = await open(size);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'What is kept?' }).click();
    await page.getByText('Nothing is kept before you agree.').waitFor();
    await page.getByRole('button', { name: 'Yes, I am 18 or older' }).click();
    await page.locator('.log').getByRole('button', { name: 'Mira' }).click();
    await page.getByText('All three photos are good').waitFor();
    expect(await page.locator('.sent img').count()).toBe(3);
    expect(await layoutFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enlarge: Photo 2' }).click();
    await page.getByRole('button', { name: 'Next picture' }).click();
    await page.getByRole('dialog').getByAltText('Photo 3').waitFor();
    expect(await page.getByRole('button', { name: 'Next picture' }).isVisible()).toBe(false);
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('dialog').getByAltText('Photo 2').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Golden hour/ }).click();
    await page.getByRole('button', { name: 'Make it' }).click();
    const result = page.getByRole('button', { name: 'Enlarge: Your picture: Golden hour' });
    await result.click();
    const lightbox = page.getByRole('dialog');
    await expect.poll(() => lightbox.locator('img').evaluate(widthOf)).toBeGreaterThan(400);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain('Your picture');
    await page.getByRole('button', { name: 'Vary' }).click();
    await page.getByRole('button', { name: 'Make a video instead' }).click();
    await expect.poll(() => page.locator('video').evaluate(playsOf)).toBe(true);
    expect(await layoutFaults(page)).toEqual([]);
    const before = await page.locator('.said').count();
    await page.reload();
    expect(await page.locator('.said').count()).toBe(before);
    await page.locator('.log [data-action="delete"]').last().click();
    await expect.poll(() => page.locator('.said').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('photos by button, by form, and words with a line break', async () => {
    const { page, complaints, close } = await open(size);
    const album = [photo('otto_front'), photo('otto_left')];
    await page.setInputFiles('#files', album);
    expect(await page.locator('.thumb').count()).toBe(2);
    await page.getByRole('button', { name: /^Remove: otto_left/ }).click();
    await page.fill('#text', 'two\n<b>lines</b>');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('All three photos are good').waitFor();
    const sent = stage.events.at(-1)?.body;
    expect(sent).toMatchObject({ kind: 'photos', caption: 'two\n<b>lines</b>' });
    expect(sent?.kind === 'photos' && sent.files.map((file) => file.name)).toEqual([
      'otto_front.jpg',
    ]);
    await page.locator('.person:not(.pending)').waitFor();
    await page.fill('#text', '/start');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Yes, I am 18 or older' }).click();
    for (const slot of ['front', 'left', 'right'])
      await page.setInputFiles(`input[name="${slot}"]`, photo(`kofi_${slot}`));
    await page.getByRole('button', { name: 'Send the three photos' }).click();
    await expect.poll(() => stage.events.at(-1)?.body.kind).toBe('form');
    const form = stage.events.at(-1)?.body;
    expect(form?.kind === 'form' && form.files.map((file) => file.name)).toEqual([
      'kofi_front.jpg',
      'kofi_left.jpg',
      'kofi_right.jpg',
    ]);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a chat can be had with the keyboard alone', async () => {
  const { page, close } = await open({ ...DESKTOP, reducedMotion: 'reduce' });
  await page.focus('#text');
  await page.keyboard.type('/st');
  await page.locator('[role="option"][aria-selected="true"]', { hasText: '/start' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-action="adult"]').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Thank you. Now your face').waitFor();
  // The pressed button went with the message it was in; the message keeps the place.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toMatch(/alme/);
  await page.locator('[data-command="credits"]').first().focus();
  await page.keyboard.press('Enter');
  await page.getByText('No line for credits').waitFor();
  await close();
});

test('a tap before the scripts are there is not lost', async () => {
  const { page, close } = await open(PHONE);
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/assets/stream.js*', async (route) => {
    await promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  resolve();
  await page.locator('[data-action="adult"]').waitFor();
  expect(await page.locator('.said').count()).toBe(2);
  await close();
});

test('dropped and pasted photos wait in the composer', async () => {
  const { page, close } = await open(DESKTOP);
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(9)], 'a.png', { type: 'image/png' }));
    const options = { bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: carried }));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { ...options, clipboardData: carried }),
    );
  });
  await expect.poll(() => page.locator('.thumb').count()).toBe(2);
  await close();
});

test('who scrolled up stays there, and is told of what is new', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  await deliver(LONG);
  await page.getByText('Line 60').last().waitFor();
  await page.locator('#roll').evaluate(scrollTo, 40);
  await expect.poll(() => page.locator('#roll').evaluate(topOf)).toBe(40);
  await deliver(SCRIPT.buy ?? []);
  const pill = page.getByRole('button', { name: 'New message' });
  await pill.waitFor();
  expect(await page.locator('#roll').evaluate(topOf)).toBe(40);
  await pill.click();
  await expect.poll(() => inSight(page, 'Spark: 300 credits')).toBe(true);
  await pill.waitFor({ state: 'hidden' });
  await close();
});

test('the answer to a key below a long message is gone to', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  await deliver(LONG);
  await page.getByRole('button', { name: 'Golden hour' }).click();
  await expect.poll(() => inSight(page, 'Golden hour, a picture')).toBe(true);
  await close();
});

test('what is written without a connection is sent with the next one', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  await page.context().setOffline(true);
  await page.getByText('Connection lost').waitFor();
  await page.fill('#text', '/credits');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Not sent' }).waitFor();
  await page.context().setOffline(false);
  await page.getByText('No line for credits').waitFor();
  expect(await page.locator('.failed, .pending').count()).toBe(0);
  expect(await page.getByText('Connection lost').count()).toBe(0);
  await close();
});

test('a slow upload shows how far it is, and can be stopped', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  const network = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 20_000 };
  await network.send('Network.emulateNetworkConditions', slow);
  await page.setInputFiles('#files', [photo('otto_front'), photo('otto_left')]);
  await page.fill('#text', 'both of me');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const bar = page.getByRole('progressbar', { name: 'Uploading' });
  await expect.poll(() => bar.evaluate(shareOf)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel the upload' }).click();
  expect(await page.locator('.person.pending').count()).toBe(0);
  expect(await page.locator('.thumb').count()).toBe(2);
  expect(await page.inputValue('#text')).toBe('both of me');
  await close();
});

test('three photos on their way can be stopped, and sent again', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  await page.getByRole('button', { name: 'Yes, I am 18 or older' }).click();
  const network = await page.context().newCDPSession(page);
  const limit = (uploadThroughput: number) =>
    network.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput },
    });
  await limit(20_000);
  for (const slot of ['front', 'left', 'right'])
    await page.setInputFiles(`input[name="${slot}"]`, photo(`kofi_${slot}`));
  const submit = page.getByRole('button', { name: 'Send the three photos' });
  await submit.click();
  const bar = page.getByRole('progressbar', { name: 'Uploading' });
  await expect.poll(() => bar.evaluate(shareOf)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel the upload' }).click();
  await expect.poll(() => submit.isEnabled()).toBe(true);
  expect(await page.locator('.toast').count()).toBe(0);
  await limit(-1);
  await submit.click();
  await page.getByText('All three photos are good').waitFor();
  // What has its answer is out of the way.
  await expect
    .poll(() => page.locator('.log .slots, .log .people').first().isVisible())
    .toBe(false);
  await close();
});

test('a browser whose session is over begins anew by itself, and says so', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  await page.context().clearCookies();
  stage.playground.close();
  await page.getByText('Your earlier chat in this browser has ended').waitFor();
  await start(page);
  expect(await page.getByText('Connection lost').count()).toBe(0);
  await close();
});

test('the last words of a chat that is forgotten stay to be read, also beside what comes with them', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  await deliver([{ mode: 'send', text: [say('Closed for good')] }]);
  await page.locator('.said', { hasText: 'Closed for good' }).waitFor();
  // All of it in one: the tab was away.
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await stage.surface.forget?.(stage.events.at(-1)?.userId ?? '');
  await deliver([{ mode: 'send', text: [say('The receipt')] }]);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await page.locator('.said', { hasText: 'The receipt' }).waitFor();
  await page.locator('.toast', { hasText: 'Closed for good' }).waitFor();
  expect(await page.locator('.said').count()).toBe(1);
  await close();
});

test('a question whose answer comes after the chat was forgotten is not its last word', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  const buttons = [[{ label: say('Yes'), action: 'delete' }]];
  await deliver([{ mode: 'send', text: [say('Really?')], buttons }]);
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.locator('#hello').waitFor();
  await deliver([{ mode: 'send', text: [say('Closed for good')] }]);
  await page.locator('.said', { hasText: 'Closed for good' }).waitFor();
  expect(await page.locator('.toast').count()).toBe(0);
  await close();
});

test('a photo of a kind that the browser cannot show is not called gone', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  const buffer = Buffer.from('\0\0\0\x18ftypheic only an iPhone can read this');
  await page.setInputFiles('#files', [
    { name: 'me.heic', mimeType: 'image/heic', buffer },
    { name: 'camera.HIF', mimeType: '', buffer },
    { name: 'scan', mimeType: '', buffer },
  ]);
  await page.locator('.thumb', { hasText: 'HIF' }).waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const sent = page.locator('.person:not(.pending, .failed) .print.gone[data-gone="Photo"]');
  await expect.poll(() => sent.count()).toBe(3);
  await close();
});

test('words survive a reload; messages say when, and a new day has its line', async () => {
  const { page, close } = await open(PHONE);
  await start(page);
  await page.fill('#text', 'half a thought');
  await page.reload();
  expect(await page.inputValue('#text')).toBe('half a thought');
  const [lines, clock] = [page.locator('.day'), page.locator('.alme .at').last()];
  const before = await lines.count();
  expect(await clock.textContent()).toBe('12:00');
  stage.clock.now += 26 * 3_600_000;
  await deliver(SCRIPT.buy ?? []);
  await expect.poll(() => lines.count()).toBe(before + 1);
  expect(await clock.textContent()).toBe('14:00');
  await page.reload();
  expect(await lines.count()).toBe(before + 1);
  await close();
});

test('a system without a locale of its own has times all the same', async () => {
  const context = await browser.newContext(DESKTOP);
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'languages', { value: ['en-US@posix'] }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(`${origin}/playground`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'What is kept?' }).waitFor();
  expect(await page.locator('.alme .at').last().textContent()).toMatch(/^\d+:\d\d/);
  expect(broken).toEqual([]);
  await context.close();
});

test('a dropped stream and a restart lose nothing', async () => {
  const { page, close } = await open(PHONE);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('[data-action="adult"]').waitFor();
  stage.playground.close();
  await deliver(SCRIPT.buy ?? []);
  await page.getByText('Spark: 300 credits').waitFor();
  expect(await page.locator('.said').count()).toBe(3);
  await close();
});

test('a link opens the chat at a template, once', async () => {
  const { page, complaints, close } = await open(PHONE);
  await page.goto(`${origin}/playground?start=t_neon`);
  await page.locator('.said.person', { hasText: '/start t_neon' }).waitFor();
  // The page draws a message before it is sent.
  await expect
    .poll(() => stage.events.at(-1)?.body)
    .toMatchObject({ name: 'start', argument: 't_neon' });
  expect(page.url()).toBe(`${origin}/playground`);
  const before = stage.events.length;
  await page.reload();
  await page.goto(`${origin}/playground?start=code_GIFT`);
  await page.getByText('/start t_neon').waitFor();
  expect(stage.events.length).toBe(before);
  expect(complaints).toEqual([]);
  await close();
});

test('who has no JavaScript is told', async () => {
  const { page, close } = await open({ ...PHONE, javaScriptEnabled: false });
  await page.locator('.no-script-note', { hasText: 'needs JavaScript' }).waitFor();
  expect(await page.locator('#composer').isVisible()).toBe(false);
  await close();
});

/** A message longer than a phone's screen, with a key below it. */
const LONG: Reply[] = [
  {
    mode: 'send',
    text: Array.from({ length: 60 }, (_, line) => say(`Line ${line + 1}`)),
    buttons: [[{ label: say('Golden hour'), action: 'look' }]],
  },
];

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('[data-action="adult"]').waitFor();
}

/** Says something in the chat that wrote last. */
async function deliver(replies: Reply[]): Promise<void> {
  const event = stage.events.at(-1);
  if (!event) throw new Error('no event came');
  const to = { userId: event.userId, chatId: event.chatId, address: '{}', locale: 'en' };
  await stage.surface.deliver(to, replies);
}

const scrollTo = (box: Element, top: number) => box.scrollTo({ top, behavior: 'instant' });
const topOf = (box: Element) => Math.round(box.scrollTop);
const shareOf = (bar: Element) => (bar as HTMLProgressElement).value;
/** Whether a text can be seen between the bar and the composer. */
const inSight = (page: Page, words: string) =>
  page
    .getByText(words)
    .last()
    .evaluate((shown) => {
      const [box, roll] = [shown, document.querySelector('#roll')].map((element) =>
        element?.getBoundingClientRect(),
      );
      return Boolean(box && roll && box.top >= roll.top && box.bottom <= roll.bottom);
    });
const widthOf = (image: Element) => (image as HTMLImageElement).naturalWidth;
const playsOf = (video: Element) => (video as HTMLVideoElement).currentTime > 0;
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
