/** Changes a painted part of a photo as a prompt describes, step by step. */
import type { Subject } from '../../../vision/subject.ts';
import type { EngineOutput } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { type PartStep, parsePart } from '../edits/parse-part.ts';
import { COLOURS } from '../edits/vocabulary.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurRaster } from '../pixels/blur.ts';
import { at, type Plane, parseHex, type Raster, type Rgb } from '../pixels/raster.ts';
import { lumaPlane, shoulder, toneMap } from '../pixels/tone.ts';
import { ADJUSTMENTS } from './adjust.ts';
import { filledArea, headsOf, openArea } from './area.node.ts';
import { canvasOf, cutOutLayer, photoRaster } from './canvas.ts';
import type { OperateContext, OperationOrder } from './order.ts';
import { opaquePng } from './output.node.ts';

/** The order of steps: what is removed is not coloured any more, and blur is of what is there then. */
const ORDER: Record<PartStep['kind'], number> = { remove: 1, colour: 2, adjust: 3, blur: 4 };

/**
 * Changes the painted part of a photo; everything else stays as it is, to the bit.
 * @throws {EngineError} `invalid` with `not-understood`
 */
export async function changePart(
  subject: Subject,
  { mask, prompt, seed }: Pick<OperationOrder, 'mask' | 'prompt' | 'seed'>,
  context: Pick<OperateContext, 'progress' | 'cancelled'>,
): Promise<EngineOutput> {
  const { steps, unknown } = parsePart(prompt);
  if (unknown.length > 0) throw new EngineError('invalid', `not-understood: ${unknown.join(', ')}`);
  const picture = photoRaster(subject.cut);
  const hole = await openArea(mask, picture);
  const open: Plane = { ...picture, v: Float32Array.from(hole) };
  const matte = subject.kind === 'nothing' ? null : cutOutLayer(subject.cut).alpha;
  let now = picture;
  for (const step of steps.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    if (step.kind === 'remove') {
      const apart = headsOf(subject, picture).map((head, p) => (hole[p] ? 0 : head));
      now = filledArea(now, { hole, apart, seed, edges: null }, context);
    } else now = blendInto(now, changed(now, step, { open, matte, seed }), open);
  }
  return opaquePng(now);
}

type Around = { open: Plane; matte: Plane | null; seed: number };

/** The whole photo changed by a step, of which the part is taken. */
function changed(
  picture: Raster,
  step: Exclude<PartStep, { kind: 'remove' }>,
  { open, matte, seed }: Around,
): Raster {
  const canvas = canvasOf(picture.width, picture.height, seed);
  if (step.kind === 'blur') return blurRaster(picture, 9 * canvas.px * step.amount);
  if (step.kind === 'colour') return coloured(picture, parseHex(COLOURS[step.colour]), open);
  const copy = { ...picture, rgb: picture.rgb.slice() };
  ADJUSTMENTS[step.word]?.({ picture: copy, matte, canvas }, step.amount);
  return toneMap(copy, 0.9);
}

/** How far the lightness of what is coloured moves to that of the colour. */
const TO_LIGHTNESS = 0.75;

/** Gives a photo one colour, with its own light and shade. */
function coloured(picture: Raster, colour: Rgb, { v }: Plane): Raster {
  const light = lumaPlane(picture);
  const own = colour[0] * 0.299 + colour[1] * 0.587 + colour[2] * 0.114;
  let [sum, count] = [0, 0];
  for (let p = 0; p < v.length; p++)
    if (at(v, p) > 0) [sum, count] = [sum + at(light.v, p), count + 1];
  const mean = Math.max(0.02, sum / Math.max(1, count));
  const gain = 1 + (own / mean - 1) * TO_LIGHTNESS;
  const rgb = new Float32Array(picture.rgb.length);
  for (let p = 0, i = 0; p < v.length; p++, i += 3) {
    const share = (at(light.v, p) * gain) / Math.max(0.02, own);
    for (let c = 0; c < 3; c++) rgb[i + c] = shoulder((colour[c] as number) * share, 0.8);
  }
  return { ...picture, rgb };
}
