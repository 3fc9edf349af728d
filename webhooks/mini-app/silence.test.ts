import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../bots/playground/testing/browser.ts';
import { alphaAt, openCutVisitor } from './testing/cut-visitor.node.ts';
import { openToolPages, type ToolPages } from './testing/tool-pages.node.ts';

const MIRA = new URL('../../core/people/mira_front.jpg', import.meta.url);

let pages: ToolPages;
let browser: Browser;
let elsewhere: Server;
/** What reached another server. */
let reached = 0;

beforeAll(async () => {
  pages = await openToolPages();
  browser = await openBrowser();
  elsewhere = createServer((_, response) => {
    reached++;
    response.setHeader('access-control-allow-origin', '*').end('ok');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
  elsewhere?.close();
});

/** Everything by which a page or its worker can reach the network, as the browser tells of it. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      seen.push(`${request.method()} ${request.url()} ${request.postDataBuffer()?.length ?? 0}`);
  });
  page.on('websocket', (socket) => seen.push(`websocket ${socket.url()}`));
  page.on('popup', (popup) => seen.push(`popup ${popup.url()}`));
  return seen;
}

test('from the photo to the saved result nothing is asked of any network, and none is needed', async () => {
  let seen: string[] = [];
  const visitor = await openCutVisitor(browser, pages, {
    before: async (page) => {
      seen = watch(page);
    },
  });
  const { page } = visitor;
  await visitor.settled();
  // Loading the page asks for files of this server, without a word in the requests.
  expect(seen.some((one) => one.includes('/cut.worker.js'))).toBe(true);
  expect(seen.some((one) => one.includes('/selfie.bin'))).toBe(true);
  expect(
    seen.filter((one) => !one.startsWith(`GET ${pages.origin}/`) || !one.endsWith(' 0')),
  ).toEqual([]);
  expect(
    pages.requests.filter(({ method, bodyBytes }) => method !== 'GET' || bodyBytes > 0),
  ).toEqual([]);
  const asked = { seen: seen.length, came: pages.requests.length };

  await page.context().setOffline(true);
  expect(await visitor.choose(await readFile(MIRA))).toContain('The background is gone');
  await page.check('[name="brush-mode"][value="wipe"]', { force: true });
  await page.locator('.board canvas').press(' ');
  await page.check('[name="ground"][value="blur"]', { force: true });
  await page.check('[name="ground"][value="none"]', { force: true });
  const cut = await visitor.save();
  expect(alphaAt(cut, 5, 5)).toBe(0);
  expect(alphaAt(cut, cut.width / 2, cut.height * 0.9)).toBe(255);
  // The draft is kept before the page is asked to forget it.
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opened = indexedDB.open('alme-drafts');
        opened.onsuccess = () => {
          const all = opened.result.transaction('drafts').objectStore('drafts').count();
          all.onsuccess = () => resolve(all.result === 1);
        };
      }),
  );
  await page.locator('.cut-foot [data-do="forget"]').click();
  await page.waitForFunction(() =>
    document.querySelector('.cut-status')?.textContent?.startsWith('Deleted'),
  );
  expect(visitor.troubles).toEqual([]);
  expect(seen.length).toBe(asked.seen);
  await page.context().setOffline(false);
  expect(pages.requests.length).toBe(asked.came);
  await visitor.close();
});

test('the page and its worker could not reach another server if they tried', async () => {
  const visitor = await openCutVisitor(browser, pages);
  const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  const socket = other.replace('http', 'ws');
  const page = await visitor.page.evaluate(
    async ({ other, socket }) => {
      const outcome = async (work: () => unknown) => {
        try {
          return `went: ${await work()}`;
        } catch {
          return 'refused';
        }
      };
      const image = () =>
        new Promise((resolve, reject) => {
          const one = new Image();
          one.onload = resolve;
          one.onerror = reject;
          one.src = `${other}?pixels`;
        });
      return {
        fetch: await outcome(() => fetch(other, { method: 'POST', body: 'pixels' })),
        image: await outcome(image),
        socket: await outcome(
          () =>
            new Promise((resolve, reject) => {
              const one = new WebSocket(socket);
              one.onopen = resolve;
              one.onerror = reject;
            }),
        ),
        beacon: await outcome(() => {
          navigator.sendBeacon(other, 'pixels');
          throw new Error('whether it went is seen at its end');
        }),
        eval: await outcome(() => Function('return 1')()),
        wasm: await outcome(() =>
          WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
        ),
      };
    },
    { other, socket },
  );
  expect(Object.values(page)).toEqual(Array.from({ length: 6 }, () => 'refused'));
  const [worker] = visitor.page.workers();
  const fromWorker = await worker?.evaluate(async (url) => {
    try {
      await fetch(url, { method: 'POST', body: 'pixels' });
      return 'went';
    } catch {
      return 'refused';
    }
  }, other);
  expect(fromWorker).toBe('refused');
  expect(reached).toBe(0);
  await visitor.close();
});
