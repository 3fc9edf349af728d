import type { Context } from '../context.ts';
import type { KeyedQueue } from '../keyed-queue.ts';

/** What steps of shoots take of the product. */
export type ShootNeeds = Pick<
  Context,
  'db' | 'vault' | 'rules' | 'surfaces' | 'engines' | 'secrets' | 'log' | 'metrics' | 'now'
>;

/** What all steps of shoots share in a process. */
export type ShootContext = {
  ctx: ShootNeeds;
  lanes: KeyedQueue;
  /** When the progress of each was shown last, and how far it was. */
  shown: Map<string, { at: number; open: number; isStopped: boolean }>;
};
