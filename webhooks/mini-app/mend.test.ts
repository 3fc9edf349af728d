import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, PHONE } from '../../bots/playground/testing/browser.ts';
import { LOCALES } from '../../core/texts/catalogue.ts';
import {
  alphaAt,
  type CutVisitor,
  onScreen,
  openCutVisitor,
  type Pixels,
} from './testing/cut-visitor.node.ts';
import { openToolPages, type ToolPages } from './testing/tool-pages.node.ts';

let pages: ToolPages;
let browser: Browser;
let visitor: CutVisitor;
let page: Page;
let photo: Buffer;
let before: Pixels;

beforeAll(async () => {
  pages = await openToolPages();
  browser = await openBrowser();
  visitor = await openCutVisitor(browser, pages);
  page = visitor.page;
  const mira = await readFile(new URL('../../core/people/mira_front.jpg', import.meta.url));
  photo = await sharp(mira).resize(600).jpeg().toBuffer();
});
beforeEach(async () => {
  await visitor.choose(photo);
  await page.check('[name="brush-mode"][value="add"]', { force: true });
  await page.check('[name="ground"][value="none"]', { force: true });
  before = await visitor.save();
});
afterAll(async () => {
  expect(visitor?.troubles).toEqual([]);
  await browser?.close();
  await pages?.close();
});

const mode = (value: string) =>
  page.check(`[name="brush-mode"][value="${value}"]`, { force: true });
const board = () => page.locator('.board canvas');
const live = () => page.textContent('.board-live');
const press = async (keys: string[]) => {
  await board().focus();
  for (const key of keys) await page.keyboard.press(key);
};

// A key that is not in use says so, and still answers.
const act = (name: string) => page.click(`[data-act="${name}"]`, { force: true });

async function drag(from: [number, number], to: [number, number]): Promise<void> {
  const [one, other] = [await onScreen(page, before, ...from), await onScreen(page, before, ...to)];
  await page.mouse.move(one.x, one.y);
  await page.mouse.down();
  await page.mouse.move(other.x, other.y, { steps: 6 });
  await page.mouse.up();
}

describe('the brush', () => {
  test('wipes what should go and keeps what should stay, and no more than it touches', async () => {
    const at = (picture: Pixels, across: number, down: number) =>
      alphaAt(picture, across * picture.width, down * picture.height);
    await mode('wipe');
    await drag([0.4, 0.9], [0.6, 0.9]);
    await mode('add');
    await drag([0.05, 0.05], [0.2, 0.05]);
    const after = await visitor.save();
    expect([at(before, 0.5, 0.9), at(after, 0.5, 0.9)]).toEqual([255, 0]);
    expect([at(before, 0.1, 0.05), at(after, 0.1, 0.05)]).toEqual([0, 255]);
    for (const [across, down] of [
      [0.5, 0.4],
      [0.5, 0.75],
      [0.9, 0.1],
    ] as const)
      expect(at(after, across, down)).toBe(at(before, across, down));
  });

  test('strokes are taken back and done again, one at a time, to the last pixel', async () => {
    await mode('wipe');
    await drag([0.4, 0.9], [0.6, 0.9]);
    const once = await visitor.save();
    await drag([0.4, 0.5], [0.6, 0.5]);
    const twice = await visitor.save();
    const equal = (one: Pixels, other: Pixels) => Buffer.compare(one.rgba, other.rgba) === 0;
    expect(equal(once, twice)).toBe(false);
    await act('undo');
    expect(equal(await visitor.save(), once)).toBe(true);
    await act('undo');
    expect(equal(await visitor.save(), before)).toBe(true);
    await act('undo');
    expect(await live()).toBe('Nothing to take back.');
    await act('redo');
    await act('redo');
    expect(equal(await visitor.save(), twice)).toBe(true);
    await act('undo');
    await drag([0.1, 0.9], [0.2, 0.9]);
    await act('redo');
    expect(await live()).toBe('Nothing to do again.');
  });

  test('paints finer where the picture is nearer', async () => {
    const wiped = async () => {
      const after = await visitor.save();
      let count = 0;
      for (let i = 3; i < after.rgba.length; i += 4)
        if ((before.rgba[i] as number) - (after.rgba[i] as number) > 127) count++;
      return count;
    };
    await mode('wipe');
    await press([' ']);
    const wide = await wiped();
    await press(['Control+z', '+', '+', ' ']);
    const fine = await wiped();
    expect(fine).toBeGreaterThan(10);
    expect(fine).toBeLessThan(wide / 2);
  });
});

describe('the keyboard', () => {
  test('does all that a pointer does, and says what it does', async () => {
    await press(['x']);
    expect(await live()).toBe('Erase');
    await press([' ']);
    expect(await live()).toBe('Erased here.');
    const dab = await visitor.save();
    expect(alphaAt(before, 300, before.height / 2)).toBe(255);
    expect(alphaAt(dab, 300, dab.height / 2)).toBe(0);
    await press(['Shift+ArrowDown', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']);
    expect(await live()).toBe('Brush up');
    const line = await visitor.save();
    const wiped = Array.from({ length: line.height }, (_, y) => alphaAt(line, 300, y) === 0);
    expect(wiped.filter(Boolean).length).toBeGreaterThan(
      wiped.filter((_, y) => alphaAt(dab, 300, y) === 0).length + 30,
    );
    await press(['ArrowRight']);
    expect(await live()).toMatch(/^\d+ % from the left, \d+ % from the top$/);
    await press([']']);
    expect(await live()).toBe('Brush size 40');
    await press(['[', 'Control+z']);
    expect(await live()).toBe('Taken back.');
    expect(Buffer.compare((await visitor.save()).rgba, dab.rgba)).toBe(0);
    await press(['Control+Shift+z']);
    expect(Buffer.compare((await visitor.save()).rgba, line.rgba)).toBe(0);
  });

  test('gets to every key in order, and each has a name', async () => {
    await page.locator('[data-pick="file"]').focus();
    const names: string[] = [];
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          const at = document.activeElement as HTMLInputElement;
          return (
            at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? ''
          );
        }),
      );
    }
    for (const name of ['Photo, cut out', 'Keep', 'Size', 'Undo', 'Redo', 'Zoom in', 'Transparent'])
      expect(names).toContain(name);
    expect(names).toContain('Save as PNG');
    expect(names.slice(0, names.indexOf('Save as PNG')).every((name) => name.trim() !== '')).toBe(
      true,
    );
  });
});

describe('the background', () => {
  const corner = ({ rgba }: Pixels) => [...rgba.subarray(0, 4)];

  test('is nothing, white, a colour or the photo’s own, blurred', async () => {
    const choose = async (kind: string) => {
      await page.check(`[name="ground"][value="${kind}"]`, { force: true });
      return visitor.save();
    };
    expect(corner(before)[3]).toBe(0);
    expect(corner(await choose('white'))).toEqual([255, 255, 255, 255]);
    await page.check('[name="ground"][value="colour"]', { force: true });
    await page.fill('[name="ground-colour"]', '#123456');
    expect(corner(await visitor.save())).toEqual([0x12, 0x34, 0x56, 255]);
    const blurred = await choose('blur');
    expect(corner(blurred)[3]).toBe(255);
    // Nothing of her hair runs into the wall beside it.
    const wall = sharp(photo).extract({ left: 4, top: 4, width: 20, height: 20 });
    const { channels } = await sharp(await wall.png().toBuffer()).stats();
    for (const [c, { mean }] of channels.entries())
      expect(Math.abs((corner(blurred)[c] as number) - mean)).toBeLessThan(30);
  });

  test('the photo is seen as it was, and what was cut is not lost by it', async () => {
    await page.click('[data-do="before"]');
    expect(await page.getAttribute('[data-do="before"]', 'aria-pressed')).toBe('true');
    expect(Buffer.compare((await visitor.save()).rgba, before.rgba)).toBe(0);
    await page.click('[data-do="before"]');
    expect(await page.getAttribute('[data-do="before"]', 'aria-pressed')).toBe('false');
  });
});

describe('a phone', () => {
  test('one finger paints; two move and zoom, and paint nothing', async () => {
    const phone = await openCutVisitor(browser, pages, { context: PHONE });
    await phone.choose(photo);
    const untouched = await phone.save();
    const centre = () =>
      phone.page.locator('.board-stage').evaluate((stage) => {
        stage.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = stage.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    let at = await centre();
    const touch = await phone.page.context().newCDPSession(phone.page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never });
    const pair = (apart: number) => [
      { x: at.x - apart, y: at.y, id: 1 },
      { x: at.x + apart, y: at.y, id: 2 },
    ];
    await phone.page.check('[name="brush-mode"][value="wipe"]', { force: true });
    await send('touchStart', pair(20).slice(0, 1));
    await send('touchStart', pair(20));
    for (const apart of [40, 60, 80]) await send('touchMove', pair(apart));
    await send('touchEnd', []);
    await phone.page.waitForFunction(() =>
      /Zoom \d+/.test(document.querySelector('.board-live')?.textContent ?? ''),
    );
    expect(Buffer.compare((await phone.save()).rgba, untouched.rgba)).toBe(0);
    at = await centre();
    await send('touchStart', pair(0).slice(0, 1));
    await send('touchEnd', []);
    expect(alphaAt(await phone.save(), 300, untouched.height / 2)).toBeLessThan(40);
    expect(phone.troubles).toEqual([]);
    await phone.close();
  });

  test.each(LOCALES)('nothing is too small or too wide, in %s', async (locale) => {
    const context = { ...PHONE, viewport: { width: 360, height: 740 } };
    const phone = await openCutVisitor(browser, pages, { context, query: `?lang=${locale}` });
    await phone.choose(photo);
    const found = await phone.page.evaluate(() => {
      const seen = [...document.querySelectorAll('main button, main label, main summary')].filter(
        (one) => one.getClientRects().length > 0,
      );
      const small = seen.filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 44 || height < 44;
      });
      const cut = seen.filter((one) => one.scrollWidth > one.clientWidth + 1);
      return {
        small: small.map((one) => one.textContent),
        cut: cut.map((one) => one.textContent),
        overflow: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(found).toEqual({ small: [], cut: [], overflow: 0 });
    await phone.close();
  });
});
