import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { DESKTOP, drawOn, PATIENCE_MS } from '../../../bots/playground/testing/browser.ts';
import type { ToolPages } from './tool-pages.node.ts';

/** A picture's pixels: straight-alpha RGBA, row by row. */
export type Pixels = { rgba: Uint8Array; width: number; height: number };

/** Somebody who uses the tool that removes backgrounds in a browser of their own. */
export type CutVisitor = {
  page: Page;
  /** Errors of the page, and what its policy has refused. */
  troubles: string[];
  /** Chooses a file and waits until the page has said what came of it; returns its words. */
  choose(bytes: Uint8Array, name?: string): Promise<string>;
  /** Waits until nothing is under way; returns what the page says. */
  settled(): Promise<string>;
  /** Saves the result and decodes it. */
  save(): Promise<Pixels>;
  close(): Promise<void>;
};

/** Opens the tool in a browser context of its own, and waits until it is ready. */
export async function openCutVisitor(
  browser: Browser,
  pages: ToolPages,
  options: {
    context?: BrowserContextOptions;
    query?: string;
    before?: (page: Page) => Promise<void>;
  } = {},
): Promise<CutVisitor> {
  const context = await browser.newContext({
    ...(options.context ?? DESKTOP),
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await drawOn(context);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await options.before?.(page);
  await page.goto(`${pages.origin}/app/cut${options.query ?? ''}`);
  await page.waitForFunction(() => document.querySelector('.cut-kept')?.textContent !== '');
  const settled = async () => {
    await page.waitForFunction(() => {
      const kind = document.querySelector<HTMLElement>('.cut-status')?.dataset.kind;
      return kind !== 'busy' && !document.querySelector('.cut')?.hasAttribute('aria-busy');
    });
    return (await page.textContent('.cut-status')) ?? '';
  };
  return {
    page,
    troubles,
    settled,
    choose: async (bytes, name = 'photo.jpg') => {
      const file = { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
      await page.setInputFiles('input[data-for="file"]', file);
      return settled();
    },
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('[data-do="save"]'),
      ]);
      return decode(await readFile(await download.path()));
    },
    close: () => context.close(),
  };
}

/** Decodes a picture. */
export async function decode(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgba: data, width: info.width, height: info.height };
}

/** Reads the alpha of a pixel. */
export const alphaAt = ({ rgba, width }: Pixels, x: number, y: number): number =>
  rgba[(Math.round(y) * width + Math.round(x)) * 4 + 3] as number;

/** Finds where a point of the picture, in shares of it, lies on the screen, while it is seen whole. */
export async function onScreen(
  page: Page,
  { width, height }: { width: number; height: number },
  across: number,
  down: number,
): Promise<{ x: number; y: number }> {
  const box = await page.locator('.board-stage').evaluate((stage) => {
    const { left, top } = stage.getBoundingClientRect();
    return { left, top, width: stage.clientWidth, height: stage.clientHeight };
  });
  const scale = Math.min((box.width - 24) / width, (box.height - 24) / height, 16);
  return {
    x: box.left + (box.width - width * scale) / 2 + across * width * scale,
    y: box.top + (box.height - height * scale) / 2 + down * height * scale,
  };
}
