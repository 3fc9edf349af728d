import { createHash } from 'node:crypto';
import { openWorkerPool } from '../workers/pool.node.ts';
import type { MarkingJobs } from './jobs.ts';
import { type Marking, type MarkingParts, openMarking } from './marking.ts';

/** Bounds of the marking worker. */
const MARKING_WORKER = {
  queueLimit: 64,
  idleMs: 60_000,
  jobTimeoutMs: 20_000,
  cancelGraceMs: 2_000,
} as const;

/** Opens the marking with its worker, a process that starts with the first picture and holds no model. */
export function openNodeMarking(
  parts: Pick<MarkingParts, 'credential' | 'visibleLabel' | 'mayGoUnsigned' | 'now' | 'log'>,
): Marking {
  const pool = openWorkerPool<MarkingJobs>({
    ...MARKING_WORKER,
    isolation: 'process',
    file: new URL('./marking.worker-process.node.ts', import.meta.url),
  });
  return openMarking({
    ...parts,
    newHash: () => createHash('sha256'),
    run: (name, input) => pool.run(name, input),
    close: () => pool.close(),
  });
}
