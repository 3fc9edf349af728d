import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findThing } from './thing.ts';

/** How much of what was drawn at a place is thing; the drawing is 240 x 240. */
async function thingAt(svg: string, x: number, y: number): Promise<number> {
  const all = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240">
    <rect width="240" height="240" fill="#eaeef0"/>${svg}</svg>`;
  const bytes = await sharp(Buffer.from(all)).removeAlpha().raw().toBuffer();
  const rgb = new Uint8ClampedArray(bytes);
  const found = findThing({ rgb, widthPx: 240, heightPx: 240 });
  return found?.values[y * 240 + x] ?? -1;
}

const MUG =
  '<rect x="60" y="60" width="90" height="120" fill="#b3322b"/><path d="M150 85a36 36 0 0 1 0 72" fill="none" stroke="#b3322b" stroke-width="13"/>';

test('one sees through the hole of a handle', async () => {
  expect(await thingAt(MUG, 165, 121)).toBeLessThan(0.1);
  expect(await thingAt(MUG, 186, 121)).toBeGreaterThan(0.9);
});

test.each([
  ['a label', '<rect x="85" y="90" width="40" height="50" fill="#eaeef0"/>', 105, 115],
  ['a letter', '<rect x="140" y="70" width="4" height="60" fill="#eaeef0"/>', 142, 100],
  [
    'what is behind it in another colour',
    '<circle cx="168" cy="121" r="30" fill="#c0d0e8"/>',
    166,
    121,
  ],
])('%s is no hole', async (_, drawn, x, y) => {
  const [body = '', handle = ''] = MUG.split('<path');
  expect(await thingAt(`${body}${drawn}<path${handle}`, x, y)).toBeGreaterThan(0.9);
});
