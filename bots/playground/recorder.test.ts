import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecording } from '../../core/media/read-recording.ts';
import { recorded } from '../../core/media/testing/recordings.ts';
import { DESKTOP, openBrowser, PATIENCE_MS } from './testing/browser.ts';
import { openStage, type Stage } from './testing/harness.ts';

const SECONDS = 20;
let stage: Stage;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  stage = await openStage({ spokenSeconds: SECONDS });
  origin = await stage.listen();
  browser = await openBrowser([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ]);
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

async function open(microphone: boolean) {
  const permissions = microphone ? ['microphone'] : [];
  const context = await browser.newContext({ ...DESKTOP, permissions });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${origin}/playground`);
  return { page, close: () => context.close() };
}

/** What was sent as the next thing, read as the product reads it. */
async function heard(before: number) {
  await expect.poll(() => stage.events.length, { timeout: PATIENCE_MS }).toBe(before + 1);
  const body = stage.events.at(-1)?.body;
  if (body?.kind !== 'voice') throw new Error(`${body?.kind} in place of a recording`);
  const bytes = await stage.surface.download(body.file.ref, 5_000_000);
  return {
    body,
    recording: await readRecording(bytes, { mostSeconds: 60, as: ['ogg', 'm4a', 'wav'] }),
  };
}

test('what is spoken into the microphone is sent as one recording', async () => {
  const { page, close } = await open(true);
  const before = stage.events.length;
  await page.getByRole('button', { name: 'Speak' }).click();
  await page.getByText('Recording', { exact: true }).waitFor();
  await page.getByText('0:01').waitFor();
  await page.getByRole('button', { name: 'Stop and send' }).click();
  const { body, recording } = await heard(before);
  expect(body.seconds).toBeGreaterThan(0.9);
  expect(recording.seconds).toBeGreaterThan(0.5);
  await page.locator('.spoken').getByText('Voice message').waitFor();
  await close();
});

test('what is discarded is sent nowhere', async () => {
  const { page, close } = await open(true);
  const before = stage.events.length;
  await page.getByRole('button', { name: 'Speak' }).click();
  await page.getByRole('button', { name: 'Discard the recording' }).click();
  await page.getByText('Recording', { exact: true }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Speak' }).waitFor();
  expect(stage.events.length).toBe(before);
  await close();
});

test('a recording is chosen as a file', async () => {
  const { page, close } = await open(false);
  const file = {
    ...{ name: 'note.mp3', mimeType: 'audio/mpeg' },
    buffer: Buffer.from(await recorded('mp3')),
  };
  const before = stage.events.length;
  await page.getByRole('button', { name: 'Add photos' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.locator('#choose-recording').click();
  await (await choosing).setFiles(file);
  await expect.poll(() => stage.events.length, { timeout: PATIENCE_MS }).toBe(before + 1);
  expect(stage.events.at(-1)?.body).toMatchObject({
    kind: 'voice',
    file: { name: 'note.mp3', contentType: 'audio/mpeg' },
    seconds: null,
  });
  await close();
});

test('where nobody writes speech down there is no microphone', async () => {
  const silent = await openStage();
  const page = await (await silent.app.request('http://localhost/playground')).text();
  expect(page).not.toContain('id="speak"');
  expect(page).not.toContain('id="choose-recording"');
  await silent.close();
});
