/** Places a product in a new scene: on a ground, in its light, with shadow and reflection. */
import type { Subject } from '../../../vision/subject.ts';
import type { EngineOutput } from '../../engine.ts';
import { EngineError, photoError } from '../../engine-error.ts';
import { parseScene } from '../edits/parse.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane, blurRaster } from '../pixels/blur.ts';
import { seededRandom } from '../pixels/noise.ts';
import {
  at,
  type Layer,
  type Plane,
  plane,
  planeOf,
  type Raster,
  smoothstep,
} from '../pixels/raster.ts';
import { placeBytes } from '../pixels/resize.node.ts';
import { grade, toneMap, vignette } from '../pixels/tone.ts';
import type { Canvas } from '../stage.ts';
import { ADJUSTMENTS } from './adjust.ts';
import { type Backdrop, drawBackdrop } from './backdrop.node.ts';
import { canvasOf } from './canvas.ts';
import { jpegOutput } from './output.node.ts';

/**
 * Maximum size of the product, height of its foot, and maximum distance from the middle, as shares
 * of the frame.
 */
const STAND = { height: 0.6, width: 0.62, foot: 0.84, aside: 0.07 } as const;
/**
 * Least size, as a share of the largest one, and maximum deviation of the foot, as a share of the
 * frame.
 */
const VARIED = { size: 0.82, foot: 0.025 } as const;

/** An order to draw a scene; sizes in pixels. */
export type SceneOrder = { prompt: string; width: number; height: number; seed: number };

/**
 * Draws a product in the scene that a prompt describes.
 * @throws {EngineError} `invalid` with `not-understood`, or with `no-outline` where the product
 *   does not stand out
 */
export async function drawScene(subject: Subject, order: SceneOrder): Promise<EngineOutput> {
  const { steps, unknown } = parseScene(order.prompt);
  if (unknown.length > 0) throw new EngineError('invalid', `not-understood: ${unknown.join(', ')}`);
  if (subject.kind === 'nothing')
    throw photoError('no-outline', 'the product does not stand out from what is around it');
  const canvas = canvasOf(order.width, order.height, order.seed);
  const places = steps.filter((step) => step.kind === 'backdrop');
  const place = places.find((step) => step.place !== null)?.place ?? 'studio';
  const colour = places.find((step) => step.colour !== null)?.colour ?? null;
  const backdrop = drawBackdrop(canvas, place, colour, true);
  const take = variationOf(order.seed);
  if (take.mirrored) mirrorHorizontally(backdrop.picture);
  const thing = await stand(subject, canvas, take);
  light(thing, backdrop, canvas);
  const { picture } = backdrop;
  castShadow(picture, thing, canvas, take.mirrored ? -1 : 1);
  if (backdrop.gloss > 0) mirror(picture, thing, backdrop.gloss);
  blendInto(picture, thing.image, thing.alpha);
  // The neon street is at night already.
  for (const step of steps)
    if (step.kind === 'adjust' && !(place === 'neon' && step.word === 'night'))
      ADJUSTMENTS[step.word]?.({ picture, matte: thing.alpha, canvas }, step.amount);
  grade(picture, { contrast: 1.05 });
  return jpegOutput(toneMap(vignette(picture, 0.22), 0.86));
}

/** The random variation of a scene. */
type SceneVariation = { mirrored: boolean; size: number; aside: number; foot: number };

function variationOf(seed: number): SceneVariation {
  const random = seededRandom(seed ^ 0x5ce7e);
  return {
    mirrored: random() < 0.5,
    size: VARIED.size + (1 - VARIED.size) * random(),
    aside: STAND.aside * (2 * random() - 1),
    foot: STAND.foot + VARIED.foot * (2 * random() - 1),
  };
}

/** Mirrors a picture left to right, in place, so that the light comes from the other side. */
function mirrorHorizontally({ width, height, rgb }: Raster): void {
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width >> 1; x++) {
      const [i, k] = [(y * width + x) * 3, (y * width + width - 1 - x) * 3];
      for (let c = 0; c < 3; c++) [rgb[i + c], rgb[k + c]] = [at(rgb, k + c), at(rgb, i + c)];
    }
}

type Standing = Layer & { foot: number; left: number; right: number };

async function stand(
  { cut }: Subject,
  { width, height }: Canvas,
  take: SceneVariation,
): Promise<Standing> {
  const { bounds, rgba, widthPx, heightPx } = cut;
  const most = Math.min(
    (height * STAND.height) / bounds.height,
    (width * STAND.width) / bounds.width,
  );
  const scale = most * take.size;
  const foot = height * take.foot;
  const x = width * (0.5 + take.aside) - (bounds.x + bounds.width / 2) * scale;
  const y = foot - (bounds.y + bounds.height) * scale;
  const layer = await placeBytes(
    { data: rgba, width: widthPx, height: heightPx },
    4,
    { width, height },
    { x, y, width: widthPx * scale, height: heightPx * scale },
  );
  const left = bounds.x * scale + x;
  return { ...layer, foot, left, right: left + bounds.width * scale };
}

/** Tints the product with the place's light, and its edge with the place's colours. */
function light(
  { image, alpha }: Standing,
  { picture, light: tone }: Backdrop,
  { px }: Canvas,
): void {
  for (let i = 0; i < image.rgb.length; i++)
    image.rgb[i] = at(image.rgb, i) * (tone[i % 3] as number);
  const soft = blurPlane(alpha, 10 * px);
  const rim = planeOf(image.width, image.height, (x, y) => {
    const i = y * image.width + x;
    return at(alpha.v, i) * smoothstep(1, 0.5, at(soft.v, i));
  });
  blendInto(image, blurRaster(picture, 26 * px), rim, 'screen', 0.3);
}

/** Draws a soft shadow on the ground away from the light, and a dark one at the contact. */
function castShadow(
  picture: Raster,
  { alpha, foot, left, right }: Standing,
  { px }: Canvas,
  side: 1 | -1,
): void {
  const { width, height } = picture;
  const lying = plane(width, height);
  for (let y = 0; y < height; y++) {
    const up = (foot - y) / 0.3;
    const from = Math.round(foot - up);
    if (from < 0 || from > foot) continue;
    for (let x = 0; x < width; x++) {
      const u = Math.round(x - side * up * 0.55);
      if (u >= 0 && u < width)
        lying.v[y * width + x] = at(alpha.v, from * width + u) * smoothstep(height * 0.62, 0, up);
    }
  }
  blendInto(picture, [0.02, 0.02, 0.04], blurPlane(lying, 15 * px), 'normal', 0.38);
  const [middle, half] = [(left + right) / 2, (right - left) / 2];
  const contact = (spread: number, rise: number): Plane =>
    planeOf(width, height, (x, y) => {
      const d = Math.hypot((x - middle) / (half * spread), (y - foot + 4 * px) / (rise * px));
      return smoothstep(1, 0.35, d);
    });
  blendInto(picture, [0.02, 0.02, 0.03], blurPlane(contact(1.12, 40), 9 * px), 'normal', 0.4);
  blendInto(picture, [0.01, 0.01, 0.02], blurPlane(contact(0.98, 13), 3 * px), 'normal', 0.6);
}

/** Draws the product's fading reflection below its foot. */
function mirror(picture: Raster, { image, alpha, foot }: Standing, gloss: number): void {
  const { width, height } = picture;
  const upside: Raster = { width, height, rgb: new Float32Array(width * height * 3) };
  const seen = plane(width, height);
  const bottom = Math.round(foot) - 1;
  for (let y = bottom; y < height; y++) {
    const from = 2 * bottom - y;
    if (from < 0) break;
    upside.rgb.set(image.rgb.subarray(from * width * 3, (from + 1) * width * 3), y * width * 3);
    const fade = smoothstep(height * 0.2, 0, y - bottom);
    for (let x = 0; x < width; x++) seen.v[y * width + x] = at(alpha.v, from * width + x) * fade;
  }
  const sigma = width * 0.003;
  blendInto(picture, blurRaster(upside, sigma), blurPlane(seen, sigma), 'normal', gloss);
}
