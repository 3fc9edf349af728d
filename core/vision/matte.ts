/** Refines a coarse probability map of a person to a soft matte at full resolution. */

import {
  between,
  bilinear,
  boxMean,
  clamp,
  emptyFloatImage,
  type FloatImage,
  keepLargest,
  type Rows,
  shrink,
} from './float-image.ts';
import {
  applyLines,
  type ColourLines,
  type ColourPlanes,
  fitColourLines,
  shrinkFloatImages,
  stretchLines,
} from './guided-filter.ts';

/** Parameters of the matte; lengths are shares of the picture's longest side. */
const MATTE = {
  sureForeground: 0.95,
  sureBackground: 0.05,
  /** How far inside and outside of the sure parts colour may still decide. */
  insideShare: 0.014,
  outsideShare: 0.014,
  /** How far from the guessed outline anything is still open. */
  reachShare: 0.03,
  /** Share of alpha's variance that colour must explain to be followed: none, fully. */
  trustFit: [0.45, 0.8],
  /** How much steeper the guess is drawn where colour is not followed. */
  guessSlope: 2.2,
  rounds: [
    { radiusShare: 0.03, epsilon: 4e-4 },
    { radiusShare: 0.012, epsilon: 1e-4 },
  ],
  /** Weight of an unknown pixel in the first fit, and of one the first fit has decided. */
  guessWeight: 0.03,
  decidedWeight: 0.6,
  decidedBelow: 0.15,
  decidedAbove: 0.85,
  /** Alpha below the first is none, above the second is all: takes away haze and pinholes. */
  levels: [0.1, 0.88],
  /** Added to the first level where the guess is below `doubtBelow`: far out, a pale haze is not hair. */
  doubt: 0.25,
  doubtBelow: 0.12,
  /** Parts above this alpha and smaller than this share of the largest belong to nobody. */
  strayLevel: 0.1,
  strayShare: 0.1,
  /** Specks this small inside the person are highlights, not holes. */
  speckShare: 0.005,
} as const;

/** RGB pixels as bytes. */
export type Rgb = { rgb: Uint8ClampedArray; widthPx: number; heightPx: number };

/** Alpha as far as it is known, and how sure it is, 0..1. */
export type Trimap = { alpha: FloatImage; weight: FloatImage };

/** What is known of a matte before it is drawn at a size: at the size of the probability map. */
export type MatteFit = {
  lines: ColourLines;
  known: Trimap;
  prior: FloatImage;
  around: FloatImage;
};

/**
 * Refines a probability map of a person to a matte.
 * @param picture RGB at full resolution
 * @param colour the same picture at the size of `prior`
 * @param prior probability of person, 0..1
 * @returns alpha at the picture's size, 0..1
 */
export function refineMatte(picture: Rgb, colour: ColourPlanes, prior: FloatImage): FloatImage {
  const rows = { top: 0, ofPx: picture.heightPx };
  const alpha = drawMatte(fitMatte(colour, prior), picture, rows);
  const seen = shrink(alpha, ...strayCells(prior));
  clearStrays(alpha, findStrays(seen), rows);
  return alpha;
}

/**
 * Fits a matte to a picture.
 * @param colour the picture at the size of `prior`
 * @param prior probability of person, 0..1
 */
export function fitMatte(colour: ColourPlanes, prior: FloatImage): MatteFit {
  const edge = Math.max(prior.widthPx, prior.heightPx);
  const pixels = (share: number) => Math.max(1, Math.round(share * edge));
  const known = trimap(
    prior,
    pixels(MATTE.insideShare),
    pixels(MATTE.outsideShare),
    pixels(MATTE.reachShare),
  );
  const [wide, narrow] = MATTE.rounds;
  // The wide fit is smooth, so a half-size picture serves and costs a quarter.
  const { widthPx: w, heightPx: h } = prior;
  const [halfW, halfH] = [Math.ceil(w / 2), Math.ceil(h / 2)];
  const first = fitColourLines(
    shrinkFloatImages(colour, halfW, halfH),
    shrink(known.alpha, halfW, halfH),
    shrink(known.weight, halfW, halfH),
    { radius: Math.ceil(pixels(wide.radiusShare) / 2), epsilon: wide.epsilon },
  );
  const wideLines = stretchLines(first, w, h);
  const decided = decide(known, prior, applyLines(wideLines, colour), wideLines.fit);
  const second = fitColourLines(colour, decided.alpha, decided.weight, {
    radius: pixels(narrow.radiusShare),
    epsilon: narrow.epsilon,
  });
  const around = boxMean(applyLines(second, colour), pixels(MATTE.speckShare));
  return { lines: { ...second, fit: wideLines.fit }, known, prior, around };
}

/**
 * Builds the trimap: sure pixels get their alpha and full weight, the band between them the prior and
 * almost no weight.
 */
function trimap(prior: FloatImage, inside: number, outside: number, reach: number): Trimap {
  const { widthPx: w, heightPx: h, values } = prior;
  const person = emptyFloatImage(w, h);
  const ground = emptyFloatImage(w, h);
  const likely = emptyFloatImage(w, h);
  for (let i = 0; i < values.length; i++) {
    person.values[i] = (values[i] as number) > MATTE.sureForeground ? 1 : 0;
    likely.values[i] = (values[i] as number) > 0.5 ? 1 : 0;
    ground.values[i] = (values[i] as number) < MATTE.sureBackground ? 1 : 0;
  }
  const [deepIn, deepOut] = [boxMean(person, inside), boxMean(ground, outside)];
  const near = boxMean(likely, reach);
  const alpha = emptyFloatImage(w, h);
  const weight = emptyFloatImage(w, h);
  for (let i = 0; i < values.length; i++) {
    const isIn = (deepIn.values[i] as number) > 0.999 || (near.values[i] as number) > 0.999;
    const isOut = (deepOut.values[i] as number) > 0.999 || (near.values[i] as number) < 0.001;
    weight.values[i] = isIn || isOut ? 1 : MATTE.guessWeight;
    alpha.values[i] = isIn ? 1 : isOut ? 0 : (values[i] as number);
  }
  return { alpha, weight };
}

/** Accepts the pixels that the first fit decides clearly and the prior does not contradict. */
function decide(known: Trimap, prior: FloatImage, fitted: FloatImage, fit: FloatImage): Trimap {
  const alpha = { ...known.alpha, values: known.alpha.values.slice() };
  const weight = { ...known.weight, values: known.weight.values.slice() };
  for (let i = 0; i < alpha.values.length; i++) {
    if (known.weight.values[i] === 1) continue;
    const guess = prior.values[i] as number;
    const value = blend(fitted.values[i] as number, guess, fit.values[i] as number);
    alpha.values[i] = value;
    if (value < MATTE.decidedBelow && guess < 0.6) {
      alpha.values[i] = 0;
      weight.values[i] = MATTE.decidedWeight;
    } else if (value > MATTE.decidedAbove && guess > 0.4) {
      alpha.values[i] = 1;
      weight.values[i] = MATTE.decidedWeight;
    }
  }
  return { alpha, weight };
}

/** Returns the width and the height at which strays are judged. */
export function strayCells({ widthPx, heightPx }: FloatImage): [number, number] {
  return [Math.ceil(widthPx / 2), Math.ceil(heightPx / 2)];
}

/**
 * Finds components that are not connected with a person.
 * @param seen alpha at a smaller size; without them afterwards
 * @returns 1 where a stray lies, of the same size
 */
export function findStrays(seen: FloatImage): FloatImage {
  const before = seen.values.slice();
  keepLargest(seen, MATTE.strayLevel, MATTE.strayShare);
  const stray = emptyFloatImage(seen.widthPx, seen.heightPx);
  for (let i = 0; i < before.length; i++)
    stray.values[i] = seen.values[i] === 0 && before[i] !== 0 ? 1 : 0;
  return stray;
}

/** Clears strays from rows of alpha, in place. */
export function clearStrays(alpha: FloatImage, stray: FloatImage, rows: Rows): void {
  if (!stray.values.includes(1)) return;
  const { widthPx, heightPx, values } = alpha;
  const { columns, parts, row } = between(stray, widthPx, rows);
  for (let y = 0, i = 0; y < heightPx; y++) {
    const { top, down } = row(y);
    for (let x = 0; x < widthPx; x++, i++) {
      const from = top + (columns[x] as number);
      const share = bilinear(stray.values, from, stray.widthPx, parts[x] as number, down);
      if (share > 0) values[i] = (values[i] as number) * (1 - share);
    }
  }
}

/** Blends the fitted alpha and the prior by the quality of the fit. */
function blend(line: number, guess: number, fit: number): number {
  const [none, full] = MATTE.trustFit;
  const trust = clamp((fit - none) / (full - none));
  const steep = clamp((guess - 0.5) * MATTE.guessSlope + 0.5);
  return clamp(line) * trust + steep * (1 - trust);
}

/**
 * Draws rows of a matte at full resolution.
 * @param picture RGB of these rows
 * @returns alpha of these rows, 0..1; strays are in it still
 */
export function drawMatte(fit: MatteFit, picture: Rgb, rows: Rows): FloatImage {
  const { widthPx: w, heightPx: h, rgb } = picture;
  const { known, prior, around, lines } = fit;
  const alpha = emptyFloatImage(w, h);
  const small = prior.widthPx;
  const { columns, parts, row } = between(prior, w, rows);
  const settled = settledCells(known);
  const [low, high] = MATTE.levels;
  for (let y = 0, i = 0; y < h; y++) {
    const { top, down } = row(y);
    for (let x = 0; x < w; x++, i++) {
      const from = top + (columns[x] as number);
      if (settled[from] === 1) {
        alpha.values[i] = known.alpha.values[from] as number;
        continue;
      }
      const part = parts[x] as number;
      const at = (plane: FloatImage) => bilinear(plane.values, from, small, part, down);
      const flat = at(known.alpha);
      const sure = at(known.weight);
      alpha.values[i] = flat;
      if (sure >= 1) continue;
      const line =
        (at(lines.red) * (rgb[i * 3] as number) +
          at(lines.green) * (rgb[i * 3 + 1] as number) +
          at(lines.blue) * (rgb[i * 3 + 2] as number)) /
          255 +
        at(lines.base);
      const expected = at(prior);
      const least = low + MATTE.doubt * (1 - clamp(expected / MATTE.doubtBelow));
      const floor = clamp((expected - 0.8) * 5) * clamp((at(around) - 0.3) * 3);
      const levelled = clamp((line - least) / (high - least));
      const drawn = Math.max(floor, blend(levelled, expected, at(lines.fit)));
      const trust = clamp((sure - 0.5) * 2);
      alpha.values[i] = flat * trust + drawn * (1 - trust);
    }
  }
  return alpha;
}

/** Marks the pixels between which and their right and lower neighbours nothing is open: alpha is one value. */
function settledCells({ alpha, weight }: Trimap): Uint8Array {
  const { widthPx: w, heightPx: h } = alpha;
  const settled = new Uint8Array(w * h);
  const [a, sure] = [alpha.values, weight.values];
  for (let i = 0; i < (h - 1) * w - 1; i++) {
    const value = a[i];
    if (sure[i] !== 1 || sure[i + 1] !== 1 || sure[i + w] !== 1 || sure[i + w + 1] !== 1) continue;
    if (a[i + 1] === value && a[i + w] === value && a[i + w + 1] === value) settled[i] = 1;
  }
  return settled;
}
