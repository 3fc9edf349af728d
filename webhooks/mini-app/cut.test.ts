import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../bots/playground/testing/browser.ts';
import { openVision } from '../../core/vision/vision.node.ts';
import {
  alphaAt,
  type CutVisitor,
  openCutVisitor,
  type Pixels,
} from './testing/cut-visitor.node.ts';
import { openToolPages, type ToolPages } from './testing/tool-pages.node.ts';

const person = (name: string) =>
  readFile(new URL(`../../core/people/${name}.jpg`, import.meta.url));

let pages: ToolPages;
let browser: Browser;
let visitor: CutVisitor;

beforeAll(async () => {
  pages = await openToolPages();
  browser = await openBrowser();
  visitor = await openCutVisitor(browser, pages);
});
afterAll(async () => {
  expect(visitor?.troubles).toEqual([]);
  await browser?.close();
  await pages?.close();
});

/** How far two mattes agree: what both hold by what either holds; soft edges count by their share. */
function agreement(one: Pixels, other: Uint8ClampedArray): number {
  let [both, either] = [0, 0];
  for (let i = 3; i < one.rgba.length; i += 4) {
    const [a, b] = [one.rgba[i] as number, other[i] as number];
    both += Math.min(a, b);
    either += Math.max(a, b);
  }
  return both / either;
}

describe('people and things', () => {
  const vision = openVision();
  afterAll(() => vision.close());

  test.each(['mira_front', 'kofi_left', 'otto_right'])(
    '%s is cut out in the browser as on the service',
    async (name) => {
      const bytes = await person(name);
      expect(await visitor.choose(bytes)).toContain('The background is gone');
      const cut = await visitor.save();
      const own = await vision.analyse({ bytes, contentType: 'image/jpeg' }, 4_096);
      expect([cut.width, cut.height]).toEqual([own.widthPx, own.heightPx]);
      expect(agreement(cut, own.rgba)).toBeGreaterThan(0.98);
    },
  );

  test('edges are soft and hold nothing of the old background', async () => {
    const bytes = await sharp(await person('mira_front'))
      .resize(1_024)
      .jpeg()
      .toBuffer();
    await visitor.choose(bytes);
    const cut = await visitor.save();
    const soft = cut.rgba.filter((value, i) => i % 4 === 3 && value > 20 && value < 235).length;
    expect(soft).toBeGreaterThan(2_000);
    // Her wall is light and her hair is brown: a halo would be light where alpha is low.
    const { data: before } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    let [lighter, count] = [0, 0];
    for (let i = 0; i < cut.width * (cut.height / 2); i++) {
      const alpha = cut.rgba[i * 4 + 3] as number;
      if (alpha < 60 || alpha > 160) continue;
      lighter += (before[i * 3] as number) - (cut.rgba[i * 4] as number);
      count++;
    }
    expect(count).toBeGreaterThan(200);
    expect(lighter / count).toBeGreaterThan(10);
  });

  test('without a person the thing that stands out is kept, and that is said', async () => {
    expect(await visitor.choose(await person('product_perfume'))).toContain('no person');
    const cut = await visitor.save();
    expect(alphaAt(cut, cut.width / 2, cut.height * 0.6)).toBe(255);
    expect(alphaAt(cut, 5, 5)).toBe(0);
  });

  test('where nothing stands out that is said, and everything can be painted by hand', async () => {
    const grey = { width: 500, height: 400, channels: 3 as const, background: '#777' };
    const bytes = await sharp({ create: grey }).jpeg().toBuffer();
    expect(await visitor.choose(bytes)).toContain('Paint over what should stay');
    await visitor.page.locator('.board canvas').press(' ');
    const cut = await visitor.save();
    expect(alphaAt(cut, 250, 200)).toBe(255);
    expect(alphaAt(cut, 20, 20)).toBe(0);
  });
});

describe('pictures of every kind', () => {
  test('a photo that a phone held sideways lies upright', async () => {
    const upright = await sharp(await person('mira_front'))
      .resize(600)
      .jpeg()
      .toBuffer();
    const sideways = await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).toBuffer();
    await visitor.choose(upright);
    const expected = await visitor.save();
    await visitor.choose(sideways);
    const cut = await visitor.save();
    expect([cut.width, cut.height]).toEqual([expected.width, expected.height]);
    expect(agreement(cut, new Uint8ClampedArray(expected.rgba))).toBeGreaterThan(0.98);
  });

  test('a large photo is cut out at full size, up to what phones can hold', async () => {
    const bytes = await sharp(await person('otto_front'))
      .resize(5_200, 6_500)
      .jpeg()
      .toBuffer();
    expect(await visitor.choose(bytes)).toContain('The background is gone');
    const cut = await visitor.save();
    expect(Math.max(cut.width, cut.height)).toBeLessThanOrEqual(4_096);
    expect(cut.width * cut.height).toBeGreaterThan(12_000_000);
    expect(alphaAt(cut, cut.width / 2, cut.height / 2)).toBe(255);
    expect(alphaAt(cut, 10, 10)).toBe(0);
  });

  test('what is cut out already stays as it is', async () => {
    const ring = Buffer.from(
      '<svg width="300" height="300"><circle cx="150" cy="150" r="100" fill="#c33"/></svg>',
    );
    expect(await visitor.choose(await sharp(ring).png().toBuffer(), 'ring.png')).toContain(
      'transparent background already',
    );
    const cut = await visitor.save();
    expect(alphaAt(cut, 150, 150)).toBe(255);
    expect(alphaAt(cut, 20, 20)).toBe(0);
  });

  test.each<[string, Uint8Array, string]>([
    ['rubbish', new TextEncoder().encode('no picture at all'), 'not a picture'],
    ['nothing', new Uint8Array(), 'not a picture'],
    [
      'a page',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'not a picture',
    ],
    ['the head of a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not a picture'],
    ['HEIC', new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'HEIC'],
  ])('%s gets a clear word, and what was there stays', async (_, bytes, word) => {
    await visitor.choose(
      await sharp(await person('mira_front'))
        .resize(300)
        .jpeg()
        .toBuffer(),
    );
    const before = await visitor.save();
    expect(await visitor.choose(bytes)).toContain(word);
    expect((await visitor.save()).rgba).toEqual(before.rgba);
  });

  test('a picture that would fill the memory is not opened', async () => {
    const plain = { width: 13_000, height: 10_000, channels: 3 as const, background: '#fff' };
    const bytes = await sharp({ create: plain }).png({ compressionLevel: 9 }).toBuffer();
    expect(await visitor.choose(bytes, 'bomb.png')).toContain('too large');
    const dot = { width: 4, height: 4, channels: 3 as const, background: '#fff' };
    const tiny = await sharp({ create: dot }).png().toBuffer();
    expect(await visitor.choose(tiny, 'dot.png')).toContain('too small');
  });

  test('pictures are dropped and pasted as well', async () => {
    const small = await sharp(await person('kofi_front'))
      .resize(320)
      .jpeg()
      .toBuffer();
    const send = (kind: 'drop' | 'paste') =>
      visitor.page.evaluate(
        ({ base64, kind }) => {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], 'a.jpg', { type: 'image/jpeg' }));
          document.querySelector('.cut-status')?.replaceChildren();
          const target = document.querySelector('.cut');
          const options = { bubbles: true, cancelable: true };
          target?.dispatchEvent(
            kind === 'drop'
              ? new DragEvent('drop', { ...options, dataTransfer: data })
              : new ClipboardEvent('paste', { ...options, clipboardData: data }),
          );
        },
        { base64: small.toString('base64'), kind },
      );
    for (const kind of ['drop', 'paste'] as const) {
      await send(kind);
      await visitor.page.waitForFunction(() =>
        document.querySelector('.cut-status')?.textContent?.includes('The background is gone'),
      );
      expect((await visitor.save()).width).toBe(320);
    }
  });
});
