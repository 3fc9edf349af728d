/** From a coarse guess of where the person is to a soft matte at full resolution. */
import { type ColourLines, type ColourPlanes, fitColourLines } from './guide.ts';
import { boxMean, emptyPlane, keepLargest, type Plane, stretch } from './plane.ts';

/** How the matte is made; lengths are shares of the picture's longest side. */
export const MATTE = {
  /** Longest side at which colour lines are fitted. */
  fitEdgePx: 640,
  sureForeground: 0.92,
  sureBackground: 0.08,
  keepShare: 0.2,
  marginShare: 0.012,
  rounds: [
    { radiusShare: 0.03, epsilon: 4e-4, guess: 0.05 },
    { radiusShare: 0.012, epsilon: 2e-4, guess: 0.4 },
  ],
} as const;

/** Pixels as bytes, RGB. */
type Rgb = { rgb: Uint8ClampedArray; widthPx: number; heightPx: number };

/**
 * @param picture RGB at full resolution
 * @param guess probability of person, any size, 0..1; is changed
 * @returns alpha at the picture's size, 0..1
 */
export function refineMatte(picture: Rgb, guess: Plane): Plane {
  keepLargest(guess, 0.5, MATTE.keepShare);
  const scale = Math.min(1, MATTE.fitEdgePx / Math.max(picture.widthPx, picture.heightPx));
  const w = Math.round(picture.widthPx * scale);
  const h = Math.round(picture.heightPx * scale);
  const colour = shrinkColours(picture, w, h);
  const edge = Math.max(w, h);
  const coarse = stretch(guess, w, h);
  const margin = Math.max(2, Math.round(MATTE.marginShare * edge));
  const { alpha: start, known } = trimap(coarse, margin);
  let alpha = start;
  let lines: ColourLines | null = null;
  for (const round of MATTE.rounds) {
    const weight = emptyPlane(w, h);
    for (let i = 0; i < weight.values.length; i++) {
      weight.values[i] = (known.values[i] as number) > 0 ? 1 : round.guess;
    }
    lines = fitColourLines(colour, alpha, weight, {
      radius: Math.max(2, Math.round(round.radiusShare * edge)),
      epsilon: round.epsilon,
    });
    alpha = emptyPlane(w, h);
    for (let i = 0; i < alpha.values.length; i++) {
      alpha.values[i] =
        (known.values[i] as number) > 0
          ? (start.values[i] as number)
          : clamp(
              (lines.red.values[i] as number) * (colour.red.values[i] as number) +
                (lines.green.values[i] as number) * (colour.green.values[i] as number) +
                (lines.blue.values[i] as number) * (colour.blue.values[i] as number) +
                (lines.base.values[i] as number),
            );
    }
  }
  if (lines === null) return stretch(coarse, picture.widthPx, picture.heightPx);
  return drawLines(picture, lines, start, known);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function trimap(coarse: Plane, margin: number): { alpha: Plane; known: Plane } {
  const { widthPx: w, heightPx: h, values } = coarse;
  const inside = emptyPlane(w, h);
  const outside = emptyPlane(w, h);
  for (let i = 0; i < values.length; i++) {
    inside.values[i] = (values[i] as number) > MATTE.sureForeground ? 1 : 0;
    outside.values[i] = (values[i] as number) < MATTE.sureBackground ? 1 : 0;
  }
  const [deepIn, deepOut] = [boxMean(inside, margin), boxMean(outside, margin)];
  const alpha = emptyPlane(w, h);
  const known = emptyPlane(w, h);
  for (let i = 0; i < values.length; i++) {
    const isIn = (deepIn.values[i] as number) > 0.999;
    const isOut = (deepOut.values[i] as number) > 0.999;
    known.values[i] = isIn || isOut ? 1 : 0;
    alpha.values[i] = isIn ? 1 : isOut ? 0 : (values[i] as number);
  }
  return { alpha, known };
}

function drawLines(picture: Rgb, lines: ColourLines, start: Plane, known: Plane): Plane {
  const { widthPx: w, heightPx: h, rgb } = picture;
  const alpha = stretch(start, w, h);
  const sure = stretch(known, w, h);
  const [r, g, b, c] = [lines.red, lines.green, lines.blue, lines.base].map(
    (plane) => stretch(plane, w, h).values,
  ) as [Float32Array, Float32Array, Float32Array, Float32Array];
  for (let i = 0; i < alpha.values.length; i++) {
    const trust = sure.values[i] as number;
    if (trust === 1) continue;
    const line = clamp(
      ((r[i] as number) * (rgb[i * 3] as number) +
        (g[i] as number) * (rgb[i * 3 + 1] as number) +
        (b[i] as number) * (rgb[i * 3 + 2] as number)) /
        255 +
        (c[i] as number),
    );
    alpha.values[i] = (alpha.values[i] as number) * trust + line * (1 - trust);
  }
  return alpha;
}

/** Averages the picture's pixels over each cell of a smaller size, as planes of 0..1. */
export function shrinkColours(picture: Rgb, widthPx: number, heightPx: number): ColourPlanes {
  const planes = [0, 1, 2].map(() => emptyPlane(widthPx, heightPx)) as [Plane, Plane, Plane];
  const count = new Float32Array(widthPx * heightPx);
  const { rgb, widthPx: w, heightPx: h } = picture;
  for (let y = 0; y < h; y++) {
    const row = Math.floor((y * heightPx) / h) * widthPx;
    for (let x = 0; x < w; x++) {
      const cell = row + Math.floor((x * widthPx) / w);
      const i = (y * w + x) * 3;
      count[cell] = (count[cell] as number) + 255;
      for (let c = 0; c < 3; c++) {
        const values = (planes[c] as Plane).values;
        values[cell] = (values[cell] as number) + (rgb[i + c] as number);
      }
    }
  }
  for (const { values } of planes) {
    for (let i = 0; i < values.length; i++)
      values[i] = (values[i] as number) / (count[i] as number);
  }
  const [red, green, blue] = planes;
  return { red, green, blue };
}
