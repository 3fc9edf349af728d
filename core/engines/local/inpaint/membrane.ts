import { at, type Raster } from '../pixels/raster.ts';
import { resizeRaster } from '../pixels/sample.ts';
import { halved } from './level.ts';

/** Shorter side of the coarsest picture, in pixels, and the rounds of evening out at it and at the others. */
const MEMBRANE = { coarsestPx: 6, atFirst: 60, afterwards: 12 } as const;

/**
 * Spans a hole from the colours at its rim, evenly and without detail: each pixel of it becomes the mean of
 * its neighbours. What is not hole stays as it is.
 * @param hole 1 where it is to be filled
 */
export function spanned(picture: Raster, hole: Uint8Array): Raster {
  const levels = [{ picture, hole }];
  for (let now = levels[0]; now !== undefined; ) {
    const { width, height } = now.picture;
    if (Math.min(width, height) / 2 < MEMBRANE.coarsestPx) break;
    now = halved(now.picture, now.hole);
    levels.unshift(now);
  }
  let above: Raster | null = null;
  for (const level of levels) {
    const { width, height } = level.picture;
    const rgb = level.picture.rgb.slice();
    const guess = above ? resizeRaster(above, width, height).rgb : flat(level.picture, level.hole);
    for (let p = 0; p < level.hole.length; p++)
      if (level.hole[p]) rgb.set(guess.subarray(p * 3, p * 3 + 3), p * 3);
    even({ width, height, rgb }, level.hole, above ? MEMBRANE.afterwards : MEMBRANE.atFirst);
    above = { width, height, rgb };
  }
  return above ?? picture;
}

/** The mean of what is known, everywhere. */
function flat({ rgb }: Raster, hole: Uint8Array): Float32Array {
  const sums = [0, 0, 0];
  let count = 0;
  for (let p = 0; p < hole.length; p++) {
    if (hole[p]) continue;
    count++;
    for (let c = 0; c < 3; c++) sums[c] = (sums[c] as number) + at(rgb, p * 3 + c);
  }
  return Float32Array.from(rgb, (_, i) => (sums[i % 3] as number) / Math.max(1, count));
}

function even({ width, height, rgb }: Raster, hole: Uint8Array, rounds: number): void {
  const row = width * 3;
  for (let round = 0; round < rounds; round++)
    for (let p = 0; p < hole.length; p++) {
      if (!hole[p]) continue;
      const x = p % width;
      const y = (p - x) / width;
      const i = p * 3;
      const left = x > 0 ? i - 3 : i;
      const right = x < width - 1 ? i + 3 : i;
      const up = y > 0 ? i - row : i;
      const down = y < height - 1 ? i + row : i;
      for (let c = 0; c < 3; c++)
        rgb[i + c] =
          (at(rgb, left + c) + at(rgb, right + c) + at(rgb, up + c) + at(rgb, down + c)) / 4;
    }
}
