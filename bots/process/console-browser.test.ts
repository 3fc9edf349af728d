import { eq } from 'drizzle-orm';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginBroadcast, changeBroadcast } from '../../core/notices/campaigns/manage.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { COMMAND } from '../../core/verbs/actor.ts';
import { perform } from '../../core/verbs/verb.ts';
import { accountOf } from '../../db/accounts.ts';
import { type CampaignRow, type CampaignState, changeCampaign } from '../../db/campaigns.ts';
import { newId } from '../../db/ids.ts';
import { balanceOf } from '../../db/ledger.ts';
import { reviewOf } from '../../db/reviews.ts';
import { acts } from '../../db/schema/schema.ts';
import { DESKTOP, openBrowser, PATIENCE_MS, PHONE } from '../playground/testing/browser.ts';
import { smallVideo } from '../playground/testing/scripted.ts';
import {
  addAppeal,
  addClaim,
  addCopy,
  addReported,
  addReview,
  addSubmission,
  addVideoReview,
} from './testing/console-cases.node.ts';
import { addTask, type ConsoleWorld, openConsoleWorld } from './testing/console-world.node.ts';
import { employ, joined, linkOf } from './testing/sign-in.node.ts';

/** The narrowest phone that is still about. */
const NARROW: BrowserContextOptions = { ...PHONE, viewport: { width: 360, height: 780 } };

let world: ConsoleWorld;
let browser: Browser;
let cases: readonly (readonly [kind: string, path: string])[];
let broadcastId: string;
beforeAll(async () => {
  const rules = { ...DEFAULT_RULES, console: { ...DEFAULT_RULES.console, liveMs: 50 } };
  [world, browser] = await Promise.all([openConsoleWorld(rules), openBrowser()]);
  cases = await addCases(world);
  broadcastId = await addBroadcast(world);
});
afterAll(async () => {
  await browser?.close();
  await world?.house.close();
});

/** Adds a case of each kind. @returns where each is shown, below `/console` */
async function addCases(of: ConsoleWorld) {
  const review = await addReview(of);
  const subject = await addReported(of, 'quiet-harbour');
  await addCopy(of, { original: 'quiet-harbour', copy: 'still-harbour' });
  const claim = await addClaim(of, { subjects: [subject], left: 3 });
  return [
    ['review', `/reviews/${review}`],
    ['submission', `/submissions/${await addSubmission(of, 'paper-lanterns')}`],
    ['report', `/reports/${subject}`],
    ['claim', `/claims/${claim}`],
    ['appeal', `/appeals/${await addAppeal(of, review)}`],
  ] as const;
}

/** Begins a message to many, with words in one language. @returns its id */
async function addBroadcast({ house: { service } }: ConsoleWorld): Promise<string> {
  const { ctx } = service;
  const campaignId = newId(ctx.now());
  await perform(ctx, await beginBroadcast(ctx, COMMAND, { campaignId }));
  const words = 'New looks for the winter.\n\nTry them with one tap.';
  const change = { locale: 'en', words } as const;
  await perform(ctx, await changeBroadcast(ctx, COMMAND, { campaignId, change }));
  return campaignId;
}

/** Signs an owner in by the link from the chat, as a person does. */
async function signIn(size: BrowserContextOptions) {
  const boss = await joined(world.door);
  employ(world.house, boss, 'owner');
  const link = await linkOf(world.door, boss, 'console');
  const context = await browser.newContext(size);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  await page.goto(new URL(link, world.door.url).href);
  await page.getByRole('button').click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  return { page, complaints, close: () => context.close() };
}

/** What is wrong with a page for who cannot see it, has a small screen, or poor eyes. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push('scrolls sideways');
    const named = (of: Element) => `${of.tagName} ${of.textContent?.trim().slice(0, 30)}`;
    const heads = [...document.querySelectorAll('h1, h2, h3')].map((one) => Number(one.tagName[1]));
    if (heads.filter((level) => level === 1).length !== 1) faults.push('not one h1');
    heads.forEach((level, at) => {
      if (level > (heads[at - 1] ?? 0) + 1) faults.push(`a heading is left out before h${level}`);
    });
    for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
      if (!(field as HTMLInputElement).labels?.length) faults.push(`no label: ${field.id}`);
    for (const table of document.querySelectorAll('table'))
      if (!table.caption && !table.closest('[aria-label]')) faults.push('a table without a name');
    for (const head of document.querySelectorAll('th'))
      if (!head.scope) faults.push(`no scope: ${named(head)}`);
    for (const image of document.querySelectorAll('svg[role=img]'))
      if (!image.getAttribute('aria-label')) faults.push('a chart without words');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    if (twice.length > 0) faults.push(`ids twice: ${twice}`);
    for (const by of document.querySelectorAll('[aria-labelledby], [aria-describedby]'))
      for (const name of ['aria-labelledby', 'aria-describedby'])
        for (const id of by.getAttribute(name)?.split(' ') ?? [])
          if (!document.getElementById(id)) faults.push(`${name} names nothing: ${id}`);
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = colour.map((one) =>
        one / 255 <= 0.03928 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (of: Element | null): number[] => {
      for (let at = of; at; at = at.parentElement) {
        const ground = channels(getComputedStyle(at).backgroundColor);
        if (ground.length === 3 || (ground[3] ?? 0) === 1) return ground.slice(0, 3);
      }
      return [255, 255, 255];
    };
    for (const of of document.querySelectorAll<HTMLElement>('body *')) {
      const isText = [...of.childNodes].some((one) => one.nodeType === 3 && one.nodeValue?.trim());
      if (!isText || of.closest('svg, .skip, .out-of-sight, option') || !of.checkVisibility())
        continue;
      const [one, two] = [channels(getComputedStyle(of).color).slice(0, 3), groundOf(of)].map(
        light,
      );
      const [high, low] = [Math.max(one ?? 0, two ?? 0), Math.min(one ?? 0, two ?? 0)];
      const contrast = (high + 0.05) / (low + 0.05);
      if (contrast < 4.5) faults.push(`contrast ${contrast.toFixed(1)}: ${named(of)}`);
    }
    for (const key of document.querySelectorAll('main .key, nav a, summary')) {
      const { height, width } = key.getBoundingClientRect();
      if (width > 0 && height < 31.5) faults.push(`too low: ${named(key)}`);
    }
    return faults;
  });

/** Opens the pictures of a case by its button, and sees to it that all can be shown. */
async function openPictures(page: Page, kind: string, path: string): Promise<void> {
  await page.goto(new URL(`/console${path}`, world.door.url).href);
  await page.getByRole('button', { name: 'Show the pictures' }).click();
  await page.getByRole('status').waitFor();
  const broken = await page.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('.picture img')];
    const done = await Promise.allSettled(images.map((image) => image.decode()));
    return { all: images.length, broken: done.filter((one) => one.status === 'rejected').length };
  });
  expect(broken.broken, kind).toBe(0);
  expect(broken.all, kind).toBeGreaterThan(0);
}

/** Everything of this console, below `/console`. */
const paths = ({ accountId, checkoutId, generationId }: ConsoleWorld): string[] => [
  ...['', '?days=92', '/work', '/work/lanes/local', '/people', `/people?q=${accountId}`],
  ...['/people/holds', `/generations/${generationId}`, `/people/${accountId}`],
  ...['ledger', 'payments', 'generations', 'acts'].map((list) => `/people/${accountId}/${list}`),
  ...['', '/requests', '/refunds', '/codes', '/books', `/payments/${checkoutId}`].map(
    (money) => `/money${money}`,
  ),
  ...['/money/differences?days=1', '/acts', '/sessions'],
  ...['/reviews', '/submissions', '/reports', '/claims', '/appeals', '/templates?state=offered'],
  ...['/templates/official', '/broadcasts', `/broadcasts/${broadcastId}`, '/engines'],
];

describe.each([
  ['a phone', NARROW],
  ['a desktop', DESKTOP],
] as const)('on %s', (_, size) => {
  test('every page can be read, by whom and with what ever', async () => {
    const { page, complaints, close } = await signIn(size);
    const faults: string[] = [];
    // Each case is seen as it is before its pictures are opened, and after.
    const unopened = cases.map(([, path]) => `${path}?`);
    for (const path of [...unopened, ...paths(world), ...cases.map(([, at]) => at)]) {
      const [kind] = cases.find(([, at]) => at === path) ?? [];
      if (kind) await openPictures(page, kind, path);
      await page.goto(new URL(`/console${path}`, world.door.url).href);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        faults.push(...(await faultsOf(page)).map((fault) => `${path}, ${colorScheme}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.each([
  ['a phone', NARROW],
  ['a desktop', DESKTOP],
] as const)('on %s', (_, size) => {
  test('an operator does the daily part', async () => {
    const { ctx } = world.house.service;
    const { accountId } = world;
    const taskId = await addTask(world.house, `nothing-${crypto.randomUUID()}`);
    const { page, complaints, close } = await signIn(size);
    const click = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    const said = (words: string) => page.getByRole('status').getByText(words).waitFor();
    const unfold = (name: string) => page.locator('summary', { hasText: name }).click();

    await page.getByText('Live: this page').waitFor();
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByLabel('Whom or what').fill(`playground:${world.life.me.chat}`);
    await click('Find');
    await page.getByRole('main').getByRole('link', { name: 'Account', exact: true }).click();

    const before = await balanceOf(ctx.db.query, accountId);
    await unfold('Give credits');
    await page.getByLabel('How many credits').fill('12');
    await page.getByRole('button', { name: 'Give', exact: true }).dblclick();
    await page.getByText('the credits are in the books').waitFor();
    expect(await balanceOf(ctx.db.query, accountId)).toBe(before + 12);

    await unfold('Hold spending');
    await click('Hold');
    await page.getByText('The account is held').waitFor();
    await click('Release');
    await page.getByText('Decided, and the person is told').waitFor();

    await page.goto(new URL(`/console/people/${accountId}`, world.door.url).href);
    await unfold('Take a step');
    await page.getByLabel('What', { exact: true }).selectOption('suspended');
    await click('Take a step');
    await page.getByRole('heading', { name: 'Suspend', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Back' }).click();
    expect((await accountOf(ctx.db.query, accountId))?.status).toBe('active');
    await unfold('Take a step');
    await page.getByLabel('What', { exact: true }).selectOption('limited');
    await click('Take a step');
    await page.getByText('The step is taken').waitFor();
    await click('Lift');
    await page.getByText('The step is lifted').waitFor();

    await page.goto(new URL('/console/money/codes', world.door.url).href);
    await unfold('Make a code');
    await page.getByLabel('Credits').fill('40');
    await click('Make a code');
    await page.getByText('The code is made').waitFor();
    await click('End');
    await click('End');
    await said('The code has ended');

    const park = { method: 'POST', body: new URLSearchParams({ lane: 'local' }) };
    await page.evaluate(
      ([path, body]) =>
        fetch(path ?? '', {
          method: 'POST',
          body: body ?? '',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      [`/console/work/tasks/${taskId}/park`, String(park.body)],
    );
    await page.getByRole('link', { name: 'Work', exact: true }).click();
    await click('Requeue');
    await page.getByText('back in its lane').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

test('without scripts every page and form works', async () => {
  const { page, close } = await signIn({ ...DESKTOP, javaScriptEnabled: false });
  await page.goto(new URL(`/console/people/${world.accountId}`, world.door.url).href);
  await page.locator('summary', { hasText: 'Give credits' }).click();
  await page.getByLabel('How many credits').fill('3');
  await page.getByRole('button', { name: 'Give', exact: true }).click();
  await page.getByText('the credits are in the books').waitFor();
  await close();
});

test('with keys an operator goes through a list, opens a case and decides', async () => {
  const { ctx } = world.house.service;
  const id = await addReview(world);
  const { page, complaints, close } = await signIn(DESKTOP);
  const at = (path: string) => new URL(`/console${path}`, world.door.url).href;
  const line = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  const question = () => page.locator('.question button').waitFor();

  await page.goto(at('/reviews'));
  const lines = await page
    .locator('[data-line]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const place = lines.indexOf(`/console/reviews/${id}`);
  expect(place).toBeGreaterThan(0);
  for (let step = 0; step <= place; step += 1) await page.keyboard.press('j');
  expect(await line()).toBe(lines[place]);
  await page.keyboard.press('k');
  expect(await line()).toBe(lines[place - 1]);
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('j');
  expect(page.url()).toBe(at('/reviews'));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await line()).toBe(lines[place]);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show the pictures' }).waitFor();
  expect(await page.locator('.picture').count()).toBe(0);
  await page.keyboard.press('o');
  await page.getByText('You see them until').waitFor();
  expect(page.url()).toContain('#pictures');
  const [opened] = await ctx.db.query
    .select()
    .from(acts)
    .where(eq(acts.subject, `review:${id}`));
  expect(opened?.verb).toBe('open-case');

  await page.keyboard.press('r');
  await question();
  expect((await reviewOf(ctx.db.query, id))?.decision).toBeNull();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.keyboard.press('r');
  await question();
  await page.keyboard.press('Enter');
  await page.getByText('Decided, and who it is about is told').waitFor();
  expect((await reviewOf(ctx.db.query, id))?.decision).toBe('kept');
  expect(complaints).toEqual([]);
  await close();
});

test('letters that are typed into a field decide nothing', async () => {
  const [, claim = ''] = cases.find(([kind]) => kind === 'claim') ?? [];
  const { page, close } = await signIn(DESKTOP);
  const address = new URL(`/console${claim}`, world.door.url).href;
  await page.goto(address);
  const field = page.getByLabel('Answer');
  await field.focus();
  await page.keyboard.type('outtake? u');
  expect(await field.inputValue()).toBe('outtake? u');
  expect(page.url()).toBe(address);
  await close();
});

test('a message that goes is followed, and the focus stays where it was', async () => {
  const { db } = world.house.service.ctx;
  const id = await addBroadcast(world);
  const change = async (changes: Partial<CampaignRow>, from: CampaignState) =>
    db.commit([changeCampaign(db.query, { id, from: [from] }, changes)]);
  await change({ state: 'running', people: 7 }, 'draft');
  const { page, complaints, close } = await signIn(DESKTOP);
  await page.clock.install();
  await page.goto(new URL(`/console/broadcasts/${id}`, world.door.url).href);
  const stop = page.getByRole('button', { name: 'Stop' });
  await stop.focus();
  const before = await stop.elementHandle();
  await change({ told: 5 }, 'running');
  await page.clock.fastForward(4_000);
  await page.locator('progress[value="5"]').waitFor();
  expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
  expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
  await change({ state: 'done' }, 'running');
  await page.clock.fastForward(4_000);
  await stop.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  expect(complaints).toEqual([]);
  await close();
});

test('a video of a case is played and sought, in parts', async () => {
  const review = await addVideoReview(world, await smallVideo());
  const { page, complaints, close } = await signIn(DESKTOP);
  const parts: number[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'media') parts.push(answer.status());
  });
  await page.goto(new URL(`/console/reviews/${review}`, world.door.url).href);
  await page.keyboard.press('o');
  await page.locator('.picture video').waitFor();
  const seen = await page.evaluate(async () => {
    const video = document.querySelector<HTMLVideoElement>('.picture video');
    if (!video) throw new Error('no video');
    video.muted = true;
    await video.play();
    video.pause();
    await new Promise((done) => {
      video.addEventListener('seeked', done, { once: true });
      video.currentTime = video.duration / 2;
    });
    return { wide: video.videoWidth, at: video.currentTime, of: video.duration };
  });
  expect(seen.wide).toBe(240);
  expect(seen.at).toBeCloseTo(seen.of / 2, 1);
  expect(new Set(parts)).toEqual(new Set([206]));
  expect(complaints).toEqual([]);
  await close();
});
