import type { LargeFile } from '../large-file.ts';
import {
  type MotionBounds,
  MotionError,
  type MotionProblem,
  type ReadMotion,
} from '../media/motion-video.ts';
import { openWorkerPool } from '../workers/pool.node.ts';

/** The jobs of the video worker. Of a file only the length crosses; the worker reads through the host. */
export type VideoJobs = {
  shrink: { input: { byteLength: number; maxBytes: number }; output: Uint8Array };
  sticker: { input: { byteLength: number }; output: Uint8Array };
  motion: {
    input: { bytes: Uint8Array; bounds: MotionBounds };
    /** A file that is of no use is an ordinary outcome, so it crosses as a value. */
    output: { ok: true; motion: ReadMotion } | { ok: false; problem: MotionProblem };
  };
};

/** Encodes and reads videos: smaller ones, moving stickers, and those whose motion is wanted. */
export type VideoWorker = {
  /**
   * Encodes a video anew so that it fits into a bound.
   * @throws where it cannot be, or nothing would be seen in so few bytes
   */
  shrink(video: LargeFile, maxBytes: number): Promise<Uint8Array>;
  /**
   * Makes a moving sticker of a video's beginning: WebM (VP9) without sound.
   * @throws where it cannot be decoded, or does not fit
   */
  sticker(video: LargeFile): Promise<Uint8Array>;
  /**
   * Reads a stranger's file as a video whose motion is wanted.
   * @throws {MotionError}
   */
  motion(bytes: Uint8Array, bounds: MotionBounds): Promise<ReadMotion>;
  close(): Promise<void>;
};

/** Opens the video worker, a process of its own that starts with the first job and does one at a time. */
export function openVideoWorker(): VideoWorker {
  const pool = openWorkerPool<VideoJobs>({
    isolation: 'process',
    file: new URL('./video.worker-process.node.ts', import.meta.url),
    queueLimit: 16,
    idleMs: 30_000,
    jobTimeoutMs: 240_000,
    cancelGraceMs: 5_000,
    crashRetries: 0,
  });
  return {
    shrink: async (video, maxBytes) => {
      const read = (from: number, to: number) => video.read(from, to);
      const { byteLength } = video;
      return new Uint8Array(await pool.run('shrink', { byteLength, maxBytes }, { read }));
    },
    sticker: async (video) => {
      const read = (from: number, to: number) => video.read(from, to);
      return new Uint8Array(await pool.run('sticker', { byteLength: video.byteLength }, { read }));
    },
    motion: async (bytes, bounds) => {
      const read = await pool.run('motion', { bytes, bounds }, { weight: bytes.byteLength });
      if (!read.ok) throw new MotionError(read.problem);
      return { ...read.motion, bytes: new Uint8Array(read.motion.bytes) };
    },
    close: () => pool.close(),
  };
}
