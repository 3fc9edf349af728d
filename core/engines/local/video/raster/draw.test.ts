import { expect, test } from 'vitest';
import { seededRandom } from '../../pixels/noise.ts';
import { type CompositeOperator, draw } from './draw.ts';
import { createSurface, type Surface } from './surface.ts';

const channelsOf = (pixel: number): number[] => [0, 8, 16, 24].map((bit) => (pixel >>> bit) & 255);

/** A surface of premultiplied noise with a clear border. */
function noise(width: number, height: number, seed: number): Surface {
  const random = seededRandom(seed);
  const surface = createSurface(width, height);
  for (let i = 0; i < surface.px.length; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) continue;
    const alpha = Math.floor(random() * 256);
    const [r = 0, g = 0, b = 0] = [0, 1, 2].map(() => Math.floor(random() * (alpha + 1)));
    surface.px[i] = (alpha << 24) | (b << 16) | (g << 8) | r;
  }
  return surface;
}

/** Interpolates at a place in 16.16 fixed point, channel by channel. */
function sampled({ px, width }: Surface, u: number, v: number): number[] {
  const [fx, fy] = [(u >> 8) & 255, (v >> 8) & 255];
  const w11 = (fx * fy) >> 8;
  const weights = [256 - fx - (fy - w11), fx - w11, fy - w11, w11];
  const first = (v >> 16) * width + (u >> 16);
  const four = [first, first + 1, first + width, first + width + 1].map((i) =>
    channelsOf(px[i] ?? 0),
  );
  return [0, 1, 2, 3].map(
    (c) => four.reduce((sum, one, k) => sum + (one[c] ?? 0) * (weights[k] ?? 0), 0) >> 8,
  );
}

function blended(
  under: number[],
  over: number[],
  blend: CompositeOperator,
  opacity: number,
): number[] {
  const dimmed = opacity < 256 ? over.map((value) => (value * opacity) >> 8) : over;
  const alpha = dimmed[3] ?? 0;
  if (blend === 'add') return under.map((value, c) => Math.min(255, value + (dimmed[c] ?? 0)));
  const keep = 256 - alpha - (alpha >> 7);
  return under.map((value, c) => (dimmed[c] ?? 0) + ((value * keep) >> 8));
}

const cases: [CompositeOperator, number, boolean][] = [
  ['over', 1, false],
  ['over', 0.37, false],
  ['add', 1, false],
  ['add', 0.6, true],
  ['over', 1, true],
];

test.each(cases)(
  '%s at opacity %f is what each pixel comes to (relief: %s)',
  (blend, opacity, isRelief) => {
    const source = noise(41, 37, 5);
    const frame = noise(35, 29, 6);
    for (let i = 0; i < frame.px.length; i++) frame.px[i] = (frame.px[i] ?? 0) | 0xff000000;
    const before = [...frame.px].map(channelsOf);
    const random = seededRandom(7);
    const depth = Uint8Array.from(source.px, () => 118 + Math.floor(random() * 20));
    const [shiftX, shiftY] = [2.5, -1.25];
    const parallax = isRelief ? { parallax: { depth, shiftX, shiftY } } : {};
    draw(
      frame,
      source,
      { a: 0.8, b: 0, c: 0, d: 0.75, e: 1.3, f: 0.6 },
      { blend, opacity, ...parallax },
    );
    const fixed = (value: number) => Math.round(value * 65_536) | 0;
    let drawn = 0;
    for (let y = 0; y < frame.height; y++) {
      // What the span of this row begins with is found as `draw` does it.
      const v = fixed((y + 0.5 - 0.6) / 0.75 - 0.5);
      const start = (0.5 - 1.3) / 0.8 - 0.5;
      const first = Math.max(0, Math.ceil(-start * 0.8));
      for (let x = first; x < frame.width; x++) {
        const u = fixed(start + first / 0.8) + Math.imul(fixed(1 / 0.8), x - first);
        if (v < 0 || v >= fixed(source.height - 1.02) || u >= fixed(source.width - 1.02)) continue;
        const near = isRelief ? (depth[(v >> 16) * source.width + (u >> 16)] ?? 128) - 128 : 0;
        const moved = (at: number, length: number, shift: number) =>
          isRelief
            ? Math.max(
                0,
                Math.min((length - 2) << 16, at - near * Math.round((shift * 65_536) / 127)),
              )
            : at;
        const su = moved(u, source.width, shiftX);
        const sv = moved(v, source.height, shiftY);
        const place = y * frame.width + x;
        const expected = blended(
          before[place] ?? [],
          sampled(source, su, sv),
          blend,
          Math.round(opacity * 256),
        );
        expect(channelsOf(frame.px[place] ?? 0), `${x} ${y}`).toEqual(expected);
        drawn++;
      }
    }
    expect(drawn).toBeGreaterThan(600);
  },
);

test('surfaces that lie in no memory of frames are refused', () => {
  const alien = { width: 4, height: 4, px: new Int32Array(16) };
  const map = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  expect(() => draw(alien, alien, map)).toThrow('no memory of frames');
});
