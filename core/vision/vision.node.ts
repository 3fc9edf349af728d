import type { Picture } from '../engines/engine.ts';
import { openWorkerPool } from '../workers/pool.node.ts';
import type { VisionJobs } from './jobs.ts';
import type { Person } from './person.ts';

/** Bounds of the vision worker. */
export const VISION_WORKER = {
  queueLimit: 64,
  idleMs: 60_000,
  jobTimeoutMs: 30_000,
  cancelGraceMs: 5_000,
  analyseEdgePx: 1280,
} as const;

export type Analyser = {
  /**
   * Cuts the person out of a photo and finds the face.
   * @param photo an upright picture, as `clean` makes them
   * @param maxEdgePx longest side of the result; default 1280
   * @throws {WorkerError} when the worker is overloaded or broke down
   */
  analyse(photo: Picture, maxEdgePx?: number, signal?: AbortSignal): Promise<Person>;
};

/** Opens the vision worker; its thread starts with the first job and ends after `idleMs` without one. */
export function openVision({
  idleMs = VISION_WORKER.idleMs,
}: {
  idleMs?: number;
} = {}): Analyser & {
  close(): Promise<void>;
} {
  const pool = openWorkerPool<VisionJobs>({
    ...VISION_WORKER,
    file: new URL('./vision.worker-thread.node.ts', import.meta.url),
    idleMs,
  });
  return {
    analyse: ({ bytes }, maxEdgePx = VISION_WORKER.analyseEdgePx, signal) =>
      pool.run('analyse', { bytes, maxEdgePx }, signal === undefined ? {} : { signal }),
    close: () => pool.close(),
  };
}
