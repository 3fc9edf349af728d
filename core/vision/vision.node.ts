import { openWorkerPool } from '../workers/pool.node.ts';
import type { Classifier } from './classifier.ts';
import type { VisionJobs } from './jobs.ts';
import type { Person } from './person.ts';
import type { Picture } from './picture.ts';
import type { Hand, Subject } from './subject.ts';
import { openVideoWorker } from './video-worker.node.ts';
import { MaskError, PictureError, type Vision } from './vision.ts';

/** Bounds of the vision worker. */
const VISION_WORKER = {
  queueLimit: 64,
  idleMs: 60_000,
  jobTimeoutMs: 60_000,
  cancelGraceMs: 5_000,
  analyseEdgePx: 1280,
  crashRetries: 1,
} as const;
/** The longest time of reading a stranger's file: some times what the largest takes. */
const READING_MS = 30_000;
/**
 * Reading a stranger's file takes seconds where it is large, and everything else here less: who has a photo
 * read already does not wait behind others' files at each further look, and small files go before large ones.
 */
const reading = ({ length: weight }: Uint8Array) => ({ timeoutMs: READING_MS, weight });

/** The analyses of photos that the local engine needs. */
export type Analyser = {
  /**
   * Cuts the person out of a photo and finds the face.
   * @param photo an upright picture, as `clean` makes them
   * @param maxEdgePx longest side of the result; default `VISION_WORKER.analyseEdgePx`
   * @throws {WorkerError} when the worker is overloaded or broke down
   */
  analyse(photo: Picture, maxEdgePx?: number, signal?: AbortSignal): Promise<Person>;
  /**
   * Cuts out the subject of a photo, a person or an object, and finds all faces.
   * @throws {WorkerError} as `analyse`
   */
  readSubject(photo: Picture, maxEdgePx?: number, signal?: AbortSignal): Promise<Subject>;
  /**
   * Finds hands with their joints, the clearest first; in pixels of the photo at `maxEdgePx`.
   * @throws {WorkerError} as `analyse`
   */
  findHands(photo: Picture, maxEdgePx?: number, signal?: AbortSignal): Promise<Hand[]>;
};

/** The options of the vision worker. */
export type VisionOptions = {
  /** Time without a job, in milliseconds, after which the worker ends and the models' memory is freed. */
  idleMs?: number;
};

/**
 * Opens the vision worker: a process of its own, so that its memory is really freed and no file of a
 * stranger can crash the bots. It starts with the first job, holds about 300 MB once both models are
 * loaded, and does one job at a time.
 */
export function openVision({
  idleMs = VISION_WORKER.idleMs,
}: VisionOptions = {}): Vision & Analyser & Classifier {
  // Encoding takes seconds, and is not to hold up photos.
  const videos = openVideoWorker();
  const pool = openWorkerPool<VisionJobs>({
    ...VISION_WORKER,
    isolation: 'process',
    file: new URL('./vision.worker-process.node.ts', import.meta.url),
    idleMs,
  });
  return {
    clean: async (bytes) => {
      const cleaned = await pool.run('clean', bytes, reading(bytes));
      if (cleaned.ok) return withOwnBytes(cleaned.picture);
      throw new PictureError(cleaned.problem, { cause: new Error(cleaned.reason) });
    },
    checkFace: (request) => pool.run('checkFace', request),
    countFaces: ({ bytes }) => pool.run('countFaces', bytes),
    likeness: ({ bytes }, profile) => pool.run('likeness', { bytes, profile }),
    classify: (request) => {
      if ('bytes' in request) return pool.run('classify', request);
      const { file, ...options } = request;
      const read = (from: number, to: number) => file.read(from, to);
      return pool.run('classify', { ...options, byteLength: file.byteLength }, { read });
    },
    analyse: async ({ bytes }, maxEdgePx = VISION_WORKER.analyseEdgePx, signal) => {
      const options = signal === undefined ? {} : { signal };
      const person = await pool.run('analyse', { bytes, maxEdgePx }, options);
      return withOwnPixels(person);
    },
    readSubject: async ({ bytes }, maxEdgePx = VISION_WORKER.analyseEdgePx, signal) => {
      const options = signal === undefined ? {} : { signal };
      const { cut, ...subject } = await pool.run('readSubject', { bytes, maxEdgePx }, options);
      return { ...subject, cut: withOwnPixels(cut) };
    },
    findHands: ({ bytes }, maxEdgePx = VISION_WORKER.analyseEdgePx, signal) =>
      pool.run('findHands', { bytes, maxEdgePx }, signal === undefined ? {} : { signal }),
    contactSheet: async (tiles) => withOwnBytes(await pool.run('contactSheet', tiles)),
    sideBySide: async (pictures) => {
      const bytes = pictures.map((picture) => picture.bytes);
      return withOwnBytes(await pool.run('sideBySide', bytes));
    },
    readMask: async (bytes, { bytes: picture }) => {
      const read = await pool.run('readMask', { bytes, picture }, reading(bytes));
      if (read.ok) return withOwnBytes(read.mask);
      throw new MaskError(read.problem);
    },
    findMarks: async ({ bytes: first }, { bytes: second }) => {
      const found = await pool.run('findMarks', { first, second });
      if (!found.ok) return found;
      return { ...found, mask: withOwnBytes(found.mask), preview: withOwnBytes(found.preview) };
    },
    frame: async ({ bytes }, area, shape) => {
      const { target, mask } = await pool.run('frame', { bytes, area, shape });
      return { target: withOwnBytes(target), mask: withOwnBytes(mask) };
    },
    putBack: async ({ bytes }, area, { bytes: made }, shape) =>
      withOwnBytes(await pool.run('putBack', { bytes, area, made, shape })),
    whiteWhereClear: async ({ bytes }) => withOwnBytes(await pool.run('whiteWhereClear', bytes)),
    onWhite: async ({ bytes }) => withOwnBytes(await pool.run('onWhite', bytes)),
    sticker: async ({ bytes }) => withOwnBytes(await pool.run('sticker', bytes)),
    shrink: async (bytes, longEdgePx) =>
      withOwnBytes(await pool.run('shrink', { bytes, longEdgePx })),
    still: async (video, longEdgePx, at = 'middle') => {
      const read = (from: number, to: number) => video.read(from, to);
      const { byteLength } = video;
      return withOwnBytes(await pool.run('still', { byteLength, longEdgePx, at }, { read }));
    },
    motion: videos.motion,
    close: async () => void (await Promise.all([pool.close(), videos.close()])),
  };
}

/**
 * Copies a picture's bytes out of the message from the worker, so that the rest of the message can be
 * freed.
 */
function withOwnBytes<P extends Picture>(picture: P): P {
  return { ...picture, bytes: new Uint8Array(picture.bytes) };
}

/** Copies a person's pixels, as `withOwnBytes`. */
function withOwnPixels(person: Person): Person {
  const { rgba, rgb, transparent } = person;
  return {
    ...person,
    rgba: rgba.slice(),
    rgb: rgb.slice(),
    transparent: transparent?.slice() ?? null,
  };
}
