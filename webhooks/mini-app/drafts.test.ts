import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../bots/playground/testing/browser.ts';
import { alphaAt, openCutVisitor } from './testing/cut-visitor.node.ts';
import { openToolPages, type ToolPages } from './testing/tool-pages.node.ts';

const HOUR_MS = 3_600_000;

let pages: ToolPages;
let browser: Browser;
let photo: Buffer;

beforeAll(async () => {
  pages = await openToolPages();
  browser = await openBrowser();
  const mira = await readFile(new URL('../../core/people/mira_front.jpg', import.meta.url));
  photo = await sharp(mira).resize(500).jpeg().toBuffer();
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** Runs the module of drafts in a page, with a clock of the test's own. */
const inDrafts = <T>(page: Page, work: string, now = 0): Promise<T> =>
  // As text: the test's own compiler would put its helpers into a function.
  page.evaluate(`(async () => {
    const { openDrafts } = await import('${pages.scriptUrl('drafts.js')}');
    const clock = { now: ${now} };
    const drafts = await openDrafts(() => clock.now);
    ${work}
  })()`);

const rows = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open('alme-drafts');
        opened.onerror = reject;
        opened.onsuccess = () => {
          const count = opened.result.transaction('drafts').objectStore('drafts').count();
          count.onsuccess = () => resolve(count.result);
          opened.result.close();
        };
      }),
  );

const untilKept = (page: Page, count: number) =>
  expect.poll(() => rows(page), { timeout: 60_000 }).toBe(count);

test('an unfinished picture is there again after the page was closed, with its strokes', async () => {
  const visitor = await openCutVisitor(browser, pages);
  const { page } = visitor;
  expect(await page.textContent('.cut-kept')).toContain('24 hours');
  expect(await page.isVisible('.cut-draft')).toBe(false);
  await visitor.choose(photo);
  await page.check('[name="brush-mode"][value="wipe"]', { force: true });
  await page.locator('.board canvas').press(' ');
  const cut = await visitor.save();
  expect(alphaAt(cut, 250, cut.height / 2)).toBe(0);
  await untilKept(page, 1);
  // The draft is written a moment after the last stroke: that the stroke is in it is seen below.
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.click('.cut-draft [data-do="continue"]');
        await page.waitForFunction(() =>
          document.querySelector('.cut-status')?.textContent?.includes('as you left it'),
        );
        return alphaAt(await visitor.save(), 250, cut.height / 2);
      },
      { timeout: 60_000 },
    )
    .toBe(0);
  expect(visitor.troubles).toEqual([]);
  await visitor.close();
});

test('what is stored is deleted on request', async () => {
  const visitor = await openCutVisitor(browser, pages);
  const { page } = visitor;
  await visitor.choose(photo);
  await untilKept(page, 1);
  await page.click('.cut-foot [data-do="forget"]');
  await untilKept(page, 0);
  expect(await visitor.settled()).toContain('Deleted');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.cut-kept')?.textContent !== '');
  expect(await page.isVisible('.cut-draft')).toBe(false);
  await visitor.close();
});

test('drafts are deleted a day after their last change, whichever page is opened then', async () => {
  const visitor = await openCutVisitor(browser, pages);
  const { page } = visitor;
  const start = 1_900_000_000_000;
  await inDrafts(page, "return drafts.save({ id: 'old', words: 'a' })", start);
  await inDrafts(page, "return drafts.save({ id: 'new', words: 'b' })", start + 10 * HOUR_MS);
  const load = (id: string, now: number) =>
    inDrafts<{ words: string } | null>(page, `return drafts.load('${id}')`, now);
  expect(await load('old', start + 24 * HOUR_MS - 1)).toMatchObject({ words: 'a' });
  expect(await load('old', start + 24 * HOUR_MS)).toBeNull();
  expect(await rows(page)).toBe(1);
  expect(await load('new', start + 24 * HOUR_MS)).toMatchObject({ words: 'b' });
  // A clock that was set back does not keep them for ever.
  await inDrafts(page, 'return null', start);
  expect(await rows(page)).toBe(0);
  await visitor.close();
});

test('drafts hold no more than their bound: the oldest make room, and one that is too large is not kept', async () => {
  const visitor = await openCutVisitor(browser, pages);
  const { page } = visitor;
  const outcome = await inDrafts<unknown[]>(
    page,
    `const blob = (megabytes) => new Blob([new Uint8Array(megabytes * 1024 * 1024)]);
    const said = [];
    for (const [id, size] of [['a', 40], ['b', 40], ['c', 40], ['d', 97]]) {
      clock.now += 1;
      said.push(await drafts.save({ id, photo: blob(size) }));
    }
    for (const id of ['a', 'b', 'c', 'd']) said.push((await drafts.load(id))?.photo.size ?? null);
    await drafts.clear();
    return said;`,
    1_900_000_000_000,
  );
  const forty = 40 * 1024 * 1024;
  expect(outcome).toEqual([true, true, true, false, null, forty, forty, null]);
  await visitor.close();
});

test.each<[string, string]>([
  [
    'refuses a database',
    "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }",
  ],
  ['has none', "Object.defineProperty(globalThis, 'indexedDB', { value: undefined })"],
])('everything works in a browser that %s, and that nothing is kept is said', async (_, script) => {
  const visitor = await openCutVisitor(browser, pages, {
    before: async (page) => {
      await page.addInitScript(script);
    },
  });
  expect(await visitor.page.textContent('.cut-kept')).toContain('stores nothing');
  expect(await visitor.choose(photo)).toContain('The background is gone');
  await visitor.page.locator('.board canvas').press(' ');
  expect((await visitor.save()).width).toBe(500);
  await visitor.page.click('.cut-foot [data-do="forget"]');
  expect(await visitor.settled()).toContain('Deleted');
  expect(visitor.troubles).toEqual([]);
  await visitor.close();
});
