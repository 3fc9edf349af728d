import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hasAlphaChannel } from './transparency.ts';

const plain = (alpha: number, channels: 3 | 4) =>
  sharp({
    create: { width: 40, height: 30, channels, background: { r: 200, g: 40, b: 90, alpha } },
  });

test.each([
  ['an opaque PNG', false, () => plain(1, 3).png()],
  ['a transparent PNG', true, () => plain(0.5, 4).png()],
  ['a grey PNG', false, () => plain(1, 3).greyscale().png()],
  ['a PNG of a palette with a clear colour', true, () => plain(0, 4).png({ palette: true })],
  ['a JPEG', false, () => plain(1, 3).jpeg()],
  ['an opaque WebP', false, () => plain(1, 3).webp()],
  ['a transparent WebP', true, () => plain(0.5, 4).webp()],
  ['a WebP without loss', false, () => plain(1, 3).webp({ lossless: true })],
  ['a transparent WebP without loss', true, () => plain(0.5, 4).webp({ lossless: true })],
])('%s', async (_, expected, make) => {
  expect(hasAlphaChannel(await make().toBuffer())).toBe(expected);
});

test.each([[''], ['RIFF....WEBP'], ['\x89PNG']])('nothing of %j', (text) => {
  expect(hasAlphaChannel(Buffer.from(text, 'latin1'))).toBe(false);
});
