import type { Context } from '../context.ts';
import type { KeyedQueue } from '../keyed-queue.ts';

/** What all steps of shoots share in a process. */
export type ShootContext = {
  ctx: Context;
  lanes: KeyedQueue;
  /** When the progress of each was shown last, and how far it was. */
  shown: Map<string, { at: number; open: number; isStopped: boolean }>;
};
