/** The engine that needs no key and no network: pictures and videos made of the user's own photos. */
import type { Person } from '../../vision/person.ts';
import type { Analyser } from '../../vision/vision.node.ts';
import { openWorkerPool, WorkerError, type WorkerPool } from '../../workers/pool.node.ts';
import type { JobFailure } from '../../workers/protocol.ts';
import {
  type Engine,
  EngineError,
  type EngineNeed,
  type EngineOutput,
  type EngineRequest,
  type FailureClass,
  type Reference,
  type SubmitOptions,
} from '../engine.ts';
import type { RenderJobs } from './jobs.ts';
import { isImageLook, photosOf } from './looks/parameters.ts';
import { isVideoLook } from './looks/video-names.ts';

/** Bounds of the render worker and of one submission. */
const LOCAL_ENGINE = {
  queueLimit: 32,
  idleMs: 60_000,
  /** A single rendering; a long video on a slow machine stays below. */
  jobTimeoutMs: 180_000,
  cancelGraceMs: 2_000,
  /** From submission to the end, waiting behind others included. */
  submitTimeoutMs: 900_000,
  /** Longest side to which photos are read; more is not gained from a phone's portrait. */
  photoEdgePx: 1280,
  /** The second and third photo are shown smaller. */
  furtherPhotoEdgePx: 800,
  /** One thread renders; more would only share the same processor. */
  concurrency: 1,
} as const;

/** Parts of a submission's progress: reading the photos comes before drawing. */
const ANALYSED = 0.3;

const ROLES: readonly Reference['role'][] = ['front', 'target', 'left', 'right'];
const FAILURES: readonly string[] = ['rejected', 'unavailable', 'invalid', 'timed-out'];

export type LocalEngineOptions = {
  vision: Analyser;
  idleMs?: number;
  submitTimeoutMs?: number;
};

/**
 * Makes the local engine. Its thread starts with the first submission.
 * @param options.vision cuts persons out of photos, in its own thread
 */
export function localEngine(options: LocalEngineOptions): Engine & { close(): Promise<void> } {
  const pool = openWorkerPool<RenderJobs>({
    ...LOCAL_ENGINE,
    isolation: 'thread',
    idleMs: options.idleMs ?? LOCAL_ENGINE.idleMs,
    file: new URL('./render.worker-thread.node.ts', import.meta.url),
    revive,
  });
  return {
    id: 'local',
    company: null,
    supports,
    // Nothing is paid to anyone: the price list's own price holds.
    priceCredits: () => 0,
    concurrency: LOCAL_ENGINE.concurrency,
    typicalSeconds,
    submit: async (request, submitOptions) => {
      const outputs = [await make(options, pool, request, submitOptions)];
      return { status: 'finished', outputs };
    },
    close: () => pool.close(),
  };
}

function supports({ operation, recipe }: EngineNeed): boolean {
  if (recipe === null) return false;
  if (operation === 'template-image') return isImageLook(recipe.look);
  if (operation === 'template-video') return isVideoLook(recipe.look);
  return operation === 'vary' && (isImageLook(recipe.look) || isVideoLook(recipe.look));
}

function typicalSeconds({ recipe, durationSeconds, longEdgePx }: EngineNeed): number {
  if (recipe !== null && isVideoLook(recipe.look)) return 4 + Math.ceil(durationSeconds * 2);
  return longEdgePx > 1200 ? 6 : 3;
}

async function make(
  { vision, submitTimeoutMs = LOCAL_ENGINE.submitTimeoutMs }: LocalEngineOptions,
  pool: WorkerPool<RenderJobs>,
  request: EngineRequest,
  { signal, onProgress }: SubmitOptions,
): Promise<EngineOutput> {
  const { recipe, aspect, longEdgePx, seed, durationSeconds } = request;
  const video = recipe !== null && isVideoLook(recipe.look);
  if (recipe === null || !(video || isImageLook(recipe.look)))
    throw new EngineError('invalid', `the local engine knows no look "${recipe?.look ?? ''}"`);
  const limit = AbortSignal.timeout(submitTimeoutMs);
  const either = AbortSignal.any([signal, limit]);
  try {
    const photos = portraits(request.references).slice(0, video ? 3 : photosOf(recipe.look));
    const persons = await analyse(vision, photos, either, onProgress);
    const { look, params } = recipe;
    const order = { look, params, persons, aspect, longEdgePx, seed };
    const transfer = buffersOf(persons);
    const run = {
      signal: either,
      transfer,
      onProgress: (part: number) => onProgress(ANALYSED + (1 - ANALYSED) * part),
    };
    const output = video
      ? await pool.run('video', { ...order, durationSeconds }, run)
      : await pool.run('image', order, run);
    onProgress(1);
    return output;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw failureOf(error, limit.aborted);
  }
}

/** Each buffer once: arrays that came in one message share theirs. */
function buffersOf(persons: readonly Person[]): ArrayBuffer[] {
  const buffers = persons.flatMap(({ rgba, rgb }) => [rgba.buffer, rgb.buffer]);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}

/** The photos of a face in the order in which looks take them. */
function portraits(references: readonly Reference[]): Reference[] {
  const faces = references
    .filter(({ role }) => ROLES.includes(role))
    .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  if (faces.length === 0) throw new EngineError('invalid', 'no photo of a person was sent');
  return faces;
}

async function analyse(
  vision: Analyser,
  photos: readonly Reference[],
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<Person[]> {
  const persons: Person[] = [];
  for (const { picture } of photos) {
    const edgePx =
      persons.length === 0 ? LOCAL_ENGINE.photoEdgePx : LOCAL_ENGINE.furtherPhotoEdgePx;
    const analysed = vision.analyse(picture, edgePx, signal).catch(unreadable);
    const person = await unlessAborted(analysed, signal);
    if (person.face === null && persons.length === 0)
      throw new EngineError('invalid', 'no face in the photo');
    if (person.bounds.width > 0) persons.push(person);
    onProgress((ANALYSED * persons.length) / photos.length);
  }
  if (persons.length === 0) throw new EngineError('invalid', 'nobody in the photo');
  return persons;
}

/** Does not trust others to keep to the signal: nothing here may hang. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function unreadable(cause: unknown): never {
  if (cause instanceof WorkerError || (cause instanceof Error && cause.name === 'AbortError'))
    throw cause;
  throw new EngineError('invalid', 'the photo cannot be read', { cause });
}

/** An EngineError from the thread, whole again. */
function revive({ name, message, fields }: JobFailure): Error {
  const { failure } = fields;
  if (name === 'EngineError' && typeof failure === 'string' && FAILURES.includes(failure))
    return new EngineError(failure as FailureClass, message);
  return new EngineError('unavailable', `${name}: ${message}`);
}

function failureOf(cause: unknown, overdue: boolean): EngineError {
  if (overdue) return new EngineError('timed-out', 'the local engine took too long', { cause });
  if (cause instanceof EngineError) return cause;
  if (cause instanceof WorkerError) {
    const failure = cause.problem === 'timed-out' ? 'timed-out' : 'unavailable';
    return new EngineError(failure, cause.message, { cause });
  }
  return new EngineError('unavailable', 'the local engine broke down', { cause });
}
