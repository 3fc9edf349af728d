/** Edits a photo as a prompt describes, step by step. */
import type { Subject } from '../../../vision/subject.ts';
import type { EngineOutput } from '../../engine.ts';
import { EngineError, photoError } from '../../engine-error.ts';
import { type EditStep, parseEdit } from '../edits/parse.ts';
import type { EditWord } from '../edits/vocabulary.ts';
import type { Fonts } from '../fonts/font-file.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto, blendLayer } from '../pixels/blend.ts';
import { blurPlane, blurRaster } from '../pixels/blur.ts';
import {
  at,
  clamp01,
  combine,
  type Plane,
  parseHex,
  planeOf,
  type Raster,
  smoothstep,
} from '../pixels/raster.ts';
import { drawSvg } from '../pixels/svg.node.ts';
import { toneMap } from '../pixels/tone.ts';
import { ADJUSTMENTS } from './adjust.ts';
import { drawBackdrop } from './backdrop.node.ts';
import { canvasOf, cutOutLayer, ownLayer } from './canvas.ts';
import { pictureOutput } from './output.node.ts';
import { reshape } from './shape.ts';

type Work = {
  picture: Raster;
  matte: Plane | null;
  own: Raster | null;
  /** The transparency of the result; null for an opaque one. */
  alpha: Plane | null;
};

/** The order of steps: the background first, changes of the whole picture next, lettering last. */
const ORDER: Record<EditStep['kind'], number> = {
  backdrop: 1,
  clear: 1,
  blur: 2,
  adjust: 3,
  text: 4,
};

/**
 * Edits a photo as a prompt describes.
 * @throws {EngineError} `invalid` with `not-understood`, or with `no-outline` where a step needs a
 *   subject and nothing stands out
 */
export async function editPhoto(
  subject: Subject,
  prompt: string,
  seed: number,
  fonts: Fonts,
): Promise<EngineOutput> {
  const { steps, unknown } = parseEdit(prompt);
  if (unknown.length > 0) throw new EngineError('invalid', `not-understood: ${unknown.join(', ')}`);
  const work = begin(subject, steps);
  for (const step of steps.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind]))
    applyStep(work, step, seed, fonts);
  toneMap(work.picture, 0.9);
  return pictureOutput(work.picture, work.alpha);
}

function begin(subject: Subject, steps: readonly EditStep[]): Work {
  const seen = subject.kind !== 'nothing';
  const apart = steps.some((step) => 'where' in step && step.where === 'background');
  const needs = apart || steps.some(({ kind }) => kind === 'backdrop' || kind === 'clear');
  if (needs && !seen) throw photoError('no-outline', 'nothing stands out to be kept');
  const layer = seen ? cutOutLayer(subject.cut) : null;
  const { image: picture, alpha } = ownLayer(subject.cut);
  let work: Work = {
    picture,
    matte: layer?.alpha ?? null,
    own: layer?.image ?? null,
    alpha,
  };
  for (const step of steps)
    if (step.kind === 'adjust') work = { ...work, ...reshape(work, step.word, subject) };
  return work;
}

function applyStep(work: Work, step: EditStep, seed: number, fonts: Fonts): void {
  const { picture, matte } = work;
  const canvas = canvasOf(picture.width, picture.height, seed);
  switch (step.kind) {
    case 'adjust':
      adjust(work, step.word, step.amount, step.where, seed);
      return;
    case 'blur': {
      const sigma = 15 * canvas.px * step.amount;
      if (step.where === 'all' || matte === null) {
        picture.rgb.set(blurRaster(picture, sigma * 0.5).rgb);
        if (work.alpha !== null) work.alpha = blurPlane(work.alpha, sigma * 0.5);
      } else work.picture = blurBehind(work, matte, sigma);
      return;
    }
    case 'backdrop': {
      const { picture: behind, light } = drawBackdrop(canvas, step.place, step.colour, false);
      work.picture = standIn(work, behind, light);
      work.alpha = null;
      return;
    }
    case 'clear':
      if (work.own !== null) work.picture = work.own;
      work.alpha = work.matte;
      return;
    case 'text':
      drawText(work, step.text, fonts);
  }
}

function adjust(
  work: Work,
  word: EditWord,
  amount: number,
  where: 'all' | 'background',
  seed: number,
): void {
  const change = ADJUSTMENTS[word];
  if (change === undefined) return;
  const { picture, matte } = work;
  const canvas = canvasOf(picture.width, picture.height, seed);
  const before =
    where === 'background' && matte !== null ? { ...picture, rgb: picture.rgb.slice() } : null;
  change({ picture, matte, canvas }, amount);
  if (before !== null) blendInto(picture, before, matte);
}

/** Blurs the background without bleeding the subject's colours into it. */
function blurBehind({ picture, own }: Work, matte: Plane, sigma: number): Raster {
  const { width, height } = picture;
  const open = planeOf(width, height, (x, y) => 1 - clamp01(at(matte.v, y * width + x) * 1.05));
  const weighted = { width, height, rgb: picture.rgb.slice() };
  for (let p = 0, i = 0; p < open.v.length; p++, i += 3)
    for (let c = 0; c < 3; c++)
      weighted.rgb[i + c] = at(weighted.rgb, i + c) * (at(open.v, p) + 1e-4);
  const soft = blurRaster(weighted, sigma);
  const share = blurPlane(open, sigma);
  for (let p = 0, i = 0; p < open.v.length; p++, i += 3)
    for (let c = 0; c < 3; c++) soft.rgb[i + c] = at(soft.rgb, i + c) / (at(share.v, p) + 1e-4);
  return blendInto(soft, own ?? picture, matte);
}

/** Composites the cut-out onto a backdrop, tinted slightly by its light. */
function standIn(
  { picture, matte, own }: Work,
  behind: Raster,
  light: readonly [number, number, number],
): Raster {
  if (matte === null) return picture;
  const front = { ...(own ?? picture), rgb: (own ?? picture).rgb.slice() };
  for (let i = 0; i < front.rgb.length; i++)
    front.rgb[i] = at(front.rgb, i) * (light[i % 3] as number);
  const edge = blurPlane(matte, 9 * (Math.min(behind.width, behind.height) / 1000));
  const spill = blurRaster(behind, 14);
  const rim = planeOf(behind.width, behind.height, (x, y) => {
    const i = y * behind.width + x;
    return at(matte.v, i) * smoothstep(1, 0.5, at(edge.v, i)) * 0.6;
  });
  blendInto(front, spill, rim, 'screen', 0.35);
  return blendInto(behind, front, matte);
}

/** Draws letters, on a shade where there is a picture. */
function drawText(work: Work, text: string, fonts: Fonts): void {
  const { picture, alpha } = work;
  const { width, height } = picture;
  const px = Math.min(width, height) / 1000;
  const font = fonts('heavy');
  const line = fitLine(text, { font, sizePx: 96 * px, maxWidthPx: width * 0.88 });
  if (line === null) throw new EngineError('invalid', 'no-letters: the text cannot be drawn');
  const shade = planeOf(width, height, (_, y) => smoothstep(0.74, 1, y / height));
  blendInto(picture, parseHex('#0c0d12'), shade, 'normal', 0.55);
  const place = { x: width / 2, y: height - 62 * px, fill: '#ffffff' };
  const letters = drawSvg(width, height, svgText(line, font, place), [font.path]);
  blendLayer(picture, letters);
  if (alpha !== null)
    work.alpha = combine(alpha, letters.alpha, (own, letter) => own + letter * (1 - own));
}
