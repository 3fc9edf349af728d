import type { Page } from 'playwright-core';
import { openToolPages, type ToolPages } from '../../webhooks/mini-app/testing/tool-pages.node.ts';
import { DESKTOP, openBrowser } from '../playground/testing/browser.ts';
import { type Figure, median, type Scenario, timed } from './figure.ts';
import { processorSeconds } from './process-tree.node.ts';

const ROUNDS = 7;
/** Longest sides of the photos that are cut out, in pixels. */
const EDGE_PX = 1_024;
const LARGE_EDGE_PX = 3_960;
/** How long somebody looks for a photo, at the least, once the page is there. */
const CHOOSING_MS = 3_000;
const MOST_SECONDS = 1.5;

/** How long something took: by the clock, and of processors. */
type Took = { seconds: number; processor: number };

async function measure(work: () => Promise<unknown>): Promise<Took> {
  const before = processorSeconds(process.pid);
  const seconds = (await timed(work)) / 1_000;
  return { seconds, processor: processorSeconds(process.pid) - before };
}

/** Opens a page that has photos of both sizes and nothing of the tool; as text, since it imports modules. */
async function openPage(page: Page, { origin, scriptUrl }: ToolPages): Promise<void> {
  await page.goto(`${origin}/app/paint`);
  await page.evaluate(`(async () => {
    globalThis.cutting = await import('${scriptUrl('cutting.js')}');
    const { openPicture, canvasOf } = await import('${scriptUrl('open-picture.js')}');
    const photo = await openPicture(await (await fetch('/people/mira_front.jpg')).blob());
    const sized = (edge) => {
      const scale = edge / Math.max(photo.width, photo.height);
      const { canvas, context } = canvasOf(photo.width * scale, photo.height * scale);
      context.drawImage(photo, 0, 0, canvas.width, canvas.height);
      return canvas;
    };
    globalThis.photos = { small: sized(${EDGE_PX}), large: sized(${LARGE_EDGE_PX}) };
  })()`);
}

const cut = (page: Page, photo: 'small' | 'large') =>
  page.evaluate(`cutter.cut(photos.${photo}).then(({ kind }) => kind)`);

async function run(page: Page, pages: ToolPages): Promise<Figure[]> {
  await openPage(page, pages);
  const ready = await measure(() =>
    page.evaluate(`globalThis.cutter = cutting.openCutting('${pages.scriptUrl('cut.worker.js')}');
      cutter.ready;`),
  );
  await new Promise((resolve) => setTimeout(resolve, CHOOSING_MS));
  const first = await measure(() => cut(page, 'small'));
  const warm: Took[] = [];
  for (let i = 0; i < ROUNDS; i++) warm.push(await measure(() => cut(page, 'small')));
  const large = await measure(() => cut(page, 'large'));
  const figures = (name: string, { seconds, processor }: Took, limit?: Figure['limit']) => [
    { name, measured: seconds, unit: 's' },
    { name: '  of processors', measured: processor, unit: 's', ...(limit ? { limit } : {}) },
  ];
  const below = { below: MOST_SECONDS };
  const middle = {
    seconds: median(warm.map(({ seconds }) => seconds)),
    processor: median(warm.map(({ processor }) => processor)),
  };
  return [
    ...figures('library and model, nothing in a cache', ready),
    ...figures(`first cut-out, ${EDGE_PX} px`, first, below),
    ...figures(`cut-out, ${EDGE_PX} px, median of ${ROUNDS}`, middle, below),
    ...figures('cut-out, 12 megapixels', large),
  ];
}

/**
 * Removing backgrounds in a real browser, from a page that knows nothing to the cut-out. Held is the time of
 * processors, which others on the machine do not lengthen; on an idle machine it is that of the clock.
 */
export const cutout: Scenario = {
  name: 'cutout',
  run: async () => {
    const pages = await openToolPages();
    const browser = await openBrowser();
    try {
      return await run(await browser.newPage(DESKTOP), pages);
    } finally {
      await browser.close();
      await pages.close();
    }
  },
};
