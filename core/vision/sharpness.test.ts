import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { decodeRaw } from './raw.node.ts';
import { resampled } from './resample.ts';
import { sharpness } from './sharpness.ts';

const EDGE_PX = 256;

/** The same by libvips, from which the limits of blurred photos come. */
async function greyByVips(raw: Awaited<ReturnType<typeof decodeRaw>>, edge: number) {
  const size = { width: raw.widthPx, height: raw.heightPx };
  return sharp(raw.rgb, { raw: { ...size, channels: 3 } })
    .extract({ left: 350, top: 450, width: edge, height: edge })
    .resize({ width: EDGE_PX, height: EDGE_PX, fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
}

test.each([120, 200, 256, 500])('a face of %i px is as sharp as by libvips', async (edge) => {
  const bytes = await readFile(new URL('../people/mira_front.jpg', import.meta.url));
  const raw = await decodeRaw(bytes, 1280);
  const grey = await greyByVips(raw, edge);
  const rgb = new Uint8ClampedArray([...grey].flatMap((value) => [value, value, value]));
  const whole = { x: 0, y: 0, width: EDGE_PX, height: EDGE_PX };
  const byVips = sharpness({ rgb, widthPx: EDGE_PX, heightPx: EDGE_PX }, whole, EDGE_PX);
  const box = { x: 350, y: 450, width: edge, height: edge };
  const share = sharpness(raw, box, EDGE_PX) / byVips;
  expect(Math.abs(share - 1)).toBeLessThan(0.03);
});

test('a picture that keeps its size keeps its values, and one colour stays one colour', () => {
  const values = Uint8ClampedArray.from({ length: 5 * 4 * 3 }, (_, i) => (i * 37) % 256);
  const from = { values, widthPx: 5, heightPx: 4, channels: 3 };
  expect(resampled(from, 5, 4)).toEqual(values);
  const grey = {
    values: new Uint8ClampedArray(90).fill(77),
    widthPx: 10,
    heightPx: 9,
    channels: 1,
  };
  for (const [w, h] of [
    [3, 2],
    [40, 20],
    [10, 3],
  ] as const)
    expect(new Set(resampled(grey, w, h))).toEqual(new Set([77]));
});
