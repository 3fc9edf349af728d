/**
 * The engine that needs no key and no network: it draws pictures and videos from the user's own
 * photos.
 */
import type { Analyser } from '../../vision/vision.node.ts';
import { openWorkerPool, type WorkerPool } from '../../workers/pool.node.ts';
import type { JobFailure } from '../../workers/protocol.ts';
import { WorkerError } from '../../workers/worker-error.ts';
import type { Engine, EngineOutput, EngineRequest, Recipe, SubmitOptions } from '../engine.ts';
import { EngineError, type FailureClass, PHOTO_PROBLEMS } from '../engine-error.ts';
import type { RenderJobs } from './jobs.ts';
import { keepPersons, type PersonReader } from './kept-persons.node.ts';
import { GROUP_LOOK, isImageLook, photoCount } from './looks/parameters.ts';
import { isVideoLook } from './looks/video-names.ts';
import { isLocalOperation, type OperationPhoto, photosFor } from './operations/order.ts';
import {
  buffersOf,
  fronts,
  portraits,
  readGroup,
  readOperationPhoto,
  readPersons,
} from './read-photos.node.ts';
import { typicalSeconds, unsupportedReason } from './supports.ts';
import { unknownWords } from './unknown-words.ts';
import type { UpscaleJobs } from './upscale/jobs.ts';

/** Limits of the render worker and of one submission. */
const LOCAL_ENGINE = {
  queueLimit: 32,
  idleMs: 60_000,
  /** Maximum of one rendering; a long video on a slow machine takes less. */
  jobTimeoutMs: 180_000,
  cancelGraceMs: 2_000,
  /** Maximum from submission to result, with the time in the queue. */
  submitTimeoutMs: 900_000,
  /** One thread renders; more threads would share the same processor. */
  concurrency: 1,
} as const;

/** Share of the progress that reading the photos takes; drawing takes the rest. */
const ANALYSED = 0.3;

const FAILURES: readonly FailureClass[] = ['rejected', 'unavailable', 'invalid', 'timed-out'];

/** Settings of the local engine; times in milliseconds. */
export type LocalEngineOptions = {
  vision: Analyser;
  idleMs?: number;
  submitTimeoutMs?: number;
};

/**
 * Creates the local engine. Its render thread starts with the first submission.
 * @param options.vision cuts persons out of photos, in its own thread
 * @returns the engine; `close` ends its workers
 */
export function localEngine(options: LocalEngineOptions): Engine & { close(): Promise<void> } {
  const pool = openWorkerPool<RenderJobs>({
    ...LOCAL_ENGINE,
    isolation: 'thread',
    idleMs: options.idleMs ?? LOCAL_ENGINE.idleMs,
    file: new URL('./render.worker-thread.node.ts', import.meta.url),
    revive,
  });
  const upscaler = openWorkerPool<UpscaleJobs>({
    ...LOCAL_ENGINE,
    isolation: 'process',
    idleMs: options.idleMs ?? LOCAL_ENGINE.idleMs,
    file: new URL('./upscale/upscale.worker-process.node.ts', import.meta.url),
    revive,
  });
  const persons = keepPersons(options.vision);
  const workers = { pool, upscaler, persons };
  return {
    id: 'local',
    company: null,
    supports: (need) => unsupportedReason(need) === null,
    // Nothing is paid to anyone: the price list's own price holds.
    priceCredits: () => 0,
    concurrency: LOCAL_ENGINE.concurrency,
    typicalSeconds,
    unknownWords,
    submit: async (request, submitOptions) => {
      const outputs = [await make(options, workers, request, submitOptions)];
      return { status: 'finished', outputs };
    },
    close: async () => {
      persons.forget();
      await Promise.all([pool.close(), upscaler.close()]);
    },
    unsupportedReason,
  };
}

type Workers = {
  pool: WorkerPool<RenderJobs>;
  upscaler: WorkerPool<UpscaleJobs>;
  persons: PersonReader;
};

async function make(
  { vision, submitTimeoutMs = LOCAL_ENGINE.submitTimeoutMs }: LocalEngineOptions,
  workers: Workers,
  request: EngineRequest,
  { signal, onProgress }: SubmitOptions,
): Promise<EngineOutput> {
  const limit = AbortSignal.timeout(submitTimeoutMs);
  const run = { signal: AbortSignal.any([signal, limit]), onProgress };
  try {
    const output =
      request.recipe === null
        ? await operate(vision, workers, request, run)
        : await drawLook(workers, request, request.recipe, run);
    onProgress(1);
    return output;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw failureOf(error, limit.aborted);
  }
}

async function drawLook(
  { persons: reader, pool }: Workers,
  request: EngineRequest,
  recipe: Recipe,
  { signal, onProgress }: SubmitOptions,
): Promise<EngineOutput> {
  const { aspect, longEdgePx, seed, durationSeconds } = request;
  const { look, params } = recipe;
  const video = isVideoLook(look);
  if (!(video || isImageLook(look)))
    throw new EngineError('invalid', `the local engine knows no look "${look}"`);
  const persons = await personsFor(reader, request, look, { signal, onProgress });
  const order = { look, params, persons, aspect, longEdgePx, seed };
  const run = { signal, transfer: buffersOf(persons), onProgress: afterReading(onProgress) };
  return video
    ? await pool.run('video', { ...order, durationSeconds }, run)
    : await pool.run('image', order, run);
}

/** Reads who is drawn: several people where the look shows them, else photos of one. */
function personsFor(
  reader: PersonReader,
  { references }: EngineRequest,
  look: string,
  { signal, onProgress }: SubmitOptions,
) {
  const report = beforeDrawing(onProgress);
  if (look === GROUP_LOOK) return readGroup(reader, fronts(references), signal, report);
  const photos = portraits(references).slice(0, isVideoLook(look) ? 3 : photoCount(look));
  return readPersons(reader, photos, signal, report);
}

function beforeDrawing(onProgress: (fraction: number) => void): (fraction: number) => void {
  return (part) => onProgress(ANALYSED * part);
}

function afterReading(onProgress: (fraction: number) => void): (fraction: number) => void {
  return (part) => onProgress(ANALYSED + (1 - ANALYSED) * part);
}

/** Does an operation without a template. */
async function operate(
  vision: Analyser,
  { pool, upscaler }: Workers,
  request: EngineRequest,
  { signal, onProgress }: SubmitOptions,
): Promise<EngineOutput> {
  const { operation, prompt, aspect, shaped = false } = request;
  const { longEdgePx, durationSeconds, seed } = request;
  if (!isLocalOperation(operation))
    throw new EngineError('invalid', `no-operation: ${operation} needs a recipe`);
  const unknown = unknownWords(operation, prompt);
  if (unknown.length > 0) throw new EngineError('invalid', `not-understood: ${unknown.join(', ')}`);
  const parts = photosFor(request, operation);
  if ('missing' in parts) throw new EngineError('invalid', `no-photo: ${parts.missing} is missing`);
  const [first] = parts.photos;
  if (operation === 'upscale' || operation === 'sharpen') {
    const bytes = first?.reference.picture.bytes ?? new Uint8Array();
    const order = { bytes, longEdgePx, sharpen: operation === 'sharpen' };
    return upscaler.run('upscale', order, { signal, onProgress });
  }
  const photos: OperationPhoto[] = [];
  const reading = beforeDrawing(onProgress);
  for (const { reference, hands } of parts.photos) {
    photos.push(await readOperationPhoto(vision, reference, hands, signal));
    reading(photos.length / parts.photos.length);
  }
  const mask = request.references.find(({ role }) => role === 'mask')?.picture.bytes ?? null;
  const shape = { aspect, shaped, longEdgePx };
  const order = { operation, prompt, photos, mask, ...shape, durationSeconds, seed };
  const transfer = buffersOf(photos.map(({ subject }) => subject.cut));
  return pool.run('operate', order, { signal, transfer, onProgress: afterReading(onProgress) });
}

/** Restores an `EngineError` that the render thread threw. */
function revive({ name, message, fields }: JobFailure): Error {
  const failure = FAILURES.find((one) => one === fields.failure);
  const inPhoto = PHOTO_PROBLEMS.find((one) => one === fields.inPhoto) ?? null;
  if (name === 'EngineError' && failure) return new EngineError(failure, message, { inPhoto });
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
