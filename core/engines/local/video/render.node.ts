import { setImmediate as nextTurn } from 'node:timers/promises';
import sharp from 'sharp';
import type { Person } from '../../../vision/person.ts';
import type { Aspect, EngineOutput, Recipe } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { type Mp4Writer, openMp4 } from './encode.node.ts';
import type { Scene, SceneInput } from './look.ts';
import { VIDEO_LOOKS } from './looks.node.ts';
import { holdFrameMemory } from './raster/memory.ts';
import { bytesOf, createSurface } from './raster/surface.ts';
import { evenSize } from './size.ts';

const FRAMES_PER_SECOND = 24;

/** Limits of a video; requests are clamped to them. */
const VIDEO_LIMITS = {
  minSeconds: 0.25,
  maxSeconds: 12,
  minLongEdgePx: 96,
  maxLongEdgePx: 1920,
};

const QUANTIZER = 24;
const POSTER_QUALITY = 88;

/** An order to render a video. */
export type VideoRequest = {
  /** One of `videoLookNames()`. */
  look: string;
  params: Recipe['params'];
  /** The front view first; looks for several photos use up to three. */
  persons: readonly Person[];
  aspect: Aspect;
  longEdgePx: number;
  durationSeconds: number;
  /** A 32-bit unsigned number; the same request gives the same bytes. */
  seed: number;
  signal?: AbortSignal;
  /** Called before each frame, for a flag in shared memory. */
  isCancelled?: () => boolean;
};

/** Lists the names of video looks for a recipe's `look`. */
export function videoLookNames(): string[] {
  return Object.keys(VIDEO_LOOKS);
}

/**
 * Renders a video frame by frame; memory does not grow with its length.
 * @param onProgress receives the progress after each frame, 0..1, rising; 1 only when the file is
 *   complete
 * @throws {EngineError} `invalid` for an unknown look or no person
 * @throws {DOMException} `AbortError` when the request was cancelled
 */
export async function renderVideo(
  request: VideoRequest,
  onProgress: (fraction: number) => void,
): Promise<EngineOutput> {
  stopIfCancelled(request);
  using _ = holdFrameMemory();
  const input = sceneInputOf(request);
  return await encodeScene(input, await prepare(request.look, input), request, onProgress);
}

type Cancelling = Pick<VideoRequest, 'signal' | 'isCancelled'>;

/** Encodes a scene frame by frame as MP4; errors and progress as with `renderVideo`. */
export async function encodeScene(
  input: Pick<SceneInput, 'width' | 'height' | 'durationSeconds'>,
  scene: Scene,
  cancelling: Cancelling,
  onProgress: (fraction: number) => void,
): Promise<EngineOutput> {
  const writer = await openMp4({
    widthPx: input.width,
    heightPx: input.height,
    framesPerSecond: FRAMES_PER_SECOND,
    quantizer: QUANTIZER,
  });
  try {
    const count = Math.round(input.durationSeconds * FRAMES_PER_SECOND);
    await drawFrames(cancelling, input, scene, writer, count, onProgress);
    const bytes = await writer.finish();
    onProgress(1);
    return {
      kind: 'video',
      bytes,
      contentType: 'video/mp4',
      widthPx: input.width,
      heightPx: input.height,
      durationSeconds: count / FRAMES_PER_SECOND,
    };
  } finally {
    writer.close();
  }
}

/**
 * Renders the frame that represents a video best as JPEG, for covers.
 * @throws {EngineError} `invalid` for an unknown look or no person
 */
export async function renderPoster(request: VideoRequest): Promise<EngineOutput> {
  using _ = holdFrameMemory();
  const input = sceneInputOf(request);
  const scene = await prepare(request.look, input);
  const frame = createSurface(input.width, input.height);
  const count = Math.round(input.durationSeconds * FRAMES_PER_SECOND);
  scene.draw(frame, scene.posterTime, Math.round(scene.posterTime * count));
  const bytes = await sharp(bytesOf(frame).slice(), {
    raw: { width: input.width, height: input.height, channels: 4 },
  })
    .removeAlpha()
    .jpeg({ quality: POSTER_QUALITY, mozjpeg: true })
    .toBuffer();
  return {
    kind: 'image',
    bytes,
    contentType: 'image/jpeg',
    widthPx: input.width,
    heightPx: input.height,
    durationSeconds: 0,
  };
}

async function drawFrames(
  request: Cancelling,
  input: Pick<SceneInput, 'width' | 'height'>,
  scene: Scene,
  writer: Mp4Writer,
  count: number,
  onProgress: (fraction: number) => void,
): Promise<void> {
  const frame = createSurface(input.width, input.height);
  const bytes = bytesOf(frame);
  for (let index = 0; index < count; index++) {
    stopIfCancelled(request);
    scene.draw(frame, index / count, index);
    writer.add(bytes);
    onProgress((index + 1) / (count + 1));
    // Lets the thread hear a cancellation between frames.
    await nextTurn();
  }
}

function sceneInputOf(request: VideoRequest): SceneInput {
  const seen = request.persons.filter(({ bounds }) => bounds.width > 0 && bounds.height > 0);
  const [first, ...others] = seen;
  if (!first) throw new EngineError('invalid', 'a video needs at least one person');
  const limits = VIDEO_LIMITS;
  const longEdge = within(request.longEdgePx, limits.minLongEdgePx, limits.maxLongEdgePx);
  return {
    ...evenSize(request.aspect, longEdge),
    durationSeconds: within(request.durationSeconds, limits.minSeconds, limits.maxSeconds),
    persons: [first, ...others],
    params: request.params,
    seed: request.seed >>> 0,
  };
}

async function prepare(name: string, input: SceneInput): Promise<Scene> {
  const look = Object.hasOwn(VIDEO_LOOKS, name) ? VIDEO_LOOKS[name] : undefined;
  if (!look) throw new EngineError('invalid', `no video look is called ${name.slice(0, 40)}`);
  return look(input);
}

function stopIfCancelled(request: Cancelling): void {
  request.signal?.throwIfAborted();
  if (request.isCancelled?.()) throw new DOMException('the video was cancelled', 'AbortError');
}

function within(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;
}
