import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../media/picture-size.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { sizeFor } from './openai/size.ts';
import { retryAfterMs } from './retry-after.ts';

const picture = (alpha = 1) =>
  sharp({
    create: { width: 61, height: 37, channels: 4, background: { r: 9, g: 8, b: 7, alpha } },
  });

describe('the size of a picture by its bytes', () => {
  test.each([
    ['jpeg', () => picture().jpeg().toBuffer(), 'image/jpeg'],
    ['progressive jpeg', () => picture().jpeg({ progressive: true }).toBuffer(), 'image/jpeg'],
    [
      'jpeg with EXIF',
      () =>
        picture()
          .withExif({ IFD0: { Copyright: 'x' } })
          .jpeg()
          .toBuffer(),
      'image/jpeg',
    ],
    ['png', () => picture().png().toBuffer(), 'image/png'],
    ['webp', () => picture().webp().toBuffer(), 'image/webp'],
    ['webp with alpha', () => picture(0.5).webp().toBuffer(), 'image/webp'],
    ['lossless webp', () => picture(0.5).webp({ lossless: true }).toBuffer(), 'image/webp'],
  ] as const)('%s', async (_, draw, contentType) => {
    const bytes = new Uint8Array(await draw());
    expect(sizeOf(bytes)).toEqual({ contentType, widthPx: 61, heightPx: 37 });
    expect(sizeOf(bytes.subarray(0, bytes.length - 20))).toBeNull();
  });

  test('is null for anything else, however broken', () => {
    expect(sizeOf(new Uint8Array())).toBeNull();
    expect(
      sizeOf(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    ).toBeNull();
    const endless = new Uint8Array(64).fill(0xff);
    endless.set([0xff, 0xd8, 0xff, 0xe0, 0, 0]);
    expect(sizeOf(endless)).toBeNull();
  });
});

test('base64 goes there and back, and says no to anything else', () => {
  for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) % 256);
    const text = toBase64(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(text)).toEqual(bytes);
  }
  for (const wrong of ['%%%%', 'abc=d', 'a']) expect(fromBase64(wrong)).toBeNull();
});

test.each([
  ['12', 12_000],
  ['0.5', 500],
  ['Fri, 20 Nov 2026 00:00:30 GMT', 30_000],
  ['Thu, 19 Nov 2026 00:00:00 GMT', 0],
  ['86400', 600_000],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After %s is %s ms', (value, ms) => {
  expect(retryAfterMs(value, Date.UTC(2026, 10, 20))).toBe(ms);
});

test('sizes keep the proportions, in steps of 16, between the limits', () => {
  expect(sizeFor('1:1', 1024, true)).toBe('1024x1024');
  expect(sizeFor('9:16', 1024, false)).toBe('1024x1536');
  for (const aspect of ['1:1', '3:4', '4:5', '9:16', '16:9'] as const)
    for (const edge of [64, 1024, 1536, 2048, 8000]) {
      const [width = 0, height = 0] = sizeFor(aspect, edge, true).split('x').map(Number);
      const [w = 1, h = 1] = aspect.split(':').map(Number);
      expect(Math.abs(width / height / (w / h) - 1)).toBeLessThan(0.03);
      expect([width % 16, height % 16]).toEqual([0, 0]);
      expect(width * height).toBeGreaterThan(655_360);
      expect(width * height).toBeLessThanOrEqual(8_400_000);
    }
});
