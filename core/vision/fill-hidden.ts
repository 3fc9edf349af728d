/** Gives the pixels that nobody sees the colours of their surroundings. */

type Level = { sums: Float32Array; weights: Float32Array; widthPx: number; heightPx: number };

/**
 * Fills wholly transparent pixels of straight-alpha RGBA with colours from nearby, in place, so that
 * what blurs, enlarges or sharpens the colours finds no edge there. Alpha is kept.
 */
export function fillHidden(rgba: Uint8ClampedArray, widthPx: number, heightPx: number): void {
  const levels = [baseOf(rgba, widthPx, heightPx)];
  for (let last = levels[0] as Level; Math.max(last.widthPx, last.heightPx) > 1; ) {
    last = halved(last);
    levels.push(last);
  }
  for (let y = 0, i = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++, i += 4) if (rgba[i + 3] === 0) paint(rgba, i, levels, x, y);
}

function baseOf(rgba: Uint8ClampedArray, widthPx: number, heightPx: number): Level {
  const sums = new Float32Array(widthPx * heightPx * 3);
  const weights = new Float32Array(widthPx * heightPx);
  for (let p = 0; p < weights.length; p++) {
    const weight = rgba[p * 4 + 3] as number;
    weights[p] = weight;
    for (let c = 0; c < 3; c++) sums[p * 3 + c] = (rgba[p * 4 + c] as number) * weight;
  }
  return { sums, weights, widthPx, heightPx };
}

function halved(from: Level): Level {
  const [w, h] = [Math.ceil(from.widthPx / 2), Math.ceil(from.heightPx / 2)];
  const to: Level = {
    sums: new Float32Array(w * h * 3),
    weights: new Float32Array(w * h),
    widthPx: w,
    heightPx: h,
  };
  for (let y = 0, p = 0; y < from.heightPx; y++)
    for (let x = 0; x < from.widthPx; x++, p++) {
      const q = (y >> 1) * w + (x >> 1);
      to.weights[q] = (to.weights[q] as number) + (from.weights[p] as number);
      for (let c = 0; c < 3; c++)
        to.sums[q * 3 + c] = (to.sums[q * 3 + c] as number) + (from.sums[p * 3 + c] as number);
    }
  return to;
}

/** Takes the mean of the smallest square around a pixel in which anything is to be seen. */
function paint(
  rgba: Uint8ClampedArray,
  i: number,
  levels: readonly Level[],
  x: number,
  y: number,
): void {
  for (const [n, { sums, weights, widthPx }] of levels.entries()) {
    const p = (y >> n) * widthPx + (x >> n);
    const weight = weights[p] as number;
    if (weight === 0) continue;
    for (let c = 0; c < 3; c++) rgba[i + c] = (sums[p * 3 + c] as number) / weight;
    return;
  }
}
