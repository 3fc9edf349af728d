/**
 * Animates a photo: parallax of a moving camera between foreground and background, and particles in
 * the air.
 */
import type { Subject } from '../../../vision/subject.ts';
import type { Aspect, EngineOutput } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { ANIMATION } from '../animation-limits.ts';
import { parseMotion } from '../edits/parse.ts';
import type { Motion } from '../edits/vocabulary.ts';
import { seededRandom } from '../pixels/noise.ts';
import { placeBytes } from '../pixels/resize.node.ts';
import { frameSize } from '../render.node.ts';
import type { Scene } from '../video/look.ts';
import { place } from '../video/raster/affine.ts';
import { draw } from '../video/raster/draw.ts';
import { createFinish } from '../video/raster/finish.ts';
import { holdFrameMemory } from '../video/raster/memory.ts';
import { createSurface, pack, type Surface } from '../video/raster/surface.ts';
import { encodeScene } from '../video/render.node.ts';
import { toSurface } from '../video/stage/light.ts';
import { fillBehind } from './fill.ts';
import type { OperateContext } from './order.ts';

/** An order to animate a photo. */
export type AnimationOrder = {
  prompt: string;
  aspect: Aspect;
  /** True where the aspect ratio was chosen: the photo then fills the frame, and its edges are left out. */
  shaped: boolean;
  longEdgePx: number;
  durationSeconds: number;
  seed: number;
};

/**
 * Animates a photo as the prompt describes.
 * @throws {EngineError} `invalid` with `not-understood` for words that name no motion
 */
export async function animatePhoto(
  subject: Subject,
  order: AnimationOrder,
  { progress, cancelled }: Pick<OperateContext, 'progress' | 'cancelled'>,
): Promise<EngineOutput> {
  const { steps, unknown } = parseMotion(order.prompt);
  if (unknown.length > 0) throw new EngineError('invalid', `not-understood: ${unknown.join(', ')}`);
  const { widthPx, heightPx } = subject.cut;
  const wanted = Math.min(ANIMATION.maxEdgePx, Math.max(ANIMATION.minEdgePx, order.longEdgePx));
  const scale = wanted / Math.max(widthPx, heightPx);
  const even = (x: number) => Math.max(16, Math.round((x * scale) / 2) * 2);
  const size = order.shaped
    ? frameSize(order.aspect, wanted)
    : { width: even(widthPx), height: even(heightPx) };
  const seconds = order.durationSeconds || 4;
  const durationSeconds = Math.min(ANIMATION.maxSeconds, Math.max(ANIMATION.minSeconds, seconds));
  using _ = holdFrameMemory();
  const scene = await prepare(subject, size, steps, order.seed);
  return await encodeScene(
    { ...size, durationSeconds },
    scene,
    { isCancelled: cancelled },
    progress,
  );
}

type Size = { width: number; height: number };

/** Returns the rectangle of the whole photo over a frame that it fills, what matters in it kept inside. */
function over({ cut, faces }: Subject, { width, height }: Size) {
  const { widthPx, heightPx, bounds } = cut;
  const scale = Math.max(width / widthPx, height / heightPx);
  const whole = { width: widthPx * scale, height: heightPx * scale };
  const points = faces[0]?.points ?? [];
  const mean = (of: (point: { x: number; y: number }) => number, otherwise: number): number =>
    points.length === 0
      ? otherwise
      : points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const hasBounds = bounds.width > 0 && bounds.height > 0;
  const centre = {
    x: mean(({ x }) => x, hasBounds ? bounds.x + bounds.width / 2 : widthPx / 2),
    y: mean(({ y }) => y, hasBounds ? bounds.y + bounds.height / 2 : heightPx / 2),
  };
  const start = (middle: number, frame: number, all: number): number =>
    Math.min(0, Math.max(frame - all, frame / 2 - middle * scale));
  return {
    x: start(centre.x, width, whole.width),
    y: start(centre.y, height, whole.height),
    ...whole,
  };
}

async function prepare(
  subject: Subject,
  size: Size,
  motions: readonly Motion[],
  seed: number,
): Promise<Scene> {
  const { kind, cut } = subject;
  const to = over(subject, size);
  const bytes = (data: Uint8ClampedArray, channels: 3 | 4) =>
    placeBytes({ data, width: cut.widthPx, height: cut.heightPx }, channels, size, to);
  const photo = (await bytes(cut.rgb, 3)).image;
  // What stands on a ground would come loose from it: the camera then moves before the whole photo.
  const front = kind === 'nothing' || !cut.cutOff.bottom ? null : await bytes(cut.rgba, 4);
  const { bounds } = cut;
  const centre = ((bounds.y + bounds.height / 2) / cut.heightPx) * to.height + to.y;
  const middle = kind === 'nothing' ? 0.5 : Math.min(1, Math.max(0, centre / size.height));
  const far = toSurface(front === null ? photo : fillBehind(photo, front.alpha));
  const near = front === null ? null : toSurface(front.image, front.alpha);
  const camera = cameraOf(motions);
  const air = createAir(size, airOf(motions), seed);
  const finish = createFinish(size.width, size.height, {
    bloom: { threshold: 235, strength: 0.12, radius: 0.03 },
    vignette: 0.16,
    grain: 1.2,
    seed,
  });
  return {
    posterTime: 0,
    draw(frame, t, frameIndex) {
      const move = camera(t);
      const grow = near === null ? 1 : 0.45;
      layer(frame, far, size, { ...move, zoom: 1.07 + move.zoom * grow }, -0.55, middle);
      if (near !== null) layer(frame, near, size, { ...move, zoom: 1.035 + move.zoom }, 0.6, null);
      air(frame, t);
      finish(frame, frameIndex);
    },
  };
}

type Move = { x: number; y: number; zoom: number };

/**
 * Returns the camera's path over time 0..1: offsets as shares of the width, and growth. All paths
 * loop, except zooms and pans.
 */
function cameraOf(motions: readonly Motion[]): (t: number) => Move {
  const turn = (t: number, phase = 0) => Math.sin((t + phase) * Math.PI * 2);
  const ease = (t: number) => t * t * (3 - 2 * t);
  if (motions.includes('zoomIn')) return (t) => ({ x: 0.1 * turn(t), y: 0, zoom: 0.2 * ease(t) });
  if (motions.includes('zoomOut'))
    return (t) => ({ x: 0.1 * turn(t), y: 0, zoom: 0.2 * (1 - ease(t)) });
  if (motions.includes('left')) return (t) => ({ x: 1 - 2 * ease(t), y: 0, zoom: 0.03 });
  if (motions.includes('right')) return (t) => ({ x: 2 * ease(t) - 1, y: 0, zoom: 0.03 });
  return (t) => ({
    x: turn(t),
    y: 0.35 * turn(t, 0.25),
    zoom: 0.035 * (1 - Math.cos(t * Math.PI * 2)),
  });
}

/** Maximum offset of a layer, as a share of the width. */
const SLIDE = 0.022;

function layer(
  frame: Surface,
  source: Surface,
  size: Size,
  move: Move,
  depth: number,
  middle: number | null,
): void {
  const copy = middle !== null;
  const { width, height } = size;
  // The foreground is cut off at its foot, so it scales from there and never leaves the edge.
  const anchor = { x: width / 2, y: height * (middle ?? 1) };
  const to = {
    x: anchor.x + move.x * depth * SLIDE * width,
    y: anchor.y + (copy ? move.y * depth * SLIDE * height : 0),
  };
  draw(frame, source, place(anchor, to, move.zoom), copy ? { blend: 'copy' } : {});
}

type Air = {
  count: number;
  fall: number;
  drift: number;
  size: number;
  light: number;
  long: number;
};

function airOf(motions: readonly Motion[]): Air {
  if (motions.includes('snowfall'))
    return { count: 150, fall: 1, drift: 0.03, size: 11, light: 0.9, long: 1 };
  if (motions.includes('rainfall'))
    return { count: 170, fall: 5, drift: 0, size: 2.4, light: 0.5, long: 14 };
  if (motions.includes('mist'))
    return { count: 14, fall: 0, drift: 0.16, size: 220, light: 0.14, long: 0.6 };
  const sparkle = motions.includes('sparkle');
  return {
    count: sparkle ? 90 : 36,
    fall: -1,
    drift: 0.02,
    size: sparkle ? 9 : 6,
    light: sparkle ? 0.8 : 0.4,
    long: 1,
  };
}

/** Creates particles in the air that return to their places within the loop. */
function createAir(
  { width, height }: Size,
  air: Air,
  seed: number,
): (frame: Surface, t: number) => void {
  const random = seededRandom(seed);
  const px = Math.min(width, height) / 1000;
  const dot = softDot(Math.max(3, Math.ceil(air.size * px * 2)));
  const specks = Array.from({ length: air.count }, () => ({
    x: random(),
    y: random(),
    near: 0.35 + 0.65 * random() ** 2,
    turns: 1 + Math.floor(random() * 2),
    phase: random(),
  }));
  return (frame, t) => {
    for (const { x, y, near, turns, phase } of specks) {
      const sway = Math.sin((t * turns + phase) * Math.PI * 2) * air.drift;
      const fall = air.fall === 0 ? 0 : t * air.fall * turns;
      const down = (((y + fall) % 1) + 1) % 1;
      const scale = (near * air.size * px * 2) / dot.width;
      const glow = 0.65 + 0.35 * Math.sin((t * turns * 2 + phase) * Math.PI * 2);
      draw(
        frame,
        dot,
        place(
          { x: dot.width / 2, y: dot.height / 2 },
          { x: (x + sway) * width, y: (down * 1.1 - 0.05) * height },
          { x: scale, y: scale * air.long },
        ),
        { blend: 'add', opacity: air.light * near * glow },
      );
    }
  };
}

function softDot(edge: number): Surface {
  const size = edge * 2 + 2;
  const surface = createSurface(size, size);
  for (let y = 0, i = 0; y < size; y++)
    for (let x = 0; x < size; x++, i++) {
      const d = Math.hypot(x - size / 2 + 0.5, y - size / 2 + 0.5) / edge;
      const k = d >= 1 ? 0 : (1 - d * d) ** 2;
      surface.px[i] = pack(255 * k, 250 * k, 238 * k, 0);
    }
  return surface;
}
