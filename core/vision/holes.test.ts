import sharp from 'sharp';
import { expect, test } from 'vitest';
import { emptyFloatImage, type FloatImage } from './float-image.ts';
import { openGaps } from './holes.ts';
import { findSalientObject } from './salient-object.ts';

/** How much of what was drawn at a place is thing; the drawing is 240 x 240. */
async function thingAt(svg: string, x: number, y: number): Promise<number> {
  const all = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240">
    <rect width="240" height="240" fill="#eaeef0"/>${svg}</svg>`;
  const bytes = await sharp(Buffer.from(all)).removeAlpha().raw().toBuffer();
  const rgb = new Uint8ClampedArray(bytes);
  const found = findSalientObject({ rgb, widthPx: 240, heightPx: 240 });
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

const SIDE = 160;
const FACE = { x: 60, y: 60, width: 40, height: 50 };

type Painter = (x: number, y: number) => number;

function painted(of: Painter): FloatImage {
  const plane = emptyFloatImage(SIDE, SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) plane.values[i] = of(i % SIDE, Math.floor(i / SIDE));
  return plane;
}

const inside = (x: number, y: number, left: number, top: number, size: number) =>
  x >= left && x < left + size && y >= top && y < top + size;

/** Hair and body of one colour before a wall, with a patch of the wall's colour somewhere in the person. */
function guessAfter(patch: readonly [number, number], wall: Painter, body = 0.2): FloatImage {
  const isPerson: Painter = (x, y) =>
    inside(x, y, 40, 30, 80) || (y >= 110 && x > 20 && x < 140) ? 1 : 0;
  const colour = painted((x, y) => {
    const seen = isPerson(x, y) === 0 || inside(x, y, patch[0], patch[1], 6);
    return seen ? wall(x, y) : body;
  });
  const guess = painted(isPerson);
  openGaps(guess, [colour, colour, colour], FACE);
  return guess;
}

const at = ({ values }: FloatImage, x: number, y: number) => values[y * SIDE + x];
const PLAIN: Painter = (x, y) => 0.7 + x / 2000 + y / 3000;

test('one sees the wall between curls', () => {
  const guess = guessAfter([46, 40], PLAIN);
  expect(at(guess, 49, 43)).toBeLessThan(0.1);
  expect(at(guess, 56, 43)).toBe(1);
});

test.each<[string, readonly [number, number], Painter, number]>([
  ['a light in the eye', [70, 80], PLAIN, 0.2],
  ['a pattern on a shirt', [70, 140], PLAIN, 0.2],
  ['grey hair before a grey wall', [46, 40], PLAIN, 0.78],
  ['a light in fair hair', [46, 40], PLAIN, 0.6],
  ['a shadow in hair before a dark wall', [46, 40], () => 0.15, 0.4],
  ['anything before a restless ground', [46, 40], (x) => (x % 20 < 10 ? 0.2 : 0.9), 0.5],
])('%s is no gap', (_, patch, wall, body) => {
  const guess = guessAfter(patch, wall, body);
  expect(at(guess, patch[0] + 3, patch[1] + 3)).toBe(1);
});
