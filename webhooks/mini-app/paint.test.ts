import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DESKTOP, openBrowser, PATIENCE_MS } from '../../bots/playground/testing/browser.ts';
import { decode, onScreen, type Pixels } from './testing/cut-visitor.node.ts';
import { openToolPages, type ToolPages } from './testing/tool-pages.node.ts';

let pages: ToolPages;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  pages = await openToolPages();
  browser = await openBrowser();
});
beforeEach(async () => {
  page = await browser.newPage(DESKTOP);
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', ({ message }) => troubles.push(message));
});
afterEach(async () => {
  await page.close();
  expect(troubles).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** Runs a script in the page, given as text: the test's own compiler would put its helpers into a function. */
const run = <T>(script: string): Promise<T> => page.evaluate(`(async () => { ${script} })()`);

const START = `
  const base64 = (blob) => new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(blob);
  });
  const blobOf = (text) => new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))]);`;

/** Starts the painter over a picture. */
async function openPainter(picture: Uint8Array, mask: Uint8Array | null = null): Promise<void> {
  await page.goto(`${pages.origin}/app/paint`);
  const text = (bytes: Uint8Array | null) =>
    bytes && `blobOf('${Buffer.from(bytes).toString('base64')}')`;
  await run(`${START}
    const { mountPainter } = await import('${pages.scriptUrl('painter.js')}');
    globalThis.told = [];
    globalThis.painter = await mountPainter(document.querySelector('.paint'), {
      picture: ${text(picture)}, mask: ${text(mask)}, onChange: (isEmpty) => told.push(isEmpty),
    });`);
}

async function maskOf(): Promise<Pixels & { bytes: Buffer }> {
  const text = await run<string>(`${START} return base64(await painter.mask());`);
  const bytes = Buffer.from(text, 'base64');
  return { ...(await decode(bytes)), bytes };
}
const at = ({ rgba, width }: Pixels, x: number, y: number) => [
  ...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];
const WHITE = [255, 255, 255, 255];
const BLACK = [0, 0, 0, 255];
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#89a' } })
    .jpeg()
    .toBuffer();

describe('a mask', () => {
  test('is painted by a pointer: white where it should change, black elsewhere, as large as the picture', async () => {
    const picture = await readFile(new URL('../../core/people/mira_front.jpg', import.meta.url));
    const { width = 0, height = 0 } = await sharp(picture).metadata();
    await openPainter(picture);
    const none = await maskOf();
    expect([none.width, none.height]).toEqual([width, height]);
    expect(new Set(none.rgba)).toEqual(new Set([0, 255]));
    expect(await run('return painter.isEmpty()')).toBe(true);
    const [from, to] = [
      await onScreen(page, { width, height }, 0.3, 0.8),
      await onScreen(page, { width, height }, 0.7, 0.8),
    ];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    const mask = await maskOf();
    expect(at(mask, Math.round(width / 2), Math.round(height * 0.8))).toEqual(WHITE);
    expect(at(mask, Math.round(width / 2), Math.round(height * 0.4))).toEqual(BLACK);
    expect(await run('return [painter.isEmpty(), ...told]')).toEqual([false, false]);
    await page.click('[data-act="undo"]');
    expect(await run('return painter.isEmpty()')).toBe(true);
  });

  test('is made of rectangles by numbers, to the pixel', async () => {
    await openPainter(await plain(400, 200));
    await page.click('.paint-by-numbers summary');
    for (const [name, value] of Object.entries({ left: 10, top: 20, width: 30, height: 40 }))
      await page.fill(`.paint-rectangle [name="${name}"]`, String(value));
    await page.click('.paint-rectangle [value="add"]');
    expect(await page.textContent('.board-live')).toBe('Marked.');
    const mask = await maskOf();
    for (const [x, y, colour] of [
      [40, 40, WHITE],
      [159, 119, WHITE],
      [39, 40, BLACK],
      [160, 100, BLACK],
      [100, 120, BLACK],
    ] as const)
      expect(at(mask, x, y), `${x} ${y}`).toEqual(colour);
    await page.fill('.paint-rectangle [name="width"]', '101');
    await page.click('.paint-rectangle [value="wipe"]');
    expect(Buffer.compare((await maskOf()).rgba, mask.rgba)).toBe(0);
    await page.fill('.paint-rectangle [name="width"]', '15');
    await page.click('.paint-rectangle [value="wipe"]');
    expect(at(await maskOf(), 60, 60)).toEqual(BLACK);
    expect(at(await maskOf(), 130, 60)).toEqual(WHITE);
  });

  test('is all or nothing at one press, which can be taken back', async () => {
    await openPainter(await plain(300, 300));
    await page.click('[data-do="all"]');
    expect(new Set((await maskOf()).rgba)).toEqual(new Set([255]));
    await page.click('[data-do="none"]');
    expect(await run('return painter.isEmpty()')).toBe(true);
    await page.click('[data-act="undo"]');
    expect(at(await maskOf(), 299, 299)).toEqual(WHITE);
  });

  test('that was painted before is gone on with', async () => {
    await openPainter(await plain(300, 200));
    await page.locator('.board canvas').press(' ');
    const { bytes, rgba } = await maskOf();
    await openPainter(await plain(300, 200), bytes);
    expect(Buffer.compare((await maskOf()).rgba, rgba)).toBe(0);
  });

  test('has the size of a picture that is larger than a phone can hold', async () => {
    await openPainter(await plain(6_000, 3_000));
    await page.click('[data-do="all"]');
    const mask = await maskOf();
    expect([mask.width, mask.height]).toEqual([6_000, 3_000]);
    expect(at(mask, 5_999, 2_999)).toEqual(WHITE);
  });
});

describe('a wider shape', () => {
  type Margins = Record<'left' | 'top' | 'right' | 'bottom', number>;
  const frame = () =>
    run<{ width: number; height: number; margins: Margins }>('return frame.frame()');
  const none = { left: 0, top: 0, right: 0, bottom: 0 };
  const open = async (width: number, height: number) => {
    await page.goto(`${pages.origin}/app/frame`);
    await run(`const { mountFrame } = await import('${pages.scriptUrl('frame.js')}');
      globalThis.frame = mountFrame(document.querySelector('.frame'), {
        width: ${width}, height: ${height}, url: '/people/mira_front.jpg' });`);
  };
  const shape = (value: string) =>
    page.check(`[name="frame-ratio"][value="${value}"]`, { force: true });

  test('holds the whole picture, where its user puts it', async () => {
    await open(800, 1_000);
    expect(await frame()).toEqual({
      width: 1_000,
      height: 1_000,
      margins: { ...none, left: 0.125, right: 0.125 },
    });
    expect(await page.textContent('.frame-told')).toContain('1000 × 1000');
    await page.fill('[name="frame-place"]', '100');
    expect((await frame()).margins).toEqual({ ...none, left: 0.25 });
    await shape('9:16');
    expect(await frame()).toEqual({ width: 800, height: 1_422, margins: { ...none, top: 0.422 } });
    await shape('4:5');
    expect((await frame()).margins).toEqual(none);
    expect(await page.textContent('.frame-told')).toContain('already');
    expect(await page.isDisabled('[name="frame-place"]')).toBe(true);
  });

  test('is no larger than what is made, and gives no edge more room than is given', async () => {
    await open(3_000, 4_000);
    await shape('16:9');
    expect(await frame()).toMatchObject({ width: 4_096, height: 2_304 });
    await open(900, 1_600);
    await shape('16:9');
    await page.fill('[name="frame-place"]', '0');
    expect((await frame()).margins).toEqual({ ...none, left: 0.16, right: 2 });
  });

  test('is chosen by keyboard', async () => {
    await open(800, 1_000);
    await page.focus('[name="frame-ratio"]:checked');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await frame()).toMatchObject({ width: 1_250, height: 1_000 });
    await page.focus('[name="frame-place"]');
    await page.keyboard.press('Home');
    expect((await frame()).margins).toEqual({ ...none, right: 0.5625 });
  });
});
